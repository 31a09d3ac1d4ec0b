"""The bytes of an attachment, out of the pieces that the journal holds."""

import sqlalchemy as sa

from desk_app.domain.attachment import Attachment, part_of
from desk_app.store import journal


def whole(connection: sa.Connection, one: Attachment) -> bytes:
    """The pieces that are on this computer, one after the other: fewer than `one.size` bytes while some are missing."""
    wanted = [part_of(one.id, place) for place in range(one.parts)]
    found = {state.record: state.value("bytes") for state in journal.states_of(connection, wanted)}
    pieces = [found.get(part) for part in wanted]
    return b"".join(piece for piece in pieces if isinstance(piece, bytes))
