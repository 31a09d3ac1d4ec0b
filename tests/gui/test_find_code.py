"""Finding a need or a request by keyboard: type, arrow down, Enter; and what a screen reader has of it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desk_app.casework import classification
from desk_app.gui.bridge.found import MOST, found
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.widgets.find_code import FindCode
from desk_app.gui.widgets.found_list import ROWS
from tests.support.accessible import clipped, nameless, unnamed_objects

DAY = date(2026, 11, 23)


class Finding:
    """The widget over the real lists, and what was picked."""

    def __init__(self, qtbot: QtBot, pack: str) -> None:
        self.qtbot, self.picked = qtbot, list[str]()
        self.widget = FindCode("need_search", "Find a need…")
        self.line, self.list = self.widget.line, self.widget.list
        self.widget.typed.connect(lambda typed: self._show(found(pack, typed, DAY), typed))
        self.widget.picked.connect(self.picked.append)
        qtbot.addWidget(self.widget)
        self.widget.resize(420, 600)
        self.widget.show()
        self.widget.activateWindow()
        self.widget.setFocus()
        qtbot.waitUntil(self.line.hasFocus)

    def _show(self, lines: tuple, typed: str) -> None:
        self.widget.show_found(lines, "Nothing with these words." if typed.strip() and not lines else "")

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)

    def shown(self) -> list[str]:
        model = self.list.lines
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    def how(self) -> str:
        return self.widget.findChild(QLabel, "need_search_how").text()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def needs(dressed: QApplication, qtbot: QtBot) -> Finding:
    return Finding(qtbot, "needs")


def test_type_arrow_down_enter(needs: Finding) -> None:
    needs.type("eviction")
    assert needs.shown()[0] == "Eviction"
    needs.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert needs.picked == ["BIS.CAS.SFRATTO"]
    assert (needs.line.text(), needs.widget.found.isVisible()) == ("", False)
    assert needs.line.hasFocus()


def test_enter_in_the_line_takes_the_first_and_the_arrows_a_further_one(needs: Finding) -> None:
    expected = [one.code for one in classification.search("needs", "casa", "en", DAY)]
    needs.type("casa")
    needs.press(Qt.Key.Key_Enter)
    needs.type("casa")
    needs.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert needs.picked == [expected[0], expected[2]]


def test_the_arrow_up_from_the_first_and_a_letter_go_back_to_the_line(needs: Finding) -> None:
    needs.type("senza")
    needs.press(Qt.Key.Key_Down)
    assert needs.list.hasFocus()
    needs.press(Qt.Key.Key_Up)
    assert (needs.line.hasFocus(), needs.line.text()) == (True, "senza")
    needs.press(Qt.Key.Key_Down)
    needs.type(" tetto")
    assert (needs.line.text(), needs.shown()[0]) == ("senza tetto", "No home")
    needs.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert needs.picked == ["BIS.CAS.SENZACASA"]


def test_escape_empties_the_line_from_both_places_and_picks_nothing(needs: Finding) -> None:
    for keys in ([Qt.Key.Key_Escape], [Qt.Key.Key_Down, Qt.Key.Key_Escape]):
        needs.type("casa")
        assert needs.widget.found.isVisible()
        needs.press(*keys)
        assert (needs.line.text(), needs.widget.found.isVisible(), needs.line.hasFocus()) == ("", False, True)
    assert needs.picked == []


def test_the_page_scrolls_to_the_row_that_is_chosen(needs: Finding) -> None:
    page = QScrollArea()
    needs.qtbot.addWidget(page)
    page.setWidgetResizable(True)
    page.setWidget(needs.widget)
    page.resize(420, 140)
    page.show()
    page.activateWindow()
    needs.widget.setFocus()
    needs.qtbot.waitUntil(needs.line.hasFocus)
    needs.type("casa")
    needs.qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 140)
    for row in range(4):
        needs.press(Qt.Key.Key_Down)
        seen = needs.list.visualRect(needs.list.lines.index(row, 0)).center()
        assert page.viewport().rect().contains(needs.list.viewport().mapTo(page.viewport(), seen))
    needs.press(*[Qt.Key.Key_Up] * 4)
    assert needs.line.hasFocus()
    page.takeWidget()


def test_a_click_takes_a_row(needs: Finding) -> None:
    needs.type("usura")
    place = needs.list.visualRect(needs.list.lines.index(0, 0)).center()
    needs.qtbot.mouseClick(needs.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert needs.picked == ["BIS.POV.USURA"]


def test_nothing_found_is_said_and_enter_takes_nothing(needs: Finding) -> None:
    needs.type("xyzzy")
    assert needs.how() == "Nothing with these words."
    assert not needs.list.isVisible()
    needs.press(Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert (needs.picked, needs.line.hasFocus()) == ([], True)


def test_requests_are_found_as_well(dressed: QApplication, qtbot: QtBot) -> None:
    requests = Finding(qtbot, "requests")
    requests.type("pannolini")
    requests.press(Qt.Key.Key_Return)
    assert requests.picked == ["RIC.BEN.NEONATI"]


def test_a_screen_reader_has_names_roles_and_how_many(needs: Finding) -> None:
    needs.type("casa")
    assert nameless(needs.widget) == []
    assert unnamed_objects(needs.widget) == []
    line = QAccessible.queryAccessibleInterface(needs.line)
    rows = QAccessible.queryAccessibleInterface(needs.list)
    assert (line.role(), line.text(QAccessible.Text.Name)) == (QAccessible.Role.EditableText, "Find a need")
    assert (rows.role(), rows.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "What was found")
    assert rows.childCount() == MOST
    assert rows.child(0).role() == QAccessible.Role.ListItem
    assert rows.child(0).text(QAccessible.Text.Name) == "No home, Housing"
    assert needs.how().startswith(f"The {MOST} nearest.")


def test_rows_are_in_the_interfaces_language_with_their_area() -> None:
    QLocale.setDefault(QLocale("it_IT"))
    (line, *_) = found("needs", "eviction", DAY)
    assert (line.key, line.title, line.below) == (b"BIS.CAS.SFRATTO", "Sfratto", "Problematiche abitative")


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("width", [280, 900])
def test_rows_wrap_instead_of_being_cut(needs: Finding, dressed: QApplication, zoom: float, width: int) -> None:
    wear(dressed, Appearance("light", zoom))
    needs.widget.resize(width, 700)
    needs.type("reddito insufficiente")
    needs.qtbot.waitUntil(lambda: clipped(needs.widget) == [])
    first = needs.list.lines.index(0, 0)
    needed = needs.list.sizeHintForRow(0)
    assert needs.list.visualRect(first).height() == needed
    assert needs.list.height() >= needed
    assert needed >= 44 * zoom
    assert needs.list.lines.rowCount() <= ROWS or needs.list.verticalScrollBar().maximum() > 0
    assert (needed > 100 * zoom) == (zoom == 2.0 and width == 280)
