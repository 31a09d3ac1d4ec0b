"""The post's shelf: office keys by epoch, content keys, what was sealed, and what arrived and did not open."""

from dataclasses import dataclass

import sqlalchemy as sa

from desk_app.domain.ids import DeviceId, OfficeId
from desk_app.store import journal as entries
from desk_app.store.tables import arrived, content_key, journal, office_key, sealed


@dataclass(frozen=True, slots=True)
class Sealed:
    """A batch that was sealed here. `position` is its first byte in the device's stream; `frame` None once mailed."""

    number: int
    position: int
    length: int
    digest: bytes
    first_seq: int
    last_seq: int
    sealed_ms: int
    frame: bytes | None

    @property
    def end(self) -> int:
        """The offset in the stream right after this batch."""
        return self.position + self.length


_SEALED = (
    sealed.c.number,
    sealed.c.position,
    sealed.c.length,
    sealed.c.digest,
    sealed.c.first_seq,
    sealed.c.last_seq,
    sealed.c.sealed_ms,
    sealed.c.frame,
)


def last_sealed(connection: sa.Connection, device: DeviceId) -> Sealed | None:
    """The newest batch of a device that was sealed here."""
    row = connection.execute(
        sa.select(*_SEALED).where(sealed.c.device == device).order_by(sealed.c.number.desc()).limit(1)
    ).first()
    return None if row is None else Sealed(*row)


def last_sealed_seq(connection: sa.Connection, device: DeviceId) -> int:
    """Up to which of its entries a device has sealed."""
    found = connection.execute(sa.select(sa.func.max(sealed.c.last_seq)).where(sealed.c.device == device)).scalar_one()
    return int(found or 0)


def unmailed(connection: sa.Connection, device: DeviceId) -> tuple[Sealed, ...]:
    """Sealed batches whose bytes have not been handed to the mailbag yet, in order."""
    rows = connection.execute(
        sa.select(*_SEALED).where(sealed.c.device == device, sealed.c.frame.is_not(None)).order_by(sealed.c.number)
    )
    return tuple(Sealed(*row) for row in rows)


def keep_sealed(connection: sa.Connection, device: DeviceId, batches: list[Sealed]) -> None:
    """Record sealed batches, with their bytes."""
    if batches:
        rows = [
            {
                "device": device,
                "number": one.number,
                "position": one.position,
                "length": one.length,
                "digest": one.digest,
                "first_seq": one.first_seq,
                "last_seq": one.last_seq,
                "sealed_ms": one.sealed_ms,
                "frame": one.frame,
            }
            for one in batches
        ]
        connection.execute(sa.insert(sealed), rows)


def mailed(connection: sa.Connection, device: DeviceId, upto: int) -> None:
    """The mailbag holds the bytes of every batch up to this number."""
    connection.execute(sa.update(sealed).where(sealed.c.device == device, sealed.c.number <= upto).values(frame=None))


def unseal_from(connection: sa.Connection, device: DeviceId, number: int) -> None:
    """Forget the batches from a number on: their entries will be sealed anew."""
    connection.execute(sa.delete(sealed).where(sealed.c.device == device, sealed.c.number >= number))


def sealed_at(connection: sa.Connection, device: DeviceId, number: int) -> Sealed | None:
    """One batch by its number."""
    row = connection.execute(sa.select(*_SEALED).where(sealed.c.device == device, sealed.c.number == number)).first()
    return None if row is None else Sealed(*row)


def mailed_after(connection: sa.Connection, device: DeviceId, number: int) -> Sealed | None:
    """The first batch after a number whose bytes were handed to the mailbag."""
    row = connection.execute(
        sa.select(*_SEALED)
        .where(sealed.c.device == device, sealed.c.number > number, sealed.c.frame.is_(None))
        .order_by(sealed.c.number)
        .limit(1)
    ).first()
    return None if row is None else Sealed(*row)


def seq_up_to(connection: sa.Connection, device: DeviceId, number: int) -> int:
    """Up to which of its entries a device has sealed in its batches up to a number."""
    found = connection.execute(
        sa.select(sa.func.max(sealed.c.last_seq)).where(sealed.c.device == device, sealed.c.number <= number)
    ).scalar_one()
    return int(found or 0)


def entries_after(connection: sa.Connection, device: DeviceId, seq: int) -> tuple[int, int | None]:
    """How many of a device's entries come after a number, and when the first was written (milliseconds since 1970)."""
    row = connection.execute(
        sa.select(sa.func.count(), sa.func.min(journal.c.wall)).where(entries.after(connection, device, seq))
    ).one()
    return int(row[0]), None if row[1] is None else int(row[1])


def put_office_key(connection: sa.Connection, epoch: int, private: bytes) -> None:
    """Keep the office's private key of an epoch; old ones are kept for ever."""
    connection.execute(sa.insert(office_key).prefix_with("OR IGNORE"), {"epoch": epoch, "private": private})


def office_keys(connection: sa.Connection) -> dict[int, bytes]:
    """All private keys of the office by epoch."""
    return {row.epoch: row.private for row in connection.execute(sa.select(office_key))}


def put_content_key(connection: sa.Connection, device: bytes, recipient: bytes, epoch: int, key: bytes) -> None:
    """Keep the content key of (device, recipient, epoch). The first stands: it may have sealed something."""
    connection.execute(
        sa.insert(content_key).prefix_with("OR IGNORE"),
        {"device": device, "recipient": recipient, "epoch": epoch, "key": key},
    )


def content_key_of(connection: sa.Connection, device: bytes, recipient: OfficeId, epoch: int) -> bytes | None:
    """A content key, or None when it has not come (or was not made) yet."""
    found = connection.execute(
        sa.select(content_key.c.key).where(
            content_key.c.device == device, content_key.c.recipient == recipient, content_key.c.epoch == epoch
        )
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


def keep_unopened(connection: sa.Connection, position: int, frame: bytes, why: str) -> None:
    """Set a batch aside that arrived and does not open, with its reason."""
    connection.execute(sa.insert(arrived).prefix_with("OR REPLACE"), {"position": position, "frame": frame, "why": why})


def unopened(connection: sa.Connection) -> tuple[tuple[int, bytes, str], ...]:
    """What arrived and did not open: position, frame, reason."""
    rows = connection.execute(sa.select(arrived).order_by(arrived.c.position))
    return tuple((row.position, row.frame, row.why) for row in rows)


def opened_at_last(connection: sa.Connection, position: int) -> None:
    """A batch that was set aside has been opened."""
    connection.execute(sa.delete(arrived).where(arrived.c.position == position))


def things_after(connection: sa.Connection, device: DeviceId, seq: int) -> tuple[int, int | None]:
    """How many people and interviews a device has recorded or changed after a number, and when the first of them."""
    row = connection.execute(
        sa.select(sa.func.count(sa.distinct(journal.c.record)), sa.func.min(journal.c.wall)).where(
            entries.after(connection, device, seq), journal.c.kind.in_(("person", "interview"))
        )
    ).one()
    return int(row[0]), None if row[1] is None else int(row[1])
