"""An import for tests: rows of a sheet, the plan of them, and who is here afterwards."""

from collections.abc import Sequence

from desk_app.casework import import_planning, people
from desk_app.casework.desk import Desk
from desk_app.casework.import_plan import Plan
from desk_app.domain.columns import Matching, propose
from desk_app.domain.entry import Entry
from desk_app.domain.interview import Interview
from desk_app.domain.progress import Watch
from desk_app.domain.sheet import Sheet, SheetRow
from desk_app.store import journal
from desk_app.store.store import Reader
from desk_app.store.tables import journal as journal_table
from tests.support.sheets import HEADER

MATCHED = Matching(propose(HEADER))


def sheet(*rows: Sequence[str], header: Sequence[str] = HEADER) -> Sheet:
    """A sheet as it was read."""
    return Sheet(tuple(header), tuple(SheetRow(at, tuple(row)) for at, row in enumerate(rows, 2)))


def plan(desk: Desk, *rows: Sequence[str]) -> Plan:
    """The plan of these rows."""
    return import_planning.make(desk, sheet(*rows), MATCHED)


def outcomes(made: Plan) -> list[str]:
    """What becomes of each row."""
    return [row.outcome.value for row in made.rows]


def entries(desk: Desk) -> list[Entry]:
    """The whole journal."""
    with desk.unit() as unit:
        return [journal.from_row(row) for row in unit.connection.execute(journal_table.select())]


def known(reader: Reader) -> dict[str, tuple[Interview, ...]]:
    """Everybody with their interviews."""
    rows = people.find(reader, "")
    return {f"{row.given_name} {row.family_name}": people.page(reader, row.id).interviews for row in rows}


def changed(row: Sequence[str], **cells: str) -> tuple[str, ...]:
    """A row with other cells, by the names of the header in small letters."""
    at = {title.lower().replace(" ", "_"): place for place, title in enumerate(HEADER)}
    made = list(row)
    for name, text in cells.items():
        made[at[name]] = text
    return tuple(made)


class StopAt(Watch):
    """Says stop after so many reports."""

    def __init__(self, reports: int) -> None:
        super().__init__()
        self.left = reports

    def __call__(self, done: int, whole: int) -> None:
        super().__call__(done, whole)
        self.left -= 1
        if not self.left:
            self.stop()
