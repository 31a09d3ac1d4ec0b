"""The interview's course: draft, saving as one types, recording. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import classification, interviews, people
from desk_app.casework.classification import Area
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonPage, Reader
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.labels import language, language_words, place_words, words_of
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import hour
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate
FEW_REQUESTS = 8


class View(Protocol):
    """What the presenter asks of the view."""

    def form(self) -> InterviewForm:
        """As it stands."""

    def fill_form(self, form: InterviewForm) -> None:
        """Put a form in."""

    def show_person(self, name: str, met: str, facts: str, initials: str) -> None:
        """Whom this is about."""

    def show_areas(self, needs: tuple[ChipArea, ...], requests: tuple[ChipArea, ...]) -> None:
        """The everyday needs and requests."""

    def show_found(self, items: tuple[tuple[str, str], ...]) -> None:
        """Needs that were looked for."""

    def add_chips(self, items: tuple[tuple[str, str], ...]) -> None:
        """Further needs of a draft."""

    def show_saved(self, first: str, second: str) -> None:
        """When it was saved."""

    def show_problem(self, text: str) -> None:
        """It could not be saved."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""


def quick(areas: tuple[Area, ...]) -> tuple[ChipArea, ...]:
    """The everyday items of each area that has any."""
    made = []
    for area in areas:
        items = tuple((one.code, words_of(one.chip)) for one in area.items if one.quick)
        if items:
            made.append(ChipArea(area.code.rpartition(".")[2], words_of(area.label), items))
    return tuple(made)


class InterviewPresenter(QObject):
    """Joins the view with the verbs about interviews."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._draft: RecordId | None = None
        self._person: RecordId | None = None
        self._kept = InterviewForm()
        self.recorded: Callable[[RecordId | None], None] = lambda _: None
        self.left: Callable[[], None] = lambda: None

    def begin(self, person: RecordId | None) -> None:
        """A new interview, with a person or without a name."""
        self._open(interviews.new_draft(self._desk), person, InterviewForm())
        self._view.show_saved(translate("interview", "It saves by itself"), "")

    def resume(self, draft: RecordId, person: RecordId | None, form: InterviewForm, saved_ms: int) -> None:
        """One that was left half-way."""
        self._open(draft, person, form)
        left = translate("interview", "You left this interview at {hour}. Everything is here.")
        self._view.show_saved(left.format(hour=hour(saved_ms)), "")

    def _open(self, draft: RecordId, person: RecordId | None, form: InterviewForm) -> None:
        self._draft, self._person, self._kept = draft, person, form
        needs, requests = classification.areas("needs"), classification.areas("requests")
        asked = tuple(item for area in quick(requests) for item in area.items)[:FEW_REQUESTS]
        self._view.show_areas(quick(needs), (ChipArea("", "", asked),))
        shown = {code for area in quick(needs) for code, _ in area.items}
        self._view.add_chips(tuple((code, self._label("needs", code)) for code in form.needs if code not in shown))
        self._view.show_refusal("", "")
        self._view.show_problem("")
        self._view.fill_form(form)
        self._show_nobody()
        if person is not None:
            self._runner.do(
                self, lambda: people.page(self._reader, person), self._show_person, self._save_failed, lane=SEARCH
            )

    def _label(self, pack: str, code: str) -> str:
        item = classification.item(pack, code)
        return words_of(item.chip) if item else code

    def look_for_need(self, typed: str) -> None:
        """Needs by any of their words."""
        found = classification.search("needs", typed, language())[:6]
        self._view.show_found(tuple((one.code, words_of(one.chip)) for one in found))

    def save_draft(self) -> None:
        """Keep what stands there, unchecked, on this computer."""
        draft, person, form = self._draft, self._person, self._view.form()
        if draft is None or form == self._kept:
            return
        self._runner.do(
            self,
            lambda: interviews.keep_draft(self._desk, draft, person, form),
            lambda when: self._saved(form, when),
            self._save_failed,
        )

    def flush(self) -> None:
        """Before the vault closes: keep the last letters. The store's lane runs it before it closes the store."""
        self.save_draft()
        self._draft = None

    def set_aside(self) -> None:
        """Leave it half-way; it waits on Oggi."""
        self.save_draft()
        self._draft = None
        self.left()

    def close(self) -> None:
        """Make it part of the record."""
        draft, person, form = self._draft, self._person, self._view.form()
        if draft is None:
            return
        self._view.show_refusal("", "")
        self._runner.do(
            self,
            lambda: interviews.record(self._desk, person, form, draft),
            self._recorded,
            self._record_failed,
        )

    def _recorded(self, answer: tuple[RecordId, Changes]) -> None:
        self._draft = None
        self._bus.tell(answer[1])
        self.recorded(self._person)

    def _record_failed(self, error: DeskError) -> None:
        if isinstance(error, Refused):
            self._view.show_refusal(error.field or "said", sentence(error))
        else:
            self._view.show_problem(sentence(error))

    def _saved(self, form: InterviewForm, when: int) -> None:
        self._kept = form
        said = translate("interview", "Saved at {hour}").format(hour=hour(when))
        self._view.show_saved(said, translate("interview", "on this computer, encrypted"))

    def _save_failed(self, error: DeskError) -> None:
        self._view.show_problem(sentence(error))

    def _show_nobody(self) -> None:
        self._view.show_person(translate("interview", "Listening without a name"), "", "", "?")

    def _show_person(self, page: PersonPage) -> None:
        one = page.person
        known = (one.birth_year, place_words(one.comune), language_words(one.language))
        facts = " · ".join(str(part) for part in known if part)
        met = translate("interview", "meeting number {n}").format(n=len(page.interviews) + 1)
        self._view.show_person(one.full_name, met, facts, initials(one.given_name, one.family_name))
