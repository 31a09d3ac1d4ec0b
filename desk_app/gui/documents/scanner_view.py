"""The part of the panel about the scanner: its newest files, and the original that is left there. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desk_app.gui.documents.rows import FoundRow
from desk_app.gui.widgets.basics import button, clear, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px

WORDS = 220


class ScannerPart(QWidget):
    """Hidden until somebody asks for it."""

    folder_asked = Signal()
    chosen = Signal(int)
    delete_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanner")
        self._title = label("", "strong", wrap=True, name="scanner_title")
        self._rows = column(gap=8)
        other = button(self.tr("Another folder…"), "scanner_folder", small=True)
        leave = button(self.tr("None of these"), "scanner_leave", role="quiet", small=True)
        other.clicked.connect(self.folder_asked)
        leave.clicked.connect(self.left)
        inside = column(self._title, self._rows, flow(other, leave), gap=10, margins=(16, 12, 16, 12))
        self._found = frame("sunken", inside, "scanner_found")
        self._offer = self._build_offer()
        self.setLayout(column(self._found, self._offer, gap=12))
        self._offer.hide()
        self.show_found("", ())

    def _build_offer(self) -> QWidget:
        self._about = label("", "", wrap=True, name="scanner_offer")
        delete = button(self.tr("Delete the original"), "scanner_delete", small=True)
        leave = button(self.tr("Leave it there"), "scanner_keep", role="quiet", small=True)
        delete.clicked.connect(self.delete_asked)
        leave.clicked.connect(self.left)
        head = row(sign("alert-triangle", "warn"), self._about, gap=12)
        head.setStretch(1, 1)
        made = frame("banner", column(head, flow(delete, leave), gap=8, margins=(16, 12, 16, 12)))
        made.setProperty("tone", "warn")
        return made

    def ask_folder(self) -> None:
        """Let a folder be chosen."""
        self.folder_asked.emit()

    def show_found(self, title: str, rows: tuple[FoundRow, ...]) -> None:
        """The newest files, under a sentence; an empty sentence takes it all away."""
        clear(self._rows)
        for one in rows:
            self._rows.addWidget(self._row(one))
        self._title.setText(title)
        self._found.setVisible(bool(title))
        self._fit()
        if title:
            QAccessible.updateAccessibility(QAccessibleEvent(self._title, QAccessible.Event.Alert))

    def offer(self, text: str) -> None:
        """Offer to delete the original; empty for no offer."""
        self._about.setText(text)
        self._offer.setVisible(bool(text))
        self._fit()
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._about, QAccessible.Event.Alert))

    def _row(self, one: FoundRow) -> QWidget:
        words = QWidget()
        words.setLayout(column(label(one.name, "strong", wrap=True), label(one.below, "meta", wrap=True), gap=0))
        says = self.tr("Take in “{name}”").format(name=one.name)
        take = button(self.tr("Take in"), f"scanner_take_{one.place}", sign="download", small=True, says=says)
        take.clicked.connect(lambda: self.chosen.emit(one.place))
        return shared(Part(words, lambda: px(WORDS), grows=True), take)

    def _fit(self) -> None:
        self.setVisible(not self._found.isHidden() or not self._offer.isHidden())
