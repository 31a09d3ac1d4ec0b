"""One immutable recorded change; the journal is all of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from desk_app.domain.clock import Time
from desk_app.domain.ids import DeviceId, RecordId

Value: TypeAlias = "None | bool | int | float | str | bytes | list[Value] | dict[str, Value]"
"""What a field may hold. None clears it."""

Over: TypeAlias = Mapping[str, Mapping[DeviceId, int]]
"""field -> device -> seq: the other devices' values that the author saw and replaced, up to that seq."""

NOTHING_OVER: Over = MappingProxyType({})

ERASED = "erased"
"""The kind of a stub: an entry whose content was emptied because its person was erased."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A change of one record. `(device, seq)` is its identity; `seq` counts 1, 2, 3 … without a gap.

    `over` tells what the author saw: the clock alone cannot say whether two devices changed a field without
    having seen each other. An entry always replaces the same device's earlier value of a field; a value of another
    device only if `over` names it.
    """

    device: DeviceId
    seq: int
    time: Time
    author: RecordId
    kind: str
    record: RecordId
    person: RecordId | None
    changes: Mapping[str, Value]
    over: Over = field(default_factory=lambda: NOTHING_OVER)

    @property
    def order(self) -> tuple[Time, DeviceId, int]:
        """The total order of entries, the same on every device."""
        return (self.time, self.device, self.seq)
