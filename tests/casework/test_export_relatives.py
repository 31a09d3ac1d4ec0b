"""What a copy says of the household: what the member may see and the page shows, nothing of whoever is reserved."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import cases, export, household, lines, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.domain.entry import Value
from desk_app.domain.household import TieForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.papers import export_format
from tests.support.desks import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


@pytest.mark.parametrize("named", [True, False], ids=["by the person", "by the other"])
def test_of_a_relative_whose_case_is_reserved_nothing_is_told(desk: Desk, *, named: bool) -> None:
    member, _ = members.record(desk, "Gino Valli", Role.VOLUNTEER)
    gino = replace(desk, member=member)
    maria, _ = people.add(desk, PersonForm("Maria", "Neri"))
    luca, _ = people.add(desk, PersonForm("Luca", "Neri"))
    whose, other = (maria, luca) if named else (luca, maria)
    form: Mapping[str, Value] = {"relation": "child", "other": other, "note": "vive in casa rifugio"}
    # An older version wrote name and birth beside the card.
    lines.add(desk, "tie", whose, {**form, "name": "Luca Neri", "born": "2001"})
    household.add_tie(desk, whose, TieForm("Luca Neri", "2001", "child", note="vive in casa rifugio", other=other))
    assert b"casa rifugio" in export_format.person_bytes(export.person_record(gino, gino.reader(), maria))
    protection.protect(desk, luca, "violenza")
    for one in (gino, desk):
        told = export_format.person_bytes(export.person_record(one, one.reader(), maria))
        assert [word for word in (b"Luca", b"casa rifugio", b"2001") if word in told] == []
    assert export.person_record(gino, gino.reader(), maria).of_kind("tie") == ()
    assert {one.value("relation") for one in export.person_record(desk, desk.reader(), maria).of_kind("tie")} == {
        "child"
    }


def test_what_another_card_says_of_the_person_is_in_the_copy_as_it_is_on_the_page(desk: Desk) -> None:
    maria, _ = people.add(desk, PersonForm("Maria", "Neri"))
    luca, _ = people.add(desk, PersonForm("Luca", "Neri"))
    tie, _ = household.add_tie(desk, luca, TieForm(relation="parent", note="la madre lavora di notte", other=maria))
    (shown,) = cases.read(desk.reader(), maria).household
    record = export.person_record(desk, desk.reader(), maria)
    assert shown.tie.id == tie
    assert [(one.id, one.value("note")) for one in record.of_kind("tie")] == [(tie, "la madre lavora di notte")]
    assert [(one.record, one.field, one.who, one.name) for one in record.others] == [(tie, "person", luca, "Luca Neri")]
    lines.take_away(desk, tie)
    assert export.person_record(desk, desk.reader(), maria).of_kind("tie") == ()


def test_what_stands_on_a_card_of_their_own_is_not_written_with_the_tie(desk: Desk) -> None:
    maria, _ = people.add(desk, PersonForm("Maria", "Neri"))
    luca, _ = people.add(desk, PersonForm("Luca", "Neri", "2001"))
    household.add_tie(desk, maria, TieForm("Luca Neri", "2001", "child", note="abita con lei", other=luca))
    (one,) = cases.read(desk.reader(), maria).household
    assert (one.tie.name, one.tie.born, one.tie.note, one.given_name) == ("", "", "abita con lei", "Luca")
