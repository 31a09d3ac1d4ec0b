"""The drafts' shelf, as a colleague may see it: what lies here of somebody who cannot go on with it."""

import sqlalchemy as sa

from desk_app.domain.member import Member
from desk_app.store import drafts, members, sight
from desk_app.store.drafts import Draft


def stranded(connection: sa.Connection, viewer: Member) -> tuple[Draft, ...]:
    """Drafts of members who left, or who may no longer see the person; none about somebody hidden from who looks."""
    sees = sight.of(connection, viewer)
    theirs = {one.id: sight.of(connection, one) for one in members.working(connection)}
    return tuple(
        one
        for one in drafts.of_others(connection, viewer.id)
        if sees.sees(one.person) and (one.member not in theirs or not theirs[one.member].sees(one.person))
    )
