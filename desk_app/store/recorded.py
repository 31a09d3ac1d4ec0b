"""The journal as whoever asks for a copy of it reads it: whole records, one after the other, never all at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cbor2
import sqlalchemy as sa

from desk_app.domain.clock import Time
from desk_app.domain.entry import NOTHING_OVER, Entry
from desk_app.domain.ids import ID_BYTES, DeviceId, RecordId
from desk_app.domain.member import Member
from desk_app.store import cases, identity, members, sight
from desk_app.store.statements import driver

# Both indexes of the journal are of use: one record's rows, and those that are about nobody.
_OF_RECORD = """
SELECT device, seq, wall, counter, author, kind, record, person, changes, over, clock_ahead
FROM journal WHERE record = ?
"""
_ABOUT = "SELECT DISTINCT record FROM journal WHERE person = ?"
_ABOUT_NOBODY = "SELECT DISTINCT record FROM journal WHERE person IS NULL AND kind != 'member' ORDER BY record"
# In the order of the index by record: nothing is sorted, so nothing piles up.
_ALL = "SELECT record, kind FROM journal ORDER BY record"
_CODES = "SELECT what, code FROM need WHERE interview = ? GROUP BY what, code ORDER BY min(id)"
_NAME = "SELECT given_name, family_name FROM person WHERE id = ?"
LOOK_UP_EVERY = 4096

_Row = tuple[bytes, int, int, int, bytes, str, bytes, bytes | None, bytes, bytes | None, int]


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry as it stands in the journal; `clock_ahead`: it came with a time that was far ahead of this clock."""

    entry: Entry
    clock_ahead: bool


class Records:
    """What one snapshot of the journal has, as whoever copies it asks."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def of_record(self, record: RecordId) -> list[Recorded]:
        """All entries of one record, in the order of time."""
        rows = driver(self._connection).execute(_OF_RECORD, (record,)).fetchall()
        return sorted((_recorded(row) for row in rows), key=lambda one: one.entry.order)

    def about(self, persons: Sequence[RecordId]) -> list[RecordId]:
        """The records that are, or ever were, about one of these persons."""
        below = driver(self._connection)
        found = (RecordId(record) for person in persons for (record,) in below.execute(_ABOUT, (person,)).fetchall())
        return list(dict.fromkeys(found))

    def about_nobody(self) -> list[RecordId]:
        """The records with an entry that names no person; the members' own are left out."""
        return [RecordId(record) for (record,) in driver(self._connection).execute(_ABOUT_NOBODY)]

    def kinds(self, watch: Callable[[], None]) -> dict[str, bytearray]:
        """The ids of all records, 16 bytes each one after the other, by every kind that an entry of theirs bears.

        Some ten megabytes for 50,000 people. `watch` is called every few thousand rows, and may raise.
        """
        found: dict[str, bytearray] = {}
        last: tuple[bytes, str] | None = None
        for place, row in enumerate(driver(self._connection).execute(_ALL)):
            if place % LOOK_UP_EVERY == 0:
                watch()
            if row == last:
                continue
            last = row
            ids = found.setdefault(row[1], bytearray())
            # Entries of one record with other kinds in between would bring the same id again.
            if ids[-ID_BYTES:] != row[0]:
                ids += row[0]
        return found

    def codes_of(self, interview: RecordId) -> list[tuple[str, str]]:
        """What stands of an interview's needs and requests: ("need" or "request", code), each once."""
        return driver(self._connection).execute(_CODES, (interview,)).fetchall()

    def name_of(self, person: RecordId) -> tuple[str, str] | None:
        """Given and family name on a card; None when there is none."""
        found = driver(self._connection).execute(_NAME, (person,)).fetchone()
        return None if found is None else (str(found[0]), str(found[1]))

    def office(self) -> str:
        """The name of this office; empty when it was never told."""
        return (identity.get(self._connection, "office_name") or b"").decode()

    def members(self) -> dict[RecordId, str]:
        """Every member's name, those who left included."""
        return members.names(self._connection)

    def sight(self, viewer: Member | None) -> sight.Sight:
        """What a member may see."""
        return sight.of(self._connection, viewer)


def named_by_others(connection: sa.Connection, cards: Sequence[RecordId]) -> list[RecordId]:
    """The lines by which others named this person as of their household, those that a page shows."""
    return [one.tie.id for one in cases.household(connection, cards) if not one.own]


def _recorded(row: _Row) -> Recorded:
    device, seq, wall, counter, author, kind, record, person, changes, over, ahead = row
    entry = Entry(
        device=DeviceId(device),
        seq=seq,
        time=Time(wall, counter),
        author=RecordId(author),
        kind=kind,
        record=RecordId(record),
        person=None if person is None else RecordId(person),
        changes=cbor2.loads(changes),
        over=cbor2.loads(over) if over else NOTHING_OVER,
    )
    return Recorded(entry, bool(ahead))


def ids_in(several: bytearray) -> Iterator[RecordId]:
    """The ids that lie in a row of bytes."""
    return (RecordId(bytes(several[at : at + ID_BYTES])) for at in range(0, len(several), ID_BYTES))
