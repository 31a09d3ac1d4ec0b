"""The interview's page over a real store: by keyboard, kept as one types, never lost."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import classification, interviews, people
from desk_app.casework.interviews import LeftHalfWay
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import TEXT_LIMIT, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.interview.steps import LISTENING, NEEDS, NEXT, WELCOME
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def _page(bench: Bench, qtbot: QtBot) -> InterviewScreen:
    screen = InterviewScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    return screen


def _amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, PersonForm("Amal", "Hassan", "1992", "Pioltello", "ar"))[0]


def _left(bench: Bench) -> tuple[LeftHalfWay, ...]:
    return interviews.left_half_way(bench.mine, bench.desk.member.id)


def _button(screen: InterviewScreen, name: str) -> QAbstractButton:
    found = screen.view.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


@contextmanager
def _a_full_disk(bench: Bench) -> Iterator[None]:
    """No page more than there are now."""
    connection = bench.desk.store.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.rollback()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    connection.rollback()
    yield
    connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    connection.rollback()


def test_an_interview_is_written_by_keyboard_alone(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(amal)
    qtbot.waitUntil(lambda: screen.view.name.text() == "Amal Hassan")
    qtbot.keyClick(screen.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(screen.view.said, "Deve lasciare la casa.")
    qtbot.keyClick(screen.view.said, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(_button(screen, "chip_BIS.CAS.SFRATTO"), Qt.Key.Key_Space)
    qtbot.keyClick(_button(screen, "step_on"), Qt.Key.Key_Return)
    qtbot.keyClick(_button(screen, "step_on"), Qt.Key.Key_Return)
    minutes = screen.view.findChild(QLineEdit, "minutes")
    assert minutes.isVisible()
    qtbot.keyClicks(minutes, "40")
    qtbot.keyClick(_button(screen, "close_interview"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == [amal])
    (held,) = people.page(bench.mine, amal).interviews
    assert (held.said, held.needs, held.minutes) == ("Deve lasciare la casa.", ("BIS.CAS.SFRATTO",), 40)
    assert _left(bench) == ()


def test_steps_are_open_in_any_order_and_say_what_is_done(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    _button(screen, "step_4").click()
    assert screen.view.next.isVisible()
    _button(screen, "step_1").click()
    assert screen.view.listen.isVisible()
    qtbot.keyClicks(screen.view.said, "Tre figli")
    _button(screen, "step_2").click()
    assert screen.view.said.isVisible()
    assert "Tre figli" in screen.view.form().said
    assert "written" in _button(screen, "step_1").accessibleName()


def test_what_is_typed_is_kept_and_a_second_window_shows_it(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    first = _page(bench, qtbot)
    first.presenter.begin(amal)
    qtbot.keyClicks(first.view.said, "Tre figli")
    qtbot.waitUntil(lambda: len(_left(bench)) == 1)
    (left,) = _left(bench)
    second = _page(bench, qtbot)
    second.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
    assert second.view.form().said == "Tre figli"
    assert second.view.listen.isVisible()
    notice = second.view.findChild(QLabel, "interview_problem")
    assert notice.isVisible()
    assert "Everything is here" in notice.text()


def test_a_need_that_is_looked_for_stays_marked(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    screen.presenter.go_to(NEEDS)
    line = screen.view.findChild(QLineEdit, "need_search")
    qtbot.keyClicks(line, "residenza")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert screen.view.form().needs == ("BIS.CAS.SENZARESIDENZA",)
    qtbot.keyClicks(line, "usura")
    assert screen.view.form().needs == ("BIS.CAS.SENZARESIDENZA",)
    left = screen.presenter.flush()
    assert left is not None
    screen.presenter.resume(left.draft, left.person, left.form, 0)
    assert screen.view.form().needs == ("BIS.CAS.SENZARESIDENZA",)


def test_a_request_is_found_in_other_words_and_stays_marked(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    screen.presenter.go_to(NEEDS)
    line = screen.view.findChild(QLineEdit, "request_search")
    expected = classification.search("requests", "bolletta")[0].code
    qtbot.keyClicks(line, "bolletta")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert screen.view.form().requests == (expected,)
    assert screen.view.form().needs == ()
    qtbot.keyClicks(line, "xyzzy")
    assert "No request with these words" in screen.view.findChild(QLabel, "request_search_how").text()


def test_the_last_letters_are_handed_over_once_when_the_desk_is_locked(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "ultima riga")
    left = screen.presenter.flush()
    assert left is not None
    assert left.form.said == "ultima riga"
    assert screen.presenter.flush() is None


def test_setting_aside_waits_for_the_draft_and_an_empty_one_leaves_nothing(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    gone: list[int] = []
    screen.presenter.left = lambda: gone.append(len(_left(bench)))
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "una riga")
    _button(screen, "set_aside").click()
    qtbot.waitUntil(lambda: gone == [1])
    (left,) = _left(bench)
    screen.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
    screen.view.said.clear()
    _button(screen, "set_aside").click()
    qtbot.waitUntil(lambda: gone == [1, 0])


def test_a_new_interview_saves_the_one_before(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "la prima")
    screen.presenter.begin(None)
    qtbot.waitUntil(lambda: screen.view.form().said == "")
    assert [left.form.said for left in _left(bench)] == ["la prima"]


def test_no_draft_comes_back_after_its_interview(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "una riga")
    screen.presenter.recorder.record(screen.view.form())
    qtbot.keyClicks(screen.view.said, " e una parola")
    screen.presenter.save_draft()
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: bool(done))
    screen.presenter.save_draft()
    bench.runner.wait_for(lambda: None)
    assert (len(done), _left(bench)) == (1, ())


@pytest.mark.parametrize(
    ("form", "field", "step"),
    [
        (InterviewForm(said="a" * (TEXT_LIMIT + 7)), "said", LISTENING),
        (InterviewForm(said="una riga", minutes="mezz'ora"), "minutes", NEXT),
        (InterviewForm(said="una riga", held_on="31/2"), "held_on", WELCOME),
        (InterviewForm(said="una riga", held_on="1/1/2999"), "held_on", WELCOME),
        (InterviewForm(), "said", LISTENING),
    ],
)
def test_a_wrong_value_is_refused_beside_its_field_and_stays(
    bench: Bench, qtbot: QtBot, form: InterviewForm, field: str, step: int
) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    screen.view.fill_form(form)
    screen.presenter.recorder.record(screen.view.form())
    error = screen.view.findChild(QLabel, f"{field}_error")
    qtbot.waitUntil(lambda: error.isVisible() and bool(error.text()))
    assert _button(screen, f"step_{step}").isChecked()
    assert screen.view.form() == form


def test_a_day_is_taken_as_one_writes_it(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(amal)
    screen.view.fill_form(InterviewForm(said="una riga", held_on="9/11/2025"))
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: bool(done))
    (held,) = people.page(bench.mine, amal).interviews
    assert held.held_on.isoformat() == "2025-11-09"


def test_a_full_disk_is_said_and_stays_until_there_is_room(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    problem = screen.view.findChild(QLabel, "interview_problem")
    screen.presenter.begin(None)
    with _a_full_disk(bench):
        screen.view.fill_form(InterviewForm(said="parola " * 2500))
        screen.presenter.save_draft()
        qtbot.waitUntil(problem.isVisible)
        problem.clear()
        _button(screen, "set_aside").click()
        qtbot.waitUntil(lambda: bool(problem.text()))
        _button(screen, "save_copy").click()
        assert QGuiApplication.clipboard().text().startswith("parola parola")
        assert problem.isVisible()
    _button(screen, "save_again").click()
    qtbot.waitUntil(lambda: not problem.isVisible())
    assert len(_left(bench)) == 1


def test_saving_now_says_that_everything_is_safe(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    qtbot.keyClick(screen.view.said, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ":" in screen.view.saved.text())


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 2.0])
def test_the_emergency_numbers_are_never_cut_and_nothing_else_is(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    screen = _page(bench, qtbot)
    screen.presenter.begin(_amal(bench))
    numbers = screen.view.findChild(QLabel, "danger_numbers")
    assert all(number in numbers.text() for number in ("112", "114", "1522"))
    for width in (1276, 1118, 860):
        screen.view.resize(width, 700)
        for step in range(4):
            screen.presenter.go_to(step)
            qtbot.waitUntil(lambda: clipped(screen.view) == [])
            assert _inside(numbers, screen.view)


def _inside(widget: QWidget, page: QWidget) -> bool:
    place = widget.mapTo(page, widget.rect().topLeft())
    return page.rect().contains(place) and page.rect().contains(widget.mapTo(page, widget.rect().bottomRight()))


def test_everything_has_a_name(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    for step in range(4):
        screen.presenter.go_to(step)
        assert nameless(screen.view) == []
        assert unnamed_objects(screen.view) == []
        assert [one for one in small_targets(screen.view) if not one.startswith("chip_")] == []
