"""A statement and its signature, as [body, signature] in CBOR: how the district says anything."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol import cbor
from sync.protocol.batch import BadSignature
from sync.protocol.malformed import Malformed


def sign(label: bytes, body: object, key: Ed25519PrivateKey) -> bytes:
    """A signed statement; `label` keeps statements of different kinds apart."""
    raw = cbor.dumps(body)
    return cbor.dumps([raw, key.sign(label + raw)])


def parse(label: bytes, data: bytes, public: bytes, limit: int) -> object:
    """The body of a statement signed with `public`. Raises Malformed, BadSignature."""
    whole = cbor.loads(data, limit)
    match whole:
        case [bytes() as raw, bytes() as signature]:
            check(label + raw, signature, public)
            return cbor.loads(raw, limit)
    raise Malformed("not a signed statement")


def check(data: bytes, signature: bytes, public: bytes) -> None:
    """Raises BadSignature unless `signature` is over `data` by the key of `public` (32 bytes)."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError) as error:
        raise BadSignature from error
