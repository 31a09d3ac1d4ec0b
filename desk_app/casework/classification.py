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


def search(name: str, text: str, language: str) -> tuple[Item, ...]:
    """Items whose words contain every word typed, accents ignored."""
    words = folded(text).split()
    found = []
    for area in areas(name):
        for one in area.items:
            said = folded(" ".join([*one.label.values(), *one.chip.values(), area.label.get(language, "")]))
            if words and all(word in said for word in words):
                found.append(one)
    return tuple(found)
