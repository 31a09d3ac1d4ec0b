"""Reads a case and hands it to its cards; reads it again when something of it changed. No widgets here."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.casework import cases, people
from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.changes import ABOUT_SIGHT, Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.case.around_presenter import FOUND, found_lines

Found = Callable[[tuple[CaseLine, ...]], None]


class CasePresenter(QObject):
    """`shown` gets each case that was read, and what was told without a name."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._desk, self._reader, self._runner, self._bus = desk, reader, runner, bus
        self.person: RecordId | None = None
        self._cards: frozenset[RecordId] = frozenset()
        self.shown: Callable[[Case, tuple[Interview, ...]], None] = lambda _, __: None
        self.emptied: Callable[[], None] = lambda: None
        """Called when the case may not be seen any more: nothing of it stays."""
        self.hidden: Callable[[], None] = lambda: None
        """Called after that, when it is the page that is being looked at."""
        self.sight_changed: Callable[[], None] = lambda: None
        """Called when somebody may be hidden now who was not."""
        self.in_sight: Callable[[], bool] = lambda: True
        bus.changed.connect(self._changed)

    def open(self, person: RecordId) -> None:
        """The case of this person."""
        if person != self.person:
            self._cards = frozenset({person})
        self.person = person
        self._read()

    def follow(self, person: RecordId) -> None:
        """The page stands under this card now: of joined cards the kept one."""
        if self.person is not None and person != self.person:
            self.open(person)

    def find(self, text: str, then: Found) -> None:
        """Cards by name; nobody for less than two letters."""
        if len(text.strip()) < 2:
            then(())
            return
        without = self.person
        self._runner.do(
            self,
            lambda: people.find(self._reader, text, FOUND + 1),
            lambda rows: then(found_lines(rows, without)),
            lambda _: then(()),
            lane=SEARCH,
        )

    def _read(self) -> None:
        person = self.person
        if person is not None:
            self._runner.do(
                self,
                lambda: (cases.read(self._reader, person), cases.nameless(self._reader)),
                lambda answer: self._show(person, *answer),
                lambda error: self._failed(person, error),
                lane=SEARCH,
            )

    def _show(self, asked: RecordId, case: Case, nameless: tuple[Interview, ...]) -> None:
        cards = frozenset({case.person, *(one.id for one in case.joined)})
        # Asked for under one card, it may stand under the kept one by now.
        if self.person == asked or self.person in cards:
            self.person, self._cards = case.person, cards
            self.shown(case, nameless)

    def _failed(self, asked: RecordId, error: DeskError) -> None:
        if asked in self._cards and isinstance(error, Refused) and error.code == "person.protected":
            self.person, self._cards = None, frozenset()
            self.emptied()
            if self.in_sight():
                self.hidden()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & ABOUT_SIGHT:
            self.sight_changed()
        if self.person is not None and (changes.persons or changes.kinds & ABOUT_SIGHT):
            self._read()
