"""The devices of the offices: who they are, who let them in, and who was sent away."""

from dataclasses import dataclass

from sqlalchemy import Connection, Row, insert, select, update

from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import ACTIVE, PENDING
from sync.protocol.problems import Refusal, problem
from sync.protocol.publication import REVOKED
from sync.server.database import Database
from sync.server.tables import devices, offices, streams


@dataclass(frozen=True, slots=True)
class Device:
    """One device as the server knows it. `code` is what both screens show while it enrols."""

    device: bytes
    office: bytes
    label: str
    signing: bytes
    post: bytes
    hpke: bytes
    status: str
    code: str
    mac: bytes
    token: bytes | None
    sealed: bytes | None
    approver: bytes | None
    approval: bytes | None
    created_ms: int
    successor: bytes | None

    @property
    def card(self) -> DeviceCard:
        """Its card, as it enrolled with it."""
        return DeviceCard(self.device, self.office, self.label, self.signing, self.post, self.hpke)


class Devices:
    """Reads and changes the devices. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, device: bytes) -> Device | None:
        """One device, None when nobody by that number ever enrolled."""
        with self._database.reading() as connection:
            return find(connection, device)

    def of_office(self, office: bytes, status: str) -> list[Device]:
        """The devices of an office in that status, the oldest first."""
        query = select(devices).where(devices.c.office == office, devices.c.status == status)
        with self._database.reading() as connection:
            return [_device(row) for row in connection.execute(query.order_by(devices.c.created_ms, devices.c.device))]

    def approve(self, approver: Device, device: bytes, sealed: bytes, signature: bytes) -> None:
        """Lets a waiting device of the approver's office in, with the office's keys sealed to it.

        Approving it again with the same keys changes nothing. Raises Refusal (not-found) when nobody waits there.
        """
        with self._database.writing() as connection:
            found = find(connection, device, lock=True)
            if found is None or found.office != approver.office:
                raise Refusal(problem("not-found"))
            if found.status == ACTIVE and found.sealed == sealed:
                return
            if found.status != PENDING:
                raise Refusal(problem("not-found"))
            values = {"status": ACTIVE, "sealed": sealed, "approver": approver.device, "approval": signature}
            connection.execute(update(devices).where(devices.c.device == device).values(**values))
            published_anew(connection, approver.office)

    def revoke(self, device: bytes) -> Device:
        """Sends a device away: what it sends from now on waits for a person. Raises Refusal (unknown-device)."""
        with self._database.writing() as connection:
            found = find(connection, device, lock=True)
            if found is None:
                raise Refusal(problem("unknown-device"))
            if found.status != REVOKED:
                connection.execute(update(devices).where(devices.c.device == device).values(status=REVOKED))
                published_anew(connection, found.office)
        return found

    def succeed(self, old: Device, card: DeviceCard, now_ms: int) -> None:
        """Puts a new device in the place of one whose stream has forked; the old one is revoked with it.

        Asking again with the same card changes nothing. Raises Refusal (foreign-batch) for another office's card, and
        (revoked) when the old one is no longer active.
        """
        if card.office != old.office:
            raise Refusal(problem("foreign-batch", "a successor stays in its office"))
        with self._database.writing() as connection:
            now = find(connection, old.device, lock=True)
            if now is not None and now.successor == card.device and same_card(connection, card):
                return
            if now is None or now.status != ACTIVE:
                raise Refusal(problem("revoked"))
            add(connection, card, Entry(ACTIVE, now_ms))
            values = {"status": REVOKED, "successor": card.device}
            connection.execute(update(devices).where(devices.c.device == old.device).values(**values))
            published_anew(connection, old.office)


def find(connection: Connection, device: bytes, *, lock: bool = False) -> Device | None:
    """One device, within a transaction; `lock` keeps others from changing it until the end."""
    query = select(devices).where(devices.c.device == device)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else _device(row)


@dataclass(frozen=True, slots=True)
class Entry:
    """How a device comes in: what its screen shows, what it proved, and by which invitation, if by one."""

    status: str
    created_ms: int
    code: str = ""
    mac: bytes = b""
    token: bytes | None = None


def add(connection: Connection, card: DeviceCard, entry: Entry) -> None:
    """Writes a new device and its empty stream. Raises Refusal (malformed) when its number is in use."""
    if find(connection, card.device) is not None:
        raise Refusal(problem("malformed", "this device number is in use"))
    connection.execute(
        insert(devices).values(
            device=card.device,
            office=card.office,
            label=card.label,
            signing=card.signing,
            post=card.post,
            hpke=card.hpke,
            status=entry.status,
            code=entry.code,
            mac=entry.mac,
            token=entry.token,
            created_ms=entry.created_ms,
        )
    )
    connection.execute(
        insert(streams).values(
            device=card.device, number=0, digest=bytes(32), offset=0, day=0, day_bytes=0, received_ms=0
        )
    )


def same_card(connection: Connection, card: DeviceCard) -> bool:
    """Whether this very card is enrolled: a repeated request, whose answer was lost on the way."""
    found = find(connection, card.device)
    return found is not None and found.card == card


def published_anew(connection: Connection, office: bytes) -> None:
    """Counts a change to what the district publishes of an office."""
    connection.execute(update(offices).where(offices.c.office == office).values(edition=offices.c.edition + 1))


def _device(row: Row[tuple[object, ...]]) -> Device:
    return Device(**row._mapping)
