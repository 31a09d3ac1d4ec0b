"""Where a panel says that something went well, and offers to take it back. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desk_app.gui.widgets.basics import button, column, label
from desk_app.gui.widgets.flow import Part, one_line, shared


class Said(QWidget):
    """A sentence, read aloud; hidden while there is none."""

    undo_asked = Signal()

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._text = label("", "ok", wrap=True, name=f"{prefix}_said")
        back = QCoreApplication.translate("Said", "Bring it back")
        self._undo = button(back, f"{prefix}_undo", sign="arrow-back-up", small=True)
        self._undo.clicked.connect(self.undo_asked)
        self.setLayout(column(shared(Part(self._text, one_line(self._text), grows=True), self._undo)))
        self.setFocusProxy(self._undo)
        self.hide()

    def say(self, text: str, *, undo: bool) -> None:
        """It went well; empty: nothing to say."""
        self._text.setText(text)
        self._undo.setVisible(undo)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
