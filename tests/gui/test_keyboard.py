"""By keyboard alone: on every page Tab comes to each control, and round again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")
PAGES = ("today", "people", "interview", "exchange", "settings", "red_flags")
MANY = 150


def wanted(window: QWidget) -> set[str]:
    """The controls that can be used now, by their names; doors have a key of their own, and arrows."""
    found = window.findChildren(QWidget)
    tab = Qt.FocusPolicy.TabFocus
    return {
        one.objectName()
        for one in found
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & tab == tab and one.focusProxy() is None
        if not (isinstance(one, QAbstractButton) and one.group())
    }


def reached() -> set[str]:
    """Those to which Tab comes."""
    seen: set[str] = set()
    for _ in range(MANY):
        at = QApplication.focusWidget()
        assert at is not None
        seen.add(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return seen


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_every_control(face: Face, page: str) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    pages, window = face.place.pages, face.desk.window
    window.resize(1366, 768)
    window.activateWindow()
    face.qtbot.waitUntil(window.isActiveWindow)
    if page == "interview":
        pages.way.begin(None)
    else:
        pages.go(page)
    view = getattr(pages, page).view
    face.qtbot.waitUntil(lambda: view.isVisible() and view.isAncestorOf(QApplication.focusWidget() or window))
    assert wanted(window) - reached() == set()
