"""La persona: whoever comes to a desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.text import clean, digits, one_line

KIND = "person"
NAME_LIMIT = 200
OLDEST_YEARS = 120
PHONE_DIGITS = range(3, 16)
"""ITU-T E.164: at most 15 digits; short numbers of services have three."""


@dataclass(frozen=True, slots=True)
class Person:
    """What a desk may keep of a person (thin: name, year, place, language, a safe phone)."""

    id: RecordId
    given_name: str
    family_name: str
    birth_year: int | None
    comune: str
    language: str
    phone: str

    @property
    def full_name(self) -> str:
        """Given name first, as one says it at the desk."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What was typed about a person: texts as they are, nothing checked."""

    given_name: str = ""
    family_name: str = ""
    birth_year: str = ""
    comune: str = ""
    language: str = ""
    phone: str = ""


def parse_name(text: str, field: str) -> str:
    """A name on one line; up to 200 characters, any script, digits allowed."""
    name = one_line(text)
    if len(name) > NAME_LIMIT:
        raise Refused("person.name-long", field=field, limit=NAME_LIMIT)
    return name


def parse_birth_year(text: str, this_year: int) -> int | None:
    """A year of birth in four digits, or None when left empty."""
    typed = one_line(text)
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and len(typed) == 4):
        raise Refused("person.birth-year-form", field="birth_year", typed=typed[:20])
    year = int(typed)
    if year > this_year:
        raise Refused("person.birth-year-future", field="birth_year")
    if year < this_year - OLDEST_YEARS:
        raise Refused("person.birth-year-old", field="birth_year", typed=typed)
    return year


def parse_phone(text: str) -> str:
    """A phone as typed, on one line, once its digits are plausible; empty is allowed."""
    typed = one_line(text)
    if not typed:
        return ""
    if any(c.isalpha() for c in typed) or len(digits(typed)) not in PHONE_DIGITS:
        raise Refused("person.phone-form", field="phone")
    return typed


def parse(form: PersonForm, this_year: int) -> dict[str, Value]:
    """The form as journal fields. One name at least; everything else may come another day."""
    fields: dict[str, Value] = {
        "given_name": parse_name(form.given_name, "given_name"),
        "family_name": parse_name(form.family_name, "family_name"),
        "birth_year": parse_birth_year(form.birth_year, this_year),
        "comune": one_line(form.comune)[:NAME_LIMIT],
        "language": one_line(form.language)[:NAME_LIMIT],
        "phone": parse_phone(form.phone),
    }
    if not fields["given_name"] and not fields["family_name"]:
        raise Refused("person.name-missing", field="given_name")
    return {name: value for name, value in fields.items() if value not in (None, "")}


def changed(before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, Value]:
    """Only what differs; a field that was emptied is cleared with None."""
    names = set(before) | set(after)
    return {name: after.get(name) for name in sorted(names) if (before.get(name) or None) != (after.get(name) or None)}


def safe_note(text: str) -> str:
    """A free text as it is kept."""
    return clean(text)
