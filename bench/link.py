"""A desk uploads 10,000 sealed cases over 64 kbit/s and 300 ms, with and without cuts, and its requests are counted.

The floor is what the line itself takes for the sealed bytes; ours is the visit from its first question to the signed
acknowledgement of the last byte. Contents are random bytes: a case is 100 of them, what columns and zstd leave of a
templated one. Desk, line and server run beside each other, the line and the server in processes of their own.

Three round trips are a fixed second, so the ratios mean something from scale 0.5 on.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bench import slow_link
from bench.district import MachineClock, Sealer, a_desk, served
from sync.client.ports import Desk, Silent
from sync.client.visit import Report, Visit
from sync.protocol.limits import TARGET_SEALED
from sync.protocol.upload import Acknowledgement

CASES = 10_000
BYTES_A_CASE = 100
RATE = 64_000
RTT_S = 0.3
CUT = 100_000

Figures = dict[str, dict[str, object]]


def run(scale: float) -> Figures:
    """All figures of the line; 10,000 cases at scale 1 (two and a half minutes)."""
    with tempfile.TemporaryDirectory(prefix="bench-link-") as folder:
        place = Path(folder)
        with served(place / "district") as district, ThreadPoolExecutor() as lines:
            desks = [a_desk(district, place / name) for name in ("clean", "cut")]
            one = lines.submit(_upload, scale, desks[0], district.port, 0)
            # A small upload would end before its first cut: then they come sooner, about three in all.
            cut_after = min(CUT, int(CASES * scale) * BYTES_A_CASE // 3)
            other = lines.submit(_upload, scale, desks[1], district.port, cut_after)
            clean, cut = one.result(), other.result()
    requests = clean.report.requests
    return {
        "clean_64k": _figure(clean.seconds, clean.floor_s, "s"),
        "cut_64k": _figure(cut.seconds, cut.floor_s, "s"),
        "cut_64k_bytes": _figure(cut.up, cut.size, "B"),
        "cuts": {"ratio": None, "ours": cut.cuts, "floor": 0, "unit": "cuts"},
        "round_trips": {"ratio": requests, "ours": requests, "floor": 1, "unit": "requests"},
    }


@dataclass(frozen=True)
class _Run:
    report: Report
    seconds: float
    size: int
    up: int
    cuts: int

    @property
    def floor_s(self) -> float:
        return self.size * 8 / RATE


class _Stopwatch(Silent):
    """Knows when the last acknowledgement came."""

    def __init__(self) -> None:
        self.at = 0.0

    def acknowledged(self, acknowledgement: Acknowledgement) -> None:
        del acknowledgement  # the last one is the one that counts
        self.at = time.perf_counter()


def _upload(scale: float, desk: Sealer, port: int, cut: int) -> _Run:
    with _line(port, cut) as (line_port, tally):
        # A desk knows the district before its busy day: the publication is pinned, the connection is not open.
        _visit(desk, port, Silent())
        left = int(CASES * scale) * BYTES_A_CASE
        while left > 0:
            desk.seal(min(left, TARGET_SEALED))
            left -= TARGET_SEALED
        size, watch = desk.mailbag.waiting().size, _Stopwatch()
        begun = time.perf_counter()
        report = _visit(desk, line_port, watch)
        if report.trouble is not None or desk.mailbag.waiting().batches:
            raise RuntimeError(f"the upload did not go through: {report}")
        counted = tally()
    return _Run(report, watch.at - begun, size, counted["up"], counted["cuts"])


def _visit(desk: Sealer, port: int, listener: _Stopwatch | Silent) -> Report:
    bag = desk.mailbag
    address = replace(bag.credentials, url=f"http://127.0.0.1:{port}")
    ports = Desk(address, bag.outbox, bag.inbox, bag.notices, listener, MachineClock())
    return Visit(ports).run(threading.Event())


@contextmanager
def _line(target: int, cut: int) -> Iterator[tuple[int, Callable[[], dict[str, int]]]]:
    command = [
        sys.executable,
        "-m",
        slow_link.__name__,
        str(target),
        f"--rate={RATE}",
        f"--rtt={RTT_S}",
        f"--cut={cut}",
    ]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline()), lambda: json.loads(process.communicate()[0])
    finally:
        process.terminate()
        process.wait()


def _figure(ours: float, floor: float, unit: str) -> dict[str, object]:
    return {"ratio": ours / floor, "ours": ours, "floor": floor, "unit": unit}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0)
    for name, figure in run(parser.parse_args().scale).items():
        print(f"{name:16} {json.dumps(figure)}")


if __name__ == "__main__":
    main()
