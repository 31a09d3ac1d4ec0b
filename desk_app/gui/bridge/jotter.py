"""Keeps what is typed in the small forms of a page: at each pause, at leaving, at locking. No widgets here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework import jottings
from desk_app.casework.desk import Desk
from desk_app.casework.jottings import Jotting
from desk_app.casework.people import Reader
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence


class SmallForm(Protocol):
    """A form with a few lines."""

    def typed(self) -> dict[str, str]:
        """What somebody typed in it, by the fields' names; nothing while it is closed."""

    def take_up(self, values: Mapping[str, str]) -> None:
        """It was left half-way: it is open again."""

    def rest(self) -> None:
        """It is closed from outside: nothing was written, nothing left on purpose."""

    def say(self, text: str) -> None:
        """What is typed here cannot be kept."""


@dataclass(frozen=True, slots=True)
class UnwrittenLines:
    """A small form as it stood on the page when the vault closed."""

    draft: RecordId
    place: str
    person: RecordId | None
    values: Mapping[str, str] = field(repr=False)

    def write(self, desk: Desk) -> None:
        """Keep it in the vault. Raises DeskError."""
        jottings.keep(desk, self.place, self.person, self.values)


class Jotter(QObject):
    """All small forms about one person, or about nobody."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner) -> None:
        super().__init__()
        self._desk, self._reader, self._runner = desk, reader, runner
        self._forms: dict[str, SmallForm] = {}
        self._safe: dict[str, dict[str, str]] = {}
        self._asked: dict[str, dict[str, str]] = {}
        self.person: RecordId | None = None

    def watch(self, place: str, form: SmallForm) -> None:
        """One of the forms."""
        self._forms[place] = form

    def open(self, person: RecordId | None) -> None:
        """About this person from now on: what was typed about the one before is kept, what was left is taken up."""
        for place, form in self._forms.items():
            self.keep(place)
            form.rest()
        self.person, self._safe = person, {}
        self._read()

    def turn(self, before: str, place: str, form: SmallForm) -> None:
        """A form that stood for one place stands for another from now on."""
        self._forms.pop(before, None)
        self._safe.pop(place, None)
        self._forms[place] = form
        self._read()

    def _read(self) -> None:
        me, person = self._desk.member.id, self.person

        def read(_: object) -> None:
            self._runner.do(
                self,
                lambda: jottings.left(self._reader, me, person),
                lambda found: self._found(person, found),
                lambda _: None,
                lane=SEARCH,
            )

        # What is being kept at this moment first.
        self._runner.do(self, lambda: None, read)

    def keep(self, place: str) -> None:
        """What stands there now; of lines that were emptied nothing."""
        form, person = self._forms[place], self.person
        values = form.typed()
        if values == self._safe.get(place, {}):
            return
        self._safe.pop(place, None)
        self._asked[place] = values

        def kept(_: None) -> None:
            # What was dropped or typed on meanwhile is another text.
            if person == self.person and self._asked.get(place) is values:
                self._safe[place] = values

        def failed(error: DeskError) -> None:
            form.say(sentence(error))

        self._runner.do(self, lambda: jottings.keep(self._desk, place, person, values), kept, failed)

    def drop(self, place: str) -> None:
        """It was written, or left on purpose."""
        person = self.person
        self._safe.pop(place, None)
        self._asked.pop(place, None)
        self._runner.do(self, lambda: jottings.keep(self._desk, place, person, {}), None, lambda _: None)

    def flush(self) -> tuple[UnwrittenLines, ...]:
        """Before the page goes: what is not on the disk yet, for whoever closes it to write."""
        me, now = self._desk.member.id, {place: form.typed() for place, form in self._forms.items()}
        return tuple(
            UnwrittenLines(jottings.draft_of(me, place, self.person), place, self.person, values)
            for place, values in now.items()
            if values and values != self._safe.get(place)
        )

    def _found(self, person: RecordId | None, found: tuple[Jotting, ...]) -> None:
        for one in found if person == self.person else ():
            form = self._forms.get(one.place)
            # Somebody may have begun to type before it was read: theirs is the newer one.
            if form is not None and not form.typed():
                self._safe[one.place] = dict(one.values)
                form.take_up(one.values)
