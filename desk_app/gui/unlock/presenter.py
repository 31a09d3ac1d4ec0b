"""Unlocking: who, with which phrase, and what is said when it does not open. No widgets here."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.errors import DeskError, Refused
from desk_app.exchange.link import LinkState
from desk_app.gui.bridge.runner import ODD, Runner
from desk_app.gui.bridge.times import long_day, since
from desk_app.gui.bridge.words import sentence
from desk_app.gui.unlock.rows import MemberRow

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def show_side(self, lines: list[tuple[str, str, str]]) -> None:
        """Lines of (icon, first, second)."""

    def show_members(self, members: tuple[MemberRow, ...], roles: dict[str, str], chosen: bytes) -> None:
        """Who may open."""

    def show_problem(self, text: str) -> None:
        """Beside the phrase."""

    def show_busy(self, text: str, *, busy: bool) -> None:
        """While the key is derived."""

    def show_advice(self, text: str) -> None:
        """What helps, in place of the hint."""


class Verbs(Protocol):
    """What unlocking can do; wired to the vault."""

    def members(self) -> tuple[MemberRow, ...]:
        """Who may open, from the slot file, without a key."""

    def last_member(self) -> bytes:
        """Who opened it last on this computer, or empty."""

    def open_vault(self, member: bytes, phrase: str) -> object:
        """Open it. Raises DeskError. Slow: runs on the odd lane."""


def roles() -> dict[str, str]:
    """The words of each role."""
    return {
        "volunteer": translate("unlock", "Volunteer"),
        "coordinator": translate("unlock", "Coordinator"),
        "social_worker": translate("unlock", "Social worker"),
    }


class UnlockPresenter(QObject):
    """Joins the view with the vault's verbs; `opened` is called with what `open_vault` gave."""

    def __init__(self, view: View, verbs: Verbs, runner: Runner, opened: Callable[[object], None]) -> None:
        super().__init__()
        self._view = view
        self._verbs = verbs
        self._runner = runner
        self._opened = opened
        self._busy = False

    def start(self) -> None:
        """Show who may open, or why nobody can be shown."""
        try:
            members = self._verbs.members()
        except DeskError as error:
            members = ()
            self._view.show_problem(sentence(error))
        last = self._verbs.last_member()
        known = last if any(one.key == last for one in members) else (members[0].key if members else b"")
        self._view.show_members(members, roles(), known)
        self._view.show_side([])

    def where(self, office: str, today: date) -> str:
        """The line below the greeting."""
        return f"{office} · {long_day(today)}" if office else long_day(today)

    def show_link(self, state: LinkState, now_ms: int) -> None:
        """What waits on this computer, by count alone."""
        lines: list[tuple[str, str, str]] = []
        if state.waiting:
            one = translate("unlock", "One thing to send")
            several = translate("unlock", "{n} things to send").format(n=state.waiting)
            count = one if state.waiting == 1 else several
            oldest = translate("unlock", "The oldest waits since {when}").format(when=since(state.oldest_ms, now_ms))
            lines.append(("mail", count, oldest if state.oldest_ms else ""))
        elif state.acknowledged_ms:
            received = translate("unlock", "The district received it {when}")
            when = since(state.acknowledged_ms, now_ms)
            lines.append(("cloud-check", translate("unlock", "Everything is sent"), received.format(when=when)))
        if state.trouble == "post.offline":
            now = translate("unlock", "There is no internet now")
            same = translate("unlock", "One works all the same: everything is saved here, encrypted.")
            lines.append(("wifi-off", now, same))
        self._view.show_side(lines)

    def open(self, member: bytes, phrase: str) -> None:
        """Try the phrase."""
        if self._busy:
            return
        if not phrase.strip():
            self._view.show_problem(sentence(Refused("passphrase.missing")))
            return
        self._set_busy(busy=True)
        self._view.show_problem("")
        self._runner.do(self, lambda: self._verbs.open_vault(member, phrase), self._done, self._failed, lane=ODD)

    def forgotten(self) -> None:
        """They do not remember their phrase: what there is instead."""
        self._view.show_advice(
            translate(
                "unlock",
                "Write the recovery code of the printed sheet here in its place, then choose a new phrase. "
                "Your coordinator keeps the sheet, and can also give you a new phrase.",
            )
        )

    def _done(self, opened: object) -> None:
        self._set_busy(busy=False)
        self._opened(opened)

    def _failed(self, error: DeskError) -> None:
        self._set_busy(busy=False)
        self._view.show_problem(sentence(error))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        word = translate("unlock", "Opening…") if busy else translate("unlock", "Open")
        self._view.show_busy(word, busy=busy)
