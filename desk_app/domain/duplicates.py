"""Whether two names may be one person's: written otherwise, by another hand, from another alphabet."""

import re

from desk_app.domain.text import folded

_TWICE = re.compile(r"(.)\1+")
_SAME_SOUND = (("ou", "u"), ("ck", "k"), ("ph", "f"), ("sc", "s"), ("sh", "s"), ("kh", "h"))
_LETTERS = str.maketrans({"y": "i", "j": "i", "q": "k", "c": "k", "w": "u", "z": "s"})
START = 3
"""So many first letters are looked for; what differs later is compared by sound."""


def sounds(name: str) -> tuple[str, ...]:
    """The words of a name as they sound, in no order: Hassan and Hasan, Youssef and Yusef are the same."""
    return tuple(sorted(_sound(word) for word in folded(name).split()))


def starts(name: str) -> str:
    """The beginnings of a name's words: what to search for before comparing sounds."""
    words = folded(name).split()
    return " ".join(word[: START if _sound(word).startswith(word[:START]) else 1] for word in words)


def _sound(word: str) -> str:
    for written, heard in _SAME_SOUND:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", word.translate(_LETTERS))
