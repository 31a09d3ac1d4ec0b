"""Find before adding: what is searched and what is shown. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import people
from desk_app.casework.people import PersonRow, Reader
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.text import folded, phone_matches
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.labels import language_words, place_words
from desk_app.gui.bridge.lines import Line, initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import iso_day
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def show_people(self, lines: tuple[Line, ...], count: str, none: str) -> None:
        """Who was found."""


def person_line(one: PersonRow, typed: str = "") -> Line:
    """A person as a row of a list."""
    by_phone = phone_matches(one.phone, typed)
    facts = [str(one.birth_year) if one.birth_year else "", place_words(one.comune), language_words(one.language)]
    # Beside the number there is room for how it may be called, rather than for what one knows already.
    facts = [one.phone] if by_phone and one.contact else [*facts, one.phone if by_phone else ""]
    seen = translate("people", "seen {day}").format(day=iso_day(one.last_held_on)) if one.last_held_on else ""
    return Line(
        key=one.id,
        title=" ".join(part for part in (one.given_name, one.family_name) if part),
        below=" · ".join(fact for fact in facts if fact),
        aside=seen,
        initials=initials(one.given_name, one.family_name),
        found=tuple(folded(typed).split()),
        care=one.contact if by_phone else "",
    )


class PeoplePresenter(QObject):
    """The search. `restart` empties the form for a new person; the other three lead elsewhere."""

    def __init__(self, view: View, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._reader, self._runner, self._bus = view, reader, runner, bus
        self._typed = ""
        self._answered = "?"
        self.restart: Callable[[], None] = lambda: None
        self.asking: Callable[[], bool] = lambda: False
        self.open_person: Callable[[RecordId], None] = lambda _: None
        self.begin_interview: Callable[[RecordId | None], None] = lambda _: None
        bus.changed.connect(self._changed)

    @property
    def asks(self) -> bool:
        """Whether a suspected double waits for its answer."""
        return self.asking()

    def answered(self, typed: str) -> bool:
        """Whether the list shows the answer to these letters."""
        return self._answered == typed

    def start(self) -> None:
        """An empty form, and the people last touched."""
        self.restart()
        self.search("")

    def search(self, typed: str) -> None:
        """Look for what was typed; an answer to older letters is dropped."""
        self._typed = typed
        self._runner.do(
            self,
            lambda: people.find(self._reader, typed),
            lambda found: self._show(typed, found),
            lambda error: self._failed(typed, error),
            lane=SEARCH,
        )

    def open(self, record: RecordId) -> None:
        """Show this person's page."""
        self.open_person(record)

    def begin(self, record: RecordId | None) -> None:
        """Begin an interview with somebody, or without a name."""
        self.begin_interview(record)

    def _show(self, typed: str, found: tuple[PersonRow, ...]) -> None:
        if typed != self._typed:
            return
        self._answered = typed
        lines = tuple(person_line(one, typed) for one in found)
        looked = bool(typed.strip())
        none = translate("people", "Nobody by this name here. Add them, or go on without a name.")
        if not looked:
            none = translate("people", "People will appear here. Write a name to begin.")
        self._view.show_people(lines, counted(len(lines)) if looked else _latest(), none)

    def _failed(self, typed: str, error: DeskError) -> None:
        if typed == self._typed:
            none = translate("people", "The search does not answer. Add them all the same: nothing is lost.")
            self._view.show_people((), sentence(error), none)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"person", "interview", "*"}:
            self.search(self._typed)


def counted(count: int) -> str:
    """How many were found."""
    if count >= people.LIST:
        return translate("people", "More than {n} people: write another letter").format(n=count)
    if count == 0:
        return translate("people", "Nobody found")
    several = translate("people", "{n} people known here").format(n=count)
    return translate("people", "One person known here") if count == 1 else several


def _latest() -> str:
    return translate("people", "Seen or changed last")
