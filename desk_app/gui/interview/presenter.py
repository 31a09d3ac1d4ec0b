"""The interview's course: its steps, its draft, its recording. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import interviews, people
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonPage, Reader
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.consent_words import not_to_call, not_to_write
from desk_app.gui.bridge.labels import born_words, care_words, language_words, place_words
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import day, since
from desk_app.gui.bridge.who import Who
from desk_app.gui.interview.keeper import Keeper, SavingView, show_saved
from desk_app.gui.interview.last_letters import UnwrittenInterview
from desk_app.gui.interview.recorder import Recorder
from desk_app.gui.interview.steps import LISTENING, NEEDS, NEXT, ORIENTATION, WELCOME

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the page."""

    @property
    def saving(self) -> SavingView:
        """How it stands with what is typed."""

    def form(self) -> InterviewForm:
        """As it stands."""

    def fill_form(self, form: InterviewForm) -> None:
        """Put a form in."""

    def show_person(self, who: Who) -> None:
        """Whom this is about."""

    def show_step(self, place: int, done: tuple[bool, ...]) -> None:
        """One of the steps, and which of them have something in them."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""


class InterviewPresenter(QObject):
    """Joins the page with the verbs about interviews. `prepare` fills the chips before a form is put in."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self.keeper = Keeper(self, view.saving, desk, runner)
        self.recorder = Recorder(self, view, desk, runner, self.keeper, bus)
        self.prepare: Callable[[InterviewForm], None] = lambda _: None
        self.recorder.go_to = self.go_to
        self.language = ""
        """Of whom it is with, as their card has it."""
        self.left: Callable[[], None] = lambda: None

    def begin(self, person: RecordId | None, *, at: int = WELCOME, form: InterviewForm | None = None) -> None:
        """A new interview, with a person or without a name. What was being typed before is saved first.

        `at` is the step to begin with: a quick note begins with the words. `form`: one that is corrected.
        """
        begun = form or InterviewForm()

        def open_there() -> None:
            self._open(None, person, begun, 0)
            if at != WELCOME:
                self._view.show_step(at, filled(begun))
            if begun.corrects:
                said = translate("interview", "You correct what was written. What stood before stays in the history.")
                self._view.saving.show_left(said)

        self.keeper.leave(self._view.form, open_there)

    def assign(self, person: RecordId) -> None:
        """What was begun without a name is with this person; what was typed stays."""
        self.keeper.assign(person, self._view.form())
        self._show_person(person)

    def resume(
        self, draft: RecordId, person: RecordId | None, form: InterviewForm, saved_ms: int, *, at: int | None = None
    ) -> None:
        """One that was left half-way; with `at`, one that was never left: it stands at this step as before."""

        def open_there() -> None:
            self._open(draft, person, form, saved_ms)
            if at is not None:
                self._view.saving.show_left("")
                self._view.show_step(at, filled(form))

        self.keeper.leave(self._view.form, open_there)

    def go_to(self, place: int) -> None:
        """Another step, in any order; what stands in this one is saved."""
        self.save_draft()
        self._view.show_step(place, filled(self._view.form()))

    def save_draft(self, *, say: bool = False) -> None:
        """Keep what stands there, unchecked, on this computer; say so even when it was safe already."""
        form = self._view.form()
        if say and self.keeper.draft is not None and self.keeper.stands(form):
            # Somebody pressed Ctrl+S: it is safe already, and says so.
            show_saved(self._view.saving, self._desk.now_ms())
        self.keeper.keep(form)

    def flush(self) -> UnwrittenInterview | None:
        """Before the page goes: what is not on the disk yet, for whoever closes it to write."""
        return self.keeper.last(self._view.form())

    def set_aside(self) -> None:
        """Leave it half-way; it waits on Oggi."""
        self.keeper.leave(self._view.form, self.left)

    def _open(self, draft: RecordId | None, person: RecordId | None, form: InterviewForm, saved_ms: int) -> None:
        self.language = ""
        self.keeper.open(draft or interviews.new_draft(self._desk), person, form, on_disk=draft is not None)
        show_form(self._view, self.prepare, form)
        if draft is not None:
            left = translate("interview", "You left this interview {when}. Everything is here.")
            self._view.saving.show_left(left.format(when=since(saved_ms, self._desk.now_ms())))
        if person is not None:
            self._show_person(person)

    def _show_person(self, person: RecordId) -> None:
        now = self.keeper.draft

        def show(page: PersonPage) -> None:
            if self.keeper.draft == now and self.keeper.person == person:
                self.language = page.person.language
                self._view.show_person(who(page))

        self._runner.do(self, lambda: people.page(self._reader, person), show, lambda _: None, lane=SEARCH)


def show_form(view: View, prepare: Callable[[InterviewForm], None], form: InterviewForm) -> None:
    """Put a form into the page, as if it had always stood there."""
    prepare(form)
    view.show_refusal("", "")
    view.saving.show_saved(translate("interview", "It saves by itself"), "", done=False)
    view.show_person(Who(translate("interview", "Listening without a name"), nameless=True))
    view.fill_form(form)
    done = filled(form)
    begun = [place for place in (NEXT, ORIENTATION, NEEDS, LISTENING) if done[place]]
    view.show_step(begun[0] if begun else WELCOME, done)


def filled(form: InterviewForm) -> tuple[bool, ...]:
    """In which steps something was written; the welcome is over once anything was."""
    rest = (
        form.said.strip(),
        form.needs or form.requests or form.flags,
        form.orientation.strip() or form.together.strip(),
        form.next_step.strip() or form.minutes or form.again_on.strip(),
    )
    return any(rest), *map(bool, rest)


def who(page: PersonPage) -> Who:
    """Whom an interview is with, and what was said last time."""
    one = page.person
    known = (born_words(one.born), place_words(one.comune), language_words(one.language), one.phone)
    care = (not_to_write(page.withdrawn), not_to_call(page.withdrawn), care_words(one.contact))
    last = page.interviews[0] if page.interviews else None
    return Who(
        name=one.full_name,
        met=translate("interview", "meeting number {n}").format(n=len(page.interviews) + 1),
        facts=" · ".join(str(part) for part in known if part),
        care=" · ".join(filter(None, care)),
        initials=initials(one.given_name, one.family_name),
        last_day=day(last.held_on) if last else "",
        last_said=last.said if last else "",
        last_step=last.next_step if last else "",
    )


def as_text(form: InterviewForm) -> str:
    """What was typed, as one text to be pasted somewhere safe."""
    texts = (form.said, form.orientation, form.together, form.next_step)
    return "\n\n".join(text.strip() for text in texts if text.strip())
