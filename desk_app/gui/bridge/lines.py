"""A row of a list as a frozen value, without any widget: what presenters make and lists show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A row: whose, what below, what at the right; `found` are the words to be marked in the title.

    `care` is to be minded before one calls; `marked` are the places to be marked in what is below, as (start, letters).
    """

    key: bytes
    title: str
    below: str
    aside: str
    initials: str
    found: tuple[str, ...] = ()
    care: str = ""
    marked: tuple[tuple[int, int], ...] = ()


def initials(given: str, family: str) -> str:
    """First letters of a name; a question mark for nobody."""
    return ("".join(part[:1] for part in (given, family) if part)).upper() or "?"
