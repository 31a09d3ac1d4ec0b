"""Something slow that was asked for: one at a time, with a sentence that says so until it is over. No widgets here."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import ODD, Runner

T = TypeVar("T")


class Errand:
    """Runs on the odd lane for `owner`; `show_busy` is called with the sentence, and with nothing at the end."""

    def __init__(self, owner: QObject, runner: Runner, show_busy: Callable[[str], None]) -> None:
        self._owner, self._runner, self._show_busy = owner, runner, show_busy
        self.under_way = False

    def go(
        self, action: Callable[[], T], then: Callable[[T], None], failed: Callable[[DeskError], None], words: str
    ) -> None:
        """Do it, unless another one is under way; then `then` or `failed` on the gui thread."""
        if self.under_way:
            return

        def over(rest: Callable[[], None]) -> None:
            self.under_way = False
            self._show_busy("")
            rest()

        self.under_way = True
        self._show_busy(words)
        self._runner.do(
            self._owner,
            action,
            lambda answer: over(lambda: then(answer)),
            lambda error: over(lambda: failed(error)),
            lane=ODD,
        )
