"""The open desk's pages, and the ways between them. Each page is made when it is first shown, or shortly before."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Concatenate, ParamSpec

from desk_app import aside
from desk_app.aside import ASIDE, HELP, RED_FLAGS
from desk_app.case_page import CasePage, Stands, cards
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.ids import RecordId
from desk_app.exchange.link import Link
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.made import Made, Making, Steps, or_gone, pause
from desk_app.gui.bridge.runner import PageRunner
from desk_app.gui.documents.scanner_presenter import Remembers
from desk_app.gui.exchange.screen import ExchangeScreen
from desk_app.gui.export.presenter import Around as Leaving
from desk_app.gui.export.screen import TakeAlong
from desk_app.gui.help.screen import HelpScreen
from desk_app.gui.importing.screen import ImportScreen
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.interview.view import parts
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from desk_app.gui.red_flags.screen import RedFlagsScreen
from desk_app.gui.settings.copies_presenter import CopyVerbs
from desk_app.gui.settings.screen import AllVerbs, SettingsScreen, bare_view
from desk_app.gui.shell.rail import Rail, desk_doors
from desk_app.gui.shell.sayings import forgotten
from desk_app.gui.shell.workspace import Workspace
from desk_app.gui.today.screen import TodayScreen
from desk_app.gui.today.view import TodayView
from desk_app.interview_way import InterviewWay
from desk_app.together_way import TogetherWay

P = ParamSpec("P")


@dataclass(frozen=True)
class Around:
    """What pages stand on."""

    desk: Desk
    reader: Reader
    runner: PageRunner
    bus: Bus
    link: Link
    office: str
    verbs: AllVerbs
    copies: CopyVerbs
    kept: Remembers


def _by_way(pages: "Pages", act: Callable[Concatenate[InterviewWay, P], None]) -> Callable[P, None]:
    """What leads into an interview: its page is made at the latest when somebody goes there."""
    return lambda *args, **named: act(pages.way, *args, **named)


def _today(pages: "Pages") -> Steps[TodayScreen]:
    on = pages.around
    view = TodayView()
    yield from pause(view, *view.agenda.others)
    made = TodayScreen(on.desk, on.reader, on.runner, on.bus, view)
    yield from pause(view, *view.agenda.others)
    pages.space.add("today", view)
    yield from or_gone(view.agenda.place(), *view.agenda.others)
    made.presenter.called = on.verbs.me
    made.view.interview_asked.connect(partial(pages.go, "people"))
    made.view.nameless_asked.connect(lambda: pages.way.begin(None))
    made.view.person_asked.connect(pages.open_person)
    made.view.note_asked.connect(_by_way(pages, InterviewWay.quick_note))
    made.agenda.open_person = pages.open_person
    made.presenter.resume_interview = _by_way(pages, InterviewWay.resume)
    return made


def _people(pages: "Pages") -> Steps[PeopleScreen]:
    on = pages.around
    made = PeopleScreen(on.desk, on.reader, on.runner, on.bus)
    yield from pause(made.view)
    pages.space.add("people", made.view)
    made.presenter.open_person = pages.open_person
    made.presenter.begin_interview = _by_way(pages, InterviewWay.begin)
    made.said.open_named = pages.open_person
    made.said.open_nameless = _by_way(pages, InterviewWay.correct)
    return made


def _interview(pages: "Pages") -> Steps[InterviewScreen]:
    on = pages.around
    made = InterviewScreen(on.desk, on.reader, on.runner, on.bus, (yield from parts()))
    yield from pause(made.view)
    pages.space.add("interview", made.view)
    yield
    yield from made.needs.furnish()
    made.view.needs_step.flags.help_asked.connect(partial(pages.go, RED_FLAGS))
    made.view.next.agreed_asked.connect(lambda: pages.reading.show_agreed(made))
    made.view.welcome.notice_asked.connect(lambda: pages.reading.from_interview(made))
    return made


def _way(pages: "Pages") -> Steps[InterviewWay]:
    yield from ()
    return InterviewWay(pages.interview, pages.space, pages.go, pages.open_person)


def _person(pages: "Pages") -> Steps[PersonScreen]:
    on = pages.around
    made = PersonScreen(on.desk, on.reader, on.runner, on.bus)
    yield from pause(made.view)
    pages.space.add("person", made.view)
    made.presenter.back = partial(pages.go, "people")
    made.presenter.begin_interview = _by_way(pages, InterviewWay.begin)
    made.presenter.begin_correction = _by_way(pages, InterviewWay.correct)
    return made


def _case(pages: "Pages") -> Steps[CasePage]:
    on, person = pages.around, pages.person
    yield
    made = CasePage(Stands(on.desk, on.reader, on.runner, on.bus, on.kept), (yield from cards()))
    yield from or_gone(made.put_onto(person), *made.cards)
    person.presenter.shown = made.screen.presenter.follow
    made.screen.near.open_person = pages.open_person
    made.screen.sees.gone = made.screen.presenter.hidden = partial(pages.go, "people")
    made.screen.now.ask_together.clicked.connect(lambda: pages.reading.from_person(person, pages.open_person))
    return made


def _reading(pages: "Pages") -> Steps[TogetherWay]:
    on = pages.around
    yield from ()
    made = TogetherWay(on.desk, on.reader, on.runner, on.bus, on.office, pages.space)
    for page in (made.notices.view, made.together, made.agreed):
        page.danger.asked.connect(partial(pages.go, RED_FLAGS))
    return made


def _exchange(pages: "Pages") -> Steps[ExchangeScreen]:
    on = pages.around
    made = ExchangeScreen(on.link, on.bus, on.desk.now_ms)
    yield from pause(made.view)
    pages.space.add("exchange", made.view)
    return made


def _settings(pages: "Pages") -> Steps[SettingsScreen]:
    on = pages.around
    view = yield from bare_view()
    yield from pause(view, *view.cards)
    made = SettingsScreen(on.verbs, on.copies, on.runner, view)
    yield from pause(view, *view.cards)
    made.join_keeper(on.desk, on.reader, on.runner, on.bus)
    made.view.bring_in.asked.connect(partial(pages.go, "importing"))
    made.presenter.named.connect(pages.show_name)
    made.phrase.known.connect(pages.space.offer.hide)
    made.view.help.clicked.connect(partial(pages.go, HELP))
    pages.space.add("settings", made.view)
    yield from or_gone(view.place(), *view.cards)
    made.view.more.addWidget(TakeAlong(Leaving(on.desk, on.reader, on.runner, on.bus)).view)
    return made


def _importing(pages: "Pages") -> Steps[ImportScreen]:
    on = pages.around
    made = ImportScreen(on.desk, on.runner, on.bus)
    yield from pause(made.view)
    pages.space.add("importing", made.view)
    return made


def _red_flags(pages: "Pages") -> Steps[RedFlagsScreen]:
    on = pages.around
    return (yield from aside.red_flags(pages.space, pages.leave_aside, on.reader, on.runner, on.bus))


def _help(pages: "Pages") -> Steps[HelpScreen]:
    return (yield from aside.help_page(pages.space, pages.leave_aside))


class Pages:
    """All pages of a desk, joined."""

    today, people, interview, way = Made(_today), Made(_people), Made(_interview), Made(_way)
    person, case, reading = Made(_person), Made(_case), Made(_reading)
    settings, exchange = Made(_settings), Made(_exchange)
    red_flags, help, importing = Made(_red_flags), Made(_help), Made(_importing)

    def __init__(self, around: Around) -> None:
        self.around, self.making = around, Making()
        self.at, self.before = "today", "today"
        self.rail = Rail(desk_doors(), around.office)
        self.space = Workspace(self.rail)
        verbs = around.verbs
        self.show_name(verbs.me())
        self.space.offer.accepted.connect(self.new_phrase)
        if verbs.came_by_code():
            self.space.offer.offer(*forgotten())
        self.rail.asked.connect(self.go)
        self.rail.settings_asked.connect(partial(self.go, "settings"))
        around.bus.linked.connect(self.rail.show_link)
        around.bus.said.connect(self.space.say)

    def furnish(self, names: Iterable[str]) -> Iterator[None]:
        """Make these pages, as far as they are not made yet, in steps that keep the window for a moment only."""
        for name in names:
            while PAGES[name].step(self):
                yield
            yield

    @property
    def furnished(self) -> bool:
        """Whether every page is made."""
        return all(name in self.making for name in PAGES)

    def go(self, key: str) -> None:
        """Show a page; what is being typed is kept first."""
        self.keep()
        shown = self.space.current()
        name = shown.objectName() if shown is not None else ""
        if key in ASIDE and name not in ("", *ASIDE):
            self.before = name
        self.at = key
        back = name in ASIDE and key == self.before
        if "way" in self.making and key not in ASIDE and not back:
            # Whoever only looked something up still has to say whose the interview is.
            self.way.waits = False
        while PAGES[key].step(self):
            pass
        self.space.go(key)
        if key in STARTS:
            STARTS[key](self)

    def keep(self) -> None:
        """Keep what is being typed."""
        if "interview" in self.making:
            self.interview.presenter.save_draft()

    def show_name(self, name: str) -> None:
        """Who is at the desk."""
        given, _, family = name.rpartition(" ")
        short = f"{given} {family[:1]}." if given else family
        self.rail.show_member(name, short, initials(given, family))

    def new_phrase(self) -> None:
        """The settings, where one's own phrase can be typed at once."""
        self.go("settings")
        self.settings.phrase.begin()

    def leave_aside(self) -> None:
        """Back to what one was doing: an interview stands as it was left."""
        self.at = aside.door_of(self.before)
        self.space.go(self.before, self.at)

    def step_on(self) -> None:
        """From the people back to the person one came from."""
        seen = self.person.presenter.record if "person" in self.making else None
        if self.space.current() is self.people.view and seen is not None and not self.way.waits:
            self.open_person(seen)

    def open_person(self, record: RecordId, interview: RecordId | None = None) -> None:
        """A person's page, one of their interviews in sight; or an interview that waits to be told whose it is."""
        if self.way.waits:
            self.way.begin(record)
            return
        if self.person.presenter.record != record:
            self.person.view.scroller.verticalScrollBar().setValue(0)
        self.person.presenter.open(record, interview)
        self.case.open(record)
        self.space.go("person", "people")


