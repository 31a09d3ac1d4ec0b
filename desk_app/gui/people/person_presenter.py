"""One person's page: what is shown and what can be done. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import classification, people
from desk_app.casework.desk import Desk
from desk_app.casework.people import Choice, Happened, PersonPage, Reader
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.entries import ChoiceCard, InterviewCard
from desk_app.gui.bridge.labels import language_words, place_words, words_of
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import day, hour, moment
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate
HISTORY_LINES = 40


class View(Protocol):
    """What the presenter asks of the view."""

    def show_facts(self, name: str, facts: str, initials: str, met: str) -> None:
        """Who it is."""

    def show_form(self, form: PersonForm) -> None:
        """Let the card be corrected."""

    def hide_form(self) -> None:
        """Done."""

    def form(self) -> PersonForm:
        """The card as typed."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""

    def show_choices(self, choices: tuple[ChoiceCard, ...]) -> None:
        """What is to be chosen between."""

    def show_interviews(self, several: tuple[InterviewCard, ...], none: str) -> None:
        """All of them."""

    def show_history(self, lines: tuple[tuple[str, str], ...]) -> None:
        """What happened."""


def field_words(name: str) -> str:
    """A field's name in words."""
    return {
        "given_name": translate("person", "name"),
        "family_name": translate("person", "family name"),
        "birth_year": translate("person", "year of birth"),
        "comune": translate("person", "where they live"),
        "language": translate("person", "language"),
        "phone": translate("person", "phone"),
        "said": translate("person", "what was said"),
        "next_step": translate("person", "next step"),
        "minutes": translate("person", "minutes"),
        "held_on": translate("person", "day"),
        "channel": translate("person", "how you met"),
    }.get(name, name)


def channel_words(name: str) -> str:
    """A channel in words."""
    return {
        "in_person": translate("person", "in person"),
        "phone": translate("person", "by phone"),
        "home": translate("person", "at home"),
        "outreach": translate("person", "outside"),
    }.get(name, name)


class PersonPresenter(QObject):
    """Joins the view with the verbs about one person."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._record: RecordId | None = None
        self._page: PersonPage | None = None
        self._choices: tuple[tuple[Choice, tuple[Value, ...]], ...] = ()
        self.back: Callable[[], None] = lambda: None
        self.begin_interview: Callable[[RecordId | None], None] = lambda _: None
        bus.changed.connect(self._changed)

    def open(self, record: RecordId) -> None:
        """Show this person."""
        self._record = record
        self._view.hide_form()
        self._read()

    def go_back(self) -> None:
        """To where one came from."""
        self.back()

    def interview(self) -> None:
        """Begin an interview with them."""
        self.begin_interview(self._record)

    def correct(self) -> None:
        """Let the card be corrected."""
        if self._page is not None:
            self._view.show_form(people.form_of(self._page.person))

    def keep_correction(self) -> None:
        """Record the correction."""
        record, form = self._record, self._view.form()
        if record is not None:
            self._runner.do(self, lambda: people.correct(self._desk, record, form), self._kept, self._failed)

    def choose(self, place: int, number: int) -> None:
        """Settle a field on one of its values."""
        one, values = self._choices[place]
        self._runner.do(
            self,
            lambda: people.settle(self._desk, one.record, one.field, values[number]),
            self._bus.tell,
            self._failed,
        )

    def _read(self) -> None:
        record = self._record
        if record is not None:
            self._runner.do(self, lambda: people.page(self._reader, record), self._show, self._failed, lane=SEARCH)

    def _show(self, page: PersonPage) -> None:
        self._page = page
        one = page.person
        known = (one.birth_year, place_words(one.comune), language_words(one.language), one.phone)
        facts = " · ".join(str(part) for part in known if part)
        held = len(page.interviews)
        several = translate("person", "{n} interviews").format(n=held)
        met = translate("person", "one interview") if held == 1 else several
        self._view.show_facts(one.full_name, facts, initials(one.given_name, one.family_name), met)
        none = translate("person", "No interview yet. The first one asks only for what they want to say.")
        self._view.show_interviews(tuple(self._card(held, page) for held in page.interviews), none)
        self._view.show_history(tuple(_happened(line) for line in _together(page.history))[:HISTORY_LINES])
        self._choices = tuple((choice, (choice.stands, *choice.others)) for choice in page.choices)
        self._view.show_choices(tuple(_question(choice) for choice in page.choices))

    def _card(self, held: Interview, page: PersonPage) -> InterviewCard:
        return InterviewCard(
            day=day(held.held_on),
            channel=channel_words(held.channel),
            by=page.authors.get(held.author, ""),
            said=held.said,
            needs=tuple(_label("needs", code) for code in held.needs),
            requests=tuple(_label("requests", code) for code in held.requests),
            next_step=held.next_step,
        )

    def _kept(self, changes: Changes) -> None:
        self._view.hide_form()
        self._bus.tell(changes)

    def _failed(self, error: DeskError) -> None:
        field = error.field if isinstance(error, Refused) else "given_name"
        self._view.show_refusal(field, sentence(error))

    def _changed(self, changes: Changes) -> None:
        if "*" in changes.kinds or (self._record is not None and self._record in changes.persons):
            self._read()


def _label(pack: str, code: str) -> str:
    item = classification.item(pack, code)
    return words_of(item.chip) if item else code


def _question(one: Choice) -> ChoiceCard:
    asked = translate("person", "Which is right: {field}?").format(field=field_words(one.field))
    why = translate("person", "Two computers wrote it without having seen each other. Both are kept until you choose.")
    return ChoiceCard(asked, why, tuple("—" if value is None else str(value) for value in (one.stands, *one.others)))


def _together(history: tuple[Happened, ...]) -> list[Happened]:
    """Without the lines of single needs: they stand with their interview."""
    return [line for line in history if line.kind in ("person", "interview")]


def _happened(line: Happened) -> tuple[str, str]:
    fields = ", ".join(field_words(name) for name in line.fields)
    if line.first:
        what = {
            "person": translate("person", "Card opened"),
            "interview": translate("person", "Interview written"),
        }[line.kind]
    else:
        what = translate("person", "Changed: {fields}").format(fields=fields)
    who = f"{line.author} · {day(moment(line.wall_ms).date())}, {hour(line.wall_ms)}"
    if line.clock_ahead:
        who += " · " + translate("person", "that computer's clock was wrong")
    return what, who
