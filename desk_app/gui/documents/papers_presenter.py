"""The papers of a person as a checklist: seen, missing, asked for, and until when they hold. No widgets here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import documents, lines
from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import OTHER, Paper, PaperForm, Standing
from desk_app.domain.text import one_line
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.documents import paper_sayings
from desk_app.gui.documents.checklist import Checklist
from desk_app.gui.documents.rows import PaperRow

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the panel."""

    def show_papers(self, rows: tuple[PaperRow, ...]) -> None:
        """The checklist, and below it the papers that are not on it."""

    def forget(self) -> None:
        """Another person is shown: what was typed about the one before goes."""

    def show_refusal(self, key: str, text: str) -> None:
        """What is wrong, beside its line; beside the new paper where no line has that key; empty for nothing."""

    def say(self, text: str, *, undo: bool = False) -> None:
        """It went well; `undo` offers to take it back."""

    def clear_new(self) -> None:
        """The new paper is on the list."""


class PapersPresenter(QObject):
    """Joins the checklist with the verbs. What was clicked is shown at once, and taken back where it is refused."""

    def __init__(self, view: View, desk: Desk, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._runner, self._bus = view, desk, runner, bus
        self._read: Checklist | None = None
        self._list: Checklist | None = None
        self._away: tuple[RecordId, ...] = ()

    def show(self, person: RecordId, papers: tuple[Paper, ...], today: date) -> None:
        """Show how it stands with this person's papers; `today` as the desk has it."""
        if self._list is None or person != self._list.person:
            self._view.forget()
            self._say("")
        self._read = self._list = Checklist(person, papers, today)
        self._view.show_papers(self._list.rows())

    def mark(self, key: str, standing: str) -> None:
        """How it stands with a paper; an empty standing: it is not needed, nothing is marked."""
        now = self._list
        if now is not None and standing:
            self._note(now, key, now.form(key, standing=standing))
        elif now is not None and now.held(key) is not None:
            title = next(row.title for row in now.rows() if row.key == key)
            self._say(translate("papers", "{paper}: no longer marked.").format(paper=title), away=now.records(key))
            self._become(now.without(key))
            for record in self._away:
                self._write(now, key, partial(lines.take_away, self._desk, record))

    def expire(self, key: str, typed: str) -> None:
        """Until when it holds, as typed."""
        now = self._list
        held = now.held(key) if now is not None else None
        if now is not None and held is not None:
            expires = paper_sayings.expiry_day(one_line(typed), now.today)
            if expires == (held.expires.isoformat() if held.expires else ""):
                self._view.show_refusal(key, "")
            else:
                self._note(now, key, now.form(key, expires=expires))

    def add(self, name: str) -> None:
        """A paper that is not on the list: asked for, until somebody says otherwise."""
        now, form = self._list, PaperForm(OTHER, Standing.ASKED.value, name=name)
        if now is not None and now.has_named(name):
            self._view.show_refusal("", translate("papers", "This paper is on the list already."))
        elif now is not None:
            self._say("")
            self._write(now, "", partial(documents.note, self._desk, now.person, form), self._view.clear_new)

    def bring_back(self) -> None:
        """Take the taking away back."""
        away, now = self._away, self._list
        self._say("")
        if now is not None:
            for record in away:
                self._write(now, "", partial(lines.bring_back, self._desk, record))

    def _note(self, now: Checklist, key: str, form: PaperForm) -> None:
        self._say("")
        try:
            self._become(now.noted(form))
        except Refused as error:
            self._view.show_refusal(key, sentence(error))
            return
        self._view.show_refusal(key, "")
        self._write(now, key, partial(documents.note, self._desk, now.person, form))

    def _write(
        self, now: Checklist, key: str, verb: Callable[[], Changes], then: Callable[[], None] | None = None
    ) -> None:
        def done(changes: Changes) -> None:
            if then is not None:
                then()
            self._bus.tell(changes)

        def refused(error: DeskError) -> None:
            # Somebody else may be shown by now: their list is not touched.
            if self._read is not None and self._read.person == now.person:
                self._become(self._read)
                self._view.show_refusal(key, sentence(error))

        self._runner.do(self, verb, done, refused)

    def _become(self, other: Checklist) -> None:
        self._list = other
        self._view.show_papers(other.rows())

    def _say(self, text: str, away: tuple[RecordId, ...] = ()) -> None:
        self._away = away
        self._view.say(text, undo=bool(away))
