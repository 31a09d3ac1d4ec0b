"""Whatever file somebody chooses: it is read, or a sentence says why not; nothing crashes and nothing is half read."""

import contextlib
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Stopped, Watch
from desk_app.domain.sheet import CELL_LIMIT, COLUMN_LIMIT, FILE_LIMIT, Fault, Sheet
from desk_app.papers import assembling
from desk_app.papers.sheet import read_sheet
from tests.support.sheets import ANNA, HEADER, LUCA, by_hand, line, text_file, town, workbook


def refused(path: Path) -> tuple[str, object]:
    """The code with which a file is refused, and why."""
    with pytest.raises(Refused) as caught:
        read_sheet(path)
    return caught.value.code, caught.value.values.get("why")


def cells(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_letters_and_separators_of_all_ages(tmp_path: Path, encoding: str, name: str, separator: str) -> None:
    rows = [("Cognome", "Nome", "Note"), ("D'Amico", "Nicolò", 'dice "sì",\nma; poi | no'), ("Öz", "Zoë", "")]
    sheet = read_sheet(text_file(tmp_path / "a.csv", rows, encoding, separator))
    assert sheet.columns == rows[0]
    assert cells(sheet) == rows[1:]
    assert [(one.code, one.values) for one in sheet.remarks] == [("letters", {"name": name})]


def test_values_of_a_workbook_are_as_one_would_type_them(tmp_path: Path) -> None:
    values = (1985, 7.5, 3.0, date(1971, 5, 12), datetime(2024, 3, 20, 9, 30), True, None, "  sì ", "333 555 0100")
    sheet = read_sheet(workbook(tmp_path / "a.xlsx", [tuple("abcdefghi"), values]))
    typed = ("1985", "7.5", "3", "1971-05-12", "2024-03-20", "True", "", "sì", "333 555 0100")
    assert cells(sheet) == [typed]
    assert sheet.remarks == ()


def test_the_same_rows_come_out_of_either_kind(tmp_path: Path) -> None:
    rows = [HEADER, ANNA, LUCA]
    assert cells(read_sheet(workbook(tmp_path / "a.xlsx", rows))) == cells(
        read_sheet(text_file(tmp_path / "a.csv", rows))
    )


def test_a_title_above_empty_rows_and_columns_called_alike(tmp_path: Path) -> None:
    rows = [("Elenco 2024", "", ""), (), ("Nome", "Tel", "Tel"), ("", "", ""), ("Anna", "1", "2"), ("  ",)]
    sheet = read_sheet(text_file(tmp_path / "a.csv", rows))
    assert sheet.columns == ("Nome", "Tel", "Tel (2)")
    assert [(row.number, row.cells) for row in sheet.rows] == [(5, ("Anna", "1", "2"))]
    assert [one.code for one in sheet.remarks] == ["letters", "above", "doubled"]


def test_what_excel_writes_for_itself_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=,\nNome,Note\nAnna,a;b;c\n")
    sheet = read_sheet(path)
    assert (sheet.columns, cells(sheet), sheet.rows[0].number) == (("Nome", "Note"), [("Anna", "a;b;c")], 3)


def test_merged_cells_are_told(tmp_path: Path) -> None:
    sheet = read_sheet(workbook(tmp_path / "a.xlsx", [HEADER, ANNA, LUCA], merge="E2:E3"))
    assert [row.cells[4] for row in sheet.rows] == ["Segrate", ""]
    assert [(one.code, one.values) for one in sheet.remarks] == [("merged", {"n": 1})]


def test_a_formula_has_its_value_or_is_a_fault_of_its_row(tmp_path: Path) -> None:
    formulas = (
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>A2*2</f></c></row>'
        '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><v>7</v></c></row>'
    )
    sheet = read_sheet(by_hand(tmp_path / "a.xlsx", f"<sheetData>{line(1, 'Anno', 'Minuti')}{formulas}</sheetData>"))
    assert [row.faults for row in sheet.rows] == [(Fault("row.formula", 1),), (Fault("row.formula", 0),)]
    assert sheet.rows[0].cells[0] == "2"


def test_a_hidden_sheet_is_passed_over_and_others_are_told(tmp_path: Path) -> None:
    book_path = tmp_path / "a.xlsx"
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["secret", "sheet"])
    book.active.sheet_state = "hidden"
    book.create_sheet("Vuoto")
    full = book.create_sheet("Utenti")
    for row in (HEADER, ANNA):
        full.append(row)
    book.save(book_path)
    sheet = read_sheet(book_path)
    assert sheet.columns == HEADER
    assert (sheet.remarks, sheet.name, sheet.names) == ((), "Utenti", ("Utenti",))


def test_long_cells_and_rows_that_are_too_wide_are_faults(tmp_path: Path) -> None:
    rows = [("Nome", "Note"), ("Anna", "x" * (CELL_LIMIT + 1)), ("Luca", "a", "b")]
    long, wide = read_sheet(text_file(tmp_path / "a.csv", rows)).rows
    assert (long.faults, wide.faults) == ((Fault("row.long", 1, {"limit": CELL_LIMIT}),), (Fault("row.wide"),))


