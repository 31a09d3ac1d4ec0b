"""Needs and requests of the classification in the interface's words: the everyday ones, and all by search."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desk_app.casework import classification
from desk_app.casework.classification import Area
from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.bridge.labels import words_of

translate = QCoreApplication.translate
FOUND = 6


class Board(Protocol):
    """Chips of one pack."""

    def show_areas(self, areas: tuple[ChipArea, ...]) -> None:
        """The everyday ones."""

    def add(self, items: tuple[tuple[str, str], ...], *, on: bool) -> None:
        """Further ones."""

    def focus_on(self, code: str) -> None:
        """Bring the keyboard to one."""


class Search(Protocol):
    """Where a need is looked for."""

    def show_found(self, items: tuple[tuple[str, str], ...], none: str) -> None:
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
    """Fills the boards, and looks for what is not on them."""

    def __init__(self, needs: Board, requests: Board, search: Search) -> None:
        self._boards = {"needs": needs, "requests": requests}
        self._search = search

    def start(self, form: InterviewForm) -> None:
        """The everyday chips, and those of a draft that are not among them."""
        for (pack, board), codes in zip(self._boards.items(), (form.needs, form.requests), strict=True):
            areas = quick(classification.everyday(pack))
            board.show_areas(areas)
            shown = {code for area in areas for code, _ in area.items}
            board.add(tuple((code, label(pack, code)) for code in codes if code not in shown), on=True)
        self._search.show_found((), "")

    def look_for(self, typed: str) -> None:
        """Needs by any of their words."""
        found = classification.search("needs", typed)[:FOUND]
        none = translate("interview", "No need with these words. Try another one, for example: house, rent, work.")
        self._search.show_found(
            tuple((one.code, words_of(one.label)) for one in found), none if typed.strip() and not found else ""
        )

    def choose(self, code: str) -> None:
        """A need that was found is one that they said."""
        self._boards["needs"].add(((code, label("needs", code)),), on=True)
        self._boards["needs"].focus_on(code)
