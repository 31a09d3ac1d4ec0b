"""A desk, its agenda and the presenter of Oggi, with cards that only remember what they were told."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QObject

from desk_app.casework import agenda, people
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import Task, TaskForm
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import SEARCH, STORE, InlineRunner
from desk_app.gui.today.agenda_presenter import AgendaPresenter
from desk_app.gui.today.rows import Row

T = TypeVar("T")


class Cards:
    """A view without widgets: it remembers what it was told."""

    def __init__(self) -> None:
        self.cards: dict[str, tuple[Row, ...]] = {}
        self.quiet = self.trouble = ""
        self.members: tuple[tuple[str, str], ...] = ()
        self.settled: list[str] = []
        self.refused: list[tuple[str, str]] = []

    def show_agenda(self, cards: dict[str, tuple[Row, ...]], quiet: str) -> None:
        self.cards, self.quiet = cards, quiet

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        self.members = members

    def show_trouble(self, text: str) -> None:
        self.trouble = text

    def settle(self, card: str) -> None:
        self.settled.append(card)

    def refuse(self, card: str, text: str) -> None:
        self.refused.append((card, text))


class Lanes(InlineRunner):
    """At once, but for a search lane that can be broken."""

    broken: DeskError | None = None

    def do(
        self,
        owner: QObject,
        action: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: str = STORE,
    ) -> None:
        if lane == SEARCH and self.broken is not None and failed is not None:
            failed(self.broken)
        else:
            super().do(owner, action, then, failed, lane)


class AgendaBench:
    """A desk, its cards and the presenter between them."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.view, self.lanes, self.bus = desk, Cards(), Lanes(), Bus()
        self.presenter = AgendaPresenter(self.view, desk, desk.reader(), self.lanes, self.bus)
        self.opened: list[RecordId] = []
        self.presenter.open_person = self.opened.append

    def promise(self, person: RecordId | None, what: str, days: int, whom: RecordId | None, hour: str = "") -> RecordId:
        today = self.desk.today()
        form = TaskForm(what, (today + timedelta(max(days, 0))).isoformat(), hour, whom=whom)
        task, _ = agenda.add(self.desk, person, form)
        if days < 0:
            agenda.put_back(self.desk, task, today + timedelta(days))
        return task

    def task(self, key: RecordId) -> Task | None:
        waits = agenda.waiting(self.desk.reader(), self.desk.member.id, self.desk.today())
        return next((one.task for one in (*waits.due, *waits.soon) if one.task.id == key), None)

    def person(self, given: str = "Amal", family: str = "Hassan") -> RecordId:
        return people.add(self.desk, PersonForm(given, family))[0]
