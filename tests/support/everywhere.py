"""The whole window of a desk with much in it, driven as somebody at the keyboard does."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from desk_app.application import Application
from desk_app.gui.bridge.runner import ODD, SEARCH, STORE
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.shell.theme import Appearance
from desk_app.options import Options
from desk_app.wiring import BehindTheCurtain
from desk_app.workplace import Workplace
from tests.support import well_known
from tests.support.computers import PHRASE

PATIENCE_S = 10
SIZE = (1366, 768)


class Watched:
    """What is seen of an application, and how long one waits for it."""

    qapp: QApplication
    desk: Application
    window: QWidget

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for it."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, f"waited in vain; said is {self.errors()}"
            self.qapp.processEvents()
            if not condition():
                QTest.qWait(1)

    def errors(self) -> dict[str, str]:
        """What is said of errors in the window."""
        several = [one for one in self.window.findChildren(QLabel) if one.isVisible()]
        return {one.objectName(): one.text() for one in several if one.property("role") == "error"}

    def settle(self) -> None:
        """Until nothing is under way on any lane, and what came of it is shown and laid out."""
        for _ in range(3):
            self.until(lambda: all(one.settled for one in self.desk.window.findChildren(Turns)))
            for lane in (STORE, SEARCH, ODD):
                done: list[bool] = []
                self.desk.runner.do(self.desk.window, lambda: True, done.append, lane=lane)
                self.until(lambda done=done: done)
            self.qapp.processEvents()
        self.qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.qapp.processEvents()

    def find(self, name: str, kind: type = QWidget) -> QWidget:
        """A widget that is seen, by its name."""
        several = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert several, f"{name} is not seen"
        return several[0]

    def seen(self, name: str) -> bool:
        """Whether a widget of this name is seen."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))


class Everywhere(Watched):
    """The window, open; `at` goes to a place."""

    def __init__(self, qapp: QApplication, home: Path) -> None:
        self.person, self.reserved = well_known.furnish(home)
        self.qapp, self.home = qapp, home
        self.desk = Application(qapp, Options(home=home), BehindTheCurtain())
        self.broken: list[BaseException] = []
        self.visited: set[str] = set()
        self.classes: set[str] = set()
        self.desk.runner.broke.connect(self.broken.append)
        self.desk.tongue.speak("en")
        self._other: QWidget | None = None
        self.desk.start()
        window = self.desk.window
        window.resize(*SIZE)
        window.activateWindow()
        self.until(window.isActiveWindow)
        line, button = window.findChild(QLineEdit, "phrase"), window.findChild(QPushButton, "open")
        line.setText(PHRASE)
        button.click()
        self.until(lambda: self.desk.place is not None and self.desk.turns.settled)
        self.settle()

    @property
    def place(self) -> Workplace:
        """The open desk."""
        place = self.desk.place
        assert isinstance(place, Workplace)
        return place

    @property
    def pages(self):
        """Its pages."""
        return self.place.pages

    @property
    def window(self) -> QWidget:
        """The window that is seen now."""
        return self._other or self.desk.window

    def dress(self, scheme: str, zoom: float) -> None:
        """Look like this; pages are made anew where they did not."""
        if self.desk.appearance != Appearance(scheme, zoom):
            self.desk.dress(Appearance(scheme, zoom))
            self.settle()

    def another(self, window: QWidget | None) -> None:
        """Another window in place of the open desk's; None: the open desk's again."""
        before, self._other = self._other, window
        if before is not None:
            before.close()
            before.deleteLater()
            self.qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        now = self.window
        now.resize(*SIZE)
        now.show()
        now.activateWindow()
        self.until(now.isActiveWindow)

    def press(self, name: str) -> None:
        """Press a button, and wait for what comes of it."""
        found = self.find(name, QPushButton)
        assert isinstance(found, QPushButton)
        assert found.isEnabled(), f"{name} cannot be pressed"
        found.setFocus()
        for area in self.window.findChildren(QScrollArea):
            if area.isAncestorOf(found):
                area.ensureWidgetVisible(found)
        found.click()
        self.settle()

    def go(self, key: str) -> None:
        """A page of the rail; what was open there is left."""
        for name in ("viewer_close", "today_reminder_leave", "agenda_due_ask_done_leave", "agenda_due_ask_later_leave"):
            if self.seen(name):
                self.press(name)
        self.pages.go(key)
        self.settle()

    def close(self) -> None:
        """The window is closed."""
        self.another(None)
        self.desk.window.close()
        with suppress(RuntimeError):
            self.desk.runner.broke.disconnect(self.broken.append)


def whole(root: QObject) -> set[str]:
    """The classes of all widgets that are seen below one."""
    found = {type(one) for one in root.findChildren(QWidget) if one.isVisible()}
    return {kind.__name__ for one in found for kind in one.__mro__ if kind.__module__.startswith("desk_app.gui")}
