"""Verbs of the post room: what it keeps in the vault of its keys, its sealed batches and what arrived."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import cbor2

from desk_app.domain.changes import Changes
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId, OfficeId
from desk_app.store import identity, journal
from desk_app.store import post as shelf
from desk_app.store.post import Sealed
from desk_app.store.store import Store
from desk_app.store.unit import Unit

ALL = 1 << 60
_SKIPPED = "skipped"
"""Under this name: ranges of entries (first, last) that the district refused, which are not sealed by themselves."""
_KEYED = "keyed"
"""Under this name: which batch of the own stream brings the content key of (recipient, epoch)."""


# -- names, keys ------------------------------------------------------------------------------------------------


def remember(store: Store, **values: bytes) -> None:
    """Keep named values of this installation."""
    with store.unit() as unit:
        identity.put(unit.connection, **values)


def forget(store: Store, name: str) -> None:
    """Drop a named value of this installation."""
    with store.unit() as unit:
        identity.drop(unit.connection, name)


def values(store: Store, *names: str) -> dict[str, bytes | None]:
    """Named values of this installation; None for one that was never set."""
    with store.unit() as unit:
        return {name: identity.get(unit.connection, name) for name in names}


def told(store: Store, name: str) -> str:
    """A named text of this installation; empty when it was never set."""
    return (values(store, name)[name] or b"").decode()


def enrolled(store: Store) -> None:
    """The district has let this computer in: the request is done with."""
    forget(store, "enrolment")


def is_enrolled(store: Store) -> bool:
    """Whether the district has let this computer in, so that no request waits any more."""
    return values(store, "enrolment")["enrolment"] is None


def keep_office_keys(store: Store, keys: Mapping[int, bytes]) -> None:
    """Keep private keys of the office by epoch."""
    with store.unit() as unit:
        for epoch, private in keys.items():
            shelf.put_office_key(unit.connection, epoch, private)


def office_keys(store: Store) -> dict[int, bytes]:
    """All private keys of the office by epoch."""
    with store.unit() as unit:
        return shelf.office_keys(unit.connection)


def keep_content_key(store: Store, device: bytes, recipient: bytes, epoch: int, key: bytes) -> None:
    """Keep a content key that arrived."""
    with store.unit() as unit:
        shelf.put_content_key(unit.connection, device, recipient, epoch, key)


def content_key(store: Store, device: bytes, recipient: OfficeId, epoch: int) -> bytes | None:
    """The content key of (device, recipient, epoch), or None when it has not come."""
    with store.unit() as unit:
        return shelf.content_key_of(unit.connection, device, recipient, epoch)


# -- what leaves ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unsealed:
    """What waits to be sealed, in the order of its numbers, and where in the stream it goes: after `last`.

    `brought`: a batch of this stream brings the content key already.
    """

    device: DeviceId
    entries: Sequence[Entry]
    last: Sealed | None
    content_key: bytes | None = field(repr=False)
    brought: bool


@dataclass(frozen=True, slots=True)
class FreshKey:
    """A content key with which is sealed from now on; batch `number` brings it to the recipient."""

    recipient: bytes
    epoch: int
    key: bytes = field(repr=False)
    number: int


def unsealed(store: Store, recipient: OfficeId, epoch: int, limit: int) -> Unsealed | None:
    """At most `limit` of the entries that wait to be sealed to an office; None when nothing does."""
    device = store.device
    with store.unit() as unit:
        skipped = _skipped(unit)
        after = shelf.last_sealed_seq(unit.connection, device)
        while found := journal.own_after(unit.connection, device, after, limit):
            entries = [one for one in found if not _within(one.seq, skipped)]
            if entries:
                last = shelf.last_sealed(unit.connection, device)
                key = shelf.content_key_of(unit.connection, device, recipient, epoch)
                brought = any((to, of) == (recipient, epoch) for to, of, _ in _keyed(unit))
                return Unsealed(device, entries, last, key, brought)
            after = found[-1].seq
    return None


def keep_sealed(store: Store, batches: Sequence[Sealed], fresh: FreshKey | None) -> None:
    """Record sealed batches, and the fresh content key that one of them brings."""
    with store.unit() as unit:
        if fresh is not None:
            shelf.put_content_key(unit.connection, store.device, fresh.recipient, fresh.epoch, fresh.key)
            keyed = [*_keyed(unit), (fresh.recipient, fresh.epoch, fresh.number)]
            identity.put(unit.connection, **{_KEYED: cbor2.dumps(keyed)})
        shelf.keep_sealed(unit.connection, store.device, list(batches))


def unmailed(store: Store) -> tuple[Sealed, ...]:
    """Sealed batches whose bytes are not in the mailbag yet."""
    with store.unit() as unit:
        return shelf.unmailed(unit.connection, store.device)


def note_mailed(store: Store, upto: int) -> None:
    """The mailbag holds the bytes of every batch up to this number."""
    with store.unit() as unit:
        shelf.mailed(unit.connection, store.device, upto)


def mailed_after(store: Store, number: int) -> Sealed | None:
    """The first batch after a number that the mailbag was given."""
    with store.unit() as unit:
        return shelf.mailed_after(unit.connection, store.device, number)


def last_sealed(store: Store) -> int:
    """The number of the newest batch that was sealed here; 0 for none."""
    with store.unit() as unit:
        last = shelf.last_sealed(unit.connection, store.device)
        return last.number if last else 0


def sealed_digest(store: Store, number: int) -> bytes | None:
    """The digest of the batch of this number that was sealed here."""
    with store.unit() as unit:
        found = shelf.sealed_at(unit.connection, store.device, number)
        return found.digest if found else None


def seq_up_to(store: Store, number: int) -> int:
    """The last entry in the batches up to this number; 0 for none."""
    with store.unit() as unit:
        return shelf.seq_up_to(unit.connection, store.device, number)


def own_after(store: Store, seq: int) -> list[Entry]:
    """This device's own entries after a number."""
    with store.unit() as unit:
        return journal.own_after(unit.connection, store.device, seq, ALL)


