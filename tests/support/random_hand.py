"""A hand that presses, types, locks and turns at random: nobody thought of the order in which it does things."""

from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desk_app.gui.shell.theme import Appearance
from desk_app.pages import PAGES
from tests.support.computers import PHRASE
from tests.support.everywhere import Everywhere

TOLD = 40
"""So many of its last acts are told when something went wrong."""
TEXTS = (
    *("Amal", "Rossi", "12/03/1992", "31/02/2030", "333 555 0199", "abc", "\0x", "😀😀", "أمل حسان", "李小龙"),
    *("a" * 5000, "", "   ", "'; DROP TABLE", "2026-11-30", "25:99", "<b>x</b>", "&amp;", "%s {n}", "-1", "1e9"),
    *("RSSMRA80A01F205X", "casa", "sfratto", "\u202erovescio", "due\nrighe\te più"),
)
KEYS = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space),
    *(Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F5, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Home),
)
WITH_CONTROL = (
    *(Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4),
    *(Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_Z, Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_V),
)
TOUCHED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


class RandomHand:
    """Does one act after the other over an open window; `files` are what it chooses where a file is asked for."""

    def __init__(self, at: Everywhere, seed: int, files: tuple[Path, ...]) -> None:
        self.at, self.files, self.chance = at, files, Random(seed)
        self.acts: deque[str] = deque(maxlen=TOLD)
        self.places: set[str] = set()

    def act(self) -> None:
        """One of them."""
        qapp, desk = self.at.qapp, self.at.desk
        top = qapp.activeModalWidget() or qapp.activePopupWidget() or desk.window
        if isinstance(top, QDialog):
            _answer(self, top)
            return
        if desk.place is None:
            self._open()
            return
        if desk.turns.settled:
            self.places.add(type(self.at.pages.space.current()).__name__)
        acts: Mapping[Callable[[QWidget], None], int] = {
            self._lock: 2,
            self._dress: 1,
            self._go: 3,
            partial(self._press_key, KEYS, Qt.KeyboardModifier.NoModifier): 10,
            partial(self._press_key, WITH_CONTROL, Qt.KeyboardModifier.ControlModifier): 6,
            self._touch: 78,
        }
        self.chance.choices(list(acts), list(acts.values()))[0](top)

    def rest(self) -> None:
        """Sometimes it goes on at once, sometimes everything has come to rest before."""
        if self.chance.random() < 0.3 and self.at.desk.place is not None:
            self.at.until(lambda: self.at.desk.place is None or self.at.desk.turns.settled)
        QTest.qWait(self.chance.choice((0, 0, 1, 5, 30)))

    def tell(self, *words: object) -> None:
        """Remember an act."""
        self.acts.append(" ".join(str(word) for word in words))

    def _open(self) -> None:
        window = self.at.desk.window
        line, press = window.findChild(QLineEdit, "phrase"), window.findChild(QPushButton, "open")
        if isinstance(line, QLineEdit) and isinstance(press, QPushButton) and press.isEnabled():
            self.tell("open")
            line.setText(PHRASE)
            press.click()
        self.at.until(lambda: self.at.desk.place is not None or (line is not None and press.isEnabled()))

    def _lock(self, top: QWidget) -> None:
        del top
        self.tell("lock")
        self.at.desk.lock()

    def _dress(self, top: QWidget) -> None:
        del top
        look = Appearance(self.chance.choice(("light", "dark")), self.chance.choice((1.0, 1.25, 1.5, 2.0)))
        self.tell(look)
        self.at.desk.dress(look)

    def _go(self, top: QWidget) -> None:
        del top
        page = self.chance.choice([name for name in PAGES if name in ("today", "people", "exchange", "settings")])
        self.tell("go", page)
        if self.at.desk.turns.settled:
            self.at.pages.go(page)

    def _press_key(self, keys: tuple[Qt.Key, ...], held: Qt.KeyboardModifier, top: QWidget) -> None:
        key = self.chance.choice(keys)
        self.tell(held.name, key.name)
        QTest.keyClick(self.at.qapp.focusWidget() or top, key, held)

    def _touch(self, top: QWidget) -> None:
        several = [one for one in top.findChildren(QWidget) if isinstance(one, TOUCHED)]
        several = [one for one in several if one.isVisible() and one.isEnabled()]
        if not several:
            return
        one = self.chance.choice(several)
        self.tell(type(one).__name__, one.objectName())
        one.setFocus()
        if isinstance(one, QAbstractButton):
            one.click()
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            _type(self, one)
        elif isinstance(one, QComboBox) and one.count():
            place = self.chance.randrange(one.count())
            one.setCurrentIndex(place)
            one.activated.emit(place)
        elif isinstance(one, QAbstractItemView) and one.model() is not None and one.model().rowCount():
            one.setCurrentIndex(one.model().index(self.chance.randrange(one.model().rowCount()), 0))
            if self.chance.random() < 0.5:
                QTest.keyClick(one, Qt.Key.Key_Return)


def _type(hand: RandomHand, field: QLineEdit | QPlainTextEdit) -> None:
    text = hand.chance.choice(TEXTS)
    hand.tell("type", repr(text[:12]))
    if hand.chance.random() < 0.5:
        field.clear()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.insertPlainText(text)


def _answer(hand: RandomHand, dialog: QDialog) -> None:
    """Choose a file where one is asked for; leave every other dialog."""
    if isinstance(dialog, QFileDialog) and hand.chance.random() < 0.7:
        chosen = hand.chance.choice(hand.files)
        if dialog.fileMode() is QFileDialog.FileMode.Directory:
            chosen = chosen.parent
        elif dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            chosen = chosen.parent / "written"
        hand.tell("choose", chosen.name)
        dialog.fileSelected.emit(str(chosen))
        dialog.filesSelected.emit([str(chosen)])
    hand.tell("leave", type(dialog).__name__)
    dialog.reject()
