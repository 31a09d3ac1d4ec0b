"""Around an interview: who told, who is there, what was explained, when one speaks again, and whose it is."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, people
from desk_app.domain.ids import RecordId
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
