"""Verbs about a card that is being corrected: keep it while it is typed, take it up again, drop it.

Only the fields that somebody touched are kept, with what stood in them then: whatever a colleague changes meanwhile in
another field is shown as it is now, and in the same field it is asked about before it is written (`people.correct`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from desk_app.casework.desk import Desk
from desk_app.casework.people import form_of
from desk_app.domain import person as persons
from desk_app.domain.ids import RecordId, derived
from desk_app.domain.person import PersonForm
from desk_app.store import drafts as draft_shelf
from desk_app.store import people as shelf
from desk_app.store import sight
from desk_app.store.drafts import Draft
from desk_app.store.store import Reader

KIND = "correction"
"""Of a draft: this is no record's kind."""


@dataclass(frozen=True, slots=True)
class LeftCorrection:
    """A correction that a member left half-way.

    `form` is the card as it stands now, with what they typed in it; `seen` the same without it, but where somebody
    changed a field that they had touched (`changed`): there, what they saw when they typed.
    """

    form: PersonForm
    seen: PersonForm
    changed: tuple[str, ...]
    saved_ms: int
    under: RecordId
    """The card that was being corrected: another one than the person's, where cards were joined since."""


def draft_of(member: RecordId, person: RecordId) -> RecordId:
    """There is one for each member and card."""
    return derived("draft of a correction", member, person)


def keep(desk: Desk, person: RecordId, form: PersonForm, seen: PersonForm) -> int:
    """Keep a correction as it is being typed, unchecked, on this computer alone; returns when (ms since 1970).

    `seen` is the form as it was shown; nothing is kept, and what was is forgotten, where nobody touched anything.
    """
    now, draft = desk.now_ms(), draft_of(desk.member.id, person)
    typed = {name: getattr(form, name) for name in _touched(form, seen)}
    with desk.unit() as unit:
        if typed:
            body: dict[str, object] = {"typed": typed, "seen": {name: getattr(seen, name) for name in typed}}
            draft_shelf.put(unit.connection, Draft(draft, desk.member.id, person, KIND, body, now))
        else:
            draft_shelf.drop(unit.connection, draft)
    return now


def drop(desk: Desk, person: RecordId) -> None:
    """Leave the card as it is, because its member said so."""
    with desk.unit() as unit:
        draft_shelf.drop(unit.connection, draft_of(desk.member.id, person))


def move(desk: Desk, card: RecordId, person: RecordId) -> None:
    """What was begun of a card that was joined since is of the kept one, unless there is something there already."""
    old, new = draft_of(desk.member.id, card), draft_of(desk.member.id, person)
    with desk.unit() as unit:
        found = draft_shelf.get(unit.connection, old)
        if found is not None and draft_shelf.get(unit.connection, new) is None:
            draft_shelf.drop(unit.connection, old)
            draft_shelf.put(unit.connection, replace(found, id=new, person=person))


def left(reader: Reader, member: RecordId, person: RecordId) -> LeftCorrection | None:
    """What a member left half-way of this person's card; None for nothing, and for a case that is not for them."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        drafts = (draft_shelf.get(connection, draft_of(member, card)) for card in sees.cards(person))
        found = next((one for one in drafts if one is not None), None)
        card = shelf.get(connection, person)
        if found is None or card is None or not sees.sees(person):
            return None
    now = form_of(card)
    seen = _texts(found.body.get("seen"))
    # What a colleague wrote the same meanwhile is no correction any more.
    typed = {name: text for name, text in _texts(found.body.get("typed")).items() if text != getattr(now, name)}
    if not typed:
        return None
    before = {name: seen.get(name, "") for name in typed}
    changed = tuple(name for name in persons.FIELDS if name in typed and before[name] != getattr(now, name))
    whole, shown = replace(now, **typed), replace(now, **before)
    return LeftCorrection(whole, shown, changed, found.saved_ms, found.person or person)


def _touched(form: PersonForm, seen: PersonForm) -> tuple[str, ...]:
    return tuple(name for name in persons.FIELDS if getattr(form, name) != getattr(seen, name))


def _texts(body: object) -> dict[str, str]:
    """Of a draft, the fields that this version knows."""
    known = {one.name for one in fields(PersonForm)}
    return {str(k): str(v) for k, v in body.items() if k in known} if isinstance(body, Mapping) else {}
