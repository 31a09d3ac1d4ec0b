"""The people's shelf: the list, find as one types, one person's page."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

import sqlalchemy as sa

from desk_app.domain import about
from desk_app.domain.arabic import asked
from desk_app.domain.duplicates import heard
from desk_app.domain.ids import RecordId
from desk_app.domain.person import Person
from desk_app.domain.text import PART, digits, folded, national, without_numbers
from desk_app.store import journal
from desk_app.store.latin import latin
from desk_app.store.rows import NUMBER
from desk_app.store.rows import text as text_of
from desk_app.store.sight import Sight
from desk_app.store.tables import interview, person, person_key

_HEARD_FROM = 3
LIST = 50
"""Rows a list shows at most; one who needs more types another letter."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of a list of people."""

    id: RecordId
    given_name: str
    family_name: str
    birth_year: int | None
    comune: str
    language: str
    last_held_on: str | None
    interviews: int
    phone: str = ""
    contact: str = ""
    not_to_call: bool = False
    """They asked not to be called or written to; told by `casework.people.find` alone."""


_last = (
    sa.select(sa.func.max(interview.c.held_on))
    .where(interview.c.person == person.c.id)
    .correlate(person)
    .scalar_subquery()
)
_count = sa.select(sa.func.count()).where(interview.c.person == person.c.id).correlate(person).scalar_subquery()
_ROW = (
    person.c.id,
    person.c.given_name,
    person.c.family_name,
    person.c.birth_year,
    person.c.comune,
    person.c.language,
    _last.label("last_held_on"),
    _count.label("interviews"),
    person.c.phone,
    person.c.contact,
)
_RECENT = sa.select(*_ROW).order_by(person.c.changed_ms.desc(), person.c.row.desc()).limit(sa.bindparam("limit"))
_WORDS = sa.table("person_words", sa.column("rowid", sa.Integer))
# First the few rows that will be shown, then what is counted for each of them.
_LATEST = (
    sa.select(person.c.row)
    .where(
        person.c.row.in_(sa.select(_WORDS.c.rowid).where(sa.text("person_words MATCH :words")).scalar_subquery()),
    )
    .order_by(person.c.changed_ms.desc(), person.c.row.desc())
    .limit(sa.bindparam("limit"))
)
_FOUND = sa.select(*_ROW).where(person.c.row.in_(_LATEST)).order_by(person.c.changed_ms.desc(), person.c.row.desc())


def match_words(text: str) -> str:
    """What was typed as a full-text query: every word a prefix, in any order; empty when there is no word."""
    return _query(text, lambda word: (word,))


def match_sounds(text: str) -> str:
    """The same for names that sound as they were typed, in whatever letters and alphabet."""
    return _query(text, _ways)


def _ways(word: str) -> tuple[str, ...]:
    other = asked(word)
    if len(word) < _HEARD_FROM:
        return (word, *other)
    return tuple(dict.fromkeys((word, *folded(latin(word)).split()[:1], *heard(latin(word)), *other)))


def _query(text: str, ways: Callable[[str], tuple[str, ...]]) -> str:
    """Every word in one of its ways, and every number: a year, a code, or a phone however it is spaced."""
    names, numbers = without_numbers(text)
    several = [_either(ways(word)) for word in folded(names).split()]
    for one in numbers:
        parts = {number for number in (digits(one), national(one)) if number}
        spoken = tuple(sorted(NUMBER + part if len(part) >= PART else part for part in parts))
        words = " AND ".join(f'"{word}"*' for word in folded(one).split())
        several.append(f"({_either(spoken)} OR ({words}))")
    return " AND ".join(several)


def _either(ways: tuple[str, ...]) -> str:
    return "(" + " OR ".join(f'"{way}"*' for way in ways) + ")"


def recent(connection: sa.Connection, limit: int = LIST) -> tuple[PersonRow, ...]:
    """Those last added or changed, latest first."""
    return tuple(PersonRow(*tuple(row)) for row in connection.execute(_RECENT, {"limit": limit}))


