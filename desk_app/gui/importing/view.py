"""Bring in a sheet: four steps, and how far the long ones are. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desk_app.gui.importing.parts import ColumnsStep, DoneStep, FileStep
from desk_app.gui.importing.preview_step import PreviewStep
from desk_app.gui.importing.rows import Step
from desk_app.gui.widgets.basics import button, card, label
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.page import Page, footer
from desk_app.gui.widgets.problem import problem_banner

_BEFORE = {Step.COLUMNS: Step.FILE, Step.PREVIEW: Step.COLUMNS}


class ImportView(Page):
    """Widgets only."""

    look_asked = Signal(str)
    record_asked = Signal()
    stop_asked = Signal()

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        super().__init__("importing")
        self.set_title(self.tr("Bring in a sheet"), self.tr("People and interviews that were written down before."))
        self.plain_head()
        self.file, self.columns, self.preview, self.done = FileStep(), ColumnsStep(fields), PreviewStep(), DoneStep()
        self._steps: dict[Step, QWidget] = {
            Step.FILE: self.file,
            Step.COLUMNS: self.columns,
            Step.PREVIEW: self.preview,
            Step.DONE: self.done,
        }
        self._step = Step.FILE
        self._problem, self._problem_text = problem_banner("import_problem")
        self.body.addWidget(self._problem)
        for one in self._steps.values():
            self.body.addWidget(one)
        self.body.addWidget(self._work())
        self.body.addStretch(1)
        self.set_footer(self._footer())
        self.show_work("")
        self.show_step(Step.FILE)

    def _work(self) -> QFrame:
        self._words = label("", "strong", wrap=True, name="import_work")
        self._how_far = label("", "meta", name="import_how_far")
        self._bar = QProgressBar()
        self._bar.setObjectName("import_bar")
        self._bar.setTextVisible(False)
        stop = button(self.tr("Stop"), "import_stop", sign="x")
        stop.clicked.connect(self.stop_asked)
        told = label(self.tr("If you stop, nothing is added."), "meta", wrap=True)
        head = shared(Part(self._words, one_line(self._words), grows=True), self._how_far)
        self._panel = card(head, self._bar, shared(Part(told, one_line(told), grows=True), stop), gap=12)
        self._stop = stop
        return self._panel

    def _footer(self) -> QFrame:
        self._back = button(self.tr("Back"), "import_back", role="quiet", sign="arrow-left")
        self._back.clicked.connect(self._go_back)
        self._look = button(self.tr("Show what happens"), "import_look", role="primary")
        self._look.clicked.connect(lambda: self.look_asked.emit(self.columns.day.text()))
        self._record = button(self.tr("Add them"), "import_record", role="primary")
        self._record.clicked.connect(self.record_asked)
        add, go_on = self.tr("Add them"), self.tr("Go on")
        self.preview.ready.connect(lambda adds: self._record.setText(add if adds else go_on))
        self._feet = footer(self._back, 0, self._look, self._record)
        return self._feet

    def _go_back(self) -> None:
        self.show_problem("", "")
        self.show_step(_BEFORE.get(self._step, Step.FILE))

    def show_step(self, step: Step) -> None:
        """One step, from its top."""
        self._step = step
        self._lay_out(busy=False)
        self.scroller.verticalScrollBar().setValue(0)
        self._steps[step].setFocus()

    def show_work(self, words: str) -> None:
        """Something takes long; empty when it is over."""
        self._words.setText(words)
        self._how_far.setText("")
        self._bar.setRange(0, 0)
        self._lay_out(busy=bool(words))
        if words:
            self._bar.setAccessibleName(words)
            self._stop.setFocus()

    def show_progress(self, done: int, whole: int) -> None:
        """How far it is; the bar only moves to and fro where nobody knows."""
        self._bar.setRange(0, whole)
        self._bar.setValue(min(done, whole))
        percent = f"{100 * min(done, whole) // whole} %" if whole else ""
        self._how_far.setText(percent)

    def show_problem(self, field: str, text: str) -> None:
        """Beside its field or above everything; an empty text takes all away."""
        beside = field == "held_on" and self._step is Step.COLUMNS
        self.columns.day.show_error(text if beside else "")
        self._problem_text.setText(text)
        self._problem.setVisible(bool(text) and not beside)
        if text and not beside:
            self.scroller.verticalScrollBar().setValue(0)
            QAccessible.updateAccessibility(QAccessibleEvent(self._problem_text, QAccessible.Event.Alert))

    def _lay_out(self, *, busy: bool) -> None:
        for each, widget in self._steps.items():
            widget.setVisible(each is self._step and not busy)
        self._panel.setVisible(busy)
        self._feet.setVisible(self._step in _BEFORE and not busy)
        self._look.setVisible(self._step is Step.COLUMNS)
        self._record.setVisible(self._step is Step.PREVIEW)
