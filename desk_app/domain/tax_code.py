"""Il codice fiscale: looked at, never required. What is odd about a code is said beside it; the code is kept.

Sixteen letters and digits with a check letter, up to seven of whose digits may be letters ("omocodia"); for who waits
for papers eleven digits; at the health service STP or ENI codes. Sources: D.M. 23 December 1976 (the sixteen
characters and the check letter), DPR 605/1973 (the provisional number, with a Luhn check).
"""

import re
from enum import StrEnum

from desk_app.domain.birth import Birth
from desk_app.domain.text import clean

LIMIT = 40
_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
_MONTHS = "ABCDEHLMPRST"
_OMOCODIA = str.maketrans("LMNPQRSTUV", "0123456789")
_DIGITS_AT = (6, 7, 9, 10, 12, 13, 14)
_PERSONAL = re.compile(r"^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$")
_HEALTH = re.compile(r"^(STP|ENI)[A-Z0-9]{13}$")


class Odd(StrEnum):
    """What is odd about a code."""

    NOTHING = ""
    FORM = "form"
    CHECK = "check"
    BIRTH = "birth"


def normal(text: str) -> str:
    """As it is kept: capitals without spaces, at most 40 characters."""
    return "".join(clean(text).upper().split())[:LIMIT]


def plain(code: str) -> str:
    """A personal code with its digits as digits: two spellings of one code become one. Others as they are."""
    if not _PERSONAL.match(code):
        return code
    letters = list(code)
    for at in _DIGITS_AT:
        letters[at] = letters[at].translate(_OMOCODIA)
    # The check letter depends on the spelling, so it says nothing about the person.
    return "".join(letters[:15])


def odd(code: str, born: Birth | None = None) -> Odd:
    """What is odd about a normal code: its form, its check, or that it says another birthday than the card."""
    if not code or _HEALTH.match(code):
        return Odd.NOTHING
    if len(code) == 11 and code.isascii() and code.isdigit():
        return Odd.NOTHING if _luhn(code) else Odd.CHECK
    if not _PERSONAL.match(code):
        return Odd.FORM
    if _check_letter(code) != code[15]:
        return Odd.CHECK
    return Odd.BIRTH if born is not None and not _born_so(plain(code), born) else Odd.NOTHING


def _luhn(code: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in code[1:10:2])
    total = sum(int(digit) for digit in code[0:10:2]) + sum(doubled)
    return (10 - total % 10) % 10 == int(code[10])


def _check_letter(code: str) -> str:
    total = 0
    for place, letter in enumerate(code[:15]):
        value = int(letter) if letter.isdigit() else ord(letter) - ord("A")
        total += value if place % 2 else _ODD[value]
    return chr(ord("A") + total % 26)


def _born_so(code: str, born: Birth) -> bool:
    # The century is not in the code; a woman's day is greater by 40.
    if born.rough:
        return True
    day = int(code[9:11]) % 40
    said = (int(code[6:8]), _MONTHS.index(code[8]) + 1, day)
    known = (born.year % 100, born.month, born.day)
    return all(want is None or want == have for want, have in zip(known, said, strict=True))
