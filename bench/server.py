"""How fast the district takes batches in, beside a Starlette endpoint that appends the same bytes and commits.

Both are one process over the same PostgreSQL, fed the same batches over the same number of connections by the same
driver, in turn and in the same run.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import uvicorn
from anyio import to_thread
from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, Table, create_engine, insert, make_url
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sync.protocol import signatures, upload
from tests.support.district import District
from tests.support.laptop import Laptop
from tests.support.postgres import cluster

DEVICES = 16
BATCHES = 40
PAYLOAD = 4_400
TURNS = 7
_ROOT = Path(__file__).resolve().parent.parent

rows = Table(
    "rows",
    MetaData(),
    Column("position", BigInteger, primary_key=True, autoincrement=True),
    Column("raw", LargeBinary, nullable=False),
)


def run(scale: float, database: str | None = None) -> dict[str, dict[str, object]]:
    """The figures: batches a second, ours and the floor's, and ours divided by the floor's (at least 0.5).

    `ingest` sends one batch a request, as the floor takes one row a request; `ingest_streamed` sends each device's
    batches in one PATCH, which is how a desk sends them. `database` is an empty PostgreSQL; None starts one.
    """
    batches = max(2, int(BATCHES * scale))
    with ExitStack() as stack:
        if database is None:
            running = stack.enter_context(cluster())
            database, beside = running.database(), running.database()
        else:
            beside = database
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        district = District(folder / "district", database, device_rate=1e6, device_burst=1e6).start()
        stack.callback(district.close)
        floor_url = stack.enter_context(_floor(beside))
        laptops = [_laptop(district) for _ in range(DEVICES)]
        return _measure(laptops, floor_url, batches)


def _measure(laptops: Sequence[Laptop], floor_url: str, batches: int) -> dict[str, dict[str, object]]:
    turns = [_turn(laptops, floor_url, batches) for _ in range(TURNS + 1)]
    # The first turn only warms both up. Each ratio is taken within one turn, so a busy moment hits both sides.
    singly = [(ours, floor) for ours, _, floor in turns[1:]]
    streamed = [(ours, floor) for _, ours, floor in turns[1:]]
    return {"ingest": _figure(singly), "ingest_streamed": _figure(streamed)}


def _turn(laptops: Sequence[Laptop], floor_url: str, batches: int) -> tuple[float, float, float]:
    """Rates of one turn: one batch a request, all in one request, and the floor."""
    singly = [[_patch(laptop, [_batch(laptop)]) for _ in range(batches)] for laptop in laptops]
    floor = [[_post(os.urandom(_batch_size())) for _ in range(batches)] for _ in laptops]
    ours = _rate(laptops[0].url, singly, batches)
    beside = _rate(floor_url, floor, batches)
    streamed = [[_patch(laptop, [_batch(laptop) for _ in range(batches)])] for laptop in laptops]
    return ours, _rate(laptops[0].url, streamed, batches), beside


def _figure(rates: Sequence[tuple[float, float]]) -> dict[str, object]:
    return {
        "ours": statistics.median(ours for ours, _ in rates),
        "floor": statistics.median(floor for _, floor in rates),
        "unit": "batches/s",
        "ratio": statistics.median(ours / floor for ours, floor in rates),
    }


def _laptop(district: District) -> Laptop:
    invitation = district.office()
    laptop = Laptop(district.url, invitation.office)
    laptop.found(invitation, district.public)
    laptop.close()
    return laptop


def _batch(laptop: Laptop) -> bytes:
    return laptop.batch(os.urandom(PAYLOAD))


def _batch_size() -> int:
    return PAYLOAD + 10 + 130 + 64


def _patch(laptop: Laptop, raws: Sequence[bytes]) -> bytes:
    """One whole signed request, made beforehand: only the server's work is measured."""
    body = b"".join(raws)
    headers = {
        "Content-Type": upload.PARTIAL_UPLOAD,
        upload.UPLOAD_OFFSET: str(laptop.head.offset - len(body)),
        upload.UPLOAD_COMPLETE: "?0",
    }
    now = int(time.time())
    headers |= signatures.sign("PATCH", laptop.url + laptop.stream, headers, None, laptop.post, laptop.device, now)
    return _request("PATCH", laptop.stream, headers, body)


def _post(body: bytes) -> bytes:
    return _request("POST", "/append", {}, body)


def _request(method: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _rate(url: str, work: Sequence[Sequence[bytes]], batches: int) -> float:
    """Batches a second with one connection for each list of requests, each request after the answer before it."""
    host, port = url.removeprefix("http://").split(":")
    begun = time.perf_counter()
    asyncio.run(_drive(host, int(port), work))
    return batches * len(work) / (time.perf_counter() - begun)


async def _drive(host: str, port: int, work: Sequence[Sequence[bytes]]) -> None:
    async with asyncio.TaskGroup() as group:
        for requests in work:
            group.create_task(_speak(host, port, requests))


async def _speak(host: str, port: int, requests: Sequence[bytes]) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    for request in requests:
        writer.write(request)
        await writer.drain()
        answer = await reader.readuntil(b"\r\n\r\n")
        if not answer.startswith(b"HTTP/1.1 204"):
            raise RuntimeError(answer.decode(errors="replace"))
    writer.close()
    await writer.wait_closed()


@contextmanager
def _floor(database: str) -> Iterator[str]:
    """The floor in a process of its own; gives its address."""
    command = [sys.executable, "-m", "bench.server", database]
    process = subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(30)


def _serve_floor(database: str) -> None:
    engine = create_engine(make_url(database).set(drivername="postgresql+psycopg"), pool_size=8, max_overflow=8)
    rows.metadata.create_all(engine)

    def keep(raw: bytes) -> None:
        with engine.begin() as connection:
            connection.execute(insert(rows), {"raw": raw})

    async def append(request: Request) -> Response:
        await to_thread.run_sync(keep, await request.body())
        return Response(status_code=204)

    app = Starlette(routes=[Route("/append", append, methods=["POST"])])
    _announced(uvicorn.Config(app, port=0, log_level="error", access_log=False, http="h11", loop="asyncio"))


def _announced(config: uvicorn.Config) -> None:
    config.load()
    listener = config.bind_socket()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _serve_floor(sys.argv[1])
    else:
        print(json.dumps(run(1.0), indent=2))
