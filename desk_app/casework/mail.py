"""Verbs of the post room: what it keeps in the vault of its keys, its sealed batches and what arrived."""

from collections.abc import Mapping, Sequence

from desk_app.domain.changes import Changes
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId
from desk_app.store import identity, journal
from desk_app.store import post as shelf
from desk_app.store.post import Sealed
from desk_app.store.store import Store


def remember(store: Store, **values: bytes) -> None:
    """Keep named values of this installation."""
    with store.unit() as unit:
        identity.put(unit.connection, **values)


def keep_sealed(store: Store, batches: Sequence[Sealed], content_key: tuple[bytes, int, bytes] | None) -> None:
    """Record sealed batches, and the fresh content key (recipient, epoch, key) that the first of them carries."""
    with store.unit() as unit:
        if content_key is not None:
            recipient, epoch, key = content_key
            shelf.put_content_key(unit.connection, store.device, recipient, epoch, key)
        shelf.keep_sealed(unit.connection, store.device, list(batches))


def note_mailed(store: Store, upto: int) -> None:
    """The mailbag holds the bytes of every batch up to this number."""
    with store.unit() as unit:
        shelf.mailed(unit.connection, store.device, upto)


def seal_anew_from(store: Store, number: int, skipped: bytes) -> None:
    """Forget the batches from a number on, so that their entries are sealed again; content keys are made anew.

    `skipped` names the entries (CBOR, pairs of first and last) that were refused and stay out.
    """
    with store.unit() as unit:
        shelf.unseal_from(unit.connection, store.device, number)
        shelf.drop_content_keys(unit.connection, store.device)
        identity.put(unit.connection, skipped=skipped)


def enrolled(store: Store) -> None:
    """The district has let this computer in: the request is done with."""
    with store.unit() as unit:
        identity.drop(unit.connection, "enrolment")


def keep_office_keys(store: Store, keys: Mapping[int, bytes]) -> None:
    """Keep private keys of the office by epoch."""
    with store.unit() as unit:
        for epoch, private in keys.items():
            shelf.put_office_key(unit.connection, epoch, private)


def keep_content_key(store: Store, device: bytes, recipient: bytes, epoch: int, key: bytes) -> None:
    """Keep a content key that arrived."""
    with store.unit() as unit:
        shelf.put_content_key(unit.connection, device, recipient, epoch, key)


def take_in(store: Store, entries: Sequence[Entry]) -> Changes:
    """Entries that came from another computer of this office."""
    with store.unit() as unit:
        unit.journal.take_in(entries)
    return unit.changes


def set_aside(store: Store, position: int, frame: bytes, why: str) -> None:
    """Keep a batch that arrived and does not open, with its reason."""
    with store.unit() as unit:
        shelf.keep_unopened(unit.connection, position, frame, why)


def opened_at_last(store: Store, position: int) -> None:
    """A batch that was set aside has been opened."""
    with store.unit() as unit:
        shelf.opened_at_last(unit.connection, position)


def become_another(store: Store, device: DeviceId, upto: int, **values: bytes) -> Changes:
    """Go on as another device: this one's entries after `upto`, which nobody else has, become the new device's.

    Their records stay the same, so what another copy may have sent of them in the meantime folds into the same state.
    """
    former = store.device
    with store.unit() as unit:
        own = journal.own_after(unit.connection, former, upto, _ALL)
        journal.forget_after(unit.connection, former, upto)
        shelf.unseal_from(unit.connection, former, 1)
        identity.put(unit.connection, device=device, **values)
        again = [_reissued(entry, number, device, former, upto) for number, entry in enumerate(own, start=1)]
        unit.journal.take_in(again)
    store.become(device)
    return unit.changes


_ALL = 1 << 60


def _reissued(entry: Entry, seq: int, device: DeviceId, former: DeviceId, upto: int) -> Entry:
    # Under its former identity an entry replaced what the same device wrote before; now it must say so.
    over = {name: {**dict(entry.over.get(name, {})), **({former: upto} if upto else {})} for name in entry.changes}
    return Entry(
        device=device,
        seq=seq,
        time=entry.time,
        author=entry.author,
        kind=entry.kind,
        record=entry.record,
        person=entry.person,
        changes=entry.changes,
        over={name: marks for name, marks in over.items() if marks},
    )


def told(store: Store, name: str) -> str:
    """A named text of this installation; empty when it was never set."""
    with store.unit() as unit:
        return (identity.get(unit.connection, name) or b"").decode()
