"""Verbs about protected cases: who may see them, and "I know this person".

What is hidden is hidden in the application: every member's phrase opens the same vault (see the threat model).
"""

from collections.abc import Mapping
from dataclasses import replace

from desk_app.casework.desk import Desk
from desk_app.domain import agenda
from desk_app.domain import protection as protections
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.protection import Protection, Stand, anybody_left
from desk_app.domain.text import one_line
from desk_app.store import members, sight
from desk_app.store.unit import Unit

WHY_LIMIT = 200


def protect(desk: Desk, person: RecordId, why: str = "") -> Changes:
    """From now on the case is for whoever protects it, those they name, and the coordinators."""
    kept = one_line(why)
    if len(kept) > WHY_LIMIT:
        raise Refused("person.note-long", field="why", limit=WHY_LIMIT)
    with desk.unit() as unit:
        _put(desk, unit, protections.KIND, protections.record_of(person), person, {"on": True, "why": kept or None})
        _stand(desk, unit, person, desk.member.id, Stand.NAMED)
    return unit.changes


def open_again(desk: Desk, person: RecordId) -> Changes:
    """The case is the whole desk's again."""
    with desk.unit() as unit:
        _put(desk, unit, protections.KIND, protections.record_of(person), person, {"on": False})
    return unit.changes


def name(desk: Desk, person: RecordId, member: RecordId, *, may_see: bool) -> Changes:
    """A member may see the protected case from now on, or no longer."""
    with desk.unit() as unit:
        if not may_see:
            _somebody_stays(unit, person, member, "")
        _stand(desk, unit, person, member, Stand.NAMED if may_see else None)
    return unit.changes


def step_back(desk: Desk, person: RecordId, colleague: RecordId | None, remark: str = "") -> Changes:
    """ "I know this person": from now on this member does not see the case, and a colleague finds it on their Oggi.

    `colleague` None: whoever of the desk is there next. Refused when nobody else could see the case.
    """
    fields: dict[str, Value] = {
        "promise": agenda.Promise.TASK.value,
        "due": desk.today().isoformat(),
        "handed": True,
        "what": agenda.parse_what(remark) or None,
        "whom": colleague,
    }
    with desk.unit() as unit:
        _somebody_stays(unit, person, desk.member.id, Stand.STEPPED_BACK)
        _stand(desk, unit, person, desk.member.id, Stand.STEPPED_BACK)
        if colleague is not None and sight.protection_of(unit.connection, person).on:
            _stand(desk, unit, person, colleague, Stand.NAMED)
        kept = {key: value for key, value in fields.items() if value is not None}
        unit.journal.add(agenda.KIND, kept, author=desk.member.id, person=person)
    return unit.changes


def come_back(desk: Desk, person: RecordId, member: RecordId) -> Changes:
    """A coordinator lets somebody who stepped back see the case again."""
    with desk.unit() as unit:
        _stand(desk, unit, person, member, None)
    return unit.changes


def _somebody_stays(unit: Unit, person: RecordId, member: RecordId, stand: str) -> None:
    now = sight.protection_of(unit.connection, person)
    then: Protection = replace(now, stands={**now.stands, member: stand})
    if not anybody_left(members.working(unit.connection), then):
        raise Refused("protection.nobody-left")


def _stand(desk: Desk, unit: Unit, person: RecordId, member: RecordId, stand: Stand | None) -> None:
    record = protections.insider_of(person, member)
    fields = {"member": member, "stand": stand.value if stand else None}
    _put(desk, unit, protections.INSIDER, record, person, fields)


def _put(desk: Desk, unit: Unit, kind: str, record: RecordId, person: RecordId, fields: Mapping[str, Value]) -> None:
    state = unit.journal.state(record)
    if state is None:
        kept = {key: value for key, value in fields.items() if value is not None}
        unit.journal.add(kind, kept, author=desk.member.id, person=person, record=record)
    else:
        changed = {key: value for key, value in fields.items() if state.value(key) != value}
        unit.journal.change(state, changed, author=desk.member.id)
