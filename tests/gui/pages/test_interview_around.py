"""Around an interview: who told, who is there, what was explained, when one speaks again, and whose it is."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, interviews, people
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm, to_correct
from desk_app.gui.interview.steps import LISTENING, NEXT, ORIENTATION
from tests.gui.conftest import Bench
from tests.gui.pages.test_interview import _amal, _button, _left, _page


def test_everything_around_a_meeting_is_kept_and_the_promise_goes_into_the_agenda(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(amal)
    view = screen.view
    qtbot.waitUntil(lambda: view.name.text() == "Amal Hassan")
    _button(screen, "reported_by_school").click()
    for name, text in (("reporter", "maestra Bruna"), ("interpreter", "cugina"), ("present", "il figlio grande")):
        qtbot.keyClicks(view.findChild(QLineEdit, name), text)
    screen.presenter.go_to(ORIENTATION)
    view.findChild(QPlainTextEdit, "orientation").setPlainText("Carta d'identità: in Comune")
    view.findChild(QPlainTextEdit, "together").setPlainText("prenotato l'appuntamento")
    screen.presenter.go_to(NEXT)
    _button(screen, "again_7").click()
    qtbot.keyClicks(view.findChild(QLineEdit, "again_at"), "9")
    qtbot.keyClicks(view.findChild(QPlainTextEdit, "next_step"), "portare l'ISEE")
    _button(screen, "close_interview").click()
    qtbot.waitUntil(lambda: done == [amal])
    (held,) = people.page(bench.mine, amal).interviews
    assert (held.reported_by, held.reporter, held.interpreter, held.present) == (
        "school",
        "maestra Bruna",
        "cugina",
        "il figlio grande",
    )
    assert (held.orientation, held.together) == ("Carta d'identità: in Comune", "prenotato l'appuntamento")
    (task,) = cases.read(bench.mine, amal).tasks
    assert (task.what, (task.due - bench.desk.today()).days, task.hour) == ("portare l'ISEE", 7, "09:00")


def test_a_day_that_has_passed_is_told_beside_it_and_what_was_typed_stays(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.presenter.begin(_amal(bench))
    screen.view.said.setPlainText("una storia")
    screen.presenter.go_to(NEXT)
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "again_on"), "1/2/2020")
    _button(screen, "close_interview").click()
    error = screen.view.findChild(QLabel, "again_on_error")
    qtbot.waitUntil(lambda: "passed" in error.text())
    assert screen.view.form().said == "una storia"


def test_what_was_begun_without_a_name_is_told_whose_it_is(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(None, at=LISTENING)
    qtbot.waitUntil(screen.view.said.isVisible)
    assert _button(screen, "interview_whose").isVisible()
    qtbot.keyClicks(screen.view.said, "una riga di fretta")
    screen.presenter.assign(amal)
    qtbot.waitUntil(lambda: screen.view.name.text() == "Amal Hassan")
    assert not _button(screen, "interview_whose").isVisible()
    qtbot.waitUntil(lambda: [one.person for one in _left(bench)] == [amal])
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: done == [amal])
    assert people.page(bench.mine, amal).interviews[0].said == "una riga di fretta"


def test_what_was_recorded_is_corrected_and_what_nobody_touched_stays(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    first = InterviewForm("Lo sfratto è venerdì", "chiamare", needs=("BIS.CAS.SFRATTO",), minutes="30")
    made, _ = interviews.record(bench.desk, amal, first)
    screen = _page(bench, qtbot)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    (held,) = people.page(bench.mine, amal).interviews
    screen.presenter.begin(amal, at=LISTENING, form=to_correct(held))
    qtbot.waitUntil(lambda: screen.view.said.toPlainText() == "Lo sfratto è venerdì")
    screen.view.said.setPlainText("Lo sfratto è rinviato")
    # Meanwhile a colleague wrote what was agreed.
    interviews.correct(bench.desk, made, replace(to_correct(held), next_step="chiamare il Comune"))
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: done == [amal])
    (after,) = people.page(bench.mine, amal).interviews
    assert (after.id, after.said, after.next_step, after.needs, after.minutes) == (
        made,
        "Lo sfratto è rinviato",
        "chiamare il Comune",
        ("BIS.CAS.SFRATTO",),
        30,
    )
    assert _left(bench) == ()


def test_a_correction_left_half_way_is_a_correction_when_it_is_taken_up_again(bench: Bench, qtbot: QtBot) -> None:
    amal = _amal(bench)
    interviews.record(bench.desk, amal, InterviewForm("prima"))
    screen = _page(bench, qtbot)
    (held,) = people.page(bench.mine, amal).interviews
    screen.presenter.begin(amal, at=LISTENING, form=to_correct(held))
    qtbot.waitUntil(lambda: screen.view.said.toPlainText() == "prima")
    screen.view.said.setPlainText("dopo")
    screen.presenter.set_aside()
    qtbot.waitUntil(lambda: len(_left(bench)) == 1)
    (left,) = _left(bench)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
    qtbot.waitUntil(lambda: screen.view.said.toPlainText() == "dopo")
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: done == [amal])
    assert [one.said for one in people.page(bench.mine, amal).interviews] == ["dopo"]


def test_a_field_that_is_emptied_in_a_correction_is_empty(bench: Bench) -> None:
    amal = _amal(bench)
    made, _ = interviews.record(bench.desk, amal, InterviewForm("storia", present="la suocera", reported_by="school"))
    (held,) = people.page(bench.mine, amal).interviews
    interviews.correct(bench.desk, made, replace(to_correct(held), present="", reported_by="person"))
    (after,) = people.page(bench.mine, amal).interviews
    assert (after.said, after.present, after.reported_by) == ("storia", "", "person")
