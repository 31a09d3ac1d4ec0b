"""Joined cards on their page: a chain comes apart where one says so, and what two computers gave apart is asked."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, interviews, joining, people
from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry
from desk_app.domain.fold import WHOSE
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm, to_correct
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.gui.pages.test_case import Page
from tests.gui.pages.test_whose_page import Whole
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects

ELSEWHERE = DeviceId(b"the other laptop")


@pytest.fixture
def chain(bench: Bench) -> tuple[RecordId, RecordId, RecordId]:
    """Carla was joined to Bice, and then Bice to Ada."""
    ada, bice, carla = (people.add(bench.desk, PersonForm(name, "Conti"))[0] for name in ("Ada", "Bice", "Carla"))
    joining.join(bench.desk, bice, carla)
    joining.join(bench.desk, ada, bice)
    return ada, bice, carla


def whole(bench: Bench, card: RecordId) -> tuple[RecordId, ...]:
    return people.page(bench.mine, card).cards


def press(page: Page, name: str) -> None:
    """Say on the line of this card that it is somebody else's."""
    assert page.screen.case is not None
    (place,) = (place for place, card in enumerate(page.screen.case.joined) if card.given_name == name)
    page.press(f"case_cards_{place}_undo")


def test_the_last_card_of_a_chain_leaves_and_the_others_stay(
    bench: Bench, qtbot: QtBot, chain: tuple[RecordId, RecordId, RecordId]
) -> None:
    ada, bice, carla = chain
    page = Page(bench, qtbot, ada)
    page.until("case_cards", "Carla Conti")
    assert "takes along: Carla Conti" in page.words("case_cards"), "said of Bice before one presses"
    assert "takes along: Bice Conti" not in page.words("case_cards")
    press(page, "Carla")
    page.until("case_cards", "Carla Conti", gone=True)
    page.until("case_cards", "Bice Conti")
    assert (whole(bench, ada), whole(bench, carla)) == ((ada, bice), (carla,))
    press(page, "Bice")
    page.until("case_cards", "One card alone.")
    assert [whole(bench, card) for card in chain] == [(card,) for card in chain]


def test_the_middle_card_of_a_chain_takes_along_what_was_joined_to_it(
    bench: Bench, qtbot: QtBot, chain: tuple[RecordId, RecordId, RecordId]
) -> None:
    ada, bice, carla = chain
    page = Page(bench, qtbot, ada)
    page.until("case_cards", "Bice Conti")
    press(page, "Bice")
    page.until("case_cards", "One card alone.")
    assert (whole(bench, ada), whole(bench, carla)) == ((ada,), (bice, carla))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_cards_of_a_chain_are_named_and_nothing_is_clipped(
    bench: Bench, dressed: QApplication, qtbot: QtBot, chain: tuple[RecordId, RecordId, RecordId], zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    page = Page(bench, qtbot, chain[0])
    page.until("case_cards", "takes along")
    page.whole.resize(int(1366 * zoom), 3000)
    assert (nameless(page.whole), unnamed_objects(page.whole)) == ([], [])
    assert (small_targets(page.whole), clipped(page.whole)) == ([], [])


def from_elsewhere(bench: Bench, *entries: tuple[str, RecordId, RecordId, dict[str, object]]) -> None:
    """Another laptop wrote (kind, record, person, fields) without having seen what is here."""
    now = bench.desk.now_ms()
    with bench.desk.unit() as unit:
        unit.journal.take_in(
            [
                Entry(ELSEWHERE, place, Time(now + place), bench.desk.member.id, kind, record, person, {**fields})  # type: ignore[dict-item]
                for place, (kind, record, person, fields) in enumerate(entries, 1)
            ]
        )


def test_what_two_computers_gave_to_two_people_is_asked_on_both_pages_and_chosen_on_one(
    bench: Bench, qtbot: QtBot
) -> None:
    told, _ = interviews.record(bench.desk, None, InterviewForm("non dice chi è"))
    amal, _ = people.add(bench.desk, PersonForm("Amal", "Hassan"))
    rosa, _ = people.add(bench.desk, PersonForm("Rosa", "Bianchi"))
    cases.join_interview(bench.desk, told, amal)
    from_elsewhere(bench, ("interview", told, rosa, {WHOSE: True}))
    page = Whole(bench, qtbot)
    page.open(amal)
    page.until(lambda words: "Who told what was told without a name on" in words)
    assert "It stands with Rosa Bianchi until you choose." in page.words()
    page.open(rosa)
    page.until(lambda words: "non dice chi è" in words and "Who told what was told without a name" in words)
    qtbot.waitUntil(lambda: clipped(page.person.view) == [])
    choice = page.person.view.findChild(QAbstractButton, "choice_0_1")
    assert choice.text() == "Amal Hassan"
    choice.click()
    page.until(lambda words: "non dice chi è" not in words and "Who told" not in words)
    page.open(amal)
    page.until(lambda words: "non dice chi è" in words)
    assert "Who told" not in page.words()


def test_a_request_that_two_computers_noted_is_one_line_that_says_what_both_said(bench: Bench, qtbot: QtBot) -> None:
    amal, _ = people.add(bench.desk, PersonForm("Amal", "Hassan"))
    held, _ = interviews.record(bench.desk, amal, InterviewForm("storia", needs=("BIS.CAS.SFRATTO",)))
    (one,) = people.page(bench.mine, amal).interviews
    interviews.correct(bench.desk, held, replace(to_correct(one), requests=("RIC.ORI.CASA",)))
    (asked,) = cases.read(bench.mine, amal).requests
    cases.follow_request(bench.desk, asked.id, OutcomeForm("done", "", "una stanza c'era"))
    fields = {"interview": held, "code": "RIC.ORI.CASA", "outcome": "not_possible", "reason": "no_room"}
    again = {"interview": held, "code": "BIS.CAS.SFRATTO"}
    twin, need = RecordId(b"the request too."), RecordId(b"and the need too")
    from_elsewhere(bench, ("request", twin, amal, {**fields}), ("need", need, amal, {**again}))
    page = Page(bench, qtbot, amal)
    page.until("case_asked", "una stanza c'era")
    assert "on another computer: Not possible, there is no room" in page.words("case_asked")
    assert page.whole.findChild(QAbstractButton, "case_asked_1_done") is None, "one line"
    assert people.page(bench.mine, amal).interviews[0].needs == ("BIS.CAS.SFRATTO",)
    page.press("case_asked_0_sent_on")
    page.until("case_asked", "on another computer", gone=True)
    assert [each.outcome for each in cases.read(bench.mine, amal).requests] == ["sent_on"]
