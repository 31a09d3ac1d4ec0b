"""A label, a control, a hint and an error, belonging together for the eye and for a screen reader."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk_app.gui.widgets.basics import label, restyle
from desk_app.gui.widgets.look import picture, px
from desk_app.gui.widgets.typing import LONGEST_LINE, Line, Text


class Field(QWidget):
    """One field of a form. Its control is real: a line, a text or a choice."""

    edited = Signal()

    def __init__(self, text: str, control: QWidget, name: str, hint: str = "") -> None:
        super().__init__()
        self.control = control
        control.setObjectName(name)
        control.setAccessibleName(text.replace("&", ""))
        self._hint_text = hint
        title = label(text, "label")
        title.setBuddy(control)
        self._hint = label(hint, "meta", wrap=True)
        if not hint:
            # Never shown here: what has no parent yet would be a window of its own for a moment.
            self._hint.hide()
        self._error = label("", "error", wrap=True, name=f"{name}_error")
        self._error.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(4))
        for widget in (title, control, self._hint, self._error):
            box.addWidget(widget)
        self.setFocusProxy(control)
        if isinstance(control, QLineEdit | QPlainTextEdit):
            control.textChanged.connect(self._typed)
        elif isinstance(control, QComboBox):
            control.currentIndexChanged.connect(lambda *_: self.edited.emit())
        if isinstance(control, Line | Text):
            control.refused.connect(self._show_refused)
        self._refused = False
        self._describe()

    def _typed(self) -> None:
        if self._refused:
            self.show_error("")
        self.edited.emit()

    def _show_refused(self, text: str) -> None:
        """What was too long to be put in; said until something else is typed."""
        self.show_error(text)
        self._refused = True

    def text(self) -> str:
        """What stands in the control; for a choice, the data of what is chosen."""
        if isinstance(self.control, QLineEdit):
            return self.control.text()
        if isinstance(self.control, QPlainTextEdit):
            return self.control.toPlainText()
        assert isinstance(self.control, QComboBox)
        return str(self.control.currentData() or "")

    def set_text(self, text: str) -> None:
        """Put a text in; for a choice, choose by data."""
        if isinstance(self.control, QLineEdit):
            self.control.setText(text)
        elif isinstance(self.control, QPlainTextEdit):
            self.control.setPlainText(text)
        elif isinstance(self.control, QComboBox):
            if text and self.control.findData(text) < 0:
                # Not one of ours: another version's, or from before Ascolto. It is kept, not silently dropped.
                self.control.addItem(text, text)
            self.control.setCurrentIndex(max(0, self.control.findData(text)))

    def show_hint(self, text: str) -> None:
        """Another hint below the control."""
        self._hint_text = text
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._describe()

    def show_error(self, text: str) -> None:
        """Say what is wrong beside the field, in words; an empty text takes it away. What was typed stays."""
        self._refused = False
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if self.control.property("wrong") != ("true" if text else "false"):
            self.control.setProperty("wrong", "true" if text else "false")
            restyle(self.control)
        self._describe()
        if text:
            self.control.setFocus()
            QAccessible.updateAccessibility(QAccessibleEvent(self._error, QAccessible.Event.Alert))

    def _describe(self) -> None:
        self.control.setAccessibleDescription(" ".join(part for part in (self._error.text(), self._hint_text) if part))


def line(placeholder: str = "", longest: int = LONGEST_LINE) -> Line:
    """A line to type in, of so many characters at most."""
    made = Line(longest)
    made.setPlaceholderText(placeholder)
    return made


class _Choice(QComboBox):
    """A combo box with our own arrow: a style sheet that dresses the box takes Qt's away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        super().paintEvent(event)
        size = px(18)
        painter = QPainter(self)
        at = (self.width() - size - px(12), (self.height() - size) // 2)
        painter.drawPixmap(*at, picture("chevron-down", "ink", 18))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page must not change an answer on the way."""
        event.ignore()


def choice(options: list[tuple[str, str]]) -> QComboBox:
    """A choice among (data, words)."""
    made = _Choice()
    for data, words in options:
        made.addItem(words, data)
    return made
