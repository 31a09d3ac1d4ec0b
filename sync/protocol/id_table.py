"""The ids of a batch, each written once: a new one goes into the table, one that was seen is a small number.

Most are UUIDv7 (RFC 9562) made while their entry was written. Of such a one there is little to say: by how much its
clock differs from the entry's, its first twelve random bits (where a desk counts), and 62 bits of noise. The noise of
all stands together at the very end, because it does not compress and would spoil what does.

    [steps, heads, noise]

`steps`: id's clock minus entry's clock in milliseconds, zigzag varints. `heads`: varints; 0 for an id that is no
UUIDv7, else 1 + the twelve bits. `noise`: ten bytes of each that is no UUIDv7, then the 62 bits of all that are, four
to 31 bytes.
"""

from sync.protocol import varints
from sync.protocol.malformed import Malformed

ID = 16
_CLOCK = 6
_NOISE = ID - _CLOCK
_BITS = 62
_LOW = (1 << _BITS) - 1
_VERSION, _VARIANT = 7, 0b10
_GROUP = 4
_NOT_V7 = 0
NEW = 0
"""The reference to the next id of the table."""


class Writer:
    """Collects ids in the order in which entries mention them."""

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {}
        self._steps: list[int] = []

    def place(self, one: bytes) -> int:
        """Where an id that was mentioned stands in the table."""
        return self._places[one]

    def refer(self, one: bytes, wall: int, near: int | None = None) -> int:
        """A reference to an id, from an entry of time `wall` that is at home at place `near` (None: at the end)."""
        place = self._places.get(one)
        if place is None:
            self._places[one] = len(self._places)
            self._steps.append(int.from_bytes(one[:_CLOCK], "big") - wall)
            return NEW
        return 1 + varints.zigzag((len(self._places) if near is None else near) - place)

    def fields(self) -> list[bytes]:
        """The table as CBOR fields."""
        heads, odd, noise = [], [], []
        for one in self._places:
            number = int.from_bytes(one[_CLOCK:], "big")
            if number >> 76 == _VERSION and number >> _BITS & 3 == _VARIANT:
                heads.append(1 + (number >> 64 & 0xFFF))
                noise.append(number & _LOW)
            else:
                heads.append(_NOT_V7)
                odd.append(one[_CLOCK:])
        steps = varints.pack(varints.zigzag(step) for step in self._steps)
        return [steps, varints.pack(heads), b"".join(odd) + _pack_bits(noise)]


class Reader:
    """Reads the references in the order in which they were made."""

    def __init__(self, fields: object) -> None:
        match fields:
            case [bytes() as steps, bytes() as heads, bytes() as noise]:
                self._steps = [varints.unzigzag(step) for step in varints.unpack(steps)]
                self._tails = _tails(varints.unpack(heads), noise)
            case _:
                raise Malformed("not a table of ids")
        if len(self._steps) != len(self._tails):
            raise Malformed("not a table of ids")
        self._ids: list[bytes] = []
        self._places: dict[bytes, int] = {}

    def place(self, one: bytes) -> int:
        """Where an id that was mentioned stands in the table."""
        return self._places[one]

    def resolve(self, reference: int, wall: int, near: int | None = None) -> bytes:
        """The id of a reference. Raises Malformed."""
        count = len(self._ids)
        if reference == NEW:
            return self._next(count, wall)
        place = (count if near is None else near) - varints.unzigzag(reference - 1)
        if not 0 <= place < count:
            raise Malformed("a reference to no id")
        return self._ids[place]

    def _next(self, count: int, wall: int) -> bytes:
        if count == len(self._tails):
            raise Malformed("a reference to no id")
        clock = wall + self._steps[count]
        if not 0 <= clock < 1 << 8 * _CLOCK:
            raise Malformed("an id without a time")
        one = clock.to_bytes(_CLOCK, "big") + self._tails[count]
        self._places[one] = count
        self._ids.append(one)
        return one

    def finish(self) -> None:
        """Raises Malformed if the table holds an id that nobody mentioned, or one twice."""
        if not len(self._ids) == len(self._tails) == len(self._places):
            raise Malformed("ids without entries")


def _tails(heads: list[int], noise: bytes) -> list[bytes]:
    odd = heads.count(_NOT_V7) * _NOISE
    bits = iter(_unpack_bits(noise[odd:], len(heads) - heads.count(_NOT_V7)))
    tails, start = [], 0
    for head in heads:
        if head > 1 << 12 or len(noise) < odd:
            raise Malformed("not a table of ids")
        if head == _NOT_V7:
            tails.append(noise[start : start + _NOISE])
            start += _NOISE
        else:
            number = _VERSION << 76 | head - 1 << 64 | _VARIANT << _BITS | next(bits)
            tails.append(number.to_bytes(_NOISE, "big"))
    return tails


def _pack_bits(numbers: list[int]) -> bytes:
    made = bytearray()
    for start in range(0, len(numbers), _GROUP):
        four, whole = numbers[start : start + _GROUP], 0
        for number in four:
            whole = whole << _BITS | number
        made += whole.to_bytes(_width(len(four)), "big")
    return bytes(made)


def _unpack_bits(data: bytes, count: int) -> list[int]:
    full, rest = divmod(count, _GROUP)
    if len(data) != full * _width(_GROUP) + _width(rest):
        raise Malformed("ids of another length")
    numbers = []
    for start in range(0, count, _GROUP):
        several = min(_GROUP, count - start)
        begin = start // _GROUP * _width(_GROUP)
        whole = int.from_bytes(data[begin : begin + _width(several)], "big")
        if whole >> _BITS * several:
            raise Malformed("ids of another length")
        numbers += [whole >> _BITS * (several - 1 - i) & _LOW for i in range(several)]
    return numbers


def _width(several: int) -> int:
    return -(-_BITS * several // 8)
