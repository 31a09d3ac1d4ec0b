"""A device as the district sees it: signed calls and sealed batches, written with the protocol's own words."""

import http.client
import os
import time
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import envelope, signatures, upload
from sync.protocol.batch import ENTRIES, Header, digest, write
from sync.protocol.card import DeviceCard
from sync.protocol.chain import Head
from sync.protocol.enrolment import Enrolment, EnrolmentAnswer, Founding
from sync.protocol.epoch import KIT, EpochStatement
from sync.protocol.feed import FeedPage
from sync.protocol.invitation import Invitation
from sync.protocol.keys import HpkePrivate, fingerprint, wrap
from sync.protocol.kit import RecoveryKit
from sync.protocol.problems import Problem

EPOCH_INFO = b"ascolto/test-epoch/1"


class Line:
    """The signed calls of one device."""

    def __init__(self, url: str, card: DeviceCard, post: Ed25519PrivateKey) -> None:
        self.url = url
        self.card = card
        self.post = post
        self.clock_ahead = 0
        self.session = requests.Session()
        self.session.trust_env = False

    @property
    def device(self) -> bytes:
        return self.card.device

    @property
    def office(self) -> bytes:
        return self.card.office

    @property
    def stream(self) -> str:
        return f"/v1/streams/{self.device.hex()}"

    def call(self, method: str, path: str, body: bytes | None = None, **more: Any) -> requests.Response:
        """One signed call; `headers` and a streamed `data` may come with it."""
        headers = dict(more.pop("headers", {}))
        now = int(time.time()) + self.clock_ahead
        headers |= signatures.sign(method, self.url + path, headers, body, self.post, self.device, now)
        data = body if body is not None else more.pop("data", None)
        return self.session.request(method, self.url + path, data=data, headers=headers, timeout=30, **more)

    def patch(self, offset: int, data: Any) -> requests.Response:
        """Sends bytes of the stream from an offset on."""
        return self.call("PATCH", self.stream, data=data, headers=upload_headers(offset))

    def begin_patch(self, offset: int, announced: int, part: bytes) -> http.client.HTTPConnection:
        """Begins an upload of `announced` bytes and sends only `part`; the connection stays open."""
        where = urlsplit(self.url)
        assert where.hostname is not None
        connection = http.client.HTTPConnection(where.hostname, where.port, timeout=30)
        headers = upload_headers(offset)
        now = int(time.time())
        headers |= signatures.sign("PATCH", self.url + self.stream, headers, None, self.post, self.device, now)
        connection.putrequest("PATCH", self.stream)
        for name, value in {**headers, "Content-Length": str(announced)}.items():
            connection.putheader(name, value)
        connection.endheaders()
        connection.send(part)
        return connection

    def look(self) -> requests.Response:
        return self.call("HEAD", self.stream)

    def offset(self) -> int:
        return int(self.look().headers[upload.UPLOAD_OFFSET])

    def await_offset(self, wanted: int) -> None:
        """Asks until the district has the stream up to `wanted`; each question takes a moment."""
        until = time.monotonic() + 20
        while self.offset() != wanted:
            assert time.monotonic() < until, f"the district stays at {self.offset()}"


class Laptop(Line):
    """One device of one office; `head` is where its stream stands by its own reckoning."""

    def __init__(self, url: str, office: bytes, label: str = "Portatile della parrocchia") -> None:
        self.signing = Ed25519PrivateKey.generate()
        self.hpke = HpkePrivate.generate()
        self.content_key = os.urandom(32)
        self.head = Head()
        self.kit: RecoveryKit | None = None
        self.office_key = HpkePrivate.generate()
        post = Ed25519PrivateKey.generate()
        card = DeviceCard(
            os.urandom(16),
            office,
            label,
            self.signing.public_key().public_bytes_raw(),
            post.public_key().public_bytes_raw(),
            self.hpke.public().raw,
        )
        super().__init__(url, card, post)

    def enrol(self, request: Enrolment) -> requests.Response:
        return self.session.post(self.url + "/v1/enrolments", data=request.write(), timeout=30)

    def found(self, invitation: Invitation, district: bytes) -> RecoveryKit:
        """Enrols as the first device of the office."""
        kit = RecoveryKit.generate(self.office, fingerprint(district))
        self.office_key = HpkePrivate.generate()
        founding = Founding(
            self.statement(1, self.office_key),
            {
                self.device: wrap(self.hpke.public(), self.office_key.raw, EPOCH_INFO),
                KIT: wrap(kit.hpke().public(), self.office_key.raw, EPOCH_INFO),
            },
            kit.hpke().public().raw,
            kit.signing().public_key().public_bytes_raw(),
        )
        answer = self.enrol(Enrolment.by_invitation(self.card, invitation, founding))
        assert answer.status_code == 201, answer.text
        assert EnrolmentAnswer.parse(answer.content).status == "active"
        return kit

    def statement(self, epoch: int, key: HpkePrivate) -> EpochStatement:
        return EpochStatement.make(self.office, epoch, key.public().raw, self.device, self.signing)

    def header(self, **changed: Any) -> Header:
        """The header of the next batch, with some of it changed."""
        header = Header(
            version=1,
            kind=ENTRIES,
            device=self.device,
            number=self.head.number + 1,
            previous=self.head.digest,
            recipient=self.office,
            epoch=1,
            first_seq=1,
            last_seq=1,
            dictionary=0,
            salt=os.urandom(16),
        )
        return replace(header, **changed)

    def batch(self, payload: bytes = b"sealed bytes" * 20, **changed: Any) -> bytes:
        """The next batch, signed; the laptop's own head moves on."""
        return self._add(self.header(**changed), payload)

    def seal(self, plain: bytes, **changed: Any) -> bytes:
        """The next batch, with `plain` compressed, padded and sealed in it as a desk does it."""
        header = self.header(**changed)
        return self._add(header, envelope.seal(header, plain, self.content_key))

    def feed(self, after: int = 0, query: str = "") -> FeedPage:
        answer = self.call("GET", f"/v1/feeds/{self.office.hex()}?after={after}{query}")
        assert answer.status_code == 200, answer.text
        return FeedPage.read(answer.content)

    def close(self) -> None:
        self.session.close()

    def _add(self, header: Header, payload: bytes) -> bytes:
        raw = write(header, payload, self.signing)
        self.head = Head(header.number, digest(raw), self.head.offset + len(raw))
        return raw


def upload_headers(offset: int) -> dict[str, str]:
    """What makes a request part of a stream's upload."""
    return {
        "Content-Type": upload.PARTIAL_UPLOAD,
        upload.UPLOAD_OFFSET: str(offset),
        upload.UPLOAD_COMPLETE: "?0",
    }


def slug(answer: requests.Response) -> str:
    """The kind of problem that an answer is."""
    return Problem.parse(answer.content, answer.status_code).slug
