"""A sheet tells nobody of a case that is not for them, and nothing of it is written into one; joined cards are one."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import imports, interviews, joining, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.domain.errors import Refused
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.gui.importing import sayings
from tests.support.desks import a_desk
from tests.support.imported import changed, outcomes, plan
from tests.support.sheets import ANNA, LUCA


@pytest.fixture
def anna(tmp_path: Path) -> Desk:
    """The coordinator."""
    return a_desk(tmp_path, "Anna Ferri")


def colleague(anna: Desk, role: Role) -> Desk:
    member, _ = members.record(anna, "Gino Valli", role)
    return replace(anna, member=member)


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.SOCIAL_WORKER])
def test_whoever_does_not_see_the_reserved_cases_brings_in_no_sheet(anna: Desk, role: Role) -> None:
    gino = colleague(anna, role)
    person, _ = people.add(anna, PersonForm("Anna", "Rossi", "12/05/1971"))
    protection.protect(anna, person, "violenza")
    with pytest.raises(Refused, match="coordinator-only"):
        plan(gino, ANNA)
    with pytest.raises(Refused, match="coordinator-only"):
        imports.record_plan(gino, plan(anna, ANNA))
    assert people.page(anna.reader(), person).interviews == ()


@pytest.mark.parametrize(
    "form",
    [PersonForm("Anna", "Rossi", "12/05/1971"), PersonForm("Ana", "Rosi", "1971", phone="333 555 0100")],
    ids=["surely", "perhaps"],
)
def test_rows_of_whom_one_stepped_back_from_are_set_apart_and_say_nothing(anna: Desk, form: PersonForm) -> None:
    colleague(anna, Role.COORDINATOR)
    person, _ = people.add(anna, form)
    imports.record_plan(anna, plan(anna, LUCA))
    protection.step_back(anna, person, None)
    made = plan(anna, ANNA, LUCA)
    assert outcomes(made) == ["colleague", "here"]
    line = sayings.preview_line(made, 0)
    assert (line.becomes, line.more, sayings.reason(made, 0)) == (*["A colleague has to look at it", ""], line.becomes)
    assert (made.cases[0].here, made.cases[0].alike, made.tally.apart) == (None, None, (0,))
    imports.record_plan(anna, made.decide(frozenset({0}), same=False))
    with anna.unit() as unit:
        assert unit.journal.look([made.cases[0].record]) == set()


def test_what_was_brought_in_before_stays_closed_too(anna: Desk) -> None:
    gino = colleague(anna, Role.COORDINATOR)
    imports.record_plan(anna, plan(anna, ANNA))
    (row,) = people.find(anna.reader(), "rossi")
    protection.step_back(anna, row.id, None)
    later = changed(ANNA, data_colloquio="22/04/2024", note="altro")
    assert outcomes(plan(anna, ANNA, later)) == ["colleague"] * 2
    assert outcomes(plan(gino, ANNA, later)) == ["here", "visit"]


def test_joined_cards_are_one_person_to_a_sheet(anna: Desk) -> None:
    kept, _ = people.add(anna, PersonForm("Annamaria", "Rossi", "12/05/1971", phone="02 111"))
    interviews.record(anna, kept, InterviewForm("Scritto a mano", held_on="2024-03-20"))
    other, _ = people.add(anna, PersonForm("Anna", "Rossi", "12/05/1971"))
    joining.join(anna, kept, other)
    made = plan(anna, ANNA)
    assert (outcomes(made), made.cases[0].here) == (["same_day"], kept)
    twin, _ = people.add(anna, PersonForm("Anna", "Rossi", "12/05/1971"))
    joining.join(anna, kept, twin)
    assert outcomes(plan(anna, ANNA)) == ["same_day"], "two cards that are surely the same, and one person"


def test_what_a_row_knows_and_the_card_does_not_is_told(anna: Desk) -> None:
    person, _ = people.add(anna, PersonForm("Anna", "Rossi", "12/05/1971"))
    bare = changed(ANNA, data_colloquio="", note="", bisogni="", pratica="")
    made = plan(anna, bare)
    assert outcomes(made) == ["here"]
    assert dict(made.rows[0].lacks) == {"phone": "333 555 0100", "comune": made.cases[0].fields["comune"]}
    line = sayings.preview_line(made, 0)
    assert (line.becomes, line.tone) == ("Here already", "warn")
    assert "Phone: 333 555 0100" in line.more
    assert ("lacks", "Not all on the card: 1") in sayings.filters(made)
    people.correct(anna, person, PersonForm("Anna", "Rossi", "12/05/1971", ANNA[4], phone="333-5550100"))
    assert plan(anna, bare).rows[0].lacks == ()
    assert ("lacks", "Not all on the card: 0") not in sayings.filters(plan(anna, bare))
