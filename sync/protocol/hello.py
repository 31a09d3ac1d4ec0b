"""The first call of every visit: only the district can answer it, a network that wants a login cannot."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import cbor, signed
from sync.protocol.batch import BadSignature
from sync.protocol.limits import PROTOCOL
from sync.protocol.malformed import Malformed

LABEL = b"ascolto/hello/1"
CONTENT_TYPE = "application/cbor"
NONCE_DIGITS = 32
_LIMIT = 4096


class NotTheDistrict(Exception):
    """Whoever answered is not the district, or answered another question."""


@dataclass(frozen=True, slots=True)
class Hello:
    """The district's greeting: its clock in milliseconds since 1970, the protocol versions it speaks, its name."""

    nonce: str
    time_ms: int
    oldest: int
    newest: int
    name: str
    public: bytes
    """The district's public key, so that a recovery kit's fingerprint can be compared with it."""


def answer(nonce: str, time_ms: int, name: str, key: Ed25519PrivateKey) -> bytes:
    """The signed answer to a nonce of 32 hexadecimal digits."""
    body = [nonce, time_ms, PROTOCOL, PROTOCOL, name, key.public_key().public_bytes_raw()]
    return signed.sign(LABEL, body, key)


def check(data: bytes, nonce: str, district: bytes) -> Hello:
    """The greeting, if it is the district's answer to this nonce. Raises NotTheDistrict."""
    try:
        body = signed.parse(LABEL, data, district, _LIMIT)
    except (Malformed, BadSignature) as error:
        raise NotTheDistrict from error
    match body:
        case [str() as said, int() as time_ms, int() as oldest, int() as newest, str() as name, bytes() as public]:
            if said == nonce and public == district:
                return Hello(said, time_ms, oldest, newest, name, public)
    raise NotTheDistrict


def claimed_key(data: bytes) -> bytes:
    """The public key that a greeting claims, unproven: to compare with a fingerprint, then to `check` with it."""
    try:
        whole = cbor.loads(data, _LIMIT)
        match whole:
            case [bytes() as raw, bytes()]:
                match cbor.loads(raw, _LIMIT):
                    case [_, _, _, _, _, bytes() as public] if len(public) == 32:
                        return public
    except Malformed as error:
        raise NotTheDistrict from error
    raise NotTheDistrict
