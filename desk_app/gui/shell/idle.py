"""Nobody has touched the computer for a while: warn, then lock. Nothing typed is lost by it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

MINUTES = 5
WARNING_S = 60
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_TICK_MS = 1_000


class Idle(QObject):
    """An event filter over the application. `warned` carries the seconds that are left; 0 takes the warning back."""

    warned = Signal(int)
    expired = Signal()

    def __init__(self, minutes: float = MINUTES) -> None:
        super().__init__()
        self._limit_s = minutes * 60
        self._idle_s = 0
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.tick)

    def start(self) -> None:
        """Count from now."""
        self._idle_s = 0
        self._ticks.start()

    def stop(self) -> None:
        """Do not count: nothing is open."""
        self._ticks.stop()

    def tick(self) -> None:
        """One second has gone by. A sleep of the computer is longer than the limit: it locks at waking."""
        self._idle_s += 1
        left = int(self._limit_s - self._idle_s)
        if left <= 0:
            self._ticks.stop()
            self.expired.emit()
        elif left <= WARNING_S:
            self.warned.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for every event of the application."""
        del watched
        if event.type() in _SIGNS and self._idle_s:
            if self._limit_s - self._idle_s <= WARNING_S:
                self.warned.emit(0)
            self._idle_s = 0
        return False
