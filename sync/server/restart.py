"""What a server does when it starts: numbers that were handed out before are never handed out again.

An administrator may have put an older copy of the database back. What devices lost by that they send again themselves,
but cursors and pinned publications are ahead of such a copy: so feeds and editions go on from the clock.
"""

from sqlalchemy import func, select, update

from sync.server.database import Database
from sync.server.tables import feeds, offices


def go_on_from_now(database: Database, edition_base: int, now_ms: int) -> None:
    """Raise each feed's last position and the publication's version to `now_ms`, milliseconds since 1970.

    Neither is ever lowered: a clock that stands wrong today does no harm.
    """
    with database.writing() as connection:
        connection.execute(update(feeds).where(feeds.c.last < now_ms).values(last=now_ms))
        editions = connection.execute(select(func.coalesce(func.sum(offices.c.edition), 0))).scalar_one()
        first = connection.execute(select(offices.c.office).order_by(offices.c.office).limit(1)).scalar_one_or_none()
        missing = now_ms - edition_base - int(editions)
        if first is not None and missing > 0:
            raised = update(offices).where(offices.c.office == first)
            connection.execute(raised.values(edition=offices.c.edition + missing))
