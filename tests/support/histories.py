"""Histories for Hypothesis: a few devices that write the same records, meet, miss each other and have wrong clocks."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from desk_app.domain.clock import Clock, Time
from desk_app.domain.entry import Entry, Value
from desk_app.domain.fold import State, fold, marks_over, marks_settling
from desk_app.domain.ids import DeviceId, RecordId

PROFILE = os.environ.get("ASCOLTO_PROFILE", "ordinary")
EXAMPLES = {"ordinary": 300, "nightly": 10_000}[PROFILE]
PATIENCE_S = {"ordinary": 120, "nightly": 7_200}[PROFILE]
"""How long one test may take."""
FIVE_YEARS_MS = 5 * 365 * 86_400_000
NOON = 1_795_000_000_000
AUTHOR = RecordId(b"author".ljust(16, b"."))


def histories_of(examples: int) -> settings:
    """Settings for a test over whole histories."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))


HISTORIES = histories_of(EXAMPLES)


def record_id(name: str) -> RecordId:
    """A readable id."""
    return RecordId(name.encode().ljust(16, b"-"))


RECORDS: Mapping[RecordId, tuple[str, tuple[str, ...]]] = {
    record_id("ada"): ("person", ("given_name", "family_name", "birth_year", "shoe_size")),
    record_id("bruno"): ("person", ("given_name", "phone")),
    record_id("talk"): ("interview", ("held_on", "said", "channel", "minutes")),
    record_id("need"): ("need", ("interview", "code", "dropped")),
    record_id("asked"): ("request", ("interview", "code", "dropped")),
    record_id("consent"): ("consent", ("given", "scope")),
    record_id("rosa"): ("member", ("name", "role", "left")),
    record_id("newer"): ("star_chart", ("sign", "house")),
}
"""record -> kind and fields; `shoe_size` and `star_chart` are of a version that nobody has written yet."""
PERSON_OF: Mapping[RecordId, RecordId | None] = {
    record: record if kind == "person" else record_id("ada") if kind != "member" else None
    for record, (kind, _) in RECORDS.items()
}
VALUES: Mapping[str, Sequence[Value]] = {
    "birth_year": (1950, 1991, None, "unknown"),
    "held_on": ("2026-11-23", "2024-12-30", "sometime"),
    "minutes": (5, 50, None),
    "interview": (record_id("talk"), record_id("other talk"), None),
    "dropped": (True, False),
    "left": (True, False),
    "given": (True, False),
    "shoe_size": (38.5, [1, {"eu": 39}], {"left": b"\0", "right": None}),
}
WORDS: Sequence[Value] = ("", "Amal", "Nicolò", "sfratto", "333 555 0199", None)


@dataclass
class Laptop:
    """A device as the rules see it: what it holds, its own clock, its own numbers."""

    device: DeviceId
    offset_ms: int
    wall: list[int]
    held: dict[tuple[DeviceId, int], Entry] = field(default_factory=dict)
    seq: int = 0

    def __post_init__(self) -> None:
        self.clock = Clock(lambda: self.wall[0] + self.offset_ms)

    def state(self, record: RecordId) -> State | None:
        """A record as this device sees it."""
        return fold(entry for entry in self.held.values() if entry.record == record)

    def write(self, record: RecordId, changes: Mapping[str, Value], *, settling: str | None = None) -> Entry:
        """Change a record, on top of what this device has seen."""
        state = self.state(record)
        over = marks_settling(state, settling, self.device) if state and settling else None
        self.seq += 1
        entry = Entry(
            device=self.device,
            seq=self.seq,
            time=self.clock.stamp(state.last if state else None),
            author=AUTHOR,
            kind=RECORDS[record][0],
            record=record,
            person=PERSON_OF[record],
            changes=changes,
            over=over if over is not None else marks_over(state, changes, self.device),
        )
        self.held[entry.device, entry.seq] = entry
        return entry

    def take(self, entries: Sequence[Entry]) -> None:
        """Receive entries of others."""
        for entry in entries:
            if (entry.device, entry.seq) not in self.held:
                self.held[entry.device, entry.seq] = entry
                self.clock.follow(entry.time)


@dataclass(frozen=True)
class History:
    """What happened: every entry, and for each what its author had seen when writing it."""

    entries: tuple[Entry, ...]
    seen: Mapping[tuple[DeviceId, int], frozenset[tuple[DeviceId, int]]]
    laptops: tuple[Laptop, ...]


@st.composite
def histories(draw: st.DrawFn, steps: int = 24, devices: int = 3) -> History:
    """Several devices, exchanges in between, some clocks wrong by five years or standing still."""
    wall = [NOON]
    offsets = st.sampled_from((0, 0, 40, -FIVE_YEARS_MS, FIVE_YEARS_MS))
    laptops = [
        Laptop(DeviceId(bytes([number + 1]) * 16), draw(offsets), wall)
        for number in range(draw(st.integers(1, devices)))
    ]
    seen: dict[tuple[DeviceId, int], frozenset[tuple[DeviceId, int]]] = {}
    entries: list[Entry] = []
    for _ in range(draw(st.integers(1, steps))):
        wall[0] += draw(st.sampled_from((0, 1, 90_000)))
        laptop = draw(st.sampled_from(laptops))
        match draw(st.sampled_from(("write", "write", "write", "settle", "meet"))):
            case "meet":
                other = draw(st.sampled_from(laptops))
                laptop.take(draw(st.permutations(list(other.held.values()))))
            case what:
                before = frozenset(laptop.held)
                entry = _settled(draw, laptop) if what == "settle" else _written(draw, laptop)
                if entry is not None:
                    seen[entry.device, entry.seq] = before
                    entries.append(entry)
    return History(tuple(entries), seen, tuple(laptops))


def _written(draw: st.DrawFn, laptop: Laptop) -> Entry:
    record = draw(st.sampled_from(list(RECORDS)))
    names = draw(st.lists(st.sampled_from(RECORDS[record][1]), min_size=1, max_size=3, unique=True))
    return laptop.write(record, {name: draw(st.sampled_from(VALUES.get(name, WORDS))) for name in names})


def _settled(draw: st.DrawFn, laptop: Laptop) -> Entry | None:
    open_ = [(r, name) for r in RECORDS if (state := laptop.state(r)) for name in sorted(state.beside)]
    if not open_:
        return None
    record, name = draw(st.sampled_from(open_))
    state = laptop.state(record)
    assert state is not None
    value = draw(st.sampled_from([state.value(name), *(held.value for held in state.beside[name])]))
    return laptop.write(record, {name: value}, settling=name)


def states(entries: Sequence[Entry]) -> dict[RecordId, State]:
    """Every record's state, folded from entries in the order given."""
    by_record: dict[RecordId, list[Entry]] = {}
    for entry in entries:
        by_record.setdefault(entry.record, []).append(entry)
    return {record: state for record, some in by_record.items() if (state := fold(some)) is not None}


def at(wall: int, counter: int = 0) -> Time:
    """A time, shortly."""
    return Time(wall, counter)
