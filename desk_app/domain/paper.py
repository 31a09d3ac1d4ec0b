"""Le carte: which documents of a person were seen, which are missing, and when they expire. Never their numbers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain import person as persons
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId, derived
from desk_app.domain.text import one_line

KIND = "paper"
OTHER = "other"
CODES = (
    "identity_card",
    "health_card",
    "residence_permit",
    "passport",
    "isee",
    "rent_contract",
    "income",
    "household_certificate",
    "disability_report",
    "eviction_notice",
    "bills",
    "school",
)
"""The papers that desks ask for again and again; any other one has its own words (`other`)."""
SOON_DAYS = 60
"""A residence permit is renewed from 60 days before it expires; other papers are looked at by the same measure."""


class Standing(StrEnum):
    """How it stands with a paper."""

    SEEN = "seen"
    MISSING = "missing"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A paper as typed: `expires` a day (ISO 8601) or empty, `name` for one that is not on the list."""

    code: str = OTHER
    standing: str = Standing.SEEN
    expires: str = ""
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it stands."""

    id: RecordId
    person: RecordId
    code: str
    name: str
    standing: str
    expires: date | None
    note: str

    def expires_soon(self, today: date) -> bool:
        """Whether it has expired, or will within sixty days."""
        return self.expires is not None and (self.expires - today).days <= SOON_DAYS


def record_of(person: RecordId, code: str, name: str) -> RecordId:
    """There is one record for each person and paper, whichever computer writes it."""
    return derived(KIND, person, code.encode(), name.casefold().encode() if code == OTHER else b"")


def parse(form: PaperForm) -> dict[str, Value]:
    """The form as journal fields, all of them: an emptied one is cleared with None."""
    name = persons.parse_name(form.name, "name") if form.code == OTHER else ""
    if form.code == OTHER and not name:
        raise Refused("paper.name-missing", field="name")
    if form.code not in (*CODES, OTHER):
        raise Refused("paper.unknown", field="name")
    typed = one_line(form.expires)
    try:
        expires = date.fromisoformat(typed).isoformat() if typed else None
    except ValueError:
        raise Refused("paper.day-form", field="expires") from None
    return {
        "code": form.code,
        "name": name or None,
        "standing": Standing(form.standing).value,
        "expires": expires,
        "note": persons.parse_note(form.note, "note") or None,
    }
