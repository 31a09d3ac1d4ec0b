"""Opening what arrived: from sealed batches in the mailbag to entries in the journal.

Whatever does not open is set aside with its reason and tried again when keys or publications change; the rest goes on.
A batch that is delivered twice, by whatever road, changes nothing the second time.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, TypeVar

from desk_app.casework import mail
from desk_app.domain.changes import NOTHING, Changes
from desk_app.domain.entry import Entry
from desk_app.exchange.encode import to_entries
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import Mailbag
from desk_app.store import post as shelf
from desk_app.store.store import Store
from sync.protocol import batch as batches
from sync.protocol import columns, envelope
from sync.protocol.batch import BadSignature, Batch
from sync.protocol.cbor import Malformed
from sync.protocol.keys import CannotOpen, unwrap
from sync.protocol.publication import Publication

T = TypeVar("T")


class InStore(Protocol):
    """Runs something on the store's own thread and brings its answer back."""

    def __call__(self, work: Callable[[], T]) -> T:
        """What `work` returns, or raises."""


SLICE = 200
"""Entries taken in per transaction: a save that comes in between waits for one slice at most."""

NO_SENDER = "unknown-sender"
NO_KEY = "no-key"
ALTERED = "altered"
FOREIGN = "foreign"
UNREADABLE = "unreadable"


class _Unopened(Exception):
    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass
class Opened:
    """What opening did: entries that were new, batches set aside."""

    batches: int = 0
    aside: int = 0
    changes: Changes = field(default=NOTHING)


@dataclass
class Opener:
    """Opens batches with a keyring and the district's publication."""

    store: Store
    keys: Keyring
    published: Publication
    in_store: InStore

    def arrived(self, mailbag: Mailbag) -> Opened:
        """Open everything that lies in the mailbag's inbox, in the feed's order."""
        done = Opened()
        for position, raw in mailbag.arrived():
            self._one(position, raw, done)
            # Noted in the vault first: a copy of the vault then knows from where it has to read the feed again.
            self.in_store(partial(mail.remember, self.store, feed=str(position).encode()))
            mailbag.done(position)
        return done

    def set_aside(self) -> Opened:
        """Try again what did not open before."""
        done = Opened()
        kept = self.in_store(self._read_aside)
        for position, raw, _ in kept:
            if self._one(position, raw, done):
                self.in_store(partial(mail.opened_at_last, self.store, position))
        return done

    def _read_aside(self) -> tuple[tuple[int, bytes, str], ...]:
        with self.store.unit() as unit:
            return shelf.unopened(unit.connection)

    def _one(self, position: int, raw: bytes, done: Opened) -> bool:
        try:
            done.changes |= self._open(raw)
        except _Unopened as caught:
            why = caught.why
            self.in_store(lambda: mail.set_aside(self.store, position, raw, why))
            done.aside += 1
            return False
        done.batches += 1
        return True

    def _open(self, raw: bytes) -> Changes:
        batch = self._verified(raw)
        header = batch.header
        if header.recipient != self.keys.office:
            raise _Unopened(FOREIGN)
        if header.device == self.store.device and header.last_seq <= self.store.last_seq:
            return NOTHING
        if header.kind == batches.KEY:
            self._keep_key(batch)
            return NOTHING
        if header.kind != batches.ENTRIES:
            raise _Unopened(UNREADABLE)
        return self._take_in(self._entries(batch))

    def _verified(self, raw: bytes) -> Batch:
        try:
            batch = batches.read(raw)
        except Malformed:
            raise _Unopened(UNREADABLE) from None
        sender = self.published.device(batch.header.device)
        if sender is None:
            raise _Unopened(NO_SENDER)
        try:
            batches.verify(batch, sender.signing)
        except BadSignature:
            raise _Unopened(ALTERED) from None
        return batch

    def _keep_key(self, batch: Batch) -> None:
        header = batch.header
        private = self.keys.office_keys.get(header.epoch)
        if private is None:
            raise _Unopened(NO_KEY)
        try:
            key = unwrap(private, batch.payload, b"ascolto/key/1" + header.raw())
        except CannotOpen:
            raise _Unopened(ALTERED) from None
        self.in_store(lambda: mail.keep_content_key(self.store, header.device, header.recipient, header.epoch, key))

    def _entries(self, batch: Batch) -> list[Entry]:
        header = batch.header
        key = self.in_store(lambda: self._content_key(batch))
        if key is None:
            raise _Unopened(NO_KEY)
        try:
            rows = columns.unpack(envelope.open_(header, batch.payload, key))
        except CannotOpen:
            raise _Unopened(ALTERED) from None
        except Malformed:
            raise _Unopened(UNREADABLE) from None
        return to_entries(header.device, rows)

    def _content_key(self, batch: Batch) -> bytes | None:
        with self.store.unit() as unit:
            header = batch.header
            return shelf.content_key_of(unit.connection, header.device, self.keys.office, header.epoch)

    def _take_in(self, entries: list[Entry]) -> Changes:
        changes = NOTHING
        for start in range(0, len(entries), SLICE):
            some = entries[start : start + SLICE]
            changes |= self.in_store(partial(mail.take_in, self.store, some))
        return changes
