"""The connection: who answers instead of the district, deadlines, early answers, hanging up."""

import io
import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from sync.client.errors import CaptivePortal, Forked, Nonsense, Offline, Refused, Revoked, Stopped
from sync.client.transport import Call, Deadlines, ServerClock, Transport, retry_after_s
from sync.protocol.problems import problem
from tests.sync.client.scenery import QUICK, Asked, RealClock, certificate, odd_server, say, stranger

LOOK = Call("GET", "/v1/feeds/aa", query="after=0")


class Endless(io.RawIOBase):
    """A body of 50 MB that counts what was read of it."""

    taken = 0

    def __len__(self) -> int:
        return 50_000_000

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return bytes(size)


class Short(io.BytesIO):
    """A body of 300 kB."""

    def __init__(self) -> None:
        super().__init__(bytes(300_000))

    def __len__(self) -> int:
        return 300_000


def transport(port: int, deadlines: Deadlines = QUICK) -> Transport:
    return Transport(stranger().at(port), RealClock(), deadlines)


def test_nobody_there_is_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Offline):
        transport(port).ask(LOOK)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(302, "text/plain"), (307, "text/html"), (511, "text/plain"), (200, "text/html; charset=utf-8")],
)
def test_a_redirect_or_a_page_is_a_captive_portal_and_is_not_followed(status: int, kind: str) -> None:
    asked: list[str] = []

    def portal(handler: Asked) -> None:
        asked.append(handler.path)
        say(handler, status, b"<h1>Benvenuti</h1>", kind, Location="/login")

    with odd_server(portal) as port, pytest.raises(CaptivePortal):
        transport(port).ask(LOOK)
    assert asked == ["/v1/feeds/aa?after=0"]


def test_a_plain_http_portal_on_the_secure_port_is_a_captive_portal() -> None:
    with odd_server(lambda handler: say(handler, 200)) as port:
        at = replace(stranger(), url=f"https://127.0.0.1:{port}")
        with pytest.raises(CaptivePortal):
            Transport(at, RealClock(), QUICK).ask(LOOK)


def test_over_tls_only_the_pinned_authority_is_trusted(tmp_path: Path) -> None:
    bodies: list[int] = []

    def answer(handler: Asked) -> None:
        bodies.append(len(handler.rfile.read(int(handler.headers.get("Content-Length", 0)))))
        say(handler, 200, b"here")

    settings, pem = certificate(tmp_path)
    with odd_server(answer, settings) as port:
        at = replace(stranger(), url=f"https://127.0.0.1:{port}")
        trusting = Transport(replace(at, authorities=str(pem)), RealClock(), QUICK)
        for _ in range(2):
            assert trusting.ask(Call("PATCH", "/", stream=Short())).body == b"here"
        trusting.close()
        with pytest.raises(CaptivePortal):
            Transport(at, RealClock(), QUICK).ask(LOOK)
    assert bodies == [300_000, 300_000]


@pytest.mark.parametrize(
    ("slug", "error"), [("revoked", Revoked), ("busy", Refused), ("fork", Forked), ("unknown-device", Refused)]
)
def test_a_problem_document_becomes_its_trouble(slug: str, error: type[Exception]) -> None:
    told = problem(slug, number=4)

    def refuse(handler: Asked) -> None:
        say(handler, told.status, told.to_json(), "application/problem+json", Retry_After="7")

    with odd_server(refuse) as port, pytest.raises(error) as caught:
        transport(port).ask(LOOK)
    if isinstance(caught.value, Refused):
        assert caught.value.problem.slug == slug
        assert caught.value.retry_after_s == 7.0


def test_a_refusal_that_is_not_of_this_protocol_is_nonsense() -> None:
    with odd_server(lambda handler: say(handler, 418, b"teapot")) as port, pytest.raises(Nonsense):
        transport(port).ask(LOOK)


@pytest.mark.parametrize(("status", "slug"), [(401, "stale-request"), (403, "revoked"), (503, "busy")])
def test_a_refusal_without_a_body_is_told_by_its_status(status: int, slug: str) -> None:
    with odd_server(lambda handler: say(handler, status)) as port, pytest.raises(Refused) as caught:
        transport(port).ask(Call("HEAD", "/v1/streams/aa"))
    assert caught.value.problem.slug == slug


