"""A district on paper: keeps streams and feeds as the protocol says, and misbehaves on demand."""

import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import hello
from sync.protocol.batch import FrameCutter, digest
from sync.protocol.feed import FeedPage
from sync.protocol.malformed import Malformed
from sync.protocol.problems import problem
from sync.protocol.upload import Acknowledgement
from tests.sync.client.scenery import Asked, odd_server, say

Misdeed = Callable[[Asked, "PaperDistrict"], bool]
"""Answers the call itself and returns True, or leaves it to the district."""


def a_frame(number: int, size: int = 2000, fill: bytes = b"") -> bytes:
    """A frame whose outer shape is right and whose insides are anything."""
    header = struct.pack(">I", number) + fill
    payload = bytes(size - 10 - len(header) - 64)
    return b"ASB1" + struct.pack(">HI", len(header), len(payload)) + header + payload + bytes([number % 256]) * 64


@dataclass
class PaperDistrict:
    """One device's stream and one office's feed. `asked` lists method and path of every call."""

    device: bytes
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    stream: bytearray = field(default_factory=bytearray)
    whole: list[bytes] = field(default_factory=list)
    committed: int = 0
    feed: list[tuple[int, bytes]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    misdeeds: list[Misdeed] = field(default_factory=list)
    refused: int = 0
    port: int = 0

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def acknowledgement(self) -> str:
        number = len(self.whole)
        mark = digest(self.whole[-1]) if self.whole else bytes(32)
        return Acknowledgement(self.device, self.committed, number, mark, 1_790_000_000_000).sign(self.key)

    def take(self, data: bytes) -> bool:
        """Append bytes, commit whole frames. False for the batch `refused` and for no batch: its bytes are dropped."""
        self.stream += data
        try:
            frames = FrameCutter().feed(bytes(self.stream[self.committed :]))
        except Malformed:
            frames = [b""]
        for raw in frames:
            if not raw or len(self.whole) + 1 == self.refused:
                del self.stream[self.committed :]
                return False
            self.whole.append(raw)
            self.committed += len(raw)
        return True

    def answer(self, asked: Asked) -> None:
        self.asked.append(f"{asked.command} {urlsplit(asked.path).path}")
        for misdeed in list(self.misdeeds):
            if misdeed(asked, self):
                return
        path = urlsplit(asked.path)
        query = {name: values[0] for name, values in parse_qs(path.query).items()}
        if path.path == "/v1/hello":
            now = time.time_ns() // 1_000_000
            say(asked, 200, hello.answer(query["nonce"], now, "Ambito di prova", self.key), "application/cbor")
        elif path.path.startswith("/v1/feeds/"):
            self._feed(asked, int(query["after"]))
        elif path.path.startswith("/v1/publication/"):
            say(asked, 304)
        elif asked.command == "HEAD":
            self.stand(asked, 200)
        else:
            self.upload(asked)

    def stand(self, asked: Asked, status: int) -> None:
        """Say where the stream stands."""
        asked.send_response(status)
        asked.send_header("Upload-Offset", str(len(self.stream)))
        asked.send_header("Ascolto-Number", str(len(self.whole)))
        asked.send_header("Ascolto-Acknowledgement", self.acknowledgement())
        asked.send_header("Content-Length", "0")
        asked.end_headers()

    def upload(self, asked: Asked) -> None:
        offset, length = int(asked.headers["Upload-Offset"]), int(asked.headers["Content-Length"])
        if offset != len(self.stream):
            asked.rfile.read(length)
            self.refuse(asked, "wrong-offset", offset=len(self.stream))
            return
        while length > 0 and (data := asked.rfile.read1(min(length, 4096))):
            length -= len(data)
            if not self.take(data):
                self.refuse(asked, "bad-batch", number=len(self.whole) + 1, offset=self.committed)
                asked.close_connection = True
                return
        if length == 0:
            self.stand(asked, 204)

    def refuse(
        self, asked: Asked, slug: str, number: int | None = None, offset: int | None = None, **headers: str
    ) -> None:
        told = problem(slug, number=number, offset=offset)
        say(asked, told.status, told.to_json(), "application/problem+json", **headers)

    def _feed(self, asked: Asked, after: int) -> None:
        left = [(position, raw) for position, raw in self.feed if position > after]
        page = FeedPage(tuple(left[:2]), left[1][0] if len(left) > 1 else left[0][0] if left else after, len(left) > 2)
        say(asked, 200, page.write(), "application/cbor")


@contextmanager
def paper_district(device: bytes, misdeeds: Sequence[Misdeed] = ()) -> Iterator[PaperDistrict]:
    """A paper district that answers on a real port."""
    district = PaperDistrict(device, misdeeds=list(misdeeds))
    with odd_server(district.answer) as port:
        district.port = port
        yield district