@pytest.mark.parametrize(
    ("name", "content", "answer"),
    [
        ("a.csv", b"", ("sheet.empty", None)),
        ("a.csv", b"\n;;\n  ;\n", ("sheet.empty", None)),
        ("a.csv", b"Nome;Cognome\n", ("sheet.only-header", None)),
        ("a.csv", b'Nome;Note\nAnna;"mai chiuso\nLuca;b\n', ("sheet.quotes", None)),
        ("a.csv", b"Nome;Note\n\x81\x8d\xff;x\n", ("sheet.letters", None)),
        ("a.csv", "Nome;Note\nAnna;\0\n".encode("utf-8-sig"), ("sheet.letters", None)),
        ("a.csv", b"PK\x03\x04", ("sheet.kind", "mismatch")),
        ("a.xlsx", b"Nome;Note\n", ("sheet.kind", "mismatch")),
        ("a.xlsx", b"PK\x03\x04 cut off", ("sheet.damaged", None)),
        ("a.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), ("sheet.kind", "xls")),
        ("a.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), ("sheet.locked", None)),
        ("a.pdf", b"%PDF-1.7", ("sheet.kind", "pdf")),
        ("a.ods", b"?", ("sheet.kind", "ods")),
        ("a.docx", b"PK\x03\x04", ("sheet.kind", "other")),
    ],
)
def test_a_file_that_is_no_sheet_gets_its_sentence(
    tmp_path: Path, name: str, content: bytes, answer: tuple[str, object]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) == answer


def test_what_cannot_be_opened_gets_its_sentence(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.csv") == ("sheet.unreadable", None)
    (tmp_path / "folder.csv").mkdir()
    assert refused(tmp_path / "folder.csv") == ("sheet.unreadable", None)


def test_bounds_of_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    assert refused(large) == ("sheet.large", None)
    wide = text_file(tmp_path / "wide.csv", [[f"c{n}" for n in range(COLUMN_LIMIT + 1)], ["x"]])
    assert refused(wide) == ("sheet.columns", None)
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"Nome;Note\nAnna;a\n" + b"\n" * 10_000_000)
    assert refused(empty) == ("sheet.rows", None)
    monkeypatch.setattr(assembling, "ROW_LIMIT", 10)
    assert refused(text_file(tmp_path / "long.csv", [HEADER, *town(6)])) == ("sheet.rows", None)


def test_somebody_may_stop_while_it_is_read(tmp_path: Path) -> None:
    watch = Watch()
    watch.stop()
    for path in (text_file(tmp_path / "a.csv", [HEADER, ANNA]), workbook(tmp_path / "a.xlsx", [HEADER, ANNA])):
        with pytest.raises(Stopped):
            read_sheet(path, watch)


def test_empty_rows_count_as_work_that_may_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Nome;Note\nAnna;a\n" + "\n" * 100_000)
    seen = []

    def third(done: int, whole: int) -> None:
        seen.append((done, whole))
        if len(seen) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        read_sheet(path, third)
    assert seen == [(0, 0), (500, 0), (1000, 0)]
    far = workbook(tmp_path / "a.xlsx", [HEADER, ANNA, *[()] * 1200, LUCA])
    told = []
    assert len(read_sheet(far, lambda done, whole: told.append((done, whole))).rows) == 2
    assert told[-2:] == [(500, 1203), (1000, 1203)]


@given(content=st.binary(max_size=400), name=st.sampled_from(["a.csv", "a.xlsx", "a.txt"]))
def test_any_bytes_are_a_sheet_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    try:
        sheet = read_sheet(path)
    except Refused:
        return
    assert all(len(row.cells) == len(sheet.columns) for row in sheet.rows)


@given(st.data())
def test_a_workbook_with_a_broken_byte_is_a_sheet_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Broken within a part, where no checksum of the archive sees it: that is what a bad writer makes."""
    sheet = f"<sheetData>{line(1, 'Nome', 'Anno')}<row r='2'><c t='s'><v>0</v></c><c><v>1985</v></c></row></sheetData>"
    at, letter = data.draw(st.integers(0, len(sheet) - 1)), data.draw(st.sampled_from("<>\"'/0xé&"))
    path = tmp_path_factory.getbasetemp() / "broken.xlsx"
    with contextlib.suppress(Refused):
        assert read_sheet(by_hand(path, sheet[:at] + letter + sheet[at + 1 :])).rows


def test_an_archive_that_was_cut_off_anywhere(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", [HEADER, ANNA]).read_bytes()
    for size in range(4, len(whole), 97):
        cut = tmp_path / "cut.xlsx"
        cut.write_bytes(whole[:size])
        assert refused(cut)[0] == "sheet.damaged"


def test_other_packages_of_the_same_form(tmp_path: Path) -> None:
    for name, content, why in (
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
        ("a", "b", "other"),
    ):
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
            archive.writestr(name, content)
        assert refused(tmp_path / "a.xlsx") == ("sheet.kind", why)
