"""A page of an office's feed: batches addressed to it, in the server's order."""

from dataclasses import dataclass

from sync.protocol import cbor
from sync.protocol.limits import MAX_HEADER, MAX_PAGE, MAX_PAYLOAD
from sync.protocol.malformed import Malformed

MAX_FEED = MAX_PAGE + MAX_PAYLOAD + MAX_HEADER + 4096


@dataclass(frozen=True, slots=True)
class FeedPage:
    """`batches` are (position, whole frame); `next` is the cursor after them; `more`: ask again at once."""

    batches: tuple[tuple[int, bytes], ...]
    next: int
    more: bool

    def write(self) -> bytes:
        """The page as it is sent."""
        return cbor.dumps([[[position, raw] for position, raw in self.batches], self.next, self.more])

    @staticmethod
    def read(data: bytes) -> "FeedPage":
        """Parse; positions must rise. Raises Malformed."""
        match cbor.loads(data, MAX_FEED):
            case [list() as rows, int() as after, bool() as more]:
                batches = tuple(_row(row) for row in rows)
                positions = [0, *(position for position, _ in batches)]
                if positions == sorted(set(positions)) and positions[-1] <= after < 1 << 63:
                    return FeedPage(batches, after, more)
        raise Malformed("not a page of a feed")


def _row(row: object) -> tuple[int, bytes]:
    match row:
        case [int() as position, bytes() as raw]:
            return position, raw
    raise Malformed("not a row of a feed")
