"""Settings: how the window looks, what this computer is. The verbs of the whole page stand here. No widgets here."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import ODD, Runner
from desk_app.gui.bridge.times import day
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.rows import DeskFacts, Invited, Look, WaitingRow

translate = QCoreApplication.translate


class SettingsVerbs(Protocol):
    """What the settings page can do. But for `look` and `set_look` all are called on the odd lane, and may be slow.

    What touches the store has to hop onto the store's own thread. Each may raise DeskError.
    """

    def look(self) -> Look:
        """How the window looks now."""

    def set_look(self, look: Look) -> None:
        """Look like this from now on; on the gui thread. The pages may be made anew by it."""

    def facts(self) -> DeskFacts:
        """This computer and who opens it."""

    def invite(self) -> Invited:
        """An invitation for a further computer of this office."""

    def waiting(self) -> tuple[WaitingRow, ...]:
        """The computers that ask to be let in."""

    def let_in(self, device: bytes) -> None:
        """Let one of them in, after two people have compared the code."""

    def use_invitation(self, text: str) -> None:
        """Ask with another invitation, when the first one was refused."""


class PeopleVerbs(Protocol):
    """Who opens this archive. But for `me` and `came_by_code`, which are quick, all run on the odd lane."""

    def me(self) -> str:
        """The name of who has it open."""

    def came_by_code(self) -> bool:
        """Whether it was opened with the recovery code, and no new phrase was chosen since."""

    def add_member(self, name: str, role: str, phrase: str) -> None:
        """One more who opens this archive."""

    def remove_member(self, member: bytes) -> bool:
        """Take somebody out and change the archive's key; whether a case waits for somebody to see it."""

    def rename_member(self, member: bytes, name: str) -> None:
        """Another name for somebody."""

    def change_phrase(self, present: str, new: str) -> None:
        """Another phrase for who has it open, for the present one; that is not asked of who came by the code."""

    def give_phrase(self, member: bytes, new: str) -> None:
        """A new phrase for somebody who forgot theirs."""


class ReadingVerbs(SettingsVerbs, PeopleVerbs, Protocol):
    """What the page reads, and the cards of the computers and of the members do."""


class RecoveryVerbs(Protocol):
    """What can be done about the recovery code; on the odd lane."""

    def new_recovery_code(self) -> str:
        """Another code; the one before opens nothing any more."""

    def try_recovery_code(self, code: str) -> None:
        """Try the printed code, and note the day. Raises RecoveryCodeMistyped, WrongPassphrase."""


class Section(Protocol):
    """What every presenter of this page asks of its part of the view."""

    def show_problem(self, field: str, text: str) -> None:
        """Beside a field, or at the end of the card when no field is meant; an empty text takes all away."""

    def show_busy(self, text: str) -> None:
        """Something takes a while; empty when it is over."""

    def say(self, text: str) -> None:
        """A quiet sentence: it went well."""


class View(Protocol):
    """What the presenter asks of the view."""

    def show_look(self, look: Look) -> None:
        """How the window looks."""

    def show_facts(self, facts: DeskFacts, recovery: str, tested: str) -> None:
        """This computer and who opens it; whether a phrase can be replaced, and when the code was tried, in words."""

    def show_problem(self, text: str) -> None:
        """Above everything; empty for none."""


class SettingsPresenter(QObject):
    """Shows what is; what somebody does in a card is its own presenter's."""

    named = Signal(str)
    """How whoever has the archive open is called now."""

    def __init__(self, view: View, verbs: ReadingVerbs, runner: Runner) -> None:
        super().__init__()
        self._view, self._verbs, self._runner = view, verbs, runner

    def start(self) -> None:
        """Show everything as it is now."""
        self._view.show_look(self._verbs.look())
        self.refresh()

    def refresh(self) -> None:
        """Something was done: look again at this computer and who opens it."""
        self._runner.do(self, self._verbs.facts, self._show, self._failed, lane=ODD)

    def change_look(self, look: Look) -> None:
        """Look like this."""
        if look != self._verbs.look():
            self._verbs.set_look(look)

    def _show(self, facts: DeskFacts) -> None:
        self._view.show_problem("")
        self._view.show_facts(facts, recovery_words(facts), tested_words(facts))
        self.named.emit(self._verbs.me())

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem(sentence(error))


def recovery_words(facts: DeskFacts) -> str:
    """For a coordinator: what can be done when somebody forgets their phrase."""
    if not all(one.recoverable for one in facts.members):
        return translate("settings", "Nobody has tried the recovery code yet. Try it below, from the sheet.")
    if facts.test_due:
        return translate("settings", "The recovery code was tried more than a year ago. Try it again below.")
    return translate("settings", "Whoever forgets their phrase gets a new one here, or comes in with the code.")


def tested_words(facts: DeskFacts) -> str:
    """When the recovery code was last tried, and until when it is to be tried again."""
    if facts.tested is None:
        return translate("settings", "Never tried. Try it once a year: a code that was miscopied opens nothing.")
    last = translate("settings", "Last tried on {day}.").format(day=day(facts.tested))
    if facts.test_due or facts.test_by is None:
        return last
    return last + " " + translate("settings", "Try it again by {day}.").format(day=day(facts.test_by))
