"""Work of many seconds that can be watched and stopped: one at a time, away from the gui. No widgets here."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QTimer

from desk_app.domain.errors import DeskError
from desk_app.domain.progress import Watch
from desk_app.gui.bridge.interruptible import Interruptible
from desk_app.gui.bridge.runner import Runner

T = TypeVar("T")
LOOK_MS = 100


class WorkView(Protocol):
    """Where it is shown."""

    def show_work(self, words: str) -> None:
        """Something takes long; empty when it is over."""

    def show_progress(self, done: int, whole: int) -> None:
        """How far it is; `whole` 0 when nobody knows."""


class LongWork(Interruptible):
    """Runs work with a `Watch`, and shows ten times a second how far it is."""

    def __init__(self, view: WorkView, runner: Runner) -> None:
        super().__init__()
        self._view, self._runner = view, runner
        self._watch: Watch | None = None
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self._look)

    @property
    def under_way(self) -> bool:
        """Whether something is."""
        return self._watch is not None

    def go(
        self,
        work: Callable[[Watch], T],
        then: Callable[[T], None],
        failed: Callable[[DeskError], None],
        words: str,
        lane: str,
    ) -> None:
        """Begin, unless something is under way; `then` or `failed` on the gui thread."""
        if self._watch is not None:
            return
        watch = self._watch = Watch()

        def over() -> None:
            self._watch = None
            self._looks.stop()
            self._view.show_work("")

        def done(answer: T) -> None:
            over()
            then(answer)

        def broken(error: DeskError) -> None:
            over()
            failed(error)

        # A page that is gone, with a vault that is locked, does not leave its work behind.
        self.destroyed.connect(watch.stop)
        self._view.show_work(words)
        self._looks.start()
        self._runner.do(self, lambda: work(watch), done, broken, lane=lane)

    def stop(self) -> None:
        """End it: nothing of it is kept."""
        if self._watch is not None:
            self._watch.stop()

    def _look(self) -> None:
        if self._watch is not None:
            self._view.show_progress(self._watch.done, self._watch.whole)
