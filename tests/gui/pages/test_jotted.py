"""The small forms of a person's page and of Oggi over a real store: what is typed is kept until it is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.case_page import CasePage, Stands, cards
from desk_app.casework import agenda, cases, jottings, people
from desk_app.casework.jottings import Jotting
from desk_app.domain.agenda import TaskForm
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.runner import PageRunner
from desk_app.gui.case.screen import Cards
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.today.screen import TodayScreen
from desk_app.preferences import Preferences
from tests.gui.conftest import Bench


def _made() -> Cards:
    def keep() -> Iterator[None]:
        made.append((yield from cards()))

    made: list[Cards] = []
    list(keep())
    return made[0]


class Page:
    """A person's page with its cards."""

    def __init__(self, bench: Bench, qtbot: QtBot, folder: Path) -> None:
        self.bench, self.qtbot = bench, qtbot
        self.person = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
        kept = Preferences(folder)
        self.case = CasePage(Stands(bench.desk, bench.reader, PageRunner(bench.runner), bench.bus, kept), _made())
        list(self.case.put_onto(self.person))
        self.view = self.person.view
        qtbot.addWidget(self.view)
        self.view.resize(1118, 768)
        self.view.show()

    def open(self, person: RecordId) -> None:
        self.person.presenter.open(person)
        self.case.open(person)
        self.qtbot.waitUntil(lambda: (case := self.case.screen.case) is not None and case.person == person)
        self.rest()

    def rest(self) -> None:
        """Until the lanes have nothing more to do."""
        for lane in ("store", "search", "store"):
            done: list[bool] = []
            self.bench.runner.do(self.bench.bus, lambda: None, lambda _, done=done: done.append(True), lane=lane)
            self.qtbot.waitUntil(lambda done=done: bool(done))

    def press(self, name: str) -> None:
        self.view.findChild(QAbstractButton, name).click()

    def type(self, name: str, text: str) -> None:
        self.qtbot.keyClicks(self.view.findChild(QLineEdit, name), text)

    def text(self, name: str) -> str:
        return self.view.findChild(QLineEdit, name).text()

    def form(self, name: str) -> QWidget:
        return self.view.findChild(QWidget, name)


@pytest.fixture
def page(bench: Bench, qtbot: QtBot, tmp_path: Path) -> Page:
    return Page(bench, qtbot, tmp_path)


@pytest.fixture
def amal(bench: Bench) -> RecordId:
    return people.add(bench.desk, PersonForm("Amal", "Hassan"))[0]


def _left(bench: Bench, person: RecordId | None) -> tuple[Jotting, ...]:
    return jottings.left(bench.mine, bench.desk.member.id, person)


def test_lines_about_one_person_wait_while_another_is_shown(page: Page, bench: Bench, amal: RecordId) -> None:
    omar, _ = people.add(bench.desk, PersonForm("Omar", "Diop"))
    page.open(amal)
    page.press("tie_new")
    page.type("tie_note", "la zia che abita sotto")
    page.press("tie_new")
    assert page.text("tie_note") == "la zia che abita sotto"
    page.open(omar)
    assert page.form("tie").isHidden()
    assert _left(bench, omar) == ()
    page.press("tie_new")
    assert page.text("tie_note") == ""
    page.press("tie_leave")
    page.open(amal)
    page.qtbot.waitUntil(lambda: not page.form("tie").isHidden())
    assert page.text("tie_note") == "la zia che abita sotto"
    page.press("tie_leave")
    page.qtbot.waitUntil(lambda: _left(bench, amal) == ())
    page.rest()
    # The same words once more are kept once more.
    page.press("tie_new")
    page.type("tie_note", "la zia che abita sotto")
    assert len(page.case.jotter.flush()) == 1


