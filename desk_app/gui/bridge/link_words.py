"""How it stands with the post, in the two lines that every place of the window shows alike."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.clock import wall_clock
from desk_app.domain.errors import CaptivePortal, Offline
from desk_app.exchange.link import LinkKind, LinkState
from desk_app.gui.bridge.times import since
from desk_app.gui.bridge.words import of_code

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LinkWords:
    """An icon, its tone, and two lines."""

    icon: str
    tone: str
    first: str
    second: str


_NO_NETWORK = (Offline.code, CaptivePortal.code)


def words(state: LinkState) -> LinkWords:
    """The words of a state."""
    if state.kind == LinkKind.SENDING:
        part = round(100 * state.sent / state.total) if state.total else 0
        return LinkWords(
            "refresh",
            "info",
            translate("link", "Sending: {part}%").format(part=part),
            translate("link", "You can go on working."),
        )
    if state.kind == LinkKind.NEEDS_PERSON:
        return LinkWords(
            "alert-triangle",
            "danger",
            translate("link", "Something has not left"),
            translate("link", "Open Sending: it needs a hand."),
        )
    if state.kind == LinkKind.NOT_ENROLLED:
        return LinkWords(
            "clock",
            "warn",
            translate("link", "Waiting to be let in"),
            translate("link", "The district does not know this computer yet."),
        )
    if state.kind == LinkKind.ALL_RECEIVED:
        if not state.acknowledged_ms:
            return LinkWords(
                "check", "ok", translate("link", "Nothing to send"), translate("link", "Everything is saved here.")
            )
        received = translate("link", "The district received everything {when}.")
        when = since(state.acknowledged_ms, wall_clock())
        return LinkWords("check", "ok", translate("link", "All sent"), received.format(when=when))
    one, several = translate("link", "One thing to send"), translate("link", "{n} things to send")
    first = one if state.waiting == 1 else several.format(n=state.waiting)
    if state.trouble in _NO_NETWORK:
        return LinkWords(
            "wifi-off", "warn", first, translate("link", "No connection. All is saved here: it leaves by itself.")
        )
    return LinkWords("clock", "warn", first, translate("link", "All is saved here: it leaves by itself."))


def trouble(state: LinkState) -> str:
    """The sentence of what went wrong at the last visit; empty for nothing."""
    return of_code(state.trouble) if state.trouble else ""
