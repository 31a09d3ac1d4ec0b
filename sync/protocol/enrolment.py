"""How a device comes into an office: the request to enrol and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import cbor, signed
from sync.protocol.card import DeviceCard
from sync.protocol.epoch import EpochStatement, wraps_of
from sync.protocol.invitation import Invitation
from sync.protocol.keys import PUBLIC_BYTES
from sync.protocol.limits import MAX_BODY
from sync.protocol.malformed import Malformed

ACTIVE, PENDING, REFUSED = "active", "pending", "refused"
_REQUEST = b"ascolto/enrolment/1"


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first device of an office brings: the office's first epoch, and the public half of its recovery kit."""

    statement: EpochStatement
    wraps: Mapping[bytes, bytes]
    kit_hpke: bytes
    kit_signing: bytes

    def fields(self) -> list[object]:
        """As CBOR fields."""
        wraps: dict[bytes, bytes] = dict(self.wraps)
        return [self.statement.fields(), wraps, self.kit_hpke, self.kit_signing]

    @staticmethod
    def of(values: object) -> "Founding":
        """Raises Malformed."""
        match values:
            case [list() as statement, dict() as wraps, bytes() as hpke, bytes() as signing]:
                if len(hpke) == PUBLIC_BYTES and len(signing) == 32:
                    return Founding(EpochStatement.of(statement), wraps_of(wraps), hpke, signing)
        raise Malformed("not a founding")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A request to enrol: by an invitation's token, or (token empty) by the recovery kit's signature."""

    card: DeviceCard
    token: bytes
    mac: bytes
    kit_signature: bytes
    founding: Founding | None

    @staticmethod
    def by_invitation(card: DeviceCard, invitation: Invitation, founding: Founding | None) -> "Enrolment":
        """Redeem an invitation."""
        return Enrolment(card, invitation.token(), invitation.mac(card.raw()), b"", founding)

    @staticmethod
    def by_kit(card: DeviceCard, kit: Ed25519PrivateKey) -> "Enrolment":
        """Restore with the recovery kit's signing key."""
        return Enrolment(card, b"", b"", kit.sign(_REQUEST + card.raw()), None)

    def check_kit(self, kit_signing: bytes) -> None:
        """Raises BadSignature unless the kit with this public key asked for it."""
        signed.check(_REQUEST + self.card.raw(), self.kit_signature, kit_signing)

    def write(self) -> bytes:
        """As the body of POST /v1/enrolments."""
        founding = None if self.founding is None else self.founding.fields()
        return cbor.dumps([self.card.raw(), self.token, self.mac, self.kit_signature, founding])

    @staticmethod
    def parse(data: bytes) -> "Enrolment":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [bytes() as card, bytes() as token, bytes() as mac, bytes() as signature, founding]:
                return Enrolment(
                    DeviceCard.parse(card),
                    token,
                    mac,
                    signature,
                    None if founding is None else Founding.of(founding),
                )
        raise Malformed("not an enrolment")


@dataclass(frozen=True, slots=True)
class EnrolmentAnswer:
    """How it stands with a device. `sealed`: the office's keys, sealed to it by who approved it (`approver`)."""

    status: str
    code: str
    sealed: bytes | None
    approver: bytes | None

    def write(self) -> bytes:
        """As a response body."""
        return cbor.dumps([self.status, self.code, self.sealed, self.approver])

    @staticmethod
    def parse(data: bytes) -> "EnrolmentAnswer":
        """Raises Malformed."""
        match cbor.loads(data, MAX_BODY):
            case [str() as status, str() as code, bytes() | None as sealed, bytes() | None as approver]:
                if status in (ACTIVE, PENDING, REFUSED):
                    return EnrolmentAnswer(status, code, sealed, approver)
        raise Malformed("not an answer to an enrolment")
