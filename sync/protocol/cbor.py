"""Deterministic CBOR (RFC 8949 section 4.2): the same value is the same bytes on every machine.

The values are null, booleans, whole numbers, floats, texts, byte strings, arrays and maps, and nothing else. What the
library would make of tags besides (dates, patterns, references that run in circles) is never wanted here.
"""

import io

import cbor2

from sync.protocol.malformed import Malformed

__all__ = ["DEEPEST", "Malformed", "dumps", "loads"]

DEEPEST = 64
"""Arrays and maps within each other; more is refused, so that whoever walks through a value need not fear its depth."""
# All tags of which cbor2 makes something else, but 2 and 3: whole numbers beyond 64 bits.
_TAGS = (0, 1, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799)


def _refuse(*_: object) -> object:
    raise cbor2.CBORDecodeError("a tag")


_REFUSED = dict.fromkeys(_TAGS, _refuse)


def dumps(value: object) -> bytes:
    """A value as deterministic CBOR. The keys of a map are all texts or all byte strings, so their order is one."""
    return cbor2.dumps(value, canonical=True)


def loads(data: bytes, limit: int) -> object:
    """The one value that these bytes hold. Raises Malformed for anything else, or for more than `limit` bytes."""
    if len(data) > limit:
        raise Malformed("too many bytes")
    stream = io.BytesIO(data)
    try:
        value = cbor2.load(
            stream,
            tag_hook=_refuse,
            semantic_decoders=_REFUSED,
            max_depth=DEEPEST,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
        )
    except (cbor2.CBORDecodeError, ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise Malformed("not CBOR") from error
    if stream.read(1):
        raise Malformed("bytes after the value")
    return value
