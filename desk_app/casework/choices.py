"""Values that two computers gave to one field without having seen each other: both are kept until somebody chooses."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.domain import agenda, household, paper, protection
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Entry, Value
from desk_app.domain.errors import Refused
from desk_app.domain.fold import State, fold
from desk_app.domain.ids import ID_BYTES, RecordId
from desk_app.store import interviews as interview_shelf

WHOSE = "joined_later"
"""Of an interview that was told without a name: the person whom somebody found it to be of."""
_SILENT = frozenset({"dropped", "done_on", "outcome_on", "handed"})
"""Nobody has to be asked: it goes along with another field, or either is as good."""
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


@dataclass(frozen=True, slots=True)
class Choice:
    """A field that two computers wrote without having seen each other, and what else stands in its record."""

    record: RecordId
    field: str
    stands: Value
    others: tuple[Value, ...]
    kind: str = persons.KIND
    whole: Mapping[str, Value] | None = None


def of(entries: Sequence[Entry], hidden: Collection[RecordId]) -> tuple[Choice, ...]:
    """What is to be chosen among some records' entries; nothing that names somebody who is hidden."""
    by_record: dict[RecordId, list[Entry]] = {}
    for entry in entries:
        by_record.setdefault(entry.record, []).append(entry)
    states = (fold(several) for several in by_record.values() if len(several) > 1)
    asked = (choice for state in states if state is not None for choice in _of_state(state))
    return tuple(one for one in asked if not any(value in hidden for value in (one.stands, *one.others)))


def _of_state(state: State) -> tuple[Choice, ...]:
    if state.kind not in _ASKED or state.dropped:
        return ()
    wanted = _ASKED[state.kind]
    silent = _SILENT if state.kind == interviews.KIND else _SILENT | {WHOSE}
    whole = {name: held.value for name, held in state.fields.items()}
    return tuple(
        Choice(state.record, name, state.value(name), tuple(held.value for held in others), state.kind, whole)
        for name, others in state.beside.items()
        if name not in silent and (wanted is None or name in wanted)
    )


def ids_in(asked: Iterable[Choice]) -> Iterator[RecordId]:
    """Every id that is to be chosen."""
    for one in asked:
        for value in (one.stands, *one.others, *(one.whole or {}).values()):
            if isinstance(value, bytes) and len(value) == ID_BYTES:
                yield RecordId(value)


def settle(desk: Desk, record: RecordId, field: str, value: Value) -> Changes:
    """Choose between values that stand side by side. Whose an interview is chosen to be, there it stands."""
    with desk.unit() as unit:
        state = unit.journal.state(record)
        if state is None:
            raise Refused("person.unknown")
        unit.journal.settle(state, field, value, author=desk.member.id, person=_whose(field, value))
        for code in interview_shelf.codes_of(unit.connection, record) if field == WHOSE else ():
            told = unit.journal.state(code)
            if told is not None:
                unit.journal.settle(told, field, value, author=desk.member.id, person=_whose(field, value))
    return unit.changes


def _whose(field: str, value: Value) -> RecordId | None:
    return RecordId(value) if field == WHOSE and isinstance(value, bytes) else None
