"""A person's page with everything around it: the case's cards, their papers, what is attached."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.jotter import Jotter
from desk_app.gui.bridge.made import Steps
from desk_app.gui.bridge.runner import PageRunner
from desk_app.gui.case.screen import Cards, CaseScreen
from desk_app.gui.case.view import AroundCards, OpenCards, SightCards
from desk_app.gui.documents.scanner_presenter import Remembers
from desk_app.gui.documents.screen import AttachmentsScreen, PapersScreen
from desk_app.gui.export.presenter import Around as Leaving
from desk_app.gui.export.screen import GiveCopy
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.widgets.jotted import Jotted, watch


def cards() -> Steps[Cards]:
    """The cards of a case, stack by stack."""
    now = OpenCards()
    yield
    around = AroundCards()
    yield
    return Cards(now, around, SightCards())


@dataclass(frozen=True)
class Stands:
    """What the page stands on."""

    desk: Desk
    reader: Reader
    runner: PageRunner
    bus: Bus
    kept: Remembers


class CasePage:
    """Puts the cards onto the person's page: what is open above the interviews, the rest beside them."""

    def __init__(self, on: Stands, cards: Cards) -> None:
        self._desk = on.desk
        self.screen = CaseScreen(on.desk, on.reader, on.runner, on.bus, cards)
        self.attached = AttachmentsScreen(on.desk, on.reader, on.runner, on.bus, on.kept)
        self.papers = PapersScreen(on.desk, on.runner, on.bus)
        self.give = GiveCopy(Leaving(on.desk, on.reader, on.runner, on.bus))
        self.screen.read = self._show
        self.jotter = Jotter(on.desk, on.reader, on.runner)
        self._keep_lines()

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """All that comes to stand on a person's page."""
        case = self.screen
        beside = (case.now.consents, case.around, case.sight, self.give.view)
        return (case.now, self.papers.view, self.attached.view, *beside)

    def put_onto(self, person: PersonScreen) -> Iterator[None]:
        """Card after card: each is dressed when it comes to its place, and the window answers in between."""
        yield
        yield from self.papers.prepare()
        view, case = person.view, self.screen
        view.know.asked.connect(case.sight.know_new.click)
        for box, card in (
            (view.before, case.now),
            (view.after, self.papers.view),
            (view.after, self.attached.view),
            (view.beside, case.now.consents),
            (view.beside, case.around),
            (view.beside, case.sight),
            (view.beside, self.give.view),
        ):
            box.addWidget(card)
            yield
        self.jotter.setParent(view)

    def _keep_lines(self) -> None:
        case = self.screen
        around, sight, tie = case.around, case.sight, Jotted(case.around.tie)
        several = (case.now.reminder, around.phone, around.follower, sight.reserve, sight.know)
        for one in (tie, *map(Jotted, several), Jotted(case.now.why_not, waits=True)):
            watch(self.jotter, one)
        # Who has a card is written by choosing it.
        around.finder.chosen.connect(lambda _: tie.ask())

    def open(self, person: RecordId) -> None:
        """The page of this person; what is typed about the one before is kept first."""
        self.jotter.open(person)
        if self.screen.case is None or self.screen.case.person != person:
            for view in (self.attached.view, self.papers.view):
                view.hide()
        self.screen.show(person)
        self.give.presenter.open(person)

    def _show(self, case: Case) -> Iterator[None]:
        self.attached.presenter.show(case.person, case.attachments, case.names)
        self.attached.view.show()
        yield
        self.papers.presenter.show(case.person, case.papers, self._desk.today())
        self.papers.view.show()
