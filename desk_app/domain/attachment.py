"""Un allegato: a paper or photo that belongs to a person's case, kept inside of the vault and seen only there."""

from dataclasses import dataclass

from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId, derived
from desk_app.domain.text import one_line

KIND = "attachment"
PART = "attachment_part"
PART_BYTES = 64 * 1024
LARGEST = 5 * 1024 * 1024
"""Bytes of one attachment at most: it travels in the desk's own batches, over lines of 64 kbit/s."""
NAME_LIMIT = 120
_MEDIA = ((b"%PDF-", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


@dataclass(frozen=True, slots=True)
class Attachment:
    """What was attached; its bytes are read apart. `size` in bytes, `added_ms` milliseconds since 1970."""

    id: RecordId
    person: RecordId
    name: str
    media: str
    size: int
    parts: int
    added_ms: int
    author: RecordId


def media_of(data: bytes) -> str:
    """What a file is by its own first bytes, whatever it is called: a PDF, a JPEG or a PNG. Refused for others."""
    if not data:
        raise Refused("attachment.empty", field="attachment")
    if len(data) > LARGEST:
        raise Refused("attachment.large", field="attachment", megabytes=LARGEST >> 20)
    for begin, media in _MEDIA:
        if data.startswith(begin):
            return media
    raise Refused("attachment.kind", field="attachment")


def part_of(attachment: RecordId, place: int) -> RecordId:
    """The record of one piece, by its place in the file (0 for the first 64 KiB)."""
    return derived(PART, attachment, place.to_bytes(4, "big"))


def parse_name(text: str) -> str:
    """A file's name on one line, without folders, its end kept when it is too long."""
    return one_line(text.replace("\\", "/").rpartition("/")[2])[-NAME_LIMIT:] or "-"
