"""One person's page over a real store: history, correcting, and two computers' values side by side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFrame, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import consents, interviews, people
from desk_app.domain.clock import Time
from desk_app.domain.consent import What
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.people.screen import PersonScreen
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


@pytest.fixture
def amal(bench: Bench) -> RecordId:
    """Somebody with one interview."""
    record, _ = people.add(bench.desk, PersonForm("Amal", "Hassan", "1992", "Pioltello", "ar"))
    form = InterviewForm(said="Tre figli.", needs=("BIS.CAS.SFRATTO",), minutes="40", next_step="Sentirla lunedì.")
    interviews.record(bench.desk, record, form)
    return record


def _page(bench: Bench, qtbot: QtBot, record: RecordId) -> PersonScreen:
    screen = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.open(record)
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    return screen


def _words(screen: PersonScreen) -> str:
    return "\n".join(one.text() for one in screen.view.findChildren(QLabel) if one.isVisible())


def _another_computer(bench: Bench, record: RecordId, **fields: str) -> None:
    """Another computer wrote something about this person, not having seen what ours wrote."""
    with bench.desk.store.unit() as unit:
        state = unit.journal.state(record)
        assert state is not None
        time = Time(state.last.wall + 1)
        author = bench.desk.member.id
        unit.journal.take_in([Entry(DeviceId(b"e" * 16), 1, time, author, "person", record, record, {**fields})])


def test_the_page_says_who_it_is_what_was_heard_and_who_wrote_it(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    screen = _page(bench, qtbot, amal)
    known = ("Amal Hassan", "1992 · Pioltello · Arabic", "one interview")
    heard = ("Tre figli.", "Agreed: Sentirla lunedì.", "40 minutes · Maria Rosa Colombo")
    wrote = ("Interview written", "Card opened")
    qtbot.waitUntil(lambda: [words for words in known + heard + wrote if words not in _words(screen)] == [])


def test_two_values_stand_side_by_side_until_somebody_chooses(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    _another_computer(bench, amal, family_name="Hasan")
    screen = _page(bench, qtbot, amal)
    buttons = [screen.view.findChild(QAbstractButton, f"choice_0_{number}") for number in range(2)]
    assert sorted(one.text() for one in buttons) == ["Hasan", "Hassan"]
    chosen = next(one for one in buttons if one.text() == "Hassan")
    qtbot.keyClick(chosen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).choices == ())
    assert people.page(bench.mine, amal).person.family_name == "Hassan"
    qtbot.waitUntil(lambda: screen.view.findChild(QAbstractButton, "choice_0_0") is None)


def test_the_card_is_corrected_and_the_history_says_so(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    screen = _page(bench, qtbot, amal)
    screen.view.findChild(QAbstractButton, "person_correct").click()
    year = screen.view.findChild(QLineEdit, "person_born")
    year.setText("3026")
    screen.view.findChild(QAbstractButton, "person_keep").click()
    error = screen.view.findChild(QLabel, "person_born_error")
    qtbot.waitUntil(lambda: bool(error.text()))
    assert year.text() == "3026"
    year.setText("1991")
    screen.view.findChild(QAbstractButton, "person_keep").click()
    qtbot.waitUntil(lambda: "1991" in screen.view.line.text())
    assert not screen.view.findChild(QFrame, "person_form").isVisible()
    qtbot.waitUntil(lambda: "Changed: date of birth" in _words(screen))


def test_a_place_that_is_on_no_list_survives_a_correction(bench: Bench, qtbot: QtBot) -> None:
    record, _ = people.add(bench.desk, PersonForm("Ada", comune="Cologno Monzese", language="wo"))
    screen = _page(bench, qtbot, record)
    screen.correction.begin()
    assert screen.view.findChild(QComboBox, "person_comune").currentText() == "Cologno Monzese"
    screen.view.findChild(QLineEdit, "person_family_name").setText("Sow")
    screen.correction.keep()
    qtbot.waitUntil(lambda: screen.view.title.text() == "Ada Sow")
    person = people.page(bench.mine, record).person
    assert (person.comune, person.language) == ("Cologno Monzese", "wo")


def test_going_back_and_beginning_an_interview(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    screen = _page(bench, qtbot, amal)
    gone: list[object] = []
    screen.presenter.back = lambda: gone.append("back")
    screen.presenter.begin_interview = gone.append
    screen.view.setFocus()
    qtbot.keyClick(screen.view.findChild(QAbstractButton, "person_interview"), Qt.Key.Key_Return)
    qtbot.keyClick(screen.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert gone == [amal, "back"]


@pytest.mark.parametrize("zoom", [1.0, 1.25, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    long = PersonForm("Maria Immacolata Concetta", "della Chiesa di Sant'Angelo Lodigiano", "1941", "Pioltello", "ar")
    record, _ = people.add(bench.desk, long)
    interviews.record(bench.desk, record, InterviewForm(said="Tre figli.", needs=("BIS.POV.INSUFFICIENTE",)))
    _another_computer(bench, record, given_name="Maria")
    screen = _page(bench, qtbot, record)
    screen.correction.begin()
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    for width in (1276, 1118, 860):
        screen.view.resize(width, 700)
        qtbot.waitUntil(lambda: clipped(screen.view) == [])


def test_what_is_asked_on_another_day_is_kept_and_an_odd_tax_code_is_remarked_upon(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    screen = _page(bench, qtbot, amal)
    screen.correction.begin()
    typed = {
        "born": "03/04/1985",
        "contact": "Solo di mattina, niente messaggi",
        "paper_name": "Amal Hasan",
        "citizenship": "Egitto",
    }
    for name, text in typed.items():
        screen.view.findChild(QLineEdit, f"person_{name}").setText(text)
    code = screen.view.findChild(QLineEdit, "person_tax_code")
    for odd, said in (("CCCFBA85D04L219Q", "not right"), ("abc", "does not look like"), ("CCCFBA85D03L219P", "")):
        code.setText(odd)
        assert said in code.accessibleDescription()
        assert bool(said) == bool(code.accessibleDescription())
    screen.correction.keep()
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).person.tax_code == "CCCFBA85D03L219P")
    person = people.page(bench.mine, amal).person
    assert (person.born, person.contact, person.paper_name) == ("1985-04-03", typed["contact"], "Amal Hasan")
    screen.correction.begin()
    screen.view.findChild(QLineEdit, "person_phone").setText("333 555 0101")
    screen.correction.keep()
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).person.phone == "333 555 0101")
    assert people.page(bench.mine, amal).person.contact == typed["contact"]


def test_the_page_says_how_to_reach_them_and_what_their_card_says(bench: Bench, qtbot: QtBot) -> None:
    form = PersonForm("Amal", phone="333 555 0199", contact="Mai messaggi", tax_code="12345678903", work="unemployed")
    record, _ = people.add(bench.desk, form)
    seen = people.form_of(people.page(bench.mine, record).person)
    people.correct(bench.desk, record, replace(seen, tax_code="CCCFBA85D03L219P"), seen)
    screen = _page(bench, qtbot, record)
    known = ("To reach them safely: Mai messaggi", "CCCFBA85D03L219P", "12345678903", "Work", "without work")
    qtbot.waitUntil(lambda: [words for words in known if words not in _words(screen)] == [])


def test_more_of_a_card_is_folded_until_it_is_wanted_or_refused(bench: Bench, qtbot: QtBot, amal: RecordId) -> None:
    screen = _page(bench, qtbot, amal)
    screen.correction.begin()
    assert screen.view.findChild(QLineEdit, "person_arrival") is None
    screen.view.findChild(QAbstractButton, "person_more").click()
    arrival = screen.view.findChild(QLineEdit, "person_arrival")
    qtbot.keyClicks(arrival, "da piccola")
    screen.view.findChild(QAbstractButton, "person_more").click()
    assert not arrival.isVisible()
    screen.correction.keep()
    qtbot.waitUntil(arrival.isVisible)
    assert screen.view.findChild(QLabel, "person_arrival_error").text() != ""
    arrival.setText("2019?")
    screen.correction.keep()
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).person.arrival == "2019~")


def test_the_history_tells_what_stood_there_before_and_a_long_story_is_unfolded(
    bench: Bench, qtbot: QtBot, amal: RecordId
) -> None:
    story = "Una lunga storia. " * 20
    (held,) = people.page(bench.mine, amal).interviews
    form = interviews.form_of({"said": story, "needs": ["BIS.CAS.SFRATTO"], "minutes": "40"})
    interviews.correct(bench.desk, held.id, form)
    interviews.correct(bench.desk, held.id, replace(form, said="Tre figli, e la nonna."))
    people.correct(bench.desk, amal, PersonForm("Amal", "Hassan", "1992", "Segrate", "ar"))
    consents.answer(bench.desk, amal, What.REFERRAL, given=False)
    screen = _page(bench, qtbot, amal)
    told = (
        "now “Segrate”, before “Pioltello”",
        "what was said, before: Tre figli.",
        "speaking with other offices · no",
    )
    qtbot.waitUntil(lambda: [words for words in told if words not in _plain(screen)] == [])
    assert story.strip() not in _words(screen)
    unfold = next(
        one for one in screen.view.findChildren(QAbstractButton) if one.text() == "Read all of it" and one.isVisible()
    )
    unfold.click()
    qtbot.waitUntil(lambda: story.strip() in _words(screen) and not unfold.isVisible())


def _plain(screen: PersonScreen) -> str:
    return _words(screen).replace("\u2068", "").replace("\u2069", "")
