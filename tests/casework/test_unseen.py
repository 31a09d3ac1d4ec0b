"""No case is left with nobody who sees it; joined cards are protected as one person, also apart."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import agenda, cases, joining, lines, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.domain import protection as protections
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.domain.protection import Stand
from tests.support.desks import a_desk


@pytest.fixture
def anna(tmp_path: Path) -> Desk:
    """The coordinator."""
    return a_desk(tmp_path, "Anna Ferri")


def colleague(anna: Desk, name: str, role: Role = Role.VOLUNTEER) -> Desk:
    member, _ = members.record(anna, name, role)
    return replace(anna, member=member)


def step_back_elsewhere(desk: Desk, person: RecordId) -> None:
    """Another computer let this member step back, not knowing what happened here."""
    fields: dict[str, Value] = {"member": desk.member.id, "stand": Stand.STEPPED_BACK.value}
    record = protections.insider_of(person, desk.member.id)
    lines.put(desk, protections.INSIDER, record, person, fields)


def found(desk: Desk, words: str) -> list[RecordId]:
    return [row.id for row in people.find(desk.reader(), words)]


def test_two_coordinators_who_step_back_on_two_computers_are_told_and_name_somebody(anna: Desk) -> None:
    rita, gino = colleague(anna, "Rita Sala", Role.COORDINATOR), colleague(anna, "Gino Valli")
    person, _ = people.add(anna, PersonForm("Zita", "Sola"))
    protection.protect(anna, person)
    step_back_elsewhere(rita, person)
    step_back_elsewhere(anna, person)
    assert [found(one, "sola") for one in (anna, rita, gino)] == [[], [], []]
    for one in (anna, rita):
        (waits,) = protection.unseen(one.reader())
        assert (waits.person, [whom.name for whom in waits.whom]) == (person, ["Gino Valli"])
    assert protection.unseen(gino.reader()) == ()
    with pytest.raises(Refused, match="protected"):
        protection.entrust(gino, person, gino.member.id)
    protection.entrust(anna, person, gino.member.id)
    assert [found(one, "sola") for one in (anna, rita, gino)] == [[], [], [person]]
    assert [one.task.person for one in agenda.waiting(gino.reader(), gino.member.id, gino.today()).due] == [person]
    assert protection.unseen(anna.reader()) == ()
    with pytest.raises(Refused, match="protected"):
        protection.entrust(anna, person, rita.member.id)


def test_whoever_leaves_as_the_last_who_sees_a_case_leaves_it_to_be_entrusted(anna: Desk) -> None:
    maria = colleague(anna, "Maria Rosa Colombo")
    person, _ = people.add(maria, PersonForm("Zita", "Sola"))
    protection.protect(maria, person)
    protection.step_back(anna, person, None)
    assert not members.left_unseen(anna)
    members.note_left(anna, maria.member.id)
    assert members.left_unseen(anna)
    (waits,) = protection.unseen(anna.reader())
    assert [whom.name for whom in waits.whom] == ["Anna Ferri"], "who stepped back, where there is nobody else"
    protection.entrust(anna, person, anna.member.id)
    assert found(anna, "sola") == [person]


def test_where_no_coordinator_works_everybody_is_told(anna: Desk) -> None:
    gino, rita = colleague(anna, "Gino Valli"), colleague(anna, "Rita Sala")
    person, _ = people.add(anna, PersonForm("Zita", "Sola"))
    protection.protect(anna, person)
    members.note_left(anna, anna.member.id)
    for one in (gino, rita):
        assert [waits.person for waits in protection.unseen(one.reader())] == [person]
    protection.entrust(gino, person, rita.member.id)
    assert [found(one, "sola") for one in (gino, rita)] == [[], [person]]


def test_a_protected_card_protects_the_person_and_their_page_says_so_and_lifts_it(anna: Desk) -> None:
    maria, gino = colleague(anna, "Maria Rosa Colombo"), colleague(anna, "Gino Valli")
    kept, _ = people.add(anna, PersonForm("Rosa", "Duo", "1980", comune="Vallescura"))
    other, _ = people.add(anna, PersonForm("Rosina", "Duo", "1980", comune="Segrate"))
    protection.protect(maria, other, "violenza")
    joining.join(maria, kept, other)
    case = cases.read(maria.reader(), kept)
    assert (case.protection.on, case.protection.why) == (True, "violenza")
    (row,) = people.find(maria.reader(), "duo")
    assert (row.id, row.comune, row.birth_year) == (kept, "", None)
    assert found(gino, "duo") == []
    protection.name(anna, kept, gino.member.id, may_see=True)
    assert found(gino, "duo") == [kept]
    protection.name(anna, kept, gino.member.id, may_see=False)
    assert found(gino, "duo") == []
    protection.open_again(anna, kept)
    assert found(gino, "duo") == [kept]
    joining.undo(anna, kept, other)
    assert set(found(gino, "duo")) == {kept, other}


@pytest.mark.parametrize("before", [True, False], ids=["before the join", "after it"])
@pytest.mark.parametrize("which", [0, 1], ids=["kept", "other"])
def test_cards_that_come_apart_again_both_stay_protected(anna: Desk, which: int, *, before: bool) -> None:
    maria, gino = colleague(anna, "Maria Rosa Colombo"), colleague(anna, "Gino Valli")
    cards = [people.add(anna, PersonForm(given, "Trio"))[0] for given in ("Ada", "Adele")]
    if before:
        protection.protect(maria, cards[which], "violenza")
    joining.join(maria, cards[0], cards[1])
    if not before:
        protection.protect(maria, cards[which], "violenza")
    joining.undo(maria, cards[0], cards[1])
    assert found(gino, "trio") == []
    assert set(found(maria, "trio")) == set(cards)
    assert all(cases.read(maria.reader(), one).protection.why == "violenza" for one in cards)


def test_whoever_stepped_back_from_one_card_stays_away_from_the_other(anna: Desk) -> None:
    gino = colleague(anna, "Gino Valli")
    kept, _ = people.add(anna, PersonForm("Ada", "Trio"))
    other, _ = people.add(anna, PersonForm("Adele", "Trio"))
    joining.join(anna, kept, other)
    protection.step_back(gino, kept, None)
    joining.undo(anna, kept, other)
    assert found(gino, "trio") == []
    protection.come_back(anna, other, gino.member.id)
    assert found(gino, "trio") == [other]
