"""What the person reads together with the volunteer: the notice, then the three questions, and back again."""

from collections.abc import Callable
from functools import partial

from desk_app.casework import consents, keeper
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.consent import What
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.leaflets import ask
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.interview.agreed import agreed_lines
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.notices.agreed import AgreedView
from desk_app.gui.notices.presenter import Shown
from desk_app.gui.notices.screen import NoticesScreen
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.shell.workspace import Workspace
from desk_app.gui.widgets.lettering import families
from desk_app.gui.widgets.together import Together
from desk_app.papers.notices import CONSENTS, Keeper

NOTICES, TOGETHER, AGREED = "notices", "together", "agreed"


class TogetherWay:
    """`begin` opens the notice in a person's language; with a person, the questions follow; `back` leads back."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus, office: str, space: Workspace) -> None:
        self._desk, self._reader, self._runner, self._bus = desk, reader, runner, bus
        self._office, self._space = office, space
        self.notices, self.together, self.agreed = NoticesScreen(), Together(), AgreedView()
        self._keeper = Keeper(office, "", "")
        self._person: RecordId | None = None
        self._left: list[str] = []
        self._shown: Shown | None = None
        self._back: Callable[[], None] = lambda: None
        space.add(NOTICES, self.notices.view)
        space.add(TOGETHER, self.together)
        space.add(AGREED, self.agreed)
        self.agreed.close_asked.connect(partial(_show, space, "interview"))
        self.notices.presenter.closed = self._notice_closed
        self.together.answered.connect(self._answered)
        self.together.closed.connect(self._leave)

    def begin(self, person: RecordId | None, language: str, back: Callable[[], None]) -> None:
        """Show the notice; None: to somebody without a name, who is asked nothing."""
        self._person, self._back = person, back
        self._left = list(CONSENTS) if person is not None else []

        def show(named: tuple[str, str]) -> None:
            self._keeper = Keeper(self._office, *named)
            self.notices.presenter.open(language, self._keeper)
            self._space.go(NOTICES, "people")

        self._runner.do(self._space, partial(keeper.read, self._reader), show, partial(_say, self._bus), lane=SEARCH)

    def from_person(self, screen: PersonScreen, open_person: Callable[[RecordId], None]) -> None:
        """From a person's page, and back to it."""
        page = screen.presenter.page
        if page is not None:
            self.begin(page.person.id, page.person.language, partial(open_person, page.person.id))

    def from_interview(self, screen: InterviewScreen) -> None:
        """From the welcome, and back to it: with a name the questions follow. What is typed is kept first."""
        screen.presenter.save_draft()
        spoken = screen.view.form().language or screen.presenter.language
        self.begin(screen.presenter.keeper.person, spoken, partial(_show, self._space, "interview"))

    def show_agreed(self, screen: InterviewScreen) -> None:
        """What was agreed in the interview that is being written, in large letters, and back to it."""
        screen.presenter.save_draft()
        lines = agreed_lines(screen.view.form(), self._desk.today())
        if lines:
            self.agreed.show_lines(lines)
            self._space.go(AGREED, "people")

    def resume(self, at: str, former: "TogetherWay", back: Callable[[], None]) -> None:
        """Go on where a former self stood, when the pages are made anew."""
        opened, asked = former.notices.presenter.opened, former.together.asked
        self._person, self._left, self._keeper = former._person, former._left, former._keeper
        self._shown, self._back = former._shown, back
        if at == NOTICES and opened is not None:
            self.notices.presenter.resume(opened)
        elif at == TOGETHER and asked is not None:
            self.together.show_ask(asked)
        else:
            return
        self._space.go(at, "people")

    def _notice_closed(self, shown: Shown) -> None:
        self._shown = shown
        self._next()

    def _next(self) -> None:
        if not self._left or self._shown is None:
            self._leave()
            return
        self.together.show_ask(ask(self._left.pop(0), self._shown.language, self._keeper, families))
        self._space.go(TOGETHER, "people")

    def _answered(self, what: str, given: bool | None) -> None:
        asked, person = self.together.asked, self._person
        if given is not None and asked is not None and person is not None:
            version, language = str(asked.version), asked.theirs.language
            self._runner.do(
                self._space,
                lambda: consents.answer(self._desk, person, What(what), given=given, notice=version, language=language),
                self._bus.tell,
                partial(_say, self._bus),
            )
        self._next()

    def _leave(self) -> None:
        self._left = []
        self._back()


def _show(space: Workspace, page: str) -> None:
    space.go(page, "people")


def _say(bus: Bus, error: DeskError) -> None:
    bus.said.emit(sentence(error))
