"""A person's page with everything around it: the case's cards, their papers, what is attached."""

from dataclasses import dataclass

from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.jotter import Jotter
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.case.screen import CaseScreen
from desk_app.gui.documents.scanner_presenter import Remembers
from desk_app.gui.documents.screen import AttachmentsScreen, PapersScreen
from desk_app.gui.export.presenter import Around as Leaving
from desk_app.gui.export.screen import GiveCopy
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.widgets.jotted import Jotted, watch


@dataclass(frozen=True)
class Stands:
    """What the page stands on."""

    desk: Desk
    reader: Reader
    runner: LaneRunner
    bus: Bus
    kept: Remembers


class CasePage:
    """Puts the cards onto the person's page: what is open above the interviews, the rest beside them."""

    def __init__(self, person: PersonScreen, on: Stands) -> None:
        self._desk = on.desk
        self.screen = CaseScreen(on.desk, on.reader, on.runner, on.bus)
        self.attached = AttachmentsScreen(on.desk, on.reader, on.runner, on.bus, on.kept)
        self.papers = PapersScreen(on.desk, on.runner, on.bus)
        self.give = GiveCopy(Leaving(on.desk, on.reader, on.runner, on.bus))
        view, case = person.view, self.screen
        view.before.addWidget(case.now)
        view.after.addWidget(self.papers.view)
        view.after.addWidget(self.attached.view)
        for widget in (case.now.consents, case.around, case.sight, self.give.view):
            view.beside.addWidget(widget)
        case.read = self._show
        self.jotter = Jotter(on.desk, on.reader, on.runner)
        self.jotter.setParent(view)
        self._keep_lines()

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
        self.screen.show(person)
        self.give.presenter.open(person)

    def _show(self, case: Case) -> None:
        self.attached.presenter.show(case.person, case.attachments, case.names)
        self.papers.presenter.show(case.person, case.papers, self._desk.today())
