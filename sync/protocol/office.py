"""What the devices of one office arrange through the district: further invitations, approvals, keys of epochs."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import cbor, signed
from sync.protocol.card import DeviceCard
from sync.protocol.epoch import EpochStatement
from sync.protocol.limits import MAX_BODY
from sync.protocol.malformed import Malformed

_APPROVAL = b"ascolto/approval/1"
_SUCCESSION = b"ascolto/succession/1"
MAX_EPOCHS = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class InvitationOrder:
    """Body of POST /v1/invitations: the hash of the token of an invitation that a device made, and its end."""

    token_hash: bytes
    expires_ms: int

    def write(self) -> bytes:
        """As a request body."""
        return cbor.dumps([self.token_hash, self.expires_ms])

    @staticmethod
    def parse(data: bytes) -> "InvitationOrder":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [bytes() as token_hash, int() as expires_ms] if len(token_hash) == 32 and expires_ms > 0:
                return InvitationOrder(token_hash, expires_ms)
        raise Malformed("not an invitation order")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A device that waits to be let in. `mac` proves to whom made the invitation that the card came with its secret."""

    card: DeviceCard
    mac: bytes
    token_hash: bytes
    created_ms: int


def write_waiting(several: list[Waiting]) -> bytes:
    """Answer of GET /v1/offices/{office}/pending."""
    return cbor.dumps([[one.card.raw(), one.mac, one.token_hash, one.created_ms] for one in several])


def parse_waiting(data: bytes) -> list[Waiting]:
    """Raises Malformed."""
    rows = cbor.loads(data, MAX_BODY)
    if not isinstance(rows, list):
        raise Malformed("not a list of devices")
    made = []
    for row in rows:
        match row:
            case [bytes() as card, bytes() as mac, bytes() as token_hash, int() as created_ms]:
                made.append(Waiting(DeviceCard.parse(card), mac, token_hash, created_ms))
            case _:
                raise Malformed("not a waiting device")
    return made


@dataclass(frozen=True, slots=True)
class Approval:
    """Body of PUT /v1/offices/{office}/devices/{device}: the office's keys sealed to it, and who says so."""

    sealed: bytes
    signature: bytes

    @staticmethod
    def make(card: DeviceCard, sealed: bytes, key: Ed25519PrivateKey) -> "Approval":
        """Signed with the approving device's signing key."""
        return Approval(sealed, key.sign(_APPROVAL + card.raw()))

    def check(self, card: DeviceCard, signing: bytes) -> None:
        """Raises BadSignature."""
        signed.check(_APPROVAL + card.raw(), self.signature, signing)

    def write(self) -> bytes:
        """As a request body."""
        return cbor.dumps([self.sealed, self.signature])

    @staticmethod
    def parse(data: bytes) -> "Approval":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [bytes() as sealed, bytes() as signature] if len(signature) == 64:
                return Approval(sealed, signature)
        raise Malformed("not an approval")


@dataclass(frozen=True, slots=True)
class OfficeEpoch:
    """An epoch of the own office, with its private key sealed to whoever asked (None: not sealed to them)."""

    statement: EpochStatement
    sealed: bytes | None


def write_epochs(epochs: list[OfficeEpoch]) -> bytes:
    """Answer of GET /v1/offices/{office}/epochs."""
    return cbor.dumps([[one.statement.fields(), one.sealed] for one in epochs])


def parse_epochs(data: bytes) -> list[OfficeEpoch]:
    """Raises Malformed."""
    rows = cbor.loads(data, MAX_EPOCHS)
    if not isinstance(rows, list):
        raise Malformed("not a list of epochs")
    made = []
    for row in rows:
        match row:
            case [list() as statement, bytes() | None as sealed]:
                made.append(OfficeEpoch(EpochStatement.of(statement), sealed))
            case _:
                raise Malformed("not an epoch")
    return made


@dataclass(frozen=True, slots=True)
class Succession:
    """Body of POST /v1/devices/{device}/successor: a new card, signed with the former signing key."""

    card: DeviceCard
    signature: bytes

    @staticmethod
    def make(card: DeviceCard, former: Ed25519PrivateKey) -> "Succession":
        """Signed by the device that gives up its place."""
        return Succession(card, former.sign(_SUCCESSION + card.raw()))

    def check(self, former_signing: bytes) -> None:
        """Raises BadSignature."""
        signed.check(_SUCCESSION + self.card.raw(), self.signature, former_signing)

    def write(self) -> bytes:
        """As a request body."""
        return cbor.dumps([self.card.raw(), self.signature])

    @staticmethod
    def parse(data: bytes) -> "Succession":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [bytes() as card, bytes() as signature]:
                return Succession(DeviceCard.parse(card), signature)
        raise Malformed("not a succession")
