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
from desk_app.store.store import Store
from sync.protocol import batch as batches
from sync.protocol import columns, envelope
from sync.protocol.batch import BadSignature, Batch, Header
from sync.protocol.columns import Row
from sync.protocol.keys import CannotOpen, unwrap
from sync.protocol.malformed import Malformed
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
_SPOILT = (ALTERED, UNREADABLE, NO_SENDER)
"""It may have been spoilt on this computer's own disk: the district is asked for it once more."""
_LAST_SEQ = (1 << 32) - 1
_LAST_MS = 1 << 62
KEY_INFO = b"ascolto/key/1"
"""HPKE info under which a content key is wrapped, before the header of the batch that brings it."""


class Unopened(Exception):
    """A batch does not open; `why` is one of the words above."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass
class Opened:
    """What opening did: batches opened, batches set aside, and what changed by them."""

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
        before = {position: why for position, _, why in self._set_aside()}
        again: list[int] = []
        for position, raw in mailbag.arrived():
            why = self._one(raw, done)
            if why:
                self.in_store(partial(mail.set_aside, self.store, position, raw, why))
                if why in _SPOILT and before.get(position) not in _SPOILT:
                    again.append(position)
            elif position in before:
                self.in_store(partial(mail.opened_at_last, self.store, position))
            # Noted in the vault first: a copy of the vault then knows from where it has to read the feed again.
            self.in_store(partial(mail.remember, self.store, feed=str(position).encode()))
            mailbag.done(position)
        if again:
            mailbag.set_cursor(min(again) - 1)
        return done

    def set_aside(self) -> Opened:
        """Try again what did not open before."""
        done = Opened()
        for position, raw, before in self._set_aside():
            why = self._one(raw, done)
            if not why:
                self.in_store(partial(mail.opened_at_last, self.store, position))
            elif why != before:
                self.in_store(partial(mail.set_aside, self.store, position, raw, why))
        return done

    def entries(self, raw: bytes) -> list[Entry]:
        """The entries in a batch of this office; the content key in a key batch is kept. Raises Unopened."""
        batch = self._verified(raw)
        if batch.header.kind == batches.KEY:
            self._keep_key(batch)
            return []
        return self._entries(batch)

    def _set_aside(self) -> tuple[tuple[int, bytes, str], ...]:
        return self.in_store(lambda: mail.unopened(self.store))

    def _one(self, raw: bytes, done: Opened) -> str:
        """Open one; answers why not, or nothing."""
        try:
            entries = self.entries(raw)
        except Unopened as caught:
            done.aside += 1
            return caught.why
        for start in range(0, len(entries), SLICE):
            some = entries[start : start + SLICE]
            done.changes |= self.in_store(partial(mail.take_in, self.store, some))
        done.batches += 1
        return ""

    def _verified(self, raw: bytes) -> Batch:
        try:
            batch = batches.read(raw)
        except Malformed:
            raise Unopened(UNREADABLE) from None
        header = batch.header
        sender = self.published.device(header.device)
        if sender is None:
            raise Unopened(NO_SENDER)
        try:
            batches.verify(batch, sender.signing)
        except BadSignature:
            raise Unopened(ALTERED) from None
        # Anybody may seal to an office; what becomes entries of its journal comes from its own devices alone.
        if header.recipient != self.keys.office or sender.office != self.keys.office:
            raise Unopened(FOREIGN)
        return batch

    def _keep_key(self, batch: Batch) -> None:
        header = batch.header
        private = self.keys.office_keys.get(header.epoch)
        if private is None:
            raise Unopened(NO_KEY)
        try:
            key = unwrap(private, batch.payload, KEY_INFO + header.raw())
        except CannotOpen:
            raise Unopened(ALTERED) from None
        self.in_store(lambda: mail.keep_content_key(self.store, header.device, header.recipient, header.epoch, key))

    def _entries(self, batch: Batch) -> list[Entry]:
        header = batch.header
        if header.kind != batches.ENTRIES:
            raise Unopened(UNREADABLE)
        key = self.in_store(lambda: mail.content_key(self.store, header.device, self.keys.office, header.epoch))
        if key is None:
            raise Unopened(NO_KEY)
        try:
            rows = columns.unpack(envelope.open_(header, batch.payload, key))
        except CannotOpen:
            raise Unopened(ALTERED) from None
        except Malformed:
            raise Unopened(UNREADABLE) from None
        if not all(_sound(row, header) for row in rows):
            raise Unopened(UNREADABLE)
        return to_entries(header.device, rows)


def _sound(row: Row, header: Header) -> bool:
    """Whether an entry may be what its batch says: a broken sender must not stop the rest."""
    inside = header.first_seq <= row.seq <= header.last_seq and 0 < row.seq <= _LAST_SEQ
    return inside and 0 <= row.wall < _LAST_MS and 0 <= row.counter < _LAST_MS
