"""The invitation: the text with which a device asks to be let into an office."""

import base64
import binascii
import hashlib
import hmac
import os
from dataclasses import dataclass

from sync.protocol import cbor
from sync.protocol.card import DeviceCard
from sync.protocol.keys import check_code
from sync.protocol.malformed import Malformed

PREFIX = "ASCOLTO-INVITO-1:"
KINDS = ("desk", "municipality", "district")
SECRET = 16
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
        return os.urandom(SECRET)

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
        return prove(self.secret, body)

    def code(self, card: DeviceCard) -> str:
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
            if len(district) == 32 and len(office) == 16 and len(secret) == SECRET and kind in KINDS:
                return Invitation(url, district, district_name, office, office_name, kind, secret, expires_ms, founding)
    raise InvitationMistyped


def prove(secret: bytes, body: bytes) -> bytes:
    """HMAC-SHA256 of a body under an invitation's secret; 32 bytes."""
    return hmac.digest(hashlib.sha256(b"ascolto/mac/1" + secret).digest(), body, "sha256")


def token_hash(token: bytes) -> bytes:
    """What the district's database holds of an invitation's token."""
    return hashlib.sha256(token).digest()
