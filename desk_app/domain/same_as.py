"""Two cards of one person, joined so that it can be undone: nothing is copied, nothing is lost."""

from collections.abc import Mapping

from desk_app.domain.ids import RecordId, derived

KIND = "same_as"


def record_of(one: RecordId, other: RecordId) -> RecordId:
    """There is one record for each pair, whichever card is kept."""
    return derived(KIND, *sorted((one, other)))


def kept(person: RecordId, joined: Mapping[RecordId, RecordId]) -> RecordId:
    """The card that stands for a person's; `joined` leads from a card to the one kept in its place.

    Two computers may have joined three cards in a circle: then the smallest id of the circle stands for all.
    """
    way = [person]
    while (following := joined.get(way[-1])) is not None:
        if following in way:
            return min(way[way.index(following) :])
        way.append(following)
    return way[-1]
