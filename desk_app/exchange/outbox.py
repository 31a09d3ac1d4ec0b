"""Sealing: from entries in the vault to sealed batches in the mailbag, each sealed at most once.

Planning reads the vault, sealing is pure work on any thread, keeping is one transaction, mailing writes files. A kill
between any two of them loses nothing: what is kept but not mailed is mailed next time, under the same number.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import cbor2
import sqlalchemy as sa

from desk_app.casework import mail
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId
from desk_app.exchange.encode import to_rows
from desk_app.exchange.inbox import InStore
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import Mailbag
from desk_app.store import identity, journal
from desk_app.store import post as shelf
from desk_app.store.post import Sealed
from desk_app.store.store import Store
from sync.protocol import batch as batches
from sync.protocol import columns, envelope, limits
from sync.protocol.batch import Header, digest
from sync.protocol.batches import split
from sync.protocol.dictionary import LATEST
from sync.protocol.keys import wrap

ENTRIES_AT_ONCE = 5_000
"""Entries planned in one go: about ten batches; the rest follows at once."""


def skipped_in(raw: bytes | None) -> list[tuple[int, int]]:
    """Ranges of entries (first, last) that the district refused and that are not sealed again by themselves."""
    return [] if raw is None else [(int(first), int(last)) for first, last in cbor2.loads(raw)]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be sealed next: the entries, and where in the stream their batches go."""

    device: DeviceId
    entries: Sequence[Entry]
    number: int
    previous: bytes
    position: int
    epoch: int
    content_key: bytes | None


def plan(connection: sa.Connection, keys: Keyring) -> Plan | None:
    """What waits to be sealed for the own office; None when nothing does."""
    device = keys.device
    after = shelf.last_sealed_seq(connection, device)
    entries = journal.own_after(connection, device, after, ENTRIES_AT_ONCE)
    skipped = skipped_in(identity.get(connection, "skipped"))
    entries = [one for one in entries if not any(first <= one.seq <= last for first, last in skipped)]
    if not entries:
        return None
    last = shelf.last_sealed(connection, device)
    epoch = keys.newest_epoch
    return Plan(
        device=device,
        entries=entries,
        number=last.number + 1 if last else 1,
        previous=last.digest if last else bytes(32),
        position=last.end if last else 0,
        epoch=epoch,
        content_key=shelf.content_key_of(connection, device, keys.office, epoch),
    )


@dataclass(frozen=True, slots=True)
class Made:
    """Freshly sealed batches, and the content key made for them if there was none."""

    batches: tuple[Sealed, ...]
    content_key: tuple[bytes, int, bytes] | None


class _Stream:
    """The end of a device's stream while batches are added to it."""

    def __init__(self, plan: Plan, keys: Keyring, now_ms: int) -> None:
        self._plan, self._keys, self._now_ms = plan, keys, now_ms
        self._number, self._previous, self._position = plan.number, plan.previous, plan.position
        self.made: list[Sealed] = []

    def add(self, kind: int, seqs: tuple[int, int], payload: Callable[[Header], bytes], dictionary: int = 0) -> None:
        header = Header(
            version=limits.PROTOCOL,
            kind=kind,
            device=self._plan.device,
            number=self._number,
            previous=self._previous,
            recipient=self._keys.office,
            epoch=self._plan.epoch,
            first_seq=seqs[0],
            last_seq=seqs[1],
            dictionary=dictionary,
            salt=os.urandom(16),
        )
        raw = batches.write(header, payload(header), self._keys.signing)
        mark = digest(raw)
        self.made.append(Sealed(self._number, self._position, len(raw), mark, seqs[0], seqs[1], self._now_ms, raw))
        self._number, self._previous, self._position = self._number + 1, mark, self._position + len(raw)


def seal(plan: Plan, keys: Keyring, now_ms: int) -> Made:
    """Seal what was planned; the first batch of an epoch carries its content key, wrapped to the office."""
    stream = _Stream(plan, keys, now_ms)
    fresh = None
    content_key = plan.content_key
    if content_key is None:
        content_key = os.urandom(32)
        fresh = (keys.office, plan.epoch, content_key)
        public = keys.office_keys[plan.epoch].public()
        before = plan.entries[0].seq - 1
        key = content_key
        stream.add(batches.KEY, (before, before), lambda header: wrap(public, key, b"ascolto/key/1" + header.raw()))
    sealing = content_key
    for rows in split(to_rows(plan.entries), limits.TARGET_SEALED):
        sealed = partial(envelope.seal, plain=columns.pack(rows), content_key=sealing)
        stream.add(batches.ENTRIES, (rows[0].seq, rows[-1].seq), sealed, LATEST)
    return Made(tuple(stream.made), fresh)


def hand_over(store: Store, mailbag: Mailbag, in_store: InStore) -> None:
    """Hand what was kept to the mailbag, and note in the vault that it is there."""
    kept = in_store(lambda: _unmailed(store))
    for one in kept:
        if one.frame is not None:
            mailbag.add(one.frame, one.number, one.position)
    if kept:
        in_store(lambda: mail.note_mailed(store, kept[-1].number))


def _unmailed(store: Store) -> tuple[Sealed, ...]:
    with store.connection.begin():
        return shelf.unmailed(store.connection, store.device)


def seal_waiting(store: Store, keys: Keyring, mailbag: Mailbag, in_store: InStore) -> int:
    """Seal everything that waits, batch after batch; returns how many batches were made.

    Raises MissingKey while the office's keys have not come: sealing fails closed.
    """
    hand_over(store, mailbag, in_store)
    count = 0
    while (found := in_store(lambda: _plan(store, keys))) is not None:
        made = seal(found, keys, store.clock.now_ms())
        in_store(partial(mail.keep_sealed, store, made.batches, made.content_key))
        hand_over(store, mailbag, in_store)
        count += len(made.batches)
    return count


def _plan(store: Store, keys: Keyring) -> Plan | None:
    with store.connection.begin():
        return plan(store.connection, keys)
