"""Which steps there are, and how one is taken."""

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection

from desk_app.domain.errors import StoreBusy, StoreDamaged, TooNew
from desk_app.store import files
from desk_app.store.engine import open_keyed
from desk_app.store.errors import known_failures
from desk_app.store.migrations import step_001, step_002, step_003

STEPS: tuple[Sequence[str], ...] = (step_001.STATEMENTS, step_002.STATEMENTS, step_003.STATEMENTS)
FORMAT = len(STEPS)
"""Today's format of the database (`PRAGMA user_version`). Formats only grow; every old one opens for ever."""


def format_of(connection: Connection) -> int:
    """The format that a file has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def take_steps(connection: Connection, steps: Sequence[Sequence[str]]) -> None:
    """Bring an open database to the format after the last of the steps, one transaction a step."""
    for number in range(format_of(connection), len(steps)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in steps[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            connection.rollback()
            raise
        connection.execute("COMMIT")


def create(path: Path, key: bytes | None, vault_id: bytes) -> None:
    """A new database in today's format, bound to its vault. Nothing is left of it when that fails."""
    connection = open_keyed(path, key, create=True)
    try:
        with known_failures():
            take_steps(connection, STEPS)
            connection.execute("INSERT INTO identity (name, value) VALUES ('vault', ?)", (vault_id,))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        connection.close()
        files.remove_database(path)
        raise
    connection.close()
    files.sync_folder(path.parent)


def upgrade(path: Path, key: bytes | None, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Bring a file to the newest format: on a copy, which takes the file's place only when it is whole.

    Raises TooNew for a file that a newer Ascolto wrote, StoreBusy when somebody else has it open; the file itself is
    untouched by any failure, and its former self stays beside it until a copy was verified (`upkeep.back_up`).
    """
    connection = open_keyed(path, key)
    try:
        found = format_of(connection)
        if found > len(steps):
            raise TooNew(found=found, known=len(steps))
        if found == len(steps):
            return
        with known_failures():
            # What is still in the log belongs to the file that is about to be copied.
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise StoreBusy()
    finally:
        connection.close()
    copy = path.with_suffix(".upgrading")
    with known_failures():
        files.remove_database(copy)
        files.copy_durably(path, copy)
        _upgrade_copy(copy, key, steps)
        files.copy_durably(path, former(path, found))
        copy.replace(path)
        files.sync_folder(path.parent)


def former(path: Path, number: int) -> Path:
    """Where the file of an older format stays after an upgrade."""
    return path.with_suffix(f".format-{number}")


def _upgrade_copy(copy: Path, key: bytes | None, steps: Sequence[Sequence[str]]) -> None:
    connection = open_keyed(copy, key)
    try:
        take_steps(connection, steps)
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise StoreDamaged()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    files.sync(copy)
