"""The unfinished tail of each stream, kept in one file per device as it comes in.

A file holds the offset of its first byte (u64 big-endian), then the bytes. Batches are committed in the database, not
here, so the file may lag behind the database after a crash: what is already committed is cut off when it is read.
"""

import os
from pathlib import Path

_PREFIX = 8
_SUFFIX = ".tail"


class Spool:
    """The folder of tails. One process at a time serves it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def read(self, device: bytes, offset: int) -> bytes:
        """The kept bytes that follow `offset`, the end of the last committed batch; empty when there are none."""
        try:
            data = self._path(device).read_bytes()
        except FileNotFoundError:
            return b""
        if len(data) < _PREFIX:
            return b""
        base = int.from_bytes(data[:_PREFIX], "big")
        if base > offset:
            return b""
        return data[_PREFIX + offset - base :]

    def resume(self, device: bytes, offset: int) -> bytes:
        """The same as `read`, and puts the file right, so that `append` may follow."""
        tail = self.read(device, offset)
        self.replace(device, offset, tail)
        return tail

    def append(self, device: bytes, more: bytes) -> None:
        """Adds bytes to the end of a tail that `resume` or `replace` left non-empty."""
        with self._path(device).open("ab") as file:
            file.write(more)

    def replace(self, device: bytes, offset: int, tail: bytes) -> None:
        """Makes `tail`, which begins at `offset`, all that is kept of this stream."""
        if not tail:
            self._path(device).unlink(missing_ok=True)
            return
        handle = os.open(self._path(device), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(offset.to_bytes(_PREFIX, "big") + tail)

    def _path(self, device: bytes) -> Path:
        return self._folder / (device.hex() + _SUFFIX)
