"""A window that never waits: no action keeps the gui thread for more than 50 ms, with 50,000 people in the vault.

Each action is done in two tries or three, each over a vault that was just unlocked (so every page is built anew), and
the best of them counts, by processor time of the gui thread on a machine of the usual pace. `-s` prints the table.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from bench.invented import Invented
from desk_app.application import Application
from desk_app.casework.imports import Known, Visit, record_people
from desk_app.domain.entry import Value
from desk_app.gui.bridge.turns import all_settled
from desk_app.gui.shell.theme import Appearance
from desk_app.options import Options
from desk_app.pages import Pages
from desk_app.store import upkeep
from desk_app.wiring import BehindTheCurtain
from desk_app.workplace import Workplace
from tests.support import pairs
from tests.support.computers import PHRASE, set_up
from tests.support.histories import PROFILE
from tests.support.watchdog import Watchdog
from tests.support.whole_window import invitation

PEOPLE, TRIES = {"ordinary": (2_000, 2), "nightly": (50_000, 3)}[PROFILE]
"""People in the vault, and tries of which the best counts."""
AT_ONCE = 2_000
INTERVIEWS = 60
CONTROL = Qt.KeyboardModifier.ControlModifier
PHONE = "5550142"
SAID = "il padrone di casa non aspetta"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A vault with many invented people, one of whom comes often."""
    with pytest.MonkeyPatch.context() as patch:
        pairs.hurry(patch)
        folder = tmp_path_factory.mktemp("many") / "home"
        _, computer = set_up(folder, invitation(bytes(16)))
        invented = Invented(7)
        everybody = (Known(invented.person()) for _ in range(PEOPLE))
        while group := list(islice(everybody, AT_ONCE)):
            record_people(computer.desk, group)
        record_people(computer.desk, [_often_here(invented)])
        while upkeep.merge_slice(computer.desk.store):
            pass
        computer.close()
        yield folder


def _often_here(invented: Invented) -> Known:
    def visit(number: int) -> Visit:
        held_on = f"{2024 + number // 30}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        fields: dict[str, Value] = {"held_on": held_on, "channel": "in_person", "said": invented.note(), "minutes": 40}
        return Visit(fields, ("BIS.CAS.SFRATTO", "BIS.POV.INSUFFICIENTE"), ("RIC.SUS.AFFITTO",))

    person: dict[str, Value] = {"given_name": "Zeno", "family_name": "Quasisempre", "birth_year": 1958, "phone": PHONE}
    return Known(person, tuple(visit(number) for number in range(INTERVIEWS)))


