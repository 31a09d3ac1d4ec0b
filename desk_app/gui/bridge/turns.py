"""Work in small steps, one in each turn of the loop: keys and paint come in between."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

BREATH_MS = 1
"""Between two steps: a timer of nothing would let several of them into one turn of the loop."""


class Turns(QObject):
    """Goes through the steps of one thing after the other, one in each turn, until it is stopped or its owner goes."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._waiting: deque[Iterator[None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(BREATH_MS)
        self._timer.timeout.connect(self._step)

    @property
    def settled(self) -> bool:
        """Whether nothing more is to come."""
        return not self._waiting

    def do(self, steps: Iterator[None]) -> None:
        """Do this, after what is under way."""
        self._waiting.append(steps)
        self._timer.start()

    def stop(self) -> None:
        """No further step of anything."""
        self._waiting.clear()
        self._timer.stop()

    def _step(self) -> None:
        steps = self._waiting[0]
        try:
            next(steps)
        except BaseException as end:
            # Whatever follows a step stands on it: after an error, which is told once, nothing of it is tried.
            if self._waiting and self._waiting[0] is steps:
                self._waiting.popleft()
            if not isinstance(end, StopIteration):
                raise
        finally:
            if not self._waiting:
                self._timer.stop()
