"""Verbs about attachments: take a file in, look at it inside of the application, take it away."""

from collections.abc import Mapping

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import attachment as attachments
from desk_app.domain.attachment import PART_BYTES, Attachment
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.store import cases, pieces, sight
from desk_app.store.store import Reader


def attach(desk: Desk, person: RecordId, name: str, data: bytes) -> tuple[RecordId, Changes]:
    """Take a file's bytes into the vault: a PDF, JPEG or PNG of at most 5 MiB. The file itself stays where it was.

    Its pieces are records of their own, so that they travel to the desk's other computers as everything else does.
    Refused("attachment.known", name=…) when the same bytes are there already.
    """
    media = attachments.media_of(data)
    parts = [data[start : start + PART_BYTES] for start in range(0, len(data), PART_BYTES)]
    fields: Mapping[str, Value] = {
        "name": attachments.parse_name(name),
        "media": media,
        "size": len(data),
        "parts": len(parts),
    }
    with desk.unit() as unit:
        sees = sight.of(unit.connection, desk.member)
        for one in cases.attachments(unit.connection, sees.cards(sees.kept(person))):
            if one.size == len(data) and pieces.whole(unit.connection, one) == data:
                raise Refused("attachment.known", field="attachment", name=one.name)
        made = unit.journal.add(attachments.KIND, fields, author=desk.member.id, person=person)
        for place, piece in enumerate(parts):
            unit.journal.add(
                attachments.PART,
                {"bytes": piece},
                author=desk.member.id,
                person=person,
                record=attachments.part_of(made, place),
            )
    return made, unit.changes


def read(reader: Reader, one: Attachment) -> bytes:
    """The bytes of an attachment. Refused while some of its pieces are still on another computer."""
    with reader.look() as connection:
        data = pieces.whole(connection, one)
    if len(data) != one.size:
        raise Refused("attachment.not-whole")
    return data


def take_away(desk: Desk, attachment: RecordId) -> Changes:
    """No longer shown with the case. Its bytes go when the person's record is erased."""
    return lines.take_away(desk, attachment)
