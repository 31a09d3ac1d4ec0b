"""What was packed inside of bytes: a search for words that looks at packed bytes alone would find none of them."""

from collections.abc import Iterator

import zstandard

from sync.protocol import dictionary

_BEGINS = zstandard.FRAME_HEADER
_LIMIT = 64 << 20


def unpacked(data: bytes) -> Iterator[bytes]:
    """Whatever zstd, with or without the application's dictionary, can read from any place of the bytes on."""
    readers = [
        zstandard.ZstdDecompressor(dict_data=dictionary.load(dictionary.LATEST)),
        zstandard.ZstdDecompressor(),
    ]
    at = data.find(_BEGINS)
    while at >= 0:
        for reader in readers:
            yield _beginning(reader, data[at:])
        at = data.find(_BEGINS, at + 1)


def _beginning(reader: zstandard.ZstdDecompressor, data: bytes) -> bytes:
    """As much as can be read: a frame that is cut, or ends in other bytes, tells what it holds up to there."""
    read = bytearray()
    stream = reader.decompressobj()
    try:
        for start in range(0, len(data), 4096):
            read += stream.decompress(data[start : start + 4096])
            if stream.eof or len(read) > _LIMIT:
                break
    except zstandard.ZstdError:
        pass
    return bytes(read)
