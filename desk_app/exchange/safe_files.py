"""Files that are whole or absent, whatever the moment of a kill or a power cut, and a lock between processes."""

import errno
import os
import secrets
import sys
import time
from pathlib import Path
from types import TracebackType

from desk_app.domain.errors import DiskFull, PostError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TEMPORARY = ".part"
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_TORN_AFTER_S = 3600.0


def write(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace a file: temporary file beside it, fsync, rename, fsync of the folder.

    Raises DiskFull, or PostError (post.mailbag) for any other failure of the disk; the former content then stands.
    """
    temporary = path.parent / f".{path.name}.{secrets.token_hex(4)}{_TEMPORARY}"
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise (DiskFull() if error.errno in _NO_ROOM else PostError("post.mailbag")) from error


def flush_folder(folder: Path) -> None:
    """Make renames and removals in a folder last through a power cut (Windows has no such call and needs none)."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(folder: Path) -> None:
    """Remove what a killed writer left half written. Younger ones may still be in work by another process."""
    for torn in folder.glob(f".*{_TEMPORARY}"):
        try:
            old = abs(time.time() - torn.stat().st_mtime) > _TORN_AFTER_S
            if old:
                torn.unlink()
        except FileNotFoundError:
            continue  # its writer finished in between


class FileLock:
    """A lock file between processes (and threads); the operating system frees it when its holder dies."""

    def __init__(self, path: Path, *, wait: bool) -> None:
        self._path = path
        self._wait = wait
        self._handle = -1

    def __enter__(self) -> "FileLock":
        """Raises BlockingIOError when somebody else holds it and `wait` is off."""
        self._handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            self._take()
        except OSError as error:
            os.close(self._handle)
            raise BlockingIOError(str(self._path)) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._handle)

    def _take(self) -> None:
        if sys.platform == "win32":
            msvcrt.locking(self._handle, msvcrt.LK_LOCK if self._wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(self._handle, fcntl.LOCK_EX | (0 if self._wait else fcntl.LOCK_NB))
