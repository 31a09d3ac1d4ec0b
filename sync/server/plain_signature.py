"""Checks a request's signature in the one form in which our own desks write it, without the general parser.

An upload of one batch costs the district less than the general reading of its signature does. What is not written
exactly so, or does not verify, is left to the general reading, which also finds the words for the refusal.
"""

import base64
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from starlette.requests import Request

from sync.protocol.limits import CLOCK_WINDOW_S
from sync.protocol.signatures import OFFSET, TAG

_INPUT = re.compile(
    r'(?P<label>[a-z]{1,16})=(?P<params>\("@method" "@path" "@query"(?P<offset> "upload-offset")?\)'
    rf';created=(?P<created>[0-9]{{1,12}});keyid="(?P<device>[0-9a-f]{{32}})";alg="ed25519";tag="{TAG}")'
)
_SIGNATURE = re.compile(r"(?P<label>[a-z]{1,16})=:(?P<raw>[A-Za-z0-9+/]{86}==):")
_PATH = re.compile(r"[A-Za-z0-9/_-]+")
_DIGITS = re.compile(r"[0-9]{1,18}")


class PlainSignature:
    """A request without a body of its own, signed in the plain form: its device, and whether the signature holds."""

    def __init__(self, device: bytes, created: int, signed: bytes, signature: bytes) -> None:
        self.device = device
        self._created = created
        self._signed = signed
        self._signature = signature

    @staticmethod
    def of(request: Request) -> "PlainSignature | None":
        """None for a request that is written in any other form."""
        said = _only(request, "signature-input", _INPUT)
        given = _only(request, "signature", _SIGNATURE)
        path = request.scope["path"]
        if said is None or given is None or said["label"] != given["label"] or not _PATH.fullmatch(path):
            return None
        query = request.scope["query_string"].decode("ascii", "replace")
        base = f'"@method": {request.method}\n"@path": {path}\n"@query": ?{query}\n'
        offset = _only(request, OFFSET, _DIGITS)
        # An offset that is there must be covered, and one that is covered must be there.
        if (offset is None) != (said["offset"] is None) or (offset is None and OFFSET in request.headers):
            return None
        if offset is not None:
            base += f'"{OFFSET}": {offset[0]}\n'
        base += f'"@signature-params": {said["params"]}'
        return PlainSignature(
            bytes.fromhex(said["device"]), int(said["created"]), base.encode(), base64.b64decode(given["raw"])
        )

    def holds(self, public: bytes, now_s: int) -> bool:
        """Whether the key of these 32 bytes signed it within the window that the protocol leaves."""
        if abs(now_s - self._created) > CLOCK_WINDOW_S:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(self._signature, self._signed)
        except (InvalidSignature, ValueError):
            return False
        return True


def _only(request: Request, name: str, form: re.Pattern[str]) -> re.Match[str] | None:
    """The one header of this name, if it has this form."""
    values = request.headers.getlist(name)
    return form.fullmatch(values[0]) if len(values) == 1 else None
