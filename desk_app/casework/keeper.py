"""Verbs about who answers for the data: what the privacy notice has to name (GDPR art. 13.1 a and b)."""

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import person as persons
from desk_app.domain.changes import Changes
from desk_app.domain.errors import Refused
from desk_app.domain.ids import derived
from desk_app.domain.member import Role
from desk_app.store import journal
from desk_app.store.store import Reader

KIND = "keeper"
RECORD = derived(KIND)


def read(reader: Reader) -> tuple[str, str]:
    """The controller's name and how to reach them; empty where nobody has written them yet."""
    with reader.look() as connection:
        state = journal.state_of(connection, RECORD)
    values = (state.value(name) if state else None for name in ("controller", "contact"))
    controller, contact = (value if isinstance(value, str) else "" for value in values)
    return controller, contact


def write(desk: Desk, controller: str, contact: str) -> Changes:
    """Name them, for every computer of the desk. A coordinator's to do."""
    if desk.member.role != Role.COORDINATOR:
        raise Refused("vault.coordinator-only")
    fields = {
        "controller": persons.parse_note(controller, "controller") or None,
        "contact": persons.parse_note(contact, "contact") or None,
    }
    return lines.put(desk, KIND, RECORD, None, fields)
