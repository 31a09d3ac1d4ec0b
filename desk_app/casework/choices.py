"""What two computers wrote without having seen each other: all of it is shown, until somebody chooses."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.domain import agenda, household, paper, protection
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Entry, Value
from desk_app.domain.errors import Refused
from desk_app.domain.fold import WHOSE, State, fold
from desk_app.domain.ids import RecordId
from desk_app.store import interviews as shelf
from desk_app.store.people import PersonRow
from desk_app.store.sight import Sight
from desk_app.store.unit import Unit

_SILENT = frozenset({WHOSE, "dropped", "done_on", "outcome_on", "handed"})
"""Nobody has to be asked: it has a question of its own, goes along with another field, or either is as good."""
_ASKED: Mapping[str, frozenset[str] | None] = {
    persons.KIND: None,
    interviews.KIND: None,
    interviews.REQUEST: None,
    agenda.KIND: None,
    paper.KIND: None,
    household.TIE: None,
    household.PHONE: None,
    household.FOLLOWER: None,
    # Of the rest the stricter one stands (`domain.fold.WINS`).
    protection.KIND: frozenset({"why"}),
}
"""kind -> of which fields one is asked; None: of all but those for which nobody has to be."""
Rows = Callable[[Collection[RecordId]], Mapping[RecordId, PersonRow]]
"""Reads the lines of people."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field that two computers wrote without having seen each other.

    Of the field `domain.fold.WHOSE` the values are the people of whom somebody said that they told it: then `names` has
    theirs, that of `stands` first, and `day` is when it was told (ISO 8601).
    """

    record: RecordId
    field: str
    stands: Value
    others: tuple[Value, ...]
    names: tuple[str, ...] = ()
    day: str = ""
    kind: str = persons.KIND
    whole: Mapping[str, Value] | None = None
    """All that stands in the record."""


def of_cards(rows: Rows, sees: Sight, cards: Collection[RecordId], entries: Sequence[Entry]) -> tuple[Choice, ...]:
    """What is to be chosen on a person's page; `entries` is all that was ever recorded about their cards."""
    by_record: dict[RecordId, list[Entry]] = {}
    for entry in entries:
        by_record.setdefault(entry.record, []).append(entry)
    states = [state for several in by_record.values() if len(several) > 1 and (state := fold(several)) is not None]
    return (
        *(one for state in states for one in _whose(rows, sees, state)),
        # What was said in an interview that stands with somebody else is theirs, and may not be for who looks.
        *(one for state in states if state.person in cards for one in _asked(state) if not _tells(one, sees)),
    )


def _asked(state: State) -> Iterator[Choice]:
    if state.kind not in _ASKED or state.dropped:
        return
    wanted = _ASKED[state.kind]
    whole = {name: held.value for name, held in state.fields.items()}
    for name, others in state.beside.items():
        if name not in _SILENT and (wanted is None or name in wanted):
            values = tuple(held.value for held in others)
            yield Choice(state.record, name, state.value(name), values, kind=state.kind, whole=whole)


def _tells(one: Choice, sees: Sight) -> bool:
    """Whether it names somebody who is hidden."""
    told = (one.stands, *one.others, (one.whole or {}).get("other"))
    return any(value in sees.hidden for value in told)


def _whose(rows: Rows, sees: Sight, state: State) -> Iterator[Choice]:
    """Who told what was told without a name, where computers gave it to several people."""
    if state.kind != interviews.KIND or state.person is None or not state.also:
        return
    several = (state.person, *state.also)
    # That it may be somebody's whose case is hidden is told to those who see that case.
    if not all(map(sees.sees, several)):
        return
    # Cards that were joined since are one person.
    stands, *others = dict.fromkeys(map(sees.kept, several))
    if others:
        day = state.value("held_on")
        names = _names(rows([stands, *others]), [stands, *others])
        yield Choice(state.record, WHOSE, stands, tuple(others), names, day if isinstance(day, str) else "")


def _names(rows: Mapping[RecordId, PersonRow], several: Sequence[RecordId]) -> tuple[str, ...]:
    """The names of people; namesakes with the year of their birth, where it is known."""
    told = [f"{rows[one].given_name} {rows[one].family_name}".strip() if one in rows else "" for one in several]
    years = [str((rows[one].birth_year if one in rows else None) or "") for one in several]
    return tuple(
        f"{name}, {year}" if year and told.count(name) > 1 else name for name, year in zip(told, years, strict=True)
    )


def settle(desk: Desk, record: RecordId, field: str, value: Value) -> Changes:
    """Choose between values that stand side by side."""
    concerned: frozenset[RecordId] = frozenset()
    with desk.unit() as unit:
        state = unit.journal.state(record)
        if state is None:
            raise Refused("person.unknown")
        if field == WHOSE and isinstance(value, bytes):
            # The page that it leaves is to be read again too.
            concerned = frozenset(one for one in (state.person, *state.also) if one is not None)
            _give(desk, unit, record, RecordId(value))
        else:
            unit.journal.settle(state, field, value, author=desk.member.id)
    return unit.changes | Changes(persons=concerned)


def _give(desk: Desk, unit: Unit, interview: RecordId, person: RecordId) -> None:
    """It was told by this person, with what was asked for in it; whoever else it was given to, wherever."""
    for record in (interview, *shelf.codes_of(unit.connection, interview)):
        state = unit.journal.state(record)
        if state is not None:
            unit.journal.change(state, {WHOSE: True}, author=desk.member.id, person=person)
