"""Nobody has touched the computer for a while: warn, then lock. Nothing typed is lost by it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

MINUTES = 5
WARNING_S = 60
SLEPT_S = 30
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
    """Watches the windows. `warned` carries the seconds that are left; 0 takes the warning back.

    Windows, not the whole application: a filter over that would be asked for every event of every widget, thousands
    of them when a page is dressed.
    """

    warned = Signal(int)
    expired = Signal()

    def __init__(self, minutes: float = MINUTES, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._limit_s = minutes * 60
        self._now = now
        self._idle_s = 0
        self._last = now()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.tick)

    def follow(self, application: QGuiApplication) -> None:
        """Watch every window that gets the keyboard, for as long as it lives."""
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def leave(self, application: QGuiApplication) -> None:
        """Watch no further ones."""
        application.focusWindowChanged.disconnect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def allow(self, minutes: float) -> None:
        """Another limit."""
        self._limit_s = minutes * 60

    def start(self) -> None:
        """Count from now."""
        self._idle_s = 0
        self._last = self._now()
        self._ticks.start()

    def stop(self) -> None:
        """Do not count: nothing is open."""
        self._ticks.stop()

    def tick(self) -> None:
        """One second has gone by; if it was much longer the computer has slept, and it locks at waking."""
        now = self._now()
        slept, self._last = now - self._last > SLEPT_S, now
        self._idle_s += 1
        left = int(self._limit_s - self._idle_s)
        if left <= 0 or slept:
            self._ticks.stop()
            self.expired.emit()
        elif left <= WARNING_S:
            self.warned.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for every event of a window: keys, the mouse, a finger."""
        del watched
        if event.type() in _SIGNS and self._idle_s:
            if self._limit_s - self._idle_s <= WARNING_S:
                self.warned.emit(0)
            self._idle_s = 0
        return False
