"""Verbs about the agenda: promise, postpone, do; and what waits today."""

from dataclasses import dataclass
from datetime import date, timedelta

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import agenda
from desk_app.domain.agenda import TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import SOON_DAYS
from desk_app.store import agenda as shelf
from desk_app.store import sight
from desk_app.store.agenda import Due, Expiring, Untouched
from desk_app.store.store import Reader

__all__ = ["QUIET_DAYS", "Due", "Expiring", "Untouched", "Waiting", "add", "done", "not_done", "postpone", "waiting"]

AHEAD_DAYS = 7
QUIET_DAYS = 45
FORGOTTEN_DAYS = 365
"""Whom nobody has met for so long is no longer reminded of every day: the case has ended, or waits for its review."""
LINES = 40
PAST_PAPERS_DAYS = 30


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the first page says: due today or before, due in the next days, expiring papers, cases nobody has touched.

    `late_of_others` counts what is overdue of colleagues: nothing that was promised is forgotten with whoever is ill.
    """

    due: tuple[Due, ...]
    soon: tuple[Due, ...]
    late_of_others: tuple[Due, ...]
    papers: tuple[Expiring, ...]
    quiet: tuple[Untouched, ...]


def add(desk: Desk, person: RecordId | None, form: TaskForm) -> tuple[RecordId, Changes]:
    """Promise something, to a person or to oneself."""
    return lines.add(desk, agenda.KIND, person, agenda.parse(form, desk.today()))


def done(desk: Desk, task: RecordId, outcome: str = "") -> Changes:
    """It was done today; `outcome` in a line, if there is something to say."""
    kept = agenda.parse_what(outcome) or None
    return lines.change(desk, task, {"done_on": desk.today().isoformat(), "outcome": kept})


def not_done(desk: Desk, task: RecordId) -> Changes:
    """It was not: one touched the wrong line."""
    return lines.change(desk, task, {"done_on": None, "outcome": None})


def postpone(desk: Desk, task: RecordId, due: str) -> Changes:
    """Another day (ISO 8601), today or later."""
    return lines.change(desk, task, {"due": agenda.parse_due(due, desk.today()).isoformat()})


def waiting(reader: Reader, member: RecordId, today: date) -> Waiting:
    """What waits for a member, in one snapshot."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer).sees
        mine = [
            one for one in shelf.waiting(connection, today + timedelta(AHEAD_DAYS), member) if sees(one.task.person)
        ]
        late = shelf.waiting(connection, today - timedelta(1), None)
        others = [one for one in late if one.task.whom not in (None, member) and sees(one.task.person)]
        first, last = today - timedelta(PAST_PAPERS_DAYS), today + timedelta(SOON_DAYS)
        papers = [one for one in shelf.expiring(connection, last, first, LINES) if sees(one.person)]
        before, after = today - timedelta(QUIET_DAYS), today - timedelta(FORGOTTEN_DAYS)
        quiet = [one for one in shelf.untouched(connection, before, after, LINES) if sees(one.person)]
    return Waiting(
        due=tuple(one for one in mine if one.task.due <= today),
        soon=tuple(one for one in mine if one.task.due > today),
        late_of_others=tuple(others),
        papers=tuple(papers),
        quiet=tuple(quiet),
    )
