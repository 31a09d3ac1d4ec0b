"""What can go wrong during a visit, in one tree; what is written stays on the desk whatever happens.

Trouble
├── Offline          no connection, a cut line, a server that stalls: try again later
├── CaptivePortal    somebody else answers in the district's place: this network wants a login
├── Nonsense         the district's own server answers what is not of this protocol
├── Stopped          the desk asked to stop
├── Forked           the district holds another continuation of this device's stream
├── DistrictBehind   the district no longer holds what it had acknowledged
├── Refused          a problem document (RFC 9457); carries `problem` and the wait it asked for
└── Revoked          the district has revoked this device
"""

from sync.protocol.problems import Problem


class Trouble(Exception):
    """A visit, or a call of it, did not go through."""


class Offline(Trouble):
    """No connection to the district, or it broke, or nothing came in time."""


class CaptivePortal(Trouble):
    """Who answers is not the district: a redirect, a page, another certificate, another signature."""


class Nonsense(Trouble):
    """An answer that is not of this protocol, after the district had proven itself."""


class Stopped(Trouble):
    """The desk asked the visit to stop."""


class Forked(Trouble):
    """The district's stream of this device and ours part: a copy of this device has been sending.

    `number` is the batch up to which the district holds the other continuation.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"fork at batch {number}")


class DistrictBehind(Trouble):
    """The district holds less than it acknowledged (it was put back from an older copy).

    `number` is the batch up to which it still has everything, `signed` its acknowledgement of that (empty for 0).
    """

    def __init__(self, number: int, signed: str = "") -> None:
        self.number, self.signed = number, signed
        super().__init__(f"the district holds only batch {number}")


class Refused(Trouble):
    """A problem document of the server. `retry_after_s` is the wait in seconds it asked for, if any."""

    def __init__(self, problem: Problem, retry_after_s: float | None = None) -> None:
        self.problem = problem
        self.retry_after_s = retry_after_s
        super().__init__(problem.slug)


class Revoked(Refused):
    """The district has revoked this device."""
