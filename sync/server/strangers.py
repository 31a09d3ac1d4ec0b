"""Calls that nobody has signed, or not rightly: so many from one address, so that nobody wears the server out.

A whole parish behind one router stays far below it. The address is the connection's own; behind a reverse proxy on
the same machine it is the one that the proxy names in X-Forwarded-For (uvicorn believes 127.0.0.1 alone; the
environment variable FORWARDED_ALLOW_IPS names others; never "*", with which a caller may call itself what it likes).
A proxy that names nobody makes all its callers one: it has to be told to send X-Forwarded-For.
"""

from ipaddress import IPv6Address, ip_address, ip_network

from starlette.requests import Request

from sync.protocol.problems import problem
from sync.server.http import Later
from sync.server.rate import Rate

_ONE_HOME = 64
"""Bits of an IPv6 address that one home or office is given as a whole (RFC 6177)."""
_PASSED_ON = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")
"""What proxies add to the calls that they pass on (RFC 7239, RFC 9110 7.6.3, and custom)."""


class Strangers:
    """Counts them by address; `Rate` bounds how many addresses are remembered."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate

    def charge(self, request: Request) -> None:
        """One more call of this address. Raises Later (too-many-requests)."""
        wait = self._rate.take(home_of(request))
        if wait > 0:
            raise Later(problem("too-many-requests"), wait)


def home_of(request: Request) -> bytes:
    """Whose call it is: an IPv4 address, or the home that an IPv6 address lies in."""
    host = request.client.host if request.client is not None else ""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host.encode()
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return ip_network((address, _ONE_HOME), strict=False).network_address.packed
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).packed


def is_local(request: Request) -> bool:
    """Whether the caller sits on the server's own machine and nobody passed the call on, whatever address is named."""
    if any(name in request.headers for name in _PASSED_ON):
        return False
    try:
        return ip_address(request.client.host if request.client is not None else "").is_loopback
    except ValueError:
        return False
