"""A record of the journal, whole: what stands, what stands beside it, and every entry that made it so."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desk_app.domain import attachment as attachments
from desk_app.domain.entry import Entry, Value
from desk_app.domain.fold import Held, State, fold
from desk_app.domain.ids import ID_BYTES, DeviceId, RecordId
from desk_app.store.recorded import Recorded

MOST_PARTS = 4096
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Given:
    """A value that somebody gave to a field: when (milliseconds since 1970), who, on which computer."""

    value: Value
    wall_ms: int
    author: RecordId
    device: DeviceId
    clock_ahead: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One entry: what fields said before it in the order of time, and what it made of them.

    `(device, seq)` is its identity. A field that had no value yet is not in `before`.
    """

    device: DeviceId
    seq: int
    wall_ms: int
    counter: int
    author: RecordId
    kind: str
    person: RecordId | None
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    clock_ahead: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A record, whatever its kind: what stands, what stands beside it unchosen, and how it came to be."""

    id: RecordId
    kind: str
    person: RecordId | None
    fields: Mapping[str, Given]
    beside: Mapping[str, tuple[Given, ...]]
    history: tuple[Step, ...]
    dropped: bool = False
    """Whether it was taken away from the page as a mistake, or as no longer so."""

    def value(self, name: str) -> Value:
        """What stands in a field; None for nothing."""
        given = self.fields.get(name)
        return None if given is None else given.value

    def without(self, names: Collection[str]) -> "Kept":
        """The same record with nothing of these fields in it, in its history neither."""

        def rest(values: Mapping[str, V]) -> dict[str, V]:
            return {name: value for name, value in values.items() if name not in names}

        steps = tuple(replace(step, before=rest(step.before), after=rest(step.after)) for step in self.history)
        return replace(self, fields=rest(self.fields), beside=rest(self.beside), history=steps)

    @property
    def ids(self) -> set[Value]:
        """Every id that ever stood in one of its fields."""
        values = (value for step in self.history for value in step.after.values())
        return {value for value in values if isinstance(value, bytes) and len(value) == ID_BYTES}

    @property
    def begun(self) -> tuple[int, int, DeviceId, int]:
        """When it was first written: a total order."""
        first = self.history[0]
        return first.wall_ms, first.counter, first.device, first.seq


def kept(entries: Sequence[Recorded]) -> Kept | None:
    """A record with its history; None when nothing but stubs of an erased person is left."""
    whole = [one.entry for one in entries]
    state = fold(whole)
    if state is None:
        return None
    ahead = {(one.entry.device, one.entry.seq) for one in entries if one.clock_ahead}

    def given(held: Held) -> Given:
        return Given(held.value, held.time.wall, held.author, held.device, (held.device, held.seq) in ahead)

    return Kept(
        id=state.record,
        kind=state.kind,
        person=state.person,
        fields={name: given(held) for name, held in state.fields.items()},
        beside={name: tuple(map(given, several)) for name, several in state.beside.items()},
        history=tuple(_step(whole, place, (one.device, one.seq) in ahead) for place, one in enumerate(whole)),
        dropped=state.dropped,
    )


def _step(entries: Sequence[Entry], place: int, clock_ahead: bool) -> Step:
    one = entries[place]
    before: State | None = fold(entries[:place]) if place else None
    stood = {name: before.fields[name].value for name in one.changes if name in before.fields} if before else {}
    return Step(
        device=one.device,
        seq=one.seq,
        wall_ms=one.time.wall,
        counter=one.time.counter,
        author=one.author,
        kind=one.kind,
        person=one.person,
        before=stood,
        after=one.changes,
        clock_ahead=clock_ahead,
    )


def attached(attachment: Kept, part_of: Callable[[RecordId], Kept | None]) -> bytes | None:
    """The bytes of an attachment, put together from its pieces; None while some of them are on another computer."""
    many = attachment.value("parts")
    if not isinstance(many, int) or not 0 < many <= MOST_PARTS:
        return None
    pieces = (part_of(attachments.part_of(attachment.id, place)) for place in range(many))
    values = [piece.value("bytes") if piece else None for piece in pieces]
    whole = b"".join(value for value in values if isinstance(value, bytes))
    return whole if len(whole) == attachment.value("size") else None
