"""What is done while nobody is doing anything, so that no save ever waits for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import ODD, Runner

QUIET_MS = 3_000
"""Nothing was saved for so long: somebody is listening, or has left."""
BETWEEN_MS = 30
"""Between two slices of merging: a save that comes in waits for one slice at most, shorter than a repaint."""


@dataclass(frozen=True)
class Behind:
    """What is done beside the writing connection: the checkpoint, the check, and whom to tell what the check found."""

    checkpoint: Callable[[], object]
    check: Callable[[], object]
    failed: Callable[[DeskError], None]


class Caretaker(QObject):
    """Merges the full-text index slice by slice on the store's lane, then moves the log into the file beside it.

    What lies in `behind` is done when there is nothing left to merge.
    """

    def __init__(self, runner: Runner, merge_slice: Callable[[], bool], behind: Behind) -> None:
        super().__init__()
        self._runner, self._merge_slice, self._behind = runner, merge_slice, behind
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._slice)
        self._over = False

    def saved(self) -> None:
        """Something was saved: wait until it is quiet again."""
        if not self._over:
            self._quiet.start(QUIET_MS)

    def stop(self) -> None:
        """The vault is being closed: nothing more is begun, also when the answer of a last slice comes afterwards."""
        self._over = True
        self._quiet.stop()

    def _slice(self) -> None:
        self._runner.do(self, self._merge_slice, self._merged, lambda _: None)

    def _merged(self, more: bool) -> None:
        if self._over:
            return
        if more:
            if not self._quiet.isActive():
                self._quiet.start(BETWEEN_MS)
        else:
            self._runner.do(self, self._behind.checkpoint, failed=lambda _: None, lane=ODD)
            self._runner.do(self, self._behind.check, failed=self._behind.failed, lane=ODD)
