"""The desk's own numbers in words, beside the levels that they belong to. No widgets here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import desk_numbers
from desk_app.casework.desk_numbers import Numbers, Whose
from desk_app.casework.people import Reader
from desk_app.domain.changes import Changes
from desk_app.domain.red_flag import Level
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import SEARCH, Runner

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Whose it is, the number (empty: not written yet), and what is to be known of it."""

    key: str
    whose: str
    number: str
    note: str


def whose_words(whose: Whose) -> str:
    """Who answers there."""
    return {
        Whose.COORDINATOR: translate("red_flags", "Who coordinates"),
        Whose.SERVICES: translate("red_flags", "Social services of the Comune"),
        Whose.URGENT: translate("red_flags", "Emergency social service"),
    }[whose]


class View(Protocol):
    """What the presenter asks of a page."""

    def show_own(self, level: str, lines: tuple[OwnLine, ...]) -> None:
        """Beside the lines of a level."""


class NumbersPresenter(QObject):
    """Reads them whenever the page is shown, and when they change; without a vault nobody makes one."""

    def __init__(self, view: View, levels: tuple[Level, ...], reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._levels, self._reader, self._runner = view, levels, reader, runner
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Show them as they are now; where they cannot be read the public numbers stand alone."""
        self._runner.do(self, lambda: desk_numbers.read(self._reader), self._show, lambda _: None, lane=SEARCH)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {desk_numbers.KIND, "*"}:
            self.start()

    def _show(self, numbers: Numbers) -> None:
        for level in self._levels:
            self._view.show_own(level.code, own_lines(level.own, numbers))


def own_lines(wanted: tuple[Whose, ...], numbers: Mapping[Whose, desk_numbers.OwnNumber]) -> tuple[OwnLine, ...]:
    """The numbers of a level in words, each with the line about it, or that nobody has written it yet."""
    lines = []
    for whose in wanted:
        one, words = numbers[whose], whose_words(whose)
        note = one.note
        if not one.number:
            note = translate("red_flags", "number not written yet (Settings)")
            note = f"{note} · {one.note}" if one.note else note
        lines.append(OwnLine(whose.value, words, one.number, note))
    return tuple(lines)
