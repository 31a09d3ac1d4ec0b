"""What must not wait: one gesture away from anywhere, whom to call at once, and back to what one was doing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import red_flags
from desk_app.gui.bridge.runner import SEARCH
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
        texts = (one.label, one.when, *one.do, *(each.label for each in (*one.signs, *one.numbers)))
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
        pages.leave_aside()
    assert pages.people.view.isVisible()
    assert pages.way.waits
    pages.go("red_flags")
    pages.go("today")
    assert not pages.way.waits


@pytest.mark.usefixtures("as_it_was")
def test_the_desks_own_numbers_stand_beside_their_lines_once_somebody_wrote_them(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    pages, qtbot = face.place.pages, face.qtbot
    pages.go("red_flags")
    view = pages.red_flags.view
    none = "Who coordinates: number not written yet (Settings)"
    qtbot.waitUntil(lambda: none in words(view))
    pages.go("settings")
    card = pages.settings.view.numbers
    read: list[bool] = []
    face.desk.runner.do(face.desk.window, lambda: True, read.append, lane=SEARCH)
    qtbot.waitUntil(lambda: bool(read))
    card.fields["coordinator"].set_text("333 555 0100")
    card.fields["coordinator_note"].set_text("mattina")
    card.fields["urgent"].set_text("call them")
    card.keep.click()
    qtbot.waitUntil(lambda: "Only digits" in words(card.fields["urgent"]))
    card.fields["urgent"].set_text("800 555 010")
    card.keep.click()
    qtbot.waitUntil(lambda: "Written. From now on they stand on the red flags." in words(card))
    pages.go("red_flags")
    for level, shown in (("now", 1), ("today", 2)):
        box = view.findChild(QWidget, f"level_{level}")
        qtbot.waitUntil(lambda box=box: "333 555 0100  Who coordinates" in words(box))
        assert "Who coordinates: mattina" in words(box)
        assert words(box).count("800 555 010  Emergency social service") == shown - 1
    assert "Social services of the Comune: number not written yet" in words(view)
    pages.go("settings")
    qtbot.waitUntil(lambda: card.fields["coordinator"].text() == "333 555 0100")


def test_without_a_vault_only_the_public_numbers_stand(qtbot: QtBot, dressed: QApplication) -> None:
    del dressed
    screen = RedFlagsScreen(lambda: None)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.start()
    names = {one.objectName() for one in screen.view.findChildren(QLabel) if one.isVisible()}
    assert {"call_112", "call_114", "call_1522"} <= names
    assert not {name for name in names if name.startswith("own_")}


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
