"""What the locked face is told: members and counts, nothing of the records."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody who may open this vault."""

    key: bytes
    name: str
    role: str
