"""The shared classification, read from the versioned packs in `resources/classification`; the newest one decides."""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from desk_app.domain.classification import Area, Item, Pack, Spoken, Words, joined
from desk_app.domain.finding import Finder
from desk_app.domain.text import folded

__all__ = ["Area", "Item", "Pack", "active", "areas", "everyday", "item", "load", "named", "search"]

FOLDER = files("resources").joinpath("classification")


def load(name: str, folder: Traversable = FOLDER) -> Pack:
    """The newest version of a list, "needs" or "requests", able to name what older versions had.

    The folder holds needs-1.json, needs-2.json and so on. ValueError when it has none, or a file in it is no pack.
    """
    pattern = re.compile(rf"{re.escape(name)}-\d+\.json")
    texts = [one.read_text("utf-8") for one in folder.iterdir() if pattern.fullmatch(one.name)]
    if not texts:
        raise ValueError(f"no classification {name}")
    return joined([_pack(json.loads(text)) for text in texts])


@cache
def _standing(name: str) -> Pack:
    return load(name)


@cache
def _finder(name: str) -> Finder:
    return Finder(_standing(name).areas)


def areas(name: str) -> tuple[Area, ...]:
    """The areas of a list in its order, with everything that was ever in them: to name and to count."""
    return _standing(name).areas


def version(name: str) -> int:
    """Which edition of a list decides today."""
    return _standing(name).version


def active(name: str, day: date) -> tuple[Item, ...]:
    """What may be chosen on a day."""
    return _standing(name).active(day)


@lru_cache(maxsize=8)
def _everyday(name: str, day: date) -> tuple[Area, ...]:
    return _standing(name).everyday(day)


def everyday(name: str, day: date | None = None) -> tuple[Area, ...]:
    """What comes up every day and may be chosen on a day (today), by the list's own short groups."""
    return _everyday(name, day or date.today())


@cache
def item(name: str, code: str) -> Item | None:
    """One item by its code, also one that may no longer be chosen; None for a newer list's, shown as it is."""
    return _standing(name).item(code)


def search(name: str, text: str, language: str = "", day: date | None = None) -> tuple[Item, ...]:
    """What may be chosen on a day (today) and fits what was typed in any language, the best first (`finding`).

    The interface's `language` only decides between two that fit alike.
    """
    return _finder(name).find(text, day or date.today(), language)


def named(name: str, text: str) -> tuple[Item, ...]:
    """Items in whose own labels, or their area's, every word stands: for a sheet, where nobody chooses."""
    typed, found = folded(text).split(), []
    for area in areas(name):
        about = folded(" ".join(area.label.values())).split()
        for one in area.items:
            words = (*folded(" ".join([*one.label.values(), *one.chip.values()])).split(), *about)
            if typed and all(any(each.startswith(word) for each in words) for word in typed):
                found.append(one)
    return tuple(found)


def _pack(raw: Mapping[str, Any]) -> Pack:
    try:
        items = [_item(one) for one in raw["items"]]
        made = tuple(
            Area(
                code=str(one["code"]),
                label=_words(one["label"]),
                items=tuple(each for each in items if each.macro == one["code"]),
                spoken=_spoken(one.get("words", {})),
            )
            for one in raw["macros"]
        )
        groups = tuple((str(one["code"]), _words(one["label"])) for one in raw.get("groups", ()))
        return Pack(str(raw["pack"]), int(raw["version"]), date.fromisoformat(raw["valid_from"]), made, groups)
    except (KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(f"not a classification: {wrong!r}") from wrong


def _item(raw: Mapping[str, Any]) -> Item:
    ends = raw.get("valid_to")
    return Item(
        code=str(raw["code"]),
        macro=str(raw["macro"]),
        label=_words(raw["label"]),
        chip=_words(raw.get("chip") or raw["label"]),
        caritas=raw.get("caritas"),
        quick=bool(raw.get("quick")),
        group=str(raw.get("group") or ""),
        spoken=_spoken(raw.get("words", {})),
        valid_from=date.fromisoformat(raw["valid_from"]),
        valid_to=date.fromisoformat(ends) if ends else None,
    )


def _words(raw: Mapping[str, Any]) -> Words:
    return {str(language): str(words) for language, words in raw.items()}


def _spoken(raw: Mapping[str, Any]) -> Spoken:
    return {str(language): tuple(str(one) for one in said) for language, said in raw.items()}
