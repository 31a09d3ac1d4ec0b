"""Find before adding, at the real page over a real store."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.casework import people
from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


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


def test_a_person_is_found_by_three_letters(bench: Bench, qtbot: QtBot) -> None:
    amal, _ = _known(bench, ("Amal", "Hassan", "1992"), ("Ionela", "Popescu", "1980"))
    screen = _page(bench, qtbot)
    opened: list[RecordId] = []
    screen.presenter.open_person = opened.append
    qtbot.keyClicks(screen.view.search, "has")
    qtbot.waitUntil(lambda: screen.presenter.answered("has"))
    assert screen.view.list.lines.rowCount() == 1
    qtbot.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert opened == [amal]


def test_accents_and_order_do_not_matter(bench: Bench, qtbot: QtBot) -> None:
    _known(bench, ("Lucía", "Quispe", "1975"))
    screen = _page(bench, qtbot)
    qtbot.keyClicks(screen.view.search, "qui luc")
    qtbot.waitUntil(lambda: screen.presenter.answered("qui luc"))
    assert screen.view.list.lines.rowCount() == 1


def test_a_double_is_asked_about_before_it_is_added(bench: Bench, qtbot: QtBot) -> None:
    (amal,) = _known(bench, ("Amal", "Hassan", "1992"))
    screen = _page(bench, qtbot)
    begun: list[RecordId | None] = []
    screen.presenter.begin_interview = begun.append
    screen.view.fill_form(PersonForm("Hassan", "Amal", "1992"))
    qtbot.waitUntil(lambda: screen.presenter.asks)
    screen.presenter.add()
    assert begun == []
    screen.presenter.same()
    assert begun == [amal]
    assert people.find(bench.mine, "hassan")[0].id == amal


def test_a_wrong_year_is_refused_beside_its_field_and_stays(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    screen.view.fill_form(PersonForm("Amal", "Hassan", "3026"))
    screen.presenter.add()
    error = screen.view.findChild(object, "birth_year_error")
    qtbot.waitUntil(lambda: bool(error.text()))
    field = screen.view.findChild(QLineEdit, "birth_year")
    assert field.text() == "3026"
    assert people.find(bench.mine, "") == ()
    assert "Error" in field.accessibleDescription() or error.text() in field.accessibleDescription()


def test_names_of_any_script_are_taken(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    begun: list[RecordId | None] = []
    screen.presenter.begin_interview = begun.append
    screen.view.fill_form(PersonForm("محمد 🙂", "王\x00小明"))
    screen.presenter.add()
    qtbot.waitUntil(lambda: bool(begun))
    (row,) = people.find(bench.mine, "")
    assert (row.given_name, row.family_name) == ("محمد 🙂", "王小明")


def test_two_values_stand_side_by_side_until_somebody_chooses(bench: Bench, qtbot: QtBot) -> None:
    (amal,) = _known(bench, ("Amal", "Hassan", "1992"))
    store = bench.desk.store
    with store.unit() as unit:
        state = unit.journal.state(amal)
        assert state is not None
        other = people_entry(state.last.wall + 1, amal, bench.desk.member.id)
        unit.journal.take_in([other])
    screen = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.presenter.open(amal)
    qtbot.waitUntil(lambda: screen.view.title.text() != "")
    page = people.page(bench.mine, amal)
    assert [(one.field, sorted((one.stands, *one.others))) for one in page.choices] == [
        ("family_name", ["Hasan", "Hassan"])
    ]
    screen.presenter.choose(0, (page.choices[0].stands, *page.choices[0].others).index("Hasan"))
    qtbot.waitUntil(lambda: people.page(bench.mine, amal).choices == ())
    assert people.page(bench.mine, amal).person.family_name == "Hasan"


def people_entry(wall: int, record: RecordId, author: RecordId) -> Entry:
    """Another computer wrote the family name, not having seen ours."""
    return Entry(DeviceId(b"e" * 16), 1, Time(wall), author, "person", record, record, {"family_name": "Hasan"})


def test_everything_has_a_name_and_nothing_is_cut(bench: Bench, qtbot: QtBot) -> None:
    _known(bench, ("Amal", "Hassan", "1992"))
    screen = _page(bench, qtbot)
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    qtbot.waitUntil(lambda: clipped(screen.view) == [])
