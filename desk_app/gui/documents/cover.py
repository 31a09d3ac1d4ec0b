"""What covers a page for a while, inside of the same window: the keys for locking go on working. Widgets only."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget


class Cover(QFrame):
    """As large as its host. Hidden for whatever reason (closed, another page, locked) it is gone for good."""

    gone = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "page")
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

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Called by Qt: Tab goes round in here; what is covered is not reached."""
        tab = Qt.FocusPolicy.TabFocus
        ring = [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & tab == tab and one.isVisibleTo(self) and one.isEnabled() and not one.focusProxy()
        ]
        if not ring:
            return False
        now = self.focusWidget()
        at = ring.index(now) if now in ring else (-1 if forwards else 0)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forwards else -1)) % len(ring)].setFocus(reason)
        return True
