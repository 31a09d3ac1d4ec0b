"""Makes an interview part of the record; what a rule refuses is said beside its field, and what was typed stays."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework import interviews
from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import KEPT, InterviewForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import read_day, read_day_ahead
from desk_app.gui.bridge.words import sentence
from desk_app.gui.interview.keeper import Keeper, SavingView
from desk_app.gui.interview.steps import LISTENING, STEP_OF


class View(Protocol):
    """Where a refusal is shown."""

    @property
    def saving(self) -> SavingView:
        """Where trouble with the disk is said."""

    def form(self) -> InterviewForm:
        """As it stands."""

    def fill_form(self, form: InterviewForm) -> None:
        """Put a form in."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field; its step is shown by then."""


class Recorder:
    """Records once, however often it is asked; `done` is called with whom it was with."""

    def __init__(self, owner: QObject, view: View, desk: Desk, runner: Runner, keeper: Keeper, bus: Bus) -> None:
        self._owner, self._view, self._desk, self._runner, self._keeper = owner, view, desk, runner, keeper
        self._bus = bus
        self.go_to: Callable[[int], None] = lambda _: None
        self.done: Callable[[RecordId | None], None] = lambda _: None

    def record(self, form: InterviewForm) -> None:
        """Check and record; the draft goes in the same transaction."""
        draft, person = self._keeper.draft, self._keeper.person
        if draft is None or self._keeper.held:
            return
        # First, on the same lane: when a rule refuses it, and the vault is locked by then, the draft is whole.
        self._keeper.keep(form)
        self._keeper.held = True
        self._view.show_refusal("", "")
        said = self._read(form)

        def write() -> tuple[RecordId, Changes]:
            if said.corrects:
                made = RecordId(bytes.fromhex(said.corrects))
                return made, interviews.correct(self._desk, made, said, draft)
            return interviews.record(self._desk, person, said, draft)

        self._runner.do(self._owner, write, lambda made: self._recorded(form, *made), self._refused)

    def _read(self, form: InterviewForm) -> InterviewForm:
        """Its days as they are written down."""
        today = self._desk.today()
        return replace(form, held_on=read_day(form.held_on, today), again_on=read_day_ahead(form.again_on, today))

    def _recorded(self, form: InterviewForm, made: RecordId, changes: Changes) -> None:
        self._bus.tell(changes)
        now = self._view.form()
        if now != form:
            self._add_late(form, now, made)
            return
        self._keeper.held = False
        self._keeper.let_go()
        self.done(self._keeper.person)

    def _add_late(self, form: InterviewForm, now: InterviewForm, made: RecordId) -> None:
        """Letters that came while it was being recorded are in it too."""
        recorded = self._read(form)
        was = tuple(getattr(recorded, name) for name in KEPT)
        late = replace(self._read(now), corrects=made.hex(), was=was)

        def failed(error: DeskError) -> None:
            # What cannot be added now waits as a correction that was begun.
            self._keeper.held = False
            self._keeper.open(interviews.new_draft(self._desk), self._keeper.person, InterviewForm(), on_disk=False)
            self._view.fill_form(late)
            self._keeper.keep(late)
            self._refused(error)

        self._runner.do(
            self._owner,
            lambda: interviews.correct(self._desk, made, late),
            lambda changes: self._recorded(now, made, changes),
            failed,
        )

    def _refused(self, error: DeskError) -> None:
        self._keeper.held = False
        if not isinstance(error, Refused):
            self._view.saving.show_problem(sentence(error))
            return
        field = error.field or "said"
        self.go_to(STEP_OF.get(field, LISTENING))
        self._view.show_refusal(field, sentence(error))
