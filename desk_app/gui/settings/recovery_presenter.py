"""The recovery code: try the one on the sheet, make another one. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError, WrongPassphrase
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.presenter import RecoveryVerbs, Section

translate = QCoreApplication.translate


class View(Section, Protocol):
    """What the presenter asks of the card of the recovery code."""

    def show_code(self, code: str) -> None:
        """The new code, once; empty takes it away."""

    def clear_tried(self) -> None:
        """It went well: forget what was typed."""


class RecoveryPresenter(QObject):
    """Joins the card of the recovery code with its verbs; `changed` is called after each change."""

    def __init__(self, view: View, verbs: RecoveryVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def renew(self) -> None:
        """Another code."""
        self._begin()
        busy = translate("settings", "I write the new key. It takes a few seconds…")
        self._errand.go(self._verbs.new_recovery_code, self._made, self._failed, busy)

    def try_it(self, code: str) -> None:
        """Try the code on the sheet."""
        self._begin()
        busy = translate("settings", "I try the code. It takes a few seconds…")
        self._errand.go(lambda: self._verbs.try_recovery_code(code), lambda _: self._tried(), self._tried_wrong, busy)

    def _begin(self) -> None:
        self._view.show_problem("", "")
        self._view.say("")
        self._view.show_code("")

    def _made(self, code: str) -> None:
        self._view.show_code(code)
        self._changed()

    def _tried(self) -> None:
        self._view.clear_tried()
        self._view.say(translate("settings", "The code is right: it opens this archive."))
        self._changed()

    def _tried_wrong(self, error: DeskError) -> None:
        wrong = translate(
            "settings", "This is not the code of this archive. Nothing is lost: look for the newer sheet."
        )
        self._view.show_problem("tried_code", wrong if isinstance(error, WrongPassphrase) else sentence(error))

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem("", sentence(error))
