"""The journal: entries in, entries out. Nothing else in the application writes what an office knows."""

from collections.abc import Iterable, Iterator, Sequence

import cbor2
import sqlalchemy as sa

from desk_app.domain.clock import Clock, Time
from desk_app.domain.entry import NOTHING_OVER, Entry
from desk_app.domain.fold import State, fold
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.store import identity, lanes
from desk_app.store.statements import fixed
from desk_app.store.tables import journal

MANY = 500
"""Records asked for in one statement; SQLite takes 32,766 values at most."""

_COLUMNS = [column.name for column in journal.c]
_OF_RECORDS = sa.select(journal).where(journal.c.record.in_(sa.bindparam("records", expanding=True)))
_FAR_AHEAD = sa.select(journal.c.device, journal.c.seq).where(
    journal.c.person.in_(sa.bindparam("persons", expanding=True)), journal.c.clock_ahead == 1
)
_INSERT = fixed(sa.insert(journal), _COLUMNS)
# The same entry may be delivered twice: by the stream and by a stick, by two roads, after a kill.
_INSERT_NEW = fixed(sa.insert(journal).prefix_with("OR IGNORE"), _COLUMNS)


def to_row(entry: Entry, first: int, *, clock_ahead: bool = False) -> dict[str, object]:
    """An entry as a row of the table; `first` is the row before its device's first."""
    return {
        "row": lanes.row_of(first, entry.seq),
        "device": entry.device,
        "seq": entry.seq,
        "wall": entry.time.wall,
        "counter": entry.time.counter,
        "author": entry.author,
        "kind": entry.kind,
        "record": entry.record,
        "person": entry.person,
        "changes": cbor2.dumps(dict(entry.changes)),
        "over": cbor2.dumps({name: dict(marks) for name, marks in entry.over.items()}) if entry.over else None,
        "clock_ahead": int(clock_ahead),
    }


def from_row(row: sa.Row[tuple[object, ...]]) -> Entry:
    """A row of the table as an entry."""
    return Entry(
        device=row.device,
        seq=row.seq,
        time=Time(row.wall, row.counter),
        author=row.author,
        kind=row.kind,
        record=row.record,
        person=row.person,
        changes=cbor2.loads(row.changes),
        over=cbor2.loads(row.over) if row.over else NOTHING_OVER,
    )


def last_of(connection: sa.Connection, device: DeviceId) -> tuple[int, Time]:
    """The last number and time of a device's entries; (0, Time(0)) when there is none."""
    row = connection.execute(
        sa.select(journal.c.seq, journal.c.wall, journal.c.counter)
        .where(after(connection, device, 0))
        .order_by(journal.c.row.desc())
        .limit(1)
    ).first()
    return (0, Time(0)) if row is None else (row.seq, Time(row.wall, row.counter))


def after(connection: sa.Connection, device: DeviceId, seq: int) -> sa.ColumnElement[bool]:
    """The condition that finds a device's entries after a number, by their rows."""
    first = lanes.first_row(connection, device)
    return sa.false() if first is None else journal.c.row.between(first + seq + 1, first + lanes.LAST)


def append(connection: sa.Connection, entries: Sequence[Entry]) -> None:
    """Write this device's own new entries."""
    first = lanes.ensure(connection, entries[0].device, own=True)
    _INSERT.run(connection, [to_row(entry, first) for entry in entries])


def take_in(connection: sa.Connection, entries: Sequence[Entry], clock: Clock) -> list[Entry]:
    """Write entries of elsewhere; returns those that were not known before."""
    fresh = []
    own = identity.get(connection, "device")
    first = {device: lanes.ensure(connection, device, own=device == own) for device in {e.device for e in entries}}
    for entry in entries:
        row = to_row(entry, first[entry.device], clock_ahead=clock.is_far_ahead(entry.time))
        if _INSERT_NEW.run(connection, [row]):
            fresh.append(entry)
            clock.follow(entry.time)
    return fresh


def entries_of(connection: sa.Connection, record: RecordId) -> list[Entry]:
    """All entries of one record, in the order of time."""
    rows = connection.execute(sa.select(journal).where(journal.c.record == record))
    return sorted((from_row(row) for row in rows), key=lambda entry: entry.order)


def state_of(connection: sa.Connection, record: RecordId) -> State | None:
    """What a record is now."""
    return fold(entries_of(connection, record))


def histories_of(connection: sa.Connection, records: Iterable[RecordId]) -> Iterator[list[Entry]]:
    """The entries of many records, record by record as asked for, those that have any."""
    wanted = list(dict.fromkeys(records))
    for start in range(0, len(wanted), MANY):
        some = wanted[start : start + MANY]
        by_record: dict[RecordId, list[Entry]] = {}
        for row in connection.execute(_OF_RECORDS, {"records": some}):
            by_record.setdefault(row.record, []).append(from_row(row))
        yield from (by_record[record] for record in some if record in by_record)


def states_of(connection: sa.Connection, records: Iterable[RecordId]) -> Iterator[State]:
    """The states of many records, those that have one."""
    states = (fold(entries) for entries in histories_of(connection, records))
    return (state for state in states if state is not None)


def every_record(connection: sa.Connection) -> Iterator[RecordId]:
    """The id of every record in the journal."""
    for (record,) in connection.execute(sa.select(journal.c.record).distinct()):
        yield RecordId(record)


def of_person(connection: sa.Connection, person: RecordId) -> list[Entry]:
    """Everything recorded about a person, in the order of time: history and audit trail in one.

    Of a record that became theirs later, also what was written before.
    """
    records = sa.select(journal.c.record).where(journal.c.person == person).scalar_subquery()
    rows = connection.execute(sa.select(journal).where(journal.c.record.in_(records)))
    return sorted((from_row(row) for row in rows), key=lambda entry: entry.order)


def far_ahead(connection: sa.Connection, persons: Sequence[RecordId]) -> frozenset[tuple[DeviceId, int]]:
    """The entries about some people, as (device, seq), that came with a time far ahead of this computer's clock."""
    rows = connection.execute(_FAR_AHEAD, {"persons": list(persons)})
    return frozenset((DeviceId(row.device), row.seq) for row in rows)


def own_after(connection: sa.Connection, device: DeviceId, seq: int, limit: int) -> list[Entry]:
    """A device's entries after a number, in the order of their numbers."""
    rows = connection.execute(
        sa.select(journal).where(after(connection, device, seq)).order_by(journal.c.row).limit(limit)
    )
    return [from_row(row) for row in rows]


def forget_after(connection: sa.Connection, device: DeviceId, seq: int) -> None:
    """Take out a device's entries after a number, because they are about to be written again under another device."""
    connection.execute(sa.delete(journal).where(after(connection, device, seq)))


def forget_between(connection: sa.Connection, device: DeviceId, first: int, last: int) -> None:
    """Take out a device's entries from `first` to `last`: written again under another device, as above."""
    lane = lanes.first_row(connection, device)
    if lane is not None:
        connection.execute(sa.delete(journal).where(journal.c.row.between(lane + first, lane + last)))
