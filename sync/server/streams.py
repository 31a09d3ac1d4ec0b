"""HEAD and PATCH of a stream: how far the district has it, and what follows."""

from starlette.requests import Request
from starlette.responses import Response

from sync.protocol.enrolment import PENDING
from sync.protocol.problems import Refusal, problem
from sync.protocol.upload import (
    ACKNOWLEDGEMENT,
    DIGEST,
    NUMBER,
    PARTIAL_UPLOAD,
    UPLOAD_COMPLETE,
    UPLOAD_OFFSET,
    Acknowledgement,
)
from sync.server.devices import Device
from sync.server.district import District, now_ms
from sync.server.http import device_of
from sync.server.ingest import Standing


async def look_at_stream(request: Request) -> Response:
    """`HEAD /v1/streams/{device}`: the offset to go on from, and the signed acknowledgement of the last batch."""
    district: District = request.app.state.district
    device = await _owner(request, district)
    return _answer(district, device.device, await district.ingest.standing(device.device), 200)


async def add_to_stream(request: Request) -> Response:
    """`PATCH /v1/streams/{device}`: everything past the offset, in one request as long as the link holds."""
    district: District = request.app.state.district
    if request.headers.get("content-type") != PARTIAL_UPLOAD or request.headers.get(UPLOAD_COMPLETE) != "?0":
        raise Refusal(problem("malformed", "a stream is uploaded as application/partial-upload and never complete"))
    device = await _owner(request, district)
    offset = _offset(request)
    with district.metrics.uploads.track_inprogress():
        standing = await district.ingest.receive(device.device, device.signing, offset, request.stream())
    return _answer(district, device.device, standing, 204)


async def _owner(request: Request, district: District) -> Device:
    """The device whose stream it is. A revoked one is let in: its last batches wait for a person, see the ledger."""
    device = await district.signers.caller(request, None)
    if device.device != device_of(request):
        raise Refusal(problem("not-found"))
    if device.status == PENDING:
        raise Refusal(problem("unknown-device", "this device has not been let in yet"))
    return device


def _offset(request: Request) -> int:
    text = request.headers.get(UPLOAD_OFFSET, "")
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise Refusal(problem("malformed", "Upload-Offset is missing"))
    return int(text)


def _answer(district: District, device: bytes, standing: Standing, status: int) -> Response:
    headers = {UPLOAD_OFFSET: str(standing.offset), UPLOAD_COMPLETE: "?0", "Cache-Control": "no-store"}
    head = standing.head
    if head.number > 0:
        acknowledged = Acknowledgement(device, head.offset, head.number, head.digest, now_ms())
        headers |= {
            DIGEST: head.digest.hex(),
            NUMBER: str(head.number),
            ACKNOWLEDGEMENT: acknowledged.sign(district.key),
        }
    return Response(status_code=status, headers=headers)
