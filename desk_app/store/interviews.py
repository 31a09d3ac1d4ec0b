"""The interviews' shelf: one person's, and the words in all of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

import sqlalchemy as sa

from desk_app.domain.ids import RecordId
from desk_app.domain.interview import FLAG, NEED, REQUEST, Interview, Reporter
from desk_app.domain.request import Outcome
from desk_app.domain.text import clean
from desk_app.store.statements import driver
from desk_app.store.tables import interview, need, person

_LATEST = (interview.c.held_on.desc(), interview.c.written_ms.desc())
_OF_CARDS = sa.select(interview).where(interview.c.person.in_(sa.bindparam("cards", expanding=True))).order_by(*_LATEST)
_NAMELESS = sa.select(interview).where(interview.c.person.is_(None)).order_by(*_LATEST).limit(sa.bindparam("limit"))
_ONE = sa.select(interview).where(interview.c.id == sa.bindparam("id"))


def of_person(connection: sa.Connection, *cards: RecordId) -> tuple[Interview, ...]:
    """All interviews of a person, under whichever of their cards, latest first."""
    return _whole(connection, connection.execute(_OF_CARDS, {"cards": cards}).all())


def nameless(connection: sa.Connection, limit: int) -> tuple[Interview, ...]:
    """Those that were held without a name, latest first."""
    return _whole(connection, connection.execute(_NAMELESS, {"limit": limit}).all())


def _whole(connection: sa.Connection, rows: Sequence[sa.Row[tuple[object, ...]]]) -> tuple[Interview, ...]:
    codes = _codes(connection, [row.id for row in rows])
    return tuple(_interview(row, codes) for row in rows)


def get(connection: sa.Connection, record: RecordId) -> Interview | None:
    """One interview as it stands."""
    row = connection.execute(_ONE, {"id": record}).first()
    return None if row is None else _interview(row, _codes(connection, [row.id]))


def _codes(connection: sa.Connection, records: list[bytes]) -> dict[tuple[bytes, str], tuple[str, ...]]:
    found: dict[tuple[bytes, str], tuple[str, ...]] = {}
    rows = connection.execute(
        sa.select(need.c.interview, need.c.what, need.c.code).where(need.c.interview.in_(records)).order_by(need.c.id)
    )
    for of, what, code in rows:
        key = (of, what)
        # Two computers that added the same one mean the same.
        if code not in (before := found.get(key, ())):
            found[key] = (*before, code)
    return found


def _interview(row: sa.Row[tuple[object, ...]], codes: dict[tuple[bytes, str], tuple[str, ...]]) -> Interview:
    return Interview(
        id=row.id,
        person=row.person,
        held_on=date.fromisoformat(row.held_on),
        channel=row.channel,
        said=row.said,
        next_step=row.next_step,
        minutes=row.minutes,
        author=row.author,
        needs=codes.get((row.id, NEED), ()),
        requests=codes.get((row.id, REQUEST), ()),
        reported_by=row.reported_by or Reporter.PERSON,
        reporter=row.reporter,
        language=row.language,
        interpreter=row.interpreter,
        present=row.present,
        orientation=row.orientation,
        together=row.together,
        flags=codes.get((row.id, FLAG), ()),
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it was followed: `outcome` empty while nobody has written what became of it.

    Computers that noted the same one in the same interview without having heard of each other made several records of
    it: it is one request. What they said of it and does not stand is `also`.
    """

    id: RecordId
    interview: RecordId
    held_on: str
    code: str
    outcome: str
    reason: str
    remark: str
    outcome_on: str
    also: tuple["Asked", ...] = ()

    @property
    def told(self) -> tuple[str, str, str]:
        """What somebody said of it: outcome (empty while it is open), reason and remark."""
        return ("" if self.outcome == Outcome.ASKED else self.outcome, self.reason, self.remark)


def requests(connection: sa.Connection, cards: Sequence[RecordId]) -> tuple[Asked, ...]:
    """What a person asked for, latest first; each once in an interview."""
    statement = (
        sa.select(need, interview.c.held_on)
        .join_from(interview, need, need.c.interview == interview.c.id)
        .where(interview.c.person.in_(cards), need.c.what == REQUEST)
        .order_by(*_LATEST, need.c.id)
    )
    several: dict[tuple[bytes, str], list[Asked]] = {}
    for row in connection.execute(statement):
        one = Asked(row.id, row.interview, row.held_on, row.code, row.outcome, row.reason, row.remark, row.outcome_on)
        several.setdefault((one.interview, one.code), []).append(one)
    return tuple(ones[0] if len(ones) == 1 else _as_one(ones) for ones in several.values())


