"""Growing waits after wrong passphrases: a brake for whoever stands at the keyboard, never a lock-out.

Who has carried the laptop away does not pass by here; against them stands Argon2id alone.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.domain.errors import DeskError, TooManyTries
from desk_app.vault.slotfile import write_bytes

TRIES = "vault.tries"
FREE_TRIES = 5
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300
_MAX_BYTES = 64 * 1024


def wait_after(tries: int) -> int:
    """Seconds to wait after so many wrong tries in a row: 0 for the first four, then 5, 10, 20 ... at most 300."""
    if tries < FREE_TRIES:
        return 0
    return min(FIRST_WAIT_S << min(tries - FREE_TRIES, 16), LONGEST_WAIT_S)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Tries:
    """Wrong tries in a row by slot, in memory, and beside the vault as far as the disk takes them.

    A missing, broken or unwritable file counts as no tries: it must never keep the right person out. Nor may a clock
    that was set back: a wait never lasts longer than it would from this moment.
    """

    folder: Path
    now_ms: Callable[[], int] = _now_ms
    _wrong: dict[str, tuple[int, int]] = field(default_factory=dict)

    @classmethod
    def beside(cls, folder: Path) -> "Tries":
        """The counter of the vault in this folder."""
        return cls(folder, _wrong=_read(folder / TRIES))

    def seconds_left(self, slot: bytes) -> int:
        """Whole seconds until the next try at this slot; 0 when it may come now."""
        count, last_ms = self._wrong.get(slot.hex(), (0, 0))
        wait_ms, now = 1000 * wait_after(count), self.now_ms()
        if wait_ms and now < last_ms:
            self._wrong[slot.hex()] = (count, now)
            last_ms = now
        return max(0, -(-(last_ms + wait_ms - now) // 1000))

    def demand_patience(self, slot: bytes) -> None:
        """Raise TooManyTries (`seconds`) while the wait lasts; such a try is not counted."""
        seconds = self.seconds_left(slot)
        if seconds:
            raise TooManyTries(seconds=seconds)

    def wrong(self, slot: bytes) -> None:
        """One more wrong try."""
        count, _ = self._wrong.get(slot.hex(), (0, 0))
        self._wrong[slot.hex()] = (count + 1, self.now_ms())
        self._keep()

    def right(self, slot: bytes) -> None:
        """The slot opened: its count begins anew."""
        if self._wrong.pop(slot.hex(), None) is not None:
            self._keep()

    def _keep(self) -> None:
        try:
            write_bytes(self.folder, json.dumps(self._wrong).encode("ascii"), TRIES)
        except DeskError:
            # A full or read-only disk: the count in memory goes on, and the door stays usable.
            return


def _read(path: Path) -> dict[str, tuple[int, int]]:
    try:
        with path.open("rb") as stream:
            document = json.loads(stream.read(_MAX_BYTES))
        return {str(slot): (_whole(count), _whole(last)) for slot, (count, last) in document.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _whole(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError
    return value
