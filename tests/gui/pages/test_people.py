"""Find before adding, at the real page over a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import people
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.people.screen import PeopleScreen
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.widgets.people_list import marks
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects

AMAL = ("Amal", "Hassan", "1992")


def _page(bench: Bench, qtbot: QtBot) -> PeopleScreen:
    screen = PeopleScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.presenter.answered(""))
    return screen


def _known(bench: Bench, *names: tuple[str, str, str]) -> list[RecordId]:
    return [people.add(bench.desk, PersonForm(given, family, year))[0] for given, family, year in names]


def _begun(screen: PeopleScreen) -> list[RecordId | None]:
    begun: list[RecordId | None] = []
    screen.presenter.begin_interview = begun.append
    return begun


def test_a_person_is_found_by_three_letters(bench: Bench, qtbot: QtBot) -> None:
    amal, _ = _known(bench, AMAL, ("Ionela", "Popescu", "1980"))
    screen = _page(bench, qtbot)
    opened: list[RecordId] = []
    screen.presenter.open_person = opened.append
    qtbot.keyClicks(screen.view.search, "has")
    qtbot.waitUntil(lambda: screen.presenter.answered("has"))
    assert screen.view.list.lines.rowCount() == 1
    qtbot.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert opened == [amal]


def test_arrows_choose_from_the_search_line_and_escape_empties_it(bench: Bench, qtbot: QtBot) -> None:
    samira, amal = _known(bench, ("Samira", "Hassan", "2001"), AMAL)
    screen = _page(bench, qtbot)
    opened: list[RecordId] = []
    screen.presenter.open_person = opened.append
    qtbot.keyClicks(screen.view.search, "hassan")
    qtbot.waitUntil(lambda: screen.presenter.answered("hassan"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(screen.view.search, key)
    assert opened == [amal, samira]
    qtbot.keyClick(screen.view.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.presenter.answered(""))


def test_accents_and_order_do_not_matter_and_the_whole_name_comes_first(bench: Bench, qtbot: QtBot) -> None:
    amal, *_ = _known(bench, AMAL, ("Amal", "Hassanin", "1979"), ("Lucía", "Quispe", "1975"))
    assert people.find(bench.mine, "hassan amal")[0].id == amal
    screen = _page(bench, qtbot)
    qtbot.keyClicks(screen.view.search, "qui luc")
    qtbot.waitUntil(lambda: screen.presenter.answered("qui luc"))
    assert screen.view.list.lines.rowCount() == 1


def test_nobody_by_this_name_is_said_with_a_way_on(bench: Bench, qtbot: QtBot) -> None:
    _known(bench, AMAL)
    screen = _page(bench, qtbot)
    qtbot.keyClicks(screen.view.search, "zzz")
    qtbot.waitUntil(lambda: screen.presenter.answered("zzz"))
    none = screen.view.findChild(QLabel, "people_none")
    assert none.isVisible()
    assert "without a name" in none.text()


@pytest.mark.parametrize(
    ("given", "family", "reason"),
    [("Hassan", "Amal", "the same name, and the same year"), ("Amal", "Hasan", "sounds the same")],
)
def test_a_double_is_asked_about_before_it_is_added(
    bench: Bench, qtbot: QtBot, given: str, family: str, reason: str
) -> None:
    (amal,) = _known(bench, AMAL)
    screen = _page(bench, qtbot)
    begun = _begun(screen)
    screen.view.fill_form(PersonForm(given, family, "1992"))
    qtbot.waitUntil(lambda: screen.presenter.asks)
    question = screen.view.findChild(QFrame, "perhaps")
    assert question.isVisible()
    assert reason in question.accessibleName()
    screen.add.add()
    why = screen.view.findChild(QLabel, "perhaps_why")
    qtbot.waitUntil(lambda: "First tell me" in why.text())
    assert begun == []
    screen.add.same()
    assert begun == [amal]
    assert len(people.find(bench.mine, "")) == 1


def test_somebody_else_of_the_same_name_is_added(bench: Bench, qtbot: QtBot) -> None:
    (amal,) = _known(bench, AMAL)
    screen = _page(bench, qtbot)
    begun = _begun(screen)
    screen.view.fill_form(PersonForm(*AMAL))
    qtbot.waitUntil(lambda: screen.presenter.asks)
    screen.add.other()
    screen.add.add()
    screen.add.add()
    qtbot.waitUntil(lambda: bool(begun))
    assert begun != [amal]
    assert len(people.find(bench.mine, "amal")) == 2
    assert screen.view.form() == PersonForm()


def test_another_year_of_birth_is_another_person(bench: Bench, qtbot: QtBot) -> None:
    _known(bench, AMAL)
    assert people.perhaps_known(bench.mine, PersonForm("Amal", "Hassan", "1961"), bench.desk.today()) == ()
    assert people.perhaps_known(bench.mine, PersonForm("Amal", "Hanna", "1992"), bench.desk.today()) == ()
    assert people.perhaps_known(bench.mine, PersonForm("Amal", "Hassan"), bench.desk.today()) != ()


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (PersonForm("Amal", "Hassan", "3026"), "born"),
        (PersonForm("Amal", "Hassan", "29"), "born"),
        (PersonForm("Amal", phone="chiamare la sera"), "phone"),
        (PersonForm("a" * 201), "given_name"),
        (PersonForm(comune="Rodano"), "given_name"),
    ],
)
def test_a_wrong_value_is_refused_beside_its_field_and_stays(
    bench: Bench, qtbot: QtBot, form: PersonForm, field: str
) -> None:
    screen = _page(bench, qtbot)
    screen.view.fill_form(form)
    screen.add.add()
    error = screen.view.findChild(QLabel, f"{field}_error")
    qtbot.waitUntil(lambda: bool(error.text()))
    assert screen.view.form() == form
    assert people.find(bench.mine, "") == ()
    assert error.text() in screen.view.findChild(QLineEdit, field).accessibleDescription()


def test_a_refusal_outlives_the_search_for_a_double_and_goes_when_its_field_is_mended(
    bench: Bench, qtbot: QtBot
) -> None:
    screen = _page(bench, qtbot)
    born, name = (screen.view.findChild(QLineEdit, field) for field in ("born", "given_name"))
    error = screen.view.findChild(QLabel, "born_error")
    screen.view.fill_form(PersonForm("Amal", "Hassan", "3026"))
    screen.add.add()
    qtbot.waitUntil(lambda: bool(error.text()))
    qtbot.keyClicks(name, "e")
    with qtbot.waitSignal(screen.view.form_changed):
        qtbot.keyClicks(name, "k")
    qtbot.waitUntil(lambda: people.left_form(bench.mine, bench.desk.member.id).given_name == "Amalek")
    assert error.text() != ""
    qtbot.keyClick(born, Qt.Key.Key_Backspace)
    assert error.text() == ""


def test_a_missing_name_is_no_longer_asked_for_when_either_name_is_typed(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.add.add()
    error = screen.view.findChild(QLabel, "given_name_error")
    qtbot.waitUntil(lambda: bool(error.text()))
    qtbot.keyClicks(screen.view.findChild(QLineEdit, "family_name"), "Hassan")
    assert error.text() == ""


def test_a_full_disk_is_no_fault_of_the_name_and_what_was_typed_stays(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*of: object) -> None:
        raise DiskFull

    monkeypatch.setattr(people, "add", full)
    screen = _page(bench, qtbot)
    screen.view.fill_form(PersonForm("Amal"))
    screen.add.add()
    problem = screen.view.findChild(QLabel, "card_problem")
    qtbot.waitUntil(lambda: "the disk is full" in problem.text() and problem.isVisibleTo(screen.view))
    assert screen.view.findChild(QLabel, "given_name_error").text() == ""
    assert screen.view.form() == PersonForm("Amal")


def test_names_of_any_script_are_taken_with_the_keyboard(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    begun = _begun(screen)
    screen.view.fill_form(PersonForm("محمد 🙂", "王\x00小明"))
    phone = screen.view.findChild(QLineEdit, "phone")
    phone.setFocus()
    qtbot.keyClick(phone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(begun))
    (row,) = people.find(bench.mine, "")
    assert (row.given_name, row.family_name) == ("محمد 🙂", "王小明")


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    _known(bench, AMAL)
    screen = _page(bench, qtbot)
    screen.view.fill_form(PersonForm(*AMAL))
    qtbot.waitUntil(lambda: screen.presenter.asks)
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    for width in (1276, 1118, 860):
        screen.view.resize(width, 700)
        qtbot.waitUntil(lambda: clipped(screen.view) == [])


def test_what_was_found_is_marked_whatever_its_accents() -> None:
    assert marks("Lucía Quispe", ("luci", "q")) == [(0, 4), (6, 1)]
    assert marks("Samira Hassan Amal", ("amal", "hassan")) == [(7, 6), (14, 4)]
    assert marks("Zoë", ("zoe",)) == [(0, 3)]
    assert marks("Rossi", ("has",)) == []


def test_a_card_left_half_way_is_there_again_until_it_is_added(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.view.fill_form(PersonForm("Amal", "Has", "199"))
    me = bench.desk.member.id
    qtbot.waitUntil(lambda: people.left_form(bench.mine, me) == PersonForm("Amal", "Has", "199"))
    # Locked, or dressed anew: the page is another one.
    again = _page(bench, qtbot)
    qtbot.waitUntil(lambda: again.view.form() == PersonForm("Amal", "Has", "199"))
    begun = _begun(again)
    again.view.fill_form(PersonForm("Amal", "Hassan", "1992"))
    again.add.add()
    qtbot.waitUntil(lambda: len(begun) == 1)
    assert again.view.form() == PersonForm()
    qtbot.waitUntil(lambda: people.left_form(bench.mine, me) == PersonForm())


def test_what_is_being_typed_is_not_overwritten_by_what_was_left(bench: Bench, qtbot: QtBot) -> None:
    people.keep_form(bench.desk, PersonForm("Ada"))
    screen = PeopleScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.presenter.start()
    screen.view.fill_form(PersonForm("Omar"))
    qtbot.waitUntil(lambda: screen.presenter.answered(""))
    qtbot.waitUntil(lambda: people.left_form(bench.mine, bench.desk.member.id) == PersonForm("Omar"))
    assert screen.view.form() == PersonForm("Omar")
