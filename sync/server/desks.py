"""What devices arrange about themselves: enrolment, invitations, approval, key epochs, succession, and their feed."""

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from sync.protocol.batch import BadSignature
from sync.protocol.enrolment import PENDING, Enrolment
from sync.protocol.epoch import KIT, EpochPut
from sync.protocol.keys import HpkePublic
from sync.protocol.limits import MAX_PAGE
from sync.protocol.office import Approval, InvitationOrder, Succession, Waiting, write_epochs, write_waiting
from sync.protocol.problems import Refusal, problem
from sync.server.devices import Device
from sync.server.district import District, now_ms
from sync.server.enrolments import answer
from sync.server.http import CBOR_TYPE, Later, device_of, office_of, small_body
from sync.server.publications import etag
from sync.server.strangers import home_of

PUBLICATION = "Ascolto-Publication"
_LONGEST_INVITATION_MS = 31 * 86_400_000


async def enrol(request: Request) -> Response:
    """`POST /v1/enrolments`: redeems an invitation, or restores with the recovery kit."""
    district: District = request.app.state.district
    wait = district.newcomers.take(home_of(request))
    if wait > 0:
        raise Later(problem("too-many-requests"), wait)
    wanted = Enrolment.parse(await small_body(request))
    said = await to_thread.run_sync(district.enrolments.enrol, wanted, now_ms())
    return Response(said.write(), 201, media_type=CBOR_TYPE)


async def tell_enrolment(request: Request) -> Response:
    """`GET /v1/enrolments/{device}`: whether somebody has let it in, and the keys sealed to it."""
    district: District = request.app.state.district
    signer = await district.signers.caller(request, None)
    if signer.device != device_of(request):
        raise Refusal(problem("not-found"))
    device = await to_thread.run_sync(district.devices.find, signer.device)
    return _cbor(answer(device or signer).write())


async def invite(request: Request) -> Response:
    """`POST /v1/invitations`: a device invites a further one to its own office."""
    district: District = request.app.state.district
    body = await small_body(request)
    signer = await district.signers.active(request, body)
    order = InvitationOrder.parse(body)
    if not now_ms() < order.expires_ms <= now_ms() + _LONGEST_INVITATION_MS:
        raise Refusal(problem("malformed", "an invitation lasts at most 31 days"))
    keep = district.invitations.keep
    await to_thread.run_sync(keep, signer.office, order.token_hash, signer.device, False, order.expires_ms)
    return Response(status_code=201)


async def list_pending(request: Request) -> Response:
    """`GET /v1/offices/{office}/pending`: the devices that wait to be let in."""
    district: District = request.app.state.district
    signer = await _member(request, None)
    found = await to_thread.run_sync(district.devices.of_office, signer.office, PENDING)
    return _cbor(write_waiting([Waiting(one.card, one.mac, one.token or b"", one.created_ms) for one in found]))


async def approve(request: Request) -> Response:
    """`PUT /v1/offices/{office}/devices/{device}`: lets a waiting device in, with the office's keys sealed to it."""
    district: District = request.app.state.district
    body = await small_body(request)
    signer = await _member(request, body)
    approval = Approval.parse(body)
    device = await to_thread.run_sync(district.devices.find, device_of(request))
    if device is None or device.office != signer.office:
        raise Refusal(problem("not-found"))
    _must_fit(approval.check, device.card, signer.signing)
    await to_thread.run_sync(district.devices.approve, signer, device.device, approval.sealed, approval.signature)
    return Response(status_code=204)


async def list_epochs(request: Request) -> Response:
    """`GET /v1/offices/{office}/epochs?device=`: every epoch, with its private key sealed to that device or the kit."""
    district: District = request.app.state.district
    signer = await _member(request, None)
    holder = request.query_params.get("device") or request.query_params.get("for") or ""
    if holder not in ("kit", signer.device.hex()):
        raise Refusal(problem("not-found"))
    sealed_to = KIT if holder == "kit" else signer.device
    return _cbor(write_epochs(await to_thread.run_sync(district.epochs.of_office, signer.office, sealed_to)))


async def add_epoch(request: Request) -> Response:
    """`PUT /v1/offices/{office}/epochs/{number}`: the office's next key, sealed to each of its devices and its kit."""
    district: District = request.app.state.district
    body = await small_body(request)
    signer = await _member(request, body)
    new = EpochPut.parse(body)
    said = new.statement
    if (said.office, said.device, str(said.epoch)) != (signer.office, signer.device, request.path_params["number"]):
        raise Refusal(problem("malformed", "the statement is about another epoch"))
    HpkePublic.from_raw(said.public)
    _must_fit(said.check, signer.signing)
    await to_thread.run_sync(district.epochs.put, said, new.wraps, now_ms())
    return Response(status_code=201)


async def succeed(request: Request) -> Response:
    """`POST /v1/devices/{device}/successor`: a new identity in the place of a device whose stream has forked."""
    district: District = request.app.state.district
    body = await small_body(request)
    signer = await district.signers.caller(request, body)
    if signer.device != device_of(request):
        raise Refusal(problem("not-found"))
    succession = Succession.parse(body)
    _must_fit(succession.check, signer.signing)
    HpkePublic.from_raw(succession.card.hpke)
    await to_thread.run_sync(district.devices.succeed, signer, succession.card, now_ms())
    return Response(status_code=201)


async def read_feed(request: Request) -> Response:
    """`GET /v1/feeds/{office}?after=&without=`: the next batches addressed to the caller's office."""
    district: District = request.app.state.district
    signer = await _member(request, None)
    after = request.query_params.get("after", "0")
    without = request.query_params.get("without", "")
    if not after.isascii() or not after.isdigit() or len(after) > 18 or without not in ("", signer.device.hex()):
        raise Refusal(problem("malformed", "after must be a position, without the caller's own device"))
    left_out = signer.device if without else None
    page = await to_thread.run_sync(district.ledger.page, signer.office, int(after), left_out, MAX_PAGE)
    version = await to_thread.run_sync(district.publications.version)
    return Response(
        page.write(), headers={PUBLICATION: etag(version), "Cache-Control": "no-store"}, media_type=CBOR_TYPE
    )


async def _member(request: Request, body: bytes | None) -> Device:
    """The active device that calls, if the office in the path is its own. Raises Refusal (not-found) if it is not."""
    district: District = request.app.state.district
    signer = await district.signers.active(request, body)
    if signer.office != office_of(request):
        raise Refusal(problem("not-found"))
    return signer


def _must_fit(check: Callable[..., None], *arguments: object) -> None:
    """Raises Refusal (bad-signature) where a statement was not signed by who says so."""
    try:
        check(*arguments)
    except BadSignature as error:
        raise Refusal(problem("bad-signature")) from error


def _cbor(data: bytes) -> Response:
    return Response(data, headers={"Cache-Control": "no-store"}, media_type=CBOR_TYPE)
