"""What keeps saving quick, done in idle time: merging the full-text index, the checkpoint, checks and copies."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from desk_app.domain.errors import DiskFull, StoreDamaged
from desk_app.store import files
from desk_app.store.engine import KEY_BYTES, open_keyed
from desk_app.store.errors import known_failures
from desk_app.store.migrations import steps
from desk_app.store.statements import driver
from desk_app.store.store import Store

MERGE_PAGES = 4
"""Index pages a slice may write: measured well below one repaint of the screen (16 ms)."""
MERGES = (
    "INSERT INTO person_words (person_words, rank) VALUES ('merge', ?)",
    "INSERT INTO interview_words (interview_words, rank) VALUES ('merge', ?)",
)
COPIES_KEPT = 3
_PART = ".part"


def merge_slice(store: Store) -> bool:
    """Merge a little of one full-text index, on the writing connection; False when there is nothing left."""
    with known_failures():
        return any(_merged(store.connection, merge) for merge in MERGES)


def _merged(connection: sa.Connection, merge: str) -> bool:
    with connection.begin():
        below = driver(connection)
        before = below.total_changes
        below.execute(merge, (MERGE_PAGES,))
        # FTS5 reports no more than two changes (its own command row) when it found nothing to merge.
        return below.total_changes - before > 2


def checkpoint(path: Path, key: bytes | None, *, truncate: bool = False) -> bool:
    """Move what is committed from the WAL into the file, on a connection of its own; saving goes on meanwhile.

    With `truncate` (at closing and before a backup) the WAL is emptied. False when somebody was in the way.
    """
    connection = open_keyed(path, key)
    try:
        if truncate:
            # It would wait for readers, and hold writers off meanwhile; another time is as good.
            connection.execute("PRAGMA busy_timeout = 0")
        with known_failures():
            mode = "TRUNCATE" if truncate else "PASSIVE"
            busy, _, _ = connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
            return not busy
    finally:
        connection.close()


def check(path: Path, key: bytes) -> None:
    """Verify every page's authentication code (about a second for 300 MB). Raises StoreDamaged."""
    connection = open_keyed(path, key, read_only=True)
    try:
        with known_failures():
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise StoreDamaged()
    finally:
        connection.close()


@dataclass(frozen=True, slots=True)
class Copy:
    """A verified copy of the vault in a folder."""

    folder: Path
    bytes: int


def back_up(store: Store, into: Path, beside: tuple[Path, ...] = ()) -> Copy:
    """A consistent, encrypted copy of the database and of the files `beside` it, verified by opening it.

    Runs where the writing connection lives: nothing is written meanwhile. Older copies beyond three, and the file of
    an older format that an upgrade left, are removed only after the new copy was verified. Raises DiskFull and
    StoreDamaged; former copies are untouched by any failure.
    """
    assert store.key is not None
    into.mkdir(parents=True, exist_ok=True)
    for left in into.glob(f"copy-*{_PART}"):
        shutil.rmtree(left)
    taken = copies(into)
    # A clock set back must not make the newest copy look like the oldest.
    number = max([store.clock.now_ms(), *(_number(copy) + 1 for copy in taken)])
    made = into / f"copy-{number}"
    part = into / f"{made.name}{_PART}"
    try:
        with known_failures():
            part.mkdir()
            _copy(store, part, beside)
            _verify(part / store.path.name, store.key)
            part.rename(made)
            files.sync_folder(into)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    for old in [*taken, made][:-COPIES_KEPT]:
        shutil.rmtree(old)
    _forget_former(store.path)
    return Copy(made, sum(one.stat().st_size for one in made.iterdir()))


def copies(into: Path) -> list[Path]:
    """The verified copies in a folder, oldest first."""
    return sorted((one for one in into.glob("copy-*") if one.name[5:].isdigit()), key=_number)


def _number(copy: Path) -> int:
    return int(copy.name.removeprefix("copy-"))


def _copy(store: Store, part: Path, beside: tuple[Path, ...]) -> None:
    checkpoint(store.path, store.key, truncate=True)
    with store.connection.begin():
        # The transaction holds writers off while the bytes are copied: ten times faster than SQLite's backup call.
        # What a reader kept from being checkpointed is in the log, which is copied after the file.
        wal = files.wal_of(store.path)
        for one in (store.path, *([wal] if wal.exists() else []), *beside):
            files.copy_durably(one, part / one.name)
    checkpoint(part / store.path.name, store.key, truncate=True)
    files.sync_folder(part)


def _verify(path: Path, key: bytes) -> None:
    check(path, key)
    connection = open_keyed(path, key)
    try:
        if steps.format_of(connection) != steps.FORMAT:
            raise StoreDamaged()
        connection.execute("SELECT count(*) FROM journal").fetchone()
    finally:
        connection.close()


def verify_copy(folder: Path, name: str, key: bytes) -> None:
    """Open a copy that was made earlier and verify every page. Raises NotOurs and StoreDamaged."""
    with known_failures():
        _verify(folder / name, key)


def rekey(store: Store, new_key: bytes) -> None:
    """Encrypt the whole database under a new key (3 to 4 s for 300 MB); the store goes on with it.

    Readers are closed before and opened anew after it. Cut short by a power failure, the file opens with the old key or
    with the new one. Copies of an older format that an upgrade left are removed: the old key would still open them.
    """
    if len(new_key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    if not files.has_room(store.path, 2 * store.path.stat().st_size + (1 << 20)):
        # Every page goes through the log. Cut short for want of room, the file could look damaged until there is some.
        raise DiskFull()
    with known_failures():
        below = store.connection.connection.driver_connection
        assert below is not None
        below.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
    store.key = new_key
    checkpoint(store.path, new_key, truncate=True)
    _forget_former(store.path)


def _forget_former(path: Path) -> None:
    for number in range(1, steps.FORMAT):
        files.remove_database(steps.former(path, number))
