"""Verbs about who works at this office."""

from desk_app.casework.desk import Desk
from desk_app.domain import member as members
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member, Role
from desk_app.store import members as shelf
from desk_app.store import sight
from desk_app.store.store import Reader, Store


def record_first(store: Store, member: Member) -> Changes:
    """Record the member who set this computer up, as their own author: nobody else could be it."""
    fields: dict[str, Value] = {"name": members.parse_name(member.name), "role": member.role.value}
    with store.unit() as unit:
        unit.journal.add(members.KIND, fields, author=member.id, record=member.id)
    return unit.changes


def record(desk: Desk, name: str, role: Role) -> tuple[Member, Changes]:
    """Record a further member of this office."""
    kept = members.parse_name(name)
    with desk.unit() as unit:
        made = unit.journal.add(members.KIND, {"name": kept, "role": role.value}, author=desk.member.id)
    return Member(made, kept, role), unit.changes


def rename(desk: Desk, member: RecordId, name: str) -> Changes:
    """Another name for somebody who works here; what they wrote stands under it from now on."""
    kept = members.parse_name(name)
    with desk.unit() as unit:
        state = unit.journal.state(member)
        if state is not None:
            unit.journal.change(state, {"name": kept}, author=desk.member.id)
    return unit.changes


def note_left(desk: Desk, member: RecordId) -> Changes:
    """A member no longer works here; what they wrote stays theirs."""
    with desk.unit() as unit:
        state = unit.journal.state(member)
        if state is not None:
            unit.journal.change(state, {"left": True}, author=desk.member.id)
    return unit.changes


def left_unseen(desk: Desk) -> bool:
    """Whether there is a case that nobody who works here sees any more; Oggi asks who goes on with it."""
    with desk.unit() as unit:
        return bool(sight.unseen(unit.connection))


def working(reader: Reader) -> tuple[Member, ...]:
    """Who works here now."""
    with reader.look() as connection:
        return shelf.working(connection)
