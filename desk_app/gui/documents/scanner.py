"""The folder into which a scanner writes: its newest files, and the deletion of one that was taken in."""

import heapq
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain import attachment as attachments
from desk_app.domain.errors import Refused
from desk_app.gui.documents import taking
from desk_app.gui.documents.taking import Fingerprint

NEW_MS = 24 * 60 * 60 * 1000
MOST = 12
"""Files that are shown; in a folder with more new ones than these the newest come first."""
LOOKED_AT = 100
"""Of so many of the newest the first bytes are read."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that the scanner wrote; `size` in bytes, `changed_ms` milliseconds since 1970."""

    path: Path
    size: int
    changed_ms: int


def newest(folder: str, now_ms: int) -> tuple[Found, ...]:
    """PDF, JPEG and PNG files of the last 24 hours, the newest first. Slow. Refused where the folder is not there."""
    try:
        with os.scandir(folder) as entries:
            recent = heapq.nlargest(LOOKED_AT, _recent(entries, now_ms - NEW_MS), key=lambda one: one.changed_ms)
    except OSError:
        raise Refused("scanner.no-folder") from None
    taken = (one for one in recent if _is_ours(one.path))
    return tuple(one for one, _ in zip(taken, range(MOST), strict=False))


def delete(path: Path, seen: Fingerprint) -> None:
    """Delete the original, if it is still the very file that was taken in. Refused otherwise."""
    try:
        known = path.lstat()
        if not stat.S_ISREG(known.st_mode) or Fingerprint.of(known) != seen:
            raise Refused("scanner.changed")
        path.unlink()
    except FileNotFoundError:
        # Somebody was quicker: it is gone, which was what was wished for.
        return
    except OSError:
        raise Refused("scanner.cannot-delete") from None


def _recent(entries: Iterator[os.DirEntry[str]], since_ms: int) -> Iterator[Found]:
    for entry in entries:
        try:
            known = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        changed = known.st_mtime_ns // 1_000_000
        if stat.S_ISREG(known.st_mode) and changed >= since_ms:
            yield Found(Path(entry.path), known.st_size, changed)


def _is_ours(path: Path) -> bool:
    try:
        return bool(attachments.media_of(taking.beginning(path)))
    except Refused:
        return False
