"""Whether two cards may be one person's: a name written by another hand, from another alphabet, in another order.

Two steps. `keys` are numbers that two cards of one person very probably share, so that an index finds them without
looking at everybody. `matches` then weighs the few that were found, and says why. Names are given in Latin letters.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations

from desk_app.domain import tax_code
from desk_app.domain.birth import Birth
from desk_app.domain.text import digits, folded

_TWICE = re.compile(r"(.)\1+")
_SAME_SOUND = (
    ("sch", "s"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("dj", "g"),
    ("gi", "g"),
    ("ck", "k"),
    ("ph", "f"),
    ("sc", "s"),
    ("sh", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
)
_LETTERS = str.maketrans({"y": "i", "j": "i", "q": "k", "c": "k", "w": "u", "z": "s", "x": "s"})
_VOWELS = re.compile("[aeiou]")
_ENDINGS = frozenset("aoie")
WORDS = 5
"""Of a name so many words are looked at."""
PHONE = 9
"""So many last digits of a phone tell one number from another, with or without the country's."""


class Reason(StrEnum):
    """What speaks most for two cards being one person's."""

    TAX_CODE = "tax_code"
    PHONE = "phone"
    NAME_AND_DAY = "name_and_day"
    NAME_AND_YEAR = "name_and_year"
    PAPERS = "papers"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Card:
    """What is compared of a person: the words of all their names as they sound, and what tells namesakes apart."""

    words: tuple[str, ...]
    born: Birth | None
    phone: str
    code: str
    place: str


@dataclass(frozen=True, slots=True)
class Match:
    """A card that may be the same person's: its place among those compared, why, and how much speaks for it."""

    at: int
    reason: Reason
    weight: float


def card(names: str, born: Birth | None = None, phone: str = "", code: str = "", place: str = "") -> Card:
    """A card as it is compared; `names` in Latin letters, in any order."""
    words = dict.fromkeys(word for written in folded(names).split() if (word := sound(written)))
    number = digits(phone)
    kept = number[-PHONE:] if len(number) >= PHONE else ""
    return Card(tuple(words)[:WORDS], born, kept, tax_code.plain(code), place)


def sound(word: str) -> str:
    """A folded word as it sounds: Hassan and Hasan, Youssef and Yusef are the same."""
    for written, heard in _SAME_SOUND:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", word.translate(_LETTERS))


_SOUND, _BONES = "zs", "zb"
"""Before a word that is not written but heard, so that nobody who types letters meets it."""
_TELLING = 3
"""So many consonants tell names apart; fewer begin half the town's."""


def heard(names: str) -> tuple[str, ...]:
    """By which words names are found as they sound; the beginning of a name has the beginning of its words.

    Muhammad, Mohamed and محمد share one. Names in Latin letters, in any order.
    """
    found: dict[str, None] = {}
    for written in folded(names).split():
        sounding = sound(written)
        if sounding != written and sounding:
            found[_SOUND + sounding] = None
        if len(bones := _bones(sounding)) >= _TELLING and not sounding.isdigit():
            found[_BONES + bones] = None
    return tuple(found)


@lru_cache(maxsize=20_000)
def _bones(sounding: str) -> str:
    """The consonants: vowels are what other hands write most differently. Very short words keep theirs."""
    bones = _TWICE.sub(r"\1", _VOWELS.sub("", sounding[:-1] if sounding.endswith("h") else sounding))
    return bones if len(bones) > 1 else sounding[:3]


def keys(one: Card) -> frozenset[int]:
    """Numbers (63 bits) of which two cards of one person share one at least.

    Two words of the name with one consonant missing in either; a word with the year of birth; the day of birth; phone;
    tax code.
    """
    bones = [_bones(word) for word in one.words]
    found: set[str] = set()
    for first, second in combinations(sorted(bones), 2):
        found |= {_pair(one_of, second) for one_of in (first, *_shortened(first))}
        found |= {_pair(first, one_of) for one_of in _shortened(second)}
    if len(bones) == 1:
        found |= {f"w {bones[0]}"}
    if one.born is not None:
        found |= {f"y {word} {one.born.year}" for word in bones}
        if one.born.day is not None and (one.born.month, one.born.day) != (1, 1):
            found |= {f"d {one.born.text()}"}
    found |= {f"p {one.phone}"} if one.phone else set()
    found |= {f"c {one.code}"} if one.code else set()
    return frozenset(int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 1 for text in found)


def _pair(first: str, second: str) -> str:
    return " ".join(("n", *sorted((first, second))))


def _shortened(bones: str) -> Iterable[str]:
    return (bones[:at] + bones[at + 1 :] for at in range(len(bones))) if len(bones) > 2 else ()


