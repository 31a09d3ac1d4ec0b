"""The post room's work inside the open vault: what is arranged with the district, and what came."""

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

import cbor2

from desk_app.casework import mail
from desk_app.domain.changes import NOTHING, Changes
from desk_app.domain.clock import Clock
from desk_app.domain.errors import DeviceRevoked, MissingKey
from desk_app.exchange import keyring, offices
from desk_app.exchange.inbox import InStore, Opener
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import Mailbag
from desk_app.exchange.standing import OsClock
from desk_app.store.store import Store
from sync.client.errors import Refused
from sync.client.hello import greet
from sync.client.publication import refresh
from sync.client.transport import Transport
from sync.protocol.enrolment import ACTIVE, REFUSED
from sync.protocol.publication import Publication

_KNOWN = ("enrolment", "asked", "invitation_secret", "kit_hpke", "epoch_month", "sent_away")


def _read(store: Store) -> tuple[Keyring, dict[str, bytes | None]]:
    return keyring.read(store), mail.values(store, *_KNOWN)


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
    welcome = offices.open_welcome(answer, keys, known["invitation_secret"] or b"")
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
    # Also when the district knows less than before: it was put back from an older copy.
    return newest != held or month > (known["epoch_month"] or b"") or bool(_revoked(keys, notice) - _told(known))


def _month(ms: int) -> bytes:
    return datetime.fromtimestamp(ms / 1000, tz=UTC).strftime("%Y%m").encode()


def _revoked(keys: Keyring, notice: Publication) -> set[bytes]:
    return {one.id for one in notice.devices if one.office == keys.office and one.status != ACTIVE}


def _told(known: Mapping[str, bytes | None]) -> set[bytes]:
    """Who was revoked as far as this vault ever heard: a district put back from an older copy may have forgotten."""
    return {bytes(one) for one in cbor2.loads(known.get("sent_away") or cbor2.dumps([]))}


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
    fetched = offices.fetch_epochs(transport, keys.hpke, notice)
    fresh = {epoch: raw for epoch, raw in fetched.items() if epoch not in keys.office_keys}
    if fresh:
        in_store(lambda: mail.keep_office_keys(store, fresh))
    revoked = _revoked(keys, notice) | _told(known)
    due = known["epoch_month"] not in (None, _month(server_ms)) or bool(revoked - _told(known))
    kit = known["kit_hpke"]
    office = notice.office(keys.office)
    # What was sealed under an epoch that the district has lost could not be opened by who comes to the office later.
    lost = office is not None and max((one.epoch for one in office.epochs), default=0) < max(keys.office_keys)
    if (due or lost) and not fresh and kit is not None:
        try:
            epoch, raw = offices.begin_epoch(transport, keys, notice, kit, max(keys.office_keys) + 1, revoked)
        except Refused as refused:
            if refused.problem.slug != "epoch-exists":
                raise
            return False
        in_store(lambda: mail.keep_office_keys(store, {epoch: raw}))
        fresh = {epoch: raw}
    told = cbor2.dumps(sorted(revoked))
    in_store(lambda: mail.remember(store, epoch_month=_month(server_ms), sent_away=told))
    return bool(fresh)


# -- what came --------------------------------------------------------------------------------------------------


def open_arrived(store: Store, in_store: InStore, bag: Mailbag) -> Changes:
    """Open everything in the inbox, and try again what did not open before; notes what the district acknowledged."""
    ack = bag.acknowledged()
    if ack is not None and ack.device == store.device:
        in_store(lambda: mail.remember(store, acknowledged=str(ack.number).encode()))
    notice = published(bag)
    if notice is None:
        return NOTHING
    keys = in_store(lambda: keyring.read(store))
    if not keys.office_keys:
        return NOTHING
    opener = Opener(store, keys, notice, in_store)
    changes = opener.set_aside().changes
    return changes | opener.arrived(bag).changes
