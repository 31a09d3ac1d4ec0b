"""The door of the shelves: open, close, one writing connection, readers beside it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection

import sqlalchemy as sa

from desk_app.domain.clock import Clock
from desk_app.domain.errors import NotOurs
from desk_app.domain.ids import DeviceId
from desk_app.domain.member import Member
from desk_app.store import identity, journal, projection
from desk_app.store.engine import engine_over, open_keyed, reading_engine
from desk_app.store.errors import known_failures
from desk_app.store.migrations import steps
from desk_app.store.unit import Unit

_PROJECTION = "projection"
"""Under this name: the version by which the shelves were derived."""


@dataclass
class Store:
    """An open database. The writing half belongs to one thread: whoever calls `unit`."""

    path: Path
    key: bytes | None = field(repr=False)
    engine: sa.Engine = field(repr=False)
    connection: sa.Connection = field(repr=False)
    clock: Clock = field(repr=False)
    device: DeviceId = field(repr=False)
    last_seq: int = field(repr=False)

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """One transaction; see `Unit`."""
        unit = Unit(self.connection, self.clock, self.device, self.last_seq)
        with unit:
            yield unit
        self.last_seq = unit.last_seq

    def reader(self, viewer: Member | None = None) -> "Reader":
        """A read-only connection of its own: what it reads never waits behind a save (WAL)."""
        return Reader(reading_engine(lambda: open_keyed(self.path, self.key, read_only=True)), viewer)

    def become(self, device: DeviceId) -> None:
        """Go on as another device, after the district has refused the old one's continuation as a fork."""
        with known_failures():
            self.device, self.last_seq = device, journal.last_of(self.connection, device)[0]
            self.connection.rollback()

    def close(self) -> None:
        """Close the writing connection; what is committed is on the disk."""
        self.connection.close()
        self.engine.dispose()


class Reader:
    """A read-only connection; each `look` is one consistent snapshot.

    `viewer` is the member who looks: verbs leave out what is not for them (`store.sight`). None: the post and copies,
    which show nobody anything.
    """

    def __init__(self, engine: sa.Engine, viewer: Member | None = None) -> None:
        self._engine = engine
        self.viewer = viewer
        self._connection: sa.Connection | None = None

    @contextmanager
    def look(self) -> Iterator[sa.Connection]:
        """A snapshot to read from. It ends with the block: nothing older is kept from being checkpointed."""
        with known_failures():
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                yield self._connection

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
        self._engine.dispose()

    def let_go(self) -> None:
        """Close the connection for now: the next look opens another, with the key that the store has by then."""
        self.close()
        self._connection = None


def create(path: Path, key: bytes | None, vault_id: bytes) -> None:
    """A new, empty database bound to a vault. Refuses to overwrite (FileExistsError)."""
    steps.create(path, key, vault_id)


def open_store(path: Path, key: bytes | None, vault_id: bytes, clock: Clock | None = None) -> Store:
    """Open a database, upgrading an older format on a copy first.

    Raises NotOurs, StoreDamaged, TooNew, DiskFull; the file is untouched by any of them.
    """
    opened = _opened(path, key)
    engine = engine_over(lambda: opened)
    connection = engine.connect()
    try:
        with known_failures():
            if identity.get(connection, "vault") != vault_id:
                raise NotOurs()
            device = DeviceId(identity.get(connection, "device") or bytes(16))
            last_seq, last_time = journal.last_of(connection, device)
            connection.rollback()
    except BaseException:
        connection.close()
        engine.dispose()
        raise
    clock = clock or Clock()
    # After a dragged entry the device's own clock must not stay five years ahead for good.
    clock.follow(last_time)
    made = Store(path, key, engine, connection, clock, device, last_seq)
    try:
        _derive_afresh(made)
    except BaseException:
        made.close()
        raise
    return made


def _derive_afresh(store: Store) -> None:
    """After an upgrade: entries of kinds and fields that the older version only kept are read now, once."""
    version = str(projection.VERSION).encode()
    with known_failures(), store.connection.begin():
        if identity.get(store.connection, _PROJECTION) != version:
            projection.rebuild(store.connection)
            identity.put(store.connection, **{_PROJECTION: version})


def _opened(path: Path, key: bytes | None) -> Connection:
    connection = open_keyed(path, key)
    if steps.format_of(connection) == steps.FORMAT:
        return connection
    connection.close()
    steps.upgrade(path, key)
    return open_keyed(path, key)


Opener = Callable[[], Store]
