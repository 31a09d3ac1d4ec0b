"""The first run: from a choice to a computer that has its archive, step by step. No widgets here."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError, InvitationUnusable, KitUnusable, Refused
from desk_app.gui.bridge.errand import Errand
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.times import day, moment
from desk_app.gui.bridge.words import sentence
from desk_app.gui.unlock.first_run_steps import InvitationFacts, Kept, Road, SetUpFacts, Step, after, before

translate = QCoreApplication.translate
_ABOUT_THE_ADDRESS = ("address", "other-district")


class FirstRunVerbs(Protocol):
    """What the first run can do; wired to the exchange. Each may raise DeskError."""

    def read_invitation(self, text: str) -> InvitationFacts:
        """What an invitation says; quick, asks nobody. Raises InvitationUnusable."""

    def set_up(self, text: str, name: str, phrase: str) -> SetUpFacts:
        """Make this computer's archive with an invitation; needs no network. Slow: runs on the odd lane."""

    def restore(self, kit: str, url: str, name: str, phrase: str) -> SetUpFacts:
        """Bring a desk back with its recovery kit; needs the network. Slow: runs on the odd lane."""

    def put_back(self, folder: str) -> None:
        """Make the newest copy in a folder this computer's archive. Slow: runs on the odd lane."""

    def start_training(self) -> None:
        """Open Ascolto over invented people, beside this window. Slow: runs on the odd lane."""


