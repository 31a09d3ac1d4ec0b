"""Entries as they travel, and back."""

from collections.abc import Sequence

from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId, RecordId
from sync.protocol.columns import Row


def to_rows(entries: Sequence[Entry]) -> list[Row]:
    """Entries of one device as rows of a batch; the device stands in the batch's header."""
    return [
        Row(
            seq=entry.seq,
            wall=entry.time.wall,
            counter=entry.time.counter,
            author=entry.author,
            kind=entry.kind,
            record=entry.record,
            person=entry.person,
            changes=dict(entry.changes),
            over={name: {bytes(device): seq for device, seq in marks.items()} for name, marks in entry.over.items()},
        )
        for entry in entries
    ]


def to_entries(device: bytes, rows: Sequence[Row]) -> list[Entry]:
    """Rows of a batch as entries of the device that sealed it."""
    return [
        Entry(
            device=DeviceId(device),
            seq=row.seq,
            time=Time(row.wall, row.counter),
            author=RecordId(row.author),
            kind=row.kind,
            record=RecordId(row.record),
            person=None if row.person is None else RecordId(row.person),
            changes=row.changes,
            over={name: {DeviceId(of): seq for of, seq in marks.items()} for name, marks in row.over.items()},
        )
        for row in rows
    ]
