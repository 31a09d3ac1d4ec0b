"""A new reminder on Oggi, about nobody in particular. No widgets here."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework import agenda
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import Promise, TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import read_day_ahead
from desk_app.gui.bridge.words import sentence
from desk_app.gui.today.agenda_words import kept_words


class Form(Protocol):
    """What the presenter asks of the form."""

    def values(self) -> dict[str, str]:
        """What was typed: what, due, hour, whom (id as hex, empty for anybody)."""

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field."""


class ReminderPresenter(QObject):
    """Keeps what was typed as a line of the agenda."""

    def __init__(self, form: Form, desk: Desk, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._form, self._desk, self._runner, self._bus = form, desk, runner, bus

    def keep(self, kept: "Kept") -> None:
        """Write it; `kept` is told when it stands."""
        values, today = self._form.values(), self._desk.today()
        due = read_day_ahead(values["due"], today)
        whom = RecordId(bytes.fromhex(values["whom"])) if values["whom"] else None
        form = TaskForm(values["what"], due, values["hour"], Promise.TASK.value, whom)

        def tell(changes: Changes) -> None:
            kept.reminded()
            self._bus.tell(changes)
            self._bus.said.emit(kept_words(date.fromisoformat(due), today))

        def say(error: DeskError) -> None:
            self._form.show_refusal(error.field if isinstance(error, Refused) else "", sentence(error))

        self._runner.do(self, lambda: agenda.add(self._desk, None, form)[1], tell, say)


class Kept(Protocol):
    """Whoever shows that it stands."""

    def reminded(self) -> None:
        """The reminder is kept."""
