"""A thin, long and unreliable line as a TCP proxy on 127.0.0.1.

Each direction is one serial link shared by all connections: `rate` bits per second, half of `rtt` seconds of delay
after it, and at most 16 KiB queued before it (then the sender waits). Opening a connection costs one `rtt` before the
first byte passes, as a handshake does. With `cut` set, a connection dies by RST after a uniform 0.5 to 1.5 times `cut`
bytes of uplink have crossed the link; what was queued or under way is lost.
"""

import argparse
import asyncio
import json
import math
import random
import socket
import struct
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field

_CHUNK = 1024
_QUEUE = 8 * 1024
_RECEIVE_BUFFER = 8 * 1024
_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """`rate` in bits per second each way, `rtt` in seconds, `cut` in bytes of uplink (0: never)."""

    rate: float = math.inf
    rtt: float = 0.0
    cut: int = 0
    seed: int = 1


@dataclass(slots=True)
class Tally:
    """What crossed the line so far."""

    connections: int = 0
    cuts: int = 0
    up: int = 0
    down: int = 0


@dataclass(slots=True)
class _Way:
    """One direction: when its link is free again."""

    free_at: float = 0.0


@dataclass(slots=True)
class _Call:
    """One connection through the line."""

    near: socket.socket
    far: socket.socket
    open_at: float
    cut_after: float
    over: asyncio.Event = field(default_factory=asyncio.Event)


class _Pipe:
    """One direction of one connection: read into a short queue, pay for the link, wait out the delay, deliver."""

    def __init__(self, link: "SlowLink", call: _Call, *, up: bool) -> None:
        self._link = link
        self._call = call
        self._up = up
        self._source, self._sink = (call.near, call.far) if up else (call.far, call.near)
        self._way = link.up if up else link.down
        self._queue: deque[bytes] = deque()
        self._queued = 0
        self._room, self._ready = asyncio.Event(), asyncio.Event()
        self._under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def run(self) -> None:
        """Carry until both ends are done or the line is cut."""
        async with asyncio.TaskGroup() as parts:
            for part in (self._take_in(), self._transmit(), self._deliver()):
                parts.create_task(part)

    async def _take_in(self) -> None:
        loop = asyncio.get_running_loop()
        data = b"-"
        while data:
            while self._queued >= _QUEUE:
                self._room.clear()
                await self._room.wait()
            data = await loop.sock_recv(self._source, _CHUNK)
            self._queue.append(data)
            self._queued += len(data)
            self._ready.set()

    async def _transmit(self) -> None:
        loop = asyncio.get_running_loop()
        crossed = 0
        while True:
            while not self._queue:
                self._ready.clear()
                await self._ready.wait()
            data = self._queue.popleft()
            self._queued -= len(data)
            self._room.set()
            start = max(loop.time(), self._way.free_at, self._call.open_at)
            self._way.free_at = start + len(data) * 8 / self._link.line.rate
            await asyncio.sleep(self._way.free_at - loop.time())
            crossed += len(data)
            self._link.count(len(data), up=self._up)
            if self._up and crossed >= self._call.cut_after:
                self._call.over.set()
                return
            self._under_way.put_nowait((self._way.free_at + self._link.line.rtt / 2, data))
            if not data:
                return

    async def _deliver(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, data = await self._under_way.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                self._sink.shutdown(socket.SHUT_WR)
                return
            await loop.sock_sendall(self._sink, data)


class SlowLink:
    """The proxy itself; `port` is where it listens once `serve` runs."""

    def __init__(self, target: tuple[str, int], line: Line) -> None:
        self.line = line
        self.up, self.down = _Way(), _Way()
        self.tally = Tally()
        self._target = target
        self._chance = random.Random(line.seed)
        self._listening = socket.socket()
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen(64)
        self._listening.setblocking(False)
        self.port: int = self._listening.getsockname()[1]

    def count(self, size: int, *, up: bool) -> None:
        """Bytes that crossed the link one way."""
        if up:
            self.tally.up += size
        else:
            self.tally.down += size

    async def serve(self) -> None:
        """Take connections until cancelled."""
        loop = asyncio.get_running_loop()
        with closing(self._listening):
            async with asyncio.TaskGroup() as calls:
                while True:
                    near, _ = await loop.sock_accept(self._listening)
                    calls.create_task(self._carry(near))

    async def _carry(self, near: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        self.tally.connections += 1
        far = socket.socket()
        for end in (near, far):
            end.setblocking(False)
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        far.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        cut_after = self.line.cut * self._chance.uniform(0.5, 1.5) if self.line.cut else math.inf
        call = _Call(near, far, loop.time() + self.line.rtt, cut_after)
        with closing(near), closing(far):
            try:
                await loop.sock_connect(far, self._target)
                await self._talk(call)
            except OSError:
                self._reset(call)
            except asyncio.CancelledError:
                self._reset(call)
                raise

    async def _talk(self, call: _Call) -> None:
        try:
            async with asyncio.TaskGroup() as parts:
                over = parts.create_task(self._cut(call))
                both = [parts.create_task(_Pipe(self, call, up=up).run()) for up in (True, False)]
                await asyncio.gather(*both)
                over.cancel()
        except* OSError:
            self._reset(call)

    async def _cut(self, call: _Call) -> None:
        await call.over.wait()
        self.tally.cuts += 1
        raise ConnectionAbortedError

    @staticmethod
    def _reset(call: _Call) -> None:
        for end in (call.near, call.far):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)


@contextmanager
def slow_link(target: tuple[str, int], line: Line) -> Iterator[SlowLink]:
    """A line in a thread of this process, for tests."""
    link = SlowLink(target, line)
    loop = asyncio.new_event_loop()
    task = loop.create_task(link.serve())

    def serve() -> None:
        try:
            loop.run_until_complete(task)
        except asyncio.CancelledError:
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()

    thread = threading.Thread(target=serve, name="slow link")
    thread.start()
    try:
        yield link
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()


def main() -> None:
    """Serve in a process of its own: prints its port, ends when its input closes, then prints its tally."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=int, help="port on 127.0.0.1")
    parser.add_argument("--rate", type=float, default=64_000, help="bits per second")
    parser.add_argument("--rtt", type=float, default=0.3, help="seconds")
    parser.add_argument("--cut", type=int, default=0, help="bytes of uplink, on average")
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args()
    with slow_link(("127.0.0.1", wish.target), Line(wish.rate, wish.rtt, wish.cut, wish.seed)) as link:
        print(link.port, flush=True)
        sys.stdin.read()
        print(json.dumps(asdict(link.tally)), flush=True)


if __name__ == "__main__":
    main()
