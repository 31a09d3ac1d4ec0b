"""Verbs about the agenda: promise, postpone, do; and what waits today."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import agenda
from desk_app.domain.agenda import Task, TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.domain.member import Member
from desk_app.domain.paper import SOON_DAYS
from desk_app.store import agenda as shelf
from desk_app.store import interviews, members, sight
from desk_app.store.agenda import Due, Expiring, Untouched
from desk_app.store.sight import Sight
from desk_app.store.store import Reader

__all__ = [
    "LINES",
    "QUIET_DAYS",
    "Agenda",
    "Due",
    "Expiring",
    "Untouched",
    "Waiting",
    "add",
    "done",
    "look",
    "not_done",
    "postpone",
    "put_back",
    "waiting",
]

AHEAD_DAYS = 7
QUIET_DAYS = 45
FORGOTTEN_DAYS = 365
"""Whom nobody has met for so long is no longer reminded of every day: the case has ended, or waits for its review."""
LINES = 400
"""At most so many papers and cases are read: who has more of them is told that there are more."""
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


@dataclass(frozen=True, slots=True)
class Agenda:
    """What waits, every member's name (also of those who left), and who works here now."""

    waiting: Waiting
    names: Mapping[RecordId, str]
    members: tuple[Member, ...]


def add(desk: Desk, person: RecordId | None, form: TaskForm) -> tuple[RecordId, Changes]:
    """Promise something, to a person or to oneself. Without a person there has to be something to do."""
    if person is None and not agenda.parse_what(form.what):
        raise Refused("task.what-missing", field="what")
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


def put_back(desk: Desk, task: RecordId, due: date) -> Changes:
    """It was not to be postponed: the day it had before, also one that has passed."""
    return lines.change(desk, task, {"due": due.isoformat()})


def look(reader: Reader, member: RecordId, today: date) -> Agenda:
    """What the first page needs of the agenda."""
    waits = waiting(reader, member, today)
    with reader.look() as connection:
        return Agenda(waits, members.names(connection), members.working(connection))


def waiting(reader: Reader, member: RecordId, today: date) -> Waiting:
    """What waits for a member, in one snapshot."""
    before, after = today - timedelta(QUIET_DAYS), today - timedelta(FORGOTTEN_DAYS)
    with reader.look() as connection:
        seen = sight.of(connection, reader.viewer)
        mine = shelf.waiting(connection, today + timedelta(AHEAD_DAYS), member)
        late = shelf.waiting(connection, today - timedelta(1), None)
        first, last = today - timedelta(PAST_PAPERS_DAYS), today + timedelta(SOON_DAYS)
        papers = shelf.expiring(connection, last, first, LINES)
        quiet = shelf.untouched(connection, before, after, LINES)
        # Somebody with several cards is one person: met, or promised something, under any of them.
        several = {one.person: seen.cards(seen.kept(one.person)) for one in quiet if one.person in _joined(seen)}
        met = {
            person for person, cards in several.items() if _met_since(interviews.of_person(connection, *cards), before)
        }
        promised = {person for person, cards in several.items() if _open(shelf.of_person(connection, cards))}
    visible = [_discreet(one, seen) for one in mine if seen.sees(one.task.person)]
    return Waiting(
        due=tuple(one for one in visible if one.task.due <= today),
        soon=tuple(one for one in visible if one.task.due > today),
        late_of_others=tuple(
            _discreet(one, seen) for one in late if one.task.whom not in (None, member) and seen.sees(one.task.person)
        ),
        papers=tuple(one for one in papers if seen.sees(one.person)),
        quiet=_once([one for one in quiet if seen.sees(one.person) and one.person not in met | promised], seen),
    )


def _discreet(one: Due, seen: Sight) -> Due:
    """Of a protected case a list says no more than the name: others may see the screen."""
    return replace(one, contact="") if one.task.person in seen.protected else one


def _joined(seen: Sight) -> set[RecordId]:
    return {*seen.joined, *seen.joined.values()}


def _met_since(held: tuple[Interview, ...], before: date) -> bool:
    return any(one.held_on > before for one in held)


def _open(tasks: tuple[Task, ...]) -> bool:
    return any(one.done_on is None for one in tasks)


def _once(several: list[Untouched], seen: Sight) -> tuple[Untouched, ...]:
    """Each person once, under the card that was met longest ago."""
    by_person: dict[RecordId, Untouched] = {}
    for one in several:
        by_person.setdefault(seen.kept(one.person), one)
    return tuple(replace(one, contact="") if one.person in seen.protected else one for one in by_person.values())
