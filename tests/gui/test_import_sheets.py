"""A workbook of several sheets: one at a time, the one that somebody chooses."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desk_app.gui.importing.screen import ImportScreen
from tests.gui.conftest import Bench
from tests.support.sheets import ANNA, HEADER, LUCA, text_file


@pytest.fixture
def screen(bench: Bench, qtbot: QtBot) -> Iterator[ImportScreen]:
    made = ImportScreen(bench.desk, bench.runner, bench.bus)
    qtbot.addWidget(made.view)
    made.view.resize(1118, 718)
    made.view.show()
    made.start()
    yield made
    qtbot.waitUntil(lambda: not made.presenter.work.under_way)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = openpyxl.Workbook()
    for name, rows in (("2023", (HEADER, ANNA)), ("2024", (HEADER, LUCA, ANNA)), ("Legenda", (("Sigla", "Senso"),))):
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del made["Sheet"]
    made.save(tmp_path / "registro.xlsx")
    return tmp_path / "registro.xlsx"


def choices(screen: ImportScreen) -> QComboBox:
    found = screen.view.findChild(QComboBox, "import_sheet")
    assert found is not None
    return found


def said(screen: ImportScreen, name: str) -> str:
    found = screen.view.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def test_another_sheet_is_chosen_by_key(screen: ImportScreen, book: Path, qtbot: QtBot) -> None:
    screen.presenter.choose(str(book))
    qtbot.waitUntil(lambda: choices(screen).isVisible())
    sheets = choices(screen)
    assert [sheets.itemText(at) for at in range(sheets.count())] == ["2023", "2024", "Legenda"]
    assert said(screen, "import_file") == "registro.xlsx. Rows: 1."
    sheets.setFocus()
    qtbot.keyClick(sheets, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: said(screen, "import_file") == "registro.xlsx. Rows: 2.")
    assert sheets.currentText() == "2024"


def test_a_sheet_that_cannot_be_read_leaves_the_one_that_was(screen: ImportScreen, book: Path, qtbot: QtBot) -> None:
    screen.presenter.choose(str(book))
    qtbot.waitUntil(lambda: choices(screen).isVisible())
    choices(screen).setFocus()
    qtbot.keyClick(choices(screen), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "only the line of titles" in said(screen, "import_problem"))
    assert choices(screen).currentText() == "2023"
    assert said(screen, "import_file") == "registro.xlsx. Rows: 1."


def test_a_file_of_one_sheet_asks_nothing(screen: ImportScreen, tmp_path: Path, qtbot: QtBot) -> None:
    screen.presenter.choose(str(text_file(tmp_path / "a.csv", [HEADER, ANNA])))
    qtbot.waitUntil(lambda: said(screen, "import_file") != "")
    assert not choices(screen).isVisible()
