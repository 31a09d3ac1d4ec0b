"""The shared classification of needs, requests and actions: our own stable codes, their words, and how they grow.

A pack is one version of one list ("needs" or "requests"; requests and actions share one tree). The newest version
decides what may be chosen. Older versions only go on naming what was chosen with them: nothing on record loses its
words because somebody tidied a list.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

Words = dict[str, str]
"""Language (ISO 639-1) -> words."""
Spoken = dict[str, tuple[str, ...]]
"""Language -> what people say for it; only to find, never to show."""


@dataclass(frozen=True, slots=True)
class Item:
    """A coded item: our own stable code, its area, its words by language, its Caritas code where one is verified."""

    code: str
    macro: str
    label: Words
    chip: Words
    caritas: str | None
    quick: bool
    group: str = ""
    spoken: Spoken = field(default_factory=dict)
    valid_from: date = date.min
    valid_to: date | None = None

    def may_be_chosen(self, day: date) -> bool:
        """Whether it stands on the list on a day; both of its days belong to it."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Area:
    """A macro area (or a short group of the first page) and the items in it."""

    code: str
    label: Words
    items: tuple[Item, ...]
    spoken: Spoken = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """One version of one list. `groups` are the short groups of the first page: (code, label)."""

    name: str
    version: int
    valid_from: date
    areas: tuple[Area, ...]
    groups: tuple[tuple[str, Words], ...] = ()

    def items(self) -> Iterator[Item]:
        """All items, in the order of the pack."""
        return (one for area in self.areas for one in area.items)

    def item(self, code: str) -> Item | None:
        """One item by its code; None for one that no version knows."""
        return next((one for one in self.items() if one.code == code), None)

    def active(self, day: date) -> tuple[Item, ...]:
        """What may be chosen on a day."""
        return tuple(one for one in self.items() if one.may_be_chosen(day))

    def everyday(self, day: date) -> tuple[Area, ...]:
        """What comes up every day, by the pack's own short groups; one group without words where it has none."""
        quick = [one for one in self.active(day) if one.quick]
        named: Iterable[tuple[str, Words]] = self.groups or (("", {}),)
        made = (Area(code, label, tuple(one for one in quick if one.group == code)) for code, label in named)
        return tuple(area for area in made if area.items)


def joined(versions: Sequence[Pack]) -> Pack:
    """The newest of several versions of one list, which can also name whatever an older one had.

    What the newest dropped stands at the end of its area with its old words, and ended at the latest on the day
    before the newest began. An item that was renamed is still found by its old name.
    """
    oldest_first = sorted(versions, key=lambda one: one.version)
    made = oldest_first[0]
    for newer in oldest_first[1:]:
        made = _succeeded(made, newer)
    return made


def _succeeded(older: Pack, newer: Pack) -> Pack:
    end = newer.valid_from - timedelta(days=1)
    here = {one.code for one in newer.items()}
    before = {one.code: one for one in older.items()}
    dropped = [_ended(one, end) for one in before.values() if one.code not in here]
    known = [area.code for area in newer.areas]
    gone = [replace(area, items=()) for area in older.areas if area.code not in known]
    areas = tuple(
        replace(
            area,
            items=(
                *(_renamed(one, before.get(one.code)) for one in area.items),
                *(one for one in dropped if one.macro == area.code),
            ),
        )
        for area in (*newer.areas, *gone)
    )
    return replace(newer, areas=areas)


def _ended(one: Item, end: date) -> Item:
    return replace(one, valid_to=min(one.valid_to or end, end))


def _renamed(now: Item, before: Item | None) -> Item:
    """An item with the names it had before among what finds it."""
    if before is None:
        return now
    languages = sorted({*now.spoken, *before.spoken, *before.label})
    return replace(now, spoken={language: _said(language, now, before) for language in languages})


def _said(language: str, now: Item, before: Item) -> tuple[str, ...]:
    """What finds an item in a language: what is said now, what was said before, and the names that it lost."""
    old = (before.label.get(language), before.chip.get(language), *before.spoken.get(language, ()))
    shown = (now.label.get(language), now.chip.get(language), None)
    return tuple(dict.fromkeys((*now.spoken.get(language, ()), *(said for said in old if said and said not in shown))))
