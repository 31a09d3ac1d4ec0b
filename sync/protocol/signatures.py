"""Signed requests: HTTP Message Signatures (RFC 9421) with Ed25519, and Content-Digest (RFC 9530) for a body.

Covered: method, path, query, and content-digest or upload-offset where the request has one. `created` is seconds by
the *server's* clock, which the desk learned from the hello: a laptop five years off signs all the same.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)
from http_message_signatures.exceptions import HTTPMessageSignaturesException

from sync.protocol.limits import CLOCK_WINDOW_S
from sync.protocol.problems import Refusal, problem

TAG = "ascolto"
COVERED = ("@method", "@path", "@query")
DIGEST = "content-digest"
OFFSET = "upload-offset"


@dataclass
class _Message:
    """A request as http-message-signatures wants to see one."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = None


class _Keys(HTTPSignatureKeyResolver):
    def __init__(self, private: Ed25519PrivateKey | None, public_of: Callable[[bytes], bytes | None] | None) -> None:
        self._private, self._public_of = private, public_of
        # The library makes a bad signature of whatever is raised in here, so this is said on the side.
        self.unknown = False

    def resolve_private_key(self, key_id: str) -> Any:
        del key_id  # one key signs here
        return self._private

    def resolve_public_key(self, key_id: str) -> Any:
        raw = self._public_of(_device(key_id)) if self._public_of else None
        if raw is None:
            self.unknown = True
            raise InvalidSignature("nobody by that name")
        return Ed25519PublicKey.from_public_bytes(raw)


def _device(key_id: str) -> bytes:
    try:
        device = bytes.fromhex(key_id)
    except ValueError:
        device = b""
    # One spelling names it: lower case, without spaces.
    if len(device) != 16 or device.hex() != key_id:
        raise Refusal(problem("bad-signature"))
    return device


def _covered(headers: Mapping[str, str], body: bytes | None) -> tuple[str, ...]:
    names = {name.lower() for name in headers}
    more = (DIGEST,) if body is not None else ()
    return COVERED + more + ((OFFSET,) if OFFSET in names else ())


def sign(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None,
    key: Ed25519PrivateKey,
    device: bytes,
    created: int,
) -> dict[str, str]:
    """The headers to add to a request. `url` is absolute; `body` None for a stream, whose batches sign themselves."""
    message = _Message(method, url, dict(headers), body)
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_Keys(key, None))
    signer.sign(
        message,
        key_id=device.hex(),
        created=datetime.datetime.fromtimestamp(created, tz=datetime.UTC),
        tag=TAG,
        covered_component_ids=_covered(headers, body),
        body=body,
    )
    return {name: value for name, value in message.headers.items() if name not in headers}


def verify(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None,
    key_of: Callable[[bytes], bytes | None],
    now: int,
) -> bytes:
    """The device that signed this request. Raises Refusal: unknown-device, bad-signature, stale-request."""
    message = _Message(method, url, dict(headers), body)
    keys = _Keys(None, key_of)
    verifier = HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=keys)
    # The window is ours to judge, below, by the clock that the caller names.
    verifier.max_clock_skew = datetime.timedelta(days=36_500)
    try:
        results = verifier.verify(
            message, max_age=None, expect_tag=TAG, require_components=_covered(headers, body), body=body
        )
    except (InvalidSignature, HTTPMessageSignaturesException, ValueError, KeyError) as error:
        raise Refusal(problem("unknown-device" if keys.unknown else "bad-signature")) from error
    if len(results) != 1:
        raise Refusal(problem("bad-signature"))
    parameters = results[0].parameters
    created, expires = parameters.get("created"), parameters.get("expires", now)
    if not isinstance(created, int) or abs(now - created) > CLOCK_WINDOW_S or not isinstance(expires, int):
        raise Refusal(problem("stale-request"))
    if expires < now:
        raise Refusal(problem("stale-request"))
    return _device(str(parameters.get("keyid")))
