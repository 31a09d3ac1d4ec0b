"""Lines of a case that are records of their own: written, changed, and taken away when they were a mistake."""

from collections.abc import Mapping

from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId


def add(desk: Desk, kind: str, person: RecordId | None, fields: Mapping[str, Value]) -> tuple[RecordId, Changes]:
    """Write a new line."""
    with desk.unit() as unit:
        record = unit.journal.add(kind, fields, author=desk.member.id, person=person)
    return record, unit.changes


def put(desk: Desk, kind: str, record: RecordId, person: RecordId | None, fields: Mapping[str, Value]) -> Changes:
    """Write a line of which there can be only one, new or in place of what it said: only what differs."""
    with desk.unit() as unit:
        state = unit.journal.state(record)
        if state is None:
            kept = {name: value for name, value in fields.items() if value is not None}
            unit.journal.add(kind, kept, author=desk.member.id, person=person, record=record)
        else:
            changed = {name: value for name, value in fields.items() if state.value(name) != value}
            unit.journal.change(state, changed, author=desk.member.id)
    return unit.changes


def change(desk: Desk, record: RecordId, fields: Mapping[str, Value]) -> Changes:
    """Change a line that stands."""
    with desk.unit() as unit:
        state = unit.journal.state(record)
        if state is None:
            raise Refused("line.unknown")
        changed = {name: value for name, value in fields.items() if state.value(name) != value}
        unit.journal.change(state, changed, author=desk.member.id)
    return unit.changes


def take_away(desk: Desk, record: RecordId) -> Changes:
    """It was a mistake, or is no longer so: gone from the page, and still in the history."""
    return change(desk, record, {"dropped": True})


def bring_back(desk: Desk, record: RecordId) -> Changes:
    """Undo the taking away."""
    return change(desk, record, {"dropped": None})
