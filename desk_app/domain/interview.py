"""Il colloquio: one meeting, by whatever channel; and the needs the desk read in it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.text import clean, one_line

KIND = "interview"
NEED = "need"
REQUEST = "request"
FLAG = "red_flag"
"""A sign that something must not wait, marked in an interview: a record of its own, as a need is."""
CODED = (NEED, REQUEST, FLAG)
TEXT_LIMIT = 20_000
"""Characters of what was said; a longer paste is refused and stays in the form."""
MINUTES_LIMIT = 24 * 60
LINE_LIMIT = 300


class Channel(StrEnum):
    """How they met."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    HOME = "home"
    OUTREACH = "outreach"


class Reporter(StrEnum):
    """Who brought it up (segnalazioni dal territorio)."""

    PERSON = "person"
    FAMILY = "family"
    NEIGHBOUR = "neighbour"
    SCHOOL = "school"
    DESK = "desk"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class InterviewForm:
    """What was typed in an interview: nothing checked yet. `needs` and `requests` are codes of the classification,
    `flags` those of signs that must not wait.

    `orientation` is what was explained, `together` what was done at once with the person; `again_on` and `again_at`
    the day (ISO 8601) and the hour at which one speaks again: they become a line of the agenda. `corrects` is the
    interview (its id as hex) that is corrected, `was` its `KEPT` fields as they stood when that began, and `had` its
    needs, requests and flags (None in drafts of before).
    """

    said: str = ""
    next_step: str = ""
    channel: str = Channel.IN_PERSON
    minutes: str = ""
    held_on: str = ""
    needs: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    flags: tuple[str, ...] = field(default=())
    reported_by: str = Reporter.PERSON
    reporter: str = ""
    language: str = ""
    interpreter: str = ""
    present: str = ""
    orientation: str = ""
    together: str = ""
    again_on: str = ""
    again_at: str = ""
    corrects: str = ""
    was: tuple[str, ...] = ()
    had: tuple[str, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was written."""
        texts = (self.said, self.next_step, self.orientation, self.together, self.again_on)
        return not (any(text.strip() for text in texts) or self.needs or self.requests or self.flags)


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview as it stands."""

    id: RecordId
    person: RecordId | None
    held_on: date
    channel: str
    said: str
    next_step: str
    minutes: int | None
    author: RecordId
    needs: tuple[str, ...]
    requests: tuple[str, ...]
    reported_by: str = Reporter.PERSON
    reporter: str = ""
    language: str = ""
    interpreter: str = ""
    present: str = ""
    orientation: str = ""
    together: str = ""
    flags: tuple[str, ...] = ()


KEPT = (
    "said",
    "next_step",
    "channel",
    "minutes",
    "held_on",
    "reported_by",
    "reporter",
    "language",
    "interpreter",
    "present",
    "orientation",
    "together",
)
"""What of a form becomes a field of the interview itself."""


LONG = frozenset({"said", "next_step", "orientation", "together"})
"""Texts of which two stand one below the other when there is no other way to keep both."""


def to_correct(one: Interview) -> InterviewForm:
    """An interview as a form, to be corrected."""
    minutes = str(one.minutes) if one.minutes is not None else ""
    texts: dict[str, Any] = {name: str(getattr(one, name)) for name in KEPT}
    texts |= {"minutes": minutes, "held_on": one.held_on.isoformat()}
    was, had = tuple(texts[name] for name in KEPT), (*one.needs, *one.requests, *one.flags)
    texts |= {"needs": one.needs, "requests": one.requests, "flags": one.flags}
    return InterviewForm(**texts, corrects=one.id.hex(), was=was, had=had)


def touched(form: InterviewForm) -> frozenset[str]:
    """Which fields of the interview somebody changed in the form; all of them where nothing stood before."""
    before = dict(zip(KEPT, form.was, strict=False))
    return frozenset(name for name in KEPT if name not in before or getattr(form, name) != before[name])


def changed_meanwhile(form: InterviewForm, now: Interview) -> frozenset[str]:
    """Which fields somebody else changed since the form was opened."""
    stands = dict(zip(KEPT, to_correct(now).was, strict=True))
    return frozenset(name for name, was in zip(KEPT, form.was, strict=False) if stands[name] != was)


def iso_week(day: date) -> int:
    """ISO year * 100 + ISO week (ISO 8601): 2026 has 53, and 1 January 2027 lies in 202653."""
    year, week, _ = day.isocalendar()
    return year * 100 + week


def parse_minutes(text: str) -> int | None:
    """Minutes spent, or None when left empty."""
    typed = one_line(text)
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()) or not 0 < int(typed[:5]) <= MINUTES_LIMIT:
        raise Refused("interview.minutes-form", field="minutes")
    return int(typed)


def parse_text(text: str, where: str) -> str:
    """What was said, cleaned; refused over 20,000 characters."""
    kept = clean(text).strip()
    if len(kept) > TEXT_LIMIT:
        raise Refused("interview.text-long", field=where, limit=TEXT_LIMIT, over=len(kept) - TEXT_LIMIT)
    return kept


def parse_line(text: str, where: str) -> str:
    """A short text on one line; refused over 300 characters."""
    kept = one_line(text)
    if len(kept) > LINE_LIMIT:
        raise Refused("interview.line-long", field=where, limit=LINE_LIMIT)
    return kept


def parse_day(text: str, today: date) -> date:
    """The day they met (ISO 8601), today when left empty, never in the future."""
    typed = one_line(text)
    if not typed:
        return today
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        raise Refused("interview.day-form", field="held_on") from None
    if day > today:
        raise Refused("interview.day-future", field="held_on")
    return day


def parse(form: InterviewForm, today: date) -> dict[str, Value]:
    """The form as journal fields of the interview itself; its needs and requests are records of their own."""
    fields: dict[str, Value] = {
        "held_on": parse_day(form.held_on, today).isoformat(),
        "channel": Channel(form.channel).value,
        "said": parse_text(form.said, "said"),
        "next_step": parse_text(form.next_step, "next_step"),
        "minutes": parse_minutes(form.minutes),
        "orientation": parse_text(form.orientation, "orientation"),
        "together": parse_text(form.together, "together"),
        **{name: parse_line(getattr(form, name), name) for name in ("reporter", "language", "interpreter", "present")},
    }
    if form.reported_by != Reporter.PERSON:
        fields["reported_by"] = Reporter(form.reported_by).value
    return {name: value for name, value in fields.items() if value not in (None, "")}
