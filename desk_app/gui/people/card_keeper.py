"""Keeps a new person's card while it is typed, and brings it back. No widgets here."""

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework import corrections, people
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.runner import SEARCH, Runner


class View(Protocol):
    """Where the card stands."""

    def form(self) -> PersonForm:
        """As it stands."""

    def fill_form(self, form: PersonForm) -> None:
        """Put values in."""

    def show_perhaps(self, why: str) -> None:
        """Whether somebody may be known already; empty for nobody."""


@dataclass(frozen=True, slots=True)
class UnwrittenCard:
    """A card as it stood on the page when the vault closed: of somebody new, or `person`'s as it was corrected."""

    draft: RecordId
    person: RecordId | None
    form: PersonForm = field(repr=False)
    seen: PersonForm = field(default=PersonForm(), repr=False)

    def write(self, desk: Desk) -> None:
        """Keep it in the vault. Raises DeskError."""
        if self.person is None:
            people.keep_form(desk, self.form)
        else:
            corrections.keep(desk, self.person, self.form, self.seen)


class CardKeeper:
    """One card for each member: on this computer alone, in the vault, until it is recorded."""

    def __init__(self, owner: QObject, view: View, desk: Desk, reader: Reader, runner: Runner) -> None:
        self._owner, self._view, self._desk, self._reader, self._runner = owner, view, desk, reader, runner
        self._kept: PersonForm | None = PersonForm()
        self._under_way = 0
        self.held = False
        """While it is being added nothing is kept: a draft would come back after its person."""

    def begin(self) -> None:
        """As it was left; what is being kept at this moment first."""
        me = self._desk.member.id

        def read(_: object = None) -> None:
            self._runner.do(
                self._owner, lambda: people.left_form(self._reader, me), self._found, lambda _: None, lane=SEARCH
            )

        self._runner.do(self._owner, lambda: None, read)

    def keep(self, form: PersonForm) -> None:
        """What stands there now."""
        if form != self._kept and not self.held:
            self._write(form)

    def done(self) -> None:
        """It is in the record, or it was somebody known: the next card begins empty."""
        self._show(PersonForm())
        self._write(PersonForm())

    def last(self, form: PersonForm) -> UnwrittenCard | None:
        """What is not known to be on the disk, for whoever closes the vault to write."""
        safe = self.held or (form == self._kept and not self._under_way)
        return None if safe else UnwrittenCard(people.new_card(self._desk.member.id), None, form)

    def _write(self, form: PersonForm) -> None:
        self._kept = form
        self._under_way += 1

        def written(_: None) -> None:
            self._under_way -= 1

        def failed(_: DeskError) -> None:
            # What cannot be kept is told when it is added: nothing else here is worth a warning while one types.
            self._under_way, self._kept = self._under_way - 1, None

        self._runner.do(self._owner, lambda: people.keep_form(self._desk, form), written, failed)

    def _found(self, form: PersonForm) -> None:
        # Somebody may have begun to type before it was read: theirs is the newer one.
        if self._view.form() == PersonForm():
            self._show(form)

    def _show(self, form: PersonForm) -> None:
        self._kept = form
        self._view.fill_form(form)
        self._view.show_perhaps("")
