"""Verbs about interviews: keep what is being typed, record it, correct it, find words in all of them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace

from desk_app.casework.desk import Desk
from desk_app.domain import agenda
from desk_app.domain import interview as interviews
from desk_app.domain.agenda import TaskForm
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.fold import State
from desk_app.domain.ids import DeviceId, RecordId, new_record
from desk_app.domain.interview import FLAG, NEED, REQUEST, Interview, InterviewForm
from desk_app.store import drafts as draft_shelf
from desk_app.store import interviews as shelf
from desk_app.store import sight
from desk_app.store.drafts import Draft
from desk_app.store.interviews import Said
from desk_app.store.store import Reader
from desk_app.store.unit import Unit

_BECAME = ("outcome", "reason", "remark")
__all__ = [
    "LeftHalfWay",
    "Said",
    "correct",
    "drop_draft",
    "form_of",
    "keep_draft",
    "left_half_way",
    "new_draft",
    "read",
    "record",
    "search",
]


@dataclass(frozen=True, slots=True)
class LeftHalfWay:
    """A draft as Oggi shows it; `reserved`: it is about somebody whom its member may not see any more."""

    draft: RecordId
    person: RecordId | None
    given_name: str
    family_name: str
    form: InterviewForm
    saved_ms: int
    reserved: bool = False


def new_draft(desk: Desk) -> RecordId:
    """The id of a draft about to be typed."""
    return new_record(desk.now_ms())


def keep_draft(desk: Desk, draft: RecordId, person: RecordId | None, form: InterviewForm) -> int:
    """Save what is being typed, unchecked, on this computer alone; returns when (milliseconds since 1970)."""
    now = desk.now_ms()
    with desk.unit() as unit:
        body: dict[str, object] = asdict(form)
        draft_shelf.put(unit.connection, Draft(draft, desk.member.id, person, interviews.KIND, body, now))
    return now


def drop_draft(desk: Desk, draft: RecordId) -> None:
    """Throw a draft away, because its member said so."""
    with desk.unit() as unit:
        draft_shelf.drop(unit.connection, draft)


def left_half_way(reader: Reader, member: RecordId) -> tuple[LeftHalfWay, ...]:
    """What a member left half-way, latest first; nothing about somebody whom they may no longer see."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        found = draft_shelf.left_by(connection, member)
        shown = [one.person for one in found if one.person is not None and sees.sees(one.person)]
        names = shelf.names_of(connection, shown)
    lines = (_left(one, names) for one in found if one.kind == interviews.KIND)
    return tuple(replace(one, reserved=not sees.sees(one.person)) for one in lines)


def record(
    desk: Desk, person: RecordId | None, form: InterviewForm, draft: RecordId | None = None
) -> tuple[RecordId, Changes]:
    """Make entries of an interview; its draft is gone in the same transaction. `person` None: without a name."""
    if form.is_empty:
        raise Refused("interview.empty", field="said")
    fields_ = interviews.parse(form, desk.today())
    again = _again(desk, form)
    with desk.unit() as unit:
        if draft is not None and _began(unit, desk, draft, person):
            # They listened to somebody whom they may not see any more: what was told is not lost for that.
            unit.journal.guard = _anybody
        made = unit.journal.add(interviews.KIND, fields_, author=desk.member.id, person=person)
        _add_codes(desk, unit, made, person, NEED, form.needs)
        _add_codes(desk, unit, made, person, REQUEST, form.requests)
        _add_codes(desk, unit, made, person, FLAG, form.flags)
        if again:
            unit.journal.add(agenda.KIND, again, author=desk.member.id, person=person)
        if draft is not None:
            draft_shelf.drop(unit.connection, draft)
    return made, unit.changes


def _began(unit: Unit, desk: Desk, draft: RecordId, person: RecordId | None) -> bool:
    """Whether the draft is this member's own, and about this person."""
    kept = draft_shelf.get(unit.connection, draft)
    return kept is not None and (kept.member, kept.person) == (desk.member.id, person)


def _anybody(touched: Iterable[object]) -> None:
    """Whoever it is about."""
    del touched


def _again(desk: Desk, form: InterviewForm) -> dict[str, Value]:
    """The line of the agenda that an interview leaves behind: when one speaks again, and about what."""
    if not form.again_on.strip():
        return {}
    what = " ".join(form.next_step.split())[: agenda.WHAT_LIMIT]
    try:
        return agenda.parse(
            TaskForm(what=what, due=form.again_on, hour=form.again_at, whom=desk.member.id), desk.today()
        )
    except Refused as refused:
        raise Refused(refused.code, field={"due": "again_on", "hour": "again_at"}.get(refused.field, "")) from None


