"""One transaction: what a verb does between its first look and its last word."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import TracebackType

import sqlalchemy as sa

from desk_app.domain.changes import Changes
from desk_app.domain.clock import Clock
from desk_app.domain.entry import NOTHING_OVER, Entry, Value
from desk_app.domain.fold import WHOSE, State, fold, marks_over, marks_settling
from desk_app.domain.ids import DeviceId, RecordId, new_record
from desk_app.store import journal, projection
from desk_app.store.errors import known_failures

_UNKNOWN = object()


class Journal:
    """The one way in. Own changes are collected and written when the unit ends; arrivals are taken in at once."""

    def __init__(self, connection: sa.Connection, clock: Clock, device: DeviceId, last_seq: int) -> None:
        self._connection = connection
        self._clock = clock
        self._device = device
        self.last_seq = last_seq
        self._new: list[Entry] = []
        self._new_of: dict[RecordId, list[Entry]] = {}
        self._before: dict[RecordId, State | None] = {}
        """Records as they stood when this unit first looked; None: nothing of them was here."""
        self.changes = Changes()
        self.guard: Callable[[Iterable[object]], None] = lambda _: None
        """Asked before an entry is added, with every id that it would touch; raises to refuse."""

    def state(self, record: RecordId) -> State | None:
        """What a record is, with what this unit has added so far."""
        own = self._new_of.get(record)
        if own:
            return fold([*journal.entries_of(self._connection, record), *own])
        if record not in self._before:
            self._before[record] = journal.state_of(self._connection, record)
        return self._before[record]

    def look(self, records: Collection[RecordId]) -> set[RecordId]:
        """Which of many records anything is known of, stubs too; adding the others does not ask for each again."""
        here = {entries[0].record: fold(entries) for entries in journal.histories_of(self._connection, records)}
        self._before.update({record: here.get(record) for record in records if record not in self._new_of})
        return set(here)

    def add(
        self,
        kind: str,
        fields: Mapping[str, Value],
        *,
        author: RecordId,
        person: RecordId | None = None,
        record: RecordId | None = None,
    ) -> RecordId:
        """Record something new; returns its id, a fresh one unless given. A person's entries are about the person."""
        about = person
        if record is None:
            made = new_record(self._clock.now_ms(), len(self._new))
            self._before[made] = state = None
        else:
            # Given, it may be known already: from another device, or from a try before this one.
            made, state = record, self.state(record)
        if kind == "person":
            about = made
        over = marks_over(state, fields, self._device) if state else NOTHING_OVER
        self._append(kind, made, about, fields, author, state, over)
        return made

    def change(
        self,
        state: State,
        fields: Mapping[str, Value],
        *,
        author: RecordId,
        person: RecordId | None = None,
        unseen: Collection[str] = (),
    ) -> None:
        """Change fields of a record that stands. What other devices wrote unseen stays beside it.

        `person`: from now on it is about them; what was told without a name, once somebody wants one. `unseen`: fields
        whose standing value came while this change was being typed: it stays beside the new one.
        """
        if fields:
            over = marks_over(state, [name for name in fields if name not in unseen], self._device)
            self._append(state.kind, state.record, person or state.person, fields, author, state, over)

    def settle(self, state: State, name: str, value: Value, *, author: RecordId) -> None:
        """Choose the value of a field among those that stand side by side."""
        over = marks_settling(state, name, self._device)
        self._append(state.kind, state.record, state.person, {name: value}, author, state, over)

    def take_in(self, entries: Sequence[Entry]) -> int:
        """Entries that came from elsewhere; returns how many were new. Delivering twice is harmless."""
        fresh = journal.take_in(self._connection, entries, self._clock)
        self.last_seq = max([self.last_seq, *(e.seq for e in fresh if e.device == self._device)])
        arrived = dict.fromkeys(entry.record for entry in fresh)
        for record in arrived:
            # What stood before this arrival is not what this unit's further changes are based on.
            self._before.pop(record, None)
        projection.project(self._connection, journal.histories_of(self._connection, arrived))
        self._note(fresh)
        # Given to somebody here and to somebody else elsewhere it may go from page to page: both look again.
        given = {entry.record for entry in fresh if WHOSE in entry.changes}
        for state in journal.states_of(self._connection, given):
            self.changes |= Changes(persons=frozenset(one for one in (state.person, *state.also) if one is not None))
        return len(fresh)

    def write(self) -> None:
        """Append what was collected and bring the projection up to date. A long unit does so several times."""
        if not self._new:
            return
        journal.append(self._connection, self._new)
        mine = self._new_of
        made = [record for record in mine if self._before.get(record, _UNKNOWN) is None]
        projection.project(self._connection, [mine[record] for record in made], fresh=True)
        touched = mine.keys() - made
        projection.project(self._connection, journal.histories_of(self._connection, touched))
        self._note(self._new)
        for record in mine:
            # From here on it stands in the tables.
            self._before.pop(record, None)
        self._new, self._new_of = [], {}

    def _append(
        self,
        kind: str,
        record: RecordId,
        person: RecordId | None,
        fields: Mapping[str, Value],
        author: RecordId,
        state: State | None,
        over: Mapping[str, Mapping[DeviceId, int]],
    ) -> None:
        self.guard((person, state.person if state else None, *fields.values()))
        self._before.setdefault(record, state)
        self.last_seq += 1
        time = self._clock.stamp(state.last if state else None)
        entry = Entry(self._device, self.last_seq, time, author, kind, record, person, dict(fields), over)
        self._new.append(entry)
        self._new_of.setdefault(record, []).append(entry)

    def _note(self, entries: Sequence[Entry]) -> None:
        self.changes |= Changes(
            kinds=frozenset(entry.kind for entry in entries),
            records=frozenset(entry.record for entry in entries),
            persons=frozenset(entry.person for entry in entries if entry.person is not None),
        )


class Unit:
    """`with store.unit() as unit:` begins IMMEDIATE, and commits when the block ends without an error.

    The one commit of the application is in `__exit__`. After it, `changes` tells what became different.
    """

    def __init__(self, connection: sa.Connection, clock: Clock, device: DeviceId, last_seq: int) -> None:
        self.connection = connection
        self._clock = clock
        self._device = device
        self.last_seq = last_seq
        self.changes = Changes()

    def __enter__(self) -> "Unit":
        with known_failures():
            self._transaction = self.connection.begin()
        self.journal = Journal(self.connection, self._clock, self._device, self.last_seq)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._transaction.rollback()
            with known_failures():
                raise error
        try:
            with known_failures():
                self.journal.write()
                self._transaction.commit()
        except BaseException:
            self._transaction.rollback()
            raise
        self.last_seq = self.journal.last_seq
        self.changes = self.journal.changes
