"""How long the window does not answer: the busiest stretch of the gui thread's event loop, and what kept it busy.

A stretch is one turn of the loop, from one signal of its dispatcher to the next: whatever is pressed in between waits
for its end. Counted is the thread's own processor time (CLOCK_THREAD_CPUTIME_ID): neither sleep nor another process on
the same machine makes the window look slow. What was counted is brought to the pace of a machine that nobody else uses
(`support.pace`), by work done just before and just after.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.support.pace import slower

LIMIT_MS = 50.0
_LONG_MS = LIMIT_MS / 5
"""From here on it is looked where a turn spends its time, and how fast the machine is just then."""
_LOOK_S = 0.004
_DEEP = 3
_OURS = Path(__file__).parents[2] / "desk_app"
_MS = 1e-6


@dataclass
class Stretch:
    """The worst of several turns, in milliseconds, and all of them together.

    `where`: our own lines that were seen in the worst one, the most frequent first; `slower`: how many times slower
    than usual the machine was.
    """

    cpu_ms: float = 0.0
    whole_ms: float = 0.0
    where: str = ""
    slower: float = 1.0

    @property
    def usual_ms(self) -> float:
        """The worst turn as it would be on a machine of the usual pace."""
        return self.cpu_ms / self.slower


@dataclass
class Report:
    """What each action took at its worst, try by try."""

    tries: dict[str, list[Stretch]] = field(default_factory=dict)
    _closed: int = 0

    def next_try(self) -> None:
        """What is done from now on is another try of the same actions."""
        self._closed = max((len(tries) for tries in self.tries.values()), default=0)

    def note(self, action: str, worst: Stretch) -> None:
        """An action was done; one that is done several times in a try counts by its worst."""
        tries = self.tries.setdefault(action, [])
        if len(tries) > self._closed:
            worst = max(tries.pop(), worst, key=lambda one: one.usual_ms)
        tries.append(worst)

    def best(self, action: str) -> float:
        """Processor time (ms, at the usual pace) of the worst stretch in the best try."""
        return min(one.usual_ms for one in self.tries[action])

    def too_long(self, limit_ms: float = LIMIT_MS) -> dict[str, str]:
        """The actions over the limit, with what was seen there."""
        return {
            action: f"{self.best(action):.0f} ms: {min(tries, key=lambda one: one.usual_ms).where}"
            for action, tries in self.tries.items()
            if self.best(action) > limit_ms
        }

    def table(self) -> str:
        """A line for each action: the worst turn of the best try and of the first, all turns together, and where."""
        lines = [f"{'action':<34}{'best':>8}{'first':>8}{'whole':>8}{'slower':>8}  where (ms)"]
        for action, tries in self.tries.items():
            worst = max(tries, key=lambda one: one.usual_ms)
            whole = min(one.whole_ms for one in tries)
            figures = f"{self.best(action):8.1f}{tries[0].usual_ms:8.1f}{whole:8.1f}{worst.slower:8.2f}"
            lines.append(f"{action:<34}{figures}  {worst.where}")
        return "\n".join(lines)


class Watchdog:
    """Watches the gui thread, on which it is made, from `watching` to its end."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.report = Report()
        self._worst = Stretch()
        self._slower = 1.0
        self._began = time.thread_time_ns()
        self._seen: Counter[str] = Counter()
        self._over = threading.Event()
        self._gui = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._gui)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While the block lasts."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)
        looker = threading.Thread(target=self._look, name="watchdog", daemon=True)
        looker.start()
        try:
            yield
        finally:
            self._over.set()
            looker.join()
            dispatcher.awake.disconnect(self._turn)
            dispatcher.aboutToBlock.disconnect(self._turn)

    def act(self, action: str, does: Callable[[], object], until: Callable[[], object], patience_s: float = 30) -> None:
        """Do something as an event of the loop, and watch until a condition holds and all that follows is painted."""
        done: list[bool] = []
        loop = QEventLoop()
        end = time.monotonic() + patience_s

        def look() -> None:
            if (done and until()) or time.monotonic() > end:
                loop.quit()

        def start() -> None:
            does()
            done.append(True)

        poll = QTimer()
        poll.timeout.connect(look)
        self._slower = slower()
        self._begin()
        self._worst = Stretch()
        QTimer.singleShot(0, start)
        poll.start(5)
        loop.exec()
        # What was asked for is there; its paint and its layout come in the next turns.
        QTimer.singleShot(30, loop.quit)
        poll.stop()
        loop.exec()
        self._turn()
        assert done, f"{action}: it could not be done"
        assert until(), f"waited in vain after: {action}"
        self.report.note(action, self._worst)

    def _begin(self) -> None:
        self._seen.clear()
        self._began = time.thread_time_ns()

    def _turn(self) -> None:
        took = (time.thread_time_ns() - self._began) * _MS
        self._worst.whole_ms += took
        if took > _LONG_MS:
            before, self._slower = self._slower, slower()
            now = Stretch(took, 0.0, " | ".join(one for one, _ in self._seen.most_common(2)))
            now.slower = (before + self._slower) / 2
            if now.usual_ms > self._worst.usual_ms:
                self._worst = replace(now, whole_ms=self._worst.whole_ms)
        elif took > self._worst.usual_ms:
            self._worst = Stretch(took, self._worst.whole_ms)
        self._begin()

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if (time.clock_gettime_ns(self._clock) - self._began) * _MS > _LONG_MS:
                self._seen[_place(sys._current_frames().get(self._gui))] += 1


def _place(frame: FrameType | None) -> str:
    """Our own lines on a stack, the innermost first."""
    found: list[str] = []
    while frame is not None and len(found) < _DEEP:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_OURS):
            found.append(f"{path.relative_to(_OURS)}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found) or "Qt"
