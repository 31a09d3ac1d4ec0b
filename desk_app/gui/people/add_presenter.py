"""A new person: perhaps they are known already; what is wrong stays beside its field. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import people
from desk_app.casework.desk import Desk
from desk_app.casework.people import Perhaps, Reader
from desk_app.domain.changes import Changes
from desk_app.domain.duplicates import Reason
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.labels import place_words
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.people.card_keeper import CardKeeper

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the form."""

    def form(self) -> PersonForm:
        """What was typed."""

    def fill_form(self, form: PersonForm) -> None:
        """Put values in."""

    def show_perhaps(self, why: str) -> None:
        """A suspected double."""

    def ask_perhaps(self, first: str) -> None:
        """It has to be answered."""

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""


class AddPresenter(QObject):
    """Joins the form with the verbs; `begin` leads on to the interview."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self.perhaps: Perhaps | None = None
        """A suspected double that waits for its answer."""
        self._said_other: set[RecordId] = set()
        self.keeper = CardKeeper(self, view, desk, reader, runner)
        self.begin: Callable[[RecordId | None], None] = lambda _: None

    def start(self, *, anew: bool = False) -> None:
        """The form as this member left it half-way; an empty one when it was done with."""
        self.perhaps, self._said_other = None, set()
        if anew:
            self.keeper.done()
        else:
            self.keeper.begin()

    def look_for_double(self) -> None:
        """Somebody is typing a new person: it is kept, and perhaps we know them. An older form's answer is dropped."""
        form = self._view.form()
        self.keeper.keep(form)
        self._runner.do(
            self,
            lambda: people.perhaps_known(self._reader, form, self._desk.today()),
            lambda found: self._show_double(form, found),
            lambda _: None,
            lane=SEARCH,
        )

    def same(self) -> None:
        """It is them: their interview begins."""
        if self.perhaps is not None:
            known = self.perhaps.row.id
            self.start(anew=True)
            self.begin(known)

    def other(self) -> None:
        """It is somebody else; nobody is asked again for this form."""
        if self.perhaps is not None:
            self._said_other.add(self.perhaps.row.id)
        self.perhaps = None
        self._view.show_perhaps("")
        # There may be a second one who is as likely.
        self.look_for_double()

    def add(self) -> None:
        """Record the new person, and begin their interview; a double that nobody saw yet is asked about first."""
        if self.keeper.held:
            return
        form = self._view.form()
        # First, on the same lane: when it is refused, and the vault is locked by then, the draft is whole.
        self.keeper.keep(form)
        self.keeper.held = True
        self._runner.do(
            self,
            lambda: people.perhaps_known(self._reader, form, self._desk.today()),
            lambda found: self._add(form, found),
            lambda _: self._add(form, ()),
            lane=SEARCH,
        )

    def _add(self, form: PersonForm, found: tuple[Perhaps, ...]) -> None:
        self._show_double(form, found)
        if self.perhaps is not None:
            self.keeper.held = False
            first = translate("people", "First tell me whether it is them.")
            self._view.ask_perhaps(f"{why(self.perhaps, form)} {first}")
            return
        draft = people.new_card(self._desk.member.id)
        self._runner.do(self, lambda: people.add(self._desk, form, draft), self._added, self._refused)

    def _show_double(self, form: PersonForm, found: tuple[Perhaps, ...]) -> None:
        if form == self._view.form():
            self.perhaps = next((one for one in found if one.row.id not in self._said_other), None)
            self._view.show_perhaps(why(self.perhaps, form) if self.perhaps else "")

    def _added(self, answer: tuple[RecordId, Changes]) -> None:
        self.keeper.held = False
        self._bus.tell(answer[1])
        self.start(anew=True)
        self.begin(answer[0])

    def _refused(self, error: DeskError) -> None:
        self.keeper.held = False
        field = (error.field or "given_name") if isinstance(error, Refused) else ""
        self._view.show_refusal(field, sentence(error))


def why(perhaps: Perhaps, form: PersonForm) -> str:
    """Why somebody may be known already."""
    one = perhaps.row
    facts = ", ".join(str(fact) for fact in (one.birth_year, place_words(one.comune)) if fact)
    name = " ".join(part for part in (one.given_name, one.family_name, f"({facts})" if facts else "") if part)
    alike = f"{name}: {reason_words(perhaps.reason, same=people.same_name(one, form))}."
    if one.interviews == 0:
        return alike
    several = translate("people", "You have met {n} times.").format(n=one.interviews)
    met = translate("people", "You have met once.") if one.interviews == 1 else several
    return f"{alike} {met}"


def reason_words(reason: Reason, *, same: bool) -> str:
    """A reason in words; `same`: the name is spelled the same, else it only sounds alike."""
    name = translate("people", "the same name") if same else translate("people", "a name that sounds the same")
    return {
        Reason.TAX_CODE: translate("people", "the same tax code"),
        Reason.PHONE: translate("people", "{name}, and the same phone"),
        Reason.NAME_AND_DAY: translate("people", "{name}, and the same date of birth"),
        Reason.NAME_AND_YEAR: translate("people", "{name}, and the same year of birth"),
        Reason.NAME: "{name}",
        Reason.PAPERS: translate("people", "{name}, and a date of birth that differs as papers do"),
    }[reason].format(name=name)
