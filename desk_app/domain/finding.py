"""To find a coded item by what somebody says: accents, an ending and one slip of the finger do not matter.

How good a word is for an item, the best first: a whole word of its label; the beginning of one; a word of its chip or
of what people say for it; a word of its area; and, only where a typed word fits nowhere, a word of five letters or
more with one letter too many, missing, wrong or changed with its neighbour.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import IntEnum

from desk_app.domain.classification import Area, Item
from desk_app.domain.text import folded

TYPO_FROM = 5
"""Letters from which one slip is forgiven (Damerau-Levenshtein distance 1)."""
STEM_FROM = 4
"""Letters from which the last vowel does not matter: sfratto and sfratti, bolletta and bollette."""
LONGEST_QUERY = 200
SMALL_WORDS = frozenset({
    "a", "ad", "ai", "al", "alla", "alle", "allo", "c", "che", "chi", "ci", "col", "con", "da", "dai", "dal", "dalla",
    "dei", "del", "della", "delle", "dello", "di", "e", "ed", "fra", "gli", "ha", "hanno", "ho", "i", "il", "in", "io",
    "l", "la", "le", "lei", "lo", "loro", "lui", "ma", "me", "mi", "nei", "nel", "nella", "non", "o", "per", "piu",
    "po", "puo", "qui", "se", "si", "sta", "su", "sua", "sue", "sul", "sulla", "suo", "suoi", "tra", "un", "una",
    "uno", "vuole",
    "an", "and", "are", "at", "be", "for", "from", "has", "have", "he", "her", "his", "is", "it", "my", "no", "not",
    "of", "on", "or", "she", "the", "their", "they", "to", "wants", "was", "with",
    "cu", "de", "des", "du", "el", "en", "et", "las", "les", "los", "nu", "pe", "que", "y",
})  # fmt: skip
"""Left out of what was typed, unless nothing else was."""


class Fit(IntEnum):
    """How well a typed word fits an item; less is better."""

    WHOLE = 0
    BEGINNING = 1
    SPOKEN = 2
    SPOKEN_BEGINNING = 3
    AREA = 4
    SLIP = 5


_BEGUN = {Fit.WHOLE: Fit.BEGINNING, Fit.SPOKEN: Fit.SPOKEN_BEGINNING, Fit.AREA: Fit.AREA}


class Finder:
    """The words of a list, put in order once; `find` then answers in well under a millisecond."""

    def __init__(self, areas: Sequence[Area]) -> None:
        self._items = tuple(one for area in areas for one in area.items)
        self._fits: dict[str, dict[int, Fit]] = {}
        self._phrases: dict[str, set[int]] = {}
        self._names: list[dict[str, frozenset[str]]] = []
        for area in areas:
            for one in area.items:
                self._learn(len(self._names), one, area)
        self._words = sorted(self._fits)
        self._tails = sorted((word[1:], word) for word in self._words)
        self._stems: dict[str, list[str]] = {}
        for word in self._words:
            self._stems.setdefault(_stem(word), []).append(word)

    def find(self, text: str, day: date, language: str = "") -> tuple[Item, ...]:
        """What may be chosen on a day and fits what was typed, the best first; nothing for nothing.

        Every word has to fit. Where no item fits them all, those stand that fit the most. What is said in just these
        words is the best of all when they are several, and the best of its kind when it is one. Of two that fit alike,
        the one whose label in `language` has the words comes first, then the order of the pack.
        """
        words = _asked(text)
        hits = [self._fit(word) for word in words]
        fitting = [
            (sum(number in hit for hit in hits), number)
            for number in set().union(*hits)
            if self._items[number].may_be_chosen(day)
        ]
        most = max((count for count, _ in fitting), default=0)
        typed = folded(text[:LONGEST_QUERY])
        whole, several = self._phrases.get(typed, set()), " " in typed

        def place(number: int) -> tuple[bool, int, bool, int, bool, int]:
            fits = [hit[number] for hit in hits if number in hit]
            named = self._names[number].get(language, frozenset())
            foreign = not any(name.startswith(word) for word in words for name in named)
            other = number not in whole
            return other and several, max(fits), other, sum(fits), foreign, number

        return tuple(self._items[number] for number in sorted((n for count, n in fitting if count == most), key=place))

    def _learn(self, number: int, one: Item, area: Area) -> None:
        said = [*one.chip.values(), *(phrase for phrases in one.spoken.values() for phrase in phrases)]
        around = [*area.label.values(), *(phrase for phrases in area.spoken.values() for phrase in phrases)]
        for fit, texts in ((Fit.WHOLE, one.label.values()), (Fit.SPOKEN, said), (Fit.AREA, around)):
            for text in map(folded, texts):
                if fit is not Fit.AREA:
                    self._phrases.setdefault(text, set()).add(number)
                for word in text.split():
                    self._fits.setdefault(word, {}).setdefault(number, fit)
        self._names.append({language: frozenset(folded(words).split()) for language, words in one.label.items()})

    def _fit(self, word: str) -> dict[int, Fit]:
        """For each item that a typed word fits, how well."""
        found = dict(self._fits.get(word, {}))
        near = (*_beginning(self._words, word), *(self._stems.get(_stem(word), ()) if len(word) >= STEM_FROM else ()))
        for other in near:
            for number, fit in self._fits[other].items():
                found[number] = min(_BEGUN[fit], found.get(number, Fit.SLIP))
        if not found and len(word) >= TYPO_FROM:
            found = {number: Fit.SLIP for other in self._slipped(word) for number in self._fits[other]}
        return found

    def _slipped(self, word: str) -> Iterator[str]:
        """Words of the list of which this is a beginning with one slip in it."""
        swapped = word[1] + word[0] + word[2:]
        yield from (*_beginning(self._words, swapped), *_beginning(self._words, word[1:]))
        for tail in (word, word[1:]):
            yield from (whole for begun, whole in _tails_from(self._tails, tail) if begun.startswith(tail))
        yield from (other for other in _beginning(self._words, word[0]) if one_slip(word, other))


def one_slip(word: str, other: str) -> bool:
    """Whether a typed word is `other`, or a beginning of it, with at most one letter too many, missing, wrong, or
    changed with its neighbour."""
    same = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return (
        same == len(word)
        or other.startswith(word[same + 1 :], same)
        or other.startswith(word[same:], same + 1)
        or other.startswith(word[same + 1 :], same + 1)
        or other.startswith(word[same + 1 : same + 2] + word[same] + word[same + 2 :], same)
    )


def _asked(text: str) -> tuple[str, ...]:
    words = tuple(dict.fromkeys(folded(text[:LONGEST_QUERY]).split()))
    return tuple(word for word in words if word not in SMALL_WORDS) or words


def _stem(word: str) -> str:
    return word[:-1] if len(word) >= STEM_FROM and word[-1] in "aeio" else word


def _beginning(words: Sequence[str], start: str) -> Iterator[str]:
    """The words that begin so, of words in order."""
    for place in range(bisect_left(words, start), len(words)):
        if not words[place].startswith(start):
            return
        yield words[place]


def _tails_from(tails: Sequence[tuple[str, str]], start: str) -> Iterable[tuple[str, str]]:
    for place in range(bisect_left(tails, (start, "")), len(tails)):
        if not tails[place][0].startswith(start):
            return
        yield tails[place]
