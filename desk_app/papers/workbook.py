"""Workbooks (XLSX): the values of one of the sheets that have any, through openpyxl, once a guard has looked at it."""

import importlib
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Report
from desk_app.domain.sheet import COLUMN_LIMIT, Remark, Sheet
from desk_app.domain.text import one_line
from desk_app.papers.assembling import Line, assemble
from desk_app.papers.workbook_guard import Claims, look

if TYPE_CHECKING:
    import openpyxl
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"})


def read(path: Path, report: Report, name: str = "") -> Sheet:
    """The sheet of this name, else the first with something in it.

    Raises Refused and OSError; Stopped from `report`.
    """
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive, warnings.catch_warnings():
            # The library warns of decorations that it leaves out: they are of no interest here.
            warnings.simplefilter("ignore")
            claims = look(archive, report)
            # The open file and not its path: what the library does not close when it fails is closed here.
            return _read(file, claims, report, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, UnicodeDecodeError, struct.error):
        # One wrong bit: a part that does not unpack, or that says of itself that it is encrypted, or packed otherwise.
        raise Refused("sheet.damaged", field="file") from None


def _read(file: BinaryIO, claims: dict[str, Claims], report: Report, name: str) -> Sheet:
    # Not at the top: it would cost every start of the application some 150 ms.
    library = importlib.import_module("openpyxl")
    try:
        book: openpyxl.Workbook = library.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except Refused:
        raise
    except Exception:
        # A part that is well formed and makes no sense: the library lets whatever error it met come out.
        raise Refused("sheet.damaged", field="file") from None
    try:
        return _one(book, claims, report, name)
    finally:
        book.close()


def _one(book: "openpyxl.Workbook", claims: dict[str, Claims], report: Report, name: str) -> Sheet:
    shown = [
        (one_line(one.title), one, told)
        for one in book.worksheets
        if getattr(one, "sheet_state", "") == "visible" and ((told := _told(one, claims)).widest or told.valueless)
    ]
    if not shown:
        raise Refused("sheet.empty", field="file")
    title, one, told = next((each for each in shown if each[0] == name), shown[0])
    sheet = assemble(_lines(one, told), report, lines=told.lines)
    remarks = list(sheet.remarks)
    merged = sum(last >= sheet.rows[0].number for last in told.merged)
    if merged:
        remarks.append(Remark("merged", {"n": merged}))
    notes = sum(part.notes for part in claims.values())
    if notes:
        remarks.append(Remark("notes", {"n": notes}))
    return Sheet(sheet.columns, sheet.rows, tuple(remarks), title, tuple(each[0] for each in shown))


def _told(one: "ReadOnlyWorksheet", claims: dict[str, Claims]) -> Claims:
    # The library has no other word for where a sheet came from.
    return claims.get(one._worksheet_path.lstrip("/"), Claims())


def _lines(one: "ReadOnlyWorksheet", told: Claims) -> Iterator[Line]:
    one.reset_dimensions()
    width = max([told.widest, *(column for _, column in told.valueless)])
    if width > COLUMN_LIMIT:
        raise Refused("sheet.columns", field="file", limit=COLUMN_LIMIT)
    valueless: dict[int, list[int]] = {}
    for line, column in told.valueless:
        valueless.setdefault(line, []).append(column - 1)
    rows = one.iter_rows(max_col=width, values_only=True)
    number = 0
    while True:
        try:
            values = next(rows, None)
        except Exception:
            # As above: a number that is none, a text that is not in the list of texts.
            raise Refused("sheet.damaged", field="file") from None
        if values is None:
            return
        number += 1
        unread = dict.fromkeys(valueless.get(number, ()), "row.formula")
        unread |= {at: "row.formula" for at, value in enumerate(values) if value in _ERRORS}
        yield Line(number, [_text(value) for value in values], tuple(sorted(unread.items())))


def _text(value: object) -> str:
    """A value as one would have typed it; days in ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
