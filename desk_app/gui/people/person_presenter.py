"""One person's page: what is shown and what can be done. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework import choices, people
from desk_app.casework.choices import Choice
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonPage, Reader
from desk_app.domain.changes import ABOUT_SIGHT, Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.entries import ChoiceCard, HistoryLine, InterviewCard
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.people import history_words, person_words

HISTORY_LINES = 40


class View(Protocol):
    """What the presenter asks of the page."""

    def show_facts(self, name: str, facts: str, initials: str, met: str, care: str = "") -> None:
        """Who it is, and what is to be minded before one calls."""

    def show_about(self, papers: tuple[tuple[str, str], ...], rest: tuple[tuple[str, str], ...]) -> None:
        """What stands on their papers, and what else their card says."""

    def show_trouble(self, text: str) -> None:
        """It could not be read or done; empty: it could."""

    def show_choices(self, choices: tuple[ChoiceCard, ...]) -> None:
        """What is to be chosen between."""

    def show_interviews(self, several: tuple[InterviewCard, ...] | None, sought: int | None = None) -> None:
        """All of them, the one that is sought brought into sight; None: not read yet."""

    def show_history(self, lines: tuple[HistoryLine, ...]) -> None:
        """What happened."""


class PersonPresenter(QObject):
    """Joins the page with the verbs about one person; the correction of the card has its own."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self.record: RecordId | None = None
        self.page: PersonPage | None = None
        self._choices: tuple[tuple[Choice, tuple[Value, ...]], ...] = ()
        self._sought: RecordId | None = None
        self.opened: Callable[[], None] = lambda: None
        self.shown: Callable[[RecordId], None] = lambda _: None
        """Called with the card under which the page stands, which may be another than the one that was opened."""
        self.back: Callable[[], None] = lambda: None
        self.begin_interview: Callable[[RecordId | None], None] = lambda _: None
        self.begin_correction: Callable[[Interview], None] = lambda _: None
        bus.changed.connect(self._changed)

    def open(self, record: RecordId, interview: RecordId | None = None) -> None:
        """Show this person, and bring one of their interviews into sight."""
        if record != self.record:
            self._choices = _empty(self._view)
        self.record, self.page, self._sought = record, None, interview
        self.opened()
        self._read()

    def go_back(self) -> None:
        """To where one came from."""
        self.back()

    def correct_interview(self, key: bytes) -> None:
        """Lead to the correction of one of the interviews."""
        held = self.page.interviews if self.page is not None else ()
        for one in held:
            if one.id == key:
                self.begin_correction(one)

    def interview(self) -> None:
        """Begin an interview with them."""
        self.begin_interview(self.record)

    def choose(self, place: int, number: int) -> None:
        """Settle a field on one of its values."""
        one, values = self._choices[place]
        self._runner.do(
            self,
            lambda: choices.settle(self._desk, one.record, one.field, values[number]),
            self._bus.tell,
            self._failed,
        )

    def _read(self) -> None:
        record = self.record

        def failed(error: DeskError) -> None:
            if record in _cards(self.record, self.page):
                if isinstance(error, Refused):
                    # Not for who looks any more, or gone: nothing of them stays.
                    self._choices, self.page = _empty(self._view), None
                    self.opened()
                self._failed(error)

        def show(page: PersonPage) -> None:
            # Asked for under one card, it may stand under the kept one by now.
            if self.record in (record, *page.cards):
                self._show(page)

        if record is not None:
            self._runner.do(self, lambda: people.page(self._reader, record), show, failed, lane=SEARCH)

    def _show(self, page: PersonPage) -> None:
        # Of joined cards the kept one stands for all, whichever was opened.
        self.page, self.record = page, page.person.id
        one = page.person
        short, met = initials(one.given_name, one.family_name), person_words.met(len(page.interviews))
        self._view.show_trouble("")
        care = person_words.care(one, page.withdrawn)
        self._view.show_facts(one.full_name, person_words.facts(one), short, met, care)
        self._view.show_about(person_words.on_papers(page), person_words.about_them(page))
        sought = next((at for at, held in enumerate(page.interviews) if held.id == self._sought), None)
        self._sought = None
        self._view.show_interviews(tuple(person_words.interview_card(held, page) for held in page.interviews), sought)
        self._view.show_history(history_words.history(page, HISTORY_LINES))
        self._choices = tuple((choice, (choice.stands, *choice.others)) for choice in page.choices)
        self._view.show_choices(tuple(history_words.question(choice, page) for choice in page.choices))
        self.shown(page.person.id)

    def _failed(self, error: DeskError) -> None:
        self._view.show_trouble(sentence(error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & ABOUT_SIGHT or _cards(self.record, self.page) & changes.persons:
            self._read()


def _cards(record: RecordId | None, page: PersonPage | None) -> set[RecordId | None]:
    return {record, *(page.cards if page is not None else ())}


def _empty(view: View) -> tuple[()]:
    """Nobody is shown, at once: what follows comes when it was read. Returns that there is nothing to choose."""
    view.show_facts("", "", "", "")
    view.show_about((), ())
    view.show_trouble("")
    view.show_choices(())
    view.show_interviews(None)
    view.show_history(())
    return ()
