"""The first run from a copy: an archive that was saved on a stick becomes this computer's. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def show_problem(self, field: str, text: str) -> None:
        """Above the buttons; an empty text takes it away."""

    def show_busy(self, text: str) -> None:
        """Something takes a while; empty when it is over."""


class CopyPresenter(QObject):
    """`put_back` takes the newest copy in a folder; `finished` is called when it is this computer's archive."""

    def __init__(
        self, view: View, put_back: Callable[[str], None], runner: Runner, finished: Callable[[], None]
    ) -> None:
        super().__init__()
        self._view, self._put_back, self._finished = view, put_back, finished
        self._errand = Errand(self, runner, view.show_busy)

    def put_back(self, folder: str) -> None:
        """Take the copy; nothing happens for an empty choice."""
        if folder:
            self._view.show_problem("", "")
            busy = translate("first_run", "I take the copy. Leave the stick where it is…")
            self._errand.go(lambda: self._put_back(folder), lambda _: self._finished(), self._failed, busy)

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem("", sentence(error))
