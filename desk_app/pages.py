"""The open desk's pages, and the ways between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desk_app.case_page import CasePage, Stands
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.ids import RecordId
from desk_app.exchange.link import Link
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.documents.scanner_presenter import Remembers
from desk_app.gui.exchange.screen import ExchangeScreen
from desk_app.gui.export.presenter import Around as Leaving
from desk_app.gui.export.screen import TakeAlong
from desk_app.gui.importing.screen import ImportScreen
from desk_app.gui.interview.last_letters import Unwritten
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from desk_app.gui.red_flags.screen import RedFlagsScreen
from desk_app.gui.settings.copies_presenter import CopyVerbs
from desk_app.gui.settings.screen import AllVerbs, SettingsScreen
from desk_app.gui.shell.rail import Rail, desk_doors
from desk_app.gui.shell.sayings import forgotten
from desk_app.gui.shell.window import Workspace
from desk_app.gui.today.screen import TodayScreen
from desk_app.interview_way import InterviewWay
from desk_app.together_way import TogetherWay

RED_FLAGS = "red_flags"


@dataclass(frozen=True)
class Around:
    """What pages stand on."""

    desk: Desk
    reader: Reader
    runner: LaneRunner
    bus: Bus
    link: Link
    office: str
    verbs: AllVerbs
    copies: CopyVerbs
    kept: Remembers


class Pages:
    """All pages of a desk, joined."""

    def __init__(self, around: Around) -> None:
        desk, reader, runner, bus = around.desk, around.reader, around.runner, around.bus
        self.around = around
        self.at = "today"
        self.rail = Rail(desk_doors(), around.office)
        self.today = TodayScreen(desk, reader, runner, bus)
        self.people = PeopleScreen(desk, reader, runner, bus)
        self.person = PersonScreen(desk, reader, runner, bus)
        self.interview = InterviewScreen(desk, reader, runner, bus)
        self.exchange = ExchangeScreen(around.link, bus, desk.now_ms)
        self.settings = SettingsScreen(around.verbs, around.copies, runner)
        self.settings.join_keeper(desk, reader, runner, bus)
        self.importing = ImportScreen(desk, runner, bus)
        self.settings.view.bring_in.asked.connect(partial(self.go, "importing"))
        self.take = TakeAlong(Leaving(desk, reader, runner, bus))
        self.settings.view.more.addWidget(self.take.view)
        self.space = Workspace(self.rail)
        self.red_flags = RedFlagsScreen(self.leave_red_flags)
        self._before = "today"
        self.reading = TogetherWay(desk, reader, runner, bus, around.office, self.space)
        self.case = CasePage(self.person, Stands(desk, reader, runner, bus, around.kept))
        self.way = InterviewWay(self.interview, self.space, self.go, self.open_person)
        for key in ("today", "people", "person", "interview", "exchange", "settings", "importing", "red_flags"):
            self.space.add(key, getattr(self, key).view)
        self._join()

    def _join(self) -> None:
        verbs = self.around.verbs
        self._show_name(verbs.me())
        self.settings.presenter.named.connect(self._show_name)
        self.today.presenter.called = verbs.me
        self.settings.phrase.known.connect(self.space.offer.hide)
        self.space.offer.accepted.connect(self.new_phrase)
        if verbs.came_by_code():
            self.space.offer.offer(*forgotten())
        self.rail.asked.connect(self.go)
        self.rail.settings_asked.connect(partial(self.go, "settings"))
        self.around.bus.linked.connect(self.rail.show_link)
        self.around.bus.said.connect(self.space.say)
        self.today.view.interview_asked.connect(partial(self.go, "people"))
        self.today.view.nameless_asked.connect(partial(self.way.begin, None))
        self.today.view.person_asked.connect(self.open_person)
        self.today.view.note_asked.connect(self.way.quick_note)
        self.today.agenda.open_person = self.open_person
        self.today.presenter.resume_interview = self.way.resume
        self.people.presenter.open_person = self.open_person
        self.people.presenter.begin_interview = self.way.begin
        self.people.said.open_named = self.open_person
        self.people.said.open_nameless = self.way.correct
        self.person.presenter.back = partial(self.go, "people")
        self.case.screen.near.open_person = self.open_person
        self.case.screen.sees.gone = self.case.screen.presenter.hidden = partial(self.go, "people")
        self.case.screen.now.ask_together.clicked.connect(
            partial(self.reading.from_person, self.person, self.open_person)
        )
        self.interview.view.next.agreed_asked.connect(partial(self.reading.show_agreed, self.interview))
        self.interview.view.welcome.notice_asked.connect(partial(self.reading.from_interview, self.interview))
        self.person.presenter.begin_interview = self.way.begin
        self.person.presenter.begin_correction = self.way.correct

    def go(self, key: str) -> None:
        """Show a page; what is being typed is kept first."""
        self.interview.presenter.save_draft()
        shown = self.space.current()
        if key == RED_FLAGS and shown is not None and shown.objectName() != RED_FLAGS:
            self._before = shown.objectName()
        self.at, self.way.waits = key, False
        self.space.go(key)
        starts: dict[str, Callable[[], None]] = {
            "today": self.today.start,
            "people": self.people.presenter.start,
            "exchange": self.exchange.presenter.start,
            "settings": self.settings.start,
            "importing": self.importing.start,
        }
        if key in starts:
            starts[key]()

    def flush(self) -> tuple[Unwritten, ...]:
        """Before the pages go: what is typed and not on the disk yet, for whoever closes them to write."""
        pages = (self.interview.presenter.flush(), self.person.flush(), self.people.flush())
        lines = (*self.case.jotter.flush(), *self.today.jotter.flush())
        return (*(one for one in pages if one is not None), *lines)

    def _show_name(self, name: str) -> None:
        given, _, family = name.rpartition(" ")
        short = f"{given} {family[:1]}." if given else family
        self.rail.show_member(name, short, initials(given, family))

    def new_phrase(self) -> None:
        """The settings, where one's own phrase can be typed at once."""
        self.go("settings")
        self.settings.phrase.begin()

    def leave_red_flags(self) -> None:
        """Back to what one was doing: an interview stands as it was left."""
        before = self._before
        self.at = "people" if before in ("person", "interview", "notices", "together", "agreed") else before
        self.space.go(before, self.at)

    def open_person(self, record: RecordId, interview: RecordId | None = None) -> None:
        """A person's page, one of their interviews in sight; or an interview that waits to be told whose it is."""
        if self.way.waits:
            self.way.begin(record)
            return
        self.person.presenter.open(record, interview)
        self.case.open(record)
        self.space.go("person", "people")


KEYS: Mapping[str, Callable[[Pages], None]] = {
    **{f"Ctrl+{n}": partial(Pages.go, key=door.key) for n, door in enumerate(desk_doors(), start=1)},
    "Ctrl+Shift+N": lambda pages: pages.way.quick_note(),
    "Ctrl+N": partial(Pages.go, key="people"),
    "Ctrl+K": partial(Pages.go, key="people"),
    "Alt+Left": partial(Pages.go, key="people"),
    "Ctrl+S": lambda pages: pages.interview.presenter.save_draft(),
    "F8": partial(Pages.go, key=RED_FLAGS),
    "F5": lambda pages: pages.around.link.try_now(),
}
"""Keys that work everywhere in the open window."""
