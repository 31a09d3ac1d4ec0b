"""The notice's page: which language, how much of it, and what is said about it. No widgets here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.gui.bridge.leaflets import Leaflet, Letters, leaflet
from desk_app.papers import notices
from desk_app.papers.notices import ITALIAN, Keeper

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody was shown: version, language of the text that really stood there, whole or short, on paper or not.

    A consent names these (GDPR art. 7(1): the controller must be able to show it).
    """

    version: int
    language: str
    whole: bool
    on_paper: bool


class View(Protocol):
    """What the presenter asks of the page."""

    def show_leaflet(self, leaflet: Leaflet, chosen: str, note: str, *, long: bool) -> None:
        """The notice, the language that was asked for, and a line about it."""

    def show_problem(self, text: str) -> None:
        """It could not be printed or saved."""

    def say(self, text: str) -> None:
        """A quiet sentence."""


class NoticesPresenter(QObject):
    """Joins the page with the pack. `closed` is told what was shown last."""

    def __init__(self, view: View, letters: Letters) -> None:
        super().__init__()
        self._view, self._letters = view, letters
        self._keeper = Keeper("")
        self._language, self._long, self._on_paper = ITALIAN, False, False
        self.leaflet: Leaflet | None = None
        self.closed: Callable[[Shown], None] = lambda _: None

    def open(self, spoken: str, keeper: Keeper) -> None:
        """Show the short notice in a person's language, as it was typed or by its code."""
        self._keeper, self._language = keeper, notices.language_for(spoken)
        self._long = self._on_paper = False
        self._show()

    def choose(self, language: str) -> None:
        """Another language, by its code."""
        self._language = language
        self._show()

    def lengthen(self, long: bool) -> None:
        """The whole notice, or the short one."""
        self._long = long
        self._show()

    def printed(self) -> None:
        """It went to the printer."""
        self._on_paper = True
        self._view.show_problem("")
        self._view.say(translate("notices", "It has gone to the printer."))

    def saved(self) -> None:
        """It was written into a file."""
        self._on_paper = True
        self._view.show_problem("")
        self._view.say(translate("notices", "The sheet is saved."))

    def refused(self) -> None:
        """The file could not be written, or the printer did not take it."""
        self._view.say("")
        said = translate("notices", "The sheet could not be written there. The rest is safe: choose another place.")
        self._view.show_problem(said)

    def close(self) -> None:
        """Leave the page."""
        if self.leaflet is not None:
            one = self.leaflet
            self.closed(Shown(one.version, one.theirs.language, self._long, self._on_paper))

    def _show(self) -> None:
        self.leaflet = leaflet(self._language, self._keeper, self._letters, long=self._long)
        self._view.show_leaflet(self.leaflet, self._language, self._note(), long=self._long)

    def _note(self) -> str:
        lines = []
        shown = self.leaflet.theirs.language if self.leaflet is not None else ITALIAN
        if shown != ITALIAN and notices.load(shown).checked is None:
            lines.append(translate("notices", "No native reader has checked this translation yet."))
        if not self._keeper.complete:
            lines.append(translate("notices", "Who answers for the data, or how to reach them, is not written yet."))
        lines.append(translate("notices", "Print it only if they want it: at home others may read it."))
        return "\n".join(lines)
