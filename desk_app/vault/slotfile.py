"""`vault.slots` in its folder: read by the unlock page before anything heavy is imported, written whole or not at all.

The standard library only. Nothing read here is proven before a key has checked the file's authentication code
(`slots.py`).
"""

import contextlib
import errno
import os
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.errors import DiskFull, VaultDamaged, VaultError
from desk_app.vault.slot import MemberCard, SlotFile
from desk_app.vault.slotjson import parse, serialise

SLOTS = "vault.slots"
NEXT = "vault.slots.next"
DATABASE = "vault.db"
WRITING = ".writing"
MAX_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pair:
    """What lies in the folder: the file in force, and the one that a change of the key is moving to."""

    current: SlotFile | None
    following: SlotFile | None

    @property
    def in_force(self) -> SlotFile:
        """The file that says who is a member: the following one, from the moment it is there."""
        current, following = self.current, self.following
        if following is not None and (current is None or _follows(following, current)):
            return following
        if current is None:
            raise VaultDamaged(reason="missing")
        return current

    @property
    def left_over(self) -> bool:
        """Whether the following file is only what a finished change left behind."""
        current, following = self.current, self.following
        if current is None or following is None:
            return False
        return following.vault == current.vault and following.epoch <= current.epoch


def _follows(following: SlotFile, current: SlotFile) -> bool:
    return following.vault == current.vault and following.epoch == current.epoch + 1


def exists(folder: Path) -> bool:
    """Whether there is a vault in this folder, whatever its state: a database without its slots is one too."""
    return any((folder / name).exists() for name in (SLOTS, NEXT, DATABASE))


def members(folder: Path) -> tuple[MemberCard, ...]:
    """Who may open the vault, without any key, as the file says it. Raises VaultDamaged, TooNew."""
    return read_pair(folder).in_force.members


def read_pair(folder: Path) -> Pair:
    """Both files. A broken following file counts as none; a broken current one is forgiven where the other is whole.

    Raises VaultDamaged when neither can be read (`reason` missing, empty, large, altered or nonsense), TooNew.
    """
    try:
        following = _read(folder / NEXT)
    except VaultDamaged:
        following = None
    try:
        return Pair(_read(folder / SLOTS), following)
    except VaultDamaged:
        if following is None:
            raise
        return Pair(None, following)


def _read(path: Path) -> SlotFile:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise VaultDamaged(reason="missing") from None
    except OSError as problem:
        raise VaultError("vault.cannot-read", number=problem.errno) from problem
    if len(data) > MAX_BYTES:
        raise VaultDamaged(reason="large")
    return parse(data)


def write(folder: Path, file: SlotFile, name: str = SLOTS) -> None:
    """Put the file in its place and wait until the disk has it; mode 0600.

    Raises DiskFull, or VaultError "vault.cannot-write"; what was there before still is.
    """
    write_bytes(folder, serialise(file), name)


def write_bytes(folder: Path, data: bytes, name: str) -> None:
    """A small file of the vault, whole or not at all (the same promises and errors as `write`)."""
    beside = folder / (name + WRITING)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.unlink(missing_ok=True)
        _durable(beside, data)
        beside.replace(folder / name)
        _sync_folder(folder)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from problem
        raise VaultError("vault.cannot-write", number=problem.errno) from problem


def _durable(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Windows cannot open a folder for this; it is left to the system there."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def drop_following(folder: Path) -> None:
    """Take away the file of a finished change; where that fails the next opening does it."""
    with contextlib.suppress(OSError):
        (folder / NEXT).unlink(missing_ok=True)
        _sync_folder(folder)
