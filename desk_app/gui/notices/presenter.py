"""The notice's page: which language, how much of it, and what is said about it. No widgets here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.gui.bridge.leaflets import Leaflet, Letters, leaflet
from desk_app.papers import notices
from desk_app.papers.notices import Keeper

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


@dataclass(frozen=True, slots=True)
class Opened:
    """The page as it is open: what a page that is made anew (larger letters, other colours) goes on with."""

    keeper: Keeper
    language: str
    long: bool = False
    on_paper: bool = False


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
        self.opened: Opened | None = None
        self.leaflet: Leaflet | None = None
        self.closed: Callable[[Shown], None] = lambda _: None

    def open(self, spoken: str, keeper: Keeper) -> None:
        """Show the short notice in a person's language, as it was typed or by its code."""
        self.resume(Opened(keeper, notices.language_for(spoken)))

    def resume(self, opened: Opened) -> None:
        """Show it as it was open before."""
        self.opened = opened
        self.leaflet = leaflet(opened.language, opened.keeper, self._letters, long=opened.long)
        self._view.show_leaflet(self.leaflet, opened.language, _note(opened, self.leaflet), long=opened.long)

    def choose(self, language: str) -> None:
        """Another language, by its code."""
        if self.opened is not None:
            self.resume(replace(self.opened, language=language))

    def lengthen(self, long: bool) -> None:
        """The whole notice, or the short one."""
        if self.opened is not None:
            self.resume(replace(self.opened, long=long))

    def printed(self) -> None:
        """It went to the printer."""
        self._on_paper(translate("notices", "It has gone to the printer."))

    def saved(self) -> None:
        """It was written into a file."""
        self._on_paper(translate("notices", "The sheet is saved."))

    def refused(self, *, no_printer: bool = False) -> None:
        """The file could not be written, the printer did not take it, or this computer has none."""
        said = translate("notices", "The sheet could not be written there. The rest is safe: choose another place.")
        if no_printer:
            said = translate(
                "notices", "This computer has no printer. Save the sheet as PDF and print it on another one."
            )
        self._view.say("")
        self._view.show_problem(said)

    def close(self) -> None:
        """Leave the page."""
        if self.opened is not None and self.leaflet is not None:
            shown = Shown(self.leaflet.version, self.leaflet.theirs.language, self.opened.long, self.opened.on_paper)
            self.opened = None
            self.closed(shown)

    def _on_paper(self, said: str) -> None:
        if self.opened is not None:
            self.opened = replace(self.opened, on_paper=True)
        self._view.show_problem("")
        self._view.say(said)


def _note(opened: Opened, shown: Leaflet) -> str:
    lines = []
    if shown.both and notices.load(shown.theirs.language).checked is None:
        lines.append(translate("notices", "No native reader has checked this translation yet."))
    if not opened.keeper.complete:
        lines.append(translate("notices", "Who answers for the data, or how to reach them, is not written yet."))
    lines.append(translate("notices", "Print it only if they want it: at home others may read it."))
    return "\n".join(lines)
