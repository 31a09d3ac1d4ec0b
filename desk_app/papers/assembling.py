"""From lines of cells, whatever file they came from, to a sheet: its header found, empty rows left, bounds kept."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Report
from desk_app.domain.sheet import CELL_LIMIT, COLUMN_LIMIT, LINE_LIMIT, ROW_LIMIT, Fault, Remark, Sheet, SheetRow
from desk_app.domain.text import clean, one_line

FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""What a spreadsheet would take for a formula; we write an apostrophe before it, and take it away when reading."""
_HEADER_WITHIN = 20
_EVERY = 500


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file: its number (from 1), its cells, and columns whose cell could not be read, with the code."""

    number: int
    cells: Sequence[str]
    unread: tuple[tuple[int, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.unread and not any(cell and not cell.isspace() for cell in self.cells)


def assemble(full_and_empty: Iterable[Line], report: Report, remarks: Iterable[Remark] = (), lines: int = 0) -> Sheet:
    """The sheet; `lines` is how many there are, 0 when nobody knows.

    Refused when it is empty, has only a header, or is larger than any desk's sheet.
    """
    report(0, lines)
    full = _full(full_and_empty, report, lines)
    first = list(islice(full, _HEADER_WITHIN))
    if not first:
        raise Refused("sheet.empty", field="file")
    # A title may stand above the header: the first line with several cells is it.
    at = next((at for at, line in enumerate(first) if sum(bool(cell.strip()) for cell in line.cells) > 1), 0)
    columns, doubled = _columns(first[at].cells)
    rows: list[SheetRow] = []
    for line in chain(first[at + 1 :], full):
        if len(rows) == ROW_LIMIT:
            raise Refused("sheet.rows", field="file", limit=ROW_LIMIT)
        rows.append(_row(line, len(columns)))
    if not rows:
        raise Refused("sheet.only-header", field="file")
    told = [*remarks, *([Remark("above", {"n": at})] if at else [])]
    return Sheet(columns, tuple(rows), (*told, *(Remark("doubled", {"name": name}) for name in doubled)))


def _full(lines: Iterable[Line], report: Report, whole: int) -> Iterator[Line]:
    for line in lines:
        if line.number % _EVERY == 0:
            report(line.number, whole)
        if line.number > LINE_LIMIT:
            raise Refused("sheet.rows", field="file", limit=ROW_LIMIT)
        if not line.is_empty:
            yield line


def _columns(cells: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The words above the columns, each one different, and those that stood there twice."""
    names = [one_line(cell)[:CELL_LIMIT] for cell in cells]
    while names and not names[-1]:
        names.pop()
    if len(names) > COLUMN_LIMIT:
        raise Refused("sheet.columns", field="file", limit=COLUMN_LIMIT)
    seen: dict[str, int] = {}
    made = []
    for name in names:
        seen[name] = times = seen.get(name, 0) + 1
        made.append(f"{name} ({times})" if name and times > 1 else name)
    return tuple(made), [name for name, times in seen.items() if name and times > 1]


def _row(line: Line, width: int) -> SheetRow:
    faults = [Fault(code, column if column < width else None) for column, code in line.unread]
    cells = [_cell(cell) for cell in line.cells[:width]]
    faults += [Fault("row.long", at, {"limit": CELL_LIMIT}) for at, cell in enumerate(cells) if len(cell) > CELL_LIMIT]
    if any(cell.strip() for cell in line.cells[width:]):
        faults.append(Fault("row.wide"))
    return SheetRow(line.number, (*cells, *("" for _ in range(width - len(cells)))), tuple(faults))


def _cell(text: str) -> str:
    kept = clean(text).strip()
    return kept[1:] if kept.startswith("'") and FORMULA.match(kept) else kept
