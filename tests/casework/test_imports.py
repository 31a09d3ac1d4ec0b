"""A desk's own sheet: what becomes of each row, and that nothing is added twice, by halves or to the wrong person."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import import_planning, imports, people
from desk_app.casework.desk import Desk
from desk_app.domain.columns import Field, Matching, propose
from desk_app.domain.errors import Refused
from desk_app.domain.ids import DeviceId
from desk_app.domain.progress import Stopped
from desk_app.domain.sheet import Fault, SheetRow
from desk_app.store import projection
from desk_app.store.store import Reader
from tests.support.desks import a_desk
from tests.support.imported import MATCHED, StopAt, changed, entries, known, outcomes, plan, sheet
from tests.support.sheets import ANNA, LUCA, town
from tests.support.vaults import derived, words_are_whole


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    made = desk.reader()
    yield made
    made.close()


def test_rows_of_one_person_are_one_person_with_several_interviews(desk: Desk, reader: Reader) -> None:
    later = changed(ANNA, data_colloquio="22/04/2024", note="Ha trovato una stanza", bisogni="", cellulare="")
    made = plan(desk, ANNA, LUCA, later)
    assert outcomes(made) == ["new", "new", "more"]
    done = imports.record_plan(desk, made)
    assert (done.people, done.visits) == (2, 3)
    anna = known(reader)["Anna Rossi"]
    assert [(one.held_on.isoformat(), one.said) for one in anna] == [
        ("2024-04-22", "Ha trovato una stanza"),
        ("2024-03-20", "Sfratto, due figli"),
    ]
    assert (anna[1].needs, anna[1].author) == (("BIS.CAS.SFRATTO",), desk.member.id)
    page = people.page(reader, people.find(reader, "anna")[0].id).person
    assert (page.born, page.phone, page.comune) == ("1971-05-12", "333 555 0100", "Segrate")


def test_words_that_the_classification_does_not_know_stay_in_the_text(desk: Desk, reader: Reader) -> None:
    imports.record_plan(desk, plan(desk, changed(ANNA, bisogni="sfratto; gatto; problema")))
    (one,) = known(reader)["Anna Rossi"]
    assert one.needs == ("BIS.CAS.SFRATTO",)
    assert one.said == "Sfratto, due figli\nBisogni: gatto, problema"


def test_a_row_with_a_fault_is_told_with_its_column_and_the_others_go_in(desk: Desk, reader: Reader) -> None:
    nobody = changed(ANNA, cognome="", nome="")
    wrong = changed(ANNA, data_di_nascita="31/02/1980", data_colloquio="mai", nome="Rosa")
    unread = SheetRow(9, ANNA, (Fault("row.formula", 6), Fault("row.formula", 8)))
    rows = sheet(nobody, wrong, changed(LUCA, data_colloquio=""), changed(LUCA, cellulare="abc"), LUCA)
    made = import_planning.make(desk, replace(rows, rows=(*rows.rows, unread)), MATCHED)
    assert [[(one.code, one.column) for one in row.faults] for row in made.rows] == [
        [("row.name-missing", 1)],
        [("person.birth-year-form", 2), ("interview.day-form", 5)],
        [("row.day-missing", 5)],
        [("person.phone-form", 3)],
        [],
        [("row.formula", 6)],
    ]
    assert imports.record_plan(desk, made).people == 1
    assert list(known(reader)) == ["Luca De Luca"]


def test_a_day_may_be_given_for_interviews_that_have_none(desk: Desk, reader: Reader) -> None:
    made = import_planning.make(
        desk, sheet(changed(ANNA, data_colloquio="")), Matching(MATCHED.fields, day="2024-01-31")
    )
    imports.record_plan(desk, made)
    assert [one.held_on.isoformat() for one in known(reader)["Anna Rossi"]] == ["2024-01-31"]


def test_a_person_without_an_interview(desk: Desk, reader: Reader) -> None:
    bare = changed(ANNA, data_colloquio="", note="", bisogni="")
    assert imports.record_plan(desk, plan(desk, bare)).people == 1
    assert known(reader) == {"Anna Rossi": ()}


def test_channels_languages_and_whole_names(desk: Desk, reader: Reader) -> None:
    header = ("Nominativo", "Lingua", "Data", "Canale", "Durata", "Note")
    rows = sheet(
        ("El Amrani Youssef", "Arabo", "20/03/2024", "telefono", "30", "a"),
        ("Perera, Nimal", "klingon", "21/03/2024", "piccione", "", "b"),
        header=header,
    )
    imports.record_plan(desk, import_planning.make(desk, rows, Matching(propose(header))))
    found = {(row.given_name, row.family_name): row for row in people.find(reader, "")}
    assert {name: row.language for name, row in found.items()} == {
        ("Youssef", "El Amrani"): "ar",
        ("Nimal", "Perera"): "klingon",
    }
    said = known(reader)
    assert [(one.channel, one.minutes, one.said) for one in said["Youssef El Amrani"]] == [("phone", 30, "a")]
    assert [(one.channel, one.minutes, one.said) for one in said["Nimal Perera"]] == [
        ("in_person", None, "b\nCanale: piccione")
    ]


def test_the_same_sheet_again_adds_nothing(desk: Desk) -> None:
    rows = [*town(12), ANNA, ANNA, changed(ANNA, cellulare="")]
    imports.record_plan(desk, plan(desk, *rows))
    before = entries(desk)
    again = plan(desk, *reversed(rows))
    assert set(outcomes(again)) == {"here"}
    done = imports.record_plan(desk, again)
    assert (done.people, done.visits, bool(done.changes)) == (0, 0, False)
    assert entries(desk) == before


def test_a_plan_that_is_done_twice_adds_once(desk: Desk) -> None:
    made = plan(desk, *town(5))
    imports.record_plan(desk, made)
    before = entries(desk)
    assert imports.record_plan(desk, made).changes.records == frozenset()
    assert entries(desk) == before


def test_corrected_rows_come_in_beside_those_that_are_here(desk: Desk, reader: Reader) -> None:
    wrong = changed(ANNA, data_colloquio="tra un po'", note="Seconda volta")
    imports.record_plan(desk, plan(desk, ANNA, wrong, LUCA))
    corrected = changed(wrong, data_colloquio="02/05/2024")
    # The file of the rows that were set apart, and the first file with the row corrected in it.
    for rows, expected in (([corrected], ["visit"]), ([ANNA, corrected, LUCA], ["here"] * 3)):
        made = plan(desk, *rows)
        assert outcomes(made) == expected
        imports.record_plan(desk, made)
    assert [one.said for one in known(reader)["Anna Rossi"]] == ["Seconda volta", "Sfratto, due figli"]


def test_two_computers_that_import_the_same_sheet_agree(tmp_path: Path) -> None:
    desks = [a_desk(tmp_path / name) for name in ("one", "two") if (tmp_path / name).mkdir() is None]
    one, two = (
        replace(desk, store=replace(desk.store, device=DeviceId(bytes([at]) * 16))) for at, desk in enumerate(desks)
    )
    rows = [*town(6), ANNA]
    for desk in (one, two):
        imports.record_plan(desk, plan(desk, *rows))
    for desk, other in ((one, two), (two, one)):
        arrived = [entry for entry in entries(other) if entry.device == other.store.device]
        with desk.unit() as unit:
            unit.journal.take_in(arrived)
    shelves = []
    for desk in (one, two):
        with desk.unit() as unit:
            shelves.append(derived(unit.connection))
            words_are_whole(unit.connection)
    for table in ("person", "interview", "need"):
        assert [row[0] for row in shelves[0][table]] == [row[0] for row in shelves[1][table]]
    assert (len(shelves[0]["person"]), len(shelves[0]["interview"]), shelves[0]["beside"]) == (7, 13, [])
    for desk in desks:
        desk.store.close()


def test_stopped_half_way_nothing_is_there(desk: Desk, reader: Reader) -> None:
    made = plan(desk, *town(450, visits=1))
    before = entries(desk)
    watch = StopAt(2)
    with pytest.raises(Stopped):
        imports.record_plan(desk, made, watch)
    assert (watch.done, watch.whole) == (200, 450)
    assert (entries(desk), known(reader)) == (before, {})
    assert imports.record_plan(desk, made).people == 450
    numbers = sorted(entry.seq for entry in entries(desk))
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_failure_half_way_leaves_nothing(desk: Desk, reader: Reader) -> None:
    made = plan(desk, *town(300, visits=1))
    broken = replace(made, cases=(*made.cases[:-1], replace(made.cases[-1], fields={"given_name": object()})))  # type: ignore[dict-item]
    with pytest.raises(Exception, match="cannot encode"):
        imports.record_plan(desk, broken)
    assert known(reader) == {}
    assert imports.record_plan(desk, made).people == 300


def test_planning_may_be_stopped(desk: Desk) -> None:
    with pytest.raises(Stopped):
        import_planning.make(desk, sheet(*town(200)), MATCHED, StopAt(2))
    with pytest.raises(Refused):
        import_planning.make(desk, sheet(ANNA), Matching({0: Field.PHONE}))


def test_what_was_imported_is_derived_afresh_alike(desk: Desk) -> None:
    imports.record_plan(desk, plan(desk, *town(30), ANNA))
    with desk.unit() as unit:
        before = derived(unit.connection)
        words_are_whole(unit.connection)
        projection.rebuild(unit.connection)
        assert derived(unit.connection) == before
