"""The key epochs of an office: who says which public key is in force, and to whom the private one is sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import cbor, signed
from sync.protocol.keys import PUBLIC_BYTES
from sync.protocol.limits import LAST_EPOCH, MAX_BODY
from sync.protocol.malformed import Malformed

KIT = bytes(16)
"""The holder under which an epoch's key is sealed to the recovery kit."""
_EPOCH = b"ascolto/epoch/1"
_KEY = b"ascolto/epoch-key/1"


def key_info(office: bytes, epoch: int) -> bytes:
    """HPKE info under which an office's private key of an epoch is sealed to a device or to the kit."""
    return _KEY + office + epoch.to_bytes(4, "big")


@dataclass(frozen=True, slots=True)
class EpochStatement:
    """`device` says: this is the public key of `office` for `epoch`."""

    office: bytes
    epoch: int
    public: bytes
    device: bytes
    signature: bytes

    def _said(self) -> bytes:
        return _EPOCH + cbor.dumps([self.office, self.epoch, self.public, self.device])

    @staticmethod
    def make(office: bytes, epoch: int, public: bytes, device: bytes, key: Ed25519PrivateKey) -> "EpochStatement":
        """A statement signed with the device's signing key."""
        bare = EpochStatement(office, epoch, public, device, b"")
        return replace(bare, signature=key.sign(bare._said()))

    def check(self, signing: bytes) -> None:
        """Raises BadSignature unless the device with this public key said so."""
        signed.check(self._said(), self.signature, signing)

    def fields(self) -> list[object]:
        """As CBOR fields."""
        return [self.office, self.epoch, self.public, self.device, self.signature]

    @staticmethod
    def of(values: object) -> "EpochStatement":
        """Raises Malformed."""
        match values:
            case [bytes() as office, int() as epoch, bytes() as public, bytes() as device, bytes() as signature]:
                sizes = [len(one) for one in (office, public, device, signature)]
                if sizes == [16, PUBLIC_BYTES, 16, 64] and 0 < epoch <= LAST_EPOCH:
                    return EpochStatement(office, epoch, public, device, signature)
        raise Malformed("not an epoch statement")


@dataclass(frozen=True, slots=True)
class EpochPut:
    """A new epoch: its statement, and its private key sealed to each device and to the kit (key: 16 zero bytes)."""

    statement: EpochStatement
    wraps: Mapping[bytes, bytes]

    def write(self) -> bytes:
        """As the body of PUT /v1/offices/{office}/epochs/{n}."""
        wraps: dict[bytes, bytes] = dict(self.wraps)
        return cbor.dumps([self.statement.fields(), wraps])

    @staticmethod
    def parse(data: bytes) -> "EpochPut":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [list() as statement, dict() as wraps]:
                return EpochPut(EpochStatement.of(statement), wraps_of(wraps))
        raise Malformed("not an epoch")


def wraps_of(values: object) -> dict[bytes, bytes]:
    """Sealed keys by holder. Raises Malformed."""
    if isinstance(values, dict) and all(
        isinstance(holder, bytes) and len(holder) == 16 and isinstance(sealed, bytes)
        for holder, sealed in values.items()
    ):
        return values
    raise Malformed("not sealed keys")
