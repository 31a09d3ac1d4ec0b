"""The members' shelf: who works at this office."""

import sqlalchemy as sa

from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member, Role
from desk_app.store.tables import member


def names(connection: sa.Connection) -> dict[RecordId, str]:
    """Every member's name, those who left included: what they wrote stays theirs."""
    return {row.id: row.name for row in connection.execute(sa.select(member.c.id, member.c.name))}


def working(connection: sa.Connection) -> tuple[Member, ...]:
    """Members who work here now, by name."""
    rows = connection.execute(sa.select(member).where(member.c.left == 0).order_by(member.c.name))
    return tuple(Member(row.id, row.name, Role(row.role)) for row in rows if row.role in set(Role))
