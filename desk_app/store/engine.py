"""Opening the encrypted database, with every guard that measurement has shown to be needed.

What each line guards against is in docs/decisions/006-the-store.md; each has a test that fails without it.
"""

import os
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection

import sqlalchemy as sa
import sqlcipher3

from desk_app.domain.errors import DiskFails, DiskFull, NotOurs
from desk_app.store import files
from desk_app.store.errors import known_failures

APPLICATION_ID = 0x41534331
"""'ASC1' in the header of the file (SQLite pragma application_id)."""
KEY_BYTES = 32
SQLITE_FLOOR = (3, 53, 2)
"""Older libraries have known faults with crafted files (CVE-2026-11822, -11824)."""
_IN_CLEAR = b"SQLite format 3\0"
"""How a database without encryption begins."""
CACHE_KIB = 32 * 1024
READING_CACHE_KIB = 64 * 1024
"""Searching reads many pages of the index, and each has to be decrypted unless it is in the cache."""
BUSY_MS = 5_000


def open_keyed(path: Path, key: bytes | None, *, create: bool = False, read_only: bool = False) -> Connection:
    """A connection with the guards set; never creates a file on the opening path.

    `key` is the raw 256-bit key, or None for a plain file (benchmarks alone: the floor they measure against).
    Raises NotOurs for a missing, empty or foreign file, StoreDamaged when the key makes no sense of it.
    """
    if key is not None and len(key) != KEY_BYTES:
        # SQLCipher takes a shorter hex key for a passphrase, without a word.
        raise ValueError("the database key has 32 bytes")
    if sqlcipher3.sqlite_version_info < SQLITE_FLOOR:
        raise RuntimeError(f"SQLite {sqlcipher3.sqlite_version} is too old")
    if not create:
        _foreign(path, encrypted=key is not None)
    if create:
        # Nobody but its owner may read the file, from its first byte on.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    # sqlcipher3 has the interface of the standard library's sqlite3, and no type stubs of its own.
    with known_failures():
        connection: Connection = sqlcipher3.dbapi2.connect(
            path.absolute().as_uri() + ("?mode=ro" if read_only else "?mode=rw"),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
    try:
        with known_failures():
            _guard(connection, key, create=create, read_only=read_only)
    except DiskFails as failed:
        # Where the log finds no room, SQLite says that it cannot open the file.
        connection.close()
        if create:
            files.remove_database(path)
        raise failed if files.has_room(path) else DiskFull() from failed
    except BaseException:
        connection.close()
        if create:
            files.remove_database(path)
        raise
    return connection


def _foreign(path: Path, *, encrypted: bool) -> None:
    """Refuse what is none of ours before SQLite touches it (it would open a file of no length as a new database)."""
    if not path.is_file():
        raise NotOurs()
    with path.open("rb") as file:
        start = file.read(len(_IN_CLEAR))
    if not start or (encrypted and start == _IN_CLEAR):
        raise NotOurs()


def _guard(connection: Connection, key: bytes | None, *, create: bool, read_only: bool) -> None:
    run = connection.execute
    # SQLCipher otherwise prints each bad page to the terminal.
    run("PRAGMA cipher_log_level = NONE")
    if key is not None:
        run(f"PRAGMA key = \"x'{key.hex()}'\"")
        # cipher_memory_security stays off: it slows full-text search some 350 times.
    # Sorting in a temporary file would write notes to the disk in clear.
    run("PRAGMA temp_store = MEMORY")
    run(f"PRAGMA busy_timeout = {BUSY_MS}")
    # The first page is read here: with a wrong key it is "not a database", which known_failures calls damaged.
    run("SELECT count(*) FROM sqlite_schema").fetchone()
    if create:
        run(f"PRAGMA application_id = {APPLICATION_ID}")
    elif run("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotOurs()
    if not read_only:
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA secure_delete = ON")
        # Merging and checkpoints happen in idle time (upkeep), so that saving never waits for them.
        run("PRAGMA wal_autocheckpoint = 0")
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA trusted_schema = OFF")
    run(f"PRAGMA cache_size = -{READING_CACHE_KIB if read_only else CACHE_KIB}")
    if read_only:
        run("PRAGMA query_only = ON")


def engine_over(opener: Callable[[], Connection]) -> sa.Engine:
    """A SQLAlchemy engine with one connection; each transaction begins IMMEDIATE."""
    return _engine(opener, "BEGIN IMMEDIATE")


def reading_engine(opener: Callable[[], Connection]) -> sa.Engine:
    """A SQLAlchemy engine over one read-only connection; a transaction is a snapshot."""
    return _engine(opener, "BEGIN DEFERRED")


def _engine(opener: Callable[[], Connection], beginning: str) -> sa.Engine:
    engine = sa.create_engine("sqlite://", module=sqlcipher3.dbapi2, creator=opener, poolclass=sa.StaticPool)

    # Without the listener, a connection with isolation_level None commits every statement by itself.
    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        below = connection.connection.driver_connection
        assert below is not None
        below.execute(beginning)

    return engine
