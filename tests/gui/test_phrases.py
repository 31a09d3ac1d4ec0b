"""New phrases and names through the whole window over a real vault: what opens it afterwards, and what does not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desk_app.casework import members
from desk_app.domain.errors import DiskFull
from desk_app.gui.shell.theme import Appearance
from desk_app.gui.unlock.view import MemberChoice
from desk_app.vault import slotfile, vault
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")
NEW = "quattro altre parole nuove"
REFUSED = "The phrase does not open this archive. Check capitals and spaces. Nothing is lost."


def unlock(face: Face, phrase: str = PHRASE) -> None:
    face.try_phrase(phrase)
    face.until_open()


def find(face: Face, kind: type[QWidget], name: str) -> QWidget:
    found = face.desk.window.findChild(kind, name)
    assert found is not None, name
    return found


def press(face: Face, name: str) -> None:
    """With the keyboard, once it can be pressed."""
    face.qtbot.waitUntil(lambda: find(face, QPushButton, name).isVisible())
    button = find(face, QPushButton, name)
    button.setFocus()
    face.qtbot.keyClick(button, Qt.Key.Key_Space)


def type_in(face: Face, **texts: str) -> None:
    for name, text in texts.items():
        line = find(face, QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.clear()
        face.qtbot.keyClicks(line, text)


def said(face: Face, name: str) -> str:
    label = find(face, QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def until(face: Face, name: str, words: str) -> None:
    face.qtbot.waitUntil(lambda: words in said(face, name), timeout=30_000)


def with_anna(face: Face, home: Path) -> bytes:
    """Somebody else who opens this archive, added through the page; her number."""
    unlock(face)
    face.place.pages.go("settings")
    press(face, "add_open")
    type_in(face, add_name="Anna Bianchi", add_phrase="una frase di Anna", add_again="una frase di Anna")
    press(face, "add_member")
    until(face, "members_section_said", "Anna Bianchi can open")
    (anna,) = [card.member for card in slotfile.members(home) if card.name == "Anna Bianchi"]
    return anna


def choose(face: Face, member: bytes) -> None:
    """On the unlock page."""
    one = find(face, QPushButton, f"member_{member.hex()}")
    assert isinstance(one, MemberChoice)
    one.click()


def test_ones_own_phrase_is_changed_and_only_the_new_one_opens(face: Face) -> None:
    unlock(face)
    face.place.pages.go("settings")
    press(face, "change_my_phrase")
    type_in(face, old_phrase=PHRASE, change_phrase=NEW, change_again=NEW)
    press(face, "change_save")
    until(face, "members_section_said", "Your phrase is the new one")
    face.lock()
    face.try_phrase(PHRASE)
    face.until_said(REFUSED)
    unlock(face, NEW)


def test_a_wrong_present_phrase_is_refused_in_place_and_changes_nothing(face: Face) -> None:
    unlock(face)
    face.place.pages.go("settings")
    press(face, "change_my_phrase")
    type_in(face, old_phrase="un'altra frase", change_phrase=NEW, change_again=NEW)
    press(face, "change_save")
    until(face, "old_phrase_error", REFUSED)
    kept = [find(face, QLineEdit, name).property("text") for name in ("old_phrase", "change_phrase", "change_again")]
    assert kept == ["un'altra frase", NEW, NEW]
    type_in(face, old_phrase=PHRASE, change_phrase="corta", change_again="corta")
    press(face, "change_save")
    until(face, "change_phrase_error", "too short")
    face.lock()
    unlock(face)


def test_a_coordinator_gives_a_new_phrase_to_who_forgot_theirs(face: Face, home: Path) -> None:
    anna = with_anna(face, home)
    press(face, f"give_{anna.hex()}")
    type_in(face, give_phrase=NEW, give_again=NEW)
    press(face, "give_save")
    until(face, "members_section_said", "Anna Bianchi opens this archive with the new phrase")
    face.lock()
    choose(face, anna)
    face.try_phrase("una frase di Anna")
    face.until_said(REFUSED)
    unlock(face, NEW)
    assert face.place.member == anna
    assert not face.place.pages.space.offer.isVisible()


def test_another_name_is_on_the_unlock_page_in_the_rail_and_in_the_record(face: Face, home: Path) -> None:
    anna = with_anna(face, home)
    me = face.place.member
    for who, name in ((anna, "Anna Bianchini"), (me, "Rosa Colombo")):
        press(face, f"rename_{who.hex()}")
        type_in(face, rename_name=name)
        press(face, "rename_save")
        until(face, "members_section_said", name)
    face.qtbot.waitUntil(lambda: find(face, QPushButton, "member").property("text") == "Rosa C.")
    face.place.pages.go("today")
    until(face, "today_title", "Good day, Rosa")
    face.dress(Appearance("dark", 1.0))
    assert find(face, QPushButton, "member").property("text") == "Rosa C."
    reader = face.place.desk.reader()
    assert [one.name for one in members.working(reader)] == ["Anna Bianchini", "Rosa Colombo"]
    reader.close()
    face.lock()
    shown = [one.accessibleName() for one in face.desk.window.findChildren(MemberChoice)]
    assert shown == ["Rosa Colombo, Coordinator", "Anna Bianchini, Volunteer"]


def test_a_full_disk_leaves_the_phrase_as_it_was(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    unlock(face)
    face.place.pages.go("settings")

    def full(*of: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(slotfile, "write", full)
        press(face, "change_my_phrase")
        type_in(face, old_phrase=PHRASE, change_phrase=NEW, change_again=NEW)
        press(face, "change_save")
        until(face, "members_section_problem", "the disk is full")
    face.lock()
    unlock(face)


def test_trying_the_code_makes_everybody_recoverable(face: Face, home: Path) -> None:
    unlock(face)
    face.place.pages.go("settings")
    name = f"recoverable_{face.place.member.hex()}"
    until(face, name, "Recoverable: no")
    assert said(face, "recovery_due") == "To be tried now"
    type_in(face, tried_code=home.with_name("code").read_text())
    press(face, "try_code")
    until(face, name, "Recoverable: yes")
    assert said(face, "recovery_due") == ""


def test_nothing_typed_or_derived_is_in_the_files_beside_the_vault(face: Face, home: Path) -> None:
    unlock(face)
    face.place.pages.go("settings")
    press(face, "change_my_phrase")
    type_in(face, old_phrase=PHRASE, change_phrase=NEW, change_again=NEW)
    press(face, "change_save")
    until(face, "members_section_said", "Your phrase is the new one")
    key = face.place.opened.opened.key.reveal()
    face.lock()
    for file in (each for each in home.rglob("*") if each.is_file()):
        raw = file.read_bytes()
        for secret in (PHRASE.encode(), NEW.encode(), key, key.hex().encode()):
            assert secret not in raw, file
    vault.unlock(home, slotfile.members(home)[0].member, NEW)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_offer_has_names_and_nothing_is_cut(face: Face, home: Path, zoom: float) -> None:
    window = face.desk.window
    window.resize(1366, 768)
    face.dress(Appearance("light", zoom))
    unlock(face, home.with_name("code").read_text())
    face.qtbot.waitUntil(lambda: said(face, "offer_text") != "" and clipped(window) == [])
    assert (nameless(window), unnamed_objects(window), small_targets(window)) == ([], [], [])
    face.dress(Appearance("light", 1.0))
