"""Whole numbers as few bytes: LEB128 varints, signed ones zigzagged, and runs of them as byte strings."""

from collections.abc import Iterable, Iterator

from sync.protocol.malformed import Malformed

_MORE = 0x80
_SEVEN = 0x7F
_LONGEST = 10
_LARGEST = (1 << 7 * _LONGEST) - 1


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers of zero or more, one after the other. Raises ValueError for one below zero or of more than ten bytes."""
    made = bytearray()
    for number in numbers:
        if not 0 <= number <= _LARGEST:
            raise ValueError("a varint is not negative, and of at most ten bytes")
        while number > _SEVEN:
            made.append(number & _SEVEN | _MORE)
            number >>= 7
        made.append(number)
    return bytes(made)


def unpack(data: object) -> list[int]:
    """The numbers again. Raises Malformed for bytes that end in the middle of one."""
    if not isinstance(data, bytes):
        raise Malformed("not a column of numbers")
    numbers, number, shift = [], 0, 0
    for byte in data:
        number |= (byte & _SEVEN) << shift
        if byte & _MORE:
            shift += 7
            if shift >= 7 * _LONGEST:
                raise Malformed("a number too large")
        else:
            numbers.append(number)
            number, shift = 0, 0
    if shift:
        raise Malformed("a number cut short")
    return numbers


def zigzag(number: int) -> int:
    """Small numbers of either sign as small numbers of zero or more."""
    return number << 1 if number >= 0 else (-number << 1) - 1


def unzigzag(number: int) -> int:
    """Back."""
    return number >> 1 if not number & 1 else -(number + 1 >> 1)


def pack_deltas(numbers: Iterable[int]) -> bytes:
    """Numbers as their differences from the one before (the first from zero)."""
    return pack(zigzag(step) for step in _steps(numbers))


def _steps(numbers: Iterable[int]) -> Iterator[int]:
    before = 0
    for number in numbers:
        yield number - before
        before = number


def unpack_deltas(data: object) -> list[int]:
    """Back; raises Malformed."""
    numbers, now = [], 0
    for step in unpack(data):
        now += unzigzag(step)
        numbers.append(now)
    return numbers
