"""Verbs about protected cases: who may see them, and "I know this person".

What is hidden is hidden in the application: every member's phrase opens the same vault (see the threat model).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desk_app.casework.desk import Desk
from desk_app.domain import agenda
from desk_app.domain import protection as protections
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member
from desk_app.domain.protection import Protection, Stand, anybody_left
from desk_app.domain.text import one_line
from desk_app.store import members, sight
from desk_app.store.store import Reader
from desk_app.store.unit import Unit

WHY_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Unseen:
    """A case that nobody who works here sees any more: nothing is told of it. `whom`: who could go on with it."""

    person: RecordId
    whom: tuple[Member, ...]


def protect(desk: Desk, person: RecordId, why: str = "") -> Changes:
    """From now on the case is for whoever protects it, those they name, and the coordinators.

    Of a person with several cards all are protected, so that they stay so when they come apart again.
    """
    kept = one_line(why)
    if len(kept) > WHY_LIMIT:
        raise Refused("person.note-long", field="why", limit=WHY_LIMIT)
    with desk.unit() as unit:
        for card in _cards(unit, person):
            _put(desk, unit, protections.KIND, protections.record_of(card), card, {"on": True, "why": kept or None})
            _stand(desk, unit, card, desk.member.id, Stand.NAMED)
    return unit.changes


def open_again(desk: Desk, person: RecordId) -> Changes:
    """The case is the whole desk's again, with all its cards."""
    with desk.unit() as unit:
        found = sight.protections(unit.connection, cards := _cards(unit, person))
        for card in cards:
            if card in found and found[card].on:
                _put(desk, unit, protections.KIND, protections.record_of(card), card, {"on": False})
    return unit.changes


def name(desk: Desk, person: RecordId, member: RecordId, *, may_see: bool) -> Changes:
    """A member may see the protected case from now on, or no longer."""
    with desk.unit() as unit:
        if not may_see:
            _somebody_stays(unit, person, member, "")
        for card in _cards(unit, person):
            _stand(desk, unit, card, member, Stand.NAMED if may_see else None)
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
        cards = _cards(unit, person)
        protected = sight.protection_of(unit.connection, cards).on
        for card in cards:
            _stand(desk, unit, card, desk.member.id, Stand.STEPPED_BACK)
            if colleague is not None and protected:
                _stand(desk, unit, card, colleague, Stand.NAMED)
        kept = {key: value for key, value in fields.items() if value is not None}
        unit.journal.add(agenda.KIND, kept, author=desk.member.id, person=person)
    return unit.changes


def come_back(desk: Desk, person: RecordId, member: RecordId) -> Changes:
    """A coordinator lets somebody who stepped back see the case again."""
    with desk.unit() as unit:
        for card in _cards(unit, person):
            _stand(desk, unit, card, member, None)
    return unit.changes


def unseen(reader: Reader) -> tuple[Unseen, ...]:
    """The cases that nobody sees any more, for whoever may say who does (`store.sight.of`); nothing is told of them."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        working = members.working(connection) if sees.unseen else ()
        return tuple(
            Unseen(one, protections.offered(working, sight.protection_of(connection, sees.cards(one))))
            for one in sorted(sees.unseen)
        )


def entrust(desk: Desk, person: RecordId, member: RecordId) -> Changes:
    """Somebody sees from now on what nobody saw any more, and finds it on their Oggi.

    Refused("person.protected") for a case that somebody sees, or when one may not say who does.
    """
    fields: dict[str, Value] = {
        "promise": agenda.Promise.TASK.value,
        "due": desk.today().isoformat(),
        "handed": True,
        "whom": member,
    }
    with desk.unit() as unit:
        if person not in sight.of(unit.connection, desk.member).unseen:
            raise Refused("person.protected")
        unit.journal.guard = lambda _: None
        for card in _cards(unit, person):
            _stand(desk, unit, card, member, Stand.NAMED)
        unit.journal.add(agenda.KIND, fields, author=desk.member.id, person=person)
    return unit.changes


def keep_on_all(desk: Desk, unit: Unit, person: RecordId) -> None:
    """Before cards come apart: what protects one of them protects each, and whoever stepped back did from each."""
    cards = _cards(unit, person)
    whole, found = sight.protection_of(unit.connection, cards), sight.protections(unit.connection, cards)
    for card in cards:
        if whole.on and not (card in found and found[card].on):
            fields = {"on": True, "why": whole.why[:WHY_LIMIT] or None}
            _put(desk, unit, protections.KIND, protections.record_of(card), card, fields)
        for member, stand in whole.stands.items():
            _stand(desk, unit, card, member, Stand(stand) if stand in set(Stand) else None)


def _cards(unit: Unit, person: RecordId) -> tuple[RecordId, ...]:
    sees = sight.of(unit.connection, None)
    return sees.cards(sees.kept(person))


def _somebody_stays(unit: Unit, person: RecordId, member: RecordId, stand: str) -> None:
    now = sight.protection_of(unit.connection, _cards(unit, person))
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
