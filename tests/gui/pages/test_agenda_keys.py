"""Oggi by keyboard alone: arrows, Enter, Ctrl+D, Esc; what is typed stays while the page changes around it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import agenda, interviews, people
from desk_app.domain.agenda import TaskForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.today.day_card import AT_FIRST
from desk_app.gui.today.screen import TodayScreen
from desk_app.gui.today.slices import Slices
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


class Oggi:
    """The page over a real store, as somebody at the keyboard has it."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench, self.qtbot = bench, qtbot
        self.screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
        qtbot.addWidget(self.screen.view)
        self.screen.view.resize(1118, 900)
        self.opened: list[RecordId] = []
        self.screen.agenda.open_person = self.opened.append

    def open(self) -> None:
        self.screen.view.show()
        self.screen.view.activateWindow()
        self.screen.start()
        self.qtbot.waitUntil(lambda: self.screen.view.title.text() != "")
        self.qtbot.waitUntil(self.screen.view.agenda.soon.isVisible)
        self.rest()

    def rest(self) -> None:
        """Until everything is laid out."""
        slices = self.screen.view.findChild(Slices)
        assert isinstance(slices, Slices)
        self.qtbot.waitUntil(lambda: not slices.busy)

    def button(self, name: str) -> QAbstractButton:
        self.qtbot.waitUntil(lambda: self.screen.view.findChild(QAbstractButton, name) is not None)
        found = self.screen.view.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def focus(self, name: str) -> None:
        self.button(name).setFocus()
        self.qtbot.waitUntil(lambda: self.at() == name)

    def key(self, *keys: Qt.Key, control: bool = False) -> None:
        for key in keys:
            at = QApplication.focusWidget()
            assert at is not None
            held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(at, key, held)

    def at(self) -> str:
        now = QApplication.focusWidget()
        return now.objectName() if now is not None else ""

    def words(self, card: str) -> str:
        whole = self.screen.view.agenda.cards[card].findChildren(QLabel)
        return " ".join(one.text() for one in whole if one.isVisible())

    def line(self, name: str) -> QLineEdit:
        found = self.screen.view.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def promise(self, what: str, person: RecordId | None = None, hour: str = "") -> RecordId:
        return agenda.add(self.bench.desk, person, TaskForm(what, self.bench.desk.today().isoformat(), hour))[0]


@pytest.fixture
def oggi(bench: Bench, qtbot: QtBot) -> Oggi:
    return Oggi(bench, qtbot)


def three(oggi: Oggi) -> list[RecordId]:
    """Three people to hear again today."""
    desk = oggi.bench.desk
    several = [people.add(desk, PersonForm(given, "Conti"))[0] for given in ("Ada", "Bruno", "Carla")]
    for number, person in enumerate(several):
        oggi.promise(f"promessa {number}", person, str(9 + number))
    oggi.open()
    oggi.qtbot.waitUntil(oggi.button("agenda_due_2_done").isVisible)
    return several


