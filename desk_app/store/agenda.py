"""The agenda's shelf: what waits, for whom, and what a person was promised."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from desk_app.domain.agenda import Task
from desk_app.domain.ids import RecordId
from desk_app.store.case_tables import paper, task
from desk_app.store.tables import interview, person

_OPEN = task.c.done_on == ""
_IN_TIME = (task.c.due, task.c.hour == "", task.c.hour, task.c.id)


@dataclass(frozen=True, slots=True)
class Due:
    """A line of the agenda with the name of whom it is about, and how they may safely be called."""

    task: Task
    given_name: str
    family_name: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Untouched:
    """Somebody with whom nobody has done anything for a while; `last_on` the day of their last interview."""

    person: RecordId
    given_name: str
    family_name: str
    last_on: date
    contact: str = ""


def waiting(connection: sa.Connection, until: date, member: RecordId | None) -> tuple[Due, ...]:
    """What is due by a day, the oldest first: of a member and of nobody in particular; None: of everybody."""
    statement = (
        sa.select(task, person.c.given_name, person.c.family_name, person.c.contact)
        .outerjoin_from(task, person, person.c.id == task.c.person)
        .where(_OPEN, task.c.due <= until.isoformat())
        .order_by(*_IN_TIME)
    )
    if member is not None:
        statement = statement.where(sa.or_(task.c.whom == member, task.c.whom.is_(None)))
    rows = connection.execute(statement)
    return tuple(Due(_task(row), row.given_name or "", row.family_name or "", row.contact or "") for row in rows)


def of_person(connection: sa.Connection, cards: Collection[RecordId]) -> tuple[Task, ...]:
    """All that was promised to a person: what is open first, by day, then what was done, the latest first."""
    rows = connection.execute(sa.select(task).where(task.c.person.in_(cards)).order_by(*_IN_TIME))
    several = [_task(row) for row in rows]
    done = sorted((one for one in several if one.done_on), key=lambda one: one.done_on or one.due, reverse=True)
    return (*(one for one in several if one.done_on is None), *done)


def untouched(connection: sa.Connection, before: date, after: date, limit: int) -> tuple[Untouched, ...]:
    """People last met between two days about whom nothing is open in the agenda, the longest waiting first."""
    last = sa.func.max(interview.c.held_on)
    met = (
        sa.select(interview.c.person, last.label("last_on"))
        .where(interview.c.person.is_not(None))
        .group_by(interview.c.person)
        .having(last <= before.isoformat(), last >= after.isoformat())
        .subquery()
    )
    promised = sa.select(task.c.person).where(_OPEN, task.c.person.is_not(None))
    statement = (
        sa.select(met.c.person, person.c.given_name, person.c.family_name, met.c.last_on, person.c.contact)
        .join_from(met, person, person.c.id == met.c.person)
        .where(met.c.person.not_in(promised))
        .order_by(met.c.last_on)
        .limit(limit)
    )
    return tuple(
        Untouched(row.person, row.given_name, row.family_name, date.fromisoformat(row.last_on), row.contact)
        for row in connection.execute(statement)
    )


@dataclass(frozen=True, slots=True)
class Expiring:
    """A paper that expires soon, or has."""

    person: RecordId
    given_name: str
    family_name: str
    code: str
    name: str
    expires: date


def expiring(connection: sa.Connection, until: date, after: date, limit: int) -> tuple[Expiring, ...]:
    """Papers that expire between two days, the first ones first."""
    statement = (
        sa.select(paper, person.c.given_name, person.c.family_name)
        .join_from(paper, person, person.c.id == paper.c.person)
        .where(paper.c.expires >= after.isoformat(), paper.c.expires <= until.isoformat())
        .order_by(paper.c.expires)
        .limit(limit)
    )
    return tuple(
        Expiring(row.person, row.given_name, row.family_name, row.code, row.name, date.fromisoformat(row.expires))
        for row in connection.execute(statement)
    )


def _task(row: sa.Row[*tuple[object, ...]]) -> Task:
    return Task(
        id=row.id,
        person=row.person,
        promise=row.promise,
        what=row.what,
        due=date.fromisoformat(row.due),
        hour=row.hour,
        whom=row.whom,
        done_on=date.fromisoformat(row.done_on) if row.done_on else None,
        outcome=row.outcome,
        author=row.author,
    )
