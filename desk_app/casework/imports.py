"""Many people at once: what was known before Ascolto, or an invented town, recorded in few transactions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.casework.import_plan import ADDED, Case, Outcome, Plan, PlannedRow, demand_coordinator
from desk_app.casework.import_rows import Visit
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.household import PHONE as FURTHER_PHONE
from desk_app.domain.ids import RecordId, content_record
from desk_app.domain.interview import KIND, NEED, REQUEST
from desk_app.domain.person import KIND as PERSON
from desk_app.domain.progress import Report, unwatched
from desk_app.domain.text import digits
from desk_app.store.unit import Unit

__all__ = ["Imported", "Known", "Visit", "record_people", "record_plan"]

_AT_ONCE = 200
_CODE, _PHONE = b"ascolto import 1 code", b"ascolto import 1 phone"


@dataclass(frozen=True, slots=True)
class Known:
    """A person that is already parsed: journal fields and visits."""

    fields: Mapping[str, Value]
    visits: tuple[Visit, ...] = ()


def record_people(desk: Desk, group: Sequence[Known]) -> Changes:
    """Record some people with their visits, in one transaction."""
    author = desk.member.id
    with desk.unit() as unit:
        for one in group:
            person = unit.journal.add(PERSON, one.fields, author=author)
            for visit in one.visits:
                made = unit.journal.add(KIND, visit.fields, author=author, person=person)
                for kind, codes in ((NEED, visit.needs), (REQUEST, visit.requests)):
                    for code in codes:
                        unit.journal.add(kind, {"interview": made, "code": code}, author=author, person=person)
    return unit.changes


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import added."""

    people: int
    visits: int
    changes: Changes


def record_plan(desk: Desk, plan: Plan, report: Report = unwatched) -> Imported:
    """Record everything that a plan adds, in one transaction: all of it, or nothing when it fails or is stopped.

    The ids of the records come from what stands in the sheet, and what is here already is not added again: by an
    earlier import, by a second press of the button, or by another computer that imports the same sheet.
    """
    demand_coordinator(desk)
    cases = [case for case in plan.cases if any(plan.rows[at].outcome in ADDED for at in case.rows)]
    people = visits = 0
    with desk.unit() as unit:
        for start in range(0, len(cases), _AT_ONCE):
            report(start, len(cases))
            some = [_Making(case, [plan.rows[at] for at in case.rows]) for case in cases[start : start + _AT_ONCE]]
            here = unit.journal.look([record for one in some for record in one.records()])
            for one in some:
                added = one.add(unit, desk.member.id, here)
                people, visits = people + added[0], visits + added[1]
            unit.journal.write()
        report(len(cases), len(cases))
    return Imported(people, visits, unit.changes)


class _Making:
    """One person of a plan on the way into the journal."""

    def __init__(self, case: Case, rows: Sequence[PlannedRow]) -> None:
        self._case = case
        self._is_new = any(row.outcome is Outcome.NEW for row in rows)
        self._visits = [
            (row.visit_id, row.visit)
            for row in rows
            if row.outcome in ADDED and row.visit is not None and row.visit_id is not None
        ]
        self._phones = {
            content_record(_PHONE, case.record, digits(number).encode()): number
            for number in (case.phones if self._is_new else ())
        }

    def records(self) -> Iterator[RecordId]:
        """Every record that would be made, and the person it is about."""
        yield self._case.here or self._case.record
        yield from self._phones
        for record, visit in self._visits:
            yield record
            yield from (made for made, _, _ in _codes(record, visit))

    def add(self, unit: Unit, author: RecordId, here: set[RecordId]) -> tuple[int, int]:
        """Add what is not here; returns how many people and visits that were."""
        journal, person = unit.journal, self._case.here or self._case.record
        if person in here and journal.state(person) is None:
            # Erased since the plan was made: nothing comes back.
            return 0, 0
        people = int(self._is_new and person not in here)
        if people:
            journal.add(PERSON, self._case.fields, author=author, record=person)
            for record, number in self._phones.items():
                if record not in here:
                    journal.add(FURTHER_PHONE, {"number": number}, author=author, person=person, record=record)
        fresh = [(record, visit) for record, visit in self._visits if record not in here]
        for record, visit in fresh:
            journal.add(KIND, visit.fields, author=author, person=person, record=record)
            for made, kind, code in _codes(record, visit):
                if made not in here:
                    fields: dict[str, Value] = {"interview": record, "code": code}
                    journal.add(kind, fields, author=author, person=person, record=made)
        return people, len(fresh)


def _codes(record: RecordId, visit: Visit) -> Iterator[tuple[RecordId, str, str]]:
    """The records of a visit's needs and requests: id, kind, code."""
    for kind, codes in ((NEED, visit.needs), (REQUEST, visit.requests)):
        for code in codes:
            yield content_record(_CODE, record, kind.encode(), code.encode()), kind, code
