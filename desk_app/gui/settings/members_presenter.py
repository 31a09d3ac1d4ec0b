"""Who opens this archive: add, remove, rename; and new phrases, for oneself and for somebody else. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk_app.domain.errors import DeskError, Refused, TooManyTries, WrongPassphrase
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.presenter import PeopleVerbs, Section

translate = QCoreApplication.translate
ADD, CHANGE, GIVE, RENAME = "add", "change", "give", "rename"
"""The forms; their fields' names begin with it."""
PRESENT = "old_phrase"


class View(Section, Protocol):
    """What the presenters ask of the card of members."""

    def open_own(self, about: str, *, present: bool) -> None:
        """Let one's own phrase be changed; `present`: the one of now is asked."""

    def clear_form(self) -> None:
        """It went well: forget what was typed."""


class MembersPresenter(QObject):
    """Joins the card of members with the verbs; `changed` is called after each change."""

    def __init__(self, view: View, verbs: PeopleVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def add(self, name: str, role: str, phrase: str, again: str) -> None:
        """One more who opens this archive."""
        said = translate("settings", "{name} can open this archive from now on.").format(name=name.strip())
        _begin(self._view)
        if phrase != again:
            _different(self._view, ADD)
            return
        self._errand.go(
            lambda: self._verbs.add_member(name, role, phrase),
            lambda _: self._done(said),
            lambda error: _failed(self._view, ADD, error),
            _busy(),
        )

    def remove(self, member: bytes, name: str) -> None:
        """Take somebody out; the key of the archive is changed."""
        _begin(self._view)
        said = translate("settings", "{name} opens this archive no more. What they wrote stays.").format(name=name)
        waits = translate("settings", "A case is seen by nobody now: Oggi asks a coordinator who goes on with it.")
        busy = translate("settings", "I change the key of the archive. Do not switch off: it can take a minute…")
        self._errand.go(
            lambda: self._verbs.remove_member(member),
            lambda unseen: self._done(f"{said} {waits}" if unseen else said),
            lambda error: _failed(self._view, "", error),
            busy,
        )

    def rename(self, member: bytes, name: str) -> None:
        """Another name for somebody."""
        _begin(self._view)
        said = translate("settings", "The name is {name} from now on.").format(name=" ".join(name.split()))
        self._errand.go(
            lambda: self._verbs.rename_member(member, name),
            lambda _: self._done(said),
            lambda error: _failed(self._view, RENAME, error),
            translate("settings", "I write the name…"),
        )

    def _done(self, said: str) -> None:
        self._view.clear_form()
        self._view.say(said)
        self._changed()


class PhrasePresenter(QObject):
    """Joins the card of members with the verbs of phrases; `changed` is called after each change."""

    known = Signal()
    """Whoever has the archive open knows a phrase of their own again."""

    def __init__(self, view: View, verbs: PeopleVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def begin(self) -> None:
        """Somebody wants another phrase. Who came in with the recovery code is not asked for what was forgotten."""
        forgotten = self._verbs.came_by_code()
        about = translate(
            "settings", "The one you have now opens this archive no more. Copies made before still open with it."
        )
        code = translate("settings", "You came in with the recovery code: the phrase that was forgotten is not asked.")
        self._view.open_own(code if forgotten else about, present=not forgotten)

    def change(self, present: str, new: str, again: str) -> None:
        """Another phrase for oneself."""
        _begin(self._view)
        if not present.strip() and not self._verbs.came_by_code():
            self._view.show_problem(PRESENT, translate("settings", "Write the phrase you have now."))
            return
        if new != again:
            _different(self._view, CHANGE)
            return
        said = translate("settings", "Your phrase is the new one from now on.")
        self._errand.go(
            lambda: self._verbs.change_phrase(present, new),
            lambda _: self._changed_own(said),
            lambda error: _failed(self._view, CHANGE, error),
            _busy(),
        )

    def give(self, member: bytes, name: str, new: str, again: str) -> None:
        """A new phrase for somebody else."""
        _begin(self._view)
        if new != again:
            _different(self._view, GIVE)
            return
        said = translate("settings", "{name} opens this archive with the new phrase from now on.").format(name=name)
        self._errand.go(
            lambda: self._verbs.give_phrase(member, new),
            lambda _: self._done(said),
            lambda error: _failed(self._view, GIVE, error),
            _busy(),
        )

    def _changed_own(self, said: str) -> None:
        self._done(said)
        self.known.emit()

    def _done(self, said: str) -> None:
        self._view.clear_form()
        self._view.say(said)
        self._changed()


def _begin(view: View) -> None:
    view.show_problem("", "")
    view.say("")


def _different(view: View, form: str) -> None:
    view.show_problem(f"{form}_again", sentence(Refused("passphrase.different")))


def _failed(view: View, form: str, error: DeskError) -> None:
    view.show_problem(_field(form, error), sentence(error))


def _field(form: str, error: DeskError) -> str:
    """The field that an error is about."""
    if form == CHANGE and isinstance(error, WrongPassphrase | TooManyTries):
        return PRESENT
    if form and isinstance(error, Refused) and error.field in ("name", "passphrase"):
        return f"{form}_phrase" if error.field == "passphrase" else f"{form}_name"
    return ""


def _busy() -> str:
    return translate("settings", "I write the new key. It takes a few seconds…")
