"""A file from the disk, taken in with a bound: only a regular file, never a link, a device or a pipe."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain import attachment as attachments
from desk_app.domain.attachment import LARGEST
from desk_app.domain.errors import Refused
from desk_app.gui.documents import pictures

LARGEST_PHOTO = 40 * 1024 * 1024
"""Bytes of a photo that is read to be made smaller: more than the telephones of today make."""
BEGINNING = 8
"""So many bytes say what a file is."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Which file it was, and in which state: what is deleted later has to be the very same."""

    device: int
    node: int
    size: int
    changed_ns: int

    @classmethod
    def of(cls, known: os.stat_result) -> "Fingerprint":
        """As the system tells it."""
        return cls(known.st_dev, known.st_ino, known.st_size, known.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was read: a name, bytes of a kind and size that are attached, whether a photo was made smaller for it."""

    name: str
    data: bytes
    smaller: bool
    original: Fingerprint


def take(path: Path) -> Taken:
    """Read a file. Slow. Refused for what is no file, too large or of another kind, with the reason."""
    data, known = _read(path)
    name = attachments.parse_name(path.name)
    if len(data) <= LARGEST or not pictures.is_picture(data):
        attachments.media_of(data)
        return Taken(name, data, smaller=False, original=known)
    stem = name.rpartition(".")[0] or name
    return Taken(attachments.parse_name(f"{stem}.jpg"), pictures.smaller(data), smaller=True, original=known)


def beginning(path: Path) -> bytes:
    """The first bytes of a regular file; none where it cannot be read."""
    try:
        with os.fdopen(_open(path), "rb") as file:
            return file.read(BEGINNING)
    except (OSError, Refused):
        return b""


def _read(path: Path) -> tuple[bytes, Fingerprint]:
    """At most one byte more than is taken: a file that grows, or has no end, is not followed."""
    try:
        with os.fdopen(_open(path), "rb") as file:
            data = file.read(LARGEST + 1)
            if len(data) > LARGEST and pictures.is_picture(data):
                data += file.read(LARGEST_PHOTO - LARGEST)
                if len(data) > LARGEST_PHOTO:
                    raise Refused("attachment.photo-large", field="attachment")
            return data, Fingerprint.of(os.fstat(file.fileno()))
    except FileNotFoundError:
        raise Refused("attachment.gone", field="attachment") from None
    except OSError:
        raise Refused("attachment.unreadable", field="attachment") from None


def _open(path: Path) -> int:
    """An open regular file. What it is, is asked before it is opened (a pipe would wait) and again when it is."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise Refused("attachment.no-file", field="attachment")
    # Windows has neither of the two; there the first look is what there is.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    opened = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(opened).st_mode):
        os.close(opened)
        raise Refused("attachment.no-file", field="attachment")
    return opened
