"""Who opens this archive: add, remove, another phrase; and the recovery code. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError, Refused, TooManyTries, WrongPassphrase
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.presenter import RecoveryVerbs, Section, SettingsVerbs

translate = QCoreApplication.translate
ADD, CHANGE = "add", "change"
"""The two forms with a new phrase in them; their fields' names begin with it."""


class View(Section, Protocol):
    """What the presenter asks of the card of members."""

    def clear_form(self) -> None:
        """It went well: forget what was typed."""


class CodeView(Section, Protocol):
    """What the presenter asks of the card of the recovery code."""

    def show_code(self, code: str) -> None:
        """The new code, once; empty takes it away."""

    def clear_tried(self) -> None:
        """It went well: forget what was typed."""


class MembersPresenter(QObject):
    """Joins the card of members with the verbs; `changed` is called after each change."""

    def __init__(self, view: View, verbs: SettingsVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def add(self, name: str, role: str, phrase: str, again: str) -> None:
        """One more who opens this archive."""
        said = translate("settings", "{name} can open this archive from now on.").format(name=name.strip())
        self._begin()
        if phrase != again:
            self._view.show_problem(f"{ADD}_again", sentence(Refused("passphrase.different")))
            return
        self._errand.go(
            lambda: self._verbs.add_member(name, role, phrase),
            lambda _: self._done(ADD, said),
            lambda error: self._failed(ADD, error),
            _busy(),
        )

    def remove(self, member: bytes, name: str) -> None:
        """Take somebody out; the key of the archive is changed."""
        self._begin()
        said = translate("settings", "{name} opens this archive no more. What they wrote stays.").format(name=name)
        busy = translate("settings", "I change the key of the archive. Do not switch off: it can take a minute…")
        self._errand.go(
            lambda: self._verbs.remove_member(member),
            lambda _: self._done("", said),
            lambda e: self._failed("", e),
            busy,
        )

    def _begin(self) -> None:
        self._view.show_problem("", "")
        self._view.say("")

    def _done(self, form: str, said: str) -> None:
        if form:
            self._view.clear_form()
        self._view.say(said)
        self._changed()

    def _failed(self, form: str, error: DeskError) -> None:
        self._view.show_problem(_field(form, error), sentence(error))


class PhrasePresenter(QObject):
    """Joins the card of one's own phrase with its verb."""

    def __init__(self, view: View, verbs: SettingsVerbs, runner: Runner) -> None:
        super().__init__()
        self._view, self._verbs = view, verbs
        self._errand = Errand(self, runner, view.show_busy)

    def change(self, old: str, new: str, again: str) -> None:
        """Another phrase for oneself."""
        self._view.show_problem("", "")
        self._view.say("")
        if new != again:
            self._view.show_problem(f"{CHANGE}_again", sentence(Refused("passphrase.different")))
            return
        self._errand.go(lambda: self._verbs.change_phrase(old, new), lambda _: self._done(), self._failed, _busy())

    def _done(self) -> None:
        self._view.clear_form()
        self._view.say(translate("settings", "Your phrase is the new one from now on."))

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem(_field(CHANGE, error), sentence(error))


class RecoveryPresenter(QObject):
    """Joins the card of the recovery code with its verbs."""

    def __init__(self, view: CodeView, verbs: RecoveryVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def renew(self) -> None:
        """Another code."""
        self._begin()
        self._errand.go(self._verbs.new_recovery_code, self._made, self._failed, _busy())

    def try_it(self, code: str) -> None:
        """Try the code on the sheet."""
        self._begin()
        busy = translate("settings", "I try the code. It takes a few seconds…")
        self._errand.go(lambda: self._verbs.try_recovery_code(code), lambda _: self._tried(), self._tried_wrong, busy)

    def _begin(self) -> None:
        self._view.show_problem("", "")
        self._view.say("")
        self._view.show_code("")

    def _made(self, code: str) -> None:
        self._view.show_code(code)
        self._changed()

    def _tried(self) -> None:
        self._view.clear_tried()
        self._view.say(translate("settings", "The code is right: it opens this archive."))
        self._changed()

    def _tried_wrong(self, error: DeskError) -> None:
        wrong = translate(
            "settings", "This is not the code of this archive. Nothing is lost: look for the newer sheet."
        )
        self._view.show_problem("tried_code", wrong if isinstance(error, WrongPassphrase) else sentence(error))

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem("", sentence(error))


def _field(form: str, error: DeskError) -> str:
    """The field that an error is about."""
    if form == CHANGE and isinstance(error, WrongPassphrase | TooManyTries):
        return "old_phrase"
    if form and isinstance(error, Refused) and error.field in ("name", "passphrase"):
        return f"{form}_phrase" if error.field == "passphrase" else f"{form}_name"
    return ""


def _busy() -> str:
    return translate("settings", "I write the new key. It takes a few seconds…")
