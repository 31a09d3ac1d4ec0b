"""When to try again: full jitter, and the server's own wish."""

from collections.abc import Callable
from random import SystemRandom

FIRST_S = 0.5
LONGEST_S = 300.0

_chance = SystemRandom().random


class Backoff:
    """Waits that double with each failure: uniform in [0, ceiling), ceiling 0.5 s to 5 minutes ("full jitter").

    `random` gives numbers in [0, 1). Thousands of desks behind one cut line must not come back together.
    """

    def __init__(self, random: Callable[[], float] = _chance) -> None:
        self._random = random
        self._ceiling = FIRST_S
        self.failures = 0

    def failed(self, retry_after_s: float | None = None) -> float:
        """Count a failure; the seconds to wait. A Retry-After (RFC 9110 section 10.2.3) is the least wait."""
        self.failures += 1
        wait = self._random() * self._ceiling
        self._ceiling = min(self._ceiling * 2, LONGEST_S)
        return wait if retry_after_s is None else max(0.0, retry_after_s) + wait

    def progressed(self) -> None:
        """Something got through: the next failure begins at the shortest wait again."""
        self._ceiling = FIRST_S
        self.failures = 0
