"""The first call of every visit: proves that it is the district who answers, and tells its time."""

import secrets

from sync.client.errors import CaptivePortal, Nonsense, Refused
from sync.client.transport import Call, Transport
from sync.protocol.hello import Hello, NotTheDistrict, check
from sync.protocol.limits import PROTOCOL
from sync.protocol.problems import problem

_NONCE_BYTES = 16


def greet(transport: Transport) -> Hello:
    """Ask the district to sign a fresh nonce, and set the transport's clock by its answer.

    Raises Offline when nothing answers; CaptivePortal for a redirect, a page, a foreign certificate or signature.
    Raises Refused (update-needed) when the district no longer, or not yet, speaks this version of the protocol.
    Nothing else is sent before this holds.
    """
    nonce = secrets.token_hex(_NONCE_BYTES)
    try:
        answer = transport.ask(Call("GET", "/v1/hello", query=f"nonce={nonce}", signed=False))
        hello = check(answer.body, nonce, transport.credentials.district)
    except (NotTheDistrict, Nonsense) as error:
        raise CaptivePortal("not signed by the district") from error
    transport.time.learn(hello.time_ms)
    if not hello.oldest <= PROTOCOL <= hello.newest:
        raise Refused(problem("update-needed"))
    return hello
