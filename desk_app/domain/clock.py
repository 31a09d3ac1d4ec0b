"""Hybrid logical time: a wrong clock never reorders cause and effect (Kulkarni et al., 2014)."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

FAR_AHEAD_MS = 10 * 60 * 1000
"""A remote time further ahead than this is kept, flagged, and not followed."""

COUNTER_LIMIT = 1 << 16


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """Wall clock in milliseconds since 1970 (UTC), and a counter within one millisecond."""

    wall: int
    counter: int = 0

    def next(self) -> "Time":
        """The smallest time after this one."""
        if self.counter + 1 < COUNTER_LIMIT:
            return Time(self.wall, self.counter + 1)
        return Time(self.wall + 1, 0)


def wall_clock() -> int:
    """Milliseconds since 1970 as this computer believes."""
    return time.time_ns() // 1_000_000


class Clock:
    """The device's own hybrid clock.

    `stamp(after)` is later than everything this device stamped before and than `after`, the latest time of the
    record that is being changed: so an entry is later than what its author saw, even when that came from a
    clock five years ahead, and the next record is not dragged along.
    """

    def __init__(self, wall: Callable[[], int] = wall_clock, last: Time | None = None) -> None:
        self._wall = wall
        self._last = last or Time(0)
        self._lock = Lock()

    def now_ms(self) -> int:
        """The wall clock, in milliseconds."""
        return self._wall()

    def stamp(self, after: Time | None = None) -> Time:
        """A fresh time for an entry whose record was last changed at `after`."""
        with self._lock:
            own = max(Time(self._wall()), self._last.next())
            self._last = own
        return own if after is None or own > after else after.next()

    def is_far_ahead(self, remote: Time) -> bool:
        """Whether a remote time is to be flagged as a wrong clock."""
        return remote.wall > self._wall() + FAR_AHEAD_MS

    def follow(self, remote: Time) -> None:
        """Take note of a remote time, unless it is far ahead."""
        if self.is_far_ahead(remote):
            return
        with self._lock:
            self._last = max(self._last, remote)
