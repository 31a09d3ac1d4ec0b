"""Cards of one person, joined so that it can be undone: nothing is copied, nothing is lost.

Each join is a line between two cards, and whatever hangs together by such lines is one person. So computers that joined
the same card to others without having heard of each other are all right, and in whichever order their joins arrive.
"""

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass

from desk_app.domain.ids import RecordId, derived

KIND = "same_as"

Near = Mapping[RecordId, Collection[RecordId]]


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody said that two cards are one person's, and that `kept` is to be shown. `record`: where that stands."""

    record: RecordId
    kept: RecordId
    other: RecordId


def record_of(one: RecordId, other: RecordId) -> RecordId:
    """There is one record for each pair, whichever card is kept."""
    return derived(KIND, *sorted((one, other)))


def people(joins: Collection[Join], here: Container[RecordId]) -> dict[RecordId, tuple[RecordId, ...]]:
    """Whoever has several cards: the card that stands for them -> all their cards, that one first, then by their ids.

    That is the card that nobody put beneath another. Computers that did not hear of each other may leave several of
    these, or none where cards stand in a circle: then, of these or of all, the one with the smallest id, which of cards
    that were typed in is the oldest. A card that is not `here` yet stands for nobody who has one that is.
    In time linear in the joins, but for the sorting.
    """
    near = _near(joins)
    beneath = {one.other for one in joins}
    found: dict[RecordId, tuple[RecordId, ...]] = {}
    seen: set[RecordId] = set()
    for card in near:
        if card not in seen:
            cards = _reached(near, card)
            seen |= cards
            arrived = {one for one in cards if one in here} or cards
            kept = min(arrived - beneath or arrived)
            found[kept] = (kept, *sorted(cards - {kept}))
    return found


def tying(joins: Collection[Join], card: RecordId, other: RecordId) -> tuple[Join, ...]:
    """The joins by which `other` hangs together with `card`: without them these two are two people.

    Only joins of `other` itself are among them. What hangs on it, and by nothing else on `card`, goes with it.
    """
    if card == other:
        return ()
    rest = _reached(_near(joins), card, but=other)
    return tuple(one for one in joins if other in (one.kept, one.other) and not rest.isdisjoint((one.kept, one.other)))


def going_along(joins: Collection[Join], card: RecordId, other: RecordId) -> frozenset[RecordId]:
    """Which further cards go with `other` when it is no longer the same person as `card`."""
    near = _near(joins)
    return frozenset(_reached(near, other) - _reached(near, card, but=other) - {other})


def _near(joins: Iterable[Join]) -> Near:
    near: dict[RecordId, list[RecordId]] = {}
    for one in joins:
        near.setdefault(one.kept, []).append(one.other)
        near.setdefault(one.other, []).append(one.kept)
    return near


def _reached(near: Near, start: RecordId, but: RecordId | None = None) -> set[RecordId]:
    """All cards that a way leads to from `start`, itself among them; no way leads over `but`."""
    found, ahead = {start}, [start]
    while ahead:
        for card in near.get(ahead.pop(), ()):
            if card not in found and card != but:
                found.add(card)
                ahead.append(card)
    return found
