"""Which column of a file goes where: proposed, and decided by a person. No widgets here."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.domain.columns import OF_INTERVIEW, Field, Matching, day_text, propose
from desk_app.domain.interview import parse_day
from desk_app.domain.sheet import Sheet
from desk_app.gui.importing.rows import ColumnLine
from desk_app.gui.importing.sayings import file_words, unused_words

EXAMPLES, SHOWN = 3, 40
WITHIN = 200
"""Examples are looked for in so many rows."""


class ColumnsView(Protocol):
    """What the presenter asks of the step."""

    def show_columns(self, file: str, lines: tuple[ColumnLine, ...]) -> None:
        """The columns of a file, and where each is proposed to go."""

    def show_sheets(self, names: tuple[str, ...], chosen: str) -> None:
        """The sheets of a workbook, one of which is read."""

    def show_unused(self, text: str, *, interviews: bool) -> None:
        """What stays in the file; whether there are interviews, which want a day."""


class ColumnsPresenter(QObject):
    """Keeps what was chosen for the file at hand."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__()
        self._view = view
        self.sheet: Sheet | None = None
        self._fields: dict[int, Field] = {}

    def show(self, name: str, sheet: Sheet) -> None:
        """Another file, with what its titles propose."""
        self.sheet, self._fields = sheet, propose(sheet.columns)
        lines = tuple(
            ColumnLine(title, _examples(sheet, at), self._fields[at].value if at in self._fields else "")
            for at, title in enumerate(sheet.columns)
        )
        self._view.show_columns(file_words(name, sheet), lines)
        self.show_sheets()
        self._tell_unused()

    def show_sheets(self) -> None:
        """Which sheet of the file at hand is read."""
        if self.sheet is not None:
            self._view.show_sheets(self.sheet.names, self.sheet.name)

    def match(self, column: int, field: str) -> None:
        """A column goes there; "" leaves it in the file."""
        self._fields.pop(column, None)
        if field:
            self._fields[column] = Field(field)
        self._tell_unused()

    def matching(self, day: str, today: date) -> Matching:
        """What was chosen; `day` as typed is that of interviews without one. Refused where it makes no sense."""
        typed = day_text(day)
        kept = parse_day(typed, today).isoformat() if typed else ""
        chosen = Matching(dict(sorted(self._fields.items())), kept)
        chosen.check()
        return chosen

    def _tell_unused(self) -> None:
        assert self.sheet is not None
        text = unused_words(Matching(self._fields).unused(self.sheet.columns))
        self._view.show_unused(text, interviews=bool(set(OF_INTERVIEW) & set(self._fields.values())))


def _examples(sheet: Sheet, at: int) -> str:
    """The first few different cells of a column, shortened."""
    found = dict.fromkeys(row.cells[at] for row in sheet.rows[:WITHIN] if row.cells[at])
    cells = [" ".join(cell.split()) for cell in list(found)[:EXAMPLES]]
    return " · ".join(cell if len(cell) <= SHOWN else f"{cell[:SHOWN]}…" for cell in cells)