class Journey:
    """One try after the other, watched."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self.desk = Application(application, Options(home=home, language="it"), BehindTheCurtain())
        self.watchdog = Watchdog(application)

    def act(self, action: str, does: Callable[[], object], until: Callable[[], object]) -> None:
        """It is done when what was asked for is there, and whatever comes after it piece by piece."""
        self.watchdog.act(action, does, lambda: all_settled() and until())

    @property
    def pages(self) -> Pages:
        """The pages of the open desk."""
        assert isinstance(self.desk.place, Workplace)
        return self.desk.place.pages

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """What is seen by that name."""
        (found,) = [one for one in self.desk.window.findChildren(kind, name) if one.isVisible()]
        return found

    def seen(self, name: str) -> bool:
        """Whether something by that name is seen."""
        return any(one.isVisible() for one in self.desk.window.findChildren(QWidget, name))

    def type(self, action: str, name: str, text: str, until: Callable[[str], object] = lambda _: True) -> None:
        """Letter by letter; `until` is asked with all that was typed so far."""
        kind = QPlainTextEdit if name in ("said", "next_step") else QLineEdit
        control = self.find(kind, name)
        control.setFocus()
        for place, letter in enumerate(text, start=1):
            self.act(action, lambda one=letter: QTest.keyClick(control, one), lambda n=place: until(text[:n]))  # type: ignore[misc]  # the loop's own

    def press(self, action: str, name: str, until: Callable[[], object]) -> None:
        """A button."""
        self.act(action, self.find(QAbstractButton, name).click, until)

    def go(self, action: str, key: str, until: Callable[[], object] = lambda: True) -> None:
        """A page."""
        shown = self.pages.space
        self.act(action, lambda: self.pages.go(key), lambda: shown.current() is shown.page(key) and until())


def a_try(journey: Journey) -> None:
    """Every action once."""
    journey.watchdog.report.next_try()
    unlock(journey)
    find_and_add(journey)
    interview(journey)
    read(journey)
    look(journey)
    desk = journey.desk

    def locked() -> bool:
        return desk.place is None and desk.window.findChild(QLineEdit, "phrase") is not None

    journey.act("lock", desk.lock, locked)
    unlock(journey)

    def lock_meanwhile() -> None:
        desk.dress(Appearance("dark", 1.0))
        desk.lock()

    journey.act("lock while other colours come", lock_meanwhile, locked)


def unlock(journey: Journey) -> None:
    desk = journey.desk
    journey.type("type the phrase", "phrase", PHRASE)
    phrase = journey.find(QLineEdit, "phrase")

    def open_and_read() -> bool:
        return desk.place is not None and bool(journey.pages.today.view.title.text())

    journey.act("unlock, pages built, Oggi read", lambda: QTest.keyClick(phrase, Qt.Key.Key_Return), open_and_read)


def find_and_add(journey: Journey) -> None:
    journey.go("Oggi", "today")
    people = journey.pages.people
    journey.go("People", "people", lambda: people.presenter.answered(""))
    journey.type("search a name, a letter", "people_search", "quasisempre", people.presenter.answered)
    journey.type("new person, a letter", "given_name", "Zeno")
    journey.type("new person, a letter", "family_name", "Quasisempre")
    journey.type("new person, a letter", "born", "1958")
    journey.act("the warning of a double", lambda: None, lambda: journey.seen("perhaps_other"))
    journey.press("it is somebody else", "perhaps_other", lambda: True)
    space, page = journey.pages.space, journey.pages.interview.view

    def begun() -> bool:
        # Whoever was added in the try before is as likely.
        if journey.seen("perhaps_other"):
            journey.find(QPushButton, "perhaps_other").click()
            journey.find(QPushButton, "add_person").click()
        return space.current() is page and page.name.text().startswith("Zeno")

    journey.press("add the person, the interview begins", "add_person", begun)


def interview(journey: Journey) -> None:
    page, space = journey.pages.interview.view, journey.pages.space
    journey.press("next step of the interview", "step_on", page.said.isVisible)
    journey.type("words of the interview, a letter", "said", SAID)
    journey.act("the draft is saved", lambda: None, lambda: ":" in page.saved.text())
    journey.press("next step of the interview", "step_on", page.search.isVisible)
    journey.type("look for a need, a letter", "need_search", "residenza")
    line = journey.find(QLineEdit, "need_search")
    journey.act("choose the need that was found", lambda: QTest.keyClick(line, Qt.Key.Key_Return), page.needs.codes)
    journey.press("a chip", "chip_BIS.CAS.SFRATTO", lambda: len(page.needs.codes()) == 2)
    journey.press("next step of the interview", "step_on", lambda: journey.seen("orientation"))
    journey.press("next step of the interview", "step_on", lambda: journey.seen("close_interview"))
    journey.type("what was agreed, a letter", "next_step", "torna lunedì")
    title = journey.pages.person.view.title

    def closed() -> bool:
        return space.current() is journey.pages.person.view and bool(title.text())

    journey.press("close the interview", "close_interview", closed)


def read(journey: Journey) -> None:
    """The page of somebody who came sixty times."""
    people, person = journey.pages.people, journey.pages.person
    journey.go("People", "people", lambda: people.presenter.answered(""))
    search = journey.find(QLineEdit, "people_search")
    journey.act("a phone is pasted", lambda: search.setText(PHONE), lambda: people.presenter.answered(PHONE))
    page = person.view

    def shown() -> bool:
        read, case = person.presenter.page, journey.pages.case.screen.case
        whole = read is not None and len(read.interviews) == INTERVIEWS
        return whole and case is not None and case.person == person.presenter.record

    journey.act("a person of sixty interviews", people.view.list.open_current, shown)
    journey.press("correct their card", "person_correct", lambda: journey.seen("person_form"))
    journey.press("leave it as it was", "person_leave", lambda: not journey.seen("person_form"))
    assert page.isVisible()


def look(journey: Journey) -> None:
    """The other pages, and the window's dress."""
    desk, pages = journey.desk, journey.pages
    journey.go("exchange", "exchange")
    journey.go("settings", "settings", lambda: journey.seen("look_section"))
    journey.go("red flags", "red_flags")
    journey.act("back from the red flags", pages.leave_aside, lambda: pages.space.current() is pages.settings.view)
    journey.go("Oggi", "today", lambda: desk.window.findChild(QLabel, "week_interviews"))
    for action, dress in (
        ("dark", Appearance("dark", 1.0)),
        ("letters of 125 %", Appearance("light", 1.25)),
        ("light, letters of 100 %", Appearance("light", 1.0)),
    ):
        journey.act(action, partial(desk.dress, dress), lambda: journey.pages.today.view.title.text())  # noqa: PLW0108  # other pages by then


@pytest.mark.usefixtures("as_it_was")
@pytest.mark.timeout(600)
def test_no_action_keeps_the_window_for_more_than_fifty_milliseconds(qapp: QApplication, home: Path) -> None:
    journey = Journey(qapp, home)
    with journey.watchdog.watching():
        journey.act("the locked face", journey.desk.start, journey.desk.window.isVisible)
        journey.desk.dress(Appearance("light", 1.0))
        for _ in range(TRIES):
            a_try(journey)
    closing = journey.desk.closing
    journey.desk.window.close()
    assert closing is not None
    sys.stdout.write(f"\n{journey.watchdog.report.table()}\n")
    assert journey.watchdog.report.too_long() == {}
