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
        _write(desk, unit, now.kept(kept), now.kept(other))
    return unit.changes


def undo(desk: Desk, kept: RecordId, other: RecordId) -> Changes:
    """`other` is not this person after all: every join goes by which it hangs together with `kept`, wherever it stands.

    So it does not matter in which order cards were joined, nor on which computers. What was joined to `other`, and to
    nothing else of this person, goes with it, for of those cards it was only ever said that they are the same as
    `other`: with C joined to B and then B to A, undoing C leaves A and B together, and undoing B leaves A alone and B
    with C. What is undone already stays so; then nothing is written.
    """
    with desk.unit() as unit:
        tying = same_as.tying(sight.joins(unit.connection), kept, other)
        if tying:
            protection.keep_on_all(desk, unit, kept)
        for one in tying:
            state = unit.journal.state(one.record)
            if state is not None:
                unit.journal.change(state, {"on": False}, author=desk.member.id)
    return unit.changes


def _write(desk: Desk, unit: Unit, kept: RecordId, other: RecordId) -> None:
    record = same_as.record_of(kept, other)
    fields: dict[str, Value] = {"kept": kept, "other": other, "on": True}
    state = unit.journal.state(record)
    if state is None:
        unit.journal.add(same_as.KIND, fields, author=desk.member.id, person=kept, record=record)
    else:
        changed = {name: value for name, value in fields.items() if state.value(name) != value}
        unit.journal.change(state, changed, author=desk.member.id, person=kept)