def test_a_broken_gateway_is_only_for_now() -> None:
    with (
        odd_server(lambda handler: say(handler, 502, b"<html>", "text/html")) as port,
        pytest.raises(Refused) as caught,
    ):
        transport(port).ask(LOOK)
    assert not caught.value.problem.permanent


def test_an_endless_answer_is_not_read_to_its_end() -> None:
    def pour(handler: Asked) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.close_connection = True
        try:
            while True:
                handler.wfile.write(bytes(65536))
        except OSError:
            return

    with odd_server(pour) as port, pytest.raises(Nonsense):
        transport(port).ask(LOOK)


def test_a_server_that_stalls_is_offline_after_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        begun = time.monotonic()
        with pytest.raises(Offline):
            transport(silent.getsockname()[1], Deadlines(send=0.2, answer=0.2)).ask(LOOK)
        body = Endless()
        with pytest.raises(Offline):
            transport(silent.getsockname()[1], Deadlines(send=0.2, answer=0.2)).ask(Call("PATCH", "/", stream=body))
        assert time.monotonic() - begun < 2.0
        assert body.taken < 8_000_000


def test_hanging_up_ends_a_call_at_once() -> None:
    begun = time.monotonic()
    with odd_server(lambda handler: line.hang_up() or handler.rfile.read(1)) as port:
        line = transport(port, Deadlines(send=30, answer=30))
        with pytest.raises(Offline):
            line.ask(LOOK)
    assert time.monotonic() - begun < 5.0


def test_a_refusal_in_the_middle_of_an_upload_stops_it() -> None:
    told = problem("bad-batch", number=1)

    def refuse(handler: Asked) -> None:
        handler.rfile.read(20_000)
        say(handler, told.status, told.to_json(), "application/problem+json")
        handler.wfile.flush()
        handler.close_connection = True

    body = Endless()
    with odd_server(refuse) as port, pytest.raises(Refused) as caught:
        transport(port).ask(Call("PATCH", "/", stream=body))
    assert caught.value.problem.slug == "bad-batch"
    assert body.taken < 20_000_000


def test_what_a_body_raises_comes_through() -> None:
    class Asked(Endless):
        def read(self, size: int = -1) -> bytes:
            raise Stopped

    with odd_server(lambda handler: say(handler, 204)) as port, pytest.raises(Stopped):
        transport(port).ask(Call("PATCH", "/", stream=Asked()))


def test_proxies_and_passwords_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with odd_server(lambda handler: say(handler, 200, b"here")) as port:
        assert transport(port).ask(LOOK).body == b"here"


def test_one_connection_serves_all_calls_and_no_cookie_is_kept() -> None:
    seen: list[tuple[object, str | None]] = []

    def answer(handler: Asked) -> None:
        seen.append((handler.client_address, handler.headers.get("Cookie")))
        say(handler, 200, b"x", Set_Cookie="portal=1; Path=/")

    with odd_server(answer) as port:
        line = transport(port)
        for _ in range(3):
            line.ask(LOOK)
        line.close()
    assert len(set(seen)) == 1
    assert seen[0][1] is None
    assert line.requests == 3


def test_requests_are_signed_with_the_districts_time() -> None:
    seen: list[str] = []

    def answer(handler: Asked) -> None:
        seen.append(handler.headers["Signature-Input"])
        say(handler, 200)

    with odd_server(answer) as port:
        line = transport(port)
        line.time.learn(4_000_000_000_000)
        line.ask(LOOK)
    assert "created=400000000" in seen[0]


def test_the_districts_time_runs_on_by_itself() -> None:
    class Stepped(RealClock):
        at = 10.0

        def monotonic(self) -> float:
            return self.at

    clock = Stepped()
    district = ServerClock(clock)
    district.learn(1_000_000)
    clock.at = 12.5
    assert district.now_ms() == 1_002_500


@pytest.mark.parametrize(
    ("text", "date", "seconds"),
    [
        ("120", "", 120.0),
        (" 5 ", "", 5.0),
        ("", "", None),
        ("soon", "", None),
        ("-5", "", None),
        ("99999999999", "", 86_400.0),
        ("Mon, 23 Nov 2026 10:00:30 GMT", "Mon, 23 Nov 2026 10:00:00 GMT", 30.0),
        ("Mon, 23 Nov 2026 09:00:00 GMT", "Mon, 23 Nov 2026 10:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 10:00:30 GMT", "", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, date: str, seconds: float | None) -> None:
    assert retry_after_s({"retry-after": text, "Date": date}) == seconds
