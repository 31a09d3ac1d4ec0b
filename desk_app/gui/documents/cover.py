"""What covers a page for a while, inside of the same window: the keys for locking go on working. Widgets only."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.gui.widgets.reading_order import RING


class Cover(QFrame):
    """As large as its host. Hidden for whatever reason (closed, another page, locked) it is gone for good."""

    gone = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "page")
        # What is covered is not reached.
        self.setProperty(RING, True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        host.installEventFilter(self)

    def cover(self) -> None:
        """Lie over the host from now on, and have the keyboard."""
        host = self.parentWidget()
        assert host is not None
        self.setGeometry(host.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Back to the page."""
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: the host has another size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Called by Qt. A window that is only minimised comes back."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.gone.emit()
            self.deleteLater()