def correct(desk: Desk, record_id: RecordId, form: InterviewForm, draft: RecordId | None = None) -> Changes:
    """Change an interview that was recorded: both texts stay readable in its history.

    What nobody touched in the form stays as it is now, whoever changed it meanwhile. What somebody did touch and a
    colleague changed while it was being typed ends with both: side by side when it came from another computer, one
    below the other when both sat at this one.
    """
    after = interviews.parse(form, desk.today())
    with desk.unit() as unit:
        state, standing = unit.journal.state(record_id), shelf.get(unit.connection, record_id)
        if state is None or standing is None:
            raise Refused("interview.unknown")
        unseen = interviews.changed_meanwhile(form, standing) & interviews.touched(form)
        after |= _both(state, after, unseen & interviews.LONG, desk.store.device)
        changed = {name: after.get(name) for name in interviews.touched(form) if state.value(name) != after.get(name)}
        unit.journal.change(state, dict(sorted(changed.items())), author=desk.member.id, unseen=unseen)
        several = (
            (NEED, form.needs, standing.needs),
            (REQUEST, form.requests, standing.requests),
            (FLAG, form.flags, standing.flags),
        )
        stands, before = [code for _, _, pack in several for code in pack], form.had
        had = stands if before is None else before
        for kind, codes, pack in several:
            new = [code for code in codes if code not in had and code not in stands]
            _add_codes(desk, unit, record_id, state.person, kind, new)
            _drop_codes(desk, unit, record_id, kind, [code for code in pack if code in had and code not in codes])
        if draft is not None:
            draft_shelf.drop(unit.connection, draft)
    return unit.changes


def _both(state: State, after: dict[str, Value], names: Collection[str], device: DeviceId) -> dict[str, Value]:
    """Texts that two people wrote at this computer: what stands, and below it what was typed."""
    here = [name for name in names if name in state.fields and state.fields[name].device == device]
    return {name: f"{_text(state.value(name))}\n\n{_text(after.get(name))}".strip() for name in here}


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def search(reader: Reader, text: str, limit: int = 20) -> tuple[Said, ...]:
    """Where the words typed were said, among what this member may see; of joined cards, under the kept one."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        found = shelf.search(connection, text, limit, sees.hidden)
        kept = {one.person: sees.kept(one.person) for one in found if one.person is not None}
        names = shelf.names_of(connection, [to for of, to in kept.items() if of != to])
    return tuple(_under(one, kept, names) for one in found)


def _under(one: Said, kept: dict[RecordId, RecordId], names: dict[RecordId, tuple[str, str]]) -> Said:
    person = kept[one.person] if one.person is not None else None
    if person is None or person == one.person:
        return one
    given, family = names.get(person, (one.given_name, one.family_name))
    return replace(one, person=person, given_name=given, family_name=family)


def read(reader: Reader, record_id: RecordId) -> Interview:
    """One interview as it stands. Refused when it is not here, or not for this member."""
    with reader.look() as connection:
        found = shelf.get(connection, record_id)
        if found is None:
            raise Refused("interview.unknown")
        if not sight.of(connection, reader.viewer).sees(found.person):
            raise Refused("person.protected")
        return found


def _add_codes(desk: Desk, unit: Unit, of: RecordId, person: RecordId | None, kind: str, codes: Sequence[str]) -> None:
    for code in dict.fromkeys(codes):
        unit.journal.add(kind, {"interview": of, "code": code}, author=desk.member.id, person=person)


def _drop_codes(desk: Desk, unit: Unit, of: RecordId, kind: str, codes: Sequence[str]) -> None:
    for record_id in shelf.coded(unit.connection, of, kind, codes):
        state = unit.journal.state(record_id)
        if state is not None:
            # What became of it is said along, as it is known here: if another computer knows more, it stands.
            known = {name: state.value(name, "") for name in _BECAME} if kind == interviews.REQUEST else {}
            unit.journal.change(state, {"dropped": True, **known}, author=desk.member.id)


def _left(one: Draft, names: dict[RecordId, tuple[str, str]]) -> LeftHalfWay:
    given, family = names.get(one.person, ("", "")) if one.person is not None else ("", "")
    return LeftHalfWay(one.id, one.person, given, family, form_of(one.body), one.saved_ms)


def form_of(body: dict[str, object]) -> InterviewForm:
    """A draft's body as a form; fields that this version does not know are left in the draft."""
    known = {}
    for one in fields(InterviewForm):
        value = body.get(one.name, one.default)
        known[one.name] = tuple(value) if isinstance(value, list) else value
    return InterviewForm(**known)  # type: ignore[arg-type]  # a draft holds what this same form wrote
