"""What screens read, derived from the journal: a kind of record, its table, and how a state becomes a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain import agenda, household, same_as
from desk_app.domain import attachment as attachments
from desk_app.domain import consent as consents
from desk_app.domain import interview as interviews
from desk_app.domain import member as members
from desk_app.domain import paper as papers
from desk_app.domain import person as persons
from desk_app.domain import protection as protections
from desk_app.domain.entry import Entry
from desk_app.domain.fold import State, fold
from desk_app.store import case_rows, case_tables, journal, rows
from desk_app.store.rows import Row
from desk_app.store.statements import Fixed, driver, fixed
from desk_app.store.tables import DERIVED, beside, interview, member, need, person, person_key

VERSION = 6
"""Raised with every change of what is derived: a vault whose shelves an older version filled is derived afresh."""


@dataclass(frozen=True)
class Shelf:
    """Where the records of a kind stand, and how to make their row; None takes the row away."""

    table: sa.Table
    row: Callable[[State], Row | None]
    upsert: Fixed


def _shelf(table: sa.Table, row: Callable[[State], Row | None]) -> Shelf:
    made = insert(table)
    key = ["interview", "id"] if table is need else ["id"]
    columns = {c.name: made.excluded[c.name] for c in table.c if c.name not in ("row", *key)}
    upsert = made.on_conflict_do_update(index_elements=key, set_=columns)
    return Shelf(table, row, fixed(upsert, [c.name for c in table.c if c.name != "row"]))


SHELVES: Mapping[str, Shelf] = {
    persons.KIND: _shelf(person, rows.person),
    interviews.KIND: _shelf(interview, rows.interview),
    interviews.NEED: _shelf(need, rows.need),
    interviews.REQUEST: _shelf(need, rows.need),
    interviews.FLAG: _shelf(need, rows.need),
    members.KIND: _shelf(member, rows.member),
    agenda.KIND: _shelf(case_tables.task, case_rows.task),
    household.TIE: _shelf(case_tables.tie, case_rows.tie),
    household.PHONE: _shelf(case_tables.phone, case_rows.phone),
    household.FOLLOWER: _shelf(case_tables.follower, case_rows.follower),
    consents.KIND: _shelf(case_tables.consent, case_rows.consent),
    papers.KIND: _shelf(case_tables.paper, case_rows.paper),
    protections.KIND: _shelf(case_tables.protection, case_rows.protection),
    protections.INSIDER: _shelf(case_tables.insider, case_rows.insider),
    same_as.KIND: _shelf(case_tables.same_as, case_rows.same_as),
    attachments.KIND: _shelf(case_tables.attachment, case_rows.attachment),
}
"""Kinds that this version shows. Others stay in the journal, are passed on, and are read after an upgrade."""

_BESIDE = sa.insert(beside)
_KEY = fixed(sa.insert(person_key), ["key", "person"])
_FILL = (
    "INSERT INTO person_words (person_words) VALUES ('rebuild')",
    "INSERT INTO interview_words (interview_words) VALUES ('rebuild')",
)


def project(connection: sa.Connection, histories: Iterable[Sequence[Entry]], *, fresh: bool = False) -> None:
    """Bring the derived rows of records up to date, each from all its entries.

    `fresh`: nothing of these records stood there before.
    """
    kept: dict[str, list[Row]] = {}
    others: list[Row] = []
    keys: list[Row] = []
    for entries in histories:
        state = fold(entries)
        if state is None:
            remove(connection, [entries[0].record])
            continue
        shelf = SHELVES.get(state.kind)
        row = shelf.row(state) if shelf else None
        if not fresh:
            _clear(connection, state, entries, row)
        others.extend(_beside(state))
        if state.kind == persons.KIND:
            keys.extend(rows.keys_of(state))
        if row is not None:
            kept.setdefault(state.kind, []).append(row)
    for kind, several in kept.items():
        SHELVES[kind].upsert.run(connection, several)
    _KEY.run(connection, keys)
    if others:
        connection.execute(_BESIDE, others)


def _clear(connection: sa.Connection, state: State, entries: Sequence[Entry], row: Row | None) -> None:
    """Take away what stood there of a record and will not be overwritten by its new row."""
    connection.execute(sa.delete(beside).where(beside.c.record == state.record))
    if any(entry.kind == persons.KIND for entry in entries):
        connection.execute(sa.delete(person_key).where(person_key.c.person == state.record))
    for table in {shelf.table for kind in {entry.kind for entry in entries} if (shelf := SHELVES.get(kind))}:
        if table is need:
            # Clustered by interview, and without an index by id: every interview it was ever said to belong to.
            places = {of for entry in entries if isinstance(of := entry.changes.get("interview"), bytes)}
            connection.execute(sa.delete(need).where(need.c.id == state.record, need.c.interview.in_(places)))
        elif row is None or table is not SHELVES[state.kind].table:
            connection.execute(sa.delete(table).where(table.c.id == state.record))


def _beside(state: State) -> list[Row]:
    return [
        {
            "record": state.record,
            "field": name,
            "device": held.device,
            "seq": held.seq,
            "kind": state.kind,
            "person": state.person,
        }
        for name, several in state.beside.items()
        for held in several
    ]


def remove(connection: sa.Connection, records: Iterable[bytes]) -> None:
    """Take away whatever is derived from records that are no more (erasure)."""
    for record in records:
        connection.execute(sa.delete(beside).where(beside.c.record == record))
        connection.execute(sa.delete(person_key).where(person_key.c.person == record))
        for table in {shelf.table for shelf in SHELVES.values()}:
            connection.execute(sa.delete(table).where(table.c.id == record))


def rebuild(connection: sa.Connection) -> None:
    """Derive everything afresh from the journal."""
    below = driver(connection)
    triggers = below.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    # Emptied and filled row by row, the full-text indexes would keep a mark for each word that went away.
    for name, _ in triggers:
        below.execute(f"DROP TRIGGER {name}")
    for table in DERIVED:
        connection.execute(sa.delete(table))
    # In the order of their making, so that row numbers do not depend on how entries came.
    records = sorted(journal.every_record(connection))
    for start in range(0, len(records), journal.MANY):
        project(connection, journal.histories_of(connection, records[start : start + journal.MANY]), fresh=True)
    for filling in _FILL:
        below.execute(filling)
    for _, sql in triggers:
        below.execute(sql)
