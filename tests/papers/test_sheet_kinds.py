"""Files as several programs and several years made them: sheets beside sheets, notes on cells, letters of two kinds."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from desk_app.domain.errors import Refused
from desk_app.papers.sheet import read_sheet
from tests.support.sheets import ANNA, HEADER, LUCA, workbook


@pytest.fixture
def of_two(tmp_path: Path) -> Path:
    """A workbook of two sheets that have something, between which an empty one stands."""
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "2023"
    book.create_sheet("Vuoto")
    second = book.create_sheet("2024")
    for sheet, row in ((first, ANNA), (second, LUCA)):
        sheet.append(HEADER)
        sheet.append(row)
    second["D2"].comment = Comment("Non lasciare messaggi", "sportello")
    book.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


@pytest.mark.parametrize(
    ("asked", "name", "row"),
    [("", "2023", ANNA), ("2023", "2023", ANNA), ("2024", "2024", LUCA), ("2022", "2023", ANNA)],
)
def test_the_sheet_that_was_asked_for_is_read(of_two: Path, asked: str, name: str, row: tuple[str, ...]) -> None:
    sheet = read_sheet(of_two, name=asked)
    assert (sheet.name, sheet.names, [one.cells for one in sheet.rows]) == (name, ("2023", "2024"), [row])


def test_notes_on_cells_are_told_because_they_stay_in_the_file(of_two: Path) -> None:
    assert [(one.code, one.values) for one in read_sheet(of_two).remarks] == [("notes", {"n": 1})]


def test_letters_of_two_kinds_in_one_file_are_all_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Nome;Città\nNicolò;Forlì\n".encode() + "Zoë;Cantù – “qui”\n".encode("cp1252"))
    sheet = read_sheet(path)
    assert sheet.columns == ("Nome", "Città")
    assert [row.cells for row in sheet.rows] == [("Nicolò", "Forlì"), ("Zoë", "Cantù – “qui”")]
    assert [one.values["name"] for one in sheet.remarks] == ["UTF-8 + Windows-1252"]


def test_a_strict_workbook_is_told_from_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "strict.xlsx"
    with (
        zipfile.ZipFile(workbook(tmp_path / "a.xlsx", [HEADER, ANNA])) as usual,
        zipfile.ZipFile(path, "w") as strict,
    ):
        for part in usual.namelist():
            text = usual.read(part).replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            strict.writestr(part, text)
    with pytest.raises(Refused) as caught:
        read_sheet(path)
    assert (caught.value.code, caught.value.values["why"]) == ("sheet.kind", "strict")
