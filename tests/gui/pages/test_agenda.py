"""The agenda on Oggi over a real store: what waits, what a touch does, what comes back by itself."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, documents, interviews, members, people
from desk_app.domain.agenda import TaskForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def day(bench: Bench, days: int) -> str:
    return (bench.desk.today() + timedelta(days)).isoformat()


def amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, PersonForm("Amal", "Hassan"))[0]


def page(bench: Bench, qtbot: QtBot) -> TodayScreen:
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 1400)
    screen.view.show()
    screen.start()
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    return screen


def words(screen: TodayScreen, card: str) -> str:
    return " ".join(one.text() for one in screen.view.agenda.cards[card].findChildren(QLabel))


def press(screen: TodayScreen, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: screen.view.findChild(QAbstractButton, name) is not None)
    screen.view.findChild(QAbstractButton, name).click()


def test_what_is_due_is_opened_done_and_put_off(bench: Bench, qtbot: QtBot) -> None:
    person = amal(bench)
    agenda.add(bench.desk, person, TaskForm("portare l'ISEE", day(bench, 0), "10:30", whom=bench.desk.member.id))
    screen = page(bench, qtbot)
    opened: list[RecordId] = []
    screen.agenda.open_person = opened.append
    press(screen, qtbot, "agenda_due_0_open")
    assert opened == [person]
    assert "Amal H." in words(screen, "due")
    assert "Hassan" not in words(screen, "due"), "others may see the screen"
    assert "today at 10:30" in words(screen, "due")
    assert "portare l'ISEE" in words(screen, "due")
    press(screen, qtbot, "agenda_due_0_later")
    press(screen, qtbot, "agenda_due_in_7")
    qtbot.waitUntil(lambda: "portare" in words(screen, "soon"))
    press(screen, qtbot, "agenda_soon_0_done")
    press(screen, qtbot, "agenda_soon_ask_done_keep")
    qtbot.waitUntil(lambda: "Done: Amal H." in words(screen, "soon"))
    screen.agenda.settled.forget()
    qtbot.waitUntil(lambda: "Nothing was promised" in words(screen, "soon"))


def test_a_reminder_for_the_desk_is_written_on_oggi(bench: Bench, qtbot: QtBot) -> None:
    screen = page(bench, qtbot)
    press(screen, qtbot, "today_remind")
    press(screen, qtbot, "today_reminder_keep")
    qtbot.waitUntil(lambda: "what is to be done" in screen.view.findChild(QLabel, "today_what_error").text())
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "today_what"), "chiavi della sala")
    press(screen, qtbot, "today_reminder_keep")
    qtbot.waitUntil(lambda: "by when" in screen.view.findChild(QLabel, "today_by_error").text())
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "today_by"), "tomorrow")
    press(screen, qtbot, "today_reminder_keep")
    qtbot.waitUntil(lambda: "chiavi della sala" in words(screen, "soon"))
    assert not screen.view.agenda.reminder.isVisible()


def test_a_colleagues_late_promise_papers_and_quiet_cases_are_told(bench: Bench, qtbot: QtBot) -> None:
    gino, _ = members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)
    person = amal(bench)
    quiet, _ = people.add(bench.desk, PersonForm("Ada", "Conti"))
    interviews.record(bench.desk, quiet, InterviewForm("storia", held_on=day(bench, -60)))
    documents.note(bench.desk, person, PaperForm("residence_permit", "seen", day(bench, 20)))
    task, _ = agenda.add(bench.desk, person, TaskForm("accompagnare", day(bench, 0), whom=gino.id))
    with bench.desk.unit() as unit:
        state = unit.journal.state(task)
        unit.journal.change(state, {"due": day(bench, -2)}, author=gino.id)
    screen = page(bench, qtbot)
    qtbot.waitUntil(lambda: "Gino Valli" in words(screen, "late"))
    assert "2 days late" in words(screen, "late")
    qtbot.waitUntil(lambda: "in 20 days" in words(screen, "papers"))
    assert "One person not met for more than 45 days" in words(screen, "quiet")
    assert "Ada C." not in words(screen, "quiet")
    press(screen, qtbot, "agenda_quiet_show")
    qtbot.waitUntil(lambda: "Ada C." in words(screen, "quiet"))
    press(screen, qtbot, "agenda_quiet_0_again")
    qtbot.waitUntil(lambda: "Ada C." in words(screen, "soon"))
    assert not screen.view.agenda.quiet.isVisible()


def test_what_another_computer_promised_appears_by_itself(bench: Bench, qtbot: QtBot) -> None:
    screen = page(bench, qtbot)
    _, changes = agenda.add(bench.desk, amal(bench), TaskForm("richiamare", day(bench, 0)))
    bench.bus.tell(changes)
    qtbot.waitUntil(lambda: "richiamare" in words(screen, "due"))


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_everything_has_a_name_and_nothing_is_clipped(
    bench: Bench, dressed: QApplication, qtbot: QtBot, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    for number in range(7):
        agenda.add(bench.desk, amal(bench), TaskForm(f"richiamare {number}", day(bench, number % 2), "9:30"))
    screen = page(bench, qtbot)
    qtbot.waitUntil(lambda: "richiamare" in words(screen, "due"))
    press(screen, qtbot, "today_remind")
    press(screen, qtbot, "agenda_due_0_done")
    press(screen, qtbot, "agenda_soon_0_later")
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    for width in (1276, 1118, 860):
        screen.view.resize(width, 900)
        qtbot.waitUntil(lambda: clipped(screen.view) == [])
