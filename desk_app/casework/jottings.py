"""Verbs about the small forms: lines that are typed beside a person or on Oggi, kept until they are written or left."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId, derived
from desk_app.store import drafts as draft_shelf
from desk_app.store import sight
from desk_app.store.drafts import Draft
from desk_app.store.store import Reader

KIND = "jotting"
"""Of a draft: this is no record's kind."""


@dataclass(frozen=True, slots=True)
class Jotting:
    """What was typed in a small form, by the fields' names; `place` says which form it is."""

    place: str
    values: Mapping[str, str]


def draft_of(member: RecordId, place: str, person: RecordId | None) -> RecordId:
    """There is one for each member, form and person."""
    return derived("draft of a small form", member, place.encode(), person or b"")


def keep(desk: Desk, place: str, person: RecordId | None, values: Mapping[str, str]) -> None:
    """Keep a small form as it is being typed, unchecked, on this computer alone; an empty one is forgotten.

    `person` None: it is about nobody in particular, or `place` says about what.
    """
    draft = draft_of(desk.member.id, place, person)
    with desk.unit() as unit:
        if any(text.strip() for text in values.values()):
            body: dict[str, object] = {"place": place, "values": dict(values)}
            draft_shelf.put(unit.connection, Draft(draft, desk.member.id, person, KIND, body, desk.now_ms()))
        else:
            draft_shelf.drop(unit.connection, draft)


def left(reader: Reader, member: RecordId, person: RecordId | None) -> tuple[Jotting, ...]:
    """What a member left half-way in the small forms about a person; nothing of a case that is not for them."""
    with reader.look() as connection:
        if not sight.of(connection, reader.viewer).sees(person):
            return ()
        found = draft_shelf.left_by(connection, member)
    return tuple(_jotting(one) for one in found if one.kind == KIND and one.person == person)


def place_of(one: Draft) -> str:
    """Which form a draft is of."""
    return str(one.body.get("place", ""))


def _jotting(one: Draft) -> Jotting:
    values = one.body.get("values")
    return Jotting(place_of(one), {str(k): str(v) for k, v in values.items()} if isinstance(values, dict) else {})
