"""How it stands with the post, read from the vault and the mailbag, in the words of the window's door."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain import errors
from desk_app.domain.clock import Clock
from desk_app.domain.errors import PostError
from desk_app.exchange.link import LinkKind, LinkState, SetAsideBatch
from desk_app.exchange.mailbag import Mailbag
from desk_app.store import identity
from desk_app.store import post as shelf
from desk_app.store.store import Store
from sync.client import errors as troubles

_KNOWN: tuple[tuple[type[troubles.Trouble], type[errors.PostError]], ...] = (
    (troubles.Offline, errors.Offline),
    (troubles.Stopped, errors.Offline),
    (troubles.CaptivePortal, errors.CaptivePortal),
    (troubles.Nonsense, errors.DistrictNonsense),
    (troubles.Forked, errors.Forked),
    (troubles.DistrictBehind, errors.DistrictNonsense),
    (troubles.Revoked, errors.DeviceRevoked),
    (troubles.Refused, errors.RefusedByDistrict),
)
_PASSING = frozenset({"", "post.offline", "post.captive-portal", "post.missing-key", "post.carrying"})
"""Troubles that pass by themselves, or that need nobody from the desk's side."""


def code_of(trouble: troubles.Trouble | None) -> str:
    """The code of a visit's trouble; empty for none."""
    return "" if trouble is None else _failure(trouble).code


def _failure(trouble: troubles.Trouble) -> type[errors.PostError]:
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
    unsent: int
    oldest_unsent_ms: int | None
    acknowledged_seq: int


def read(store: Store) -> Ledger:
    """Read the vault's side, on the store's own thread."""
    connection = store.connection
    with connection.begin():
        number = int(identity.get(connection, "acknowledged") or b"0")
        sealed = shelf.sealed_at(connection, store.device, number) if number else None
        upto = sealed.last_seq if sealed else 0
        unsent, oldest = shelf.things_after(connection, store.device, upto)
        return Ledger(identity.get(connection, "enrolment") is None, unsent, oldest, upto)


def state_of(folder: Path, ledger: Ledger | None, *, trouble: str = "", last_visit_ms: int = 0) -> LinkState:
    """The state as the window shows it."""
    try:
        bag = Mailbag(folder)
    except PostError as known:
        return LinkState(LinkKind.NEEDS_PERSON, trouble=known.code)
    left = bag.waiting()
    ack = bag.acknowledged()
    aside = tuple(SetAsideBatch(one.number, one.reason, one.at_ms) for one in bag.set_aside_list())
    oldest = ledger.oldest_unsent_ms if ledger is not None and ledger.oldest_unsent_ms else left.oldest_ms
    things = ledger.unsent if ledger is not None else 0
    kind = LinkKind.ALL_RECEIVED
    if aside or trouble not in _PASSING:
        kind = LinkKind.NEEDS_PERSON
    elif ledger is not None and not ledger.enrolled:
        kind = LinkKind.NOT_ENROLLED
    elif left.batches or things:
        kind = LinkKind.WAITING
    return LinkState(
        kind=kind,
        trouble=trouble,
        things=things,
        batches=left.batches,
        size=left.size,
        oldest_ms=oldest,
        acknowledged_ms=ack.time_ms if ack else 0,
        last_visit_ms=last_visit_ms,
        aside=aside,
    )
