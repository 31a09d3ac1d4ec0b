"""Workbooks that were made to do harm: they are told in a sentence before anything of them is unpacked or believed."""

import tracemalloc
import zipfile
from pathlib import Path

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.sheet import LINE_LIMIT
from desk_app.papers import workbook_guard
from desk_app.papers.sheet import read_sheet
from tests.support.sheets import by_hand, line

HEAD = line(1, "Nome", "Note")
MB = 1_000_000


def refused(path: Path) -> str:
    """The code with which a file is refused."""
    with pytest.raises(Refused) as caught:
        read_sheet(path)
    return caught.value.code


def zeros(archive: zipfile.ZipFile, name: str, many: int) -> None:
    """A part of so many spaces, which packs a thousand to one."""
    with archive.open(name, "w", force_zip64=True) as part:
        for _ in range(many // MB):
            part.write(b" " * MB)


@pytest.mark.parametrize("name", ["xl/worksheets/sheet2.xml", "xl/media/image1.png", "xl/styles.xml"])
def test_a_bomb_is_never_unpacked(tmp_path: Path, name: str) -> None:
    path = by_hand(tmp_path / "a.xlsx", f"<sheetData>{HEAD}{line(2, 'Anna', 'x')}</sheetData>")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        zeros(archive, name, 30 * MB)
    tracemalloc.start()
    assert refused(path) == "sheet.bomb"
    assert tracemalloc.get_traced_memory()[1] < 5 * MB
    tracemalloc.stop()


def test_many_parts_and_parts_of_one_name(tmp_path: Path) -> None:
    sheet = f"<sheetData>{HEAD}{line(2, 'Anna', 'x')}</sheetData>"
    many = by_hand(tmp_path / "a.xlsx", sheet, {f"xl/media/{n}.bin": b"" for n in range(workbook_guard.ENTRIES)})
    assert refused(many) == "sheet.bomb"
    twice = by_hand(tmp_path / "b.xlsx", sheet)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(twice, "a") as archive:
        archive.writestr("xl/workbook.xml", "<other/>")
    assert refused(twice) == "sheet.bomb"


def test_the_sum_of_all_parts_has_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_guard, "WHOLE", 2_000)
    rows = "".join(line(number, "Anna", "x") for number in range(2, 60))
    assert refused(by_hand(tmp_path / "a.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")) == "sheet.bomb"


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
    ],
)
def test_entities_are_not_even_looked_at(tmp_path: Path, declared: str) -> None:
    path = by_hand(
        tmp_path / "a.xlsx",
        f"<sheetData>{HEAD}{line(2, 'Anna', 'x')}</sheetData>",
        {"xl/styles.xml": f"{declared}<a>&x;</a>".encode()},
    )
    assert refused(path) == "sheet.damaged"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (f'<row r="{LINE_LIMIT + 1}"/>', "sheet.rows"),
        ('<row r="10000000"><c><v>1</v></c></row>', "sheet.rows"),
        ('<row r="3"/><row r="2"/>', "sheet.damaged"),
        ('<row r="many"/>', "sheet.damaged"),
        ('<row r="2"><c r="ZZZZ2"><v>1</v></c></row>', "sheet.damaged"),
        ('<row r="2"><c r="GZZ2"><v>1</v></c></row>', "sheet.columns"),
        ('<row r="2"><c t="s"><v>99</v></c></row>', "sheet.damaged"),
        ('<row r="2"><c><v>one</v></c></row>', "sheet.damaged"),
        ("<a>" * 100 + "</a>" * 100, "sheet.damaged"),
        ("<row", "sheet.damaged"),
    ],
)
def test_claims_that_no_sheet_makes(tmp_path: Path, rows: str, code: str) -> None:
    assert refused(by_hand(tmp_path / "a.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")) == code


def test_a_million_empty_rows_are_read_past(tmp_path: Path) -> None:
    """What a spreadsheet writes when somebody once formatted a whole column."""
    far = line(LINE_LIMIT, "Luca", "y")
    path = by_hand(tmp_path / "a.xlsx", f"<sheetData>{HEAD}{line(2, 'Anna', 'x')}{far}</sheetData>")
    assert [row.number for row in read_sheet(path).rows] == [2, LINE_LIMIT]


def test_a_sheet_that_says_it_is_larger_than_it_is(tmp_path: Path) -> None:
    claimed = '<dimension ref="A1:XFD9999999"/>'
    path = by_hand(tmp_path / "a.xlsx", f"{claimed}<sheetData>{HEAD}{line(2, 'Anna', 'x')}</sheetData>")
    assert [row.cells for row in read_sheet(path).rows] == [("Anna", "x")]


def test_a_part_that_says_it_is_smaller_than_it_is(tmp_path: Path) -> None:
    rows = "".join(line(number, "Anna", "x") for number in range(2, 400))
    path = by_hand(tmp_path / "a.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(info.file_size.to_bytes(4, "little"), (200).to_bytes(4, "little")))
    assert refused(path) == "sheet.damaged"
