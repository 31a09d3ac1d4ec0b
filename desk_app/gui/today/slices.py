"""Work for the gui thread in slices: hundreds of lines are laid out while keys and clicks are still answered."""

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_S = 0.005
"""Building takes so long in one turn of the event loop; laying out what was built takes about three times as much."""


class Slices(QObject):
    """Does what it is given at once while there is time in this turn of the loop, the rest later, in order."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._waiting: deque[Callable[[], None]] = deque()
        self._spent = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something waits, or was done in this very turn."""
        return self._timer.isActive()

    def do(self, work: Callable[[], None]) -> None:
        """Some more work, of a millisecond or two."""
        if self._waiting or self._spent >= SLICE_S:
            self._waiting.append(work)
        else:
            self._run(work)
        if not self._timer.isActive():
            self._timer.start()

    def _run(self, work: Callable[[], None]) -> None:
        begun = perf_counter()
        work()
        self._spent += perf_counter() - begun

    def _turn(self) -> None:
        self._spent = 0.0
        while self._waiting and self._spent < SLICE_S:
            self._run(self._waiting.popleft())
        if self._waiting:
            self._timer.start()
