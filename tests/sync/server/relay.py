"""A line between desks and the district that writes down every byte that passes, either way."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_PIECE = 64 * 1024


class Relay(socketserver.ThreadingTCPServer):
    """`url` is where the desks find it; `asked` and `answered` hold one text of bytes for each connection."""

    def __init__(self, url: str) -> None:
        super().__init__(("127.0.0.1", 0), _Passing)
        host, _, port = url.removeprefix("http://").rpartition(":")
        self.target = (host, int(port))
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: list[bytearray] = []
        self.answered: list[bytearray] = []
        self.open: set[socket.socket] = set()

    def hang_up(self) -> None:
        """Ends what a test that failed left open."""
        for end in list(self.open):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


class _Passing(socketserver.BaseRequestHandler):
    server: Relay

    def handle(self) -> None:
        asked, answered = bytearray(), bytearray()
        self.server.asked.append(asked)
        self.server.answered.append(answered)
        with socket.create_connection(self.server.target) as far:
            ends = {self.request, far}
            self.server.open |= ends
            up = threading.Thread(target=_pass, args=(self.request, far, asked))
            up.start()
            _pass(far, self.request, answered)
            up.join()
            self.server.open -= ends


def _pass(source: socket.socket, sink: socket.socket, noted: bytearray) -> None:
    # Either end may break off at any time: that is the desk's business and the district's.
    with suppress(OSError):
        while piece := source.recv(_PIECE):
            noted += piece
            sink.sendall(piece)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@contextmanager
def relay(url: str) -> Iterator[Relay]:
    """A running relay to the district at `url`."""
    with Relay(url) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield running
        finally:
            running.shutdown()
            thread.join()
            running.hang_up()
