"""What people type, made harmless once, at the border."""

import re
import unicodedata

# Control characters but line end and tab (Unicode Cc), halves of surrogate pairs (Cs), and embedding marks, which
# reorder what a reader sees without being seen; isolates and joiners stay, Arabic and Urdu names need them.
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")


def clean(text: str) -> str:
    """The text as composed Unicode (NFC), without control characters, with plain line ends; nothing else is changed."""
    # Composed last: a mark and its letter may have stood on both sides of what is taken out.
    return unicodedata.normalize("NFC", _HARMFUL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def one_line(text: str) -> str:
    """A cleaned text on one line: inner runs of white space become one space, the ends are trimmed."""
    return " ".join(clean(text).split())


def folded(text: str) -> str:
    """For comparing: without accents, case and punctuation; Arabic and other scripts stay as they are."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(letters).split())


_NUMBER = re.compile(r"(?<![\w+])\+?[0-9][0-9 ./()-]*(?!\w)")
"""A number as people write it, spaces, dots, dashes and slashes within."""
PART = 4
"""From so many digits on a part of a phone number tells it from others."""
_LONGEST_HERE = 10


def phone_parts(number: str) -> tuple[str, ...]:
    """All by which a phone number is found: its digits from each place on, as long as they still tell something."""
    plain = digits(number)
    return tuple(plain[at:] for at in range(len(plain) - PART + 1))


def phone_matches(number: str, typed: str) -> bool:
    """Whether one of the numbers that were typed is a part of a phone."""
    spoken = (national(one) for one in without_numbers(typed)[1])
    return any(len(part) >= PART and part in digits(number) for part in spoken)


def without_numbers(text: str) -> tuple[str, tuple[str, ...]]:
    """What was typed without the numbers in it, and these, each whole: "Amal 333 999" is "Amal " and "333 999"."""
    return _NUMBER.sub(" ", text), tuple(found.strip() for found in _NUMBER.findall(text))


def national(number: str) -> str:
    """The digits of a phone number as it is dialled in Italy: without +39, 0039, or 39 before a whole number."""
    plain = digits(number)
    abroad = number.lstrip().startswith("+") or plain.startswith("00")
    plain = plain.removeprefix("00") if abroad else plain
    return plain.removeprefix("39") if abroad or len(plain) > _LONGEST_HERE else plain


def digits(text: str) -> str:
    """The digits of a phone number or code, in order."""
    return "".join(c for c in text if c.isascii() and c.isdigit())
