"""Help is one key away from anywhere and leads back; keys that step back and on; what one knows is in the head."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import people
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.shell.theme import DARK, Appearance
from desk_app.pages import KEYS
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")
NO = Qt.KeyboardModifier.NoModifier


def press(face: Face, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    window = face.desk.window
    window.activateWindow()
    face.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def words(within: QWidget) -> str:
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def several(face: Face) -> list[RecordId]:
    """Two people, and the window open."""
    face.try_phrase(PHRASE)
    face.until_open()
    made: list[RecordId] = []
    for form in (PersonForm("Amal", "Hassan"), PersonForm("Ion", "Rusu")):
        face.desk.runner.do(face.desk.window, lambda form=form: people.add(face.place.desk, form)[0], made.append)
    face.qtbot.waitUntil(lambda: len(made) == 2)
    return made


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_f1_shows_pages_and_keys_and_leads_back(face: Face, several: list[RecordId], leave: Qt.Key) -> None:
    del several
    pages = face.place.pages
    pages.way.begin(None)
    face.qtbot.waitUntil(pages.interview.view.isVisible)
    press(face, Qt.Key.Key_F1)
    face.qtbot.waitUntil(pages.help.view.isVisible)
    said = words(pages.help.view)
    assert all(key in said for key in KEYS if key in ("F8", "F1", "Ctrl+K", "Ctrl+N", "Ctrl+S", "F5"))
    assert "What must not wait, what to do first and whom to call." in said
    # From the help to the red flags, and both lead back to the interview.
    press(face, Qt.Key.Key_F8)
    face.qtbot.waitUntil(pages.red_flags.view.isVisible)
    press(face, Qt.Key.Key_F1)
    face.qtbot.waitUntil(pages.help.view.isVisible)
    press(face, leave)
    face.qtbot.waitUntil(pages.interview.view.isVisible)


def test_larger_letters_leave_the_help_where_it_was(face: Face, several: list[RecordId]) -> None:
    del several
    face.place.pages.go("settings")
    press_help = face.place.pages.settings.view.help
    press_help.click()
    face.qtbot.waitUntil(face.place.pages.help.view.isVisible)
    face.dress(Appearance(DARK, 1.25))
    pages = face.place.pages
    assert pages.help.view.isVisible()
    pages.leave_aside()
    assert pages.settings.view.isVisible()


def test_alt_and_arrows_step_back_from_a_person_and_on_again(face: Face, qtbot: QtBot, several: list[RecordId]) -> None:
    pages = face.place.pages
    alt = Qt.KeyboardModifier.AltModifier
    pages.go("people")
    press(face, Qt.Key.Key_Right, alt)
    assert pages.people.view.isVisible()
    pages.open_person(several[0])
    qtbot.waitUntil(lambda: pages.person.view.title.text() == "Amal Hassan")
    press(face, Qt.Key.Key_Left, alt)
    qtbot.waitUntil(pages.people.view.isVisible)
    press(face, Qt.Key.Key_Right, alt)
    qtbot.waitUntil(pages.person.view.isVisible)
    assert pages.person.view.title.text() == "Amal Hassan"
    # A person is asked for whose an interview is: that is not answered by stepping on.
    pages.way.begin(None)
    pages.interview.view.whose_asked.emit()
    press(face, Qt.Key.Key_Right, alt)
    assert pages.people.view.isVisible()
    assert pages.way.waits


def test_another_person_begins_at_the_top_of_the_page(face: Face, qtbot: QtBot, several: list[RecordId]) -> None:
    pages = face.place.pages
    pages.open_person(several[0])
    bar = pages.person.view.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    pages.open_person(several[0])
    assert bar.value() == 80
    pages.open_person(several[1])
    assert bar.value() == 0


def test_i_know_this_person_stands_in_the_head_and_opens_the_question(
    face: Face, qtbot: QtBot, several: list[RecordId]
) -> None:
    pages = face.place.pages
    pages.open_person(several[0])
    qtbot.waitUntil(lambda: pages.case.screen.case is not None and pages.case.screen.turns.settled)
    button = pages.person.view.findChild(QPushButton, "person_know")
    qtbot.waitUntil(button.isVisible)
    assert button.visibleRegion().boundingRect().height() == button.height()
    button.click()
    know = pages.case.screen.sight.know
    qtbot.waitUntil(lambda: not know.visibleRegion().isEmpty())
    # With the largest letters the head is for the name, and the same button stands with who sees the case.
    face.dress(Appearance(DARK, 2.0))
    pages = face.place.pages
    qtbot.waitUntil(lambda: pages.case.screen.case is not None and pages.case.screen.turns.settled)
    face.desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not pages.person.view.know.isVisible())
    assert pages.case.screen.sight.know_new.isVisible()
