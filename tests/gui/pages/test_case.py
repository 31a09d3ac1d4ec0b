"""The cards around a person over a real store: what is open, who is near, what they agree to, who may see."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, cases, consents, interviews, members, people, protection
from desk_app.domain.agenda import TaskForm
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.gui.case.screen import CaseScreen
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.widgets.lines_card import LinesCard
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


class Page:
    """The cards of one person beside each other, as their page has them."""

    def __init__(self, bench: Bench, qtbot: QtBot, person: RecordId) -> None:
        self.bench, self.qtbot, self.person = bench, qtbot, person
        self.screen = CaseScreen(bench.desk, bench.reader, bench.runner, bench.bus)
        self.whole = QWidget()
        inside = QHBoxLayout(self.whole)
        for part in (self.screen.now, self.screen.now.consents, self.screen.around, self.screen.sight):
            inside.addWidget(part)
        qtbot.addWidget(self.whole)
        self.whole.resize(1366, 1600)
        self.whole.show()
        self.screen.show(person)
        qtbot.waitUntil(lambda: self.screen.case is not None)

    def press(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.whole.findChild(QAbstractButton, name) is not None)
        self.whole.findChild(QAbstractButton, name).click()

    def type_in(self, **texts: str) -> None:
        for name, text in texts.items():
            self.qtbot.keyClicks(self.whole.findChild(QLineEdit, name), text)

    def choose(self, name: str, data: str) -> None:
        control = self.whole.findChild(QComboBox, name)
        control.setCurrentIndex(control.findData(data))

    def words(self, card: str) -> str:
        return " ".join(one.text() for one in self.whole.findChild(LinesCard, card).findChildren(QLabel))

    def until(self, card: str, word: str, *, gone: bool = False) -> None:
        self.qtbot.waitUntil(lambda: (word in self.words(card)) is not gone)


@pytest.fixture
def amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, PersonForm("Amal", "Hassan", "1992"))[0]


def test_a_reminder_is_written_done_and_undone(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    page = Page(bench, qtbot, amal)
    page.press("reminder_new")
    page.type_in(reminder_what="portare l'ISEE", reminder_due="tomorrow", reminder_hour="9")
    page.press("reminder_keep")
    page.until("case_tasks", "portare l'ISEE")
    (task,) = cases.read(bench.mine, amal).tasks
    assert (task.hour, task.promise, (task.due - bench.desk.today()).days) == ("09:00", "appointment", 1)
    page.press("case_tasks_0_done")
    page.until("case_tasks", "done on")
    page.press("case_tasks_0_not_done")
    page.until("case_tasks", "done on", gone=True)


def test_a_reminder_without_a_day_is_told_beside_it_and_stays(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    page = Page(bench, qtbot, amal)
    page.press("reminder_new")
    page.type_in(reminder_what="chiamare")
    page.press("reminder_keep")
    error = page.whole.findChild(QLabel, "reminder_due_error")
    qtbot.waitUntil(lambda: "by when" in error.text())
    assert page.whole.findChild(QLineEdit, "reminder_what").text() == "chiamare"
    assert page.screen.now.reminder.isVisible()


def test_a_request_is_followed_and_what_was_not_possible_says_why(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    interviews.record(bench.desk, amal, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    page = Page(bench, qtbot, amal)
    page.press("case_asked_0_not_possible")
    page.choose("why_not_reason", "no_room")
    page.type_in(why_not_remark="lista d'attesa")
    page.press("why_not_keep")
    page.until("case_asked", "there is no room · lista d'attesa")
    page.press("case_asked_0_done")
    page.until("case_asked", "no room", gone=True)
    (asked,) = cases.read(bench.mine, amal).requests
    assert (asked.outcome, asked.reason) == ("done", "")


def test_three_questions_are_answered_one_by_one_and_taken_back(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    page = Page(bench, qtbot, amal)
    qtbot.waitUntil(lambda: page.words("case_consents").count("not asked yet") == 3)
    page.press("case_consents_0_yes")
    page.until("case_consents", "yes")
    page.press("case_consents_2_no")
    page.until("case_consents", "no")
    page.press("case_consents_0_no")
    qtbot.waitUntil(
        lambda: (
            {one.what: one.given for one in cases.read(bench.mine, amal).consents}
            == {"record": False, "contact": False}
        )
    )


def test_an_answer_of_another_computer_appears_by_itself(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    page = Page(bench, qtbot, amal)
    bench.bus.tell(consents.answer(bench.desk, amal, What.RECORD, given=True))
    page.until("case_consents", "Maria Rosa Colombo")


def test_household_phones_and_who_follows(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    son, _ = people.add(bench.desk, PersonForm("Omar", "Hassan", "2012"))
    page = Page(bench, qtbot, amal)
    opened: list[RecordId] = []
    page.screen.near.open_person = opened.append
    page.press("tie_new")
    page.type_in(tie_find="omar")
    page.press("tie_find_0")
    page.until("case_household", "Omar Hassan")
    page.press("case_household_0_open")
    assert opened == [son]
    page.press("tie_new")
    page.type_in(tie_name="Fatima", tie_born="1950?")
    page.choose("tie_relation", "parent")
    page.press("tie_keep")
    page.until("case_household", "Fatima")
    page.press("phone_new")
    page.type_in(phone_number="333 555 0101", phone_whose="sorella")
    page.choose("phone_message", "no")
    page.press("phone_more_keep")
    page.until("case_phones", "Leave no message")
    page.press("case_phones_0_away")
    page.until("case_phones", "No other phone.")
    page.press("follower_new")
    page.press("follower_keep")
    qtbot.waitUntil(lambda: "who follows" in page.whole.findChild(QLabel, "follower_who_error").text())
    page.type_in(follower_who="Assistente sociale Bruni")
    page.press("follower_keep")
    page.until("case_followers", "Assistente sociale Bruni")


def test_a_case_is_reserved_shown_to_a_colleague_and_opened_again(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)
    page = Page(bench, qtbot, amal)
    page.until("case_sight", "whole desk")
    page.press("reserve_new")
    page.type_in(reserve_why="vicina di casa")
    page.press("reserve_keep")
    page.until("case_sight", "vicina di casa")
    card = page.whole.findChild(QWidget, "case_sight")
    said = [one.text() for one in card.findChildren(QLabel)]
    # First who sees it, and only then, apart, who does not.
    assert said.index("Maria Rosa Colombo") < said.index("They do not see it:") < said.index("Gino Valli")
    page.press("case_sight_1_in")
    page.until("case_sight", "sees it")
    assert "They do not see it:" not in [one.text() for one in card.findChildren(QLabel)]
    page.press("sight_open")
    page.until("case_sight", "whole desk")


def test_i_know_this_person_leaves_the_page_and_hands_the_case_over(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    gino, _ = members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)
    page = Page(bench, qtbot, amal)
    gone: list[bool] = []
    page.screen.sees.gone = lambda: gone.append(True)
    page.press("know_new")
    page.choose("know_whom", gino.id.hex())
    page.press("know_keep")
    qtbot.waitUntil(lambda: gone == [True])
    assert people.find(bench.mine, "amal") == ()
    his = replace(bench.desk, member=gino).reader()
    assert [one.id for one in people.find(his, "amal")] == [amal]
    assert len(agenda.waiting(his, gino.id, bench.desk.today()).due) == 1
    his.close()


def test_a_case_that_is_taken_from_sight_leaves_the_page(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    gino, _ = members.record(bench.desk, "Gino Valli", Role.COORDINATOR)
    page = Page(bench, qtbot, amal)
    gone: list[bool] = []
    page.screen.presenter.hidden = lambda: gone.append(True)
    changes = protection.step_back(bench.desk, amal, gino.id)
    bench.bus.tell(changes)
    qtbot.waitUntil(lambda: gone == [True])


def test_two_cards_are_joined_and_parted_and_what_was_told_without_a_name_is_taken_in(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    people.add(bench.desk, PersonForm("Amel", "Hasan"))
    interviews.record(bench.desk, None, InterviewForm("non dice chi è"))
    page = Page(bench, qtbot, amal)
    page.press("join_new")
    page.type_in(join_find="amel")
    page.press("join_find_0")
    page.until("case_cards", "Amel Hasan")
    page.press("case_cards_0_undo")
    page.until("case_cards", "One card alone.")
    page.press("case_nameless_0_join")
    qtbot.waitUntil(lambda: not page.screen.sight.nameless.isVisible())
    assert [one.said for one in people.page(bench.mine, amal).interviews] == ["non dice chi è"]


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 2.0])
def test_everything_has_a_name_and_nothing_is_clipped(
    bench: Bench, dressed: QApplication, qtbot: QtBot, amal: RecordId, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    interviews.record(bench.desk, amal, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    agenda.add(bench.desk, amal, TaskForm("portare l'ISEE", bench.desk.today().isoformat()))
    page = Page(bench, qtbot, amal)
    page.until("case_tasks", "ISEE")
    for way in ("reminder_new", "tie_new", "phone_new", "follower_new", "reserve_new", "know_new", "join_new"):
        page.press(way)
    page.whole.resize(int(1366 * zoom), 3000)
    assert nameless(page.whole) == []
    assert unnamed_objects(page.whole) == []
    assert small_targets(page.whole) == []
    assert clipped(page.whole) == []
