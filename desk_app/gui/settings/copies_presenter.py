"""Copies of the archive: where to, when the last one, and one now. No widgets here."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.clock import wall_clock
from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import since
from desk_app.gui.bridge.words import of_code, sentence
from desk_app.gui.settings.presenter import Section
from desk_app.gui.settings.rows import CopyFacts

translate = QCoreApplication.translate


class CopyVerbs(Protocol):
    """What can be done about copies. `make_copy` is slow and runs on the odd lane; the others are quick."""

    def copies(self) -> CopyFacts:
        """How it stands."""

    def copy_into(self, folder: str) -> None:
        """Copies go there from now on."""

    def make_copy(self) -> None:
        """Make one now. Raises DeskError."""


class View(Section, Protocol):
    """What the presenter asks of the card."""

    def show_copies(self, where: str, last: str, *, chosen: bool) -> None:
        """Where they go and when the last was made, in words."""


class CopiesPresenter(QObject):
    """Joins the card with the verbs."""

    def __init__(self, view: View, verbs: CopyVerbs, runner: Runner) -> None:
        super().__init__()
        self._view, self._verbs = view, verbs
        self._errand = Errand(self, runner, view.show_busy)

    def start(self) -> None:
        """Show how it stands."""
        facts = self._verbs.copies()
        self._show(facts)
        self._view.show_problem("", of_code(facts.trouble) if facts.trouble else "")

    def choose(self, folder: str) -> None:
        """Copies go there from now on, the first one at once; nothing is changed by an empty choice."""
        if folder:
            self._verbs.copy_into(folder)
            self.make()

    def make(self) -> None:
        """Make a copy."""
        self._view.show_problem("", "")
        self._view.say("")
        busy = translate("settings", "I make the copy and try it. Leave the stick where it is…")
        self._errand.go(self._verbs.make_copy, self._made, self._failed, busy)

    def _made(self, _: None) -> None:
        self._show(self._verbs.copies())
        self._view.say(translate("settings", "The copy is made, and it opens."))

    def _failed(self, error: DeskError) -> None:
        self._show(self._verbs.copies())
        self._view.show_problem("", sentence(error))

    def _show(self, facts: CopyFacts) -> None:
        if not facts.folder:
            nowhere = translate("settings", "No folder is chosen: what has not been sent is on this computer alone.")
            self._view.show_copies(nowhere, "", chosen=False)
            return
        where = translate("settings", "Into {folder}").format(folder=facts.folder)
        last = translate("settings", "None has been made yet.")
        if facts.last_ms:
            last = translate("settings", "Last copy {when}.").format(when=since(facts.last_ms, wall_clock()))
        self._view.show_copies(where, last, chosen=True)
