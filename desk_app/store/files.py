"""Whole files beside the database, copied durably: a power cut leaves the old or the new one, for its owner alone."""

import os
import shutil
from pathlib import Path


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file to a new one that only its owner can read, and wait until it is on the disk."""
    # Made anew: what an earlier try left there may be readable by others, or longer.
    target.unlink(missing_ok=True)
    with source.open("rb") as read, os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as to:
        shutil.copyfileobj(read, to, 1 << 20)
        to.flush()
        os.fsync(to.fileno())


def sync(file: Path) -> None:
    """Wait until a file's content is on the disk."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until names made, changed or removed in a folder are on the disk (where a system can do that)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def has_room(beside: Path, size: int = 1 << 20) -> bool:
    """Whether so many bytes more fit on the disk on which a file lies."""
    return shutil.disk_usage(beside.parent).free >= size


def wal_of(database: Path) -> Path:
    """The write-ahead log beside a database."""
    return database.with_name(database.name + "-wal")


def remove_database(database: Path) -> None:
    """Remove a database with what SQLite keeps beside it: a log left behind would be replayed into the next one."""
    for name in (wal_of(database), database.with_name(database.name + "-shm"), database):
        name.unlink(missing_ok=True)
