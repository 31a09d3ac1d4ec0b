"""The notice and the questions through the whole window: no names in sight, answers that stand, and the way back."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, consents, keeper, people
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.interview.steps import NEXT
from desk_app.gui.shell.theme import DARK, Appearance
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")

T = TypeVar("T")


def on_its_lane(face: Face, verb: Callable[[], T]) -> T:
    """A verb where the window's own verbs run: two at once on one connection would be one too many."""
    done: list[T] = []
    face.desk.runner.do(face.desk.window, verb, done.append)
    face.qtbot.waitUntil(lambda: bool(done))
    return done[0]


@pytest.fixture
def amal(face: Face) -> RecordId:
    """A person who speaks Arabic, and her page open."""
    face.try_phrase(PHRASE)
    face.until_open()
    face.desk.window.activateWindow()
    form = PersonForm("Amal", "Hassan", language="ar")
    person, changes = on_its_lane(face, lambda: people.add(face.place.desk, form))
    face.desk.bus.tell(changes)
    pages = face.place.pages
    pages.open_person(person)
    face.qtbot.waitUntil(lambda: pages.person.view.title.text() == "Amal Hassan")
    return person


def press(face: Face, name: str) -> None:
    button = face.desk.window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def answers(face: Face, person: RecordId) -> dict[str, bool]:
    reader = face.place.desk.reader()
    found = {one.what: one.given for one in cases.read(reader, person).consents}
    reader.close()
    return found


def seen(face: Face) -> str:
    """Every word on the window."""
    labels = face.desk.window.findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisible())


def test_the_notice_and_three_questions_are_read_together_and_answered(
    face: Face, qtbot: QtBot, amal: RecordId
) -> None:
    on_its_lane(face, lambda: keeper.write(face.place.desk, "Parrocchia di Prova", "privacy@example.org"))
    pages = face.place.pages
    press(face, "consents_together")
    qtbot.waitUntil(pages.reading.notices.view.isVisible)
    assert not pages.rail.isVisible()
    assert "Amal" not in seen(face)
    assert pages.reading.notices.presenter.leaflet.theirs.language == "ar"
    pages.reading.notices.presenter.close()
    together = pages.reading.together
    for what, given in (("record", True), ("referral", None), ("contact", False)):
        qtbot.waitUntil(together.isVisible)
        assert together.asked is not None
        assert together.asked.what == what
        assert "Amal" not in seen(face)
        together.answered.emit(what, given)
    qtbot.waitUntil(pages.person.view.isVisible)
    assert pages.rail.isVisible()
    qtbot.waitUntil(lambda: answers(face, amal) == {"record": True, "contact": False})


def test_no_key_but_of_red_flags_and_help_works_while_somebody_looks(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    del amal
    pages, window = face.place.pages, face.desk.window
    press(face, "consents_together")
    qtbot.waitUntil(pages.reading.notices.view.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_2):
        QTest.keyClick(QApplication.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)
        assert pages.reading.notices.view.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F8)
    qtbot.waitUntil(pages.red_flags.view.isVisible)
    pages.leave_aside()
    assert pages.reading.notices.view.isVisible()
    assert not pages.rail.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    qtbot.waitUntil(pages.help.view.isVisible)
    assert "Amal" not in seen(face)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    qtbot.waitUntil(pages.reading.notices.view.isVisible)
    assert not pages.rail.isVisible()


