"""What was recorded of a person, line by line: who wrote or changed what, and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.entry import Entry
from desk_app.domain.ids import RecordId


@dataclass(frozen=True, slots=True)
class Happened:
    """A line of a person's history: who recorded or changed what, when, on which computer."""

    wall_ms: int
    author: str
    kind: str
    record: RecordId
    fields: tuple[str, ...]
    first: bool
    clock_ahead: bool


def of(entries: Sequence[Entry], authors: Mapping[RecordId, str]) -> tuple[Happened, ...]:
    """The lines that entries in their order make, the latest first."""
    seen: set[RecordId] = set()
    lines = []
    for entry in entries:
        first = entry.record not in seen
        seen.add(entry.record)
        author = authors.get(entry.author, "")
        fields = tuple(sorted(entry.changes))
        lines.append(Happened(entry.time.wall, author, entry.kind, entry.record, fields, first, clock_ahead=False))
    return tuple(reversed(lines))
