"""What whoever runs the server can measure; no device, office or person is in it."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "ascolto_requests", "Answered requests", ["method", "route", "status"], registry=self._registry
        )
        self.seconds = Histogram(
            "ascolto_request_seconds",
            "Time until the answer; an upload lasts as long as its link needs",
            ["method", "route"],
            buckets=(0.005, 0.02, 0.1, 0.5, 2, 10, 60, 600),
            registry=self._registry,
        )
        self.batches = Counter("ascolto_batches", "Committed batches", registry=self._registry)
        self.batch_bytes = Counter("ascolto_batch_bytes", "Bytes of committed batches", registry=self._registry)
        self.held = Counter("ascolto_held_batches", "Batches put into the waiting room", registry=self._registry)
        self.refusals = Counter("ascolto_refusals", "Problems answered", ["problem"], registry=self._registry)
        self.evictions = Counter("ascolto_evictions", "Uploads ended by a newer one", registry=self._registry)
        self.uploads = Gauge("ascolto_uploads", "Uploads under way", registry=self._registry)

    def text(self) -> bytes:
        """All of it in Prometheus' text format."""
        return generate_latest(self._registry)
