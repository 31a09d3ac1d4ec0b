"""Deterministic CBOR (RFC 8949 section 4.2): the same value is the same bytes on every machine.

Only the plain part of CBOR: whole numbers of 64 bits, floats, texts, byte strings, arrays, maps, true, false, null. A
tag could make a value out of all proportion to its bytes, or one that contains itself.
"""

import io
from typing import NoReturn

import cbor2

from sync.protocol.malformed import Malformed

__all__ = ["Malformed", "dumps", "loads"]

DEPTH = 32
"""Arrays and maps inside one another; ours stand five deep."""


def _refuse(*_: object) -> NoReturn:
    raise cbor2.CBORDecodeError("a tag")


# All that cbor2 reads by itself (RFC 8949 section 3.4, and the IANA registry); _refuse is its hook for the others.
_TAGS = dict.fromkeys(
    (*range(6), 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799), _refuse
)


def dumps(value: object) -> bytes:
    """A value as deterministic CBOR."""
    return cbor2.dumps(value, canonical=True)


def loads(data: bytes, limit: int) -> object:
    """The one value that these bytes hold. Raises Malformed for anything else, or for more than `limit` bytes."""
    if len(data) > limit:
        raise Malformed("too many bytes")
    stream = io.BytesIO(data)
    try:
        value: object = cbor2.load(
            stream,
            tag_hook=_refuse,
            semantic_decoders=_TAGS,
            max_depth=DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
        )
    except (cbor2.CBORDecodeError, ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise Malformed("not CBOR") from error
    if stream.read(1):
        raise Malformed("bytes after the value")
    return value
