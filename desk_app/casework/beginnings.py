"""Verbs about what somebody began who cannot go on with it: a coordinator may take it over.

They work here no more, or may no longer see the case that it is about (it was reserved, they stepped back). Nobody
else's beginnings are anybody's business, and of a reserved case only who may see it learns of one. A member's own are
in `interviews.left_half_way`, `people.left_form`, `corrections.left` and `jottings.left`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk_app.casework import corrections, jottings, people
from desk_app.casework.desk import Desk
from desk_app.domain import person as persons
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role
from desk_app.store import beginnings as shelf
from desk_app.store import drafts as draft_shelf
from desk_app.store import interviews as interview_shelf
from desk_app.store import members
from desk_app.store.drafts import Draft
from desk_app.store.store import Reader


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """So many beginnings of somebody who cannot go on with them."""

    member: RecordId
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What became one's own: so many interviews, lines on the cards of these people (given and
    family name), a new card.

    `stay`: so many lie where they were, because one has begun the same card oneself.
    """

    interviews: int = 0
    cards: tuple[tuple[str, str], ...] = ()
    new_card: bool = False
    stay: int = 0


def left_behind(reader: Reader) -> tuple[LeftBehind, ...]:
    """What lies on this computer of members who cannot go on, by name; nothing for who is no coordinator."""
    viewer = reader.viewer
    if viewer is None or viewer.role != Role.COORDINATOR:
        return ()
    with reader.look() as connection:
        found = _of_use(shelf.stranded(connection, viewer))
        names = members.names(connection)
    counts = {one.member: sum(other.member == one.member for other in found) for one in found}
    whole = (LeftBehind(member, names.get(member, ""), count) for member, count in counts.items())
    return tuple(sorted(whole, key=lambda one: one.name))


def take_over(desk: Desk, member: RecordId) -> TakenOver:
    """What somebody had begun who cannot go on is this coordinator's own from now on, unchanged, on this computer."""
    if desk.member.role != Role.COORDINATOR:
        raise Refused("vault.coordinator-only")
    taken, cards = TakenOver(), []
    with desk.unit() as unit:
        for one in _of_use(shelf.stranded(unit.connection, desk.member)):
            if one.member != member:
                continue
            mine = _as_mine(one, desk.member.id)
            if mine.id != one.id and draft_shelf.get(unit.connection, mine.id) is not None:
                taken = replace(taken, stay=taken.stay + 1)
                continue
            draft_shelf.drop(unit.connection, one.id)
            draft_shelf.put(unit.connection, mine)
            if one.kind in (corrections.KIND, jottings.KIND) and one.person is not None:
                cards.append(one.person)
            elif one.kind == persons.KIND:
                taken = replace(taken, new_card=True)
            else:
                taken = replace(taken, interviews=taken.interviews + 1)
        names = interview_shelf.names_of(unit.connection, cards)
    return replace(taken, cards=tuple(names.get(one, ("", "")) for one in dict.fromkeys(cards)))


def _of_use(found: Iterable[Draft]) -> tuple[Draft, ...]:
    # A line that was typed on Oggi, about nobody, is of no use to anybody else.
    return tuple(one for one in found if one.kind != jottings.KIND or one.person)


def _as_mine(one: Draft, me: RecordId) -> Draft:
    """There is one draft of each card for each member: its id says whose it is. An interview's says nothing."""
    if one.kind == corrections.KIND and one.person is not None:
        return replace(one, id=corrections.draft_of(me, one.person), member=me)
    if one.kind == jottings.KIND:
        return replace(one, id=jottings.draft_of(me, jottings.place_of(one), one.person), member=me)
    if one.kind == persons.KIND:
        return replace(one, id=people.new_card(me), member=me)
    return replace(one, member=me)
