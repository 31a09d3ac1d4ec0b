"""What became of a request: asked, done, sent on to somebody else, or not possible and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.text import one_line

NOTE_LIMIT = 200
"""Characters of the line beside an outcome; a longer one is refused and stays in the form."""


class Outcome(StrEnum):
    """How far a request has come."""

    ASKED = "asked"
    DONE = "done"
    SENT_ON = "sent_on"
    NOT_POSSIBLE = "not_possible"


class Reason(StrEnum):
    """Why something was not possible; for OTHER a line says it."""

    SERVICE_CLOSED = "service_closed"
    NO_REQUIREMENTS = "no_requirements"
    NO_ROOM = "no_room"
    REFUSED_BY_PERSON = "refused_by_person"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OutcomeForm:
    """What was typed about an outcome: nothing checked yet. `outcome_on` is ISO 8601, empty for today."""

    outcome: str = Outcome.ASKED
    reason: str = ""
    remark: str = ""
    outcome_on: str = ""


def parse(form: OutcomeForm, today: date, asked_on: date | None = None) -> dict[str, Value]:
    """The form as journal fields, all four of them, so that another outcome clears what belonged to the one before.

    A reason belongs to NOT_POSSIBLE only, a day to whatever is past ASKED: there they are left out, whatever still
    stands in the form. Refused beside its field: `outcome` or `reason` when none of the list is chosen, `remark` when
    it is over 200 characters or missing with the reason OTHER, `outcome_on` when it is no day, in the future, or
    before the day of the request.
    """
    outcome = _outcome(form.outcome)
    reason = _reason(form.reason) if outcome is Outcome.NOT_POSSIBLE else None
    remark = one_line(form.remark)
    if len(remark) > NOTE_LIMIT:
        raise Refused("request.note-long", field="remark", limit=NOTE_LIMIT, over=len(remark) - NOTE_LIMIT)
    if reason is Reason.OTHER and not remark:
        raise Refused("request.note-missing", field="remark")
    day = None if outcome is Outcome.ASKED else _day(form.outcome_on, today, asked_on)
    return {
        "outcome": outcome.value,
        "reason": reason.value if reason else None,
        "remark": remark or None,
        "outcome_on": day.isoformat() if day else None,
    }


def form_of(fields: Mapping[str, Value]) -> OutcomeForm:
    """The form that shows what is kept; a request without an outcome was asked. A newer version's word stays a word."""
    kept = {name: str(fields.get(name) or "") for name in ("reason", "remark", "outcome_on")}
    return OutcomeForm(str(fields.get("outcome") or Outcome.ASKED), **kept)


def _outcome(chosen: str) -> Outcome:
    try:
        return Outcome(chosen)
    except ValueError:
        raise Refused("request.outcome-missing", field="outcome") from None


def _reason(chosen: str) -> Reason:
    try:
        return Reason(chosen)
    except ValueError:
        raise Refused("request.reason-missing", field="reason") from None


def _day(text: str, today: date, asked_on: date | None) -> date:
    typed = one_line(text)
    try:
        day = date.fromisoformat(typed) if typed else today
    except ValueError:
        raise Refused("request.day-form", field="outcome_on") from None
    if day > today:
        raise Refused("request.day-future", field="outcome_on")
    if asked_on is not None and day < asked_on:
        raise Refused("request.day-early", field="outcome_on")
    return day