def test_a_pause_keeps_them_and_writing_them_takes_them_away(page: Page, bench: Bench, amal: RecordId) -> None:
    page.open(amal)
    page.press("follower_new")
    page.type("follower_note", "assistente sociale")
    page.qtbot.waitUntil(lambda: len(_left(bench, amal)) == 1, timeout=3000)
    page.press("follower_keep")
    page.rest()
    assert not page.form("follower").isHidden()
    assert len(_left(bench, amal)) == 1
    page.type("follower_who", "Comune")
    page.press("follower_keep")
    page.qtbot.waitUntil(lambda: page.form("follower").isHidden())
    page.rest()
    assert _left(bench, amal) == ()


def test_choosing_a_card_for_the_household_writes_it_too(page: Page, bench: Bench, amal: RecordId) -> None:
    sami, _ = people.add(bench.desk, PersonForm("Sami", "Hassan"))
    page.open(amal)
    page.press("tie_new")
    page.type("tie_note", "vive con lei")
    page.qtbot.waitUntil(lambda: len(_left(bench, amal)) == 1, timeout=3000)
    page.case.screen.around.finder.chosen.emit(bytes(sami))
    page.qtbot.waitUntil(lambda: page.form("tie").isHidden())
    page.rest()
    assert _left(bench, amal) == ()
    assert [one.tie.note for one in cases.read(bench.mine, amal).household] == ["vive con lei"]


def test_why_it_was_not_possible_waits_until_it_is_asked_again(page: Page, bench: Bench, amal: RecordId) -> None:
    jottings.keep(bench.desk, "why_not", amal, {"remark": "manca il posto"})
    page.open(amal)
    assert page.form("why_not").isHidden()
    page.case.screen.now.why_not.begin()
    assert page.text("why_not_remark") == "manca il posto"


def test_the_last_letters_are_handed_over(
    page: Page, bench: Bench, amal: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open(amal)
    assert page.case.jotter.flush() == ()
    page.press("know_new")
    page.type("know_remark", "mia cugina")

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(jottings, "keep", full)
        page.case.jotter.keep("know")
        page.rest()
    (last,) = page.case.jotter.flush()
    assert "cugina" not in repr(last)
    last.write(bench.desk)
    (left,) = _left(bench, amal)
    assert (left.place, left.values["remark"]) == ("know", "mia cugina")


def _oggi(bench: Bench, qtbot: QtBot) -> TodayScreen:
    screen = TodayScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.start()
    return screen


def test_how_it_went_waits_below_its_own_line(bench: Bench, qtbot: QtBot) -> None:
    for hour in ("9", "10"):
        agenda.add(bench.desk, None, TaskForm(f"alle {hour}", bench.desk.today().isoformat(), hour))
    screen = _oggi(bench, qtbot)

    def done(place: int) -> QAbstractButton | None:
        return screen.view.findChild(QAbstractButton, f"agenda_due_{place}_done")

    def outcome() -> str:
        return screen.view.findChild(QLineEdit, "agenda_due_outcome").text()

    qtbot.waitUntil(lambda: done(1) is not None)
    done(0).click()
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "agenda_due_outcome"), "non risponde")
    done(1).click()
    assert outcome() == ""
    qtbot.waitUntil(lambda: len(_left(bench, None)) == 1)
    done(0).click()
    qtbot.waitUntil(lambda: outcome() == "non risponde")
    screen.view.findChild(QAbstractButton, "agenda_due_ask_done_keep").click()
    qtbot.waitUntil(lambda: _left(bench, None) == ())


def test_a_reminder_that_was_begun_on_oggi_is_there_again(bench: Bench, qtbot: QtBot) -> None:
    screen = _oggi(bench, qtbot)
    screen.view.findChild(QAbstractButton, "today_remind").click()
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "today_what"), "chiamare il Comune")
    (last,) = screen.jotter.flush()
    last.write(bench.desk)
    again = _oggi(bench, qtbot)
    what = again.view.findChild(QLineEdit, "today_what")
    qtbot.waitUntil(lambda: what.text() == "chiamare il Comune")
    assert not again.view.findChild(QWidget, "today_reminder").isHidden()
