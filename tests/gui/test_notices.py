"""The notice that person and volunteer read together: languages, direction, letters, keyboard, paper and file."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.gui.bridge.leaflets import leaflet, tongues
from desk_app.gui.notices.presenter import NoticesPresenter, Shown
from desk_app.gui.notices.screen import NoticesScreen
from desk_app.gui.notices.sheet import lay_out
from desk_app.gui.notices.view import NoticesView
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.lettering import OWN, families
from desk_app.gui.widgets.page import TOGETHER
from desk_app.gui.widgets.speech import Paragraph
from desk_app.papers import notices
from desk_app.papers.notices import Keeper
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects

KEEPER = Keeper("Sportello San Rocco", "Parrocchia di San Rocco", "02 5550 0199")


@pytest.fixture
def screen(dressed: QApplication, qtbot: QtBot) -> Iterator[NoticesScreen]:
    made = NoticesScreen()
    qtbot.addWidget(made.view)
    made.view.resize(1366, 768)
    made.view.show()
    made.view.activateWindow()
    qtbot.waitUntil(made.view.isActiveWindow)
    yield made
    wear(dressed, Appearance("light", 1.0))


def paragraphs(view: QWidget) -> list[Paragraph]:
    return [one for one in view.findChildren(Paragraph) if one.isVisible()]


def said(view: QWidget) -> list[str]:
    return [one.text() for one in paragraphs(view)]


def chip(view: QWidget, name: str) -> Chip:
    found = view.findChild(Chip, name)
    assert isinstance(found, Chip)
    return found


def test_the_notice_stands_in_the_persons_language_with_the_italian_beside_it(screen: NoticesScreen) -> None:
    screen.presenter.open("arabo", KEEPER)
    arabic, italian = notices.notice("ar", KEEPER), notices.notice("it", KEEPER)
    expected = [text for pair in zip(arabic.short, italian.short, strict=True) for text in pair]
    assert said(screen.view) == [arabic.title, italian.title, *expected]
    assert chip(screen.view, "notices_language_ar").isChecked()
    assert "No native reader" in screen.view.findChild(QLabel, "notices_note").text()
    assert screen.view.property(TOGETHER)


def test_right_to_left_is_the_text_and_nothing_else(screen: NoticesScreen) -> None:
    screen.presenter.open("ur", KEEPER)
    ways = {one.layoutDirection() for one in paragraphs(screen.view)[::2]}
    assert ways == {Qt.LayoutDirection.RightToLeft}
    assert {one.layoutDirection() for one in paragraphs(screen.view)[1::2]} == {Qt.LayoutDirection.LeftToRight}
    assert screen.view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    theirs = paragraphs(screen.view)[1 * 2]
    lines, _ = theirs.laid_out(theirs.width())
    line = lines.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(theirs.width(), abs=2)
    assert line.naturalTextRect().left() > 0


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_phone_number_is_not_turned_round(screen: NoticesScreen, language: str) -> None:
    screen.presenter.open(language, KEEPER)
    said = next(one for one in paragraphs(screen.view)[::2] if "5550" in one.text())
    lines, _ = said.laid_out(2000)
    begins = said.text().index("02")
    # Where the direction changes a cursor has two places: the first digit's own one is at its other side.
    across = [lines.lineAt(0).cursorToX(begins + place)[0] for place in range(1, len("02 5550 0199"))]
    assert across == sorted(across)


def test_a_language_is_chosen_by_its_own_name_and_the_whole_notice_with_the_arrows(
    screen: NoticesScreen, qtbot: QtBot
) -> None:
    screen.presenter.open("", KEEPER)
    assert said(screen.view) == [notices.load("it").title, *notices.notice("it", KEEPER).short]
    own = chip(screen.view, "notices_language_ro")
    assert own.text() == "Română"
    own.click()
    assert notices.load("ro").title in said(screen.view)
    screen.view.setFocus()
    QTest.keyClick(own, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert notices.load("ur").title in said(screen.view)
    chip(screen.view, "notices_length_long").click()
    titles = [section.title for section in notices.load("ur").sections]
    assert [title for title in titles if title not in said(screen.view)] == []
    chip(screen.view, "notices_language_en").click()
    assert notices.load("en").sections[-1].title in said(screen.view)


def test_what_was_shown_is_told_when_the_page_is_closed(screen: NoticesScreen, tmp_path: Path) -> None:
    told: list[Shown] = []
    screen.presenter.closed = told.append
    screen.presenter.open("spagnolo", KEEPER)
    screen.view.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    screen.presenter.close()
    screen.presenter.open("spagnolo", KEEPER)
    chip(screen.view, "notices_length_long").click()
    screen.save(str(tmp_path / "sheet.pdf"))
    screen.view.paper.setFocus()
    QTest.keyClick(screen.view.paper, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert told == [Shown(1, "es", False, False), Shown(1, "es", True, True)]


def test_a_page_made_anew_goes_on_where_the_other_was(
    screen: NoticesScreen, dressed: QApplication, qtbot: QtBot
) -> None:
    screen.presenter.open("uk", KEEPER)
    screen.presenter.lengthen(True)
    before = said(screen.view)
    assert screen.presenter.opened is not None
    wear(dressed, Appearance("dark", 1.5))
    another = NoticesScreen()
    qtbot.addWidget(another.view)
    another.view.show()
    another.presenter.resume(screen.presenter.opened)
    assert said(another.view) == before
    assert chip(another.view, "notices_length_long").isChecked()


def test_the_page_keys_turn_the_text(screen: NoticesScreen, qtbot: QtBot) -> None:
    screen.presenter.open("uk", KEEPER)
    screen.presenter.lengthen(True)
    bar = screen.view.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(screen.view.save, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(screen.view.save, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_tab_goes_round_the_page_as_it_is_read(screen: NoticesScreen) -> None:
    screen.presenter.open("ar", KEEPER)
    screen.view.setFocus()
    seen = []
    for _ in range(6):
        at = QApplication.focusWidget()
        seen.append(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    ways = ["help_now", "notices_print", "notices_save", "notices_close"]
    assert seen == ["notices_language_ar", "notices_length_short", *ways]


def lacks(*languages: str) -> object:
    def letters(texts: Iterable[str], language: str) -> tuple[str, ...]:
        return () if language in languages else families(texts, language)

    return letters


def test_where_letters_are_lacking_the_page_says_so_and_shows_the_italian(dressed: QApplication, qtbot: QtBot) -> None:
    view = NoticesView(tongues(families))
    qtbot.addWidget(view)
    view.show()
    presenter = NoticesPresenter(view, lacks("bn"))  # type: ignore[arg-type]
    presenter.open("bangla", KEEPER)
    assert "no letters for this language (Bengali)" in view.findChild(QLabel, "notices_lacking").text()
    assert said(view) == [notices.load("it").title, *notices.notice("it", KEEPER).short]
    assert presenter.leaflet is not None
    assert not presenter.leaflet.both
    presenter.choose("ar")
    assert view.findChild(QLabel, "notices_lacking") is None or not said(view)[0].isascii()
    assert presenter.leaflet.both


def test_letters_that_no_font_has_are_found_out(dressed: QApplication) -> None:
    assert families(["Puoi dire no."], "it") == (OWN,)
    assert families(["Puoi dire \U000e0fff no."], "it") == ()
    assert families(["\u0627\U0010fffd"], "ar") == ()


def test_a_keeper_of_whom_something_is_missing_is_remarked_upon(screen: NoticesScreen) -> None:
    note = screen.view.findChild(QLabel, "notices_note")
    screen.presenter.open("it", KEEPER)
    assert "not written yet" not in note.text()
    screen.presenter.open("it", Keeper("Sportello San Rocco"))
    assert "not written yet" in note.text()


def test_the_sheet_is_saved_or_it_is_said_that_it_was_not(screen: NoticesScreen, tmp_path: Path) -> None:
    problem = screen.view.findChild(QLabel, "notices_problem")
    screen.presenter.open("sq", KEEPER)
    screen.save(str(tmp_path / "no-such-folder" / "sheet.pdf"))
    assert problem.isVisible()
    assert "could not be written" in problem.text()
    screen.save(str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert not problem.isVisible()
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


def test_the_printer_gets_what_is_shown(screen: NoticesScreen, tmp_path: Path) -> None:
    screen.presenter.open("ar", KEEPER)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    lay_out(printer)
    screen.print_on(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "gone to the printer" in screen.view.findChild(QLabel, "notices_said").text()
    assert "Ascolto" not in printer.docName()


def test_without_a_printer_the_sheet_can_be_saved(qtbot: QtBot, dressed: QApplication) -> None:
    screen = NoticesScreen(lambda: ())
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.view.activateWindow()
    qtbot.waitUntil(screen.view.isActiveWindow)
    screen.presenter.open("es", KEEPER)
    screen.view.paper.click()
    assert screen.view.findChild(QPrintDialog) is None, "properties of no printer end the process"
    assert "no printer" in screen.view.findChild(QLabel, "notices_problem").text()
    assert QApplication.focusWidget() is screen.view.save


def test_printing_and_saving_ask_without_stopping_the_window(qtbot: QtBot, dressed: QApplication) -> None:
    screen = NoticesScreen(lambda: ["the one in the sacristy"])
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.presenter.open("es", KEEPER)
    QTest.keyClick(screen.view.save, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.view.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    screen.view.save.click()
    asking = screen.view.findChild(QFileDialog)
    assert isinstance(asking, QFileDialog)
    assert asking.selectedFiles()[0].endswith("information-about-your-data.pdf")
    asking.reject()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["ar", "uk", "it"])
def test_everything_has_a_name_and_nothing_is_cut(
    screen: NoticesScreen, qtbot: QtBot, dressed: QApplication, language: str, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    large = NoticesScreen()
    qtbot.addWidget(large.view)
    large.view.show()
    large.presenter.open(language, KEEPER)
    large.presenter.lengthen(True)
    assert nameless(large.view) == []
    assert unnamed_objects(large.view) == []
    for width in (1366, 900):
        large.view.resize(width, 700)
        qtbot.waitUntil(lambda: clipped(large.view) == [])
        assert small_targets(large.view) == []


def test_the_leaflet_of_every_language_has_a_row_for_each_paragraph(dressed: QApplication) -> None:
    for language in notices.LANGUAGES:
        short = leaflet(language, KEEPER, families, long=False)
        long = leaflet(language, KEEPER, families, long=True)
        sections = notices.load("it").sections
        assert len(long.rows) == len(short.rows) + sum(1 + len(one.text) for one in sections)
        assert all(bool(one.italian) == long.both for one in long.rows)
