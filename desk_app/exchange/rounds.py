"""When the post room goes round: at once when asked, soon after something was saved, and by itself when it failed."""

import random
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desk_app.exchange.link import LinkKind, LinkState
from desk_app.exchange.post_room import OpenVault, PostRoom

SOON_S = 2.0
"""After a save: several saves in a row make one round."""
QUIET_S = 300.0
"""With nothing to send: what others sent is looked for this often."""
FIRST_S, LONGEST_S = 5.0, 300.0
LONGEST_WISH_S = 3_600.0
"""The district may ask to be left alone (Retry-After) for so long, and no longer."""
OUR_BUG = "bug"
"""What a round ends with that ran into a mistake of ours; only the pace knows it."""


class Pace:
    """How long to wait until the next round."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self.failures = 0

    def pause_s(self, state: LinkState) -> float:
        """Seconds, with full jitter after failures, so that desks do not all come at once."""
        if state.trouble:
            self.failures += 1
            longest = min(LONGEST_S, FIRST_S * 2.0 ** min(self.failures, 10))
            return max(1.0, self._chance() * longest)
        self.failures = 0
        return FIRST_S if state.kind in (LinkKind.WAITING, LinkKind.NOT_ENROLLED) else QUIET_S


class Rounds:
    """A thread that goes round until it is stopped; fulfils the window's Link. `room` is what it goes round in."""

    def __init__(self, home: Path, pace: Pace | None = None) -> None:
        self._listeners: list[Callable[[LinkState], None]] = []
        self.room = PostRoom(home, partial(_tell, self._listeners))
        self._pace = pace or Pace()
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._cut_short = threading.Event()
        self._again = threading.Event()
        self._at_once = threading.Event()
        self._thread = threading.Thread(target=self._run, name="post", daemon=True)

    def start(self) -> None:
        """Begin to go round."""
        self._thread.start()

    def stop(self) -> None:
        """End within a moment; what was under way goes on next time from where it was."""
        self._stop.set()
        self._at_once.set()
        self._wake.set()
        self._cut_short.set()
        if self._thread.is_alive():
            self._thread.join()

    def state(self) -> LinkState:
        """How it stands now."""
        return self.room.state()

    def try_now(self) -> None:
        """Go round at once, without gathering first what is being written."""
        self._pace.failures = 0
        self._at_once.set()
        self._wake.set()

    def send_again(self) -> None:
        """Send what was refused once more, with the next round."""
        self._again.set()
        self.try_now()

    def listen(self, told: Callable[[LinkState], None]) -> None:
        """Call `told`, on the post thread, whenever the state changes."""
        self._listeners.append(told)

    def unlocked(self, vault: OpenVault) -> None:
        """The vault is open: go round with it. Not for the gui thread."""
        self.room.unlocked(vault)
        self._wake.set()
        self._cut_short.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            self._cut_short.clear()
            self._at_once.clear()
            state = self._round()
            if self._stop.is_set():
                return
            wished = min(self.room.wished_s or 0.0, LONGEST_WISH_S)
            # The district has asked to be left alone: "try now" waits for that; what lies in the inbox need not.
            self._cut_short.wait(wished)
            if self._wake.wait(self._pace.pause_s(state)):
                self._at_once.wait(SOON_S if self._pace.failures == 0 else 0)

    def _round(self) -> LinkState:
        try:
            if self._again.is_set():
                self._again.clear()
                self.room.send_again()
            return self.room.round(self._stop)
        except Exception as error:
            # Our bug: it is told as any other, and the post goes on later instead of resting until the next start.
            sys.excepthook(type(error), error, error.__traceback__)
            return replace(self.room.state(), trouble=OUR_BUG)


def _tell(listeners: Sequence[Callable[[LinkState], None]], state: LinkState) -> None:
    for told in listeners:
        told(state)
