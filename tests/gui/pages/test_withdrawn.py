"""A no takes effect at once and everywhere: who is not to be called, whose words go no further, what is not written."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, cases, consents, household, interviews, joining, people
from desk_app.domain.agenda import TaskForm
from desk_app.domain.consent import What
from desk_app.domain.household import PhoneForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.case.screen import CaseScreen
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.people.presenter import person_line
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.today.agenda_presenter import AgendaPresenter
from desk_app.gui.today.rows import AGAIN
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench

NO_CALL = "has asked not to be called"


@pytest.fixture
def amal(bench: Bench) -> RecordId:
    """Somebody with a phone, a further one, a request, and a reminder."""
    record, _ = people.add(bench.desk, PersonForm("Amal", "Hassan", "1992", phone="333 555 0199"))
    interviews.record(bench.desk, record, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    household.add_phone(bench.desk, record, PhoneForm("333 555 0177"))
    agenda.add(bench.desk, record, TaskForm("richiamare", bench.desk.today().isoformat()))
    return record


def say(bench: Bench, person: RecordId, what: What, *, given: bool) -> None:
    bench.bus.tell(consents.answer(bench.desk, person, what, given=given))


def signs(*views: QWidget) -> list[int]:
    return [sum(NO_CALL in one.text() for one in view.findChildren(QLabel)) for view in views]


def test_who_asked_not_to_be_called_is_marked_wherever_a_call_begins_and_no_more_when_they_change_their_mind(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    parts = (bench.desk, bench.reader, bench.runner, bench.bus)
    person, case, day = PersonScreen(*parts), CaseScreen(*parts), TodayScreen(*parts)
    views = (person.view, case.now, case.around, day.view)
    for view in (*views, case.sight):
        qtbot.addWidget(view)
    twin, _ = people.add(bench.desk, PersonForm("Amal", "Hasan"))
    joining.join(bench.desk, amal, twin)
    person.presenter.open(amal)
    case.show(amal)
    day.start()
    qtbot.waitUntil(lambda: person.view.title.text() != "" and case.case is not None)
    assert signs(*views) == [0] * 4

    def listed() -> list[bool]:
        return [NO_CALL in person_line(one).care for one in people.find(bench.mine, "amal")]

    say(bench, twin, What.CONTACT, given=False)
    qtbot.waitUntil(lambda: signs(*views) == [1, 1, 1, 1])
    assert listed() == [True]
    say(bench, twin, What.CONTACT, given=True)
    qtbot.waitUntil(lambda: signs(*views) == [0] * 4)
    assert listed() == [False]


def test_a_reminder_about_somebody_who_is_not_to_be_called_is_asked_about_first(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    say(bench, amal, What.CONTACT, given=False)
    case = CaseScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    for view in (case.now, case.around, case.sight):
        qtbot.addWidget(view)
    case.show(amal)
    qtbot.waitUntil(lambda: case.case is not None)
    form = case.now.reminder
    form.begin()
    form.fields["what"].set_text("chiamare")
    form.fields["due"].set_text("tomorrow")
    form.kept.emit()
    assert "asked not to be called" in form.problem.text()
    assert len(cases.read(bench.mine, amal).tasks) == 1
    form.kept.emit()
    qtbot.waitUntil(lambda: len(cases.read(bench.mine, amal).tasks) == 2)


def test_no_call_is_promised_at_a_touch(bench: Bench, qtbot: QtBot) -> None:
    said: list[str] = []
    bench.bus.said.connect(said.append)
    person, _ = people.add(bench.desk, PersonForm("Ada", "Conti"))
    day = (bench.desk.today() - timedelta(60)).isoformat()
    interviews.record(bench.desk, person, InterviewForm("storia", held_on=day))
    say(bench, person, What.CONTACT, given=False)
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    touched: AgendaPresenter = screen.agenda
    with qtbot.waitSignal(touched.counted):
        screen.start()
    touched.touch(person, AGAIN)
    qtbot.waitUntil(lambda: any("not to be called" in one for one in said))
    assert cases.read(bench.mine, person).tasks == ()


def test_what_is_not_to_be_sent_on_says_so_and_asks(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    said: list[str] = []
    bench.bus.said.connect(said.append)
    say(bench, amal, What.REFERRAL, given=False)
    case = CaseScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    for view in (case.now, case.around, case.sight):
        qtbot.addWidget(view)
    case.show(amal)
    qtbot.waitUntil(lambda: case.case is not None)
    (asked,) = cases.read(bench.mine, amal).requests
    assert any("does not want it sent on" in one.text() for one in case.now.asked.findChildren(QLabel))

    def outcome() -> str:
        return cases.read(bench.mine, amal).requests[0].outcome

    case.open.touch_request(asked.id, "sent_on")
    assert (len(said), outcome()) == (1, "")
    case.open.touch_request(asked.id, "sent_on")
    qtbot.waitUntil(lambda: outcome() == "sent_on")


def test_the_interview_says_that_they_do_not_want_it_written_and_goes_on(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    say(bench, amal, What.RECORD, given=False)
    screen = InterviewScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.presenter.begin(amal)
    qtbot.waitUntil(lambda: any("to be written down" in one.text() for one in screen.view.findChildren(QLabel)))
    interviews.record(bench.desk, amal, InterviewForm("quello che vuole"))
    assert len(people.page(bench.mine, amal).interviews) == 2
