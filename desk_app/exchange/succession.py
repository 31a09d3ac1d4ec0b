"""When two copies of one computer have been at work: nothing is overwritten, this one goes on under a new identity.

A vault that was put back from an older copy, or a whole disk restored from an image, continues a stream that the
district knows otherwise. Each step here may be repeated after a kill: the new identity is kept in the vault first,
and forgotten last.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.casework import mail
from desk_app.domain.changes import NOTHING, Changes
from desk_app.domain.clock import Clock
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId
from desk_app.exchange import keyring, offices
from desk_app.exchange.encode import to_rows
from desk_app.exchange.founding import NewDevice
from desk_app.exchange.inbox import InStore, Opener, Unopened
from desk_app.exchange.mailbag import Address, Mailbag, furnish
from desk_app.exchange.standing import OsClock
from desk_app.store.store import Store
from sync.client.downlink import Downlink
from sync.client.hello import greet
from sync.client.ports import Silent
from sync.client.publication import refresh
from sync.client.transport import Transport
from sync.protocol.keys import HpkePrivate

SUCCESSOR = "successor"
"""Under this name the vault keeps the identity that is being taken, until the mailbag has it."""


@dataclass
class _Frames:
    """What the feed brings, in memory; fulfils the client's Inbox."""

    at: int
    raws: list[bytes] = field(default_factory=list)

    def cursor(self) -> int:
        """The feed position up to which everything was read."""
        return self.at

    def put(self, position: int, raw: bytes) -> None:
        """One more."""
        del position
        self.raws.append(raw)

    def set_cursor(self, position: int) -> None:
        """Read up to here."""
        self.at = position


def is_due(store: Store, in_store: InStore, bag: Mailbag) -> bool:
    """Whether vault and mailbag are not of the same time, so that one of them was put back from an older copy.

    So it is when the mailbag, or a signed acknowledgement in it, knows of a batch that this vault never sealed, or
    the vault of an acknowledgement that the mailbag has not; and when a plug was pulled while an identity was taken.
    """
    known = in_store(lambda: mail.values(store, "acknowledged"))
    if bag.credentials.device != store.device:
        return True
    if bag.end()[0] > in_store(lambda: mail.last_sealed(store)):
        return True
    ack = bag.acknowledged()
    if (ack.number if ack else 0) < int(known["acknowledged"] or b"0"):
        return True
    return ack is not None and in_store(lambda: mail.sealed_digest(store, ack.number)) != ack.digest


def begin(store: Store) -> None:
    """Once the district is reached, this computer goes on under a new identity, which sends also what was refused.

    The one before may then add nothing any more: a copy of the vault from before that day is no desk of this office.
    """
    _successor(store)


def is_begun(store: Store) -> bool:
    """Whether a new identity waits to be taken."""
    return mail.values(store, SUCCESSOR)[SUCCESSOR] is not None


def go_on_as_another(store: Store, in_store: InStore, folder: Path, clock: Clock) -> Changes:
    """Take a new identity, keep what the district holds of the former one, and make the rest the new one's.

    The feed is then read again from where this copy of the vault stands, so that what it had forgotten comes back.
    Raises Trouble when the district is not reached or does not agree: what was written stays as it is.
    """
    bag = Mailbag(folder)
    new = in_store(lambda: _successor(store))
    feed, changes = int(in_store(lambda: mail.values(store, "feed"))["feed"] or b"0"), NOTHING
    old = bag.credentials
    address = Address(old.url, old.district, old.office, new.device, new.post, old.authorities)
    if store.device != new.device:
        _ask(store, in_store, bag, clock, new)
        upto = _held_by_district(store, in_store, bag, clock, address, feed)
        kept = {"signing": new.signing.private_bytes_raw(), "hpke": new.hpke.raw}
        changes = in_store(lambda: mail.become_another(store, DeviceId(new.device), upto, **kept))
    furnish(folder, address)
    Mailbag(folder).set_cursor(feed)
    in_store(lambda: mail.forget(store, SUCCESSOR))
    return changes


def _successor(store: Store) -> NewDevice:
    kept = mail.values(store, SUCCESSOR)[SUCCESSOR]
    if kept is not None:
        device, signing, post, hpke = cbor2.loads(kept)
        keys = [Ed25519PrivateKey.from_private_bytes(raw) for raw in (signing, post)]
        return NewDevice(device, keys[0], keys[1], HpkePrivate.from_raw(hpke))
    new = NewDevice.make()
    raws = [new.device, new.signing.private_bytes_raw(), new.post.private_bytes_raw(), new.hpke.raw]
    mail.remember(store, **{SUCCESSOR: cbor2.dumps(raws)})
    return new


def _ask(store: Store, in_store: InStore, bag: Mailbag, clock: Clock, new: NewDevice) -> None:
    """The district puts the new identity in the place of the old one, which may add nothing from then on."""
    keys = in_store(lambda: keyring.read(store))
    label = in_store(lambda: mail.told(store, "label"))
    transport = Transport(bag.credentials, OsClock(clock))
    try:
        greet(transport)
        offices.succeed(transport, keys, new, label)
    finally:
        transport.close()


def _held_by_district(store: Store, in_store: InStore, bag: Mailbag, clock: Clock, address: Address, feed: int) -> int:
    """Up to which of this vault's entries the district holds the same, by acknowledgements and by its feed."""
    former = store.device
    frames = _Frames(feed)
    transport = Transport(address, OsClock(clock))
    try:
        greet(transport)
        Downlink(transport, frames, Silent()).pull(Event())
        refresh(transport, bag.notices)
    finally:
        transport.close()
    notice = keyring.published(bag.notices.pinned(), address.district)
    assert notice is not None
    opener = Opener(store, in_store(lambda: keyring.read(store)), notice, in_store)
    for frame in bag.outbox.offer():
        # Sealed by the lost vault and never taken by the district: this may be the only copy.
        some = _of(former, bag.outbox.read(frame), opener)
        in_store(partial(mail.take_in, store, some))
    theirs = {entry.seq: entry for raw in frames.raws for entry in _of(former, raw, opener)}
    return in_store(lambda: _same_up_to(store, theirs, _acknowledged_seq(store, bag)))


def _same_up_to(store: Store, theirs: Mapping[int, Entry], acknowledged: int) -> int:
    upto = acknowledged
    for entry in mail.own_after(store, acknowledged):
        other = theirs.get(entry.seq)
        if other is None or to_rows([other]) != to_rows([entry]):
            break
        upto = entry.seq
    return upto


def _of(device: bytes, raw: bytes, opener: Opener) -> list[Entry]:
    try:
        return [entry for entry in opener.entries(raw) if entry.device == device]
    except Unopened:
        # It comes again by the ordinary way, and is set aside there with its reason.
        return []


def _acknowledged_seq(store: Store, bag: Mailbag) -> int:
    """The last entry of which this vault knows that the district has it, from acknowledgements of its own batches."""
    number = int(mail.values(store, "acknowledged")["acknowledged"] or b"0")
    ack = bag.acknowledged()
    if ack is not None and mail.sealed_digest(store, ack.number) == ack.digest:
        number = max(number, ack.number)
    return mail.seq_up_to(store, number)
