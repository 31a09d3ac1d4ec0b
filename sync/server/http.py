"""What every call has in common: problem documents, body limits, metrics and one log line."""

import logging
import time

import anyio
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.protocol.limits import MAX_BODY
from sync.protocol.malformed import Malformed
from sync.protocol.problems import CONTENT_TYPE, Problem, Refusal, problem
from sync.server.logs import log
from sync.server.metrics import Metrics
from sync.server.turns import Evicted

CBOR_TYPE = "application/cbor"
_DAY_S = 86_400
# Long enough for the largest small body at 64 kbit/s.
_SMALL_BODY_S = 90.0
_ROUTINE = frozenset({"GET", "HEAD", "PATCH"})


class Later(Refusal):
    """A refusal that ends by itself after `seconds`."""

    def __init__(self, refused: Problem, seconds: float) -> None:
        super().__init__(refused)
        self.seconds = seconds


class Closing(Refusal):
    """A refusal after which the connection is closed, for its sender may be gone or still be sending."""


def problem_response(refusal: Refusal) -> Response:
    """The refusal as a problem document (RFC 9457), with Retry-After (RFC 9110 10.2.3) where waiting helps."""
    headers: dict[str, str] = {}
    if isinstance(refusal, Later):
        headers["Retry-After"] = str(max(1, round(refusal.seconds + 0.5)))
    elif refusal.problem.slug == "quota":
        headers["Retry-After"] = str(_DAY_S - int(time.time()) % _DAY_S)
    elif refusal.problem.slug == "busy":
        headers["Retry-After"] = "5"
    if isinstance(refusal, Closing):
        headers["Connection"] = "close"
    return Response(refusal.problem.to_json(), refusal.problem.status, headers, media_type=CONTENT_TYPE)


async def small_body(request: Request, limit: int = MAX_BODY) -> bytes:
    """The whole body of a small call.

    Raises Refusal (too-large) as soon as it passes `limit` bytes, and TimeoutError when it takes too long.
    """
    body = bytearray()
    with anyio.fail_after(_SMALL_BODY_S):
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                raise Refusal(problem("too-large"))
    return bytes(body)


class Gate:
    """The outermost layer: turns whatever goes wrong into a problem document, counts, and writes one log line."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one call."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.monotonic()
        status = 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        slug = ""
        try:
            await self._app(scope, receive, sending)
        except ClientDisconnect:
            status = 499
        except Exception as error:
            if isinstance(error, Evicted):
                self._metrics.evictions.inc()
            refusal = _refusal(error)
            slug = refusal.problem.slug
            self._metrics.refusals.labels(slug).inc()
            if status == 0:
                await problem_response(refusal)(scope, receive, sending)
        self._report(scope, status, slug, time.monotonic() - begun)

    def _report(self, scope: Scope, status: int, slug: str, seconds: float) -> None:
        # Only names of our own become labels: what a stranger asks for could be anything.
        endpoint = scope.get("endpoint")
        route = getattr(endpoint, "__name__", "none")
        method = scope["method"] if endpoint is not None else "none"
        self._metrics.requests.labels(method, route, str(status)).inc()
        self._metrics.seconds.labels(method, route).observe(seconds)
        # A thousand desks that look whether there is anything new are for the measurements, not for the log.
        level = logging.DEBUG if method in _ROUTINE and 200 <= status < 400 else logging.INFO
        if not log().isEnabledFor(level):
            return
        extra: dict[str, object] = {"method": method, "route": route, "status": status, "ms": round(seconds * 1000)}
        extra |= {
            name: str(value) for name, value in scope.get("path_params", {}).items() if name in {"device", "office"}
        }
        if slug:
            extra["problem"] = slug
        log().log(level, "call", extra=extra)


def _refusal(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    if isinstance(error, Malformed):
        return Refusal(problem("malformed", str(error)))
    if isinstance(error, Evicted | TimeoutError):
        return Closing(problem("busy", "a newer upload of this stream has taken over, or nothing came for too long"))
    if isinstance(error, HTTPException):
        return Refusal(problem("not-found"))
    log().error("failed", exc_info=error)
    if isinstance(error, SQLAlchemyError | OSError):
        # A database that is away, a disk that is full: what was sent is kept by the desk, and comes again.
        return Refusal(problem("busy"))
    return Refusal(problem("internal"))


def device_of(request: Request) -> bytes:
    """The device in the path. Raises Refusal (not-found) for anything that is none."""
    return _id(request.path_params["device"])


def office_of(request: Request) -> bytes:
    """The office in the path. Raises Refusal (not-found) for anything that is none."""
    return _id(request.path_params["office"])


def _id(text: str) -> bytes:
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    # Only one spelling names it, so that nothing can be asked for under two addresses.
    if len(raw) != 16 or raw.hex() != text:
        raise Refusal(problem("not-found"))
    return raw
