"""Sealing: from entries in the vault to sealed batches in the mailbag, each sealed at most once.

Reading the vault, sealing (pure work on any thread), keeping (one transaction) and mailing (files) are four steps. A
kill between any two of them loses nothing: what is kept but not mailed is mailed next time, under the same number.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desk_app.casework import mail
from desk_app.casework.mail import FreshKey, Unsealed
from desk_app.domain.errors import OlderThanSent, PostError
from desk_app.exchange.encode import to_rows
from desk_app.exchange.inbox import KEY_INFO, InStore
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import Mailbag
from desk_app.store.post import Sealed
from desk_app.store.store import Store
from sync.protocol import batch as batches
from sync.protocol import columns, envelope, limits
from sync.protocol.batch import Header, digest
from sync.protocol.batches import split
from sync.protocol.dictionary import LATEST
from sync.protocol.keys import wrap

ENTRIES_AT_ONCE = 5_000
"""Entries sealed in one go: about ten batches; the rest follows at once."""


@dataclass(frozen=True, slots=True)
class Made:
    """Freshly sealed batches, and the content key made for them if there was none."""

    batches: tuple[Sealed, ...]
    fresh: FreshKey | None


class _Stream:
    """The end of a device's stream while batches are added to it."""

    def __init__(self, last: Sealed | None, keys: Keyring, epoch: int, now_ms: int) -> None:
        self._keys, self._epoch, self._now_ms = keys, epoch, now_ms
        self._previous = last.digest if last else bytes(32)
        self._position = last.end if last else 0
        self.number = last.number + 1 if last else 1
        self.made: list[Sealed] = []

    def add(self, kind: int, seqs: tuple[int, int], payload: Callable[[Header], bytes], dictionary: int = 0) -> None:
        header = Header(
            version=limits.PROTOCOL,
            kind=kind,
            device=self._keys.device,
            number=self.number,
            previous=self._previous,
            recipient=self._keys.office,
            epoch=self._epoch,
            first_seq=seqs[0],
            last_seq=seqs[1],
            dictionary=dictionary,
            salt=os.urandom(16),
        )
        raw = batches.write(header, payload(header), self._keys.signing)
        mark = digest(raw)
        self.made.append(Sealed(self.number, self._position, len(raw), mark, seqs[0], seqs[1], self._now_ms, raw))
        self.number, self._previous, self._position = self.number + 1, mark, self._position + len(raw)


def seal(waiting: Unsealed, keys: Keyring, now_ms: int) -> Made:
    """Seal what waits to the own office; the first batch of an epoch brings its content key, wrapped to the office.

    Raises MissingKey while the office's keys have not come.
    """
    epoch = keys.newest_epoch
    stream = _Stream(waiting.last, keys, epoch, now_ms)
    fresh = None
    sealing = waiting.content_key or os.urandom(32)
    if not waiting.brought:
        fresh = FreshKey(keys.office, epoch, sealing, stream.number)
        public = keys.office_keys[epoch].public()
        before = waiting.entries[0].seq - 1
        stream.add(batches.KEY, (before, before), lambda header: wrap(public, sealing, KEY_INFO + header.raw()))
    for rows in split(to_rows(waiting.entries), limits.TARGET_SEALED):
        sealed = partial(envelope.seal, plain=columns.pack(rows), content_key=sealing)
        stream.add(batches.ENTRIES, (rows[0].seq, rows[-1].seq), sealed, LATEST)
    return Made(tuple(stream.made), fresh)


def hand_over(store: Store, bag: Mailbag, in_store: InStore) -> None:
    """Hand what was kept to the mailbag, and note in the vault that it is there.

    Raises OlderThanSent when the mailbag holds something else in its place.
    """
    kept = in_store(lambda: mail.unmailed(store))
    for one in kept:
        if one.frame is not None:
            try:
                bag.add(one.frame, one.number, one.position)
            except ValueError as error:
                raise OlderThanSent() from error
    if kept:
        in_store(lambda: mail.note_mailed(store, kept[-1].number))


def seal_waiting(store: Store, keys: Keyring, bag: Mailbag, in_store: InStore) -> int:
    """Seal everything that waits, batch after batch; returns how many batches were made.

    Raises MissingKey while the office's keys have not come: sealing fails closed.
    """
    hand_over(store, bag, in_store)
    epoch, count = keys.newest_epoch, 0
    while waiting := in_store(lambda: mail.unsealed(store, keys.office, epoch, ENTRIES_AT_ONCE)):
        made = seal(waiting, keys, store.clock.now_ms())
        in_store(partial(mail.keep_sealed, store, made.batches, made.fresh))
        hand_over(store, bag, in_store)
        count += len(made.batches)
    return count


def mend(store: Store, bag: Mailbag, in_store: InStore) -> None:
    """When a batch is missing in the mailbag, forget it and what followed, so that it is sealed anew.

    It is missing because the district refused it for good (then its entries stay out), because its file was lost or
    damaged, or because a kill came between clearing the mailbag and forgetting. While the district may still hold
    it, nothing is done: the next visit tells.
    """
    missing = in_store(lambda: mail.mailed_after(store, bag.end()[0]))
    if missing is None:
        return
    try:
        bag.clear_after(missing.number)
    except PostError:
        return
    refused = any(
        one.number == missing.number and digest(one.frame()) == missing.digest for one in bag.set_aside_list()
    )
    keeps_out = refused and not in_store(lambda: mail.brings_key(store, missing.number))
    entries = (missing.first_seq, missing.last_seq) if keeps_out else None
    in_store(lambda: mail.seal_anew_from(store, missing.number, entries))
