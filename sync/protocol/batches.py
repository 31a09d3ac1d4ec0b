"""How many entries go into one batch: about as many as fill ten seconds of a slow line."""

from collections.abc import Iterator, Sequence

import zstandard

from sync.protocol import columns
from sync.protocol.columns import Row

_GUESS = 200
"""Rows to look at first."""
_QUICK = 3
_BETTER = 0.85
"""zstd level 19 makes about this much of what the quick level 3 makes; close enough to choose a size by."""
_NEAR = 0.85


def split(rows: Sequence[Row], target: int) -> Iterator[Sequence[Row]]:
    """Runs of consecutive rows, each sealing to about `target` bytes, the last one to less."""
    start, count = 0, _GUESS
    while start < len(rows):
        some = rows[start : start + count]
        size = _size(some)
        while size < target * _NEAR and start + len(some) < len(rows):
            count = max(count + 1, min(count * 4, int(len(some) * target / max(size, 1))))
            some = rows[start : start + count]
            size = _size(some)
        while size > target and len(some) > 1:
            count = max(1, min(len(some) - 1, int(len(some) * target * _BETTER / size)))
            some = rows[start : start + count]
            size = _size(some)
        yield some
        start += len(some)


def _size(rows: Sequence[Row]) -> int:
    quick = zstandard.ZstdCompressor(level=_QUICK).compress(columns.pack(rows))
    return int(len(quick) * _BETTER)
