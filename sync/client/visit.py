"""One visit to the district: prove it is there, bring what waits, fetch what came, look at the notices."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from sync.client.backoff import Backoff
from sync.client.downlink import Downlink
from sync.client.errors import Offline, Refused, Stopped, Trouble
from sync.client.hello import greet
from sync.client.ports import Desk
from sync.client.publication import refresh
from sync.client.transport import Deadlines, Transport
from sync.client.uplink import Uplink

TRIES_WITHOUT_PROGRESS = 5
LONGEST_WAIT_WITHIN_S = 60.0
_WATCH_S = 0.1


@dataclass(frozen=True, slots=True)
class Report:
    """How a visit went. `trouble` is None when everything went through; what did go through counts all the same."""

    trouble: Trouble | None
    requests: int
    cuts: int
    arrived: int
    published: bool
    proven: bool = True

    @property
    def retry_after_s(self) -> float | None:
        """The wait in seconds that the district asked for, if it did, after it had proven to be the district."""
        return self.trouble.retry_after_s if self.proven and isinstance(self.trouble, Refused) else None


@dataclass(slots=True)
class _Score:
    cuts: int = 0
    published: bool = False
    proven: bool = False
    troubles: list[Trouble] = field(default_factory=list)


class Visit:
    """One visit, to be run once. It holds no lock: the desk sees to it that two do not carry at the same time."""

    def __init__(self, desk: Desk, *, backoff: Backoff | None = None, deadlines: Deadlines | None = None) -> None:
        self._transport = Transport(desk.credentials, desk.clock, deadlines)
        self._uplink = Uplink(self._transport, desk.outbox, desk.listener)
        self._downlink = Downlink(self._transport, desk.inbox, desk.listener)
        self._notices = desk.notices
        self._backoff = backoff or Backoff()
        self._score = _Score()

    def run(self, stop: threading.Event) -> Report:
        """Visit until everything is done, nothing moves any more, or `stop` is set (then within a moment).

        Never raises for what the network or the district do: that stands in the report.
        """
        over = threading.Event()
        watcher = threading.Thread(target=self._watch, args=(stop, over), name="visit watcher", daemon=True)
        watcher.start()
        try:
            self._go_through(stop)
        except Trouble as trouble:
            self._score.troubles.append(Stopped() if stop.is_set() else trouble)
        finally:
            over.set()
            watcher.join()
            self._transport.close()
        first = next(iter(self._score.troubles), None)
        score, requests = self._score, self._transport.requests
        return Report(first, requests, score.cuts, self._downlink.arrived, score.published, score.proven)

    def _go_through(self, stop: threading.Event) -> None:
        greet(self._transport)
        self._score.proven = True
        try:
            self._persist(lambda: self._uplink.push(stop), lambda: self._uplink.reached, stop)
        except (Offline, Stopped):
            raise
        except Trouble as trouble:
            # An upload that is refused must not keep the answers away from the desk.
            self._score.troubles.append(trouble)
        self._persist(lambda: self._downlink.pull(stop), lambda: self._downlink.arrived, stop)
        self._persist(self._refresh, lambda: 0, stop)

    def _refresh(self) -> None:
        self._score.published = refresh(self._transport, self._notices, self._downlink.publication)

    def _persist(self, step: Callable[[], object], progress: Callable[[], int], stop: threading.Event) -> None:
        """Run a step again after a cut or a short wait that the district asks for, as long as something moves."""
        before = progress()
        while True:
            try:
                step()
            except (Offline, Refused) as trouble:
                if progress() > before:
                    self._backoff.progressed()
                    before = progress()
                self._wait(trouble, stop)
            else:
                self._backoff.progressed()
                return

    def _wait(self, trouble: Offline | Refused, stop: threading.Event) -> None:
        """Wait before the next try. Raises the trouble again when there should be none in this visit."""
        asked = trouble.retry_after_s if isinstance(trouble, Refused) else None
        if stop.is_set() or self._backoff.failures + 1 >= TRIES_WITHOUT_PROGRESS:
            raise trouble
        if isinstance(trouble, Offline):
            self._score.cuts += 1
        elif trouble.problem.slug == "stale-request":
            # The laptop slept during the visit: its idea of the district's time stood still.
            greet(self._transport)
        elif asked is None or asked > LONGEST_WAIT_WITHIN_S:
            raise trouble
        if stop.wait(self._backoff.failed(asked)):
            raise trouble

    def _watch(self, stop: threading.Event, over: threading.Event) -> None:
        """Hang up when `stop` is set, so that nobody waits for a line that has gone dead."""
        while not over.wait(_WATCH_S):
            if stop.is_set():
                self._transport.hang_up()
