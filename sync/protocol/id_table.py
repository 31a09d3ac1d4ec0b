"""The ids of a batch, each written once: an id that was seen is a small number, a new one goes into the table.

Most are UUIDv7 (RFC 9562): their first six bytes are a clock that moves in small steps, the other ten are noise. So the
clock parts are written as differences and the noise as it is.
"""

from sync.protocol import varints
from sync.protocol.malformed import Malformed

ID = 16
_CLOCK = 6
_NOISE = ID - _CLOCK


class Writer:
    """Collects ids; `refer` gives 0 for the next new one, else how far back in the order of last use it stands."""

    def __init__(self) -> None:
        self._known: dict[bytes, int] = {}
        self._order: list[bytes] = []

    def refer(self, one: bytes) -> int:
        """A reference to an id of 16 bytes."""
        place = self._known.get(one)
        if place is None:
            self._known[one] = len(self._order)
            self._order.append(one)
            return 0
        return len(self._order) - place

    def fields(self) -> list[bytes]:
        """The table as CBOR fields."""
        clocks = varints.pack_deltas(int.from_bytes(one[:_CLOCK], "big") for one in self._order)
        return [clocks, b"".join(one[_CLOCK:] for one in self._order)]


class Reader:
    """Reads the references in the order in which they were made."""

    def __init__(self, fields: object) -> None:
        match fields:
            case [bytes() as clocks, bytes() as noise]:
                times = varints.unpack_deltas(clocks)
                if len(noise) != _NOISE * len(times) or not all(0 <= one < 1 << 48 for one in times):
                    raise Malformed("not a table of ids")
                self._ids = [
                    one.to_bytes(_CLOCK, "big") + noise[i * _NOISE : (i + 1) * _NOISE] for i, one in enumerate(times)
                ]
            case _:
                raise Malformed("not a table of ids")
        self._seen = 0

    def resolve(self, reference: int) -> bytes:
        """The id of a reference. Raises Malformed."""
        if reference == 0:
            self._seen += 1
            place = self._seen - 1
        else:
            place = self._seen - reference
        if not 0 <= place < len(self._ids):
            raise Malformed("a reference to no id")
        return self._ids[place]
