"""How the state of a record becomes a row of a shelf: the oldest kinds. None: there is nothing to show."""

from datetime import date

from desk_app.domain import arabic, duplicates
from desk_app.domain.birth import Birth
from desk_app.domain.fold import State
from desk_app.domain.interview import iso_week
from desk_app.domain.text import folded, national, phone_parts
from desk_app.store.latin import latin

Row = dict[str, object]
NUMBER = "zp"
"""Before the digits of a phone from one of them on, so that no year and no name is taken for one."""


def text(state: State, name: str) -> str:
    """A text of a state; empty for anything else that a newer version may keep there."""
    value = state.value(name)
    return value if isinstance(value, str) else ""


def number(state: State, name: str) -> int | None:
    """A whole number of a state."""
    value = state.value(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def id_of(state: State, name: str) -> bytes | None:
    """An id in a state."""
    value = state.value(name)
    return value if isinstance(value, bytes) else None


def person(state: State) -> Row:
    """A person's card."""
    names = (text(state, "given_name"), text(state, "family_name"))
    born = birth_of(state)
    year = born.year if born is not None else None
    phone = text(state, "phone")
    # One row of words: names in any order, the year, the phone from each of its digits on.
    parts = (NUMBER + part for part in phone_parts(phone))
    more = (text(state, "paper_name"), text(state, "tax_code"))
    heard = duplicates.heard(latin(" ".join((*names, more[0]))))
    words = (
        *names,
        *more,
        latin(" ".join(names)),
        str(year or ""),
        national(phone),
        *parts,
        *heard,
        *arabic.written(" ".join((*names, more[0]))),
    )
    return {
        "id": state.record,
        "given_name": names[0],
        "family_name": names[1],
        "birth_year": year,
        "comune": text(state, "comune"),
        "language": text(state, "language"),
        "phone": phone,
        "search": folded(" ".join(words)),
        "added_ms": state.first.wall,
        "changed_ms": state.last.wall,
        "born": born.text() if born is not None else "",
        "contact": text(state, "contact"),
        "paper_name": more[0],
        "citizenship": text(state, "citizenship"),
        "tax_code": more[1],
    }


def birth_of(state: State) -> Birth | None:
    """A person's date of birth; cards of the first version have a year alone, as a number."""
    year = number(state, "birth_year")
    born = Birth.read(text(state, "born"))
    return Birth(year) if born is None and year is not None and state.value("born") is None else born


def keys_of(state: State) -> list[Row]:
    """The keys by which a person's card is found before it is added a second time."""
    names = " ".join(text(state, name) for name in ("given_name", "family_name", "paper_name"))
    one = duplicates.card(latin(names), birth_of(state), text(state, "phone"), text(state, "tax_code"))
    return [{"key": key, "person": state.record} for key in duplicates.keys(one)]


def author(state: State, name: str) -> bytes:
    """Who gave a field its standing value."""
    held = state.fields.get(name)
    return held.author if held is not None else bytes(16)


def _day(state: State) -> date:
    try:
        return date.fromisoformat(text(state, "held_on"))
    except ValueError:
        # A newer version may write a day in a form that this one cannot read: the day it was written stands in.
        return date.fromtimestamp(state.first.wall / 1000)


def interview(state: State) -> Row:
    """An interview."""
    day = _day(state)
    return {
        "id": state.record,
        "person": state.person,
        "held_on": day.isoformat(),
        "iso_week": iso_week(day),
        "channel": text(state, "channel"),
        "said": text(state, "said"),
        "next_step": text(state, "next_step"),
        "minutes": number(state, "minutes"),
        "author": author(state, "held_on"),
        "written_ms": state.first.wall,
        "reported_by": text(state, "reported_by"),
        "reporter": text(state, "reporter"),
        "language": text(state, "language"),
        "interpreter": text(state, "interpreter"),
        "present": text(state, "present"),
        "orientation": text(state, "orientation"),
        "together": text(state, "together"),
    }


def need(state: State) -> Row | None:
    """A need, a request or a red flag, unless it was dropped or belongs to no interview."""
    of = id_of(state, "interview")
    if of is None or state.dropped:
        return None
    return {
        "id": state.record,
        "interview": of,
        "code": text(state, "code"),
        "what": state.kind,
        "outcome": text(state, "outcome"),
        "reason": text(state, "reason"),
        "remark": text(state, "remark"),
        "outcome_on": text(state, "outcome_on"),
    }


def member(state: State) -> Row:
    """A member."""
    return {
        "id": state.record,
        "name": text(state, "name"),
        "role": text(state, "role"),
        "left": int(state.value("left") is True),
    }
