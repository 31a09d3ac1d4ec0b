"""What who is here no more had begun, on Oggi over a real store."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import interviews, members
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def _left_by(bench: Bench, *said: str) -> None:
    luca, _ = members.record(bench.desk, "Luca Neri", Role.VOLUNTEER)
    his = replace(bench.desk, member=luca)
    for text in said:
        interviews.keep_draft(his, interviews.new_draft(his), None, InterviewForm(said=text))
    members.note_left(bench.desk, luca.id)


def _page(bench: Bench, qtbot: QtBot) -> TodayScreen:
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.start()
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    return screen


def test_a_coordinator_takes_over_what_lies_here_and_finds_it_half_way(bench: Bench, qtbot: QtBot) -> None:
    _left_by(bench, "prima", "seconda")
    screen = _page(bench, qtbot)
    card = screen.view.findChild(QFrame, "left_behind")
    qtbot.waitUntil(card.isVisible)
    take = screen.view.findChild(QAbstractButton, "left_behind_0")
    assert take.accessibleName() == "Take over what Luca Neri had begun"
    assert "2 things that Luca Neri had begun" in "\n".join(one.text() for one in card.findChildren(QLabel))
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    qtbot.waitUntil(lambda: clipped(screen.view) == [])
    take.click()
    qtbot.waitUntil(lambda: screen.view.findChild(QAbstractButton, "resume_1") is not None)
    said = screen.view.findChild(QLabel, "left_behind_said")
    assert said.text() == "2 interviews wait under what was left half-way."
    assert screen.view.findChild(QAbstractButton, "left_behind_0") is None
    screen.start()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_whoever_is_no_coordinator_sees_nothing_of_it(bench: Bench, qtbot: QtBot) -> None:
    _left_by(bench, "prima")
    piera, _ = members.record(bench.desk, "Piera Bo", Role.VOLUNTEER)
    bench.desk = replace(bench.desk, member=piera)
    screen = _page(bench, qtbot)
    done: list[bool] = []
    bench.runner.do(bench.bus, lambda: None, lambda _: done.append(True), lane="search")
    qtbot.waitUntil(lambda: bool(done))
    assert not screen.view.findChild(QFrame, "left_behind").isVisible()
