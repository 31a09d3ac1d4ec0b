"""How a device comes into an office: invitation, card, request, answer; and the statements about office keys."""

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import cbor, signed
from sync.protocol.keys import PUBLIC_BYTES, check_code
from sync.protocol.limits import MAX_BODY
from sync.protocol.malformed import Malformed

PREFIX = "ASCOLTO-INVITO-1:"
KINDS = ("desk", "municipality", "district")
ACTIVE, PENDING, REFUSED = "active", "pending", "refused"
_EPOCH = b"ascolto/epoch/1"
_REQUEST = b"ascolto/enrolment/1"
_LIMIT = 4096


class InvitationMistyped(Exception):
    """The text is no invitation, or was cut."""


@dataclass(frozen=True, slots=True, repr=False)
class Invitation:
    """Whoever holds it may enrol one device at an office, until it expires. `founding`: the office's first device."""

    url: str
    district: bytes
    district_name: str
    office: bytes
    office_name: str
    office_kind: str
    secret: bytes
    expires_ms: int
    founding: bool

    @staticmethod
    def fresh_secret() -> bytes:
        """Sixteen random bytes."""
        return os.urandom(16)

    def text(self) -> str:
        """The invitation as it is sent or printed."""
        body = [
            self.url,
            self.district,
            self.district_name,
            self.office,
            self.office_name,
            self.office_kind,
            self.secret,
            self.expires_ms,
            self.founding,
        ]
        raw = cbor.dumps(body)
        return PREFIX + base64.urlsafe_b64encode(raw + _sum(raw)).decode().rstrip("=")

    @staticmethod
    def parse(text: str) -> "Invitation":
        """What was pasted or read from a file, with any white space in it. Raises InvitationMistyped."""
        typed = "".join(text.split())
        if not typed.upper().startswith(PREFIX):
            raise InvitationMistyped
        body = typed[len(PREFIX) :]
        try:
            data = base64.urlsafe_b64decode(body.encode("ascii") + b"=" * (-len(body) % 4))
            raw, check = data[:-4], data[-4:]
            if _sum(raw) != check:
                raise InvitationMistyped
            values = cbor.loads(raw, _LIMIT)
        except (ValueError, binascii.Error, Malformed) as error:
            raise InvitationMistyped from error
        return _invitation(values)

    def token(self) -> bytes:
        """What the district knows the invitation by; it keeps only a hash of it."""
        return hashlib.sha256(b"ascolto/token/1" + self.secret).digest()

    def mac(self, body: bytes) -> bytes:
        """Proof of knowing the secret, which the district does not: for the eyes of who approves."""
        return hmac.digest(hashlib.sha256(b"ascolto/mac/1" + self.secret).digest(), body, "sha256")

    def code(self, card: "DeviceCard") -> str:
        """The six digits that both screens show."""
        return check_code(self.mac(card.raw()))


def _sum(raw: bytes) -> bytes:
    return hashlib.sha256(b"ascolto/invitation/1" + raw).digest()[:4]


def _invitation(values: object) -> Invitation:
    match values:
        case [
            str() as url,
            bytes() as district,
            str() as district_name,
            bytes() as office,
            str() as office_name,
            str() as kind,
            bytes() as secret,
            int() as expires_ms,
            bool() as founding,
        ]:
            if len(district) == 32 and len(office) == 16 and len(secret) == 16 and kind in KINDS:
                return Invitation(url, district, district_name, office, office_name, kind, secret, expires_ms, founding)
    raise InvitationMistyped


def token_hash(token: bytes) -> bytes:
    """What the district's database holds of an invitation's token."""
    return hashlib.sha256(token).digest()


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """A device's public half. `post` signs requests, `signing` signs batches, to `hpke` keys are sealed."""

    device: bytes
    office: bytes
    label: str
    signing: bytes
    post: bytes
    hpke: bytes

    def raw(self) -> bytes:
        """The card as bytes: what is proven, signed and compared."""
        return cbor.dumps([self.device, self.office, self.label, self.signing, self.post, self.hpke])

    @staticmethod
    def parse(data: bytes) -> "DeviceCard":
        """Raises Malformed."""
        match cbor.loads(data, _LIMIT):
            case [
                bytes() as device,
                bytes() as office,
                str() as label,
                bytes() as signing,
                bytes() as post,
                bytes() as hpke,
            ]:
                sizes = [len(one) for one in (device, office, signing, post, hpke)]
                if sizes == [16, 16, 32, 32, PUBLIC_BYTES] and len(label) <= 80:
                    return DeviceCard(device, office, label, signing, post, hpke)
        raise Malformed("not a device card")


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
                if len(office) == 16 and len(device) == 16 and len(public) == PUBLIC_BYTES and 0 < epoch < 1 << 31:
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


KIT = bytes(16)
"""The holder under which an epoch's key is sealed to the recovery kit."""


def wraps_of(values: object) -> dict[bytes, bytes]:
    """Sealed keys by holder. Raises Malformed."""
    if isinstance(values, dict) and all(
        isinstance(holder, bytes) and len(holder) == 16 and isinstance(sealed, bytes)
        for holder, sealed in values.items()
    ):
        return values
    raise Malformed("not sealed keys")


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
