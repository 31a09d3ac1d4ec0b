"""The post room's work inside the open vault: keys that came, batches that came, and the ways back from trouble."""

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import cbor2

from desk_app.casework import mail
from desk_app.domain.changes import NOTHING, Changes
from desk_app.domain.clock import Clock
from desk_app.domain.errors import DeviceRevoked, MissingKey, PostError
from desk_app.domain.ids import DeviceId
from desk_app.exchange import keyring, offices
from desk_app.exchange.founding import NewDevice
from desk_app.exchange.inbox import InStore, Opener
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import Address, Mailbag, furnish
from desk_app.exchange.outbox import skipped_in
from desk_app.exchange.standing import OsClock
from desk_app.store import identity
from desk_app.store import post as shelf
from desk_app.store.store import Store
from sync.client.errors import Refused
from sync.client.hello import greet
from sync.client.publication import refresh
from sync.client.transport import Transport
from sync.protocol.batch import digest
from sync.protocol.enrolment import ACTIVE, REFUSED
from sync.protocol.publication import Publication


def _read(store: Store) -> tuple[Keyring, dict[str, bytes | None]]:
    names = ("enrolment", "asked", "kit_hpke", "epoch_month", "revoked", "skipped", "label", "feed")
    with store.connection.begin():
        return keyring.read(store.connection), {name: identity.get(store.connection, name) for name in names}


def published(bag: Mailbag) -> Publication | None:
    """The publication that the mailbag holds."""
    return keyring.published(bag.notices.pinned(), bag.credentials.district)


# -- what is arranged with the district -------------------------------------------------------------------------


def arrange(store: Store, in_store: InStore, bag: Mailbag, clock: Clock) -> bool:
    """Enrol if that waits, fetch office keys that are missing, begin an epoch when it is time. True if keys came.

    Raises Trouble, InvitationUnusable; asks the network only when there is something to arrange.
    """
    keys, known = in_store(lambda: _read(store))
    notice = published(bag)
    ack = bag.acknowledged()
    if known["enrolment"] is None and not _epoch_work(keys, notice, known, ack.time_ms if ack else 0):
        return False
    transport = Transport(bag.credentials, OsClock(clock))
    try:
        server_ms = greet(transport).time_ms
        if known["enrolment"] is not None:
            return _enrol(transport, store, in_store, keys, known)
        # What was pinned at the last visit may be weeks old: a key is sealed to who belongs to the office now.
        refresh(transport, bag.notices)
        notice = published(bag)
        assert notice is not None
        return _keep_epochs(transport, store, in_store, keys, notice, known, server_ms)
    finally:
        transport.close()


def _enrol(
    transport: Transport, store: Store, in_store: InStore, keys: Keyring, known: Mapping[str, bytes | None]
) -> bool:
    request = known["enrolment"] or b""
    mark = sha256(request).digest()
    if known["asked"] != mark:
        offices.enrol(transport, request)
        # From here on only how it stands is asked: the district counts requests of newcomers.
        in_store(lambda: mail.remember(store, asked=mark))
    answer = offices.how_it_stands(transport)
    if answer.status == REFUSED:
        raise DeviceRevoked()
    if answer.status != ACTIVE:
        return False
    welcome = offices.open_welcome(answer, keys)
    if welcome is not None:
        if any(keys.office_keys[epoch].raw != welcome.office_keys.get(epoch) for epoch in keys.office_keys):
            # Somebody else has founded this office meanwhile: under the key that was made here nobody could read.
            raise MissingKey()
        in_store(lambda: mail.keep_office_keys(store, welcome.office_keys))
        in_store(lambda: mail.remember(store, kit_hpke=welcome.kit_hpke))
    elif not keys.office_keys:
        raise MissingKey()
    in_store(lambda: mail.enrolled(store))
    return True


def _epoch_work(
    keys: Keyring, notice: Publication | None, known: Mapping[str, bytes | None], acknowledged_ms: int
) -> bool:
    office = notice.office(keys.office) if notice else None
    if notice is None or office is None:
        return False
    newest = max((one.epoch for one in office.epochs), default=0)
    held = max(keys.office_keys, default=0)
    month = _month(max(notice.issued_ms, acknowledged_ms))
    return newest > held or month > (known["epoch_month"] or b"") or _revoked(keys, notice) > _told(known)


def _month(ms: int) -> bytes:
    return datetime.fromtimestamp(ms / 1000, tz=UTC).strftime("%Y%m").encode()


def _revoked(keys: Keyring, notice: Publication) -> int:
    return sum(one.office == keys.office and one.status != ACTIVE for one in notice.devices)


def _told(known: Mapping[str, bytes | None]) -> int:
    return int(known.get("revoked") or b"0")


