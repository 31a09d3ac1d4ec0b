"""What was recorded of a person, line by line: who wrote or changed what, when, and what had stood there."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desk_app.domain.entry import Entry, Value
from desk_app.domain.fold import fold
from desk_app.domain.household import TIE
from desk_app.domain.ids import ID_BYTES, DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Happened:
    """A line of a person's history: who recorded or changed what, when (milliseconds since 1970).

    `before`: what stood in the changed fields, of those that had a value, in the order of time; `after`: what they were
    changed to; `whole`: the record after it. `clock_ahead`: it came with a time that was far ahead of this clock.
    """

    wall_ms: int
    author: str
    kind: str
    record: RecordId
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    whole: Mapping[str, Value]
    first: bool
    clock_ahead: bool

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of what was written."""
        return tuple(sorted(self.after))


@dataclass(frozen=True, slots=True)
class Page:
    """Whose page it is: all of their cards; who is hidden from who looks; entries (device, seq) from far ahead."""

    cards: Collection[RecordId]
    hidden: Collection[RecordId] = ()
    ahead: Collection[tuple[DeviceId, int]] = ()


def of(entries: Sequence[Entry], authors: Mapping[RecordId, str], page: Page) -> tuple[Happened, ...]:
    """The lines that entries in their order make, the latest first; nothing of a relative who is hidden.

    Of what is somebody else's by now, that it was written, and not what.
    """
    whole: dict[RecordId, dict[str, Value]] = {}
    lines = []
    for entry in entries:
        first = entry.record not in whole
        stood = whole.get(entry.record, {})
        before = {name: stood[name] for name in entry.changes if name in stood}
        whole[entry.record] = {**stood, **entry.changes}
        lines.append(
            Happened(
                entry.time.wall,
                authors.get(entry.author, ""),
                entry.kind,
                entry.record,
                before,
                entry.changes,
                whole[entry.record],
                first,
                (entry.device, entry.seq) in page.ahead,
            )
        )
    unseen = {record for record, held in whole.items() if held.get("other") in page.hidden}
    moved = {entry.record for entry in entries} - _theirs(entries, page.cards)
    told = (replace(line, before={}, after={}, whole={}) if line.record in moved else line for line in reversed(lines))
    return tuple(line for line in told if not (line.kind == TIE and line.record in unseen))


def _theirs(entries: Sequence[Entry], cards: Collection[RecordId]) -> set[RecordId]:
    """The records that stand with these cards."""
    by_record: dict[RecordId, list[Entry]] = {}
    for entry in entries:
        by_record.setdefault(entry.record, []).append(entry)
    persons = {record: {entry.person for entry in several} for record, several in by_record.items()}
    alone = {record for record, several in persons.items() if several <= {*cards, None}}
    others = ((record, fold(by_record[record])) for record in persons.keys() - alone)
    return alone | {record for record, state in others if state is not None and state.person in cards}


def ids_in(lines: Iterable[Happened]) -> Iterator[RecordId]:
    """Every id that a line tells: of people, members and records."""
    for line in lines:
        for value in line.whole.values():
            if isinstance(value, bytes) and len(value) == ID_BYTES:
                yield RecordId(value)
