"""Keeps what is being typed: at each pause, at leaving, at locking; a failure stays in sight until it is over."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import interviews
from desk_app.casework.desk import Desk
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import hour
from desk_app.gui.bridge.words import sentence
from desk_app.gui.interview.last_letters import UnwrittenInterview

translate = QCoreApplication.translate


class SavingView(Protocol):
    """Where it says how it stands."""

    def show_saved(self, first: str, second: str, *, done: bool = True) -> None:
        """When it was saved."""

    def show_problem(self, text: str) -> None:
        """It could not be."""

    def show_left(self, text: str) -> None:
        """It had been left half-way."""


class Keeper:
    """One draft at a time. Saves run on the store's lane, in the order in which they were asked for."""

    def __init__(self, owner: QObject, view: SavingView, desk: Desk, runner: Runner) -> None:
        self._owner, self._view, self._desk, self._runner = owner, view, desk, runner
        self.draft: RecordId | None = None
        self.person: RecordId | None = None
        self._asked: InterviewForm | None = InterviewForm()
        self._on_disk = False
        self._under_way = 0
        self.held = False
        """While it is being recorded nothing is kept: a draft would come back after its interview."""

    def open(self, draft: RecordId, person: RecordId | None, form: InterviewForm, *, on_disk: bool) -> None:
        """Another draft from now on."""
        self.draft, self.person, self._asked, self._on_disk = draft, person, form, on_disk

    def assign(self, person: RecordId, form: InterviewForm) -> None:
        """The draft is about this person from now on."""
        self.person, self._asked = person, None
        self.keep(form)

    def let_go(self) -> None:
        """Nothing is kept any more: it was recorded, or left."""
        self.draft = None

    def last(self, form: InterviewForm) -> UnwrittenInterview | None:
        """Let go; what is not known to be on the disk is answered, for whoever closes the vault to write."""
        draft, person = self.draft, self.person
        safe = self.held or self.stands(form)
        self.let_go()
        return None if draft is None or safe else UnwrittenInterview(draft, person, form)

    def stands(self, form: InterviewForm) -> bool:
        """Whether everything of this form is safe."""
        return self.draft is None or (form == self._asked and not self._under_way)

    def keep(self, form: InterviewForm) -> None:
        """Save, unchecked, on this computer, unless nothing has changed."""
        draft, person = self.draft, self.person
        if draft is None or form == self._asked or self.held:
            return
        self._asked, self._on_disk = form, True
        self._under_way += 1
        self._runner.do(
            self._owner,
            lambda: interviews.keep_draft(self._desk, draft, person, form),
            lambda when: self._saved(draft, when),
            self._failed,
        )

    def leave(self, read: Callable[[], InterviewForm], then: Callable[[], None]) -> None:
        """Save for the last time, and go on once it is done; an empty form leaves nothing behind.

        `read` gives the form as it stands: letters that come while it is being saved are saved too. When it cannot be
        saved, the page stays where it is and says so.
        """
        draft, form = self.draft, read()
        empty = draft is not None and form.is_empty and self._on_disk
        if draft is None or (self.stands(form) and not empty):
            self.let_go()
            then()
            return
        if empty:
            self._on_disk = False
            self._runner.do(self._owner, lambda: interviews.drop_draft(self._desk, draft), None, lambda _: None)
        else:
            self.keep(form)

        def go_on(_: object) -> None:
            if self.draft != draft or read() != form:
                self.leave(read, then)
            elif form.is_empty or self._asked is not None:
                self.let_go()
                then()

        self._runner.do(self._owner, lambda: None, go_on)

    def _saved(self, draft: RecordId, when: int) -> None:
        self._under_way = max(0, self._under_way - 1)
        if self.draft == draft:
            show_saved(self._view, when)

    def _failed(self, error: DeskError) -> None:
        self._under_way = max(0, self._under_way - 1)
        # Whatever was asked for last is asked for again at the next pause.
        self._asked = None
        self._view.show_problem(sentence(error))


def show_saved(view: SavingView, when: int) -> None:
    """Say when it was saved (milliseconds since 1970)."""
    said = translate("interview", "Saved at {hour}").format(hour=hour(when))
    view.show_saved(said, translate("interview", "on this computer, encrypted"))
