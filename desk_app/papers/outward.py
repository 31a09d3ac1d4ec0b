"""Files that leave the vault into a folder that somebody chose: whole or absent, never over one that is there."""

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desk_app.domain.errors import Refused

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
# What Windows or a stick's file system does not take in a name, and what reorders or hides letters in one.
_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+')
_BEGIN, _END = ".ascolto-", ".part"
_TORN_AFTER_S = 3600.0
NAME_BYTES = 120
"""Of a name made of somebody's: file systems take 255 bytes, and some scripts need three a letter."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A file that is being written: `handle` until it is whole, `temporary` beside its `target`."""

    target: Path
    temporary: Path
    handle: IO[bytes]


@contextmanager
def staged(folder: Path, *names: str) -> Iterator[list[Staged]]:
    """Files of these names in a folder: all of them appear when the block ends well, and none otherwise.

    The block's end waits until they are on the disk. Whoever must do something only if they can be written does it in
    the block, after `settle`. Raises Refused: export.no-folder, export.full, export.cannot-write.
    """
    if not folder.is_dir():
        raise Refused("export.no-folder")
    _sweep(folder)
    made: list[Staged] = []
    appeared: list[Path] = []
    try:
        for name in names:
            made.append(_begin(folder, name))
        yield made
        settle(made)
        for one in made:
            one.temporary.replace(one.target)
            appeared.append(one.target)
        _sync(folder)
    except OSError as error:
        _clear(made, appeared)
        raise Refused("export.full" if error.errno in _NO_ROOM else "export.cannot-write") from error
    except BaseException:
        _clear(made, appeared)
        raise


def settle(several: list[Staged]) -> None:
    """Wait until what was written is on the disk; from here on only a rename is left. Raises OSError."""
    for one in several:
        if not one.handle.closed:
            one.handle.flush()
            os.fsync(one.handle.fileno())
            one.handle.close()


def file_name(text: str) -> str:
    """A text as a part of a file's name, in its own script: at most 120 bytes, without what a system does not take."""
    plain = _UNFIT.sub(" ", text)
    short = " ".join(plain.split()).encode()[:NAME_BYTES].decode(errors="ignore")
    return "-".join(short.strip(". ").split())


def _begin(folder: Path, name: str) -> Staged:
    target = _free(folder, name)
    temporary = folder / f"{_BEGIN}{secrets.token_hex(6)}{_END}"
    # For its owner alone where the file system knows owners: it is not encrypted.
    handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
    return Staged(target, temporary, os.fdopen(handle, "w+b"))


def _free(folder: Path, name: str) -> Path:
    """A name that nothing in the folder has: what was there stays."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path


def _clear(made: list[Staged], appeared: list[Path]) -> None:
    for one in made:
        with contextlib.suppress(OSError, ValueError):
            one.handle.close()
        with contextlib.suppress(OSError):
            one.temporary.unlink(missing_ok=True)
    for path in appeared:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Wait until the new names are on the disk, where a system and the stick's file system can do that."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a killed export left half written: it is not encrypted. Younger ones may still be in work."""
    for torn in folder.glob(f"{_BEGIN}*{_END}"):
        with contextlib.suppress(OSError):
            if abs(time.time() - torn.stat().st_mtime) > _TORN_AFTER_S:
                torn.unlink()
