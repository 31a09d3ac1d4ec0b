"""One HTTP connection to the district, tuned for a thin line: small buffers, one streamed body, nothing followed.

The kernel may hold 32 KiB of an upload, 16 KiB of them unsent: what a cut throws away is what was in flight, and a
send blocks while the line is full, so that one deadline per 16 KiB write stays honest at any rate.
"""

import email.utils
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

import requests
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import HTTPError

from sync.client.errors import CaptivePortal, Forked, Nonsense, Offline, Refused, Revoked, Trouble
from sync.client.line import LineAdapter
from sync.client.ports import Clock, Credentials
from sync.protocol import signatures
from sync.protocol.problems import Problem
from sync.protocol.problems import problem as problem_of

ANSWER_LIMIT = 1024 * 1024
LONGEST_WAIT_S = 24 * 3600.0
_NETWORK_LOGIN = 511
# An answer to HEAD has no problem document: its status must do.
_WITHOUT_BODY = {
    401: "stale-request",
    403: "revoked",
    404: "not-found",
    426: "update-needed",
    429: "too-many-requests",
    500: "internal",
    503: "busy",
}
_READ = 16 * 1024


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds: `send` for connecting and for each 16 KiB write, `answer` between two pieces of an answer."""

    send: float = 30.0
    answer: float = 60.0
    whole_answer: float = 300.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of the server."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Body(Protocol):
    """A request body that is read as the line takes it."""

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes, empty at the end."""

    def __len__(self) -> int: ...


class ServerClock:
    """The district's time, told by the signed hello and carried on by the monotonic clock.

    A laptop with a dead battery thinks it is 2010; its requests are signed with the district's time all the same.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead_ms: float = clock.now_ms() - clock.monotonic() * 1000

    def learn(self, server_ms: int) -> None:
        """The district says that it is now `server_ms`."""
        self._ahead_ms = server_ms - self._clock.monotonic() * 1000

    def now_ms(self) -> int:
        """The district's time in milliseconds since 1970."""
        return int(self._clock.monotonic() * 1000 + self._ahead_ms)


@dataclass(frozen=True, slots=True)
class Call:
    """One request: `content` is a small body that the signature covers, `stream` a long one of signed batches."""

    method: str
    path: str
    query: str = ""
    content: bytes | None = None
    stream: Body | None = None
    headers: Mapping[str, str] | None = None
    signed: bool = True
    limit: int = ANSWER_LIMIT


class Transport:
    """Signed requests to one district, one after the other over one connection."""

    def __init__(self, credentials: Credentials, clock: Clock, deadlines: Deadlines | None = None) -> None:
        self.credentials = credentials
        self.time = ServerClock(clock)
        self.requests = 0
        self._deadlines = deadlines or Deadlines()
        self._adapter = LineAdapter()
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("http://", self._adapter)
        self._session.mount("https://", self._adapter)

    def ask(self, call: Call) -> Answer:
        """Send one request and read the whole answer, at most `call.limit` bytes.

        Raises Offline, CaptivePortal, Nonsense, or what a problem document means (Refused, Revoked, Forked).
        """
        self.requests += 1
        try:
            answer = self._exchange(call)
        except requests.exceptions.SSLError as error:
            raise _of_tls(error) from error
        except (requests.RequestException, HTTPError, OSError) as error:
            raise Offline(type(error).__name__) from error
        finally:
            if self._adapter.broken_off():
                self.close()
        return _checked(answer)

    def close(self) -> None:
        """Let the connection go; the next request opens a new one."""
        self._adapter.close()

    def hang_up(self) -> None:
        """Break off whatever is going on; may be called from any thread. The call in progress raises Offline."""
        for line in list(self._adapter.lines):
            sock = line.sock
            if isinstance(sock, socket.socket):
                try:
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
                except OSError:
                    continue  # not connected any more: nothing to hang up

    def _exchange(self, call: Call) -> Answer:
        url = self.credentials.url + call.path + (f"?{call.query}" if call.query else "")
        prepared = requests.Request(call.method, url, headers=self._headers(call, url)).prepare()
        body = call.stream if call.stream is not None else call.content
        if body is not None:
            prepared.body = cast(Any, body)
            prepared.headers["Content-Length"] = str(len(body))
        with self._session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(self._deadlines.send, self._deadlines.answer),
            verify=self.credentials.authorities or True,
        ) as response:
            return Answer(response.status_code, response.headers, self._read(response, call.limit))

    def _headers(self, call: Call, url: str) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity", "User-Agent": "ascolto", **(call.headers or {})}
        if call.signed:
            headers |= signatures.sign(
                call.method,
                url,
                headers,
                call.content,
                self.credentials.post_key,
                self.credentials.device,
                self.time.now_ms() // 1000,
            )
        return headers

    def _read(self, response: requests.Response, limit: int) -> bytes:
        until = time.monotonic() + self._deadlines.whole_answer
        body = bytearray()
        while piece := response.raw.read(_READ, decode_content=False):
            body += piece
            if len(body) > limit:
                raise Nonsense("answer too long")
            if time.monotonic() > until:
                raise Offline("answer too slow")
        return bytes(body)


def _of_tls(error: requests.exceptions.SSLError) -> Trouble:
    """A certificate or a protocol that is not the district's is somebody else; a TLS line that ends is a cut."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return Offline("cut during TLS")
        reason = getattr(cause, "reason", None)
        cause = reason if isinstance(reason, BaseException) else cause.__cause__ or cause.__context__
    return CaptivePortal("certificate")


def _checked(answer: Answer) -> Answer:
    """Turn every answer that is not one of ours into its trouble."""
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if answer.status == _NETWORK_LOGIN or (300 <= answer.status < 400 and answer.status != 304):
        raise CaptivePortal(f"status {answer.status}")
    if kind == "text/html" and answer.status < 500:
        raise CaptivePortal("a page")
    if answer.status >= 400:
        raise _trouble(answer)
    return answer


def _trouble(answer: Answer) -> Trouble:
    slug = _WITHOUT_BODY.get(answer.status) if not answer.body else None
    problem = problem_of(slug) if slug else Problem.parse(answer.body, answer.status)
    wait = retry_after_s(answer.headers)
    if problem.slug == "revoked":
        return Revoked(problem, wait)
    if problem.slug == "fork":
        return Forked(problem.number or 0)
    if problem.slug == "nonsense" and answer.status < 500:
        return Nonsense(f"status {answer.status}")
    return Refused(problem, wait)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Retry-After (RFC 9110 section 10.2.3) in seconds, at most a day; a date is counted from the answer's own Date."""
    text = CaseInsensitiveDict(headers).get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_WAIT_S)
    then, now = (_http_date(value) for value in (text, CaseInsensitiveDict(headers).get("Date", "")))
    if then is None or now is None:
        return None
    return min(max(0.0, then - now), LONGEST_WAIT_S)


def _http_date(text: str) -> float | None:
    try:
        return email.utils.parsedate_to_datetime(text).timestamp()
    except ValueError:
        return None
