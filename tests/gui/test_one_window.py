"""Nothing but the window is ever a window: what flashed up beside it would take the keyboard, and letters with it."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.gui.shell.theme import Appearance
from desk_app.gui.widgets.basics import clear, column
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

PAGES = ("people", "interview", "exchange", "settings", "red_flags", "today")


class Strangers(QObject):
    """The windows that were shown, by what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched.text() if isinstance(watched, QLabel | QPushButton) else watched.objectName())
        return False


@pytest.mark.usefixtures("as_it_was")
def test_no_page_shows_a_window_of_its_own(qapp: QApplication, face: Face) -> None:
    strangers = Strangers()
    qapp.installEventFilter(strangers)
    face.try_phrase(PHRASE)
    face.until_open()
    for page in PAGES:
        # Twice, at once: what was just laid out is taken away before it was seen.
        face.place.pages.go(page)
        face.place.pages.go(page)
        qapp.processEvents()
    face.place.pages.way.begin(None)
    face.dress(Appearance("dark", 1.25))
    assert face.place.pages.interview.view.isVisible()
    face.dress(Appearance("light", 1.0))
    face.lock()
    qapp.removeEventFilter(strangers)
    assert strangers.seen == [], str(strangers.seen)


def test_what_is_taken_away_before_it_was_seen_is_never_a_window(qapp: QApplication, qtbot: QtBot) -> None:
    page, box, strangers = QWidget(), column(), Strangers()
    page.setLayout(box)
    qtbot.addWidget(page)
    page.show()
    qapp.installEventFilter(strangers)
    box.addWidget(QLabel("nothing is waiting"))
    clear(box)
    qapp.processEvents()
    qapp.removeEventFilter(strangers)
    assert strangers.seen == [], str(strangers.seen)