class View(Protocol):
    """What the presenter asks of the view."""

    def fill(self, kept: Kept) -> None:
        """Put in what was typed before the page was made anew."""

    def show_step(self, step: Step) -> None:
        """One step."""

    def show_invitation(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        """What the invitation says, as (icon, what, which); nothing while it cannot be read."""

    def show_problem(self, field: str, text: str) -> None:
        """Beside a field, or above the buttons when no field is meant; an empty text takes all of them away."""

    def show_busy(self, text: str) -> None:
        """Something takes a while; empty when it is over."""

    def show_codes(self, made: SetUpFacts) -> None:
        """What is to be written down."""


class FirstRunPresenter(QObject):
    """Joins the view with the verbs; `kept` says at any time where somebody stands."""

    def __init__(self, view: View, verbs: FirstRunVerbs, runner: Runner, kept: Kept | None = None) -> None:
        super().__init__()
        self._view, self._verbs = view, verbs
        self._errand = Errand(self, runner, view.show_busy)
        self.kept = kept or Kept()

    def start(self) -> None:
        """Show the first step, or the one where somebody stood."""
        self._view.fill(self.kept)
        self.give_invitation(self.kept.invitation, go_on=False)
        if self.kept.made is not None:
            self._view.show_codes(self.kept.made)
        self._view.show_step(self.kept.step)

    def choose(self, road: str) -> None:
        """Go this way."""
        self._view.show_problem("", "")
        if Road(road) is Road.TRAINING:
            busy = translate("first_run", "The training opens in a moment…")
            self._errand.go(self._verbs.start_training, lambda _: None, self._failed, busy)
        elif not self._errand.under_way:
            self.kept = replace(self.kept, road=Road(road))
            self._show(after(self.kept.road, Step.CHOICE))

    def back(self) -> None:
        """One step back; what was typed stays."""
        if not self._errand.under_way:
            self._show(before(self.kept.road, self.kept.step))

    def give_invitation(self, text: str, *, go_on: bool) -> None:
        """Say what the invitation says as soon as it is whole; complain only when somebody wants to go on with it."""
        self.kept = replace(self.kept, invitation=text)
        try:
            facts = self._verbs.read_invitation(text)
        except DeskError as error:
            self._view.show_invitation(())
            if go_on:
                self._failed(error)
            return
        self._view.show_invitation(_facts(facts))
        if go_on:
            self._show(Step.MEMBER)

    def give_kit(self, kit: str, url: str) -> None:
        """Keep what was typed from the sheet; it is tried when there is a phrase to go with it."""
        self.kept = replace(self.kept, kit=kit, url=url)
        if not kit.strip():
            self._failed(KitUnusable(why="mistyped"))
        elif not url.strip():
            self._failed(KitUnusable(why="address"))
        else:
            self._show(Step.MEMBER)

    def give_member(self, name: str, phrase: str, again: str) -> None:
        """Make the archive."""
        self.kept = replace(self.kept, name=name)
        self._view.show_problem("", "")
        if phrase != again:
            self._view.show_problem("again", sentence(Refused("passphrase.different")))
            return
        kept, verbs = self.kept, self._verbs
        if kept.road is Road.RESTORE:
            busy = translate("first_run", "I ask the district and make the archive. It can take a minute…")
            self._errand.go(lambda: verbs.restore(kept.kit, kept.url, name, phrase), self._made, self._failed, busy)
        else:
            busy = translate("first_run", "I make the archive. It takes a few seconds…")
            self._errand.go(lambda: verbs.set_up(kept.invitation, name, phrase), self._made, self._failed, busy)

    def _made(self, made: SetUpFacts) -> None:
        self.kept = replace(self.kept, made=made)
        self._view.show_codes(made)
        self._show(Step.CODES)

    def _failed(self, error: DeskError) -> None:
        step, field = _where(error)
        if step is not None and step is not self.kept.step:
            self._show(step)
        self._view.show_problem(field, _said(error))

    def _show(self, step: Step) -> None:
        self.kept = replace(self.kept, step=step)
        self._view.show_problem("", "")
        self._view.show_step(step)


def _where(error: DeskError) -> tuple[Step | None, str]:
    """The step and the field that an error is about; no step for one that belongs wherever somebody stands."""
    if isinstance(error, InvitationUnusable):
        return Step.INVITATION, "invitation"
    if isinstance(error, KitUnusable):
        return Step.KIT, "url" if error.values.get("why") in _ABOUT_THE_ADDRESS else "kit"
    if isinstance(error, Refused) and error.field in ("name", "passphrase"):
        return Step.MEMBER, {"passphrase": "phrase"}.get(error.field, error.field)
    return None, ""


def _said(error: DeskError) -> str:
    if isinstance(error, KitUnusable) and error.values.get("why") == "address":
        return translate("first_run", "Write the district's address as it stands on the sheet of the kit.")
    return sentence(error)


def kind_words(kind: str) -> str:
    """What an office is, in words."""
    return {
        "desk": translate("first_run", "listening desk"),
        "municipality": translate("first_run", "social services of a municipality"),
        "district": translate("first_run", "office of the district"),
    }.get(kind, kind)


def _facts(facts: InvitationFacts) -> tuple[tuple[str, str, str], ...]:
    founding = translate("first_run", "This computer will be its first one.")
    joining = translate("first_run", "It is there already: somebody who works there will let this computer in.")
    until = translate("first_run", "Valid until {day}").format(day=day(moment(facts.until_ms).date()))
    return (
        ("home", f"{facts.office} · {kind_words(facts.kind)}", founding if facts.founding else joining),
        ("world", facts.district, facts.url),
        ("calendar", until, ""),
    )


def sheet(made: SetUpFacts) -> str:
    """What is to be written down, as a text file."""
    parts = [
        "Ascolto",
        made.office,
        translate("first_run", "Recovery code of this computer's archive:") + f"\n{made.recovery_code}",
    ]
    if made.kit is not None:
        parts.append(translate("first_run", "Recovery kit of the desk:") + f"\n{made.kit}")
        parts.append(translate("first_run", "Address of the district:") + f"\n{made.url}")
    if made.check_code:
        parts.append(translate("first_run", "Check code:") + f"\n{made.check_code}")
    parts.append(translate("first_run", "Keep this sheet closed away, and not beside the computer."))
    return "\n\n".join(parts) + "\n"
