"""Verbs about the desk's own numbers: read by everybody, written by a coordinator for every computer of the desk."""

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.desk_numbers import KIND, RECORD, Numbers, OwnNumber, Whose, note_field, parse
from desk_app.domain.errors import Refused
from desk_app.domain.fold import State
from desk_app.domain.member import Role
from desk_app.store import journal
from desk_app.store.store import Reader

__all__ = ["KIND", "Numbers", "OwnNumber", "Whose", "read", "write"]


def read(reader: Reader) -> Numbers:
    """All of them; empty where nobody has written one yet."""
    with reader.look() as connection:
        state = journal.state_of(connection, RECORD)
    return {one: OwnNumber(_text(state, one.value), _text(state, note_field(one))) for one in Whose}


def write(desk: Desk, numbers: Numbers) -> Changes:
    """Write them. A coordinator's to do."""
    if desk.member.role != Role.COORDINATOR:
        raise Refused("vault.coordinator-only")
    return lines.put(desk, KIND, RECORD, None, parse(numbers))


def _text(state: State | None, name: str) -> str:
    value = state.value(name) if state is not None else None
    return value if isinstance(value, str) else ""
