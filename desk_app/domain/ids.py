"""Identities: sixteen raw bytes each (UUID, RFC 9562)."""

import hashlib
import os
from typing import NewType

OfficeId = NewType("OfficeId", bytes)
DeviceId = NewType("DeviceId", bytes)
RecordId = NewType("RecordId", bytes)
"""A record of the journal: a person, an interview, a need, a member of the desk …"""

ID_BYTES = 16
_RANDOM_BYTES = 10


def uuid7(wall_ms: int, random: bytes | bytearray | None = None) -> bytes:
    """A UUIDv7 (RFC 9562 section 5.7): 48 bits of wall clock in milliseconds, then 74 random bits."""
    tail = bytearray(os.urandom(_RANDOM_BYTES) if random is None else random)
    tail[0] = 0x70 | (tail[0] & 0x0F)
    tail[2] = 0x80 | (tail[2] & 0x3F)
    return (wall_ms & 0xFFFFFFFFFFFF).to_bytes(6, "big") + bytes(tail)


def new_record(wall_ms: int, place: int | None = None) -> RecordId:
    """A fresh record id, sortable by the clock of the device that made it.

    `place` keeps those made within one millisecond in the order of their making (RFC 9562 section 6.2, method 1): it
    stands in the first 12 of the random bits.
    """
    random = bytearray(os.urandom(_RANDOM_BYTES))
    if place is not None:
        random[:2] = (place & 0xFFF).to_bytes(2, "big")
    return RecordId(uuid7(wall_ms, random))


def content_record(*parts: bytes) -> RecordId:
    """The id of a record that is made out of something outside: the same parts give the same id on every computer.

    A UUIDv8 (RFC 9562 section 5.8) of SHA-256 over the parts, each with its length before it (8 bytes, big-endian).
    """
    text = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    made = bytearray(hashlib.sha256(text).digest()[:ID_BYTES])
    made[6] = 0x80 | (made[6] & 0x0F)
    made[8] = 0x80 | (made[8] & 0x3F)
    return RecordId(bytes(made))


def new_device() -> DeviceId:
    """A fresh device id: random only, so that it does not tell when the computer was set up."""
    return DeviceId(uuid7(int.from_bytes(os.urandom(6), "big")))


def derived(kind: str, *parts: bytes) -> RecordId:
    """The id of a record of which there can be only one: two computers that make it apart make the same.

    A UUIDv8 (RFC 9562 section 5.8) from SHA-256 over the kind and its parts, each with its length before it.
    """
    told = b"".join(len(part).to_bytes(2, "big") + part for part in (kind.encode(), *parts))
    raw = bytearray(hashlib.sha256(b"ascolto/record/1" + told).digest()[:ID_BYTES])
    raw[6] = 0x80 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return RecordId(bytes(raw))
