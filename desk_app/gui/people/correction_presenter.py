"""Corrects the card of the person that is shown. What is typed is kept until it is recorded. No widgets here."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import corrections, people
from desk_app.casework.corrections import LeftCorrection
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonPage, Reader
from desk_app.domain import person as persons
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import since
from desk_app.gui.bridge.words import sentence
from desk_app.gui.people.correction_keeper import CorrectionKeeper
from desk_app.gui.people.person_presenter import PersonPresenter
from desk_app.gui.people.person_words import field_words, value_words

translate = QCoreApplication.translate


class CorrectionView(Protocol):
    """The card that is corrected."""

    def show_form(self, form: PersonForm, left: str = "") -> None:
        """Let it be corrected; `left`: that it was left half-way."""

    def go_on(self) -> None:
        """It is open already."""

    def hide_form(self) -> None:
        """Done."""

    def form(self) -> PersonForm:
        """As typed."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""


class CorrectionPresenter(QObject):
    """One card at a time: of whoever is shown. It is open while `keeper.person` is somebody."""

    def __init__(
        self, view: CorrectionView, whose: PersonPresenter, desk: Desk, reader: Reader, runner: Runner, bus: Bus
    ) -> None:
        super().__init__()
        self._view, self._whose, self._desk, self._reader = view, whose, desk, reader
        self._runner, self._bus = runner, bus
        self._again = False
        self.keeper = CorrectionKeeper(self, desk, runner, lambda error: view.show_refusal("", sentence(error)))

    def opened(self) -> None:
        """Another person is shown, or the same again: what was typed is kept, and what was left is taken up."""
        self.save_draft()
        self.keeper.let_go()
        self._view.hide_form()
        record, me = self._whose.record, self._desk.member.id
        if record is None:
            return

        def read(_: object) -> None:
            self._runner.do(
                self,
                lambda: corrections.left(self._reader, me, record),
                lambda found: self._found(record, found),
                lambda _: None,
                lane=SEARCH,
            )

        # What is being kept at this moment first.
        self._runner.do(self, lambda: None, read)

    def begin(self) -> None:
        """Let the card be corrected."""
        page = self._whose.page
        if page is not None and self.keeper.person == page.person.id:
            self._view.go_on()
        elif page is not None:
            seen = people.form_of(page.person)
            self.keeper.open(page.person.id, seen, seen)
            self._view.show_form(seen)

    def save_draft(self) -> None:
        """Keep what stands there, unchecked, on this computer."""
        self.keeper.keep(self._view.form())

    def leave(self) -> None:
        """The card stays as it was, and what was typed in it is dropped."""
        self._view.hide_form()
        self.keeper.drop()

    def keep(self) -> None:
        """Record the correction."""
        form, record, seen = self._view.form(), self.keeper.person, self.keeper.seen
        if record is None or self.keeper.held:
            # What was typed since it was asked for the first time is recorded after that.
            self._again = self.keeper.held
            return
        # First, on the same lane: when a rule refuses it, and the vault is locked by then, the draft is whole.
        self.keeper.keep(form)
        self.keeper.held = True
        draft = corrections.draft_of(self._desk.member.id, record)
        self._runner.do(
            self,
            lambda: people.correct(self._desk, record, form, seen, draft),
            lambda changes: self._kept(form, changes),
            self._refused,
        )

    def _found(self, record: RecordId, left: LeftCorrection | None) -> None:
        if left is None or record != self._whose.record:
            return
        when = translate("person", "You left this correction {when}. Everything is here.")
        said = when.format(when=since(left.saved_ms, self._desk.now_ms()))
        if left.changed:
            names = ", ".join(field_words(name) for name in left.changed)
            said += " " + translate("person", "A colleague changed meanwhile: {fields}.").format(fields=names)
        form, seen = left.form, left.seen
        if self.keeper.person == record:
            # Somebody has begun to type before it was read: theirs is the newer one.
            now = self._view.form()
            begun = {name for name in persons.FIELDS if getattr(now, name) != getattr(self.keeper.seen, name)}
            form = replace(form, **{name: getattr(now, name) for name in begun})
            seen = replace(seen, **{name: getattr(self.keeper.seen, name) for name in begun})
        if left.under != record:
            self._runner.do(self, lambda: corrections.move(self._desk, left.under, record), None, lambda _: None)
        self.keeper.open(record, left.form, seen)
        self._view.show_form(form, said)
        self.keeper.keep(form)

    def _kept(self, form: PersonForm, changes: Changes) -> None:
        self.keeper.held = False
        record = self.keeper.person

        def once_more(page: PersonPage) -> None:
            if page.person.id == self.keeper.person:
                seen = people.form_of(page.person)
                self.keeper.open(page.person.id, seen, seen)
                self.keeper.keep(self._view.form())
                if again:
                    self.keep()

        again, self._again = self._again, False
        if record is not None and self._view.form() != form:
            # Letters that were typed while it was being recorded: they are the next correction.
            self._runner.do(self, lambda: people.page(self._reader, record), once_more, lambda _: None, lane=SEARCH)
        else:
            self.keeper.let_go()
            self._view.hide_form()
        self._bus.tell(changes)

    def _refused(self, error: DeskError) -> None:
        self.keeper.held = self._again = False
        record = self.keeper.person
        field = (error.field or "given_name") if isinstance(error, Refused) else ""
        self._view.show_refusal(field, sentence(error))
        if record is not None and error.code == "person.changed-meanwhile":
            self._runner.do(
                self,
                lambda: people.page(self._reader, record),
                lambda page: self._both(field, page),
                lambda _: None,
                lane=SEARCH,
            )

    def _both(self, field: str, page: PersonPage) -> None:
        """What a colleague wrote, beside what was typed: whoever presses once more has seen it."""
        if page.person.id == self.keeper.person:
            stands = getattr(people.form_of(page.person), field)
            self.keeper.seen = replace(self.keeper.seen, **{field: stands})
            said = translate(
                "person", "A colleague changed this meanwhile: {now}. Keep the correction again to write yours instead."
            )
            self._view.show_refusal(field, said.format(now=value_words(field, stands)))
