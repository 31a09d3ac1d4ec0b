"""Oggi with hundreds of lines: keys and clicks are answered while they are laid out."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, people
from desk_app.domain.agenda import TaskForm
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.today.day_card import AT_FIRST, MORE
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench
from tests.support.watchdog import Watchdog

MANY = 150
"""Of what is due, of what comes, and of what a colleague has not done."""
TRIES = 3


def fill(bench: Bench) -> None:
    """Hundreds of lines on three cards."""
    today, me = bench.desk.today(), bench.desk.member.id
    several = [people.add(bench.desk, PersonForm(f"Persona{number}", "Prova"))[0] for number in range(30)]
    for number in range(MANY):
        person, text = several[number % len(several)], f"promessa numero {number} con qualche parola in più"
        for days, whom in ((0, me), (3, me), (0, RecordId(b"somebody else..."))):
            form = TaskForm(text, (today + timedelta(days)).isoformat(), whom=whom)
            task, _ = agenda.add(bench.desk, person, form)
            if whom != me:
                agenda.put_back(bench.desk, task, today - timedelta(2))


def shown(screen: TodayScreen, text: str) -> bool:
    """Whether a line stands on the page."""
    return any(text in one.text() for one in screen.view.agenda.due.findChildren(QLabel))


def walk(screen: TodayScreen, watchdog: Watchdog) -> None:
    """What somebody does on such a page."""

    def button(name: str) -> QAbstractButton | None:
        found = screen.view.findChild(QAbstractButton, name)
        assert found is None or isinstance(found, QAbstractButton)
        return found

    watchdog.act("Oggi read", screen.start, lambda: button(f"agenda_late_{AT_FIRST - 1}_done"))
    more, done = button("agenda_due_more"), button("agenda_due_3_done")
    assert more is not None
    assert done is not None
    watchdog.act("sixty more", more.click, lambda: shown(screen, f"numero {AT_FIRST + MORE - 1}"))
    watchdog.act("read again", screen.start, lambda: True)
    watchdog.act("a line asks", done.click, lambda: button("agenda_due_ask_done_keep"))


@pytest.mark.timeout(240)
def test_hundreds_of_lines_never_hold_the_window_up(bench: Bench, qtbot: QtBot, dressed: QApplication) -> None:
    fill(bench)
    watchdog = Watchdog(dressed)
    with watchdog.watching():
        for _ in range(TRIES):
            screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
            qtbot.addWidget(screen.view)
            screen.view.resize(1118, 768)
            screen.view.show()
            watchdog.report.next_try()
            walk(screen, watchdog)
            screen.view.close()
    assert watchdog.report.too_long() == {}, watchdog.report.table()
