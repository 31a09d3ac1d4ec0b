"""Somebody who opens the vault of a device: a volunteer, a coordinator, a social worker."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.text import one_line

KIND = "member"
NAME_LIMIT = 80


class Role(StrEnum):
    """What a member does at the office."""

    VOLUNTEER = "volunteer"
    COORDINATOR = "coordinator"
    SOCIAL_WORKER = "social_worker"


class OfficeKind(StrEnum):
    """What an office is; it decides which pages are shown."""

    DESK = "desk"
    MUNICIPALITY = "municipality"
    DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the whole office knows them."""

    id: RecordId
    name: str
    role: Role


def parse_name(text: str) -> str:
    """A member's name, one line; refused when empty or over 80 characters."""
    name = one_line(text)
    if not name:
        raise Refused("member.name-missing", field="name")
    if len(name) > NAME_LIMIT:
        raise Refused("member.name-long", field="name", limit=NAME_LIMIT)
    return name
