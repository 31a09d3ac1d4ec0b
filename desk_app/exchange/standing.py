"""How it stands with the post, read from the vault and the mailbag, in the words of the window's door."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desk_app.casework import mail
from desk_app.domain import errors
from desk_app.domain.clock import Clock
from desk_app.exchange.inbox import ALTERED, FOREIGN, UNREADABLE
from desk_app.exchange.link import LinkKind, LinkState, SetAsideBatch
from desk_app.exchange.mailbag import Mailbag
from desk_app.store.store import Store
from sync.client import errors as troubles
from sync.protocol.problems import NONSENSE
from sync.protocol.upload import Acknowledgement

_KNOWN: tuple[tuple[type[troubles.Trouble], type[errors.PostError]], ...] = (
    (troubles.Offline, errors.Offline),
    (troubles.Stopped, errors.Offline),
    (troubles.CaptivePortal, errors.CaptivePortal),
    (troubles.Nonsense, errors.DistrictNonsense),
    (troubles.Forked, errors.Forked),
    (troubles.DistrictBehind, errors.DistrictBehind),
    (troubles.Revoked, errors.DeviceRevoked),
    (troubles.Refused, errors.RefusedByDistrict),
)
_REFUSALS: Mapping[str, type[errors.PostError]] = {
    "busy": errors.DistrictBusy,
    "too-many-requests": errors.DistrictBusy,
    "internal": errors.DistrictBusy,
    "quota": errors.OverQuota,
    "update-needed": errors.UpdateNeeded,
}
SPOILT = (ALTERED, UNREADABLE, FOREIGN)
"""Why a batch that arrived will never open; for a key or for a sender it only waits."""
_GATEWAYS = range(500, 600)
NOT_LET_IN = "post.not-enrolled"
"""The district does not know this computer yet: what a visit meets that goes on while the vault is locked."""
PASSING = frozenset(
    {
        "",
        NOT_LET_IN,
        errors.Offline.code,
        errors.CaptivePortal.code,
        errors.DistrictBusy.code,
        errors.OverQuota.code,
        errors.MissingKey.code,
        "post.carrying",
    }
)
"""Troubles that pass by themselves, or that need nobody from the desk's side."""


def code_of(trouble: troubles.Trouble | None) -> str:
    """The code of a visit's trouble; empty for none."""
    if isinstance(trouble, troubles.Refused) and trouble.problem.slug == "unknown-device":
        return NOT_LET_IN
    return "" if trouble is None else _failure(trouble).code


def _failure(trouble: troubles.Trouble) -> type[errors.PostError]:
    if isinstance(trouble, troubles.Refused):
        problem = trouble.problem
        if problem.slug in _REFUSALS:
            return _REFUSALS[problem.slug]
        if problem.slug == NONSENSE and problem.status in _GATEWAYS:
            return errors.DistrictBusy
    return next((known for kind, known in _KNOWN if isinstance(trouble, kind)), errors.PostError)


@contextmanager
def known_troubles() -> Iterator[None]:
    """Turn what goes wrong between here and the district into the desk's known failures (DeskError)."""
    try:
        yield
    except troubles.Trouble as trouble:
        slug = {"problem": trouble.problem.slug} if isinstance(trouble, troubles.Refused) else {}
        raise _failure(trouble)(**slug) from trouble


class OsClock:
    """The computer's clocks, as the sync client asks for them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now_ms(self) -> int:
        """Wall clock in milliseconds since 1970; may be wrong."""
        return self._clock.now_ms()

    def monotonic(self) -> float:
        """Seconds that only run forward."""
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the vault knows of the post."""

    enrolled: bool
    things: int
    oldest_ms: int | None
    spoilt: int = 0


def read(store: Store, acknowledged: int) -> Ledger:
    """Read the vault's side, on the store's own thread; `acknowledged` is the number in the signed acknowledgement."""
    things, oldest = mail.waiting_after(store, mail.seq_up_to(store, acknowledged) if acknowledged else 0)
    spoilt = sum(why in SPOILT for _, _, why in mail.unopened(store))
    return Ledger(mail.is_enrolled(store), things, oldest, spoilt)


def state_of(bag: Mailbag, ledger: Ledger | None, *, trouble: str = "", last_visit_ms: int = 0) -> LinkState:
    """The state as the window shows it."""
    left = bag.waiting()
    ack = bag.acknowledged()
    aside = tuple(SetAsideBatch(one.number, one.reason, one.at_ms) for one in bag.set_aside_list())
    things, oldest = (ledger.things, ledger.oldest_ms) if ledger is not None else (0, None)
    kind = LinkKind.ALL_RECEIVED
    if trouble == NOT_LET_IN or (ledger is not None and not ledger.enrolled):
        kind = LinkKind.NOT_ENROLLED
    elif left.batches or things:
        kind = LinkKind.WAITING
    if aside or trouble not in PASSING:
        kind = LinkKind.NEEDS_PERSON
    return LinkState(
        kind=kind,
        trouble="" if trouble == NOT_LET_IN else trouble,
        things=things,
        batches=left.batches,
        size=left.size,
        oldest_ms=oldest or left.oldest_ms,
        acknowledged_ms=ack.time_ms if ack else 0,
        last_visit_ms=last_visit_ms,
        aside=aside,
        spoilt=ledger.spoilt if ledger is not None else 0,
    )


class Standing:
    """The state as it was told last; fulfils the client's Listener while a visit goes on."""

    def __init__(self, told: Callable[[LinkState], None]) -> None:
        self._told = told
        self.state = LinkState()

    def tell(self, state: LinkState) -> None:
        """This is how it stands now."""
        self.state = state
        self._told(state)

    def sending(self, sent: int, total: int) -> None:
        """Bytes of this upload that went out."""
        self.tell(replace(self.state, kind=LinkKind.SENDING, sent=sent, total=total))

    def acknowledged(self, acknowledgement: Acknowledgement) -> None:
        """The district has received up to here."""
        self.tell(replace(self.state, acknowledged_ms=acknowledgement.time_ms))

    def arrived(self, count: int) -> None:
        """Further batches lie in the inbox."""
        self.tell(replace(self.state, arrived=self.state.arrived + count))
