"""The open desk: what every verb needs, and nothing of the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.member import Member
from desk_app.store.sight import Guard
from desk_app.store.store import Reader, Store
from desk_app.store.unit import Unit


@dataclass(frozen=True)
class Desk:
    """A vault that a member has opened. Verbs run on the store's own thread; looking goes through a reader."""

    store: Store
    member: Member

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """One transaction: `with desk.unit() as unit:`. Nothing is written into a case that the member may not see.

        Raises Refused("person.protected") from whatever would.
        """
        with self.store.unit() as unit:
            unit.journal.guard = Guard(unit.connection, self.member)
            yield unit

    def reader(self) -> Reader:
        """A read-only connection of its own, for the eyes of this member."""
        return self.store.reader(self.member)

    def now_ms(self) -> int:
        """Milliseconds since 1970 (UTC) by this computer's clock."""
        return self.store.clock.now_ms()

    def today(self) -> date:
        """The day at this desk."""
        return datetime.fromtimestamp(self.now_ms() / 1000).date()
