"""What the sync client asks of the desk that uses it: five narrow ports, all fulfilled without opening the vault."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.problems import Problem
from sync.protocol.upload import Acknowledgement


@dataclass(frozen=True, slots=True)
class Frame:
    """Where one sealed batch lies in the device's stream: its number, its first byte and its length in bytes."""

    number: int
    offset: int
    size: int

    @property
    def end(self) -> int:
        """The offset in the stream right after this batch."""
        return self.offset + self.size


class Outbox(Protocol):
    """The sealed batches that the district has not acknowledged yet, as a row of bytes."""

    def acknowledged(self) -> Acknowledgement | None:
        """The newest verified acknowledgement, or None before the first."""

    def offer(self) -> Sequence[Frame]:
        """The kept batches in order and without a gap, from the first not acknowledged to the end of the stream.

        Remembers on the disk that they are about to be sent, until `settle`: they may not be sealed anew meanwhile.
        """

    def read(self, frame: Frame) -> bytes:
        """The whole batch as it goes on the wire. Raises OSError when it is gone."""

    def settled(self) -> bool:
        """Whether the last upload ended cleanly, so that the district's offset is the acknowledged one."""

    def settle(self) -> None:
        """What was offered has been answered whole."""

    def acknowledge(self, signed: str) -> None:
        """Keep a verified acknowledgement, as signed, and drop the batches it covers."""

    def set_aside(self, number: int, problem: Problem) -> None:
        """The district will never accept batch `number`: take it out of the stream and keep it with its reason."""


class Inbox(Protocol):
    """What came from the district and waits to be opened."""

    def cursor(self) -> int:
        """The feed position up to which everything is kept here."""

    def put(self, position: int, raw: bytes) -> None:
        """Keep a batch; the same position may come twice."""

    def set_cursor(self, position: int) -> None:
        """Everything up to this feed position is kept here."""


class Noticeboard(Protocol):
    """The district's publication of offices and keys, as last seen."""

    def pinned(self) -> tuple[str, bytes] | None:
        """The ETag and the signed publication, or None."""

    def pin(self, etag: str, data: bytes) -> None:
        """Keep a verified, newer publication."""


class Credentials(Protocol):
    """Who this device is to the district, and how to know the district."""

    @property
    def url(self) -> str:
        """The district's base address, without a slash at the end."""

    @property
    def district(self) -> bytes:
        """The district's public signing key, 32 bytes."""

    @property
    def office(self) -> bytes:
        """The office of this device, 16 bytes."""

    @property
    def device(self) -> bytes:
        """This device, 16 bytes."""

    @property
    def post_key(self) -> Ed25519PrivateKey:
        """The key that signs requests; it lies outside the vault, so batches can leave while it is locked."""

    @property
    def authorities(self) -> str | None:
        """A PEM file of the only certificate authorities to trust, or None for the usual ones."""


class Listener(Protocol):
    """Who wants to know how the visit goes; called on the visit's own thread."""

    def sending(self, sent: int, total: int) -> None:
        """`sent` of `total` bytes of this upload have been handed to the network."""

    def acknowledged(self, acknowledgement: Acknowledgement) -> None:
        """The district has received everything up to this acknowledgement."""

    def arrived(self, count: int) -> None:
        """`count` further batches lie in the inbox."""


class Clock(Protocol):
    """Time as the device knows it."""

    def now_ms(self) -> int:
        """Wall clock in milliseconds since 1970; may be wrong."""

    def monotonic(self) -> float:
        """Seconds that only run forward."""


class Silent:
    """The listener for whom nothing needs to be told."""

    def sending(self, sent: int, total: int) -> None:
        """Not told."""

    def acknowledged(self, acknowledgement: Acknowledgement) -> None:
        """Not told."""

    def arrived(self, count: int) -> None:
        """Not told."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All ports of one desk together: what a visit needs."""

    credentials: Credentials
    outbox: Outbox
    inbox: Inbox
    notices: Noticeboard
    listener: Listener
    clock: Clock
