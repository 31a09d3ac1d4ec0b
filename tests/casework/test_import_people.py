"""Whose a row is: somebody new, somebody known, perhaps somebody known, or somebody who was erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import imports, interviews, people
from desk_app.casework.desk import Desk
from desk_app.casework.import_plan import Outcome
from desk_app.domain.entry import ERASED, Entry
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.store.store import Reader
from tests.support.desks import a_desk
from tests.support.imported import changed, known, outcomes, plan
from tests.support.sheets import ANNA


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


def test_somebody_surely_known_gets_the_interview(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Anna", "Rossi", "12/05/1971"))
    made = plan(desk, ANNA)
    assert (outcomes(made), made.cases[0].here) == (["visit"], record)
    imports.record_plan(desk, made)
    assert [one.said for one in people.page(reader, record).interviews] == ["Sfratto, due figli"]
    assert people.page(reader, record).person.phone == "", "their card is left as it is"
    assert outcomes(plan(desk, ANNA)) == ["here"]


def test_somebody_perhaps_known_waits_for_a_decision(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Ana", "Rosi", "1971", phone="333 555 0100"))
    later = changed(ANNA, data_colloquio="22/04/2024")
    asked = plan(desk, ANNA, later)
    assert (outcomes(asked), len(asked.tally.apart)) == (["perhaps"] * 2, 2)
    assert imports.record_plan(desk, asked).people == 0
    other = asked.decide(frozenset({0}), same=False)
    assert (outcomes(other), outcomes(other.decide(frozenset({1}), same=True))) == (["new", "more"], ["visit"] * 2)
    imports.record_plan(desk, asked.decide(frozenset({0}), same=True))
    assert len(people.page(reader, record).interviews) == 2
    third = changed(ANNA, data_colloquio="01/06/2024")
    again = plan(desk, ANNA, later, third)
    assert outcomes(again) == ["here", "here", "visit"], "the decision stands"
    assert again.cases[0].here == record


def test_another_interview_of_the_same_day_waits_for_a_decision(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Anna", "Rossi", "12/05/1971"))
    interviews.record(desk, record, InterviewForm(said="Scritto a mano", held_on="2024-03-20"))
    assert outcomes(plan(desk, changed(ANNA, note="Scritto a mano", bisogni=""))) == ["here"]
    asked = plan(desk, ANNA)
    assert outcomes(asked) == ["same_day"]
    assert outcomes(asked.decide(frozenset({0}), same=True)) == ["here"]
    imports.record_plan(desk, asked.decide(frozenset({0}), same=False))
    assert len(people.page(reader, record).interviews) == 2


def test_whoever_turns_out_to_be_known_may_have_that_interview_already(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Ana", "Rosi", "1971", phone="333 555 0100"))
    interviews.record(desk, record, InterviewForm(said="Scritto a mano", held_on="2024-03-20"))
    asked = plan(desk, ANNA, changed(ANNA, note="Scritto a mano", bisogni=""), changed(ANNA, data_colloquio="1/6/2024"))
    same = asked.decide(frozenset({2}), same=True)
    assert outcomes(same) == ["same_day", "here", "visit"]
    assert outcomes(same.decide(frozenset({0}), same=False)) == ["visit", "here", "visit"]
    imports.record_plan(desk, same)
    assert [one.said for one in people.page(reader, record).interviews] == ["Sfratto, due figli", "Scritto a mano"]


def test_nobody_who_was_erased_comes_back(desk: Desk, reader: Reader) -> None:
    made = plan(desk, ANNA)
    here = DeviceId(b"another computer")
    stub = Entry(here, 1, desk.store.clock.stamp(None), desk.member.id, ERASED, made.cases[0].record, None, {})
    with desk.unit() as unit:
        unit.journal.take_in([stub])
    assert outcomes(plan(desk, ANNA)) == ["erased"]
    done = imports.record_plan(desk, made)
    assert (done.people, done.visits) == (0, 0), "erased after the preview was made"
    assert known(reader) == {}


def test_namesakes_stay_apart_and_a_bare_name_joins_the_only_one(desk: Desk) -> None:
    bare = changed(ANNA, data_di_nascita="", cellulare="", data_colloquio="01/06/2024")
    made = plan(desk, ANNA, bare, changed(ANNA, data_di_nascita="03/03/1990"))
    assert outcomes(made) == ["new", "twin", "new"]
    made = plan(desk, bare, ANNA)
    assert (outcomes(made), made.cases[0].fields["born"]) == (["new", "more"], "1971-05-12")


def test_ids_come_from_the_content_and_are_uuids_of_version_8(desk: Desk) -> None:
    made = plan(desk, ANNA)
    ids: list[RecordId] = [made.cases[0].record, *(row.visit_id for row in made.rows if row.visit_id)]
    assert {(one[6] >> 4, one[8] >> 6) for one in ids} == {(8, 2)}
    assert made.cases[0].record.hex() == "6866e42b557785db92d4a04f892d059d"
    assert Outcome.NEW in made.tally.rows
