"""What a coordinator types in the cards of the settings stays: through a late reading, a lock, and other colours."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import jottings, keeper
from desk_app.gui.settings.numbers_section import NumbersSection
from desk_app.gui.shell.theme import DARK, Appearance
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")


def to_settings(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    face.place.pages.go("settings")
    face.qtbot.waitUntil(lambda: line(face, "keeper_controller").isVisible())


def line(face: Face, name: str) -> QLineEdit:
    found = face.place.pages.settings.view.findChild(QLineEdit, name)
    assert found is not None
    return found


def left(face: Face) -> list[jottings.Jotting]:
    return list(jottings.left(face.place.reader, face.place.member, None))


def test_what_is_typed_is_there_after_a_lock_and_gone_once_it_is_written(face: Face, qtbot: QtBot) -> None:
    to_settings(face)
    qtbot.keyClicks(line(face, "keeper_controller"), "Parrocchia di Prova")
    qtbot.keyClicks(line(face, "own_coordinator"), "333 555 0111")
    face.desk.lock()
    qtbot.waitUntil(lambda: face.desk.place is None)
    to_settings(face)
    qtbot.waitUntil(lambda: line(face, "keeper_controller").text() == "Parrocchia di Prova")
    qtbot.waitUntil(lambda: line(face, "own_coordinator").text() == "333 555 0111")
    assert keeper.read(face.place.reader) == ("", "")
    face.dress(Appearance(DARK, 1.0))
    qtbot.waitUntil(lambda: line(face, "own_coordinator").text() == "333 555 0111")
    face.place.pages.settings.view.keeper.keep.click()
    qtbot.waitUntil(lambda: keeper.read(face.place.reader) == ("Parrocchia di Prova", ""))
    qtbot.waitUntil(lambda: [one.place for one in left(face)] == ["numbers_section"])
    face.place.pages.settings.view.numbers.keep.click()
    qtbot.waitUntil(lambda: left(face) == [])


def test_a_late_reading_leaves_what_was_typed(qtbot: QtBot) -> None:
    card = NumbersSection()
    qtbot.addWidget(card)
    written = card.values()
    first, note = (card.fields[name] for name in ("coordinator", "coordinator_note"))
    first.set_text("333 555 0122")
    known = next(iter(written))
    card.show_numbers({**written, known: type(written[known])("02 555 0100", "mattina")})
    assert (first.text(), note.text()) == ("333 555 0122", "mattina")
    assert card.typed.typed()["coordinator"] == "333 555 0122"
    first.set_text("02 555 0100")
    assert card.typed.typed() == {}
    card.show_numbers(written)
    assert (first.text(), note.text()) == ("", ""), "what nobody touched follows"
