"""The locked face over a real vault: the right phrase, the wrong one, and vaults that do not open."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.gui.shell.theme import Appearance
from desk_app.vault import slotfile, waits
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.computers import PHRASE, set_up
from tests.support.whole_window import Face, invitation

pytestmark = pytest.mark.usefixtures("as_it_was")
NEW = "quattro altre parole nuove"


def widget(face: Face, name: str) -> QWidget:
    found = face.desk.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(face: Face, name: str) -> None:
    face.qtbot.waitUntil(lambda: widget(face, name).isVisible())
    face.qtbot.keyClick(widget(face, name), Qt.Key.Key_Space)


def offered(face: Face) -> str:
    """The sentence above the pages, while it is seen."""
    label = widget(face, "offer_text")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_a_wrong_phrase_is_told_and_stays_and_the_right_one_opens(face: Face) -> None:
    face.try_phrase("un'altra frase di prova")
    face.until_said("The phrase does not open this archive. Check capitals and spaces. Nothing is lost.")
    assert face.typed() == "un'altra frase di prova"
    face.try_phrase(PHRASE)
    face.until_open()


def test_the_recovery_code_opens_in_place_of_a_forgotten_phrase(face: Face, home: Path) -> None:
    face.try_phrase(home.with_name("code").read_text().lower().replace("-", " "))
    face.until_open()


def test_who_opened_with_a_phrase_is_offered_no_other(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()
    assert offered(face) == ""


def test_who_opened_with_the_code_is_offered_a_new_phrase_and_opens_with_it(face: Face, home: Path) -> None:
    face.try_phrase(home.with_name("code").read_text())
    face.until_open()
    assert "choose a new phrase" in offered(face)
    # Other sizes: the pages are made anew, and it is still offered.
    face.dress(Appearance("light", 1.25))
    assert "choose a new phrase" in offered(face)
    press(face, "offer_yes")
    assert face.place.pages.at == "settings"
    assert not widget(face, "old_phrase").isVisible()
    for name in ("change_phrase", "change_again"):
        face.qtbot.keyClicks(widget(face, name), NEW)
    press(face, "change_save")
    face.qtbot.waitUntil(lambda: offered(face) == "", timeout=30_000)
    # From here on they have a phrase: it is asked for, like everybody's.
    press(face, "change_my_phrase")
    assert widget(face, "old_phrase").isVisible()
    face.lock()
    face.try_phrase(PHRASE)
    face.until_said("The phrase does not open this archive.")
    face.try_phrase(NEW)
    face.until_open()
    assert offered(face) == ""
    face.dress(Appearance("light", 1.0))


def test_the_offer_can_be_put_off_and_blocks_nothing(face: Face, home: Path) -> None:
    face.try_phrase(home.with_name("code").read_text())
    face.until_open()
    face.place.pages.go("people")
    assert offered(face)
    press(face, "offer_later")
    assert offered(face) == ""
    face.lock()
    face.try_phrase(home.with_name("code").read_text())
    face.until_open()
    assert offered(face)


def test_who_does_not_remember_is_told_both_ways(face: Face) -> None:
    press(face, "forgotten")
    told = widget(face, "phrase").accessibleDescription()
    assert "recovery code" in told
    assert "coordinator" in told


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
    face.dress(Appearance("light", zoom))
    if opened:
        face.try_phrase(PHRASE)
        face.until_open()
    face.qtbot.waitUntil(lambda: clipped(window) == [])
    assert (nameless(window), unnamed_objects(window), small_targets(window)) == ([], [], [])
    face.dress(Appearance("light", 1.0))


def test_a_second_window_over_one_vault_is_told_and_opens_nothing(face: Face, home: Path) -> None:
    other = QLockFile(str(home / "window.lock"))
    assert other.tryLock(0)
    face.try_phrase(PHRASE)
    face.until_said("Ascolto is already open on this computer. Nothing is lost: use that window.")
    other.unlock()
    face.try_phrase(PHRASE)
    face.until_open()
