"""Whether two people of one sheet may be one: the same name by another hand, which nothing that is here tells yet."""

from collections import Counter, defaultdict

from desk_app.domain import duplicates
from desk_app.domain.duplicates import Card, Match

_LOOKED_AT = 20
"""So many of those who share most keys with somebody are compared with them."""


class Twins:
    """The people of a sheet who would get a card, in its order; each is compared with those before."""

    def __init__(self) -> None:
        self._cards: list[tuple[int, Card]] = []
        self._sharing: dict[int, list[int]] = defaultdict(list)

    def like(self, card: Card, keys: frozenset[int]) -> tuple[int, list[Match]]:
        """The likeliest of those before, by the number they were added with, and all that match; -1 for nobody."""
        shared = Counter(place for key in keys for place in self._sharing.get(key, ()))
        found = [self._cards[place] for place, _ in shared.most_common(_LOOKED_AT)]
        matches = duplicates.matches(card, [one for _, one in found])
        return (found[matches[0].at][0], matches) if matches else (-1, [])

    def add(self, number: int, card: Card, keys: frozenset[int]) -> None:
        """Somebody who gets a card of their own."""
        for key in keys:
            self._sharing[key].append(len(self._cards))
        self._cards.append((number, card))
