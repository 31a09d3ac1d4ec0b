"""The vault key and what is derived from it. Nothing is ever encrypted with the vault key itself."""

import hmac
import os
from typing import NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class VaultKey:
    """32 random bytes, one per vault and epoch; everything else follows from it by HKDF-SHA256 (RFC 5869).

    It never shows itself: not in `repr`, not in a pickle, not in an error.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError("a vault key has 32 bytes")
        self._raw = raw

    @classmethod
    def generate(cls) -> "VaultKey":
        """A fresh key of the system's randomness."""
        return cls(os.urandom(KEY_BYTES))

    def database(self) -> bytes:
        """The raw 256-bit key of the database."""
        return _derive(self._raw, b"db/v1")

    def slots_mac(self) -> bytes:
        """The key of the slot file's authentication code."""
        return _derive(self._raw, b"slots-mac/v1")

    def previous(self) -> bytes:
        """The key under which the vault key before this one lies while it is being changed."""
        return _derive(self._raw, b"previous/v1")

    def reveal(self) -> bytes:
        """The 32 bytes, for sealing them to a slot; nobody else asks."""
        return self._raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VaultKey) and hmac.compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash(self._raw)

    def __repr__(self) -> str:
        return "VaultKey(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a vault key is not written down")


def _derive(raw: bytes, label: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=label).derive(raw)
