"""The interview at the real page: nothing typed is lost, and closing makes it part of the record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import interviews, people
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import TEXT_LIMIT, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.interview.screen import InterviewScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def _page(bench: Bench, qtbot: QtBot) -> InterviewScreen:
    screen = InterviewScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    return screen


def _amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, PersonForm("Amal", "Hassan", "1992"))[0]


def test_an_interview_is_recorded_by_keyboard_alone(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorded = done.append
    screen.presenter.begin(amal)
    screen.view.said.setFocus()
    qtbot.keyClicks(screen.view.said, "Deve lasciare la casa.")
    chip = screen.view.findChild(QAbstractButton, "chip_BIS.CAS.SFRATTO")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.keyClick(screen.view.findChild(QAbstractButton, "close_interview"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == [amal])
    (held,) = people.page(bench.mine, amal).interviews
    assert (held.said, held.needs) == ("Deve lasciare la casa.", ("BIS.CAS.SFRATTO",))
    assert interviews.left_half_way(bench.mine, bench.desk.member.id) == ()


def test_what_is_typed_is_kept_as_a_draft_and_taken_up_again(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    first = _page(bench, qtbot)
    first.presenter.begin(amal)
    qtbot.keyClicks(first.view.said, "Tre figli")
    qtbot.waitUntil(lambda: len(interviews.left_half_way(bench.mine, bench.desk.member.id)) == 1)
    (left,) = interviews.left_half_way(bench.mine, bench.desk.member.id)
    second = _page(bench, qtbot)
    second.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
    assert second.view.form().said == "Tre figli"
    assert second.view.saved.text()


def test_the_last_letters_are_kept_when_the_desk_is_locked_at_once(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "ultima riga")
    screen.presenter.flush()
    bench.runner.wait_for(lambda: None)
    (left,) = interviews.left_half_way(bench.mine, bench.desk.member.id)
    assert left.form.said == "ultima riga"


def test_a_text_too_long_is_refused_beside_it_and_stays(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    screen.view.fill_form(InterviewForm(said="a" * (TEXT_LIMIT + 7)))
    screen.presenter.close()
    error = screen.view.findChild(QLabel, "said_error")
    qtbot.waitUntil(lambda: "7" in error.text())
    assert len(screen.view.form().said) == TEXT_LIMIT + 7


def test_a_full_disk_is_said_and_stays_until_there_is_room(bench: Bench, qtbot: QtBot) -> None:
    connection = bench.desk.store.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.rollback()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    connection.rollback()
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    screen.view.fill_form(InterviewForm(said="parola " * 2500))
    screen.presenter.save_draft()
    problem = screen.view.findChild(QLabel, "interview_problem")
    qtbot.waitUntil(lambda: problem.isVisibleTo(screen.view))
    connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    connection.rollback()
    screen.presenter.save_draft()
    qtbot.waitUntil(lambda: not problem.isVisibleTo(screen.view))
    assert len(interviews.left_half_way(bench.mine, bench.desk.member.id)) == 1


def test_the_emergency_numbers_are_never_cut(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    for width in (1118, 900, 760):
        screen.view.resize(width, 700)
        numbers = screen.view.findChild(QLabel, "danger_numbers")
        qtbot.waitUntil(lambda numbers=numbers: numbers.height() >= numbers.heightForWidth(numbers.width()))
        assert all(number in numbers.text() for number in ("112", "114", "1522"))


def test_everything_has_a_name_and_nothing_is_cut(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(None)
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert [one for one in small_targets(screen.view) if not one.startswith("chip_")] == []
    qtbot.waitUntil(lambda: clipped(screen.view) == [])
