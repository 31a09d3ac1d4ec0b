"""The agenda on Oggi: read, touched, written at once. No widgets here."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desk_app.casework import agenda
from desk_app.casework.agenda import Agenda, Due
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.agenda import Promise, TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.consent_words import say_not_to_call
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import read_day_ahead
from desk_app.gui.bridge.words import sentence
from desk_app.gui.today import agenda_words as words
from desk_app.gui.today.rows import AGAIN, OPEN, UNDO, Row
from desk_app.gui.today.settled import Settled

Verb = Callable[[], Changes]
_KINDS = frozenset(
    {"person", "interview", "task", "paper", "consent", "protection", "insider", "same_as", "member", "*"}
)


class View(Protocol):
    """What the presenter asks of the cards."""

    def show_agenda(self, cards: dict[str, tuple[Row, ...]], quiet: str) -> None:
        """The lines of each card; `quiet` tells in a line how many nobody has met."""

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom a reminder may be."""

    def show_trouble(self, text: str) -> None:
        """The agenda cannot be read."""

    def settle(self, card: str) -> None:
        """What was asked below a line is done."""

    def refuse(self, card: str, text: str) -> None:
        """What was asked below a line cannot be so."""


class AgendaPresenter(QObject):
    """Joins the cards with the verbs; `open_person` leads to a person's page. `counted`: so much is due today."""

    counted = Signal(int)

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._agenda: Agenda | None = None
        self._cards: dict[str, tuple[Row, ...]] = {}
        self.settled = Settled(self)
        self.open_person: Callable[[RecordId], None] = lambda _: None
        bus.changed.connect(self._changed)
        self.settled.passed.connect(self._show_again)

    def start(self) -> None:
        """Read what waits, once what is being written at this moment stands in it."""
        desk, reader, runner = self._desk, self._reader, self._runner

        def failed(_: DeskError) -> None:
            # Whatever it is: what is safe and what can be done is the same, and it is tried again by hand.
            self._view.show_trouble(words.trouble_words())

        def read() -> None:
            today, me = desk.today(), desk.member.id
            runner.do(self, lambda: agenda.look(reader, me, today), self._show, failed, lane=SEARCH)

        runner.do(self, lambda: None, lambda _: read())

    def touch(self, key: bytes, act: str) -> None:
        """Open somebody, take back what was just done, promise to call."""
        back = self.settled.take(key) if act == UNDO else None
        person = _persons(self._agenda).get(key)
        if act == OPEN and person is not None:
            self.open_person(person)
        elif back is not None:
            self._do(back)
        elif act == AGAIN and self._agenda is not None and person in self._agenda.not_to_call:
            self._bus.said.emit(say_not_to_call())
        elif act == AGAIN and person is not None:
            tomorrow = (self._desk.today() + timedelta(1)).isoformat()
            form = TaskForm("", tomorrow, promise=Promise.FOLLOW_UP.value, whom=self._desk.member.id)
            self._do(lambda: agenda.add(self._desk, person, form)[1])

    def done(self, card: str, key: bytes, outcome: str) -> None:
        """It was done; the outcome may be empty."""
        desk, one = self._desk, _due(self._agenda, key)
        if one is not None:
            task = one.task.id
            said = words.done_row(one, outcome)
            self._settle(card, said, lambda: agenda.done(desk, task, outcome), lambda: agenda.not_done(desk, task))

    def later(self, card: str, key: bytes, typed: str) -> None:
        """Another day, as one types it."""
        desk, one, today = self._desk, _due(self._agenda, key), self._desk.today()
        if one is not None:
            task, was, day = one.task.id, one.task.due, read_day_ahead(typed, today)
            # What is no day is refused by the verb, and nothing is said of it.
            said = words.moved_row(one, date.fromisoformat(day) if is_day(day) else today, today)
            self._settle(card, said, lambda: agenda.postpone(desk, task, day), lambda: agenda.put_back(desk, task, was))

    def _settle(self, card: str, said: Row, verb: Verb, back: Verb) -> None:
        def kept(changes: Changes) -> None:
            shown = self.settled.among(card, self._cards.get(card, ()))
            place = next((at for at, one in enumerate(shown) if one.key == said.key), 0)
            self.settled.keep(card, place, said, back)
            self._view.settle(card)
            self._show_again()
            self._bus.tell(changes)

        self._runner.do(self, verb, kept, lambda error: self._view.refuse(card, sentence(error)))

    def _do(self, verb: Verb) -> None:
        self._runner.do(self, verb, self._bus.tell, lambda error: self._bus.said.emit(sentence(error)))

    def _show(self, read: Agenda) -> None:
        self._agenda = read
        waits, today, me = read.waiting, self._desk.today(), self._desk.member.id
        self._cards = {
            "due": tuple(words.due_row(one, today, read.names, me, read.not_to_call) for one in waits.due),
            "soon": tuple(words.due_row(one, today, read.names, me, read.not_to_call) for one in waits.soon),
            "late": tuple(words.due_row(one, today, read.names, me, read.not_to_call) for one in waits.late_of_others),
            "papers": tuple(words.paper_row(one, today) for one in waits.papers),
            "quiet": tuple(words.quiet_row(one, read.not_to_call) for one in waits.quiet),
        }
        self._show_again()
        self._view.show_members(words.members(read.members, me))
        self.counted.emit(len(waits.due))

    def _show_again(self) -> None:
        """What was read, with what was just done in its place."""
        if self._agenda is not None:
            shown = {card: self.settled.among(card, rows) for card, rows in self._cards.items()}
            self._view.show_agenda(shown, words.quiet_words(len(shown["quiet"])))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            self.start()


def is_day(text: str) -> bool:
    """Whether it is a day (ISO 8601)."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _due(read: Agenda | None, key: bytes) -> Due | None:
    if read is None:
        return None
    several = (*read.waiting.due, *read.waiting.soon, *read.waiting.late_of_others)
    return next((one for one in several if one.task.id == key), None)


def _persons(read: Agenda | None) -> dict[bytes, RecordId | None]:
    """Whom a line is about, by its key."""
    if read is None:
        return {}
    waits = read.waiting
    found: dict[bytes, RecordId | None] = {words.paper_key(one): one.person for one in waits.papers}
    found |= {one.person: one.person for one in waits.quiet}
    return found | {one.task.id: one.task.person for one in (*waits.due, *waits.soon, *waits.late_of_others)}
