"""I numeri dello sportello: whom this desk calls when something must not wait; each desk has its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.entry import Value
from desk_app.domain.ids import derived
from desk_app.domain.person import parse_note, parse_phone

KIND = "desk_numbers"
RECORD = derived(KIND)
"""One record of a desk: two computers that write it apart write the same one."""


class Whose(StrEnum):
    """Who answers there."""

    COORDINATOR = "coordinator"
    SERVICES = "services"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """A number as typed, and a line about it (when somebody answers, for which Comune); both may be empty."""

    number: str = ""
    note: str = ""


Numbers = Mapping[Whose, OwnNumber]


def note_field(whose: Whose) -> str:
    """In which field of the record the line about a number stands; the number stands in the one of its own name."""
    return f"{whose.value}_note"


def parse(numbers: Numbers) -> dict[str, Value]:
    """As journal fields; None where nothing was typed. Refused as a person's phone or remark is."""
    fields: dict[str, Value] = {}
    for whose in Whose:
        typed = numbers.get(whose, OwnNumber())
        fields[whose.value] = parse_phone(typed.number, whose.value) or None
        fields[note_field(whose)] = parse_note(typed.note, note_field(whose)) or None
    return fields
