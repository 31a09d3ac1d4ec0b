"""The page that brings in a sheet, as somebody at the keyboard has it: file, columns, preview, progress, stop, end."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_app.casework import imports, people
from desk_app.domain.person import PersonForm
from desk_app.domain.progress import Report
from desk_app.gui.importing import presenter as presenters
from desk_app.gui.importing.screen import ImportScreen
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.papers.sheet import read_sheet
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.sheets import ANNA, HEADER, LUCA, text_file, town, workbook

BAD = ("Bianchi", "Rosa", "31/02/1980", "", "Milano", "20/03/2024", "=1+1", "", "9")


@dataclass
class Page:
    """The page that is shown."""

    screen: ImportScreen
    bench: Bench
    qtbot: QtBot

    def find(self, name: str) -> QWidget:
        found = self.screen.view.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QPushButton)
        assert button.isVisible()
        assert button.isEnabled()
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def said(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def bring(self, path: Path) -> None:
        """Choose a file, and wait for its columns or for why not."""
        self.screen.presenter.choose(str(path))
        self.qtbot.waitUntil(lambda: not self.screen.presenter.work.under_way)

    def to_preview(self, path: Path) -> None:
        self.bring(path)
        self.press("import_look")
        self.qtbot.waitUntil(lambda: self.find("import_rows").isVisible())

    def rows(self) -> list[list[str]]:
        """What the table shows."""
        model = self.table().model()
        return [[str(model.data(model.index(row, at))) for at in range(4)] for row in range(model.rowCount())]

    def table(self) -> QTableView:
        found = self.find("import_rows")
        assert isinstance(found, QTableView)
        return found

    def names(self) -> list[str]:
        return sorted(f"{row.given_name} {row.family_name}" for row in people.find(self.bench.mine, ""))


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> Iterator[Page]:
    screen = ImportScreen(bench.desk, bench.runner, bench.bus)
    screen.view.resize(1118, 718)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.start()
    yield Page(screen, bench, qtbot)
    qtbot.waitUntil(lambda: not screen.presenter.work.under_way)


def a_file(folder: Path, *rows: Sequence[str]) -> Path:
    return text_file(folder / "elenco utenti.csv", [HEADER, *rows], "cp1252")


def test_from_the_file_to_the_end_with_the_keyboard(page: Page, tmp_path: Path) -> None:
    told = []
    page.bench.bus.changed.connect(told.append)
    page.bring(a_file(tmp_path, ANNA, (LUCA[0], "Nicolò", *LUCA[2:]), BAD))
    assert page.said("import_file") == "elenco utenti.csv. Rows: 3. Read as Windows-1252."
    assert page.said("import_unused") == "These columns stay in the file: Pratica."
    page.press("import_look")
    page.qtbot.waitUntil(lambda: page.find("import_rows").isVisible())
    assert page.said("import_summary") == "New people: 2 · Interviews: 2 · Set apart: 1"
    ((row, who, becomes, more),) = page.rows()
    assert (row, who, becomes) == ("4", "Bianchi Rosa 31/02/1980", "To be corrected")
    assert more == "Data di nascita: Write it like this: 12/03/1992, or only the year: 1992."
    page.press("import_record")
    page.qtbot.waitUntil(lambda: page.said("import_added") == "Added. People: 2. Interviews: 2.")
    assert page.names() == ["Anna Rossi", "Nicolò De Luca"]
    assert [changes.kinds >= {"person", "interview"} for changes in told] == [True]
    assert "1" in page.said("import_apart")


def test_the_rows_that_were_set_apart_are_written_corrected_and_brought_in(page: Page, tmp_path: Path) -> None:
    page.to_preview(a_file(tmp_path, ANNA, BAD))
    page.press("import_record")
    page.qtbot.waitUntil(lambda: page.said("import_apart") != "")
    page.press("import_write")
    dialog = page.screen.view.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles() == [str(tmp_path / "elenco utenti-to correct.csv")]
    dialog.fileSelected.emit(dialog.selectedFiles()[0])
    dialog.close()
    page.qtbot.waitUntil(lambda: page.said("import_written") != "")
    written = tmp_path / "elenco utenti-to correct.csv"
    sheet = read_sheet(written)
    assert sheet.columns == (*HEADER, "Why")
    assert (sheet.rows[0].cells[6], "Data di nascita" in sheet.rows[0].cells[-1]) == ("=1+1", True)
    written.write_bytes(written.read_bytes().replace(b"31/02/1980", b"28/02/1980"))
    page.press("import_again")
    page.to_preview(written)
    page.press("import_record")
    page.qtbot.waitUntil(lambda: "People: 1" in page.said("import_added"))
    assert page.names() == ["Anna Rossi", "Rosa Bianchi"]


def test_columns_are_what_a_person_says_they_are(page: Page, tmp_path: Path) -> None:
    page.bring(a_file(tmp_path, ANNA))
    column = page.find("import_column_3")
    assert isinstance(column, QComboBox)
    assert column.currentText() == "Phone"
    column.setCurrentIndex(column.findData("given_name"))
    page.press("import_look")
    assert "Two columns" in page.said("import_problem")
    column.setCurrentIndex(0)
    assert page.said("import_problem") != ""
    assert page.said("import_unused") == "These columns stay in the file: Cellulare, Pratica."
    page.find("import_day").setFocus()
    page.qtbot.keyClicks(page.find("import_day"), "1/1/2199")
    page.press("import_look")
    assert page.said("import_day_error") == "The date is in the future."
    page.press("import_back")
    assert page.find("import_choose").isVisible()


def test_a_person_decides_who_is_known(page: Page, tmp_path: Path) -> None:
    record, _ = people.add(page.bench.desk, PersonForm("Ana", "Rosi", "1971", phone="333 555 0100"))
    page.to_preview(a_file(tmp_path, ANNA))
    assert [row[1:] for row in page.rows()] == [
        ["Anna Rossi", "Perhaps known: you decide", "Known here: Ana Rosi, 1971"]
    ]
    page.table().selectRow(0)
    assert page.said("import_question") == "Is this the person who is known here?"
    page.press("import_other")
    assert [row[2] for row in page.rows()] == ["New person, with an interview"]
    page.table().selectRow(0)
    page.press("import_same")
    assert [row[2] for row in page.rows()] == ["Interview for somebody known"]
    page.press("import_record")
    page.qtbot.waitUntil(lambda: "Interviews: 1" in page.said("import_added"))
    assert len(people.page(page.bench.mine, record).interviews) == 1


def test_the_filter_shows_what_it_says(page: Page, tmp_path: Path) -> None:
    page.to_preview(a_file(tmp_path, ANNA, LUCA, BAD))
    chosen = page.find("import_filter")
    assert isinstance(chosen, QComboBox)
    shown = [chosen.itemText(at) for at in range(chosen.count())]
    assert shown == ["All rows: 3", "Set apart: 1", "To be corrected: 1", "New people: 2"]
    for at, many in enumerate((3, 1, 1, 2)):
        chosen.setCurrentIndex(at)
        chosen.activated.emit(at)
        assert len(page.rows()) == many


def test_a_file_that_is_no_sheet_is_told_in_a_sentence(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 cut off")
    page.bring(path)
    assert "This sheet is damaged." in page.said("import_problem")
    page.bring(workbook(tmp_path / "b.xlsx", [HEADER, ANNA]))
    assert (page.said("import_problem"), page.find("import_look").isVisible()) == ("", True)


def test_stop_while_it_records_leaves_nothing(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = threading.Event()
    record = imports.record_plan

    def slowly(desk: object, plan: object, report: Report) -> object:
        def watched(done: int, whole: int) -> None:
            report(done, whole)
            if done:
                # Half of it is written by now: go on only once somebody pressed stop.
                assert stopped.wait(20)
                report(done, whole)

        return record(desk, plan, watched)  # type: ignore[arg-type]

    monkeypatch.setattr(presenters.imports, "record_plan", slowly)
    page.to_preview(a_file(tmp_path, *town(300, visits=1)))
    page.press("import_record")
    bar = page.find("import_bar")
    assert isinstance(bar, QProgressBar)
    page.qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (200, 300))
    assert page.said("import_how_far") == "66 %"
    page.press("import_stop")
    stopped.set()
    page.qtbot.waitUntil(lambda: page.said("import_problem") == "Stopped. Nothing of this was added.")
    assert page.names() == []
    assert page.find("import_record").isVisible(), "it can be begun again"


def test_a_page_that_goes_away_stops_its_work(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    ended, gone = threading.Event(), threading.Event()
    screen = ImportScreen(bench.desk, bench.runner, bench.bus)

    def long(watch: Report) -> None:
        assert gone.wait(20)
        try:
            watch(1, 2)
        finally:
            ended.set()

    def nothing(_: object) -> None:
        raise AssertionError("nobody is there any more")

    screen.presenter.work.go(long, nothing, nothing, "…", "odd")
    screen.view.deleteLater()
    QApplication.sendPostedEvents(screen.view)
    qtbot.waitUntil(lambda: _is_gone(screen))
    gone.set()
    qtbot.waitUntil(ended.is_set)


def _is_gone(screen: ImportScreen) -> bool:
    try:
        screen.view.objectName()
    except RuntimeError:
        return True
    return False


def test_words_are_made_only_for_rows_that_are_seen(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[int] = set()
    line = page.screen.presenter.preview.line
    monkeypatch.setattr(page.screen.presenter.preview, "line", lambda place: seen.add(place) or line(place))
    page.to_preview(a_file(tmp_path, *town(1500, visits=1)))
    page.screen.view.grab()
    assert page.table().model().rowCount() == 1500
    assert 0 < len(seen) < 40


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 1.0), ("dark", 2.0)])
def test_every_step_can_be_read_and_reached(
    page: Page, dressed: QApplication, bench: Bench, qtbot: QtBot, tmp_path: Path, scheme: str, zoom: float
) -> None:
    wear(dressed, Appearance(scheme, zoom))
    screen = ImportScreen(bench.desk, bench.runner, bench.bus)
    screen.view.resize(1118, 718)
    qtbot.addWidget(screen.view)
    screen.view.show()
    one = Page(screen, bench, qtbot)

    def looked_at() -> None:
        dressed.processEvents()
        view = screen.view
        assert (clipped(view), nameless(view), small_targets(view), unnamed_objects(view)) == ([], [], [], [])

    screen.start()
    looked_at()
    one.bring(a_file(tmp_path, ANNA, BAD))
    looked_at()
    one.press("import_look")
    one.qtbot.waitUntil(lambda: one.find("import_rows").isVisible())
    looked_at()
    one.press("import_record")
    one.qtbot.waitUntil(lambda: one.said("import_added") != "")
    looked_at()
    wear(dressed, Appearance("light", 1.0))
