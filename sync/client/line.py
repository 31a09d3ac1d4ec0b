"""The connection under the transport: small buffers, an eye for an early answer, and a way to hang up."""

import socket
from collections.abc import Callable
from typing import Any, cast
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.wait import wait_for_read

SEND_BUFFER = 32 * 1024
WRITE = 16 * 1024


def _socket_options() -> list[tuple[int, int, int | bytes]]:
    options: list[tuple[int, int, int | bytes]] = [
        (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
    ]
    lowest_unsent = getattr(socket, "TCP_NOTSENT_LOWAT", None)
    if lowest_unsent is not None:
        options.append((socket.IPPROTO_TCP, lowest_unsent, WRITE))
    return options


class _Line(HTTPConnection):
    """A connection that stops sending its body as soon as the server answers."""

    answered_early = False

    def send(self, data: Any) -> None:
        """Send; when an answer has come in the middle of a body, break off so that it is read at once.

        urllib3 takes a broken pipe during a body as "look at the answer". Without this a refusal in the first batch
        would be read only after the whole upload had gone out over a slow line.
        """
        sock = self.sock
        if isinstance(sock, socket.socket) and wait_for_read(sock, timeout=0.0):
            self.answered_early = True
            raise BrokenPipeError
        super().send(data)


class _Pool(HTTPConnectionPool):
    """A pool that remembers its connections, so that another thread can hang up."""

    ConnectionCls = _Line

    def __init__(self, *args: Any, lines: "WeakSet[HTTPConnection]", **kwargs: Any) -> None:
        self._lines = lines
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> Any:
        line = super()._new_conn()
        self._lines.add(cast(HTTPConnection, line))
        return line


class _SecurePool(HTTPSConnectionPool):
    """The same over TLS, where a readable socket may be a session ticket: there the answer waits for the body."""

    ConnectionCls = HTTPSConnection

    def __init__(self, *args: Any, lines: "WeakSet[HTTPConnection]", **kwargs: Any) -> None:
        self._lines = lines
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> Any:
        line = super()._new_conn()
        self._lines.add(cast(HTTPConnection, line))
        return line


class LineAdapter(HTTPAdapter):
    """One pool of one connection with our socket options; never retries by itself (the visit does)."""

    def __init__(self) -> None:
        self.lines: WeakSet[HTTPConnection] = WeakSet()
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        """Called by the base class: its pool manager, with our pools."""
        super().init_poolmanager(
            connections, maxsize, block, socket_options=_socket_options(), blocksize=WRITE, **kwargs
        )
        pools: dict[str, Callable[..., HTTPConnectionPool]] = {
            "http": lambda *args, **more: _Pool(*args, lines=self.lines, **more),
            "https": lambda *args, **more: _SecurePool(*args, lines=self.lines, **more),
        }
        self.poolmanager.pool_classes_by_scheme = cast(Any, pools)

    def broken_off(self) -> bool:
        """Whether a body was broken off since the last time this was asked: that connection cannot be used again."""
        broken = [line for line in self.lines if isinstance(line, _Line) and line.answered_early]
        for line in broken:
            line.answered_early = False
        return bool(broken)
