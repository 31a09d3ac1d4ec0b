"""Oggi with hundreds of lines: keys and clicks are answered while they are laid out."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, people
from desk_app.domain.agenda import TaskForm
from desk_app.domain.person import PersonForm
from desk_app.gui.today.day_card import AT_FIRST
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
        for days, whom in ((0, me), (3, me), (0, b"somebody else...")):
            form = TaskForm(text, (today + timedelta(days)).isoformat(), whom=whom)
            task, _ = agenda.add(bench.desk, person, form)
            if whom != me:
                agenda.put_back(bench.desk, task, today - timedelta(2))


def shown(screen: TodayScreen, text: str) -> bool:
    """Whether a line stands on the page."""
    return any(text in one.text() for one in screen.view.agenda.due.findChildren(QLabel))


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
            last = f"agenda_late_{AT_FIRST - 1}_done"
            found = screen.view.findChild
            watchdog.report.next_try()
            watchdog.act("Oggi read", screen.start, lambda: found(QAbstractButton, last))  # noqa: B023
            more = found(QAbstractButton, "agenda_due_more")
            assert isinstance(more, QAbstractButton)
            watchdog.act("and 138 more", more.click, lambda: shown(screen, f"numero {AT_FIRST + 100}"))  # noqa: B023
            watchdog.act("read again", screen.start, lambda: True)
            done = found(QAbstractButton, "agenda_due_3_done")
            assert isinstance(done, QAbstractButton)
            watchdog.act("a line asks", done.click, lambda: found(QAbstractButton, "agenda_due_ask_done_keep"))  # noqa: B023
            screen.view.close()
    print(watchdog.report.table())
    assert watchdog.report.too_long() == {}
