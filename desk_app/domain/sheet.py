"""A desk's own sheet as it was read from a file: a header and rows of texts, nothing understood yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FILE_LIMIT = 40_000_000
"""Bytes of a file."""
ROW_LIMIT = 100_000
"""Rows with something in them."""
LINE_LIMIT = 1_048_576
"""Lines, empty ones counted: what a spreadsheet can have at most (ECMA-376)."""
COLUMN_LIMIT = 200
CELL_LIMIT = 32_767
"""Characters of a cell, the limit of spreadsheets; a longer one is a fault of its row."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row: the sentence's code and values, and in which column (from 0; None: the whole row)."""

    code: str
    column: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not empty: its number in the file (from 1), a text for each column, what could not be read."""

    number: int
    cells: tuple[str, ...]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth knowing about a file that could be read: the sentence's code and values."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet; every row has as many cells as there are columns.

    `name` is its own in a workbook, `names` those of all the sheets there that can be brought in, in their order.
    """

    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    remarks: tuple[Remark, ...] = ()
    name: str = ""
    names: tuple[str, ...] = ()