def test_larger_letters_leave_the_page_where_it_was(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    press(face, "consents_together")
    qtbot.waitUntil(face.place.pages.reading.notices.view.isVisible)
    face.place.pages.reading.notices.presenter.choose("ro")
    face.dress(Appearance(DARK, 1.25))
    reading = face.place.pages.reading
    qtbot.waitUntil(reading.notices.view.isVisible)
    assert reading.notices.presenter.leaflet.theirs.language == "ro"
    reading.notices.presenter.close()
    qtbot.waitUntil(reading.together.isVisible)
    reading.together.answered.emit("record", True)
    qtbot.waitUntil(lambda: answers(face, amal) == {"record": True})


def test_a_consent_that_is_taken_back_stands_at_once(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    face.desk.bus.tell(on_its_lane(face, lambda: consents.answer(face.place.desk, amal, What.RECORD, given=True)))
    qtbot.waitUntil(lambda: face.desk.window.findChild(QAbstractButton, "case_consents_0_no") is not None)
    press(face, "case_consents_0_no")
    qtbot.waitUntil(lambda: answers(face, amal) == {"record": False})


def test_without_a_name_the_notice_is_shown_and_nothing_is_asked(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    del amal
    pages = face.place.pages
    pages.way.begin(None)
    qtbot.waitUntil(pages.interview.view.isVisible)
    press(face, "notice_together")
    qtbot.waitUntil(pages.reading.notices.view.isVisible)
    pages.reading.notices.presenter.close()
    qtbot.waitUntil(pages.interview.view.isVisible)


def test_what_was_agreed_is_shown_in_large_letters_and_nothing_else(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    pages = face.place.pages
    pages.way.begin(amal)
    view = pages.interview.view
    qtbot.waitUntil(lambda: view.name.text() == "Amal Hassan")
    view.fill_form(InterviewForm("segreto", "Portare l'ISEE al CAF", again_on="30/11", again_at="9:30"))
    pages.interview.presenter.go_to(NEXT)
    press(face, "show_agreed")
    qtbot.waitUntil(pages.reading.agreed.isVisible)
    shown = seen(face)
    assert "Portare l'ISEE al CAF" in shown
    assert "30 November" in shown
    assert "9:30" in shown
    assert not any(word in shown for word in ("Amal", "Hassan", "segreto"))
    press(face, "agreed_close")
    qtbot.waitUntil(view.isVisible)
    assert view.form().next_step == "Portare l'ISEE al CAF"


def test_a_button_in_sight_leads_to_the_red_flags_and_back_to_the_same_page(
    face: Face, qtbot: QtBot, amal: RecordId
) -> None:
    del amal
    pages = face.place.pages
    press(face, "consents_together")
    notice = pages.reading.notices
    qtbot.waitUntil(notice.view.isVisible)
    notice.presenter.choose("ro")
    assert "112 · 114 · 1522" in seen(face)
    notice.view.danger.open.click()
    qtbot.waitUntil(pages.red_flags.view.isVisible)
    QTest.keyClick(pages.red_flags.view.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(notice.view.isVisible)
    assert notice.presenter.leaflet is not None
    assert notice.presenter.leaflet.theirs.language == "ro"
    assert not pages.rail.isVisible()
    notice.presenter.close()
    together = pages.reading.together
    qtbot.waitUntil(together.isVisible)
    together.danger.open.click()
    qtbot.waitUntil(pages.red_flags.view.isVisible)
    # In other letters the page that one came from is made anew, and is still where one came from.
    face.dress(Appearance(DARK, 1.25))
    pages = face.place.pages
    assert pages.red_flags.view.isVisible()
    pages.leave_aside()
    assert pages.reading.together.isVisible()
    assert pages.reading.together.asked is not None
    assert pages.reading.together.asked.what == "record"


def test_what_was_agreed_has_the_way_to_the_red_flags_too(face: Face, qtbot: QtBot, amal: RecordId) -> None:
    pages = face.place.pages
    pages.way.begin(amal)
    qtbot.waitUntil(pages.interview.view.isVisible)
    pages.interview.presenter.go_to(NEXT)
    pages.interview.view.next.step.set_text("Chiamiamo insieme giovedì")
    press(face, "show_agreed")
    qtbot.waitUntil(pages.reading.agreed.isVisible)
    pages.reading.agreed.danger.open.click()
    qtbot.waitUntil(pages.red_flags.view.isVisible)
    pages.leave_aside()
    assert pages.reading.agreed.isVisible()
    assert "Chiamiamo insieme giovedì" in seen(face)
