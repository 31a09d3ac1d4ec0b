"""Verbs about two cards of one person: join them, and undo it."""

from desk_app.casework import protection
from desk_app.casework.desk import Desk
from desk_app.domain import same_as
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.store import sight
from desk_app.store.unit import Unit


def join(desk: Desk, kept: RecordId, other: RecordId) -> Changes:
    """From now on both cards are one person, shown under `kept`. Nothing is copied: undoing it leaves two cards whole.

    What was recorded is of the kept card, so that it stands in that one's history; the other's id is a field.
    """
    with desk.unit() as unit:
        now = sight.of(unit.connection, None)
        if now.kept(kept) == now.kept(other):
            raise Refused("joining.same")
        _write(desk, unit, now.kept(kept), now.kept(other), on=True)
    return unit.changes


def undo(desk: Desk, kept: RecordId, other: RecordId) -> Changes:
    """They are two people after all, or two cards again."""
    with desk.unit() as unit:
        protection.keep_on_all(desk, unit, kept)
        _write(desk, unit, kept, other, on=False)
    return unit.changes


def _write(desk: Desk, unit: Unit, kept: RecordId, other: RecordId, *, on: bool) -> None:
    record = same_as.record_of(kept, other)
    fields: dict[str, Value] = {"kept": kept, "other": other, "on": on}
    state = unit.journal.state(record)
    if state is None:
        unit.journal.add(same_as.KIND, fields, author=desk.member.id, person=kept, record=record)
    else:
        changed = {name: value for name, value in fields.items() if state.value(name) != value}
        unit.journal.change(state, changed, author=desk.member.id, person=kept)