def _keep_epochs(
    transport: Transport,
    store: Store,
    in_store: InStore,
    keys: Keyring,
    notice: Publication,
    known: Mapping[str, bytes | None],
    server_ms: int,
) -> bool:
    """Fetch what other devices of the office began; begin an epoch in a new month and after a device was revoked."""
    fetched = offices.fetch_epochs(transport, keys.hpke)
    fresh = {epoch: raw for epoch, raw in fetched.items() if epoch not in keys.office_keys}
    if fresh:
        in_store(lambda: mail.keep_office_keys(store, fresh))
    due = known["epoch_month"] not in (None, _month(server_ms)) or _revoked(keys, notice) > _told(known)
    kit = known["kit_hpke"]
    if due and not fresh and kit is not None:
        try:
            epoch, raw = offices.begin_epoch(transport, keys, notice, kit, max(keys.office_keys) + 1)
        except Refused as refused:
            if refused.problem.slug != "epoch-exists":
                raise
            return False
        in_store(lambda: mail.keep_office_keys(store, {epoch: raw}))
        fresh = {epoch: raw}
    revoked = str(_revoked(keys, notice)).encode()
    in_store(lambda: mail.remember(store, epoch_month=_month(server_ms), revoked=revoked))
    return bool(fresh)


# -- what came --------------------------------------------------------------------------------------------------


def open_arrived(store: Store, in_store: InStore, bag: Mailbag) -> Changes:
    """Open everything in the inbox, and try again what did not open before; notes what the district acknowledged."""
    _note_acknowledged(store, in_store, bag)
    notice = published(bag)
    if notice is None:
        return NOTHING
    keys, _ = in_store(lambda: _read(store))
    if not keys.office_keys:
        return NOTHING
    opener = Opener(store, keys, notice, in_store)
    done = opener.set_aside()
    changes = done.changes
    return changes | opener.arrived(bag).changes


def _note_acknowledged(store: Store, in_store: InStore, bag: Mailbag) -> None:
    ack = bag.acknowledged()
    if ack is not None and ack.device == store.device:
        in_store(lambda: mail.remember(store, acknowledged=str(ack.number).encode()))


# -- ways back --------------------------------------------------------------------------------------------------


def seal_anew_what_was_refused(store: Store, bag: Mailbag, in_store: InStore) -> None:
    """After a batch was set aside: forget it and what followed, so that the rest is sealed anew without it."""
    for one in bag.set_aside_list():
        frame = one.frame()
        found = in_store(lambda one=one: _sealed(store, one.number))  # type: ignore[misc]
        if found is None or found.digest != digest(frame):
            continue
        try:
            bag.clear_after(one.number)
        except PostError:
            # The district may hold a later one: the next visit tells.
            return
        _, known = in_store(lambda: _read(store))
        skipped = [*skipped_in(known["skipped"]), (found.first_seq, found.last_seq)]
        in_store(
            lambda number=one.number, skipped=skipped: mail.seal_anew_from(  # type: ignore[misc]
                store, number, cbor2.dumps([list(pair) for pair in skipped])
            )
        )


def _sealed(store: Store, number: int) -> shelf.Sealed | None:
    with store.connection.begin():
        return shelf.sealed_at(store.connection, store.device, number)


def older_than_sent(store: Store, bag: Mailbag) -> bool:
    """Whether the district has acknowledged more from this device than this copy of the vault has ever sealed."""
    ack = bag.acknowledged()
    if ack is None or ack.device != store.device:
        return False
    with store.connection.begin():
        last = shelf.last_sealed(store.connection, store.device)
    return last is None or last.number < ack.number


def become_another(store: Store, in_store: InStore, folder: Path, clock: Clock) -> Changes:
    """The stream has forked (a restored image, an old copy): go on as a new device, and send what was missing.

    The feed is read again from where this copy of the vault stands, so that what it had forgotten comes back.
    Raises Trouble when the district does not agree; nothing is changed then.
    """
    bag = Mailbag(folder)
    keys, known = in_store(lambda: _read(store))
    new = NewDevice.make()
    transport = Transport(bag.credentials, OsClock(clock))
    try:
        greet(transport)
        offices.succeed(transport, keys, new, (known["label"] or b"").decode())
    finally:
        transport.close()
    ack = bag.acknowledged()
    upto = in_store(lambda: _acknowledged_seq(store, ack.number if ack else 0))
    values = {name: value for name, value in new.values().items() if name != "device"}
    changes = in_store(lambda: mail.become_another(store, DeviceId(new.device), upto, **values))
    old = bag.credentials
    furnish(folder, Address(old.url, old.district, old.office, new.device, new.post, old.authorities))
    Mailbag(folder).set_cursor(int(known["feed"] or b"0"))
    return changes


def _acknowledged_seq(store: Store, number: int) -> int:
    with store.connection.begin():
        found = shelf.sealed_at(store.connection, store.device, number) if number else None
    return found.last_seq if found else 0
