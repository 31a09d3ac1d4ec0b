"""La persona: whoever comes to a desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.domain import about, birth, tax_code
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.text import clean, digits, one_line

KIND = "person"
NAME_LIMIT = 200
NOTE_LIMIT = 400
FIELDS = (
    "given_name",
    "family_name",
    "born",
    "comune",
    "language",
    "phone",
    "contact",
    "paper_name",
    "citizenship",
    "tax_code",
    *about.FIELDS,
)
"""What a card has; `birth_year` (a whole number) stands for `born` in cards of the first version."""
PHONE_DIGITS = range(3, 16)
"""ITU-T E.164: at most 15 digits; short numbers of services have three."""


@dataclass(frozen=True, slots=True)
class Person:
    """What a desk may keep of a person. `born` is a date as far as it is known (`birth.Birth.text`).

    `contact` says when and how the phone may be called; `paper_name` is the name on papers, where it is another one.
    """

    id: RecordId
    given_name: str
    family_name: str
    born: str
    comune: str
    language: str
    phone: str
    contact: str = ""
    paper_name: str = ""
    citizenship: str = ""
    tax_code: str = ""
    sex: str = ""
    birthplace: str = ""
    civil_status: str = ""
    lives_with: str = ""
    education: str = ""
    languages: str = ""
    arrival: str = ""
    permit: str = ""
    dwelling: str = ""
    tenure: str = ""
    work: str = ""
    income: str = ""
    first_contact: str = ""
    sent_by: str = ""
    address: str = ""

    @property
    def full_name(self) -> str:
        """Given name first, as one says it at the desk."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What was typed about a person: texts as they are, nothing checked."""

    given_name: str = ""
    family_name: str = ""
    born: str = ""
    comune: str = ""
    language: str = ""
    phone: str = ""
    contact: str = ""
    paper_name: str = ""
    citizenship: str = ""
    tax_code: str = ""
    sex: str = ""
    birthplace: str = ""
    civil_status: str = ""
    lives_with: str = ""
    education: str = ""
    languages: str = ""
    arrival: str = ""
    permit: str = ""
    dwelling: str = ""
    tenure: str = ""
    work: str = ""
    income: str = ""
    first_contact: str = ""
    sent_by: str = ""
    address: str = ""


def parse_name(text: str, field: str) -> str:
    """A name on one line; up to 200 characters, any script, digits allowed."""
    name = one_line(text)
    if len(name) > NAME_LIMIT:
        raise Refused("person.name-long", field=field, limit=NAME_LIMIT)
    return name


def parse_note(text: str, field: str) -> str:
    """A remark on one line; up to 400 characters."""
    note = one_line(text)
    if len(note) > NOTE_LIMIT:
        raise Refused("person.note-long", field=field, limit=NOTE_LIMIT)
    return note


def parse_phone(text: str, field: str = "phone") -> str:
    """A phone as typed, on one line, once its digits are plausible; empty is allowed."""
    typed = one_line(text)
    if not typed:
        return ""
    if any(c.isalpha() for c in typed) or len(digits(typed)) not in PHONE_DIGITS:
        raise Refused("person.phone-form", field=field)
    return typed


def parse(form: PersonForm, today: date) -> dict[str, Value]:
    """The form as journal fields. One name at least; everything else may come another day."""
    born = birth.parse(form.born, today)
    fields: dict[str, Value] = {
        "given_name": parse_name(form.given_name, "given_name"),
        "family_name": parse_name(form.family_name, "family_name"),
        "born": born.text() if born is not None else None,
        "comune": parse_name(form.comune, "comune"),
        "language": parse_name(form.language, "language"),
        "phone": parse_phone(form.phone),
        "contact": parse_note(form.contact, "contact"),
        "paper_name": parse_name(form.paper_name, "paper_name"),
        "citizenship": parse_name(form.citizenship, "citizenship"),
        "tax_code": tax_code.normal(form.tax_code),
        **{name: _about(form, name, today) for name in about.FIELDS},
    }
    if not fields["given_name"] and not fields["family_name"]:
        raise Refused("person.name-missing", field="given_name")
    return {name: value for name, value in fields.items() if value not in (None, "")}


def _about(form: PersonForm, name: str, today: date) -> Value:
    typed: str = getattr(form, name)
    return about.parse_date(typed, name, today) if name in about.DATES else parse_note(typed, name)


def changed(before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, Value]:
    """Only what differs; a field that was emptied is cleared with None."""
    names = set(before) | set(after)
    return {name: after.get(name) for name in sorted(names) if (before.get(name) or None) != (after.get(name) or None)}


def safe_note(text: str) -> str:
    """A free text as it is kept."""
    return clean(text)
