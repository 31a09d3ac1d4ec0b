"""Long work that can be watched and stopped: whoever does it reports, whoever waits reads or says stop."""

import threading
from typing import Protocol

from desk_app.domain.errors import DeskError


class Stopped(DeskError):
    """Somebody pressed stop: nothing of this work was kept."""

    code = "import.stopped"


class Report(Protocol):
    """Called by long work every few hundred steps."""

    def __call__(self, done: int, whole: int) -> None:
        """So many of so many are done (`whole` 0: nobody knows yet). Raises Stopped when somebody said stop."""


def unwatched(done: int, whole: int) -> None:
    """A report that nobody reads."""
    del done, whole


class Watch:
    """A report between two threads: the one that works calls it, the other one reads `done` and `whole`."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.done, self.whole = 0, 0

    def __call__(self, done: int, whole: int) -> None:
        """See `Report`."""
        if self._stop.is_set():
            raise Stopped
        self.done, self.whole = done, whole

    def stop(self) -> None:
        """Let the work end at its next report."""
        self._stop.set()
