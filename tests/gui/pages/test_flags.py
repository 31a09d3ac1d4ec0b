"""A danger that was heard in an interview: opened by one button, marked in words, seen on the person's page."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import desk_numbers, interviews, people
from desk_app.casework.desk_numbers import OwnNumber, Whose
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.danger import flag_levels, flag_words
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.interview.steps import NEEDS
from desk_app.gui.people.screen import PersonScreen
from tests.gui.conftest import Bench

AFRAID, DEBTS = "SEG.PAURA", "SEG.CONFLITTI"


def words(within: QWidget) -> str:
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def screen(bench: Bench, qtbot: QtBot) -> InterviewScreen:
    made = InterviewScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(made.view)
    made.view.resize(1118, 768)
    made.view.show()
    return made


def chip(view: QWidget, code: str) -> QPushButton:
    found = view.findChild(QPushButton, f"chip_{code}")
    assert isinstance(found, QPushButton)
    return found


def test_it_is_quiet_until_opened_and_says_what_to_do_before_anything_is_marked(screen: InterviewScreen) -> None:
    screen.presenter.begin(None, at=NEEDS)
    flags = screen.view.needs_step.flags
    first, second = flag_levels()[:2]
    assert flags.open.isVisible()
    assert first.do[0] not in words(flags)
    asked = QSignalSpy(flags.help_asked)
    flags.open.click()
    for level in (first, second):
        assert all(text in words(flags) for text in level.do)
    assert screen.view.form().flags == ()
    flags.findChild(QPushButton, "flags_help").click()
    assert asked.count() == 1


def test_what_is_marked_is_kept_in_the_draft_and_shown_when_it_is_taken_up_again(
    screen: InterviewScreen, bench: Bench, qtbot: QtBot
) -> None:
    screen.presenter.begin(None, at=NEEDS)
    screen.view.needs_step.flags.open.click()
    chip(screen.view, AFRAID).click()
    qtbot.waitUntil(
        lambda: [one.form.flags for one in interviews.left_half_way(bench.mine, bench.desk.member.id)] == [(AFRAID,)]
    )
    (left,) = interviews.left_half_way(bench.mine, bench.desk.member.id)
    screen.presenter.begin(None)
    qtbot.waitUntil(lambda: screen.view.form().flags == ())
    assert not screen.view.needs_step.flags.open.isChecked()
    screen.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
    qtbot.waitUntil(lambda: screen.view.form().flags == (AFRAID,))
    assert screen.view.step == NEEDS
    assert screen.view.needs_step.flags.open.isChecked()


def test_a_sign_of_a_newer_list_is_kept(screen: InterviewScreen) -> None:
    screen.view.fill_form(InterviewForm(flags=("SEG.NEWER", DEBTS)))
    assert set(screen.view.form().flags) == {"SEG.NEWER", DEBTS}
    assert flag_words("SEG.NEWER") == ("SEG.NEWER", "warn")
    screen.view.fill_form(InterviewForm())
    assert screen.view.form().flags == ()


def test_it_stands_on_the_persons_page_in_words_and_is_taken_off_by_correcting(
    screen: InterviewScreen, bench: Bench, qtbot: QtBot
) -> None:
    person, _ = people.add(bench.desk, PersonForm("Amal", "Hassan"))
    interviews.record(bench.desk, person, InterviewForm(said="Ha paura", flags=(AFRAID, DEBTS)))
    page = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(page.view)
    page.view.show()
    page.presenter.open(person)
    both = [flag_words(code)[0] for code in (AFRAID, DEBTS)]
    qtbot.waitUntil(lambda: all(text in words(page.view) for text in both))
    begun = []
    page.presenter.begin_correction = begun.append
    page.view.findChild(QPushButton, "interview_correct_0").click()
    screen.presenter.begin(person, at=NEEDS, form=interviews.interviews.to_correct(begun[0]))
    qtbot.waitUntil(lambda: set(screen.view.form().flags) == {AFRAID, DEBTS})
    chip(screen.view, AFRAID).click()
    screen.view.close_asked.emit()
    qtbot.waitUntil(lambda: both[0] not in words(page.view) and both[1] in words(page.view))


def test_the_desks_own_numbers_stand_beside_what_to_do(screen: InterviewScreen, bench: Bench, qtbot: QtBot) -> None:
    screen.presenter.begin(None, at=NEEDS)
    own = {
        Whose.COORDINATOR: OwnNumber("333 555 0111", "dopo le 18"),
        Whose.SERVICES: OwnNumber("02 555 0122", ""),
        Whose.URGENT: OwnNumber("", ""),
    }
    bench.bus.tell(desk_numbers.write(bench.desk, own))
    screen.view.needs_step.flags.open.click()
    qtbot.waitUntil(lambda: "333 555 0111 Who coordinates (dopo le 18)" in words(screen.view))
    changed = {**own, Whose.COORDINATOR: OwnNumber("333 555 0133", "")}
    bench.bus.tell(desk_numbers.write(bench.desk, changed))
    qtbot.waitUntil(lambda: "333 555 0133 Who coordinates" in words(screen.view))
