"""The recovery code on paper: 128 random bits in letters that survive handwriting and a telephone.

Crockford's base 32 in seven groups of four: 26 characters of secret and two of check. The check characters are those
of a Reed-Solomon code over the 32 letters, so that *every* mistake in one or two characters is noticed, and every
exchange of two, not only most of them.
"""

import os
import re

from desk_app.domain.errors import VaultError

SECRET_BYTES = 16
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUP = 4
_SECRET_CHARACTERS = 26
_CHARACTERS = _SECRET_CHARACTERS + 2
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212.]+")

_FIELD = 0b100101
"""x^5 + x^2 + 1, primitive over GF(2): the letters are the elements of GF(32)."""


class RecoveryCodeMistyped(VaultError):
    """What was typed cannot be a recovery code: `reason` length, letter or check."""

    code = "vault.recovery-mistyped"


def generate() -> str:
    """A fresh code, as it is printed: ``7Q2K-...`` in seven groups."""
    return write(os.urandom(SECRET_BYTES))


def write(secret: bytes) -> str:
    """The printed form of 16 secret bytes."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery code has 16 bytes")
    number = int.from_bytes(secret, "big")
    digits = [number >> 5 * place & 31 for place in reversed(range(_SECRET_CHARACTERS))]
    text = "".join(ALPHABET[digit] for digit in [*digits, *_check(digits)])
    return "-".join(text[start : start + _GROUP] for start in range(0, _CHARACTERS, _GROUP))


def parse(text: str) -> str:
    """The code as it was printed, from what was typed: any case, spaces and dashes; O for 0, I and L for 1.

    Raises RecoveryCodeMistyped.
    """
    plain = _BETWEEN.sub("", text).upper().translate(_LOOKALIKES)
    if len(plain) != _CHARACTERS:
        raise RecoveryCodeMistyped(reason="length")
    if any(letter not in ALPHABET for letter in plain):
        raise RecoveryCodeMistyped(reason="letter")
    digits = [ALPHABET.index(letter) for letter in plain]
    number = 0
    for digit in digits[:_SECRET_CHARACTERS]:
        number = number << 5 | digit
    if number >> 8 * SECRET_BYTES or _check(digits[:_SECRET_CHARACTERS]) != digits[_SECRET_CHARACTERS:]:
        raise RecoveryCodeMistyped(reason="check")
    return write(number.to_bytes(SECRET_BYTES, "big"))


def _check(digits: list[int]) -> list[int]:
    """The remainder of the digits, as a polynomial over GF(32), by (x + 2)(x + 4): distance 3 up to 31 letters."""
    high, low = 0, 0
    for digit in digits:
        carried = digit ^ high
        high, low = low ^ _times(carried, 2 ^ 4), _times(carried, _times(2, 4))
    return [high, low]


def _times(left: int, right: int) -> int:
    """The product of two elements of GF(32)."""
    product = 0
    for bit in range(5):
        if right >> bit & 1:
            product ^= left << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _FIELD << bit - 5
    return product
