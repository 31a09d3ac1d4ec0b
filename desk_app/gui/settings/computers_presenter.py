"""The computers of this office: invite a further one, compare its code, let it in. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError, InvitationUnusable
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import day, moment
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.presenter import Section, SettingsVerbs
from desk_app.gui.settings.rows import Invited, WaitingRow

translate = QCoreApplication.translate


class View(Section, Protocol):
    """What the presenter asks of the card."""

    def show_invitation(self, text: str, until: str) -> None:
        """The invitation, to be copied."""

    def show_waiting(self, several: tuple[WaitingRow, ...], none: str) -> None:
        """Who asks to be let in; `none` when nobody does."""


class ComputersPresenter(QObject):
    """Joins the card of the other computers with the verbs."""

    def __init__(self, view: View, verbs: SettingsVerbs, runner: Runner) -> None:
        super().__init__()
        self._view, self._verbs = view, verbs
        self._errand = Errand(self, runner, view.show_busy)

    def invite(self) -> None:
        """Make an invitation."""
        self._begin()
        busy = translate("settings", "I tell the district…")
        self._errand.go(self._verbs.invite, self._invited, self._failed, busy)

    def look(self) -> None:
        """Ask the district who waits."""
        self._begin()
        busy = translate("settings", "I ask the district who is waiting…")
        self._errand.go(self._verbs.waiting, self._show, self._failed, busy)

    def let_in(self, device: bytes) -> None:
        """Let this one in, and look who is left."""
        self._begin()
        busy = translate("settings", "I hand over the keys of the office…")
        self._errand.go(lambda: self._let_in(device), self._done, self._failed, busy)

    def _begin(self) -> None:
        self._view.show_problem("", "")
        self._view.say("")

    def _invited(self, made: Invited) -> None:
        until = translate("settings", "For one computer, until {day}.").format(day=day(moment(made.until_ms).date()))
        self._view.show_invitation(made.text, until)

    def _let_in(self, device: bytes) -> tuple[WaitingRow, ...]:
        self._verbs.let_in(device)
        return self._verbs.waiting()

    def _done(self, left: tuple[WaitingRow, ...]) -> None:
        self._show(left)
        self._view.say(translate("settings", "It has been let in: it will have everything in a few minutes."))

    def _show(self, several: tuple[WaitingRow, ...]) -> None:
        self._view.show_waiting(several, translate("settings", "No computer is waiting."))

    def _failed(self, error: DeskError) -> None:
        self._view.show_problem("", _said(error))


class ComputerPresenter(QObject):
    """Joins the card of this computer with its verb; `changed` is called when it asks with another invitation."""

    def __init__(self, view: Section, verbs: SettingsVerbs, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._view, self._verbs, self._changed = view, verbs, changed
        self._errand = Errand(self, runner, view.show_busy)

    def use_invitation(self, text: str) -> None:
        """Try again with another invitation."""
        self._view.show_problem("", "")
        self._view.say("")
        busy = translate("settings", "I read the invitation…")
        self._errand.go(lambda: self._verbs.use_invitation(text), lambda _: self._used(), self._failed, busy)

    def _used(self) -> None:
        self._view.say(translate("settings", "I ask the district with this invitation at the next attempt."))
        self._changed()

    def _failed(self, error: DeskError) -> None:
        if isinstance(error, InvitationUnusable):
            self._view.show_problem("other_invitation", _about_invitation(error))
        else:
            self._view.show_problem("", _said(error))


def _about_invitation(error: InvitationUnusable) -> str:
    if error.values.get("why") == "other-office":
        return translate("settings", "This invitation is for another office. Nothing was changed.")
    return sentence(error)


def _said(error: DeskError) -> str:
    own = {
        "post.not-proven": translate(
            "settings",
            "This computer did not come with an invitation made here. It was not let in. Make a new invitation for it.",
        ),
        "post.not-enrolled": translate(
            "settings", "The district does not know this computer yet. Nothing is lost: try again once it does."
        ),
        "post.enrolled": translate("settings", "This computer has been let in already: it needs no other invitation."),
    }
    return own.get(error.code) or sentence(error)
