"""Office and device keys: HPKE (RFC 9180) with ML-KEM-768 and X25519 together, so that one broken half opens nothing.

Raw encodings: public = ML-KEM-768 (1,184 bytes) + X25519 (32); private = ML-KEM-768 seed (64) + X25519 (32).
"""

import hashlib
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.malformed import Malformed

PUBLIC_BYTES = 1184 + 32
PRIVATE_BYTES = 64 + 32
KEY_INFO = b"ascolto/key/1"
"""HPKE info of a key batch, before its header's bytes."""
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_MLKEM_PUBLIC, _MLKEM_SEED = 1184, 64
_ANYBODY = X25519PrivateKey.from_private_bytes(bytes(31) + b"\x01")
"""Only to see whether a public key can be agreed with at all."""


class CannotOpen(Exception):
    """The key does not open these bytes, or they were altered."""


@dataclass(frozen=True, slots=True)
class HpkePublic:
    """A public key, as 1,216 raw bytes."""

    raw: bytes

    @staticmethod
    def from_raw(raw: bytes) -> "HpkePublic":
        """Parse; raises Malformed for anything that is no such key, or one with which no secret can be agreed.

        Points of small order (RFC 7748 section 6.1) would make every later sealing to this key fail.
        """
        if len(raw) != PUBLIC_BYTES:
            raise Malformed("not a public key")
        try:
            _public(raw)
            _ANYBODY.exchange(X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:]))
        except ValueError as error:
            raise Malformed("not a public key") from error
        return HpkePublic(bytes(raw))


@dataclass(frozen=True, slots=True, repr=False)
class HpkePrivate:
    """A private key, as 96 raw bytes; never shown."""

    raw: bytes

    @staticmethod
    def generate() -> "HpkePrivate":
        """A fresh key pair."""
        return HpkePrivate(os.urandom(PRIVATE_BYTES))

    @staticmethod
    def from_raw(raw: bytes) -> "HpkePrivate":
        """Parse; raises Malformed for another length."""
        if len(raw) != PRIVATE_BYTES:
            raise Malformed("not a private key")
        return HpkePrivate(bytes(raw))

    def public(self) -> HpkePublic:
        """Its public half."""
        kem = MLKEM768PrivateKey.from_seed_bytes(self.raw[:_MLKEM_SEED])
        ecdh = X25519PrivateKey.from_private_bytes(self.raw[_MLKEM_SEED:])
        return HpkePublic(kem.public_key().public_bytes_raw() + ecdh.public_key().public_bytes_raw())

    def __repr__(self) -> str:
        return "HpkePrivate(…)"


def _public(raw: bytes) -> MLKEM768X25519PublicKey:
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC]),
        X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:]),
    )


def wrap(public: HpkePublic, plain: bytes, info: bytes) -> bytes:
    """Seal bytes to a public key; `info` says what they are, and must be the same at opening."""
    return _SUITE.encrypt(plain, _public(public.raw), info=info)


def unwrap(private: HpkePrivate, sealed: bytes, info: bytes) -> bytes:
    """Open what was sealed to this key. Raises CannotOpen."""
    key = MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(private.raw[:_MLKEM_SEED]),
        X25519PrivateKey.from_private_bytes(private.raw[_MLKEM_SEED:]),
    )
    try:
        return _SUITE.decrypt(sealed, key, info=info)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


def fingerprint(public: bytes) -> bytes:
    """The first eight bytes of a public key's SHA-256."""
    return hashlib.sha256(public).digest()[:8]


def check_code(mac: bytes) -> str:
    """Six digits in two groups, for two people to compare. Only who knows the secret of the mac can aim for a code."""
    digits = f"{int.from_bytes(mac[:8], 'big') % 1_000_000:06d}"
    return f"{digits[:3]} {digits[3:]}"


def derive(secret: bytes, label: bytes, length: int) -> bytes:
    """Key material from a secret, for one purpose (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=label).derive(secret)


def signing_from(seed: bytes) -> Ed25519PrivateKey:
    """An Ed25519 key from its 32-byte seed."""
    return Ed25519PrivateKey.from_private_bytes(seed)
