"""Attachments on the disk: AES-256-GCM in chunks of 64 KiB, so that a large file never stands in memory as a whole.

    file  = "ASA1" | 7 random bytes | chunk | chunk | ...
    chunk = up to 65,536 bytes of plain text, and 16 bytes of tag
    nonce = the 7 random bytes | chunk number, 4 bytes big-endian | 1 for the last chunk, else 0

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizar 2015): a chunk that is dropped, swapped, cut, added or
flipped does not open. Each attachment has a key of its own, kept in the database; without it the file is noise.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desk_app.domain.errors import Refused, VaultError

MAGIC = b"ASA1"
CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
PREFIX_BYTES = 7
KEY_BYTES = 32
MAX_CHUNKS = 1 << 32


class AttachmentDamaged(VaultError):
    """The file of an attachment is not what was written, or the key is not its own."""

    code = "vault.attachment-damaged"


@dataclass(frozen=True, slots=True)
class Stored:
    """What encrypting gives: the name under which the file is kept (SHA-256 of its bytes, hex), and both lengths."""

    name: str
    plain_bytes: int
    stored_bytes: int


def new_key() -> bytes:
    """A fresh 32-byte key for one attachment."""
    return AESGCM.generate_key(8 * KEY_BYTES)


def encrypt(plain: BinaryIO, sealed: BinaryIO, key: bytes, about: bytes) -> Stored:
    """Encrypt a stream into another. `about` (the vault's and the attachment's id) must be the same for opening it.

    Raises Refused "attachment.large" beyond 2^32 chunks.
    """
    cipher, prefix, digest = AESGCM(key), os.urandom(PREFIX_BYTES), hashlib.sha256()
    plain_bytes = stored_bytes = 0

    def put(data: bytes) -> int:
        sealed.write(data)
        digest.update(data)
        return len(data)

    stored_bytes += put(MAGIC + prefix)
    for number, data, last in _chunks(plain, CHUNK_BYTES):
        if number >= MAX_CHUNKS:
            raise Refused("attachment.large", megabytes=MAX_CHUNKS * CHUNK_BYTES >> 20)
        plain_bytes += len(data)
        stored_bytes += put(cipher.encrypt(_nonce(prefix, number, last), data, MAGIC + about))
    return Stored(digest.hexdigest(), plain_bytes, stored_bytes)


def decrypt(sealed: BinaryIO, key: bytes, about: bytes) -> Iterator[bytes]:
    """The plain chunks, each proven before it is given. Raises AttachmentDamaged.

    That nothing is missing at the end is known only with the last chunk: show nothing before it has come.
    """
    head = _fill(sealed, len(MAGIC) + PREFIX_BYTES)
    if len(head) != len(MAGIC) + PREFIX_BYTES or not head.startswith(MAGIC):
        raise AttachmentDamaged
    cipher, prefix = AESGCM(key), head[len(MAGIC) :]
    for number, data, last in _chunks(sealed, CHUNK_BYTES + TAG_BYTES):
        if number >= MAX_CHUNKS:
            raise AttachmentDamaged
        try:
            yield cipher.decrypt(_nonce(prefix, number, last), data, MAGIC + about)
        except InvalidTag:
            raise AttachmentDamaged from None


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _chunks(stream: BinaryIO, size: int) -> Iterator[tuple[int, bytes, bool]]:
    """Number, bytes and whether it is the last one; an empty stream is one empty last chunk."""
    number, data = 0, _fill(stream, size)
    while len(data) == size:
        ahead = _fill(stream, size)
        if not ahead:
            break
        yield number, data, False
        number, data = number + 1, ahead
    yield number, data, True


def _fill(stream: BinaryIO, size: int) -> bytes:
    """So many bytes, fewer only at the end: a stream may give less than asked."""
    parts, missing = [], size
    while missing:
        part = stream.read(missing)
        if not part:
            break
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
