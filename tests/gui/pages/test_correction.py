"""A card that is corrected, at the real page over a real store: kept until it is recorded or dropped."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import corrections, people
from desk_app.casework.corrections import LeftCorrection
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from tests.gui.conftest import Bench

AMAL = PersonForm("Amal", "Hassan", "1992", "Pioltello", "ar", "333 555 0199")


@pytest.fixture
def amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, AMAL)[0]


def _page(bench: Bench, qtbot: QtBot, record: RecordId) -> PersonScreen:
    screen = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.open(record)
    qtbot.waitUntil(lambda: screen.presenter.page is not None)
    return screen


def _type(qtbot: QtBot, screen: PersonScreen, name: str, text: str) -> None:
    line = screen.view.findChild(QLineEdit, f"person_{name}")
    line.clear()
    qtbot.keyClicks(line, text)


def _left(bench: Bench, record: RecordId) -> LeftCorrection | None:
    return corrections.left(bench.mine, bench.desk.member.id, record)


def _press(screen: PersonScreen, name: str) -> None:
    screen.view.findChild(QAbstractButton, name).click()


def _settled(bench: Bench, qtbot: QtBot) -> None:
    done: list[bool] = []
    bench.runner.do(bench.bus, lambda: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def test_what_is_typed_is_kept_at_a_pause_and_is_there_when_the_card_is_opened_again(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    screen = _page(bench, qtbot, amal)
    _press(screen, "person_correct")
    _type(qtbot, screen, "contact", "Solo di mattina")
    qtbot.waitUntil(lambda: _left(bench, amal) is not None, timeout=3000)
    # Locked, killed or dressed anew: the page is another one.
    again = _page(bench, qtbot, amal)
    form = again.view.findChild(QFrame, "person_form")
    qtbot.waitUntil(form.isVisible)
    assert again.view.correction.form() == replace(AMAL, contact="Solo di mattina")
    assert "You left this correction today" in again.view.findChild(QLabel, "person_left").text()
    _press(again, "person_leave")
    assert not form.isVisible()
    qtbot.waitUntil(lambda: _left(bench, amal) is None)
    assert people.page(bench.mine, amal).person.contact == ""


def test_another_persons_card_keeps_what_was_typed_at_once_and_shows_nothing_of_it(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    omar, _ = people.add(bench.desk, PersonForm("Omar", "Diop"))
    screen = _page(bench, qtbot, amal)
    _press(screen, "person_correct")
    _type(qtbot, screen, "phone", "02 12")
    screen.presenter.open(omar)
    _settled(bench, qtbot)
    assert not screen.view.correction.isVisible()
    screen.presenter.open(amal)
    qtbot.waitUntil(screen.view.correction.isVisible)
    assert screen.view.correction.form().phone == "02 12"
    _press(screen, "person_correct")
    assert screen.view.correction.form().phone == "02 12"


def test_the_last_letters_are_handed_over_once_when_the_desk_is_locked(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    screen = _page(bench, qtbot, amal)
    assert screen.flush() is None
    _press(screen, "person_correct")
    assert screen.flush() is None
    _press(screen, "person_correct")
    _type(qtbot, screen, "contact", "mai di sera")
    last = screen.flush()
    assert last is not None
    assert screen.flush() is None
    assert "sera" not in repr(last)
    last.write(bench.desk)
    left = _left(bench, amal)
    assert left is not None
    assert left.form == replace(AMAL, contact="mai di sera")


def test_a_new_card_hands_over_its_last_letters_too(bench: Bench, qtbot: QtBot) -> None:
    screen = PeopleScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.show()
    assert screen.flush() is None
    screen.view.fill_form(PersonForm("Ada", "Sow"))
    last = screen.flush()
    assert last is not None
    last.write(bench.desk)
    assert people.left_form(bench.mine, bench.desk.member.id) == PersonForm("Ada", "Sow")


def test_a_full_disk_is_said_and_the_next_pause_tries_again(
    bench: Bench, qtbot: QtBot, amal: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = _page(bench, qtbot, amal)
    _press(screen, "person_correct")
    real = corrections.keep

    def full(*_: object) -> int:
        raise DiskFull

    monkeypatch.setattr(corrections, "keep", full)
    _type(qtbot, screen, "contact", "di mattina")
    screen.correction.save_draft()
    problem = screen.view.findChild(QLabel, "person_card_problem")
    qtbot.waitUntil(problem.isVisible)
    monkeypatch.setattr(corrections, "keep", real)
    screen.correction.save_draft()
    qtbot.waitUntil(lambda: _left(bench, amal) is not None)


def test_a_colleagues_change_of_the_same_field_is_shown_before_it_is_written_over(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    corrections.keep(bench.desk, amal, replace(AMAL, phone="02 1111", contact="di sera"), AMAL)
    people.correct(bench.desk, amal, replace(AMAL, phone="02 2222", comune="Segrate"), AMAL)
    screen = _page(bench, qtbot, amal)
    qtbot.waitUntil(screen.view.correction.isVisible)
    assert "A colleague changed meanwhile: phone." in screen.view.findChild(QLabel, "person_left").text()
    _press(screen, "person_keep")
    beside = screen.view.findChild(QLabel, "person_phone_error")
    qtbot.waitUntil(lambda: "02 2222" in beside.text())
    assert people.page(bench.mine, amal).person.phone == "02 2222"
    _press(screen, "person_keep")
    qtbot.waitUntil(lambda: not screen.view.correction.isVisible())
    person = people.page(bench.mine, amal).person
    assert (person.phone, person.contact, person.comune) == ("02 1111", "di sera", "Segrate")
    assert _left(bench, amal) is None


def test_letters_typed_while_it_is_being_recorded_stay(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    screen = _page(bench, qtbot, amal)
    _press(screen, "person_correct")
    _type(qtbot, screen, "contact", "di mattina")
    screen.correction.keep()
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "person_contact"), " presto", Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).person.contact == "di mattina")
    qtbot.waitUntil(lambda: (left := _left(bench, amal)) is not None and left.form.contact == "di mattina presto")
    assert screen.view.correction.isVisible()
