"""The locked face over a real vault: the right phrase, the wrong one, and vaults that do not open."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.gui.shell.theme import Appearance
from desk_app.vault import slotfile, waits
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.computers import PHRASE, set_up
from tests.support.whole_window import Face, invitation

pytestmark = pytest.mark.usefixtures("as_it_was")


def test_a_wrong_phrase_is_told_and_stays_and_the_right_one_opens(face: Face) -> None:
    face.try_phrase("un'altra frase di prova")
    face.until_said("The phrase does not open this archive. Check capitals and spaces. Nothing is lost.")
    assert face.typed() == "un'altra frase di prova"
    face.try_phrase(PHRASE)
    face.until_open()


def test_the_recovery_code_opens_in_place_of_a_forgotten_phrase(face: Face, home: Path) -> None:
    face.try_phrase(home.with_name("code").read_text().lower().replace("-", " "))
    face.until_open()


def test_after_several_wrong_phrases_it_says_how_long_to_wait(face: Face) -> None:
    for _ in range(waits.FREE_TRIES):
        face.try_phrase("sbagliata")
        face.until_said("does not open")
    face.try_phrase(PHRASE)
    face.until_said("seconds and try again. Nothing is lost.")


def test_a_damaged_archive_is_told_apart_from_a_wrong_phrase(face: Face, home: Path) -> None:
    database = home / slotfile.DATABASE
    raw = bytearray(database.read_bytes())
    raw[100] ^= 1
    database.write_bytes(raw)
    face.try_phrase(PHRASE)
    face.until_said("The archive is damaged. Delete nothing")
    assert database.read_bytes() == raw


def test_the_archive_of_another_computer_is_not_touched(face: Face, home: Path, tmp_path: Path) -> None:
    _, other = set_up(tmp_path / "other", invitation(bytes(15) + b"1"))
    other.close()
    shutil.copy(tmp_path / "other" / slotfile.DATABASE, home / slotfile.DATABASE)
    before = (home / slotfile.DATABASE).read_bytes()
    face.try_phrase(PHRASE)
    face.until_said("Call your coordinator.")
    assert (home / slotfile.DATABASE).read_bytes() == before


def test_a_newer_archive_asks_for_a_newer_ascolto(face: Face, home: Path) -> None:
    file = home / slotfile.SLOTS
    file.write_text(re.sub(r'("version": ?)1', r"\g<1>99", file.read_text()))
    face.try_phrase(PHRASE)
    face.until_said("A newer Ascolto wrote this archive.")


@pytest.mark.parametrize("spoil", [b"", b"{}", b"\x00" * 600, None])
def test_a_file_of_keys_that_is_damaged_or_gone_is_told_at_once(
    qapp: QApplication, qtbot: QtBot, home: Path, spoil: bytes | None
) -> None:
    slots = home / slotfile.SLOTS
    slots.unlink() if spoil is None else slots.write_bytes(spoil)
    made = Face(qapp, qtbot, home)
    assert made.said() == (
        "The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator."
    )
    made.try_phrase(PHRASE)
    made.until_said("The file of the keys is damaged.")
    made.desk.window.close()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("opened", [False, True])
def test_the_window_has_names_and_nothing_is_cut(face: Face, zoom: float, opened: bool) -> None:
    window = face.desk.window
    window.resize(1366, 768)
    face.desk.dress(Appearance("light", zoom))
    if opened:
        face.try_phrase(PHRASE)
        face.until_open()
    face.qtbot.waitUntil(lambda: clipped(window) == [])
    assert (nameless(window), unnamed_objects(window), small_targets(window)) == ([], [], [])
    face.desk.dress(Appearance("light", 1.0))


def test_a_second_window_over_one_vault_is_told_and_opens_nothing(face: Face, home: Path) -> None:
    other = QLockFile(str(home / "window.lock"))
    assert other.tryLock(0)
    face.try_phrase(PHRASE)
    face.until_said("Ascolto is already open on this computer. Nothing is lost: use that window.")
    other.unlock()
    face.try_phrase(PHRASE)
    face.until_open()
