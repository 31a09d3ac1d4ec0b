"""The batch: a header, a sealed payload and a signature over both, as one frame of a stream.

"ASB1" | header length, u16 BE | payload length, u32 BE | header | payload | Ed25519 signature, 64 bytes
"""

import hashlib
import struct
from dataclasses import astuple, dataclass, fields

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol import cbor
from sync.protocol.limits import LAST_EPOCH, MAX_HEADER, MAX_PAYLOAD, PROTOCOL
from sync.protocol.malformed import Malformed

MAGIC = b"ASB1"
SIGNED = b"ascolto/batch/1"
"""What stands before the signed bytes, so that no signature of another kind can be taken for a batch's."""
PREFIX = struct.Struct(">4sHI")
SIGNATURE = 64
ENTRIES, KEY, MESSAGE = 1, 2, 3
"""Kinds of batch: entries for the own office, a content key, a message to another office."""
_BYTES = {"device": 16, "previous": 32, "recipient": 16, "salt": 16}
_AT_MOST = {"epoch": LAST_EPOCH}
_NUMBER = (1 << 63) - 1
"""What a database keeps as a whole number."""


class BadSignature(Exception):
    """The signature does not fit the bytes and the key."""


class TooLarge(Malformed):
    """A length that no batch may have."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the server may see of a batch. `number` counts 1, 2, 3 … in the device's stream."""

    version: int
    kind: int
    device: bytes
    number: int
    previous: bytes
    recipient: bytes
    epoch: int
    first_seq: int
    last_seq: int
    dictionary: int
    salt: bytes

    def raw(self) -> bytes:
        """The header as it stands in the frame: a deterministic CBOR array."""
        return cbor.dumps(list(astuple(self)))


@dataclass(frozen=True, slots=True)
class Batch:
    """A parsed frame. `raw` is the whole frame."""

    header: Header
    payload: bytes
    signature: bytes
    raw: bytes


def digest(raw: bytes) -> bytes:
    """SHA-256 of the whole frame: what the next header names as `previous`."""
    return hashlib.sha256(raw).digest()


def write(header: Header, payload: bytes, signing: Ed25519PrivateKey) -> bytes:
    """A signed frame."""
    raw_header = header.raw()
    if len(raw_header) > MAX_HEADER or len(payload) > MAX_PAYLOAD:
        raise TooLarge("a batch of this size would be refused")
    body = PREFIX.pack(MAGIC, len(raw_header), len(payload)) + raw_header + payload
    return body + signing.sign(SIGNED + body)


def read(raw: bytes) -> Batch:
    """Parse one whole frame; the signature is not checked yet. Raises Malformed."""
    header_length, payload_length = lengths(raw)
    start, end = PREFIX.size, PREFIX.size + header_length
    if len(raw) != end + payload_length + SIGNATURE:
        raise Malformed("a frame of another length")
    header = _header(raw[start:end])
    return Batch(header, raw[end : end + payload_length], raw[-SIGNATURE:], raw)


def verify(batch: Batch, public: bytes) -> None:
    """Check a batch's signature with the device's public key (32 bytes). Raises BadSignature."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(batch.signature, SIGNED + batch.raw[:-SIGNATURE])
    except (InvalidSignature, ValueError) as error:
        raise BadSignature from error


def lengths(start: bytes) -> tuple[int, int]:
    """Header and payload length from a frame's first ten bytes. Raises Malformed, TooLarge."""
    if len(start) < PREFIX.size:
        raise Malformed("a frame cut short")
    magic, header_length, payload_length = PREFIX.unpack_from(start)
    if magic != MAGIC:
        raise Malformed("not a batch")
    if header_length > MAX_HEADER or payload_length > MAX_PAYLOAD:
        raise TooLarge("a batch of this size is refused")
    return header_length, payload_length


def _header(data: bytes) -> Header:
    values = cbor.loads(data, MAX_HEADER)
    if not isinstance(values, list) or len(values) != len(fields(Header)):
        raise Malformed("not a header")
    named = dict(zip((one.name for one in fields(Header)), values, strict=True))
    for name, value in named.items():
        size = _BYTES.get(name)
        if size is not None:
            well = isinstance(value, bytes) and len(value) == size
        else:
            well = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _AT_MOST.get(name, _NUMBER)
        if not well:
            raise Malformed(f"header field {name}")
    header = Header(**named)
    if header.version != PROTOCOL or header.kind not in (ENTRIES, KEY, MESSAGE) or header.number < 1:
        raise Malformed("a header of another version")
    if header.raw() != data:
        raise Malformed("a header that is not deterministic")
    return header


class FrameCutter:
    """Cuts a stream of bytes, in whatever pieces it comes, into whole frames. `rest` is the unfinished tail."""

    def __init__(self) -> None:
        self._rest = bytearray()

    @property
    def rest(self) -> bytes:
        """The bytes after the last whole frame."""
        return bytes(self._rest)

    def feed(self, chunk: bytes) -> list[bytes]:
        """Add bytes; returns the frames that became whole.

        Raises Malformed, TooLarge as soon as a prefix says so; what stood whole before it is still in `rest` then.
        """
        self._rest += chunk
        whole: list[bytes] = []
        start = 0
        while len(self._rest) - start >= PREFIX.size:
            header_length, payload_length = lengths(bytes(self._rest[start : start + PREFIX.size]))
            end = start + PREFIX.size + header_length + payload_length + SIGNATURE
            if len(self._rest) < end:
                break
            whole.append(bytes(self._rest[start:end]))
            start = end
        del self._rest[:start]
        return whole
