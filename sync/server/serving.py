"""Runs the server under uvicorn: says where it listens, and ends cleanly when it is told to."""

import signal
import socket
import sys
from types import FrameType
from typing import NoReturn

import uvicorn

from sync.server import migrations
from sync.server.app import build
from sync.server.district import now_ms, open_district
from sync.server.logs import log, start_logging
from sync.server.restart import go_on_from_now
from sync.server.settings import Folder

_GRACE_S = 5
_KEEP_ALIVE_S = 75


class Server(uvicorn.Server):
    """Uvicorn, which says on which port it listens once it does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begins to listen."""
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            sys.stdout.write(f"listening on http://{shown}:{port}\n")
            sys.stdout.flush()
            log().info("listening", extra={"port": port})


def serve(folder: Folder, host: str, port: int) -> None:
    """Serves until SIGTERM or SIGINT; what was being committed is committed. Raises SettingsError, OSError."""
    start_logging()
    # Uvicorn ends in good order and then raises the signal once more: that must not cut off what is below.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)
    district = open_district(folder)
    try:
        migrations.require_newest(district.database.engine)
        go_on_from_now(district.database, district.settings.edition_base, now_ms())
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # With the protocol named, asyncio turns Nagle's delay off: else each answer waits 40 ms for an acknowledgement.
        with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            Server(config(build(district))).run([listener])
    finally:
        district.close()
        log().info("ended")


def config(app: object) -> uvicorn.Config:
    """How uvicorn is run: without its own logs, and patient with slow links."""
    return uvicorn.Config(
        app,  # type: ignore[arg-type]  # uvicorn's and Starlette's ASGI types differ in name only
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_GRACE_S,
        lifespan="off",
        loop="asyncio",
        http="h11",
    )


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)
