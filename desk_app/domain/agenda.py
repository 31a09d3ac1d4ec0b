"""L'agenda: what was promised to a person, or taken upon oneself, and when."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.text import one_line

KIND = "task"
WHAT_LIMIT = 300
_HOUR = re.compile(r"(?P<hour>\d{1,2})(?:[:.,h ]?(?P<minute>\d{2}))?", re.ASCII)


class Promise(StrEnum):
    """What kind of thing waits."""

    FOLLOW_UP = "follow_up"
    APPOINTMENT = "appointment"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class TaskForm:
    """What was typed: `due` a day (ISO 8601), `hour` as one writes it; `whom` a member, None for anybody."""

    what: str = ""
    due: str = ""
    hour: str = ""
    promise: str = Promise.FOLLOW_UP
    whom: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Something that waits, or was done. `hour` is "09:30" or empty."""

    id: RecordId
    person: RecordId | None
    promise: str
    what: str
    due: date
    hour: str
    whom: RecordId | None
    done_on: date | None
    outcome: str
    author: RecordId

    def days_late(self, today: date) -> int:
        """By how many days it is late; 0 when it is not, or done."""
        return max(0, (today - self.due).days) if self.done_on is None else 0


def parse_hour(text: str) -> str:
    """An hour of the day as "09:30"; empty when left empty. "9", "9:30", "9.30", "0930" are read."""
    typed = one_line(text)
    if not typed:
        return ""
    found = _HOUR.fullmatch(typed)
    hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise Refused("task.hour-form", field="hour")
    return f"{hour:02}:{minute:02}"


def parse_due(text: str, today: date) -> date:
    """The day (ISO 8601) by which it is due: today or later."""
    typed = one_line(text)
    if not typed:
        raise Refused("task.day-missing", field="due")
    try:
        due = date.fromisoformat(typed)
    except ValueError:
        raise Refused("task.day-form", field="due") from None
    if due < today:
        raise Refused("task.day-past", field="due")
    return due


def parse_what(text: str) -> str:
    """What is to be done, on one line of at most 300 characters; it may be empty: "call them" is enough."""
    what = one_line(text)
    if len(what) > WHAT_LIMIT:
        raise Refused("task.what-long", field="what", limit=WHAT_LIMIT)
    return what


def parse(form: TaskForm, today: date) -> dict[str, Value]:
    """The form as journal fields."""
    fields: dict[str, Value] = {
        "promise": Promise(form.promise).value,
        "what": parse_what(form.what),
        "due": parse_due(form.due, today).isoformat(),
        "hour": parse_hour(form.hour),
        "whom": form.whom,
    }
    return {name: value for name, value in fields.items() if value not in (None, "")}
