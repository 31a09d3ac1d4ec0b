"""Oggi: what waits for this member, in one look."""

from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.casework.interviews import LeftHalfWay, left_half_way
from desk_app.domain.interview import iso_week
from desk_app.store import interviews as interview_shelf
from desk_app.store import people as people_shelf
from desk_app.store import sight
from desk_app.store.people import PersonRow
from desk_app.store.store import Reader

RECENT = 6


@dataclass(frozen=True, slots=True)
class Today:
    """What the first page shows."""

    left: tuple[LeftHalfWay, ...]
    recent: tuple[PersonRow, ...]
    interviews_this_week: int
    people: int


def look(desk: Desk, reader: Reader) -> Today:
    """Read the first page."""
    left = left_half_way(reader, desk.member.id)
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        recent = people_shelf.recent(connection, RECENT + len(sees.hidden) + len(sees.joined))
        return Today(
            left=left,
            recent=people_shelf.as_seen(connection, sees, recent)[:RECENT],
            # What this member may not see is in no figure either; several cards of one person are one person.
            interviews_this_week=interview_shelf.count_in_week(connection, iso_week(desk.today()), sees.hidden),
            people=people_shelf.count(connection, sees.hidden | sees.joined.keys()),
        )
