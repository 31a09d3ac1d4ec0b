"""The shared classification of needs and requests: a versioned pack in `resources/classification`."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from desk_app.domain.text import folded

PACK = 1


@dataclass(frozen=True, slots=True)
class Item:
    """A coded item: our own stable code, its area, its words by language, its Caritas code where one is verified."""

    code: str
    macro: str
    label: dict[str, str]
    chip: dict[str, str]
    caritas: str | None
    quick: bool
    group: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A macro area of needs and the items in it."""

    code: str
    label: dict[str, str]
    items: tuple[Item, ...]


def _words(of: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in of.items()} if isinstance(of, dict) else {}


def _pack(name: str) -> dict[str, Any]:
    text = files("resources").joinpath("classification", f"{name}-{PACK}.json").read_text("utf-8")
    return dict(json.loads(text))


@cache
def areas(name: str) -> tuple[Area, ...]:
    """The areas of a pack, "needs" or "requests", in the order of the pack."""
    pack = _pack(name)
    made = []
    for macro in pack["macros"]:
        items = tuple(
            Item(
                code=one["code"],
                macro=one["macro"],
                label=_words(one["label"]),
                chip=_words(one.get("chip") or one["label"]),
                caritas=one.get("caritas"),
                quick=bool(one.get("quick")),
                group=str(one.get("group") or ""),
            )
            for one in pack["items"]
            if one["macro"] == macro["code"]
        )
        made.append(Area(macro["code"], _words(macro["label"]), items))
    return tuple(made)


@cache
def everyday(name: str) -> tuple[Area, ...]:
    """The items that come up every day, by the pack's own short groups; one group without words where it has none."""
    items = [one for area in areas(name) for one in area.items if one.quick]
    named = [(str(one["code"]), _words(one["label"])) for one in _pack(name).get("groups", ())] or [("", {})]
    made = (Area(code, label, tuple(one for one in items if one.group == code)) for code, label in named)
    return tuple(area for area in made if area.items)


@cache
def item(name: str, code: str) -> Item | None:
    """One item by its code; None for a code of a newer pack, which is then shown as it is."""
    return next((one for area in areas(name) for one in area.items if one.code == code), None)


@dataclass(frozen=True, slots=True)
class _Said:
    """An item as it is searched: the words of its labels, how people say it, its area; all folded."""

    item: Item
    label: tuple[str, ...]
    said: tuple[str, ...]
    area: tuple[str, ...]


_LABEL, _BEGIN, _SAID, _AREA, _TYPO = range(5)
"""How well a word fits, the best first."""
_SLIPS_FROM = 5
"""Of words of so many letters one may be wrong, missing, too many, or in its neighbour's place."""


@cache
def _index(name: str) -> tuple[_Said, ...]:
    words: dict[str, list[str]] = _pack("words")["words"]
    made = []
    for area in areas(name):
        for one in area.items:
            label = folded(" ".join([*one.label.values(), *one.chip.values()])).split()
            said = folded(" ".join(words.get(one.code, ()))).split()
            made.append(_Said(one, tuple(label), tuple(said), tuple(folded(" ".join(area.label.values())).split())))
    return tuple(made)


def search(name: str, text: str) -> tuple[Item, ...]:
    """Items that fit every word typed, the last one perhaps unfinished; the best first.

    In either language of the interface and as people at a desk say it; accents are ignored.
    """
    typed = folded(text).split()
    ranked = []
    for place, one in enumerate(_index(name)):
        fits = [_fit(word, one) for word in typed]
        if fits and None not in fits:
            ranked.append((max(fit for fit in fits if fit is not None), place, one.item))
    return tuple(item for _, _, item in sorted(ranked, key=lambda each: each[:2]))


def named(name: str, text: str) -> tuple[Item, ...]:
    """Items in whose own labels, or their area's, every word stands: for a sheet, where nobody chooses."""
    typed = folded(text).split()
    return tuple(
        one.item
        for one in _index(name)
        if typed and all(any(each.startswith(word) for each in (*one.label, *one.area)) for word in typed)
    )


def _fit(word: str, one: _Said) -> int | None:
    if word in one.label:
        return _LABEL
    for rank, words in ((_BEGIN, one.label), (_SAID, one.said), (_AREA, one.area)):
        if any(each.startswith(word) for each in words):
            return rank
    if len(word) >= _SLIPS_FROM and any(_one_slip(word, each) for each in (*one.label, *one.said)):
        return _TYPO
    return None


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two neighbours have changed places."""
    if abs(len(typed) - len(meant)) > 1 or typed[0] != meant[0]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    rest, other = typed[at:], meant[at:]
    swapped = rest[:2] == other[:2][::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped
