"""Find before adding: what is searched, what is shown, when a double is suspected. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import people
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonRow, Reader
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.domain.text import folded
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.labels import language_words, place_words
from desk_app.gui.bridge.lines import Line, initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import iso_day
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def form(self) -> PersonForm:
        """What was typed."""

    def fill_form(self, form: PersonForm) -> None:
        """Put values in."""

    def show_people(self, lines: tuple[Line, ...], count: str, none: str) -> None:
        """Who was found."""

    def show_perhaps(self, why: str) -> None:
        """A suspected double."""

    def ask_perhaps(self) -> None:
        """It has to be answered."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""


def person_line(one: PersonRow, typed: str = "") -> Line:
    """A person as a row of a list."""
    facts = [str(one.birth_year) if one.birth_year else "", place_words(one.comune), language_words(one.language)]
    seen = translate("people", "seen {day}").format(day=iso_day(one.last_held_on)) if one.last_held_on else ""
    return Line(
        key=one.id,
        title=" ".join(part for part in (one.given_name, one.family_name) if part),
        below=" · ".join(fact for fact in facts if fact),
        aside=seen,
        initials=initials(one.given_name, one.family_name),
        found=tuple(folded(typed).split()),
    )


class PeoplePresenter(QObject):
    """Joins the view with the verbs about people."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._typed = ""
        self._answered = "?"
        self._perhaps: PersonRow | None = None
        self._said_other: set[RecordId] = set()
        self.open_person: Callable[[RecordId], None] = lambda _: None
        self.begin_interview: Callable[[RecordId | None], None] = lambda _: None
        bus.changed.connect(self._changed)

    @property
    def asks(self) -> bool:
        """Whether a suspected double waits for its answer."""
        return self._perhaps is not None

    def answered(self, typed: str) -> bool:
        """Whether the list shows the answer to these letters."""
        return self._answered == typed

    def start(self) -> None:
        """An empty form, and the people last touched."""
        self._view.fill_form(PersonForm())
        self._view.show_refusal("", "")
        self._view.show_perhaps("")
        self._perhaps, self._said_other = None, set()
        self.search("")

    def search(self, typed: str) -> None:
        """Look for what was typed; an answer to older letters is dropped."""
        self._typed = typed
        self._runner.do(
            self,
            lambda: people.find(self._reader, typed),
            lambda found: self._show(typed, found),
            self._failed,
            lane=SEARCH,
        )

    def open(self, record: RecordId) -> None:
        """Show this person's page."""
        self.open_person(record)

    def look_for_double(self) -> None:
        """Somebody is typing a new person: perhaps we know them."""
        form = self._view.form()
        self._view.show_refusal("", "")
        self._runner.do(
            self,
            lambda: people.perhaps_known(self._reader, form),
            self._show_double,
            self._failed,
            lane=SEARCH,
        )

    def same(self) -> None:
        """It is them: their interview begins."""
        if self._perhaps is not None:
            self.begin_interview(self._perhaps.id)

    def other(self) -> None:
        """It is somebody else; nobody is asked again for this form."""
        if self._perhaps is not None:
            self._said_other.add(self._perhaps.id)
        self._perhaps = None
        self._view.show_perhaps("")

    def add(self) -> None:
        """Record the new person, and begin their interview."""
        if self._perhaps is not None:
            self._view.ask_perhaps()
            return
        form = self._view.form()
        self._runner.do(self, lambda: people.add(self._desk, form), self._added, self._failed)

    def _show(self, typed: str, found: tuple[PersonRow, ...]) -> None:
        if typed != self._typed:
            return
        self._answered = typed
        lines = tuple(person_line(one, typed) for one in found)
        if typed.strip():
            several = translate("people", "{n} people known here").format(n=len(lines))
            count = translate("people", "One person known here") if len(lines) == 1 else several
        else:
            count = translate("people", "Seen or changed last")
        none = translate("people", "Nobody by this name here. Add them, or go on without a name.")
        if not typed.strip():
            none = translate("people", "People will appear here. Write a name to begin.")
        self._view.show_people(lines, count, none)

    def _show_double(self, found: PersonRow | None) -> None:
        self._perhaps = found if found is not None and found.id not in self._said_other else None
        if self._perhaps is None:
            self._view.show_perhaps("")
            return
        one = self._perhaps
        facts = ", ".join(str(fact) for fact in (one.birth_year, place_words(one.comune)) if fact)
        several = translate("people", "You have met {n} times.").format(n=one.interviews)
        met = translate("people", "You have met once.") if one.interviews == 1 else several
        same = translate("people", "the same name")
        if one.birth_year is not None and self._view.form().birth_year.strip():
            same = translate("people", "the same name and the same year of birth")
        name = " ".join(part for part in (one.given_name, one.family_name, f"({facts})" if facts else "") if part)
        self._view.show_perhaps(f"{name}: {same}. {met}")

    def _added(self, answer: tuple[RecordId, Changes]) -> None:
        record, changes = answer
        self._bus.tell(changes)
        self.start()
        self.begin_interview(record)

    def _failed(self, error: DeskError) -> None:
        field = error.field if isinstance(error, Refused) else "given_name"
        self._view.show_refusal(field or "given_name", sentence(error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"person", "interview", "*"}:
            self.search(self._typed)