def matches(one: Card, others: Sequence[Card]) -> list[Match]:
    """Which of the others may be the same person, the likeliest first; those that rather are not stay out.

    What speaks for it is added up, as record linkage does (Fellegi and Sunter 1969), in rough weights: how alike the
    names are, what the dates of birth, phones and codes say, and whether anybody else here bears the name.
    """
    names = [_names(one.words, other.words) for other in others]
    alone = sum(name >= _SAME for name in names) == 1
    found = []
    for at, (other, name) in enumerate(zip(others, names, strict=True)):
        reason, birth = _by_birth(one.born, other.born)
        weight = _by_name(name) + birth + _by_number(one, other) + (_ALONE if alone and name >= _SAME else 0.0)
        if one.place and other.place:
            weight += 0.5 if one.place == other.place else 0.0
        if one.code and one.code == other.code:
            found.append(Match(at, Reason.TAX_CODE, weight + _CODE))
        elif weight >= ENOUGH:
            phone = bool(one.phone) and one.phone == other.phone and reason is not Reason.NAME_AND_DAY
            found.append(Match(at, Reason.PHONE if phone else reason, weight))
    return sorted(found, key=lambda match: -match.weight)


_SAME = 0.9
"""From here on two names count as the same."""
_ALONE, _CODE = 1.2, 12.0
ENOUGH = 4.0


def _by_name(name: float) -> float:
    for least, weight in ((0.999, 3.4), (_SAME, 3.0), (0.87, 2.6), (0.84, 2.1), (0.76, 1.4), (0.66, 0.2)):
        if name >= least:
            return weight
    return -4.0


def _by_number(one: Card, other: Card) -> float:
    weight = 0.0
    if one.phone and other.phone:
        weight += 2.6 if one.phone == other.phone else -0.7
    if len(one.code) == len(other.code) == 15 and one.code != other.code:
        # Two personal codes that differ are two people, or a code that was mistyped.
        weight -= 3.0
    return weight


def _by_birth(one: Birth | None, other: Birth | None) -> tuple[Reason, float]:
    if one is None or other is None:
        # Who did not tell it the first time does not tell it the second time.
        return Reason.NAME, 0.4 if one is other else 0.0
    if _same_day(one, other):
        # The first of January is what offices write when nobody knows.
        return Reason.NAME_AND_DAY, 2.4 if (one.month, one.day) == (1, 1) else 4.2
    if _may_be_same(one, other):
        return Reason.NAME_AND_YEAR, 1.0 if one.rough or other.rough else 1.7
    return (Reason.PAPERS, 1.2) if _as_papers_change(one, other) else (Reason.NAME, -4.0)


def _same_day(one: Birth | None, other: Birth | None) -> bool:
    return one is not None and other is not None and None not in (one.day, other.day) and _parts(one) == _parts(other)


def _may_be_same(one: Birth, other: Birth) -> bool:
    """Nothing that both say differs; who only estimated may be two years off."""
    if one.rough or other.rough:
        return abs(one.year - other.year) <= 2
    pairs = zip(_parts(one), _parts(other), strict=True)
    return all(mine is None or yours is None or mine == yours for mine, yours in pairs)


def _as_papers_change(one: Birth, other: Birth) -> bool:
    """Day and month exchanged, the first of January for want of better, or one digit of the date miswritten."""
    mine, yours = _parts(one), _parts(other)
    if mine[0] == yours[0]:
        return mine[1:] == yours[:0:-1] or (1, 1) in (mine[1:], yours[1:])
    same_day = mine[1:] == yours[1:] and None not in mine[1:]
    return same_day and (abs(one.year - other.year) in (1, 10) or mine[1:] == (1, 1))


def _parts(one: Birth) -> tuple[int, int | None, int | None]:
    return one.year, one.month, one.day


def _names(one: Sequence[str], other: Sequence[str]) -> float:
    """How much alike two names are, 0 to 1: the words of the shorter one, each beside its best match."""
    few, many = sorted((one, other), key=len)
    if not few:
        return 0.0
    left, found = list(many), []
    for word in sorted(few, key=len, reverse=True):
        best = max(left, key=lambda other: _alike(word, other))
        left.remove(best)
        found.append(_alike(word, best))
    # A word that is quite another one weighs more than one that is the same.
    mean = sum(found) / len(found) - max(0.0, 0.5 - min(found)) / 2
    # One word alone beside many says little.
    mean = mean if len(few) > 1 or len(many) == 1 else mean * 0.7
    # Where a space was left out or put in, the words do not fit, the whole does.
    whole, other_whole = "".join(one), "".join(other)
    return max(mean, 0.97 - _distance(whole, other_whole) / max(len(whole), len(other_whole)))


@lru_cache(maxsize=20_000)
def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if one[:-1] == other[:-1] and {one[-1], other[-1]} <= _ENDINGS:
        # Maria and Mario are two people more often than one.
        return 0.6
    far = _distance(one, other) / max(len(one), len(other))
    if _bones(one) != _bones(other):
        return max(0.0, 1.0 - far)
    # Only vowels differ; an alphabet without vowels leaves them out.
    return 0.95 if _bare(one) or _bare(other) else 1.0 - far / 2


def _bare(sounding: str) -> bool:
    return len(sounding) > 2 and not _VOWELS.search(sounding[:-1])


def _distance(one: str, other: str) -> int:
    """Letters added, left out, exchanged or written for others (Damerau and Levenshtein, adjacent exchanges)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, mine in enumerate(one, 1):
        last, before, row = before, row, [place]
        for at, yours in enumerate(other, 1):
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (mine != yours))
            if place > 1 and at > 1 and mine == other[at - 2] and yours == one[place - 2]:
                cost = min(cost, last[at - 2] + 1)
            row.append(cost)
    return row[-1]
