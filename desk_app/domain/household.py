"""Chi c'è intorno: the household, further phones, and who already follows a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain import birth, person
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId

TIE, PHONE, FOLLOWER = "tie", "phone", "follower"


class Relation(StrEnum):
    """Who somebody is to the person."""

    PARTNER = "partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    RELATIVE = "relative"
    OTHER = "other"


_OPPOSITE = {Relation.CHILD.value: Relation.PARENT.value, Relation.PARENT.value: Relation.CHILD.value}


def seen_from_the_other(relation: str) -> str:
    """What the person is to that somebody."""
    return _OPPOSITE.get(relation, relation)


@dataclass(frozen=True, slots=True)
class TieForm:
    """Somebody of the household as typed; `other` is their card, where there is one."""

    name: str = ""
    born: str = ""
    relation: str = Relation.CHILD
    lives_together: bool = True
    note: str = ""
    other: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody of a person's household. `other` None: without a card of their own."""

    id: RecordId
    person: RecordId
    other: RecordId | None
    name: str
    born: str
    relation: str
    lives_together: bool
    note: str


@dataclass(frozen=True, slots=True)
class PhoneForm:
    """A further phone as typed."""

    number: str = ""
    whose: str = ""
    reach: str = ""
    no_message: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """A further phone: whose it is, when and how it may be called, and whether no message may be left."""

    id: RecordId
    person: RecordId
    number: str
    whose: str
    reach: str
    no_message: bool


@dataclass(frozen=True, slots=True)
class FollowerForm:
    """Who already follows the person, as typed."""

    who: str = ""
    reach: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Follower:
    """A service or somebody in it who already follows the person (assistente sociale, patronato, medico)."""

    id: RecordId
    person: RecordId
    who: str
    reach: str
    note: str


def parse_tie(form: TieForm, today: date) -> dict[str, Value]:
    """The form as journal fields: a name, or a card."""
    born = birth.parse(form.born, today)
    name = person.parse_name(form.name, "name")
    if not name and form.other is None:
        raise Refused("household.name-missing", field="name")
    fields: dict[str, Value] = {
        "name": name,
        "born": born.text() if born is not None else None,
        "relation": Relation(form.relation).value,
        "apart": not form.lives_together or None,
        "note": person.parse_note(form.note, "note"),
        "other": form.other,
    }
    return {key: value for key, value in fields.items() if value not in (None, "")}


def parse_phone(form: PhoneForm) -> dict[str, Value]:
    """The form as journal fields: a number at least."""
    number = person.parse_phone(form.number, "number")
    if not number:
        raise Refused("household.number-missing", field="number")
    fields: dict[str, Value] = {
        "number": number,
        "whose": person.parse_name(form.whose, "whose"),
        "reach": person.parse_note(form.reach, "reach"),
        "no_message": form.no_message or None,
    }
    return {key: value for key, value in fields.items() if value not in (None, "")}


def parse_follower(form: FollowerForm) -> dict[str, Value]:
    """The form as journal fields: who it is at least."""
    who = person.parse_name(form.who, "who")
    if not who:
        raise Refused("household.who-missing", field="who")
    fields: dict[str, Value] = {
        "who": who,
        "reach": person.parse_note(form.reach, "reach"),
        "note": person.parse_note(form.note, "note"),
    }
    return {key: value for key, value in fields.items() if value not in (None, "")}
