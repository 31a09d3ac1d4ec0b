"""Which rows of the journal a device's entries take: the identity (device, seq) is the row number itself.

A lane is a run of 2^32 rows. This computer's own lanes are 0, 1, 2 … (one more each time it goes on as another device),
everybody else's are -1, -2, …: so what is saved here is always appended at the very end of the table.
"""

import sqlalchemy as sa

from desk_app.domain.ids import DeviceId
from desk_app.store.statements import driver
from desk_app.store.tables import lane

_BITS = 32
LAST = (1 << _BITS) - 1
"""The highest `seq` of a device."""


def row_of(first: int, seq: int) -> int:
    """The row of an entry; ValueError for a number that no device gives."""
    if not 0 < seq <= LAST:
        raise ValueError(f"no entry has the number {seq}")
    return first + seq


_FIND = "SELECT lane FROM lane WHERE device = ?"
_MAKE_OWN = "INSERT INTO lane SELECT ?, coalesce(max(lane) + 1, 0) FROM lane WHERE lane >= 0 RETURNING lane"
_MAKE_OTHER = "INSERT INTO lane SELECT ?, coalesce(min(lane), 0) - 1 FROM lane WHERE lane < 0 RETURNING lane"


def first_row(connection: sa.Connection, device: DeviceId) -> int | None:
    """The row before a device's first entry; None while nothing of it is here."""
    found = connection.execute(sa.select(lane.c.lane).where(lane.c.device == device)).scalar_one_or_none()
    return None if found is None else found << _BITS


def ensure(connection: sa.Connection, device: DeviceId, *, own: bool) -> int:
    """The row before a device's first entry; a lane is taken for a device that has none. Inside a transaction."""
    below = driver(connection)
    found = below.execute(_FIND, (device,)).fetchone()
    if found is None:
        found = below.execute(_MAKE_OWN if own else _MAKE_OTHER, (device,)).fetchone()
    return int(found[0]) << _BITS
