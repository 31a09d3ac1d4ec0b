"""Work in small steps, one in each turn of the loop: keys and paint come in between."""

from collections import deque
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

BREATH_MS = 1
"""Between two steps: a timer of nothing would let several of them into one turn of the loop."""


class Turns(QObject):
    """Goes through the steps of one thing after the other, until it is stopped or its owner goes.

    However many there are, in one turn of the loop one step is done: several small ones together are a long one.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._waiting: deque[Iterator[None]] = deque()

    @property
    def settled(self) -> bool:
        """Whether nothing more is to come."""
        return not self._waiting

    def do(self, steps: Iterator[None]) -> None:
        """Do this, after what is under way."""
        self._waiting.append(steps)
        _round().join(self)

    def stop(self) -> None:
        """No further step of anything."""
        self._waiting.clear()

    def step(self) -> None:
        """The next one; called by the round."""
        steps = self._waiting[0]
        try:
            next(steps)
        except BaseException as end:
            # Whatever follows a step stands on it: after an error, which is told once, nothing of it is tried.
            if self._waiting and self._waiting[0] is steps:
                self._waiting.popleft()
            if not isinstance(end, StopIteration):
                raise


class _Round(QObject):
    """Gives a turn to one after the other of those who have steps to do."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._waiting: deque[Turns] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(BREATH_MS)
        self._timer.timeout.connect(self._give)

    def join(self, turns: Turns) -> None:
        """Somebody has steps to do."""
        if turns not in self._waiting:
            self._waiting.append(turns)
        self._timer.start()

    @property
    def over(self) -> bool:
        """Whether nobody has steps to do."""
        return not any(shiboken6.isValid(one) and not one.settled for one in self._waiting)

    def _give(self) -> None:
        self._waiting = deque(one for one in self._waiting if shiboken6.isValid(one) and not one.settled)
        if not self._waiting:
            self._timer.stop()
            return
        self._waiting.rotate(-1)
        self._waiting[-1].step()


def all_settled() -> bool:
    """Whether nothing more is to come, of anybody's."""
    return _round().over


def _round() -> _Round:
    """The one of the application: it goes with it."""
    application = QCoreApplication.instance()
    assert application is not None
    there = application.findChild(_Round, "", Qt.FindChildOption.FindDirectChildrenOnly)
    return there if isinstance(there, _Round) else _Round(application)
