"""The sealed payload: compressed, padded, encrypted under a key of its own, bound to its header."""

import struct

import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol import dictionary
from sync.protocol.batch import Header
from sync.protocol.keys import CannotOpen
from sync.protocol.limits import MAX_PLAIN, PAD
from sync.protocol.malformed import Malformed

LEVEL = 19
INFO = b"ascolto/batch/1"
_LENGTH = struct.Struct(">I")
# A key seals once, for its salt is fresh; so the nonce can stand still.
_NONCE = bytes(12)
_WINDOW, _VARIED = 64, 44
"""Sixty-four random bytes hold some 57 different ones, text some 20."""


def compress(data: bytes, number: int) -> bytes:
    """zstd at level 19 with a dictionary (RFC 8878)."""
    shared = None if number == dictionary.NONE else dictionary.load(number)
    compressor = zstandard.ZstdCompressor(level=LEVEL, dict_data=shared, write_dict_id=False, write_checksum=False)
    cut = noise_from(data)
    if cut in (0, len(data)):
        return compressor.compress(data)
    stream = compressor.compressobj(size=len(data))
    words = stream.compress(data[:cut]) + stream.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    return words + stream.compress(data[cut:]) + stream.flush()


def noise_from(data: bytes) -> int:
    """Where the noise at the end of the data begins: it gets a block of its own, so that words keep short codes."""
    start = len(data)
    while start >= _WINDOW and len(set(data[start - _WINDOW : start])) > _VARIED:
        start -= _WINDOW
    return start


def decompress(data: bytes, number: int) -> bytes:
    """The unfolded bytes. Raises Malformed for nonsense or for more than 16 MiB, before they are unfolded."""
    shared = None if number == dictionary.NONE else dictionary.load(number)
    try:
        size = zstandard.get_frame_parameters(data).content_size
        if size > MAX_PLAIN:
            raise Malformed("unfolds to too much")
        return zstandard.ZstdDecompressor(dict_data=shared).decompress(
            data, max_output_size=MAX_PLAIN, allow_extra_data=False
        )
    except zstandard.ZstdError as error:
        raise Malformed("not compressed as agreed") from error


def pad(data: bytes) -> bytes:
    """Length, data, zeros up to a multiple of 256 bytes: the size tells little."""
    framed = _LENGTH.pack(len(data)) + data
    return framed + bytes(-len(framed) % PAD)


def unpad(data: bytes) -> bytes:
    """The data inside the padding. Raises Malformed."""
    if len(data) < _LENGTH.size or len(data) % PAD:
        raise Malformed("not padded as agreed")
    (length,) = _LENGTH.unpack_from(data)
    end = _LENGTH.size + length
    if end > len(data) or len(data) - end >= PAD or any(data[end:]):
        raise Malformed("not padded as agreed")
    return data[_LENGTH.size : end]


def batch_key(header: Header, content_key: bytes) -> bytes:
    """The key of one batch: from the content key, its place in the stream, its recipient and its fresh salt."""
    info = INFO + header.device + header.number.to_bytes(8, "big") + header.recipient + header.epoch.to_bytes(4, "big")
    return HKDF(algorithm=SHA256(), length=32, salt=header.salt, info=info).derive(content_key)


def seal(header: Header, plain: bytes, content_key: bytes) -> bytes:
    """The payload of a batch: AES-256-GCM over the padded, compressed bytes, with the header as associated data."""
    padded = pad(compress(plain, header.dictionary))
    return AESGCM(batch_key(header, content_key)).encrypt(_NONCE, padded, header.raw())


def open_(header: Header, payload: bytes, content_key: bytes) -> bytes:
    """The plain bytes of a payload. Raises CannotOpen for a wrong key or altered bytes, Malformed for bad content."""
    try:
        padded = AESGCM(batch_key(header, content_key)).decrypt(_NONCE, payload, header.raw())
    except InvalidTag as error:
        raise CannotOpen from error
    return decompress(unpad(padded), header.dictionary)
