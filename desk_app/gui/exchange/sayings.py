"""How the state of the post is said on its own page: what happened, what is safe, what comes next. No widgets here."""

from PySide6.QtCore import QCoreApplication, QLocale

from desk_app.domain.errors import CannotOpenBatch
from desk_app.exchange.link import LinkKind, LinkState, SetAsideBatch
from desk_app.gui.bridge.link_words import LinkWords, trouble, words
from desk_app.gui.bridge.things import Thing
from desk_app.gui.bridge.times import since
from desk_app.gui.bridge.words import of_code

translate = QCoreApplication.translate


def banner(state: LinkState, now_ms: int) -> LinkWords:
    """Icon, tone, title and explanation."""
    said = words(state)
    tried = ""
    if state.last_visit_ms:
        tried = translate("exchange", "Last attempt {when}.").format(when=since(state.last_visit_ms, now_ms))
    if state.kind == LinkKind.SENDING:
        return said
    if state.kind == LinkKind.ALL_RECEIVED:
        return LinkWords(said.icon, said.tone, said.first, _together(said.second, trouble(state)))
    if state.kind == LinkKind.NOT_ENROLLED:
        meanwhile = translate("exchange", "Until then one works as always: everything is saved here, encrypted.")
        return LinkWords(said.icon, said.tone, said.first, _together(trouble(state) or said.second, meanwhile))
    if state.trouble == "post.offline":
        safe = translate("exchange", "There is no internet. Your work is safe.")
        calm = translate("exchange", "Everything is saved on this computer, encrypted. I try again every few minutes.")
        return LinkWords(said.icon, said.tone, safe, _together(calm, tried))
    if state.trouble:
        what, rest = _parted(trouble(state))
        return LinkWords(said.icon, said.tone, what, _together(rest, tried))
    if state.aside:
        kept = translate("exchange", "It is kept here, whole, and the rest goes on. Look below, under «Set aside».")
        return LinkWords(said.icon, said.tone, said.first, kept)
    return LinkWords(said.icon, said.tone, said.first, _together(said.second, tried))


def _together(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _parted(text: str) -> tuple[str, str]:
    """What happened, and what is said of it: the first sentence and the others."""
    first, stop, rest = text.partition(". ")
    return (f"{first}.", rest) if stop else (text, "")


def waiting(state: LinkState, now_ms: int) -> tuple[Thing, ...]:
    """What waits to leave, and since when."""
    made = []
    when = translate("exchange", "since {when}").format(when=since(state.oldest_ms, now_ms)) if state.oldest_ms else ""
    if state.things:
        one = translate("exchange", "One card or interview, written or changed")
        several = translate("exchange", "{n} cards and interviews, written or changed").format(n=state.things)
        copy = translate("exchange", "encrypted copy, for the other computers of this desk")
        waits = translate("exchange", "waiting")
        made.append(Thing("message", one if state.things == 1 else several, copy, waits, "warn", when))
    if state.batches:
        one = translate("exchange", "One sealed envelope")
        several = translate("exchange", "{n} sealed envelopes").format(n=state.batches)
        ready = translate("exchange", "{size}, ready to leave").format(size=QLocale().formattedDataSize(state.size, 0))
        closed = translate("exchange", "closed")
        since_when = "" if state.things else when
        made.append(Thing("mail", one if state.batches == 1 else several, ready, closed, "quiet", since_when))
    return tuple(made)


def received(state: LinkState, now_ms: int) -> tuple[Thing, ...]:
    """What the district has acknowledged: only from a receipt that it signed."""
    if not state.acknowledged_ms:
        return ()
    text = translate("exchange", "Received by the district {when}").format(when=since(state.acknowledged_ms, now_ms))
    signed = translate("exchange", "The district has signed for it.")
    return (Thing("cloud-check", text, signed, translate("exchange", "received"), "ok"),)


def set_aside(one: SetAsideBatch, now_ms: int) -> Thing:
    """An envelope that the district will never take."""
    text = translate("exchange", "Envelope {n} was refused").format(n=one.number)
    below = translate(
        "exchange", "{why} It is kept here, whole. Send it again; if it comes back, tell your coordinator."
    ).format(why=reason(one.why))
    refused = translate("exchange", "refused")
    return Thing("alert-triangle", text, below, refused, "danger", since(one.at_ms, now_ms))


def spoilt(state: LinkState) -> tuple[Thing, ...]:
    """What arrived and does not open."""
    if not state.spoilt:
        return ()
    one = translate("exchange", "One envelope that arrived does not open")
    several = translate("exchange", "{n} envelopes that arrived do not open").format(n=state.spoilt)
    text = one if state.spoilt == 1 else several
    return (Thing("alert-triangle", text, of_code(CannotOpenBatch.code), translate("exchange", "kept"), "warn"),)


def reason(slug: str) -> str:
    """Why the district will never take an envelope, by the slug of the problem."""
    known = {
        "bad-batch": translate("exchange", "It is damaged."),
        "foreign-batch": translate("exchange", "It is not of this computer."),
        "unknown-recipient": translate("exchange", "The district does not know the office that it is for."),
        "too-large": translate("exchange", "It is larger than the district takes."),
    }
    return known.get(slug) or translate("exchange", "Reason: {slug}.").format(slug=slug)
