"""What is attached to a person's case: the list, files that are chosen or dropped, the scanner. Widgets only."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget

from desk_app.gui.documents.rows import AttachmentRow
from desk_app.gui.documents.said import Said
from desk_app.gui.documents.scanner_view import ScannerPart
from desk_app.gui.widgets.basics import button, clear, column, label, restyle, row, sign
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px

WORDS = 220
"""The words of a row keep at least so many px at 100%; its buttons go below them where it is narrower."""


class AttachmentList(QWidget):
    """What is attached, a line each with its two buttons."""

    open_asked = Signal(bytes)
    take_away_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attachments_list")
        self._rows = column(gap=12)
        self._shown: tuple[AttachmentRow, ...] | None = None
        self.setLayout(self._rows)

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> bool:
        """These. False when whoever was at a button of the list has lost it, and the keyboard has to go elsewhere."""
        if rows == self._shown:
            return True
        self._shown = rows
        now = QApplication.focusWidget()
        name = now.objectName() if now is not None and self.isAncestorOf(now) else ""
        clear(self._rows)
        for one in rows:
            self._rows.addWidget(self._row(one))
        if not rows:
            self._rows.addWidget(label(self.tr("Nothing is attached."), "meta", wrap=True))
        return not name or self._focus(name)

    def focus_on(self, key: bytes) -> None:
        """The keyboard is again where one was opened."""
        self._focus(f"attachment_open_{key.hex()}")

    def _focus(self, name: str) -> bool:
        found = self.findChild(QPushButton, name)
        if found is not None and self.isVisible():
            found.setFocus()
        return found is not None

    def _row(self, one: AttachmentRow) -> QWidget:
        key = one.key.hex()
        texts = column(label(one.name, "strong", wrap=True), label(one.below, "meta", wrap=True), gap=0)
        words = QWidget()
        line = row(sign(one.icon, "primary"), texts, gap=12)
        line.setStretch(1, 1)
        words.setLayout(line)
        says, away = self.tr("Open “{name}”"), self.tr("Take away “{name}”")
        look = button(self.tr("Open"), f"attachment_open_{key}", small=True, says=says.format(name=one.name))
        take = button(
            self.tr("Take away"), f"attachment_away_{key}", role="quiet", small=True, says=away.format(name=one.name)
        )
        look.clicked.connect(lambda: self.open_asked.emit(one.key))
        take.clicked.connect(lambda: self.take_away_asked.emit(one.key))
        ways = flow(look, take)
        wish = look.sizeHint().width() + take.sizeHint().width() + px(8)
        return shared(Part(words, lambda: px(WORDS), grows=True), Part(ways, lambda: wish))


class AttachmentsPanel(QFrame):
    """Widgets only. Whatever is dropped on it is taken as a copy: the file stays where it was."""

    add_asked = Signal()
    dropped = Signal(tuple)
    """Paths of what was dropped; none when it was no file of this computer."""
    scanner_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attachments")
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self.scanner = ScannerPart()
        self.list = AttachmentList()
        self._busy = label("", "strong", wrap=True, name="attachments_busy")
        self._problem = label("", "error", wrap=True, name="attachments_problem")
        self._said = Said("attachments")
        self._said.undo_asked.connect(self.undo_asked)
        self._add = button(self.tr("Add files…"), "attachments_add", sign="plus")
        self._add.clicked.connect(self.add_asked)
        scan = button(self.tr("From the scanner…"), "attachments_scanner", sign="printer")
        scan.clicked.connect(self.scanner_asked)
        self._build(flow(self._add, scan, gap=12))
        self.show_rows(())

    def _build(self, ways: QWidget) -> None:
        title = label(QCoreApplication.translate("AttachmentsPanel", "Attachments"), "h2", wrap=True)
        about = self.tr("PDF and photos, up to 5 MB: drop them here. They are encrypted, and seen only in Ascolto.")
        head = row(sign("file-text", "primary"), title, gap=10)
        head.setStretch(1, 1)
        whole = column(
            head,
            label(about, "meta", wrap=True),
            self.list,
            ways,
            self.scanner,
            self._busy,
            self._problem,
            self._said,
            0,
            gap=12,
            margins=(22, 18, 22, 18),
        )
        self.setLayout(whole)
        for one in (self._busy, self._problem):
            one.hide()

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> None:
        """What is attached."""
        if not self.list.show_rows(rows):
            self._add.setFocus()

    def show_busy(self, text: str) -> None:
        """Files are being taken in."""
        _tell(self._busy, text)

    def show_problem(self, text: str) -> None:
        """What could not be done."""
        _tell(self._problem, text)

    def say(self, text: str, *, undo: bool = False) -> None:
        """It went well."""
        self._said.say(text, undo=undo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt. A text comes in as well: to be told no in a sentence, not by a forbidden sign."""
        _only_copied(event)
        self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Called by Qt."""
        super().dragLeaveEvent(event)
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Called by Qt."""
        _only_copied(event)
        self._mark(over=False)
        self.dropped.emit(tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()))

    def _mark(self, *, over: bool) -> None:
        role = "sunken" if over else "card"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


def _only_copied(event: QDropEvent) -> None:
    """Never moved: whoever offers to move a file deletes it once it was taken."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _tell(where: QLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))
    if text:
        QAccessible.updateAccessibility(QAccessibleEvent(where, QAccessible.Event.Alert))
