"""Gathers what many uploads have ready and commits it together."""

import asyncio
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy.exc import SQLAlchemyError

from sync.server.ledger import Arrival, Ledger, Outcome
from sync.server.logs import log
from sync.server.metrics import Metrics

_GROUP_BYTES = 4 * 1024 * 1024
_Waiting = tuple[Arrival, "asyncio.Future[Outcome]"]


class Committer:
    """One writing thread; while it commits, the next group gathers. Nobody waits for a timer.

    Several writers were no faster on PostgreSQL either: the groups only became smaller.
    """

    def __init__(self, ledger: Ledger, metrics: Metrics, now_ms: Callable[[], int]) -> None:
        self._ledger = ledger
        self._metrics = metrics
        self._now_ms = now_ms
        self._waiting: deque[_Waiting] = deque()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._draining: asyncio.Task[None] | None = None

    async def put(self, arrival: Arrival) -> Outcome:
        """Answers after the transaction that holds the arrival is committed. Raises what the database raised."""
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._waiting.append((arrival, future))
        if self._draining is None or self._draining.done():
            self._draining = asyncio.create_task(self._drain())
        return await future

    def close(self) -> None:
        """Lets the running transaction end."""
        self._writer.shutdown()

    async def _drain(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            group = self._gather()
            outcomes = await loop.run_in_executor(self._writer, self._commit, [arrival for arrival, _ in group])
            for (arrival, future), outcome in zip(group, outcomes, strict=True):
                if isinstance(outcome, Outcome):
                    self._count(arrival, outcome)
                if future.done():
                    continue
                if isinstance(outcome, Outcome):
                    future.set_result(outcome)
                else:
                    future.set_exception(outcome)

    def _count(self, arrival: Arrival, outcome: Outcome) -> None:
        if outcome.accepted:
            self._metrics.batches.inc(outcome.accepted)
            self._metrics.batch_bytes.inc(outcome.head.offset - arrival.after.offset)
            self._metrics.held.inc(outcome.held)

    def _gather(self) -> list[_Waiting]:
        group: list[_Waiting] = []
        size = 0
        devices: set[bytes] = set()
        while self._waiting and size < _GROUP_BYTES and self._waiting[0][0].device not in devices:
            group.append(self._waiting.popleft())
            devices.add(group[-1][0].device)
            size += sum(len(batch.raw) for batch in group[-1][0].batches)
        return group

    def _commit(self, arrivals: list[Arrival]) -> list[Outcome | Exception]:
        """One transaction for all; should it fail, one for each, so that no stream suffers from another's."""
        if len(arrivals) > 1:
            try:
                return list(self._ledger.commit(arrivals, self._now_ms()))
            except SQLAlchemyError as error:
                log().warning("group", exc_info=error)
        return [self._alone(arrival) for arrival in arrivals]

    def _alone(self, arrival: Arrival) -> Outcome | Exception:
        try:
            return self._ledger.commit([arrival], self._now_ms())[0]
        except Exception as error:
            # Whoever waits for this arrival gets the error: nobody else would see it on this thread.
            return error
