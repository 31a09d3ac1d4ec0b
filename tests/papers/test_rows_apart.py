"""The rows that were set apart come back as they went out, and no spreadsheet takes a cell of them for a formula."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.papers import rows_apart
from desk_app.papers.sheet import read_sheet

COLUMNS = ("Cognome", "Telefono", "Note")
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=12).map(str.strip)


def test_what_a_spreadsheet_would_reckon_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    evil = ("=cmd|' /C calc'!A0", "+39 555 0100", "＝SUM(1)")
    rows_apart.write(path, COLUMNS, "Perché", [(evil, "-1"), (("Nicolò", "", 'due\nrighe; e "altro"'), "manca")])
    assert path.read_bytes().startswith("\ufeffCognome;Telefono;Note;Perché\r\n".encode())
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = list(csv.reader(file, delimiter=";"))[1]
    assert [cell[0] for cell in first] == ["'"] * 4
    again = read_sheet(path)
    assert again.columns == (*COLUMNS, "Perché")
    assert [row.cells for row in again.rows] == [(*evil, "-1"), ("Nicolò", "", 'due\nrighe; e "altro"', "manca")]


@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS).filter(any), min_size=1, max_size=5))
def test_whatever_was_read_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "again.csv"
    rows_apart.write(path, COLUMNS, "Why", [(row, "because") for row in rows])
    once = [row.cells[:3] for row in read_sheet(path).rows]
    rows_apart.write(path, COLUMNS, "Why", [(row, "because") for row in once])
    assert [row.cells[:3] for row in read_sheet(path).rows] == once


def test_the_name_is_a_free_one_beside_the_first_file(tmp_path: Path) -> None:
    first = tmp_path / "elenco.xlsx"
    one = rows_apart.beside(first, "da correggere")
    assert one == tmp_path / "elenco-da correggere.csv"
    one.touch()
    assert rows_apart.beside(first, "da correggere") == tmp_path / "elenco-da correggere 2.csv"


def test_a_folder_that_takes_nothing_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        rows_apart.write(tmp_path / "gone" / "a.csv", COLUMNS, "Why", [])
    assert caught.value.code == "sheet.cannot-write"
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Refused):
        rows_apart.write(tmp_path / "a.csv", COLUMNS, "Why", [])
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]
