"""When somebody was born, as far as it is known: a year, a month or a day, perhaps only roughly."""

import re
from dataclasses import dataclass
from datetime import date

from desk_app.domain.errors import Refused
from desk_app.domain.text import one_line

OLDEST_YEARS = 120
_ROUGHLY = re.compile(r"^(?:circa|ca\.?|verso il|about|~)\s*|\s*(?:\?|~|circa)$", re.IGNORECASE)
_TYPED = (
    re.compile(r"^(?P<day>\d{1,2})[/.\- ](?P<month>\d{1,2})[/.\- ](?P<year>\d{4})$", re.ASCII),
    re.compile(r"^(?P<month>\d{1,2})[/.\- ](?P<year>\d{4})$", re.ASCII),
    re.compile(r"^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})$", re.ASCII),
    re.compile(r"^(?P<year>\d{4})$", re.ASCII),
)
_KEPT = re.compile(r"^(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<rough>~?)$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth; `rough` when it was only estimated (by an office, or by the person)."""

    year: int
    month: int | None = None
    day: int | None = None
    rough: bool = False

    def text(self) -> str:
        """As it is kept: ISO 8601-2 (EDTF level 1), "1985", "1985-03", "1985-03-12", with "~" for roughly."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts) + ("~" if self.rough else "")

    def typed(self) -> str:
        """As one types it: 12/03/1985, 03/1985 or 1985, with "?" for roughly. `parse` reads it again."""
        parts = [f"{part:02}" for part in (self.day, self.month) if part is not None]
        return "/".join([*parts, f"{self.year:04}"]) + ("?" if self.rough else "")

    @staticmethod
    def read(text: str) -> "Birth | None":
        """What was kept; None for anything else (another version's)."""
        found = _KEPT.match(text)
        if found is None:
            return None
        month, day = (int(part) if part else None for part in (found["month"], found["day"]))
        return Birth(int(found["year"]), month, day, bool(found["rough"]))


def parse(text: str, today: date) -> Birth | None:
    """A date of birth as typed: 1992, 3/1992, 12/03/1992, with "circa" or "?" where it is rough; None when empty.

    Refused beside its field (`born`) when it is no date, in the future or more than 120 years ago.
    """
    typed = one_line(text)
    if not typed:
        return None
    plain = _ROUGHLY.sub("", typed)
    found = next((match for pattern in _TYPED if (match := pattern.match(plain))), None)
    if found is None:
        raise Refused("person.birth-year-form", field="born", typed=typed[:20])
    parts = {name: int(part) for name, part in found.groupdict().items()}
    year, month, day = parts["year"], parts.get("month"), parts.get("day")
    try:
        first = date(max(year, 1), month or 1, day or 1)
    except ValueError:
        raise Refused("person.birth-year-form", field="born", typed=typed[:20]) from None
    if first > today or year > today.year:
        raise Refused("person.birth-year-future", field="born")
    if year < today.year - OLDEST_YEARS:
        raise Refused("person.birth-year-old", field="born", typed=typed)
    return Birth(year, month, day, rough=plain != typed)
