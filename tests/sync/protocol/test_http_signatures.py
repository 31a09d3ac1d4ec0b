"""Signed requests: what was signed, by whom and when, holds; all else is refused with the right problem."""

import base64
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import signatures
from sync.protocol.limits import CLOCK_WINDOW_S
from sync.protocol.problems import Refusal
from tests.sync.protocol.samples import DEVICE, POST, SIGNING, public

NOW = 1_790_000_000
URL = "https://distretto.example/v1/feeds/00?after=7"
BODY = b"a small body"
OFFSET = {"Upload-Offset": "512", "Content-Type": "application/partial-upload"}


def _key_of(device: bytes) -> bytes | None:
    return public(POST) if device == DEVICE else None


def _signed(method: str = "PUT", url: str = URL, body: bytes | None = None, **more: Any) -> dict[str, str]:
    headers = more.get("headers", {})
    key, device = more.get("key", POST), more.get("device", DEVICE)
    return {**headers, **signatures.sign(method, url, headers, body, key, device, more.get("created", NOW))}


def _slug(
    headers: dict[str, str], method: str = "PUT", url: str = URL, body: bytes | None = None, now: int = NOW
) -> str:
    with pytest.raises(Refusal) as caught:
        signatures.verify(method, url, headers, body, _key_of, now)
    return caught.value.problem.slug


@pytest.mark.parametrize("method", ["GET", "HEAD", "PATCH", "PUT", "POST"])
@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8123/", "https://d.example/v1/x", URL, "https://d.example/x?a=b&c=%20"]
)
@pytest.mark.parametrize("body", [None, b"", BODY, bytes(256 * 1024)])
@pytest.mark.parametrize("headers", [{}, OFFSET])
def test_what_was_signed_holds(method: str, url: str, body: bytes | None, headers: dict[str, str]) -> None:
    signed = _signed(method, url, body, headers=headers)
    assert signatures.verify(method, url, signed, body, _key_of, NOW) == DEVICE


def test_the_names_of_headers_have_no_case() -> None:
    signed = _signed("PATCH", headers=OFFSET)
    for change in (str.lower, str.upper, str.title):
        headers = {change(name): value for name, value in signed.items()}
        assert signatures.verify("PATCH", URL, headers, None, _key_of, NOW) == DEVICE
    lower = {"upload-offset": "512"}
    assert '"upload-offset"' in _signed("PATCH", headers=lower)["Signature-Input"]


def test_the_host_may_be_another_one() -> None:
    signed = _signed()
    assert signatures.verify("PUT", URL.replace("distretto", "proxy"), signed, None, _key_of, NOW) == DEVICE


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("POST", URL),
        ("put", URL),
        ("PUT", URL.replace("feeds/00", "feeds/01")),
        ("PUT", URL + "0"),
        ("PUT", URL + "&without=1"),
        ("PUT", URL.partition("?")[0]),
        ("PUT", "not a url"),
    ],
)
def test_another_method_path_or_query_is_refused(method: str, url: str) -> None:
    assert _slug(_signed(), method, url) == "bad-signature"


def test_another_body_is_refused() -> None:
    signed = _signed(body=BODY)
    assert _slug(signed, body=BODY + b"!") == "bad-signature"
    assert _slug(signed, body=b"") == "bad-signature"
    # A digest that fits the other body, but was not signed.
    other = {**signed, "Content-Digest": _signed(body=b"other")["Content-Digest"]}
    assert _slug(other, body=b"other") == "bad-signature"
    assert (
        _slug({name: value for name, value in signed.items() if name != "Content-Digest"}, body=BODY) == "bad-signature"
    )


def test_a_body_that_was_not_signed_is_refused() -> None:
    assert _slug(_signed(), body=BODY) == "bad-signature"
    assert _slug(_signed(), body=b"") == "bad-signature"


def test_another_offset_is_refused() -> None:
    signed = _signed("PATCH", headers=OFFSET)
    assert _slug({**signed, "Upload-Offset": "513"}, "PATCH") == "bad-signature"
    assert _slug({name: value for name, value in signed.items() if name != "Upload-Offset"}, "PATCH") == "bad-signature"
    # One that was put in afterwards.
    assert _slug({**_signed("PATCH"), "upload-offset": "0"}, "PATCH") == "bad-signature"


@pytest.mark.parametrize("ahead", [CLOCK_WINDOW_S + 1, -CLOCK_WINDOW_S - 1, 10**9, -NOW])
def test_a_request_of_another_time_is_stale(ahead: int) -> None:
    assert _slug(_signed(created=NOW + ahead)) == "stale-request"


@pytest.mark.parametrize("ahead", [CLOCK_WINDOW_S, 0, -CLOCK_WINDOW_S])
def test_a_request_within_the_window_holds(ahead: int) -> None:
    assert signatures.verify("PUT", URL, _signed(created=NOW + ahead), None, _key_of, NOW) == DEVICE


