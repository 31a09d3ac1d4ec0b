"""What screens read, derived from the journal: a kind of record, its table, and how a state becomes a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain import duplicates
from desk_app.domain import interview as interviews
from desk_app.domain import member as members
from desk_app.domain import person as persons
from desk_app.domain.birth import Birth
from desk_app.domain.entry import Entry
from desk_app.domain.fold import State, fold
from desk_app.domain.interview import iso_week
from desk_app.domain.text import digits, folded
from desk_app.store import journal
from desk_app.store.latin import latin
from desk_app.store.statements import Fixed, driver, fixed
from desk_app.store.tables import DERIVED, beside, interview, member, need, person, person_key

Row = dict[str, object]
VERSION = 2
"""Raised with every change of what is derived: a vault whose shelves an older version filled is derived afresh."""


def _text(state: State, name: str) -> str:
    value = state.value(name)
    return value if isinstance(value, str) else ""


def _number(state: State, name: str) -> int | None:
    value = state.value(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _id(state: State, name: str) -> bytes | None:
    value = state.value(name)
    return value if isinstance(value, bytes) else None


def _person(state: State) -> Row:
    names = (_text(state, "given_name"), _text(state, "family_name"))
    born = birth_of(state)
    year = born.year if born is not None else None
    phone = _text(state, "phone")
    # One row of words: names in any order, the year, the phone whole and its last digits.
    number = digits(phone)
    more = (_text(state, "paper_name"), _text(state, "tax_code"))
    words = (*names, *more, latin(" ".join(names)), str(year or ""), number, number[-4:])
    return {
        "id": state.record,
        "given_name": names[0],
        "family_name": names[1],
        "birth_year": year,
        "comune": _text(state, "comune"),
        "language": _text(state, "language"),
        "phone": phone,
        "search": folded(" ".join(words)),
        "added_ms": state.first.wall,
        "changed_ms": state.last.wall,
        "born": born.text() if born is not None else "",
        "contact": _text(state, "contact"),
        "paper_name": more[0],
        "citizenship": _text(state, "citizenship"),
        "tax_code": more[1],
    }


def birth_of(state: State) -> Birth | None:
    """A person's date of birth; cards of the first version have a year alone, as a number."""
    year = _number(state, "birth_year")
    born = Birth.read(_text(state, "born"))
    return Birth(year) if born is None and year is not None and state.value("born") is None else born


def keys_of(state: State) -> list[Row]:
    """The keys by which a person's card is found before it is added a second time."""
    names = " ".join(_text(state, name) for name in ("given_name", "family_name", "paper_name"))
    one = duplicates.card(latin(names), birth_of(state), _text(state, "phone"), _text(state, "tax_code"))
    return [{"key": key, "person": state.record} for key in duplicates.keys(one)]


def _day(state: State) -> date:
    try:
        return date.fromisoformat(_text(state, "held_on"))
    except ValueError:
        # A newer version may write a day in a form that this one cannot read: the day it was written stands in.
        return date.fromtimestamp(state.first.wall / 1000)


def _interview(state: State) -> Row:
    day = _day(state)
    return {
        "id": state.record,
        "person": state.person,
        "held_on": day.isoformat(),
        "iso_week": iso_week(day),
        "channel": _text(state, "channel"),
        "said": _text(state, "said"),
        "next_step": _text(state, "next_step"),
        "minutes": _number(state, "minutes"),
        "author": state.fields["held_on"].author if "held_on" in state.fields else bytes(16),
        "written_ms": state.first.wall,
    }


def _need(state: State) -> Row | None:
    of = _id(state, "interview")
    if of is None or state.value("dropped") is True:
        return None
    return {
        "id": state.record,
        "interview": of,
        "code": _text(state, "code"),
        "what": state.kind,
    }


def _member(state: State) -> Row:
    return {
        "id": state.record,
        "name": _text(state, "name"),
        "role": _text(state, "role"),
        "left": int(state.value("left") is True),
    }


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
    persons.KIND: _shelf(person, _person),
    interviews.KIND: _shelf(interview, _interview),
    interviews.NEED: _shelf(need, _need),
    interviews.REQUEST: _shelf(need, _need),
    members.KIND: _shelf(member, _member),
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
            keys.extend(keys_of(state))
        if row is not None:
            kept.setdefault(state.kind, []).append(row)
    for kind, rows in kept.items():
        SHELVES[kind].upsert.run(connection, rows)
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
