"""An import from the choice of the file to its end: reads, plans and records away from the gui. No widgets here."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import import_planning, imports
from desk_app.casework.desk import Desk
from desk_app.casework.import_plan import Plan, demand_coordinator
from desk_app.casework.imports import Imported
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.sheet import Sheet
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import ODD, STORE, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.importing.apart import ApartPresenter
from desk_app.gui.importing.columns_presenter import ColumnsPresenter, ColumnsView
from desk_app.gui.importing.long_work import LongWork, WorkView
from desk_app.gui.importing.preview_presenter import PreviewPresenter, PreviewView
from desk_app.gui.importing.rows import Step
from desk_app.gui.importing.sayings import done_words
from desk_app.papers.sheet import read_sheet

translate = QCoreApplication.translate


class DoneView(Protocol):
    """What the presenter asks of the last step."""

    def show_done(self, added: str, apart: int) -> None:
        """What was added, and how many rows were set apart."""

    def say(self, text: str) -> None:
        """The file of those rows is written."""


class View(WorkView, Protocol):
    """What the presenter asks of the page."""

    @property
    def columns(self) -> ColumnsView:
        """The step of the columns."""

    @property
    def preview(self) -> PreviewView:
        """The step of the preview."""

    @property
    def done(self) -> DoneView:
        """The last step."""

    def show_step(self, step: Step) -> None:
        """One step."""

    def show_problem(self, field: str, text: str) -> None:
        """Beside its field or above everything; an empty text takes all away."""


class ImportPresenter(QObject):
    """The way through the four steps."""

    def __init__(self, view: View, desk: Desk, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._bus = view, desk, bus
        self.columns, self.preview = ColumnsPresenter(view.columns), PreviewPresenter(view.preview)
        self.work = LongWork(view, runner)
        self.apart = ApartPresenter(self.work, view.done.say, self._failed)
        for part in (self.columns, self.preview, self.work, self.apart):
            part.setParent(self)
        self.path = Path()
        """The file at hand."""

    def begin(self) -> None:
        """From the beginning, unless something is under way."""
        if not self.work.under_way:
            self._view.show_problem("", "")
            self._view.show_step(Step.FILE)

    def choose(self, name: str, sheet: str = "") -> None:
        """Read this file, of a workbook the sheet of that name; nothing is changed by an empty choice."""
        if name:
            path = self.path = Path(name)
            words = translate("importing", "I read the file…")
            self._view.show_problem("", "")
            try:
                demand_coordinator(self._desk)
            except Refused as error:
                self._failed(error)
                return
            self.work.go(lambda watch: read_sheet(path, watch, sheet), self._read, self._unread, words, ODD)

    def look(self, day: str) -> None:
        """Make the preview; `day` as typed is that of interviews without one."""
        desk, sheet = self._desk, self.columns.sheet
        assert sheet is not None
        self._view.show_problem("", "")
        try:
            matching = self.columns.matching(day, desk.today())
        except Refused as error:
            self._failed(error)
            return
        words = translate("importing", "I look who is known here already…")
        self.work.go(
            lambda watch: import_planning.make(desk, sheet, matching, watch), self._planned, self._failed, words, ODD
        )

    def record(self) -> None:
        """Do what the preview shows."""
        plan, desk = self.preview.plan, self._desk
        assert plan is not None
        self._view.show_problem("", "")
        words = translate("importing", "I add them…")
        self.work.go(lambda watch: imports.record_plan(desk, plan, watch), self._recorded, self._failed, words, STORE)

    def _read(self, sheet: Sheet) -> None:
        self.columns.show(self.path.name, sheet)
        self._view.show_step(Step.COLUMNS)

    def _unread(self, error: DeskError) -> None:
        self.columns.show_sheets()
        self._failed(error)

    def _planned(self, plan: Plan) -> None:
        self.preview.show(plan)
        self._view.show_step(Step.PREVIEW)

    def _recorded(self, done: Imported) -> None:
        apart = len(self.preview.plan.tally.apart) if self.preview.plan is not None else 0
        self._bus.tell(done.changes)
        self._view.done.show_done(done_words(done, apart), apart)
        self._view.show_step(Step.DONE)

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem(getattr(error, "field", ""), sentence(error))
