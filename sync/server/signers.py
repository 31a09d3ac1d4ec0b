"""Which device signed a call (RFC 9421), and whether it may."""

import time
from collections import OrderedDict
from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request

from sync.protocol.enrolment import PENDING
from sync.protocol.problems import Refusal, problem
from sync.protocol.publication import REVOKED
from sync.protocol.signatures import verify
from sync.server.devices import Device, Devices
from sync.server.http import Later
from sync.server.plain_signature import PlainSignature
from sync.server.rate import Rate
from sync.server.strangers import Strangers

_REMEMBERED_KEYS = 20_000


class Signers:
    """Says which device signed a call, and whether it may call so often."""

    def __init__(self, devices: Devices, rate: Rate, strangers: Strangers) -> None:
        self._devices = devices
        self._rate = rate
        self._strangers = strangers
        self._known: OrderedDict[bytes, Device] = OrderedDict()

    async def caller(self, request: Request, body: bytes | None) -> Device:
        """The device whose post key signed the call (RFC 9421), whatever its status was when it was last looked up.

        Raises Refusal: unknown-device, bad-signature, stale-request or too-many-requests.
        """
        try:
            device = await self._signer(request, body)
        except Refusal:
            self._strangers.charge(request)
            raise
        wait = self._rate.take(device.device)
        if wait > 0:
            raise Later(problem("too-many-requests"), wait)
        return device

    async def active(self, request: Request, body: bytes | None) -> Device:
        """The same for an active device. Raises Refusal (unknown-device) while it waits, (revoked) when it was."""
        signer = await self.caller(request, body)
        device = await to_thread.run_sync(self._devices.find, signer.device)
        if device is None or device.status == PENDING:
            raise Refusal(problem("unknown-device", "this device has not been let in yet"))
        if device.status == REVOKED:
            raise Refusal(problem("revoked"))
        return device

    async def _signer(self, request: Request, body: bytes | None) -> Device:
        plain = PlainSignature.of(request) if body is None else None
        if plain is not None:
            remembered = self._known.get(plain.device)
            if remembered is not None and plain.holds(remembered.post, int(time.time())):
                return remembered
        missing: list[bytes] = []

        def key_of(device: bytes) -> bytes | None:
            known = self._known.get(device)
            if known is None:
                missing.append(device)
                return None
            return known.post

        try:
            return self._known[self._verify(request, body, key_of)]
        except Refusal:
            if not missing:
                raise
        found = await to_thread.run_sync(self._devices.find, missing[0])
        if found is None:
            raise Refusal(problem("unknown-device"))
        signer = self._verify(request, body, lambda device: found.post if device == found.device else None)
        # A device's keys never change, so they may be remembered; its status is asked for anew each time.
        if found.status != PENDING:
            self._known[signer] = found
        if len(self._known) > _REMEMBERED_KEYS:
            self._known.popitem(last=False)
        return found

    def _verify(self, request: Request, body: bytes | None, key_of: Callable[[bytes], bytes | None]) -> bytes:
        return verify(request.method, str(request.url), request.headers, body, key_of, int(time.time()))
