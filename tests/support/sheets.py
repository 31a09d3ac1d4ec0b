"""Sheets for tests: CSV and XLSX of invented people, and workbooks that somebody wrote with a hammer."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

import openpyxl

HEADER = (
    "Cognome",
    "Nome",
    "Data di nascita",
    "Cellulare",
    "Comune",
    "Data colloquio",
    "Note",
    "Bisogni",
    "Pratica",
)
ANNA = ("Rossi", "Anna", "12/05/1971", "333 555 0100", "Segrate", "20/03/2024", "Sfratto, due figli", "Sfratto", "1")
LUCA = ("De Luca", "Luca", "1980", "333 555 0142", "Milano", "21/03/2024", "Cerca lavoro", "Disoccupazione", "2")

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS: Mapping[str, str] = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
    '<sheet name="Utenti" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def text_file(path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8", separator: str = ";") -> Path:
    """A CSV as a spreadsheet writes it."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def workbook(path: Path, rows: Sequence[Sequence[object]], merge: str = "") -> Path:
    """An XLSX as a spreadsheet writes it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    book.save(path)
    return path


def by_hand(path: Path, sheet: str, more: Mapping[str, bytes] | None = None) -> Path:
    """An XLSX whose one sheet has this text between its own first and last tag."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        archive.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>')
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return path


def line(number: int, *cells: str) -> str:
    """A row of a sheet by hand, with texts in its cells."""
    inside = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
    return f'<row r="{number}">{inside}</row>'


def town(people: int, visits: int = 2, seed: int = 7) -> Iterator[tuple[str, ...]]:
    """Rows of so many invented people, each with so many visits; nobody has the name of another."""
    chance = Random(seed)
    for number in range(people):
        born = date(1940, 1, 1) + timedelta(days=chance.randrange(24_000))
        family, given = ("".join(chance.choice(two) for two in ("bcdfglmnprstv", "aeiou") * 4) for _ in range(2))
        phone = f"+39 555 {chance.randrange(10**6, 10**7)}"
        for visit in range(visits):
            day = date(2024, 1, 1) + timedelta(days=chance.randrange(300) + 300 * visit)
            said = f"Colloquio {number}-{visit}: chiede aiuto per la bolletta"
            card = (family.title(), given.title(), f"{born:%d/%m/%Y}", phone, "Milano")
            yield (*card, f"{day:%d/%m/%Y}", said, "Sfratto; Debiti", str(number))
