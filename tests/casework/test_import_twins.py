"""Two people of one sheet who may be one: another hand wrote the name, and nothing that is here tells them apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import cases, imports, people
from desk_app.casework.desk import Desk
from desk_app.casework.import_plan import Plan
from desk_app.gui.importing import sayings
from desk_app.store.store import Reader
from tests.support.desks import a_desk
from tests.support.imported import changed, known, outcomes, plan
from tests.support.sheets import ANNA

MOHAMED = changed(ANNA, cognome="El Amrani", nome="Mohamed", data_di_nascita="1984", cellulare="333 555 0101")
MUHAMMAD = changed(MOHAMED, nome="Muhammad", data_di_nascita="", note="Torna per il lavoro", comune="Pioltello")
ON_PAPER = changed(
    ANNA, cognome="Rosi", data_colloquio="02/05/2024", note="Porta il contratto", cellulare="02 555 0199"
)
"""Anna's day of birth, and one letter less."""


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


def said(reader: Reader) -> dict[str, list[str]]:
    return {name: sorted(one.said for one in interviews) for name, interviews in known(reader).items()}


def test_another_spelling_in_the_same_sheet_waits_for_a_decision(desk: Desk, reader: Reader) -> None:
    asked = plan(desk, MOHAMED, MUHAMMAD)
    assert (outcomes(asked), asked.tally.apart) == (["new", "twin"], (1,))
    line = sayings.preview_line(asked, 1)
    assert (line.becomes, line.tone) == ("Perhaps the person of another row: you decide", "warn")
    assert line.more == "Row 2 of this sheet: Mohamed El Amrani"
    assert "Row 2 of this sheet: Mohamed El Amrani" in sayings.reason(asked, 1)
    done = imports.record_plan(desk, asked)
    assert (done.people, done.visits) == (1, 1), "what nobody decided is not added"
    assert said(reader) == {"Mohamed El Amrani": ["Sfratto, due figli"]}


@pytest.mark.parametrize("same", [True, False])
def test_somebody_decides_and_may_think_again(desk: Desk, reader: Reader, *, same: bool) -> None:
    asked = plan(desk, MOHAMED, MUHAMMAD)
    decided = asked.decide(frozenset({1}), same=not same).decide(frozenset({1}), same=same)
    assert outcomes(decided) == ["new", "more" if same else "new"]
    imports.record_plan(desk, decided)
    both = {"Mohamed El Amrani": ["Sfratto, due figli", "Torna per il lavoro"]}
    apart = {"Mohamed El Amrani": ["Sfratto, due figli"], "Muhammad El Amrani": ["Torna per il lavoro"]}
    assert said(reader) == (both if same else apart)
    assert outcomes(plan(desk, MOHAMED, MUHAMMAD)) == ["here", "here"], "the decision stands"


def test_what_the_other_row_knows_of_them_is_told_once_they_are_one(desk: Desk) -> None:
    asked = plan(desk, MOHAMED, MUHAMMAD)
    assert asked.rows[1].lacks == ()
    assert [name for name, _ in asked.decide(frozenset({1}), same=True).rows[1].lacks] == ["comune"]
    assert asked.decide(frozenset({1}), same=False).rows[1].lacks == ()


def test_the_same_day_of_birth_and_one_letter_less_is_one_person(desk: Desk, reader: Reader) -> None:
    made = plan(desk, ANNA, ON_PAPER)
    assert outcomes(made) == ["new", "more"]
    assert "Row 2 of this sheet: Anna Rossi" in sayings.preview_line(made, 1).more
    imports.record_plan(desk, made)
    assert said(reader) == {"Anna Rossi": ["Porta il contratto", "Sfratto, due figli"]}


def test_father_and_son_of_one_phone_are_two_people(desk: Desk) -> None:
    son = changed(ANNA, nome="Andrea", data_di_nascita="03/03/1999")
    assert outcomes(plan(desk, ANNA, son)) == ["new", "new"]


def _numbers(reader: Reader, made: Plan) -> list[str]:
    person = made.cases[0].record
    return [people.page(reader, person).person.phone, *(one.number for one in cases.read(reader, person).phones)]


def test_a_new_person_gets_all_their_numbers(desk: Desk, reader: Reader) -> None:
    rows = [
        changed(ANNA, cellulare=number, data_colloquio=f"{day}/03/2024")
        for day, number in enumerate(("333 555 0111", "333 555 0122", "+39 333 5550111", "02 555 0133"), start=10)
    ]
    made = plan(desk, *rows)
    assert outcomes(made) == ["new", "more", "more", "more"]
    assert [row.lacks for row in made.rows] == [()] * 4
    imports.record_plan(desk, made)
    assert _numbers(reader, made) == ["333 555 0111", "333 555 0122", "02 555 0133"]
    imports.record_plan(desk, made)
    imports.record_plan(desk, plan(desk, *rows))
    assert len(_numbers(reader, made)) == 3, "nothing twice"
