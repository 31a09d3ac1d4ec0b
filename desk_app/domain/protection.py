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


def record_of(person: RecordId) -> RecordId:
    """There is one record for each person."""
    return derived(KIND, person)


def insider_of(person: RecordId, member: RecordId) -> RecordId:
    """There is one record for each person and member."""
    return derived(INSIDER, person, member)


def anybody_left(members: Collection[Member], protection: Protection) -> bool:
    """Whether somebody of the desk can still see the case."""
    return any(protection.seen_by(member) for member in members)
