"""A first interview, from unlock to saved, by keyboard alone: what is pressed besides the text itself is counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, people
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")

MOST = 25
"""Actions: keys that are not letters of a text. Tab counts each time; a key with Ctrl or Alt held counts one."""


class Keyboard:
    """Nothing but keys, sent to whatever has the focus, as a keyboard does."""

    def __init__(self, face: Face) -> None:
        self.face, self.pressed = face, []

    @property
    def at(self) -> str:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def press(self, key: Qt.Key, *with_: Qt.KeyboardModifier) -> None:
        """One action."""
        held = Qt.KeyboardModifier.NoModifier
        for one in with_:
            held |= one
        self.pressed.append(f"{key.name} at {self.at}")
        QTest.keyClick(QApplication.focusWidget() or self.face.desk.window, key, held)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """As many actions as it takes."""
        for _ in range(MOST):
            if self.at == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} was not reached: {self.pressed}")

    def type_in(self, name: str, text: str) -> None:
        """Text into a field that has the keyboard: that is what one came for, and no action."""
        self.face.qtbot.waitUntil(lambda: self.at == name)
        QTest.keyClicks(QApplication.focusWidget(), text)

    def until_at(self, name: str) -> None:
        self.face.qtbot.waitUntil(lambda: self.at == name)


def test_at_most_25_actions_from_unlock_to_saved(face: Face, qtbot: QtBot) -> None:
    window = face.desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Keyboard(face)
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    keys.type_in("phrase", PHRASE)
    keys.press(Qt.Key.Key_Return)
    face.until_open()
    # Offscreen no window manager gives the window back what the locked face took with it.
    window.activateWindow()
    qtbot.waitUntil(lambda: keys.at == "today_interview")
    keys.press(Qt.Key.Key_N, ctrl)
    keys.type_in("people_search", "hassan")
    keys.tab_to("given_name")
    keys.type_in("given_name", "Amal")
    keys.press(Qt.Key.Key_Tab)
    keys.type_in("family_name", "Hassan")
    keys.press(Qt.Key.Key_Tab)
    keys.type_in("born", "1992")
    keys.tab_to("phone")
    keys.type_in("phone", "333 555 0199")
    keys.press(Qt.Key.Key_Return, ctrl)
    view = face.place.pages.interview.view
    qtbot.waitUntil(lambda: view.name.text() == "Amal Hassan")
    keys.press(Qt.Key.Key_Right, alt)
    keys.type_in("said", "Il 15 dicembre vengono con l'ufficiale giudiziario.")
    keys.press(Qt.Key.Key_Right, alt)
    keys.type_in("need_search", "sfratto")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Right, alt)
    keys.press(Qt.Key.Key_Right, alt)
    keys.type_in("next_step", "Chiamare il Comune insieme")
    keys.tab_to("again_on")
    keys.type_in("again_on", "tomorrow")
    keys.press(Qt.Key.Key_Return, ctrl)
    qtbot.waitUntil(face.place.pages.person.view.isVisible)
    stands(face)
    assert len(keys.pressed) <= MOST, keys.pressed


def stands(face: Face) -> None:
    """Everything that was typed is in the record."""
    reader = face.place.desk.reader()
    (row,) = people.find(reader, "hassan")
    (held,) = people.page(reader, row.id).interviews
    (task,) = cases.read(reader, row.id).tasks
    reader.close()
    assert (held.said, held.needs) == (
        "Il 15 dicembre vengono con l'ufficiale giudiziario.",
        ("BIS.CAS.SFRATTO",),
    )
    assert (row.birth_year, task.what) == (1992, "Chiamare il Comune insieme")
