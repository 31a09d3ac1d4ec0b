"""Reads a case and hands it to its cards; reads it again when something of it changed. No widgets here."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.casework import cases, people
from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.changes import Changes
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
        self.shown: Callable[[Case, tuple[Interview, ...]], None] = lambda _, __: None
        self.hidden: Callable[[], None] = lambda: None
        bus.changed.connect(self._changed)

    def open(self, person: RecordId) -> None:
        """The case of this person."""
        self.person = person
        self._read()

    def close(self) -> None:
        """No case any more."""
        self.person = None

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
                self._failed,
                lane=SEARCH,
            )

    def _show(self, asked: RecordId, case: Case, nameless: tuple[Interview, ...]) -> None:
        if asked == self.person:
            self.shown(case, nameless)

    def _failed(self, error: DeskError) -> None:
        if isinstance(error, Refused) and error.code == "person.protected":
            self.hidden()

    def _changed(self, changes: Changes) -> None:
        if self.person is not None and (changes.persons or "*" in changes.kinds):
            self._read()