def seal_anew_from(store: Store, number: int, refused: tuple[int, int] | None) -> None:
    """Forget the batches from a number on, so that their entries are sealed again.

    `refused` are the entries (first, last) that stay out, because the district will never take them as they are. A
    content key whose batch is among the forgotten is brought once more, the same: somebody may have it already.
    """
    with store.unit() as unit:
        _unseal_from(unit, store.device, number)
        if refused is not None:
            identity.put(unit.connection, **{_SKIPPED: cbor2.dumps([*_skipped(unit), refused])})


def rewind(store: Store, number: int) -> None:
    """The district has lost what came after batch `number`: from there on it is sealed and sent again."""
    with store.unit() as unit:
        _unseal_from(unit, store.device, number + 1)
        identity.put(unit.connection, acknowledged=str(number).encode())


def _unseal_from(unit: Unit, device: DeviceId, number: int) -> None:
    shelf.unseal_from(unit.connection, device, number)
    identity.put(unit.connection, **{_KEYED: cbor2.dumps([one for one in _keyed(unit) if one[2] < number])})


def brings_key(store: Store, number: int) -> bool:
    """Whether batch `number` is the one that brings a content key."""
    with store.unit() as unit:
        return any(brings == number for _, _, brings in _keyed(unit))


def waiting_after(store: Store, seq: int) -> tuple[int, int | None]:
    """How many people, interviews or other things were recorded after a number, and when the first (ms since 1970)."""
    with store.unit() as unit:
        things, oldest = shelf.things_after(unit.connection, store.device, seq)
        entries, first = shelf.entries_after(unit.connection, store.device, seq)
    # What belongs to a thing that was received already (one more need of an interview) is one more thing to send.
    return (things, oldest) if things or not entries else (1, first)


# -- what came --------------------------------------------------------------------------------------------------


def take_in(store: Store, entries: Sequence[Entry]) -> Changes:
    """Entries that came from another computer of this office."""
    with store.unit() as unit:
        unit.journal.take_in(entries)
    return unit.changes


def set_aside(store: Store, position: int, frame: bytes, why: str) -> None:
    """Keep a batch that arrived and does not open, with its reason."""
    with store.unit() as unit:
        shelf.keep_unopened(unit.connection, position, frame, why)


def unopened(store: Store) -> tuple[tuple[int, bytes, str], ...]:
    """What arrived and did not open, in the feed's order: position, frame, reason."""
    with store.unit() as unit:
        return shelf.unopened(unit.connection)


def opened_at_last(store: Store, position: int) -> None:
    """A batch that was set aside has been opened."""
    with store.unit() as unit:
        shelf.opened_at_last(unit.connection, position)


# -- another identity -------------------------------------------------------------------------------------------


def become_another(store: Store, device: DeviceId, upto: int, **values: bytes) -> Changes:
    """Go on as another device: what this one wrote and the district does not hold becomes the new device's.

    The district holds the entries up to `upto`, but for those that it refused. Their records stay the same.
    """
    former = store.device
    with store.unit() as unit:
        skipped = _skipped(unit)
        own = journal.own_after(unit.connection, former, 0, ALL) if skipped else []
        refused = [one for one in own if one.seq <= upto and _within(one.seq, skipped)]
        ours = [*refused, *journal.own_after(unit.connection, former, upto, ALL)]
        for one in refused:
            journal.forget_between(unit.connection, former, one.seq, one.seq)
        journal.forget_after(unit.connection, former, upto)
        shelf.unseal_from(unit.connection, former, 1)
        nothing = cbor2.dumps([])
        identity.put(
            unit.connection, device=device, acknowledged=b"0", **{_SKIPPED: nothing, _KEYED: nothing}, **values
        )
        unit.journal.take_in([_reissued(one, number, device, upto) for number, one in enumerate(ours, start=1)])
    store.become(device)
    return unit.changes


def _reissued(entry: Entry, seq: int, device: DeviceId, upto: int) -> Entry:
    # Under its former identity an entry replaced what the same device wrote before; now it must say so.
    seen = {entry.device: min(upto, entry.seq - 1)}
    over = {name: {**dict(entry.over.get(name, {})), **(seen if seen[entry.device] else {})} for name in entry.changes}
    return replace(entry, device=device, seq=seq, over={name: marks for name, marks in over.items() if marks})


def _within(seq: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= seq <= last for first, last in ranges)


def _skipped(unit: Unit) -> list[tuple[int, int]]:
    raw = identity.get(unit.connection, _SKIPPED)
    return [] if raw is None else [(int(first), int(last)) for first, last in cbor2.loads(raw)]


def _keyed(unit: Unit) -> list[tuple[bytes, int, int]]:
    raw = identity.get(unit.connection, _KEYED)
    return [] if raw is None else [(bytes(to), int(epoch), int(number)) for to, epoch, number in cbor2.loads(raw)]