PAGES: Mapping[str, Made[object]] = {name: one for name, one in vars(Pages).items() if isinstance(one, Made)}
STARTS: Mapping[str, Callable[[Pages], None]] = {
    "today": lambda pages: pages.today.start(),
    "people": lambda pages: pages.people.presenter.start(),
    "exchange": lambda pages: pages.exchange.presenter.start(),
    "settings": lambda pages: pages.settings.start(),
    "importing": lambda pages: pages.importing.start(),
    RED_FLAGS: lambda pages: pages.red_flags.start(),
    HELP: lambda pages: pages.help.start(),
}
"""What a page does whenever one comes to it."""
KEYS: Mapping[str, Callable[[Pages], None]] = {
    **{f"Ctrl+{n}": partial(Pages.go, key=door.key) for n, door in enumerate(desk_doors(), start=1)},
    "Ctrl+Shift+N": lambda pages: pages.way.quick_note(),
    "Ctrl+N": partial(Pages.go, key="people"),
    "Ctrl+K": partial(Pages.go, key="people"),
    "Alt+Left": partial(Pages.go, key="people"),
    "Alt+Right": Pages.step_on,
    "Ctrl+S": Pages.keep,
    "F1": partial(Pages.go, key=HELP),
    "F8": partial(Pages.go, key=RED_FLAGS),
    "F5": lambda pages: pages.around.link.try_now(),
}
"""Keys that work everywhere in the open window."""
