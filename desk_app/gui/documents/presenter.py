"""What is attached to a person's case: taken in, opened, taken away. No widgets here."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk_app.casework import attachments, lines
from desk_app.casework.desk import Desk
from desk_app.domain.attachment import Attachment
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.documents import attachment_words
from desk_app.gui.documents.intake import Batch, Intake
from desk_app.gui.documents.rows import AttachmentRow

translate = QCoreApplication.translate
MOST_AT_ONCE = 20
"""Whoever drops more has let go of a whole folder by mistake."""


class View(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> None:
        """What is attached, the latest first."""

    def show_busy(self, text: str) -> None:
        """Files are being taken in; empty: no more."""

    def show_problem(self, text: str) -> None:
        """What could not be done, a line for each file; empty for nothing."""

    def say(self, text: str, *, undo: bool = False) -> None:
        """It went well; `undo` offers to take it back."""


class AttachmentsPresenter(QObject):
    """Joins the panel with the verbs."""

    changed_person = Signal()
    """Another person is shown: whatever is open about the one before has to go."""
    wanted = Signal(object)
    """An `Attachment` that somebody wishes to see."""
    over = Signal(object)
    """A `Batch` of files for the person that is shown."""

    def __init__(self, view: View, desk: Desk, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._runner, self._bus = view, desk, runner, bus
        self.person: RecordId | None = None
        self._shown: tuple[Attachment, ...] = ()
        self._away: RecordId | None = None
        self._intake = Intake(self, desk, runner, bus, view.show_busy)
        self._intake.over.connect(self._taken)

    def show(
        self, person: RecordId, several: tuple[Attachment, ...], names: Mapping[RecordId, str] | None = None
    ) -> None:
        """Show what is attached to this person; `names` are those of the members who did it."""
        if person != self.person:
            self._quiet()
            self.person = person
            self.changed_person.emit()
        self._shown = tuple(sorted(several, key=lambda one: one.added_ms, reverse=True))
        now = self._desk.now_ms()
        self._view.show_rows(tuple(attachment_words.row(one, names or {}, now) for one in self._shown))

    def add(self, paths: tuple[str, ...], *, from_scanner: bool = False) -> None:
        """Take files in. What was dropped and is no file at all comes as nothing, and is told so."""
        self._quiet()
        if not paths:
            self._failed(Refused("attachment.text"))
        elif len(paths) > MOST_AT_ONCE:
            self._failed(Refused("attachment.several", limit=MOST_AT_ONCE))
        elif self.person is not None:
            self._intake.give(Batch(self.person, [Path(one) for one in paths], from_scanner))

    def open(self, key: bytes) -> None:
        """Somebody wishes to see one."""
        self._quiet()
        for one in self._shown:
            if one.id == key:
                self.wanted.emit(one)

    def take_away(self, key: bytes) -> None:
        """No longer shown with the case; it can be brought back at once."""
        self._quiet()
        name = next((one.name for one in self._shown if one.id == key), "")
        verb = partial(attachments.take_away, self._desk, RecordId(key))
        self._runner.do(self, verb, partial(self._taken_away, RecordId(key), name, self.person), self._failed)

    def bring_back(self) -> None:
        """Take the taking away back."""
        away = self._away
        self._quiet()
        if away is not None:
            self._runner.do(self, partial(lines.bring_back, self._desk, away), self._bus.tell, self._failed)

    def _taken_away(self, record: RecordId, name: str, person: RecordId | None, changes: Changes) -> None:
        if person == self.person:
            self._away = record
            said = translate("documents", "“{name}” is no longer shown here.").format(name=name)
            self._view.say(said, undo=True)
        self._bus.tell(changes)

    def _taken(self, batch: Batch) -> None:
        if batch.person != self.person:
            # Somebody else's page is shown by now: what went wrong is told at the bottom of the window.
            if batch.problems:
                self._bus.said.emit(" ".join(batch.problems))
            return
        taken = tuple(one for _, one in batch.taken)
        self._view.say(attachment_words.taken_words(taken))
        self._view.show_problem("\n".join(batch.problems))
        self.over.emit(batch)

    def _quiet(self) -> None:
        self._away = None
        self._view.say("")
        self._view.show_problem("")

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem(sentence(error))
