"""The window: what is shown while locked, what is shown while open, and the keys that work everywhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.gui.shell.faces import Faces
from desk_app.gui.widgets.basics import column, frame, label, row
from desk_app.gui.widgets.flow import Part, one_line, shared

SIZE = (1366, 768)
SMALLEST = (900, 600)


class Window(QWidget):
    """One window, two faces: the locked one and the open one."""

    painted = Signal()
    """The first paint has happened: whatever is heavy may begin now."""
    closing = Signal()
    lock_asked = Signal()

    def __init__(self, *, training: bool = False) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle("Ascolto")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self._first_paint = True
        self.stays = False
        """Set by whoever hears `closing`: not this once."""
        self.faces = Faces()
        self._hint = label("", name="training_hint")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if training:
            said = label(self.tr("TRAINING: invented people, nothing here is real"), wrap=True, name="training_line")
            self._hint.setWordWrap(True)
            self._hint.hide()
            for one in (said, self._hint):
                one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            parts = (Part(one, one_line(one), grows=True) for one in (said, self._hint))
            box.addWidget(frame("training", column(shared(*parts, gap=4), margins=(12, 3, 12, 3))))
        self._warning = label("", "strong", name="idle_warning")
        self._warning_bar = frame("banner", row(0, self._warning, 0, margins=(0, 4, 0, 4)))
        self._warning_bar.hide()
        box.addWidget(self._warning_bar)
        box.addWidget(self.faces, 1)

    def show_locked(self, face: QWidget) -> None:
        """Show this while nobody has the vault open."""
        self.show_warning(0)
        self.faces.show_locked(face)

    def show_warning(self, seconds: int) -> None:
        """Say that the window is about to lock; 0 takes it back."""
        self._warning.setText(self.tr("In {n} seconds I close everything. Move the mouse to stay.").format(n=seconds))
        self._warning_bar.setVisible(seconds > 0)

    def tell(self, text: str) -> None:
        """Something that must be seen on every page."""
        self._warning.setText(text)
        self._warning_bar.setProperty("tone", "danger")
        self._warning_bar.show()

    def show_phrase(self, phrase: str) -> None:
        """Beside the training notice: the phrase that everybody has there."""
        self._hint.setText(self.tr("Everybody's phrase here is: {phrase}").format(phrase=phrase))
        # It has a place in a window of the training alone.
        self._hint.setVisible(self._hint.parentWidget() is not None)

    def on_key(self, keys: str, action: Callable[[], None]) -> QShortcut:
        """A key that works everywhere in the window, until the answer is deleted."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(action)
        return shortcut

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt: nothing is asked, what is typed is kept."""
        self.stays = False
        self.closing.emit()
        event.setAccepted(not self.stays)
