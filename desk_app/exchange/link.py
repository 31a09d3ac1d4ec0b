"""The window's door to the post: how it stands with sending, in one frozen value, and what a person may ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class LinkKind(StrEnum):
    """The states that the rail shows."""

    ALL_RECEIVED = "all_received"
    WAITING = "waiting"
    SENDING = "sending"
    NEEDS_PERSON = "needs_person"
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class SetAsideBatch:
    """A batch that the district will never accept: its number, the problem's slug and when."""

    number: int
    why: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class LinkState:
    """How it stands. Times are milliseconds since 1970; `trouble` is the code of the last visit's error, or empty.

    `things` counts people and interviews that the district has not acknowledged, known while the vault is open (else
    0); `batches` and `size` (bytes) count what is sealed, known always. `acknowledged_ms` is from a signed
    acknowledgement alone. `sent` of `total` bytes while sending. `spoilt` batches arrived and will not open.
    """

    kind: LinkKind = LinkKind.WAITING
    trouble: str = ""
    things: int = 0
    batches: int = 0
    size: int = 0
    oldest_ms: int = 0
    acknowledged_ms: int = 0
    last_visit_ms: int = 0
    sent: int = 0
    total: int = 0
    aside: tuple[SetAsideBatch, ...] = ()
    arrived: int = 0
    spoilt: int = 0

    @property
    def waiting(self) -> int:
        """How many things a person would say are waiting."""
        return self.things or self.batches


class Link(Protocol):
    """What the window asks of the post room; callbacks come on the post room's own thread."""

    def state(self) -> LinkState:
        """How it stands now."""

    def try_now(self) -> None:
        """Visit the district now; returns at once."""

    def send_again(self) -> None:
        """Send what the district has refused once more; returns at once."""

    def listen(self, told: Callable[[LinkState], None]) -> None:
        """Call `told` whenever the state changes."""
