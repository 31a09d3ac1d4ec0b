"""The recovery kit: a secret on paper that brings an office back on a new computer."""

import hashlib
import os
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.keys import PRIVATE_BYTES, HpkePrivate, derive, signing_from

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U to be mistaken for another."""
_SAME = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET, _OFFICE, _FINGERPRINT, _CHECK = 16, 16, 8, 4
_BYTES = _OFFICE + _SECRET + _FINGERPRINT + _CHECK
_GROUP = 4
_BITS = 5


class KitMistyped(Exception):
    """The text is no recovery kit, or has a typing error."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKit:
    """The office, the secret, and the fingerprint of the district that the office belongs to."""

    office: bytes
    secret: bytes
    district: bytes

    @staticmethod
    def generate(office: bytes, district_fingerprint: bytes) -> "RecoveryKit":
        """A fresh kit for an office."""
        return RecoveryKit(office, os.urandom(_SECRET), district_fingerprint)

    def text(self) -> str:
        """The kit as it is printed: groups of four letters and digits, the last ones a check of the whole."""
        body = self.office + self.secret + self.district
        digits = _encode(body + _check(body))
        return "-".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))

    @staticmethod
    def parse(text: str) -> "RecoveryKit":
        """What somebody typed from the paper, in any case, with any spaces and dashes. Raises KitMistyped."""
        body = _decode(text)
        kept, check = body[:-_CHECK], body[-_CHECK:]
        if _check(kept) != check:
            raise KitMistyped
        return RecoveryKit(kept[:_OFFICE], kept[_OFFICE : _OFFICE + _SECRET], kept[_OFFICE + _SECRET :])

    def hpke(self) -> HpkePrivate:
        """The key pair to which every epoch's private key is sealed."""
        return HpkePrivate(derive(self.secret, b"ascolto/kit/hpke/1" + self.office, PRIVATE_BYTES))

    def signing(self) -> Ed25519PrivateKey:
        """The key that proves to the district who holds the kit."""
        return signing_from(derive(self.secret, b"ascolto/kit/signing/1" + self.office, 32))

    def __repr__(self) -> str:
        return "RecoveryKit(…)"


def _check(body: bytes) -> bytes:
    return hashlib.sha256(b"ascolto/kit/1" + body).digest()[:_CHECK]


def _encode(data: bytes) -> str:
    length = -(-len(data) * 8 // _BITS)
    number = int.from_bytes(data, "big") << (length * _BITS - len(data) * 8)
    return "".join(ALPHABET[number >> _BITS * (length - 1 - i) & 31] for i in range(length))


def _decode(text: str) -> bytes:
    typed = "".join(c for c in text.upper().translate(_SAME) if not (c.isspace() or c in "-–—.·"))
    length = -(-_BYTES * 8 // _BITS)
    if len(typed) != length or any(c not in ALPHABET for c in typed):
        raise KitMistyped
    number = 0
    for character in typed:
        number = number << _BITS | ALPHABET.index(character)
    spare = length * _BITS - _BYTES * 8
    if number & ((1 << spare) - 1):
        raise KitMistyped
    return (number >> spare).to_bytes(_BYTES, "big")
