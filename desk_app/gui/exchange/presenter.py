"""Invii e arrivi: when the state of the post is said, and what can be asked of it. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.exchange.link import Link, LinkKind, LinkState
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.link_words import LinkWords
from desk_app.gui.bridge.things import Thing
from desk_app.gui.bridge.times import since
from desk_app.gui.exchange import sayings

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def show_state(self, said: LinkWords) -> None:
        """How it stands."""

    def show_progress(self, sent: int, total: int) -> None:
        """Bytes of the upload that is going on."""

    def show_waiting(self, things: tuple[Thing, ...], count: int, none: str) -> None:
        """What waits."""

    def show_received(self, things: tuple[Thing, ...], last: str, none: str) -> None:
        """What the district has acknowledged."""

    def show_aside(self, things: tuple[Thing, ...], *, resend: bool) -> None:
        """What the district will never take as it is; `resend`: it may be sent once more."""


class ExchangePresenter(QObject):
    """Joins the view with the post room."""

    def __init__(self, view: View, link: Link, bus: Bus, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self._view, self._link, self._now_ms = view, link, now_ms
        bus.linked.connect(self.show)

    def start(self) -> None:
        """Show how it stands."""
        self.show(self._link.state())

    def try_now(self) -> None:
        """Visit the district now."""
        self._link.try_now()

    def send_again(self) -> None:
        """Send what was refused once more."""
        self._link.send_again()

    def show(self, state: LinkState) -> None:
        """Say a state."""
        now = self._now_ms()
        self._view.show_state(sayings.banner(state, now))
        sending = state.kind == LinkKind.SENDING
        self._view.show_progress(state.sent if sending else 0, state.total if sending else 0)
        nothing = translate("exchange", "Nothing to send.")
        self._view.show_waiting(sayings.waiting(state, now), state.waiting, nothing)
        last = ""
        if state.last_visit_ms:
            last = translate("exchange", "last attempt {when}").format(when=since(state.last_visit_ms, now))
        none = translate("exchange", "The district has not confirmed anything yet.")
        self._view.show_received(sayings.received(state, now), last, none)
        refused = tuple(sayings.set_aside(one, now) for one in state.aside)
        self._view.show_aside(refused + sayings.spoilt(state), resend=bool(refused))
