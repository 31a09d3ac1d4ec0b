"""What the district signs for all: the offices with their newest keys, and the devices."""

import threading
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, func, select

from sync.protocol.enrolment import PENDING
from sync.protocol.publication import Publication, PublishedDevice, PublishedEpoch, PublishedOffice
from sync.server.database import Database
from sync.server.tables import devices, epochs, offices


class Publications:
    """Keeps the newest publication ready, signed. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database, key: Ed25519PrivateKey, base: int, now_ms: Callable[[], int]) -> None:
        self._database = database
        self._key = key
        self._base = base
        self._now_ms = now_ms
        self._making = threading.Lock()
        self._made: tuple[int, bytes] = (-1, b"")

    def version(self) -> int:
        """The version that the database would publish now; it only ever grows."""
        with self._database.reading() as connection:
            return self._base + _edition(connection)

    def current(self) -> tuple[int, bytes]:
        """Version and signed publication, made anew only when something has changed."""
        with self._making:
            if self._made[0] != self.version():
                self._made = self._make()
            return self._made

    def _make(self) -> tuple[int, bytes]:
        with self._database.reading() as connection:
            # Read first: what changes meanwhile is published once too often rather than never.
            version = self._base + _edition(connection)
            newest = _newest_epochs(connection)
            published = tuple(
                PublishedOffice(row.office, row.name, row.kind, newest.get(row.office, ()))
                for row in connection.execute(select(offices).order_by(offices.c.office))
            )
            known = tuple(
                PublishedDevice(row.device, row.office, row.signing, row.hpke, row.status)
                for row in connection.execute(
                    select(devices).where(devices.c.status != PENDING).order_by(devices.c.device)
                )
            )
        return version, Publication(version, self._now_ms(), published, known).sign(self._key)


def etag(version: int) -> str:
    """The publication's entity tag (RFC 9110 8.8.3)."""
    return f'"{version}"'


def _edition(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.sum(offices.c.edition), 0))).scalar_one())


def _newest_epochs(connection: Connection) -> dict[bytes, tuple[PublishedEpoch, ...]]:
    """The newest epoch of each office: what is sealed to an office is sealed to that one."""
    newest = select(epochs.c.office, func.max(epochs.c.epoch).label("epoch")).group_by(epochs.c.office).subquery()
    same = (epochs.c.office == newest.c.office) & (epochs.c.epoch == newest.c.epoch)
    rows = connection.execute(select(epochs).join(newest, same))
    return {row.office: (PublishedEpoch(row.epoch, row.public, row.device, row.signature),) for row in rows}