def find(connection: sa.Connection, text: str, limit: int = LIST) -> tuple[PersonRow, ...]:
    """People whose names, year or phone begin with each of the words typed; the recent ones for no word.

    Where there is room left, those follow whose names only sound so.
    """
    words = match_words(text)
    if not words:
        return recent(connection, limit)
    found = [PersonRow(*tuple(row)) for row in connection.execute(_FOUND, {"words": words, "limit": limit})]
    sounding = match_sounds(text)
    if len(found) < limit and sounding != words:
        known = {one.id for one in found}
        alike = connection.execute(_FOUND, {"words": sounding, "limit": limit})
        found += [one for row in alike if (one := PersonRow(*tuple(row))).id not in known]
    return tuple(found[:limit])


def count(connection: sa.Connection, but: Collection[RecordId] = ()) -> int:
    """How many people this desk knows, but for these."""
    counted = sa.select(sa.func.count()).select_from(person)
    if but:
        counted = counted.where(person.c.id.not_in(list(but)))
    return connection.execute(counted).scalar_one()


_ONE = sa.select(
    person.c.id,
    person.c.given_name,
    person.c.family_name,
    person.c.born,
    person.c.comune,
    person.c.language,
    person.c.phone,
    person.c.contact,
    person.c.paper_name,
    person.c.citizenship,
    person.c.tax_code,
).where(person.c.id == sa.bindparam("id"))


@dataclass(frozen=True, slots=True)
class Likely:
    """What is compared of somebody who shares a key with what was typed."""

    id: RecordId
    given_name: str
    family_name: str
    paper_name: str
    born: str
    phone: str
    tax_code: str
    comune: str


_SHARED = (
    sa.select(person_key.c.person)
    .where(person_key.c.key.in_(sa.bindparam("keys", expanding=True)))
    .group_by(person_key.c.person)
    .order_by(sa.func.count().desc())
    .limit(sa.bindparam("limit"))
)
_LIKELY = sa.select(
    person.c.id,
    person.c.given_name,
    person.c.family_name,
    person.c.paper_name,
    person.c.born,
    person.c.phone,
    person.c.tax_code,
    person.c.comune,
).where(person.c.id.in_(_SHARED))
_ROWS = sa.select(*_ROW).where(person.c.id.in_(sa.bindparam("ids", expanding=True)))


def likely(connection: sa.Connection, keys: Collection[int], limit: int) -> tuple[Likely, ...]:
    """Those who share most keys with a card (`domain.duplicates.keys`), in no order."""
    return tuple(Likely(*row) for row in connection.execute(_LIKELY, {"keys": list(keys), "limit": limit}))


def rows(connection: sa.Connection, records: Collection[RecordId]) -> dict[RecordId, PersonRow]:
    """The lines of these people."""
    found = (PersonRow(*tuple(row)) for row in connection.execute(_ROWS, {"ids": list(records)}))
    return {one.id: one for one in found}


def as_seen(connection: sa.Connection, sees: Sight, found: tuple[PersonRow, ...]) -> tuple[PersonRow, ...]:
    """The lines as this member may see them: the kept card for a joined one, nobody who is hidden."""
    if not (sees.joined or sees.protected or sees.hidden):
        return found
    kept = {sees.kept(one.id): one for one in reversed(found) if sees.sees(one.id)}
    others = rows(connection, [record for record, one in kept.items() if one.id != record])
    lines = {record: others.get(record, one) for record, one in kept.items()}
    order = dict.fromkeys(sees.kept(one.id) for one in found)
    # Of a protected case a list says no more than the name: others may see the screen.
    return tuple(
        replace(lines[record], comune="", birth_year=None, phone="", contact="")
        if record in sees.protected
        else lines[record]
        for record in order
        if record in lines
    )


def get(connection: sa.Connection, record: RecordId) -> Person | None:
    """One person as they stand."""
    row = connection.execute(_ONE, {"id": record}).first()
    state = None if row is None else journal.state_of(connection, record)
    # What nobody searches by has no column of its own.
    return None if row is None or state is None else Person(*row, *(text_of(state, name) for name in about.FIELDS))
