"""What the server says about itself and the district: hello, publication, health and measurements."""

from anyio import to_thread
from sqlalchemy import text
from starlette.requests import Request
from starlette.responses import Response

from sync.protocol.hello import CONTENT_TYPE, NONCE_DIGITS, answer
from sync.protocol.problems import Refusal, problem
from sync.server import metrics
from sync.server.database import Database
from sync.server.district import District, now_ms
from sync.server.http import CBOR_TYPE
from sync.server.publications import etag
from sync.server.strangers import is_local

_HEX = frozenset("0123456789abcdef")


async def say_hello(request: Request) -> Response:
    """`GET /v1/hello?nonce=`: the district's clock and name, signed together with the caller's nonce."""
    district: District = request.app.state.district
    district.strangers.charge(request)
    nonce = request.query_params.get("nonce", "")
    if len(nonce) != NONCE_DIGITS or not _HEX.issuperset(nonce):
        raise Refusal(problem("malformed", "nonce must be 32 hexadecimal digits"))
    said = answer(nonce, now_ms(), district.settings.name, district.key)
    return Response(said, headers={"Cache-Control": "no-store"}, media_type=CONTENT_TYPE)


async def publish_offices(request: Request) -> Response:
    """`GET /v1/publication/offices`: 304 when the caller has it already (RFC 9110 13.1.2)."""
    district: District = request.app.state.district
    district.strangers.charge(request)
    version = await to_thread.run_sync(district.publications.version)
    headers = {"ETag": etag(version), "Cache-Control": "no-cache"}
    known = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
    if etag(version) in known or "*" in known:
        return Response(status_code=304, headers=headers)
    version, data = await to_thread.run_sync(district.publications.current)
    return Response(data, headers={**headers, "ETag": etag(version)}, media_type=CBOR_TYPE)


async def tell_health(request: Request) -> Response:
    """`GET /v1/healthz`: 200 when the database answers, else the problem busy."""
    request.app.state.district.strangers.charge(request)
    await to_thread.run_sync(_ask, request.app.state.district.database)
    return Response("ok\n", headers={"Cache-Control": "no-store"}, media_type="text/plain")


async def tell_metrics(request: Request) -> Response:
    """`GET /v1/metrics`: Prometheus' text format, for who collects on the server's own machine."""
    district: District = request.app.state.district
    if not is_local(request):
        raise Refusal(problem("not-found"))
    return Response(district.metrics.text(), headers={"Cache-Control": "no-store"}, media_type=metrics.CONTENT_TYPE)


def _ask(database: Database) -> None:
    with database.reading() as connection:
        connection.execute(text("SELECT 1"))
