"""The line above everything while one trains: whole in any letters, with the phrase that everybody has there."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.shell.window import SMALLEST, Window
from tests.support.accessible import clipped


@pytest.mark.usefixtures("as_it_was")
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_it_is_cut(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    wear(qapp, Appearance("light", scale))
    window = Window(training=True)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    window.show_phrase("quattro parole messe insieme")
    qtbot.waitUntil(window.isVisible)
    said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert len([text for text in said if text]) == 2
    assert any("quattro parole messe insieme" in text for text in said)
    assert clipped(window) == []
