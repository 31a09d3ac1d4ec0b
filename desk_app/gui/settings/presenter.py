"""Settings: how the window looks, what this computer is. The verbs of the whole page stand here. No widgets here."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

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

    def add_member(self, name: str, role: str, phrase: str) -> None:
        """One more who opens this archive."""

    def remove_member(self, member: bytes) -> None:
        """Take somebody out and change the archive's key."""

    def change_phrase(self, old: str, new: str) -> None:
        """Another phrase for who has the archive open."""


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

    def show_facts(self, facts: DeskFacts, tested: str) -> None:
        """This computer and who opens it; when the recovery code was last tried, in words."""

    def show_problem(self, text: str) -> None:
        """Above everything; empty for none."""


class SettingsPresenter(QObject):
    """Shows what is; what somebody does in a card is its own presenter's."""

    def __init__(self, view: View, verbs: SettingsVerbs, runner: Runner) -> None:
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
        self._view.show_facts(facts, tested_words(facts.tested))

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem(sentence(error))


def tested_words(tested: date | None) -> str:
    """When the recovery code was last tried."""
    if tested is None:
        return translate("settings", "Never tried. Try it once a year: a code that was miscopied opens nothing.")
    return translate("settings", "Last tried on {day}.").format(day=day(tested))
