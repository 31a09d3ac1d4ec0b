"""How the state of a record becomes a row of a case's shelves. None: taken away, or not of anybody."""

from datetime import date

from desk_app.domain.agenda import Promise
from desk_app.domain.fold import State
from desk_app.store.rows import Row, author, id_of, number, text


def task(state: State) -> Row | None:
    """A line of the agenda."""
    due = _day(state, "due")
    if state.dropped or not due:
        return None
    return {
        "id": state.record,
        "person": state.person,
        "promise": text(state, "promise") or Promise.TASK.value,
        "what": text(state, "what"),
        "due": due,
        "hour": text(state, "hour"),
        "whom": id_of(state, "whom"),
        "done_on": _day(state, "done_on"),
        "outcome": text(state, "outcome"),
        "author": author(state, "due"),
    }


def tie(state: State) -> Row | None:
    """Somebody of a household."""
    more: Row = {"other": id_of(state, "other"), "apart": _yes(state, "apart")}
    return _of_person(state, ("name", "born", "relation", "note"), more)


def phone(state: State) -> Row | None:
    """A further phone."""
    return _of_person(state, ("number", "whose", "reach"), {"no_message": _yes(state, "no_message")})


def follower(state: State) -> Row | None:
    """Who already follows a person."""
    return _of_person(state, ("who", "reach", "note"), {})


def consent(state: State) -> Row | None:
    """An answer; one that was never given a yes or a no is none."""
    if not isinstance(state.value("given"), bool):
        return None
    more: Row = {"given": _yes(state, "given"), "day": _day(state, "day"), "author": author(state, "given")}
    return _of_person(state, ("what", "notice", "language"), more)


def paper(state: State) -> Row | None:
    """A paper of a person."""
    return _of_person(state, ("code", "name", "standing", "note"), {"expires": _day(state, "expires")})


def protection(state: State) -> Row | None:
    """A case that is protected now."""
    return _of_person(state, ("why",), {}) if state.value("on") is True else None


def insider(state: State) -> Row | None:
    """How a member stands to a person."""
    member = id_of(state, "member")
    return _of_person(state, ("stand",), {"member": member}) if member and text(state, "stand") else None


def same_as(state: State) -> Row | None:
    """Two cards that are joined now."""
    kept, other = id_of(state, "kept"), id_of(state, "other")
    if state.value("on") is not True or kept is None or other is None or kept == other:
        return None
    return {"id": state.record, "kept": kept, "other": other}


def attachment(state: State) -> Row | None:
    """What was attached, without its bytes."""
    more: Row = {name: number(state, name) or 0 for name in ("size", "parts")}
    return _of_person(state, ("name", "media"), {**more, "added_ms": state.first.wall, "author": author(state, "name")})


def _of_person(state: State, texts: tuple[str, ...], more: Row) -> Row | None:
    if state.person is None or state.dropped:
        return None
    return {"id": state.record, "person": state.person, **{name: text(state, name) for name in texts}, **more}


def _yes(state: State, name: str) -> int:
    return int(state.value(name) is True)


def _day(state: State, name: str) -> str:
    """A day (ISO 8601); empty for anything else."""
    try:
        return date.fromisoformat(text(state, name)).isoformat()
    except ValueError:
        return ""
