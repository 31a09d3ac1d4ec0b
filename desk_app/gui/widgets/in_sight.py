"""Brings something into sight, and keeps it there while the page is still being put together."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desk_app.gui.widgets.look import px

SETTLING_MS = 1500
"""For so long what stands around it may still grow, as things are read and laid out."""
ABOVE = 12
"""Design pixels left free above what is brought to the top."""


class InSight(QObject):
    """Wholly seen, as far as there is room, or at the top of what is seen; whoever takes the wheel ends it."""

    def __init__(self, one: QWidget, scroller: QScrollArea, *, at_top: bool = False) -> None:
        super().__init__(one)
        self._one, self._scroller, self._at_top = one, scroller, at_top
        self._inside = scroller.widget()
        for watched in (one, self._inside, scroller.viewport()):
            if watched is not None:
                watched.installEventFilter(self)
        QTimer.singleShot(SETTLING_MS, self, self.deleteLater)
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        # It may have been put away, or made anew, meanwhile.
        if self._inside is None or not self._inside.isAncestorOf(self._one) or not self._one.isVisible():
            return
        if self._at_top:
            top = self._one.mapTo(self._inside, self._one.rect().topLeft()).y()
            self._scroller.verticalScrollBar().setValue(top - px(ABOVE))
        else:
            self._scroller.ensureWidgetVisible(self._one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: it moved, or somebody takes the wheel."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            QTimer.singleShot(0, self, self._bring)
        elif event.type() == QEvent.Type.Wheel:
            self.deleteLater()
        return super().eventFilter(watched, event)
