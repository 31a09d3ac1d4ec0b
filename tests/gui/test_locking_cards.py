"""Locking in the middle of a word: what stood in a card, a correction or a small form is there at the next opening."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desk_app.casework import corrections, people
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from tests.gui.test_locking import unlock
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")


def _type(face: Face, name: str, text: str) -> None:
    face.qtbot.keyClicks(face.desk.window.findChild(QLineEdit, name), text)


def _press(face: Face, name: str) -> None:
    found = face.desk.window.findChild(QAbstractButton, name)
    assert found is not None
    found.click()


def _correct(face: Face, amal: RecordId, text: str) -> None:
    pages = face.place.pages
    pages.open_person(amal)
    face.qtbot.waitUntil(lambda: pages.person.presenter.page is not None)
    _press(face, "person_correct")
    _type(face, "person_contact", text)


def test_the_last_letters_of_a_card_and_of_the_lines_beside_it_are_there_again(
    face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(face)
    desk = face.place.desk
    amal = face.desk.runner.wait_for(lambda: people.add(desk, PersonForm("Amal", "Hassan"))[0])
    _correct(face, amal, "mai di sera")
    _press(face, "tie_new")
    _type(face, "tie_note", "la zia")
    face.lock()
    unlock(face)
    pages = face.place.pages
    pages.open_person(amal)
    face.qtbot.waitUntil(pages.person.view.correction.isVisible)
    assert pages.person.view.correction.form().contact == "mai di sera"
    face.qtbot.waitUntil(lambda: not pages.case.screen.around.tie.isHidden())
    assert pages.case.screen.around.tie.values()["note"] == "la zia"
    _press(face, "person_leave")

    def full(*_: object) -> int:
        raise DiskFull

    # What the disk did not take at locking waits in memory.
    _correct(face, amal, "mai di notte")
    with monkeypatch.context() as patched:
        patched.setattr(corrections, "keep", full)
        face.lock()
        assert face.desk.last_letters
    unlock(face)
    face.qtbot.waitUntil(lambda: not face.desk.last_letters)
    face.place.pages.open_person(amal)
    face.qtbot.waitUntil(face.place.pages.person.view.correction.isVisible)
    assert face.place.pages.person.view.correction.form().contact == "mai di notte"
