"""Oggi: what waits, and where a touch leads."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desk_app.casework import interviews, people
from desk_app.casework.interviews import LeftHalfWay
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def test_a_draft_waits_on_oggi_under_a_shortened_name(bench: Bench, qtbot: QtBot) -> None:
    amal, _ = people.add(bench.desk, PersonForm("Amal", "Hassan"))
    draft = interviews.new_draft(bench.desk)
    interviews.keep_draft(bench.desk, draft, amal, InterviewForm(said="Tre figli"))
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    resumed: list[LeftHalfWay] = []
    screen.presenter.resume_interview = resumed.append
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.view.findChild(QAbstractButton, "resume_0") is not None)
    resume = screen.view.findChild(QAbstractButton, "resume_0")
    assert resume.accessibleName().endswith("Amal H.")
    resume.click()
    assert [(one.draft, one.form.said) for one in resumed] == [(draft, "Tre figli")]
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    qtbot.waitUntil(lambda: clipped(screen.view) == [])


def test_an_empty_desk_says_so(bench: Bench, qtbot: QtBot) -> None:
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    assert "Maria Rosa" in screen.view.title.text()
    assert screen.view.findChild(QAbstractButton, "resume_0") is None


def test_a_draft_that_is_being_saved_stands_there_already(bench: Bench, qtbot: QtBot) -> None:
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    draft = interviews.new_draft(bench.desk)
    bench.runner.do(screen.view, lambda: interviews.keep_draft(bench.desk, draft, None, InterviewForm(said="una riga")))
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    assert screen.view.findChild(QAbstractButton, "resume_0") is not None


@pytest.mark.parametrize("zoom", [1.25, 1.5, 2.0])
def test_nothing_is_cut_when_the_letters_are_large(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("dark", zoom))
    long = "Maria Immacolata Concetta Addolorata"
    person, _ = people.add(bench.desk, PersonForm(long, "della Chiesa"))
    interviews.keep_draft(bench.desk, interviews.new_draft(bench.desk), person, InterviewForm(said="parola " * 40))
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    for width in (1276, 1118, 860):
        screen.view.resize(width, 700)
        qtbot.waitUntil(lambda: clipped(screen.view) == [])