def test_arrows_go_from_line_to_line_in_the_same_column(oggi: Oggi) -> None:
    three(oggi)
    oggi.focus("agenda_due_0_done")
    oggi.key(Qt.Key.Key_Down)
    assert oggi.at() == "agenda_due_1_done"
    oggi.key(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert oggi.at() == "agenda_due_2_done", "the list has an end"
    oggi.key(Qt.Key.Key_Home)
    assert oggi.at() == "agenda_due_0_done"
    oggi.key(Qt.Key.Key_End, Qt.Key.Key_Up)
    assert oggi.at() == "agenda_due_1_done"


def test_enter_opens_and_tab_comes_to_one_line_of_a_card(oggi: Oggi) -> None:
    several = three(oggi)
    oggi.focus("agenda_due_0_open")
    oggi.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert oggi.opened == [several[1]]
    seen = []
    for _ in range(5):
        seen.append(oggi.at())
        oggi.key(Qt.Key.Key_Tab)
    assert seen[:3] == ["agenda_due_1_open", "agenda_due_1_done", "agenda_due_1_later"]
    assert not seen[3].startswith("agenda_due"), "the other lines are reached by arrows"


def test_ctrl_d_asks_how_it_went_and_enter_keeps_it(oggi: Oggi) -> None:
    three(oggi)
    oggi.focus("agenda_due_0_open")
    oggi.key(Qt.Key.Key_D, control=True)
    assert oggi.at() == "agenda_due_outcome"
    QTest.keyClicks(oggi.line("agenda_due_outcome"), "ha trovato casa")
    oggi.key(Qt.Key.Key_Return)
    oggi.qtbot.waitUntil(lambda: "Done: Ada C." in oggi.words("due"))
    assert "ha trovato casa" in oggi.words("due")
    assert oggi.at() == "agenda_due_1_done", "the keyboard goes on to the next line"
    oggi.key(Qt.Key.Key_D, control=True)
    oggi.key(Qt.Key.Key_D, control=True)
    oggi.qtbot.waitUntil(lambda: "Done: Bruno C." in oggi.words("due"))
    oggi.button("agenda_due_0_undo").click()
    oggi.qtbot.waitUntil(lambda: "Done: Ada C." not in oggi.words("due"))
    waits = agenda.waiting(oggi.bench.mine, oggi.bench.desk.member.id, oggi.bench.desk.today())
    assert [one.given_name for one in waits.due] == ["Ada", "Carla"]


def test_the_last_one_done_leaves_the_keyboard_on_its_way_back(oggi: Oggi) -> None:
    oggi.promise("una cosa sola")
    oggi.open()
    oggi.focus("agenda_due_0_done")
    oggi.key(Qt.Key.Key_Return, Qt.Key.Key_Return)
    oggi.qtbot.waitUntil(lambda: oggi.at() == "agenda_due_0_undo")
    oggi.screen.agenda.settled.forget()
    oggi.qtbot.waitUntil(lambda: "Nobody to hear again today" in oggi.words("due"))


def test_what_is_asked_is_seen_also_where_little_is_seen_of_the_page(oggi: Oggi) -> None:
    three(oggi)
    oggi.screen.view.resize(860, 420)
    oggi.rest()
    oggi.focus("agenda_due_2_open")
    oggi.key(Qt.Key.Key_D, control=True)
    keep = oggi.button("agenda_due_ask_done_keep")
    oggi.qtbot.waitUntil(lambda: keep.visibleRegion().boundingRect() == keep.rect())
    assert oggi.at() == "agenda_due_outcome"


def test_esc_leaves_everything_as_it_was(oggi: Oggi) -> None:
    three(oggi)
    oggi.focus("agenda_due_1_later")
    oggi.key(Qt.Key.Key_Return)
    assert oggi.at() == "agenda_due_day"
    oggi.key(Qt.Key.Key_Escape)
    assert oggi.at() == "agenda_due_1_later"
    assert not oggi.line("agenda_due_day").isVisible()


def test_a_day_that_is_none_is_told_beside_it_and_stays(oggi: Oggi) -> None:
    three(oggi)
    oggi.focus("agenda_due_0_later")
    oggi.key(Qt.Key.Key_Return)
    QTest.keyClicks(oggi.line("agenda_due_day"), "presto")
    oggi.key(Qt.Key.Key_Return)
    oggi.qtbot.waitUntil(lambda: "Write the day like this" in oggi.words("due"))
    assert oggi.line("agenda_due_day").text() == "presto"
    oggi.line("agenda_due_day").setText("tra una settimana")
    oggi.key(Qt.Key.Key_Return)
    oggi.qtbot.waitUntil(lambda: "Moved to" in oggi.words("due"))


def test_what_is_being_typed_stays_while_a_colleague_changes_the_page(oggi: Oggi) -> None:
    three(oggi)
    desk = oggi.bench.desk
    oggi.focus("agenda_due_1_done")
    oggi.key(Qt.Key.Key_Return)
    QTest.keyClicks(oggi.line("agenda_due_outcome"), "nel mezzo della fr")
    waits = agenda.waiting(oggi.bench.mine, desk.member.id, desk.today()).due
    oggi.bench.bus.tell(agenda.done(desk, waits[0].task.id))
    oggi.bench.bus.tell(agenda.done(desk, waits[1].task.id, "di un'altra mano"))
    oggi.bench.bus.tell(people.add(desk, PersonForm("Zoe"))[1])
    oggi.qtbot.waitUntil(lambda: "Ada C." not in oggi.words("due"))
    assert "Bruno C." in oggi.words("due"), "nothing is taken from under somebody's hands"
    QTest.keyClicks(oggi.line("agenda_due_outcome"), "ase")
    assert oggi.at() == "agenda_due_outcome"
    assert oggi.line("agenda_due_outcome").text() == "nel mezzo della frase"
    oggi.key(Qt.Key.Key_Escape)
    oggi.qtbot.waitUntil(lambda: "Bruno C." not in oggi.words("due"))


def test_more_than_twelve_lines_are_opened_by_hand(oggi: Oggi) -> None:
    for number in range(AT_FIRST + 3):
        oggi.promise(f"cosa numero {number:02}", None, f"9:{number:02}")
    oggi.open()
    more = oggi.button("agenda_due_more")
    oggi.qtbot.waitUntil(more.isVisible)
    assert more.text() == "and 3 more"
    assert "numero 12" not in oggi.words("due")
    more.click()
    oggi.qtbot.waitUntil(lambda: "numero 14" in oggi.words("due"))
    assert not more.isVisible()
    assert oggi.at() == f"agenda_due_{AT_FIRST}_done", "one goes on where one was"


def test_tab_goes_as_one_reads_also_after_lines_came_late(oggi: Oggi) -> None:
    three(oggi)
    desk = oggi.bench.desk
    draft = interviews.new_draft(desk)
    interviews.keep_draft(desk, draft, None, InterviewForm(said="una riga"))
    person, changes = people.add(desk, PersonForm("Zoe"))
    interviews.record(desk, person, InterviewForm("storia"))
    oggi.bench.bus.tell(changes)
    oggi.button("resume_0")
    oggi.rest()

    def walk() -> list[int]:
        heights = []
        oggi.focus("today_interview")
        for _ in range(12):
            oggi.key(Qt.Key.Key_Tab)
            at = QApplication.focusWidget()
            assert isinstance(at, QWidget)
            heights.append(at.mapTo(oggi.screen.view, at.rect().center()).y())
            if at.objectName().startswith("open_"):
                break
        return heights

    oggi.qtbot.waitUntil(lambda: walk() == sorted(walk()))


def test_every_control_has_a_name_and_is_large_enough(oggi: Oggi) -> None:
    three(oggi)
    oggi.button("today_remind").click()
    oggi.focus("agenda_due_0_later")
    oggi.key(Qt.Key.Key_Return)
    view = oggi.screen.view
    assert nameless(view) == []
    assert unnamed_objects(view) == []
    assert small_targets(view) == []
    oggi.qtbot.waitUntil(lambda: clipped(view) == [])
    done = view.findChild(QPushButton, "agenda_due_0_done")
    assert isinstance(done, QPushButton)
    assert done.accessibleName() == "Done: Ada C."
    assert done.accessibleDescription() == "today at 09:00 · promessa 0 · for anybody at the desk"
