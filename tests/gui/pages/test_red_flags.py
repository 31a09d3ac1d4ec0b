"""What must not wait: one gesture away from anywhere, whom to call at once, and back to what one was doing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import red_flags
from desk_app.gui.red_flags.screen import RedFlagsScreen
from desk_app.gui.shell.theme import Appearance, wear
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.computers import PHRASE
from tests.support.whole_window import Face


def words(within: QWidget) -> str:
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


def test_the_levels_say_what_to_do_and_whom_to_call_in_both_languages() -> None:
    levels = red_flags.levels()
    assert [one.code for one in levels] == ["now", "today", "three_days", "ordinary"]
    assert [each.number for one in levels for each in one.numbers] == ["112", "114", "1522"]
    for one in levels:
        texts = (one.label, one.when, *one.do, *one.signs, *(each.label for each in one.numbers))
        assert all(set(text) == {"it", "en"} and all(text.values()) for text in texts)


@pytest.mark.usefixtures("as_it_was")
def test_from_an_interview_one_key_shows_whom_to_call_and_one_leads_back(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    pages, window = face.place.pages, face.desk.window
    pages.way.begin(None)
    face.qtbot.keyClicks(pages.interview.view.said, "Ha paura di tornare a casa")
    window.activateWindow()
    face.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F8)
    view = pages.red_flags.view
    face.qtbot.waitUntil(view.isVisible)
    assert "Call 112 and stay with the person." in words(view)
    assert "1522" in words(view)
    QTest.keyClick(view.back, Qt.Key.Key_Escape)
    face.qtbot.waitUntil(pages.interview.view.isVisible)
    assert pages.interview.view.said.toPlainText() == "Ha paura di tornare a casa"
    pages.go("red_flags")
    pages.go("red_flags")
    view.back.click()
    assert pages.interview.view.isVisible()


@pytest.mark.usefixtures("as_it_was")
@pytest.mark.parametrize("by_rail", [False, True])
def test_who_still_has_to_say_whose_it_is_is_asked_after_the_red_flags_too(face: Face, *, by_rail: bool) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    pages = face.place.pages
    pages.way.begin(None)
    pages.interview.view.whose_asked.emit()
    assert pages.way.waits
    pages.go("red_flags")
    if by_rail:
        pages.go("people")
    else:
        pages.leave_red_flags()
    assert pages.people.view.isVisible()
    assert pages.way.waits
    pages.go("red_flags")
    pages.go("today")
    assert not pages.way.waits


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(qtbot: QtBot, dressed: QApplication, zoom: float) -> None:
    wear(dressed, Appearance("light", zoom))
    screen = RedFlagsScreen(lambda: None)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    for width in (1276, 860):
        screen.view.resize(width, 700)
        qtbot.waitUntil(lambda: clipped(screen.view) == [])
