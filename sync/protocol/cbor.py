"""Deterministic CBOR (RFC 8949 section 4.2): the same value is the same bytes on every machine."""

import io

import cbor2

from sync.protocol.malformed import Malformed

__all__ = ["Malformed", "dumps", "loads"]


def dumps(value: object) -> bytes:
    """A value as deterministic CBOR."""
    return cbor2.dumps(value, canonical=True)


def loads(data: bytes, limit: int) -> object:
    """The one value that these bytes hold. Raises Malformed for anything else, or for more than `limit` bytes."""
    if len(data) > limit:
        raise Malformed("too many bytes")
    stream = io.BytesIO(data)
    try:
        value = cbor2.load(stream)
    except (cbor2.CBORDecodeError, ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise Malformed("not CBOR") from error
    if stream.read(1):
        raise Malformed("bytes after the value")
    return value
