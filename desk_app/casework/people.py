"""Verbs about people: find, add, correct, choose between two values; and all that a person's page shows."""

import contextlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from dataclasses import fields as dataclass_fields
from datetime import date
from functools import partial

from desk_app.casework import history
from desk_app.casework.choices import Choice, of_cards
from desk_app.casework.desk import Desk
from desk_app.casework.earlier import Earlier, earlier
from desk_app.casework.history import Happened
from desk_app.domain import about, birth, duplicates, tax_code
from desk_app.domain import person as persons
from desk_app.domain.birth import Birth
from desk_app.domain.changes import Changes
from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry
from desk_app.domain.errors import Refused
from desk_app.domain.fold import State
from desk_app.domain.ids import DeviceId, RecordId, derived
from desk_app.domain.interview import Interview
from desk_app.domain.person import Person, PersonForm
from desk_app.domain.text import folded
from desk_app.store import cases, journal, sight
from desk_app.store import drafts as draft_shelf
from desk_app.store import interviews as interview_shelf
from desk_app.store import people as shelf
from desk_app.store.drafts import Draft
from desk_app.store.latin import latin
from desk_app.store.members import names
from desk_app.store.people import Likely, PersonRow
from desk_app.store.rows import birth_of
from desk_app.store.store import Reader
from desk_app.store.unit import Unit

__all__ = [
    "LIST",
    "Choice",
    "Perhaps",
    "PersonPage",
    "PersonRow",
    "Reader",
    "add",
    "correct",
    "find",
    "form_of",
    "keep_form",
    "left_form",
    "new_card",
    "page",
    "perhaps_known",
    "same_name",
]

LIST = shelf.LIST
ALIKE, SHOWN = 60, 4
"""So many people who share a key with what is typed are compared, and so many told."""


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Somebody who may be the one that is being typed in, and why."""

    row: PersonRow
    reason: duplicates.Reason


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything that a person's page shows."""

    person: Person
    interviews: tuple[Interview, ...]
    authors: Mapping[RecordId, str]
    history: tuple[Happened, ...]
    choices: tuple[Choice, ...]
    tax_codes: tuple[Earlier, ...] = ()
    """Those the person had before; a provisional one gives way to another."""
    cards: tuple[RecordId, ...] = ()
    """All of the person's cards, the kept one first."""
    withdrawn: frozenset[str] = frozenset()
    """To what they say no now (`domain.consent.What`)."""
    names: Mapping[RecordId, str] = field(default_factory=dict)
    """Who is meant by an id in the history and in what is to be chosen: members, and people who are not hidden."""


def find(reader: Reader, text: str, limit: int = shelf.LIST) -> tuple[PersonRow, ...]:
    """People whose names, year or phone begin with the words typed; those last touched when nothing is typed.

    Whoever bears the whole words typed comes before those whose names only begin with them.
    """
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        found = shelf.as_seen(connection, sees, shelf.find(connection, text, limit + len(sees.hidden)))[:limit]
        silent = cases.not_to_call(connection, sees)
        found = tuple(replace(one, not_to_call=True) if one.id in silent else one for one in found)
    typed = set(folded(text).split())

    def strangeness(row: PersonRow) -> tuple[int, int]:
        name = set(folded(f"{row.given_name} {row.family_name}").split())
        return len(typed - name), len(name - typed)

    return tuple(sorted(found, key=strangeness)) if typed else found


def perhaps_known(reader: Reader, form: PersonForm, today: date) -> tuple[Perhaps, ...]:
    """Those who may be the person that is being typed in, and why, the likeliest first."""
    names = f"{form.given_name} {form.family_name} {form.paper_name}"
    if len(folded(names)) < 3:
        return ()
    born = None
    with contextlib.suppress(Refused):
        born = birth.parse(form.born, today)
    typed = duplicates.card(latin(names), born, form.phone, tax_code.normal(form.tax_code), form.comune)
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        found = shelf.likely(connection, duplicates.keys(typed), ALIKE)
        alike = [one for one in duplicates.matches(typed, [_card(one) for one in found]) if sees.sees(found[one.at].id)]
        rows = shelf.rows(connection, [found[one.at].id for one in alike[:SHOWN]])
        whole = shelf.as_seen(connection, sees, tuple(rows.values()))
    reasons = {sees.kept(found[one.at].id): one.reason for one in reversed(alike[:SHOWN])}
    order = list(dict.fromkeys(sees.kept(found[one.at].id) for one in alike))
    return tuple(Perhaps(row, reasons[row.id]) for row in sorted(whole, key=lambda row: order.index(row.id)))


def _card(one: Likely) -> duplicates.Card:
    names = latin(f"{one.given_name} {one.family_name} {one.paper_name}")
    return duplicates.card(names, Birth.read(one.born), one.phone, one.tax_code, one.comune)


def same_name(row: PersonRow, form: PersonForm) -> bool:
    """Whether the name is spelled the same, accents, case and order apart; else it only sounds the same."""
    known, typed = f"{row.given_name} {row.family_name}", f"{form.given_name} {form.family_name}"
    return sorted(folded(known).split()) == sorted(folded(typed).split())


