"""Invii e arrivi: how the state of the post is said. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desk_app.exchange.link import Link, LinkKind, LinkState
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import Line
from desk_app.gui.bridge.link_words import trouble, words
from desk_app.gui.bridge.times import since

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the view."""

    def show_state(self, icon: str, tone: str, first: str, second: str) -> None:
        """How it stands."""

    def show_progress(self, sent: int, total: int) -> None:
        """Bytes of the upload that is going on."""

    def show_waiting(self, lines: tuple[Line, ...], none: str) -> None:
        """What waits."""

    def show_received(self, lines: tuple[Line, ...], none: str) -> None:
        """What the district has acknowledged."""

    def show_aside(self, lines: tuple[Line, ...]) -> None:
        """What the district will never take."""


def _line(title: str, below: str, aside: str = "") -> Line:
    return Line(b"", title, below, aside, "")


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

    def show(self, state: LinkState) -> None:
        """Say a state."""
        said = words(state)
        self._view.show_state(said.icon, said.tone, said.first, trouble(state) or said.second)
        sending = state.kind == LinkKind.SENDING
        self._view.show_progress(state.sent if sending else 0, state.total if sending else 0)
        self._view.show_waiting(self._waiting(state), translate("exchange", "Nothing to send."))
        none = translate("exchange", "The district has not confirmed anything yet.")
        self._view.show_received(self._received(state), none)
        self._view.show_aside(tuple(self._aside(state)))

    def _waiting(self, state: LinkState) -> tuple[Line, ...]:
        if not state.waiting:
            return ()
        lines = []
        waits = translate("exchange", "waits since {when}").format(when=since(state.oldest_ms, self._now_ms()))
        if state.things:
            one = translate("exchange", "One card or interview, written or changed")
            several = translate("exchange", "{n} cards and interviews, written or changed").format(n=state.things)
            what = one if state.things == 1 else several
            lines.append(_line(what, waits if state.oldest_ms else "", translate("exchange", "waiting")))
        if state.batches:
            one = translate("exchange", "One sealed envelope")
            several = translate("exchange", "{n} sealed envelopes").format(n=state.batches)
            sealed = one if state.batches == 1 else several
            size = QLocale().formattedDataSize(state.size, 0)
            ready = translate("exchange", "{size}, ready to leave").format(size=size)
            lines.append(_line(sealed, ready, translate("exchange", "closed")))
        return tuple(lines)

    def _received(self, state: LinkState) -> tuple[Line, ...]:
        lines = []
        if state.acknowledged_ms:
            when = since(state.acknowledged_ms, self._now_ms())
            title = translate("exchange", "Received by the district {when}").format(when=when)
            signed = translate("exchange", "The district has signed for it.")
            lines.append(_line(title, signed, translate("exchange", "received")))
        if state.last_visit_ms:
            when = since(state.last_visit_ms, self._now_ms())
            lines.append(_line(translate("exchange", "Last attempt {when}").format(when=when), ""))
        return tuple(lines)

    def _aside(self, state: LinkState) -> list[Line]:
        lines = []
        for one in state.aside:
            title = translate("exchange", "Envelope {n} was refused").format(n=one.number)
            below = translate("exchange", "It is kept here, whole. Reason: {why}. Tell your coordinator.")
            when = since(one.at_ms, self._now_ms())
            lines.append(_line(title, below.format(why=one.why), when))
        return lines
