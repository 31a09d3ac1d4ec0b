"""The agenda on Oggi: read, touched, written at once. No widgets here."""

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import agenda, members
from desk_app.casework.agenda import Waiting
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.agenda import Promise, TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import read_day_ahead
from desk_app.gui.bridge.words import sentence
from desk_app.gui.today import agenda_words as words

translate = QCoreApplication.translate
_LATER_DAYS = 7
_KINDS = frozenset({"person", "interview", "task", "paper", "protection", "insider", "same_as", "*"})


class View(Protocol):
    """What the presenter asks of the cards."""

    def show_agenda(self, cards: dict[str, tuple[CaseLine, ...]]) -> None:
        """The lines of each card."""

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom a reminder may be."""


class AgendaPresenter(QObject):
    """Joins the cards with the verbs; `open_person` leads to a person's page."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._persons: dict[bytes, RecordId | None] = {}
        self.open_person: Callable[[RecordId], None] = lambda _: None
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Read what waits."""
        desk, reader = self._desk, self._reader

        def read() -> tuple[Waiting, tuple[Member, ...]]:
            return agenda.waiting(reader, desk.member.id, desk.today()), members.working(reader)

        self._runner.do(self, read, lambda both: self._show(*both), self._failed, lane=SEARCH)

    def touch(self, key: bytes, act: str) -> None:
        """Open, done, or a week later."""
        task, today = RecordId(key), self._desk.today()
        if act == "open":
            person = self._persons.get(key)
            if person is not None:
                self.open_person(person)
        elif act == "done":
            self._do(lambda: agenda.done(self._desk, task))
        elif act == "later":
            self._do(lambda: agenda.postpone(self._desk, task, (today + timedelta(_LATER_DAYS)).isoformat()))
        elif act == "again":
            tomorrow = (today + timedelta(1)).isoformat()
            form = TaskForm("", tomorrow, promise=Promise.FOLLOW_UP.value, whom=self._desk.member.id)
            self._do(lambda: agenda.add(self._desk, RecordId(key), form)[1])

    def remind(self, values: dict[str, str], done: Callable[[], None], refused: Callable[[str, str], None]) -> None:
        """A reminder that is about nobody in particular."""
        whom = RecordId(bytes.fromhex(values["whom"])) if values["whom"] else None
        due = read_day_ahead(values["due"], self._desk.today())
        form = TaskForm(values["what"], due, values["hour"], Promise.TASK.value, whom)

        def kept(changes: Changes) -> None:
            self._bus.tell(changes)
            done()

        def say(error: DeskError) -> None:
            refused(error.field if isinstance(error, Refused) else "", sentence(error))

        self._runner.do(self, lambda: agenda.add(self._desk, None, form)[1], kept, say)

    def _do(self, verb: Callable[[], Changes]) -> None:
        self._runner.do(self, verb, self._bus.tell, self._failed)

    def _show(self, waiting: Waiting, working: tuple[Member, ...]) -> None:
        today, names = self._desk.today(), {one.id: one.name for one in working}
        several = (*waiting.due, *waiting.soon, *waiting.late_of_others)
        self._persons = {one.task.id: one.task.person for one in several}
        self._persons |= {one.person: one.person for one in waiting.papers}
        self._persons |= {one.person: one.person for one in waiting.quiet}
        self._view.show_agenda(
            {
                "due": tuple(words.due_line(one, today) for one in waiting.due),
                "soon": tuple(words.due_line(one, today) for one in waiting.soon),
                "late": tuple(words.colleague_line(one, today, names) for one in waiting.late_of_others),
                "papers": tuple(words.paper_line(one, today) for one in waiting.papers),
                "quiet": tuple(map(words.quiet_line, waiting.quiet)),
            }
        )
        me = self._desk.member.id
        mine = (me.hex(), translate("today", "me"))
        anybody = ("", translate("today", "anybody at the desk"))
        self._view.show_members((mine, anybody, *((one.id.hex(), one.name) for one in working if one.id != me)))

    def _failed(self, error: DeskError) -> None:
        self._bus.said.emit(sentence(error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            self.start()
