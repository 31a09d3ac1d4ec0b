"""How often somebody may ask: a token bucket per device, and per address for enrolments."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_REMEMBERED = 20_000


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Rate:
    """`per_second` requests on average and `burst` at once, for each key. `clock` gives seconds that never go back."""

    def __init__(self, per_second: float, burst: float, clock: Callable[[], float]) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[bytes, _Bucket] = OrderedDict()

    def take(self, key: bytes) -> float:
        """Takes one token. Answers 0.0 when it was there, else the seconds until there will be one."""
        now = self._clock()
        bucket = self._buckets.pop(key, None) or _Bucket(self._burst, now)
        # Forgetting the one unseen for longest bounds the memory: by then its bucket is nearly always full again.
        if len(self._buckets) >= _REMEMBERED:
            self._buckets.popitem(last=False)
        self._buckets[key] = bucket
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.tokens >= 1.0:
            bucket.tokens -= 1.0
            return 0.0
        return (1.0 - bucket.tokens) / self._per_second