def test_somebody_unknown_is_told_so() -> None:
    assert _slug(_signed(device=bytes(16))) == "unknown-device"


def test_another_key_is_refused() -> None:
    assert _slug(_signed(key=SIGNING)) == "bad-signature"


def test_a_bad_signature_is_refused_before_its_time_is_looked_at() -> None:
    assert _slug(_signed(key=SIGNING, created=1)) == "bad-signature"


def _by_hand(
    parameters: str, covered: str = '"@method" "@path" "@query"', key: Ed25519PrivateKey = POST
) -> dict[str, str]:
    """A request signed with parameters of one's own, written out as in RFC 9421 section 2.5."""
    said = f"({covered}){parameters}"
    values = {'"@method"': "PUT", '"@path"': "/v1/feeds/00", '"@query"': "?after=7"}
    base = "".join(f"{name}: {values[name]}\n" for name in covered.split()) + f'"@signature-params": {said}'
    raw = base64.b64encode(key.sign(base.encode())).decode()
    return {"Signature-Input": f"s={said}", "Signature": f"s=:{raw}:"}


PARAMETERS = f';created={NOW};keyid="{DEVICE.hex()}";alg="ed25519";tag="ascolto"'


def test_a_request_signed_by_hand_holds() -> None:
    assert signatures.verify("PUT", URL, _by_hand(PARAMETERS), None, _key_of, NOW) == DEVICE


@pytest.mark.parametrize(
    ("parameters", "slug"),
    [
        (PARAMETERS.replace("ascolto", "another"), "bad-signature"),
        (PARAMETERS.replace(';tag="ascolto"', ""), "bad-signature"),
        (PARAMETERS.replace("ed25519", "hmac-sha256"), "bad-signature"),
        (PARAMETERS.replace(f";created={NOW}", ""), "bad-signature"),
        (PARAMETERS.replace(str(NOW), f'"{NOW}"'), "bad-signature"),
        (PARAMETERS.replace(str(NOW), "999999999999999"), "bad-signature"),
        (PARAMETERS.replace(f';keyid="{DEVICE.hex()}"', ""), "bad-signature"),
        (PARAMETERS.replace(DEVICE.hex(), DEVICE.hex().upper()), "bad-signature"),
        (PARAMETERS.replace(DEVICE.hex(), DEVICE.hex(" ")), "bad-signature"),
        (PARAMETERS.replace(DEVICE.hex(), "nobody"), "bad-signature"),
        (PARAMETERS.replace(DEVICE.hex(), "00" * 16), "unknown-device"),
        (PARAMETERS + f";expires={NOW - 1}", "stale-request"),
    ],
)
def test_a_request_with_other_parameters_is_refused(parameters: str, slug: str) -> None:
    assert _slug(_by_hand(parameters)) == slug


@pytest.mark.parametrize("covered", ['"@method" "@path"', '"@method" "@query"', '"@path" "@query"', '"@method"'])
def test_a_signature_that_covers_too_little_is_refused(covered: str) -> None:
    assert _slug(_by_hand(PARAMETERS, covered)) == "bad-signature"


def _joined(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    return {name: f"{one[name]}, t={other[name].partition('=')[2]}" for name in one}


def test_of_two_signatures_only_ours_counts_and_two_of_ours_are_refused() -> None:
    ours, theirs = _by_hand(PARAMETERS), _by_hand(PARAMETERS.replace("ascolto", "proxy"), key=SIGNING)
    assert signatures.verify("PUT", URL, _joined(ours, theirs), None, _key_of, NOW) == DEVICE
    assert signatures.verify("PUT", URL, _joined(theirs, ours), None, _key_of, NOW) == DEVICE
    assert _slug(_joined(ours, ours)) == "bad-signature"
    assert _slug(_joined(theirs, theirs)) == "bad-signature"


@given(st.sampled_from(["Signature", "Signature-Input", "Content-Digest"]), st.text(max_size=40), st.integers(0, 200))
def test_nonsense_in_a_header_changes_nothing_or_is_refused(name: str, text: str, place: int) -> None:
    signed = _signed(body=BODY)
    spoilt = signed[name][:place] + text + signed[name][place + 1 :]
    outcome: bytes | str
    try:
        # Base64 may come without its padding, a field with spaces around it: that is the same signature.
        outcome = signatures.verify("PUT", URL, {**signed, name: spoilt}, BODY, _key_of, NOW)
    except Refusal as refusal:
        outcome = refusal.problem.slug
    assert outcome in (DEVICE, "bad-signature", "unknown-device", "stale-request")


@pytest.mark.parametrize("missing", ["Signature", "Signature-Input"])
def test_a_request_without_a_signature_is_refused(missing: str) -> None:
    assert _slug({name: value for name, value in _signed().items() if name != missing}) == "bad-signature"
    assert _slug({}) == "bad-signature"
