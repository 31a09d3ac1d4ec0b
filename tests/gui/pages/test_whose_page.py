"""Nothing of anybody else is on a page: joined cards, a person who becomes hidden, and one who follows another."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.case_page import CasePage, Stands
from desk_app.casework import agenda, household, interviews, joining, members, people, protection
from desk_app.domain.agenda import TaskForm
from desk_app.domain.household import FollowerForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.gui.case.screen import Cards
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from desk_app.gui.today.screen import TodayScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless


def of_volunteer(bench: Bench, name: str = "Gino Valli") -> Bench:
    """The same desk with a volunteer's eyes."""
    member, _ = members.record(bench.desk, name, Role.VOLUNTEER)
    desk = replace(bench.desk, member=member)
    return Bench(desk, desk.reader(), desk.reader(), bench.runner, bench.bus)


class Kept:
    """Remembers no folder of a scanner."""

    def text(self, name: str, default: str = "") -> str:
        return default

    def keep(self, **values: object) -> None:
        pass


class Whole:
    """A person's page with everything around it."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.person = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
        self.case = CasePage(Stands(bench.desk, bench.reader, bench.runner, bench.bus, Kept()), Cards())
        for _ in self.case.put_onto(self.person):
            pass
        self.person.presenter.shown = self.case.screen.presenter.follow
        self.left: list[str] = []
        self.case.screen.presenter.hidden = lambda: self.left.append("hidden")
        qtbot.addWidget(self.person.view)
        self.person.view.resize(1118, 768)
        self.person.view.show()

    def open(self, record: RecordId) -> None:
        self.person.presenter.open(record)
        self.case.open(record)

    def words(self) -> str:
        return "\n".join(one.text() for one in self.person.view.findChildren(QLabel))

    def until(self, check: Callable[[str], bool]) -> None:
        self.qtbot.waitUntil(lambda: check(self.words()))


def told(bench: Bench, given: str, family: str, said: str, service: str) -> RecordId:
    record, _ = people.add(bench.desk, PersonForm(given, family))
    interviews.record(bench.desk, record, InterviewForm(said))
    household.add_follower(bench.desk, record, FollowerForm(service))
    return record


def test_a_joined_card_opens_the_kept_cards_page_and_nothing_of_who_was_there_before(
    bench: Bench, qtbot: QtBot
) -> None:
    before = told(bench, "Altra", "Persona", "segreto di un'altra", "Servizio di un'altra")
    kept = told(bench, "Amal", "Hassan", "prima storia", "Consultorio")
    other = told(bench, "Amal", "Hasan", "seconda storia", "Sindacato")
    agenda.add(bench.desk, other, TaskForm("richiamare", bench.desk.today().isoformat()))
    joining.join(bench.desk, kept, other)
    page = Whole(bench, qtbot)
    page.open(before)
    page.until(lambda words: "segreto" in words and "Servizio di un'altra" in words)
    (due,) = agenda.waiting(bench.mine, bench.desk.member.id, bench.desk.today()).due
    assert due.task.person is not None
    page.open(due.task.person)
    assert "segreto" not in page.words(), "at once, before anything was read"
    assert "un'altra" not in page.words()
    assert "Altra" not in page.words()
    page.until(
        lambda words: all(one in words for one in ("prima storia", "seconda storia", "Consultorio", "Sindacato"))
    )
    assert page.person.view.title.text() == "Amal Hassan"
    assert page.person.presenter.record == kept
    assert page.case.screen.presenter.person == kept


def test_a_page_that_is_open_while_its_card_is_joined_becomes_the_kept_cards(bench: Bench, qtbot: QtBot) -> None:
    kept = told(bench, "Amal", "Hassan", "prima storia", "Consultorio")
    other = told(bench, "Amal", "Hasan", "seconda storia", "Sindacato")
    page = Whole(bench, qtbot)
    page.open(other)
    page.until(lambda words: "seconda storia" in words and "Sindacato" in words)
    bench.bus.tell(joining.join(bench.desk, kept, other))
    page.until(lambda words: "prima storia" in words and "Consultorio" in words)
    assert page.person.view.title.text() == "Amal Hassan"
    bench.bus.tell(interviews.record(bench.desk, other, InterviewForm("terza storia"))[1])
    page.until(lambda words: "terza storia" in words)
    bench.bus.tell(joining.undo(bench.desk, kept, other))
    page.until(lambda words: "seconda storia" not in words and "Sindacato" not in words)
    assert page.person.view.title.text() == "Amal Hassan"


def test_a_correction_that_was_begun_before_a_join_stays_with_its_own_card(bench: Bench, qtbot: QtBot) -> None:
    kept = told(bench, "Amal", "Hassan", "prima storia", "Consultorio")
    other = told(bench, "Amal", "Hasan", "seconda storia", "Sindacato")
    page = Whole(bench, qtbot)
    page.open(other)
    page.until(lambda words: "seconda storia" in words)
    page.person.correction.begin()
    bench.bus.tell(joining.join(bench.desk, kept, other))
    page.until(lambda words: "prima storia" in words)
    form = page.person.view.correction.form()
    page.person.view.correction.show_form(replace(form, phone="333 555 0177"))
    page.person.correction.keep()
    qtbot.waitUntil(lambda: people.find(bench.mine, "3335550177") != ())
    joining.undo(bench.desk, kept, other)
    assert [row.id for row in people.find(bench.mine, "3335550177")] == [other]


def test_a_page_that_is_open_while_its_case_is_reserved_is_emptied_and_left(bench: Bench, qtbot: QtBot) -> None:
    gino = of_volunteer(bench)
    person = told(bench, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    page = Whole(gino, qtbot)
    page.open(person)
    page.until(lambda words: "storia riservata" in words and "Consultorio" in words)
    page.case.give.presenter.prepare()
    page.until(lambda words: "Crocifissa Laudadio" in words)
    bench.bus.tell(protection.protect(bench.desk, person))
    qtbot.waitUntil(lambda: page.left == ["hidden"])
    page.until(lambda words: not any(one in words for one in ("Laudadio", "storia riservata", "Consultorio")))
    assert page.person.presenter.page is None


def test_a_page_behind_another_is_emptied_and_nobody_is_led_away(bench: Bench, qtbot: QtBot) -> None:
    gino = of_volunteer(bench)
    person = told(bench, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    page = Whole(gino, qtbot)
    page.open(person)
    page.until(lambda words: "storia riservata" in words and "Consultorio" in words)
    page.person.view.hide()
    bench.bus.tell(protection.protect(bench.desk, person))
    page.until(lambda words: not any(one in words for one in ("Laudadio", "storia riservata", "Consultorio")))
    assert page.left == []


@pytest.mark.parametrize("typed", ["", "laud"])
def test_lists_that_are_open_let_a_reserved_case_go(bench: Bench, qtbot: QtBot, typed: str) -> None:
    gino = of_volunteer(bench)
    person = told(bench, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    both = QWidget()
    qtbot.addWidget(both)
    lists = PeopleScreen(gino.desk, gino.reader, gino.runner, gino.bus)
    day = TodayScreen(gino.desk, gino.reader, gino.runner, gino.bus)
    inside = QHBoxLayout(both)
    for view in (lists.view, day.view):
        inside.addWidget(view)
    both.show()

    def shown() -> tuple[bool, bool]:
        recent = any("Crocifissa" in one.text() for one in day.view.findChildren(QLabel))
        return lists.view.list.model().rowCount() > 0, recent

    day.start()
    lists.presenter.search(typed)
    qtbot.waitUntil(lambda: shown() == (True, True))
    bench.bus.tell(protection.protect(bench.desk, person))
    qtbot.waitUntil(lambda: shown() == (False, False))


def test_a_suspected_double_who_is_reserved_meanwhile_is_told_of_no_more(bench: Bench, qtbot: QtBot) -> None:
    gino = of_volunteer(bench)
    person = told(bench, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    lists = PeopleScreen(gino.desk, gino.reader, gino.runner, gino.bus)
    qtbot.addWidget(lists.view)
    lists.view.show()
    lists.view.fill_form(PersonForm("Crocifissa", "Laudadio"))
    lists.add.look_for_double()
    qtbot.waitUntil(lambda: lists.add.perhaps is not None)
    bench.bus.tell(protection.protect(bench.desk, person))
    qtbot.waitUntil(lambda: lists.add.perhaps is None)
    assert not any("Laudadio" in one.text() for one in lists.view.findChildren(QLabel))


def test_a_card_that_was_found_to_be_joined_is_forgotten_when_it_is_reserved(bench: Bench, qtbot: QtBot) -> None:
    gino = of_volunteer(bench)
    person = told(bench, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    mine = told(bench, "Amal", "Hassan", "prima storia", "Sindacato")
    page = Whole(gino, qtbot)
    page.open(mine)
    page.until(lambda words: "Sindacato" in words)
    finder = page.case.screen.sight.other_card
    finder.typed.emit("laud")
    qtbot.waitUntil(lambda: finder.findChild(QAbstractButton, "join_find_0") is not None)
    bench.bus.tell(protection.protect(bench.desk, person))
    page.until(lambda words: "Laudadio" not in words)


def test_oggi_asks_a_coordinator_who_goes_on_with_a_case_that_nobody_sees(bench: Bench, qtbot: QtBot) -> None:
    gino = of_volunteer(bench)
    day = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(day.view)
    day.view.resize(1118, 768)
    day.view.show()
    day.start()
    person = told(gino, "Crocifissa", "Laudadio", "storia riservata", "Consultorio")
    maria = of_volunteer(bench, "Maria Verdi")
    protection.protect(maria.desk, person)
    protection.step_back(bench.desk, person, None)
    bench.bus.tell(members.note_left(bench.desk, maria.desk.member.id))
    qtbot.waitUntil(lambda: day.view.findChild(QAbstractButton, _let(gino)) is not None)
    button = day.view.findChild(QAbstractButton, _let(gino))
    assert (button.isVisible(), button.text()) == (True, "Let Gino Valli see it")
    assert not any("Laudadio" in one.text() for one in day.view.findChildren(QLabel))
    assert nameless(day.view) == []
    assert clipped(day.view) == []
    button.click()
    qtbot.waitUntil(lambda: day.view.findChild(QAbstractButton, _let(gino)) is None)
    assert [row.id for row in people.find(gino.mine, "laudadio")] == [person]


def _let(colleague: Bench) -> str:
    return f"today_unseen_0_{colleague.desk.member.id.hex()}"