def _as_one(several: list[Asked]) -> Asked:
    """What became of it last stands, before what is open; else what was noted first."""
    first, *others = sorted(several, key=lambda one: (one.told[0] != "", one.outcome_on), reverse=True)
    further = {one.told: one for one in others if one.told not in (first.told, ("", "", ""))}
    return replace(first, also=tuple(further.values()))


@dataclass(frozen=True, slots=True)
class Said:
    """A place in an interview where the words sought were said; `excerpt` marks them with U+2068 and U+2069."""

    interview: RecordId
    person: RecordId | None
    held_on: str
    given_name: str
    family_name: str
    excerpt: str


_SEARCH = """
SELECT i.id, i.person, i.held_on, coalesce(p.given_name, ''), coalesce(p.family_name, ''),
       snippet(interview_words, 0, char(0x2068), char(0x2069), '…', 16)
FROM interview_words JOIN interview i ON i.row = interview_words.rowid LEFT JOIN person p ON p.id = i.person
WHERE interview_words MATCH :words{but} ORDER BY interview_words.rowid DESC LIMIT :limit
"""
_BUT = " AND (i.person IS NULL OR i.person NOT IN ({hidden}))"
SEARCH = _SEARCH.format(but="")
"""The search where nobody is hidden."""


def _match(text: str) -> str:
    """What was typed as a full-text query: cut into words by the index's own rules, each the beginning of one."""
    words = (word.replace('"', '""') for word in clean(text).split() if any(c.isalnum() for c in word))
    return " ".join(f'"{word}"*' for word in words)


def search(
    connection: sa.Connection, text: str, limit: int = 20, hidden: Collection[RecordId] = ()
) -> tuple[Said, ...]:
    """Where the words typed were said, latest written first; accents ignored, the last word may be unfinished.

    Nothing of the people in `hidden`, however much of theirs was written later.
    """
    words = _match(text)
    if not words:
        return ()
    names = {f"hidden_{place}": one for place, one in enumerate(hidden)}
    but = _BUT.format(hidden=", ".join(f":{name}" for name in names))
    statement = _SEARCH.format(but=but) if names else SEARCH
    # As one types, each letter asks again: below SQLAlchemy, which would take as long as the search itself often does.
    found = driver(connection).execute(statement, {"words": words, "limit": limit, **names})
    return tuple(Said(*row) for row in found)


def count_in_week(connection: sa.Connection, week: int, but: Collection[RecordId] = ()) -> int:
    """How many interviews were held in an ISO week (year * 100 + week), but for those of these people."""
    counted = sa.select(sa.func.count()).select_from(interview).where(interview.c.iso_week == week)
    if but:
        counted = counted.where(sa.or_(interview.c.person.is_(None), interview.c.person.not_in(list(but))))
    return connection.execute(counted).scalar_one()


def names_of(connection: sa.Connection, records: list[RecordId]) -> dict[RecordId, tuple[str, str]]:
    """Given and family names of people, for lists."""
    rows = connection.execute(
        sa.select(person.c.id, person.c.given_name, person.c.family_name).where(person.c.id.in_(records))
    )
    return {row.id: (row.given_name, row.family_name) for row in rows}


def coded(connection: sa.Connection, record: RecordId, what: str, codes: Sequence[str]) -> list[RecordId]:
    """The records of an interview's needs or requests with these codes."""
    return list(
        connection.execute(
            sa.select(need.c.id).where(need.c.interview == record, need.c.what == what, need.c.code.in_(codes))
        ).scalars()
    )


def codes_of(connection: sa.Connection, record: RecordId) -> list[RecordId]:
    """The records of all needs and requests of an interview."""
    return list(connection.execute(sa.select(need.c.id).where(need.c.interview == record)).scalars())


def alike(connection: sa.Connection, record: RecordId, of: RecordId) -> list[RecordId]:
    """The records of the same need or request in the same interview `of`, this one among them."""
    one = need.alias()
    same = sa.and_(one.c.interview == need.c.interview, one.c.what == need.c.what, one.c.code == need.c.code)
    statement = sa.select(one.c.id).join_from(need, one, same).where(need.c.interview == of, need.c.id == record)
    return list(connection.execute(statement.order_by(one.c.id)).scalars())
