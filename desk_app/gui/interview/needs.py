"""Needs and requests of the classification in the interface's words: the everyday ones, and all by search."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desk_app.casework import classification
from desk_app.casework.classification import Area
from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.bridge.found import found
from desk_app.gui.bridge.labels import words_of
from desk_app.gui.bridge.lines import Line

translate = QCoreApplication.translate


class Board(Protocol):
    """Chips of one pack."""

    def show_areas(self, areas: tuple[ChipArea, ...]) -> None:
        """The everyday ones."""

    def add(self, items: tuple[tuple[str, str], ...], *, on: bool) -> None:
        """Further ones."""

    def focus_on(self, code: str) -> None:
        """Bring the keyboard to one."""


class Search(Protocol):
    """Where a need, or a request, is looked for."""

    def show_found(self, lines: tuple[Line, ...], none: str = "") -> None:
        """What was found."""


def quick(areas: tuple[Area, ...]) -> tuple[ChipArea, ...]:
    """Groups of everyday items in the interface's words."""
    return tuple(
        ChipArea(area.code, words_of(area.label), tuple((one.code, words_of(one.chip)) for one in area.items))
        for area in areas
    )


def label(pack: str, code: str) -> str:
    """A code in words; a code of a newer pack as it is."""
    item = classification.item(pack, code)
    return words_of(item.chip) if item else code


class NeedsPresenter:
    """Fills the boards, "needs" and "requests", and looks for what is not on them."""

    def __init__(self, boards: Mapping[str, Board], searches: Mapping[str, Search]) -> None:
        self._boards, self._searches = boards, searches

    def furnish(self) -> Iterator[None]:
        """The everyday chips before any interview is begun: they stay for all of them."""
        for pack, board in self._boards.items():
            board.show_areas(quick(classification.everyday(pack)))
            yield

    def start(self, form: InterviewForm) -> None:
        """The everyday chips, and those of a draft that are not among them."""
        for pack, codes in (("needs", form.needs), ("requests", form.requests)):
            board, areas = self._boards[pack], quick(classification.everyday(pack))
            board.show_areas(areas)
            shown = {code for area in areas for code, _ in area.items}
            board.add(tuple((code, label(pack, code)) for code in codes if code not in shown), on=True)
            self._searches[pack].show_found(())

    def look_for(self, pack: str, typed: str) -> None:
        """Needs or requests by any of their words."""
        lines = found(pack, typed)
        none = {
            "needs": translate(
                "interview", "No need with these words. Try another one, for example: house, rent, work."
            ),
            "requests": translate(
                "interview", "No request with these words. Try another one, for example: food, bill."
            ),
        }
        self._searches[pack].show_found(lines, none[pack] if typed.strip() and not lines else "")

    def choose(self, pack: str, code: str) -> None:
        """What was found is one that they said."""
        self._boards[pack].add(((code, label(pack, code)),), on=True)
        self._boards[pack].focus_on(code)
