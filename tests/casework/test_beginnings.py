"""What who left had begun: a coordinator may take it over; nobody else, and nothing that is hidden from them."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import beginnings, corrections, interviews, members, people, protection
from desk_app.casework.beginnings import LeftBehind, TakenOver
from desk_app.casework.desk import Desk
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from tests.support.desks import a_desk

AMAL = PersonForm("Amal", "Hassan", "1985")


@pytest.fixture
def anna(tmp_path: Path) -> Desk:
    """The coordinator."""
    return a_desk(tmp_path, "Anna Ferri")


def _another(anna: Desk, name: str, role: Role = Role.VOLUNTEER) -> Desk:
    member, _ = members.record(anna, name, role)
    return replace(anna, member=member)


def _begin(desk: Desk, person: RecordId | None, said: str = "una riga") -> RecordId:
    draft = interviews.new_draft(desk)
    interviews.keep_draft(desk, draft, person, InterviewForm(said))
    return draft


def _said(desk: Desk) -> list[str]:
    return sorted(one.form.said for one in interviews.left_half_way(desk.reader(), desk.member.id))


def _lies(desk: Desk) -> list[tuple[str, int]]:
    return [(one.name, one.count) for one in beginnings.left_behind(desk.reader())]


def test_what_who_left_had_begun_becomes_the_coordinators_own_unchanged(anna: Desk) -> None:
    luca = _another(anna, "Luca Neri")
    amal, _ = people.add(anna, AMAL)
    first, second = _begin(luca, amal, "una riga"), _begin(luca, None, "senza nome")
    _begin(anna, amal, "la mia")
    people.keep_form(luca, PersonForm("Ada"))
    corrections.keep(luca, amal, replace(AMAL, phone="02 12"), AMAL)
    assert _lies(anna) == []
    members.note_left(anna, luca.member.id)
    assert beginnings.left_behind(anna.reader()) == (LeftBehind(luca.member.id, "Luca Neri", 4),)
    assert beginnings.take_over(anna, luca.member.id) == TakenOver(2, (("Amal", "Hassan"),), new_card=True)
    assert (_lies(anna), _said(luca), _said(anna)) == ([], [], ["la mia", "senza nome", "una riga"])
    taken = {one.draft: one.person for one in interviews.left_half_way(anna.reader(), anna.member.id)}
    assert (taken[first], taken[second]) == (amal, None)
    assert people.left_form(anna.reader(), anna.member.id) == PersonForm("Ada")
    left = corrections.left(anna.reader(), anna.member.id, amal)
    assert left is not None
    assert left.form.phone == "02 12"
    interviews.record(anna, amal, InterviewForm("una riga"), first)
    assert _said(anna) == ["la mia", "senza nome"]


def test_ones_own_beginnings_of_the_same_card_are_not_written_over(anna: Desk) -> None:
    luca = _another(anna, "Luca Neri")
    amal, _ = people.add(anna, AMAL)
    for desk, name, phone in ((luca, "Ada", "02 12"), (anna, "Omar", "02 34")):
        people.keep_form(desk, PersonForm(name))
        corrections.keep(desk, amal, replace(AMAL, phone=phone), AMAL)
    members.note_left(anna, luca.member.id)
    assert beginnings.take_over(anna, luca.member.id) == TakenOver(stay=2)
    assert people.left_form(anna.reader(), anna.member.id) == PersonForm("Omar")
    corrections.drop(anna, amal)
    people.keep_form(anna, PersonForm())
    assert beginnings.take_over(anna, luca.member.id) == TakenOver(cards=(("Amal", "Hassan"),), new_card=True)


def test_only_a_coordinator_sees_and_takes_and_only_of_who_left(anna: Desk) -> None:
    luca, piera = _another(anna, "Luca Neri"), _another(anna, "Piera Bo")
    _begin(luca, None)
    _begin(piera, None, "di chi lavora qui")
    members.note_left(anna, luca.member.id)
    assert (_lies(piera), _lies(anna)) == ([], [("Luca Neri", 1)])
    with pytest.raises(Refused, match="coordinator-only"):
        beginnings.take_over(piera, luca.member.id)
    assert beginnings.take_over(anna, piera.member.id) == TakenOver()
    assert (_said(piera), _said(luca)) == (["di chi lavora qui"], ["una riga"])


def test_a_beginning_about_a_reserved_case_goes_only_to_who_may_see_the_person(anna: Desk) -> None:
    luca, dora = _another(anna, "Luca Neri"), _another(anna, "Dora Po", Role.COORDINATOR)
    amal, _ = people.add(anna, AMAL)
    _begin(luca, amal)
    corrections.keep(luca, amal, replace(AMAL, phone="02 12"), AMAL)
    protection.protect(luca, amal)
    protection.step_back(anna, amal, None)
    members.note_left(anna, luca.member.id)
    assert (_lies(anna), _lies(dora)) == ([], [("Luca Neri", 2)])
    assert beginnings.take_over(anna, luca.member.id) == TakenOver()
    assert beginnings.take_over(dora, luca.member.id).interviews == 1
    assert (_said(anna), _said(dora), _said(luca)) == ([], ["una riga"], [])


def test_what_who_stepped_back_had_begun_is_told_without_a_name_and_can_be_taken_over(anna: Desk) -> None:
    luca = _another(anna, "Luca Neri")
    amal, _ = people.add(anna, AMAL)
    _begin(luca, amal)
    _begin(luca, None, "senza nome")
    protection.step_back(luca, amal, anna.member.id)
    assert (_said(luca), _lies(anna)) == (["senza nome", "una riga"], [("Luca Neri", 1)])
    assert [one.given_name for one in interviews.left_half_way(luca.reader(), luca.member.id)] == ["", ""]
    protection.come_back(anna, amal, luca.member.id)
    assert (_said(luca), _lies(anna)) == (["senza nome", "una riga"], [])
    protection.step_back(luca, amal, anna.member.id)
    assert beginnings.take_over(anna, luca.member.id) == TakenOver(1)
    assert (_said(luca), _said(anna)) == (["senza nome"], ["una riga"])