def add(desk: Desk, form: PersonForm, draft: RecordId | None = None) -> tuple[RecordId, Changes]:
    """Record a new person, and drop their draft. Refused when there is no name at all or a field makes no sense."""
    fields = persons.parse(form, desk.today())
    with desk.unit() as unit:
        record = unit.journal.add(persons.KIND, fields, author=desk.member.id)
        if draft is not None:
            draft_shelf.drop(unit.connection, draft)
    return record, unit.changes


def new_card(member: RecordId) -> RecordId:
    """The draft of a new person's card: there is one for each member."""
    return derived("draft of a card", member)


def keep_form(desk: Desk, form: PersonForm) -> None:
    """Keep a new person's card as it is being typed, unchecked, on this computer alone; an empty one is forgotten."""
    draft = new_card(desk.member.id)
    with desk.unit() as unit:
        if form == PersonForm():
            draft_shelf.drop(unit.connection, draft)
        else:
            body: dict[str, object] = asdict(form)
            kept = Draft(draft, desk.member.id, None, persons.KIND, body, desk.now_ms())
            draft_shelf.put(unit.connection, kept)


def left_form(reader: Reader, member: RecordId) -> PersonForm:
    """The card that a member left half-way; an empty one when there is none."""
    with reader.look() as connection:
        left = draft_shelf.get(connection, new_card(member))
    known = {one.name for one in dataclass_fields(PersonForm)}
    return PersonForm(**{name: str(value) for name, value in (left.body if left else {}).items() if name in known})


def correct(
    desk: Desk, record: RecordId, form: PersonForm, seen: PersonForm | None = None, draft: RecordId | None = None
) -> Changes:
    """Change what is known of a person; only fields that differ are recorded, and its draft is gone with them.

    `seen` is the form as it was shown: what nobody touched in it stays as it is now, whoever changed it meanwhile.
    What a colleague changed meanwhile and somebody touched stands side by side when it came from another computer.
    Raises Refused, once, when it was changed at this one: there the later value would take the place of the other.
    """
    fields = persons.parse(form, desk.today())
    with desk.unit() as unit:
        state = _known(unit.journal.state(record))
        before = {name: state.value(name) for name in persons.FIELDS}
        if before["born"] is None and (born := birth_of(state)) is not None:
            before["born"] = born.text()
        touched = {name for name in persons.FIELDS if seen is None or getattr(form, name) != getattr(seen, name)}
        differs = persons.changed(before, fields)
        changes = {name: differs[name] for name in differs.keys() & touched}
        unseen = _changed_meanwhile(unit, record, seen) & changes.keys()
        for name in unseen & state.fields.keys():
            if state.fields[name].device == desk.store.device:
                raise Refused("person.changed-meanwhile", field=name)
        unit.journal.change(state, changes, author=desk.member.id, unseen=unseen)
        if draft is not None:
            draft_shelf.drop(unit.connection, draft)
    return unit.changes


def _changed_meanwhile(unit: Unit, record: RecordId, seen: PersonForm | None) -> frozenset[str]:
    now = shelf.get(unit.connection, record)
    if seen is None or now is None:
        return frozenset()
    stands = form_of(now)
    return frozenset(name for name in persons.FIELDS if getattr(stands, name) != getattr(seen, name))


def page(reader: Reader, record: RecordId) -> PersonPage:
    """Read a person's page, in one snapshot: all of their cards, under the kept one."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        person = shelf.get(connection, sees.kept(record))
        if person is None:
            raise Refused("person.unknown")
        if not sees.sees(person.id):
            raise Refused("person.protected")
        cards = sees.cards(person.id)
        entries = sorted((one for card in cards for one in journal.of_person(connection, card)), key=_order)
        authors = names(connection)
        happened = history.of(entries, authors, history.Page(cards, sees.hidden, journal.far_ahead(connection, cards)))
        told = interview_shelf.names_of(connection, list(history.ids_in(happened)))
        return PersonPage(
            person=person,
            interviews=interview_shelf.of_person(connection, *cards),
            authors=authors,
            history=happened,
            choices=of_cards(partial(shelf.rows, connection), sees, cards, entries),
            tax_codes=earlier(entries, "tax_code", person.tax_code),
            cards=cards,
            withdrawn=cases.withdrawn(connection, cards),
            names={who: " ".join(filter(None, name)) for who, name in told.items() if sees.sees(who)} | authors,
        )


def form_of(person: Person) -> PersonForm:
    """A person's fields as a form to be corrected."""
    known = {name: value for name, value in asdict(person).items() if name in persons.FIELDS}
    born = Birth.read(person.born)
    known["born"] = born.typed() if born is not None else person.born
    for name in about.DATES:
        when = Birth.read(known[name])
        known[name] = when.typed() if when is not None else known[name]
    return replace(PersonForm(), **known)


def _order(entry: Entry) -> tuple[Time, DeviceId, int]:
    return entry.order


def _known(state: State | None) -> State:
    if state is None:
        raise Refused("person.unknown")
    return state
