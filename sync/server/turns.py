"""One upload at a time per stream, and the newest wins: an older one is mostly a connection nobody holds any more."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio


class Evicted(Exception):
    """A newer upload of the same stream has taken this one's place."""


class Turn:
    """The right to read one stream's upload until a newer one comes."""

    def __init__(self) -> None:
        self._evicted = False
        self._reading: anyio.CancelScope | None = None

    def evict(self) -> None:
        """Ends the wait for more bytes; work that has begun is finished first."""
        self._evicted = True
        if self._reading is not None:
            self._reading.cancel()

    async def next_chunk(self, chunks: AsyncIterator[bytes], idle_s: float) -> bytes | None:
        """The next bytes, None at the end. Raises Evicted, or TimeoutError after `idle_s` seconds without any."""
        if self._evicted:
            raise Evicted
        with anyio.move_on_after(idle_s) as scope:
            self._reading = scope
            chunk = await anext(chunks, None)
            self._reading = None
            return chunk
        self._reading = None
        if self._evicted:
            raise Evicted
        raise TimeoutError

    def check(self) -> None:
        """Raises Evicted when a newer upload waits."""
        if self._evicted:
            raise Evicted


class _Seat:
    def __init__(self) -> None:
        self.lock = anyio.Lock()
        self.newest: Turn | None = None
        self.claims = 0


class Turns:
    """Who may upload on which stream."""

    def __init__(self) -> None:
        self._seats: dict[bytes, _Seat] = {}

    @asynccontextmanager
    async def take(self, device: bytes) -> AsyncIterator[Turn]:
        """Evicts whoever holds the stream, waits until its last bytes are safe, and holds it. Raises Evicted."""
        seat = self._seats.setdefault(device, _Seat())
        turn = Turn()
        if seat.newest is not None:
            seat.newest.evict()
        seat.newest = turn
        seat.claims += 1
        try:
            async with seat.lock:
                turn.check()
                yield turn
        finally:
            seat.claims -= 1
            if seat.claims == 0:
                del self._seats[device]
