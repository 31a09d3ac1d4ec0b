"""What was being typed when the vault closed and could not be written: kept in memory until it is on the disk."""

from dataclasses import dataclass, field
from typing import Protocol

from desk_app.casework import interviews
from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm


class Unwritten(Protocol):
    """Whatever was being typed, and how it comes into the vault."""

    @property
    def draft(self) -> RecordId:
        """What stands for it: a later text takes the place of an earlier one."""

    def write(self, desk: Desk) -> None:
        """Keep it in the vault. Raises DeskError."""


@dataclass(frozen=True, slots=True)
class UnwrittenInterview:
    """A draft as it stood on the page."""

    draft: RecordId
    person: RecordId | None
    form: InterviewForm = field(repr=False)

    def write(self, desk: Desk) -> None:
        """Keep it in the vault. Raises DeskError."""
        interviews.keep_draft(desk, self.draft, self.person, self.form)


class LastLetters:
    """By member: nobody else's desk may write them."""

    def __init__(self) -> None:
        self._kept: dict[bytes, dict[bytes, Unwritten]] = {}

    def keep(self, member: bytes, one: Unwritten) -> None:
        """It could not be written."""
        self._kept.setdefault(member, {})[bytes(one.draft)] = one

    def written(self, member: bytes, one: Unwritten) -> None:
        """It is on the disk now."""
        self._kept.get(member, {}).pop(bytes(one.draft), None)

    def of(self, member: bytes) -> tuple[Unwritten, ...]:
        """What this member typed and the disk has not."""
        return tuple(self._kept.get(member, {}).values())

    def __bool__(self) -> bool:
        return any(self._kept.values())
