"""Copies through the whole window: made at closing, told when they fail, put back where there is no archive."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk_app import copying
from desk_app.exchange import copies
from desk_app.gui.shell import caretaker
from desk_app.preferences import Preferences
from desk_app.store import upkeep
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")


def unlock(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()


def shown(face: Face, name: str) -> str:
    label = face.desk.window.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def press(face: Face, name: str) -> None:
    button = face.desk.window.findChild(QPushButton, name)
    assert button is not None
    button.click()


def dialog(face: Face, chosen: Path) -> None:
    """Somebody chooses a folder in the dialog that is open."""
    face.qtbot.waitUntil(lambda: bool(face.desk.window.findChildren(QFileDialog)))
    (one,) = face.desk.window.findChildren(QFileDialog)
    one.fileSelected.emit(str(chosen))
    one.close()
    one.deleteLater()
    face.qtbot.waitUntil(lambda: not face.desk.window.findChildren(QFileDialog))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def made(stick: Path) -> list[Path]:
    return sorted(stick.glob(f"{copies.FOLDER}/*/copy-*"))


def test_a_folder_is_chosen_a_copy_is_made_at_once_and_at_closing(face: Face, stick: Path) -> None:
    unlock(face)
    face.place.pages.go("settings")
    assert "No folder is chosen" in shown(face, "copies_where")
    press(face, "copies_choose")
    dialog(face, stick)
    face.qtbot.waitUntil(lambda: "it opens" in shown(face, "copies_section_said"))
    assert str(stick) in shown(face, "copies_where")
    assert "Last copy today" in shown(face, "copies_last")
    assert len(made(stick)) == 1
    face.lock()
    assert len(made(stick)) == 1, "a window that is locked and opened again makes one copy a day"
    unlock(face)
    assert face.desk.window.close()
    assert len(made(stick)) == 2


def test_a_locked_window_makes_a_copy_when_the_last_one_is_of_yesterday(face: Face, stick: Path) -> None:
    Preferences(face.desk.options.home).keep(copies_into=str(stick), copied_ms=1)
    unlock(face)
    face.lock()
    assert len(made(stick)) == 1


def test_a_stick_that_is_missing_at_closing_is_told_at_the_next_opening(
    face: Face, stick: Path, home: Path, qtbot: QtBot
) -> None:
    Preferences(home).keep(copies_into=str(stick))
    shutil.rmtree(stick)
    unlock(face)
    assert face.desk.window.close()
    again = Face(face.desk.application, qtbot, home)
    unlock(again)
    assert "The folder for the copies is not there" in again.desk.window._warning.text()
    again.place.pages.go("settings")
    assert "put the stick in" in shown(again, "copies_section_problem")
    again.desk.window.close()


def test_where_there_is_no_archive_a_copy_is_put_back_and_opens(
    face: Face, stick: Path, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    Preferences(home).keep(copies_into=str(stick))
    unlock(face)
    assert face.desk.window.close()
    other = Face(face.desk.application, qtbot, tmp_path / "elsewhere")
    press(other, "road_copy")
    dialog(other, tmp_path / "elsewhere")
    other.qtbot.waitUntil(lambda: "There is no copy" in shown(other, "first_run_problem"))
    press(other, "road_copy")
    dialog(other, stick)
    other.qtbot.waitUntil(lambda: other.desk.unlock is not None)
    unlock(other)
    other.desk.window.close()


def test_the_archive_is_looked_over_once_a_day_and_damage_is_told(
    face: Face, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaker, "QUIET_MS", 1)
    unlock(face)
    face.qtbot.waitUntil(lambda: Preferences(home).moment("checked_ms") > 0)
    face.lock()
    raw = bytearray((home / "vault.db").read_bytes())
    raw[-2000] ^= 1
    (home / "vault.db").write_bytes(raw)
    checks: list[object] = []
    real = upkeep.check
    monkeypatch.setattr(copying.upkeep, "check", lambda *of: (checks.append(of), real(*of))[1])
    Preferences(home).keep(checked_ms=1)
    unlock(face)
    face.qtbot.waitUntil(lambda: "The archive is damaged" in face.desk.window._warning.text())
    assert len(checks) == 1
