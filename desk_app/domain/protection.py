"""Un caso riservato: who of the desk may see a person, and who asked not to."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.ids import RecordId, derived
from desk_app.domain.member import Member, Role

KIND = "protection"
INSIDER = "insider"


class Stand(StrEnum):
    """How a member stands to a person."""

    NAMED = "named"
    STEPPED_BACK = "stepped_back"


@dataclass(frozen=True, slots=True)
class Protection:
    """Whether a case is protected, why (one line), and how members stand to it."""

    on: bool
    why: str
    stands: dict[RecordId, str]

    def seen_by(self, member: Member) -> bool:
        """Whoever stepped back sees nothing; a protected case is for those named, and for coordinators."""
        stand = self.stands.get(member.id)
        if stand == Stand.STEPPED_BACK:
            return False
        return not self.on or stand == Stand.NAMED or member.role == Role.COORDINATOR


OPEN = Protection(False, "", {})


def together(several: Collection[Protection]) -> Protection:
    """The protection of one person from those of all their cards: whom one card is hidden from, they all are.

    Whoever stepped back from one card stepped back; named is who is named on every card that is protected.
    """
    if len(several) == 1:
        return next(iter(several))
    protected = [one for one in several if one.on]
    stands: dict[RecordId, str] = {}
    for member in {member for one in several for member in one.stands}:
        if any(one.stands.get(member) == Stand.STEPPED_BACK for one in several):
            stands[member] = Stand.STEPPED_BACK
        elif all(one.stands.get(member) == Stand.NAMED for one in protected or several):
            stands[member] = Stand.NAMED
    whys = dict.fromkeys(one.why for one in protected if one.why)
    return Protection(bool(protected), " · ".join(whys), stands)


def offered(members: Collection[Member], protection: Protection) -> tuple[Member, ...]:
    """Who can be asked to go on with a case: those who did not step back from it, or all where everybody did."""
    fresh = tuple(one for one in members if protection.stands.get(one.id) != Stand.STEPPED_BACK)
    return fresh or tuple(members)


def record_of(person: RecordId) -> RecordId:
    """There is one record for each person."""
    return derived(KIND, person)


def insider_of(person: RecordId, member: RecordId) -> RecordId:
    """There is one record for each person and member."""
    return derived(INSIDER, person, member)


def anybody_left(members: Collection[Member], protection: Protection) -> bool:
    """Whether somebody of the desk can still see the case."""
    return any(protection.seen_by(member) for member in members)
