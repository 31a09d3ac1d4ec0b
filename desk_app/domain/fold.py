"""State = fold of a record's entries: field by field, the last writer stands, what he had not seen stays beside it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk_app.domain.clock import Time
from desk_app.domain.entry import ERASED, Entry, Value
from desk_app.domain.ids import DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Held:
    """A value somebody gave to a field, and who, when and where."""

    value: Value
    time: Time
    device: DeviceId
    seq: int
    author: RecordId

    @property
    def order(self) -> tuple[Time, DeviceId, int]:
        """Later is greater; the same on every device."""
        return (self.time, self.device, self.seq)


@dataclass(frozen=True, slots=True)
class State:
    """What a record is, folded from all its entries that this device holds."""

    record: RecordId
    kind: str
    person: RecordId | None
    fields: Mapping[str, Held]
    beside: Mapping[str, tuple[Held, ...]]
    """field -> other devices' values that nobody has chosen between yet, latest first."""
    first: Time
    last: Time
    alike: Mapping[str, tuple[Held, ...]] = field(default_factory=dict)
    """field -> where other devices wrote the standing value too: whoever replaces it replaces it everywhere."""
    also: tuple[RecordId, ...] = ()
    """Whose other devices said that it is, when nobody has chosen yet between them and `person`; latest first."""

    def value(self, name: str, default: Value = None) -> Value:
        """The standing value of a field."""
        held = self.fields.get(name)
        return default if held is None else held.value

    @property
    def dropped(self) -> bool:
        """Whether it was taken away, and nobody who had not seen that wrote of it: then it stands."""
        away = self.fields.get("dropped")
        if away is None or away.value is not True:
            return False
        unseen = any(name != "dropped" for name in self.beside)
        return not unseen and all(held.order <= away.order for held in self.fields.values())


WHOSE = "joined_later"
"""The field that is written when what was told without a name is given to somebody: the entry's person is who it is."""

Preference = Callable[[Value], bool]
"""Says of a value that it wins among values that did not see each other, whatever their time."""

WINS: Mapping[tuple[str, str], Preference] = {
    # Withdrawing a consent takes effect whatever the clocks say (GDPR art. 7.3: as easy to withdraw as to give).
    ("consent", "given"): lambda value: value is False,
    # Whoever opened a case again on another computer had not seen that it was protected here, nor why.
    ("protection", "on"): lambda value: value is True,
    # "I know this person" is not undone by a colleague who had not heard it.
    ("insider", "stand"): lambda value: value == "stepped_back",
}


def _heads(entries: Sequence[Entry], name: str) -> list[Held]:
    """The values of a field that no other entry had seen and replaced, in order."""
    seen: dict[DeviceId, int] = {}
    latest: dict[DeviceId, Entry] = {}
    for entry in entries:
        if name not in entry.changes:
            continue
        for device, seq in entry.over.get(name, {}).items():
            seen[device] = max(seen.get(device, 0), seq)
        own = latest.get(entry.device)
        if own is None or own.seq < entry.seq:
            latest[entry.device] = entry
    heads = [entry for device, entry in latest.items() if seen.get(device, 0) < entry.seq]
    # Marks that name each other can only come from a broken device; its latest value stands all the same.
    heads = heads or [max(latest.values(), key=lambda entry: entry.order)]
    held = [Held(e.changes[name], e.time, e.device, e.seq, e.author) for e in heads]
    return sorted(held, key=lambda one: one.order)


def _standing(kind: str, name: str, heads: Sequence[Held]) -> Held:
    preferred = WINS.get((kind, name))
    if preferred is not None:
        chosen = [held for held in heads if preferred(held.value)]
        if chosen:
            return chosen[-1]
    return heads[-1]


def fold(entries: Iterable[Entry]) -> State | None:
    """Fold the entries of ONE record, in whatever order and however often they came.

    None when nothing but stubs of an erased person is left.
    """
    whole = {(entry.device, entry.seq): entry for entry in entries if entry.kind != ERASED}
    if not whole:
        return None
    if len(whole) == 1:
        return _single(next(iter(whole.values())))
    ordered = sorted(whole.values(), key=lambda entry: entry.order)
    kind = ordered[0].kind
    names = {name for entry in ordered for name in entry.changes}
    fields: dict[str, Held] = {}
    beside: dict[str, tuple[Held, ...]] = {}
    alike: dict[str, tuple[Held, ...]] = {}
    for name in sorted(names):
        heads = _heads(ordered, name)
        stands = _standing(kind, name, heads)
        fields[name] = stands
        others = tuple(held for held in reversed(heads) if held is not stands and held.value != stands.value)
        if others:
            beside[name] = others
        if len(heads) > len(others) + 1:
            alike[name] = tuple(held for held in heads if held is not stands and held.value == stands.value)
    persons = _given_to(whole, fields, alike, beside) or [one.person for one in reversed(ordered) if one.person][:1]
    return State(
        record=ordered[0].record,
        kind=kind,
        person=persons[0] if persons else None,
        fields=fields,
        beside=beside,
        first=ordered[0].time,
        last=ordered[-1].time,
        alike=alike,
        also=tuple(persons[1:]),
    )


def _given_to(
    entries: Mapping[tuple[DeviceId, int], Entry],
    fields: Mapping[str, Held],
    *others: Mapping[str, tuple[Held, ...]],
) -> list[RecordId]:
    """To whom a record was given that was nobody's, by those who did not hear of each other; the latest first.

    Like a field's value it stands until somebody who saw it says otherwise: what is changed later by a device that had
    not heard of it does not bring the record back.
    """
    if WHOSE not in fields:
        return []
    heads = [fields[WHOSE], *(held for several in others for held in several.get(WHOSE, ()))]
    latest = sorted(heads, key=lambda one: one.order, reverse=True)
    return list(dict.fromkeys(who for one in latest if (who := entries[one.device, one.seq].person) is not None))


def _single(entry: Entry) -> State:
    """The state of a record that was written once: by far the most common, and the one that saving waits for."""
    fields = {
        name: Held(value, entry.time, entry.device, entry.seq, entry.author) for name, value in entry.changes.items()
    }
    return State(entry.record, entry.kind, entry.person, fields, {}, entry.time, entry.time)


def marks_over(state: State | None, names: Iterable[str], device: DeviceId) -> dict[str, dict[DeviceId, int]]:
    """The `over` of an entry by `device` that replaces the standing values of `names` and leaves others beside."""
    if state is None:
        return {}
    marks: dict[str, dict[DeviceId, int]] = {}
    for name in names:
        held = state.fields.get(name)
        heads = (held, *state.alike.get(name, ())) if held is not None else ()
        replaced = {head.device: head.seq for head in heads if head.device != device}
        if replaced:
            marks[name] = replaced
    return marks


def marks_settling(state: State, name: str, device: DeviceId) -> dict[str, dict[DeviceId, int]]:
    """The `over` of an entry by which somebody chooses between all values of a field."""
    heads = [*state.beside.get(name, ()), state.fields[name]]
    marks = {held.device: held.seq for held in heads if held.device != device}
    return {name: marks} if marks else {}
