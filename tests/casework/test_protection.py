"""Protected cases and joined cards: who sees whom, and that both can be undone."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk_app.casework import agenda, cases, interviews, joining, members, people, protection, today
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from tests.support.desks import a_desk


@pytest.fixture
def anna(tmp_path: Path) -> Desk:
    """The coordinator."""
    return a_desk(tmp_path, "Anna Ferri")


def volunteer(anna: Desk, name: str) -> Desk:
    member, _ = members.record(anna, name, Role.VOLUNTEER)
    return replace(anna, member=member)


def somebody(desk: Desk) -> RecordId:
    person, _ = people.add(desk, PersonForm("Crocifissa", "Laudadio", "1980", comune="Vallescura"))
    interviews.record(desk, person, InterviewForm("maltrattamenti del convivente"))
    agenda.add(desk, person, TaskForm("richiamare", desk.today().isoformat()))
    return person


def sees(desk: Desk, person: RecordId) -> bool:
    """Whether a member finds the person anywhere at all; everywhere, if so."""
    reader, late = desk.reader(), desk.today() + timedelta(90)
    page = today.look(desk, reader)
    waiting = agenda.waiting(reader, desk.member.id, late)
    ways = {
        "list": any(row.id == person for row in people.find(reader, "")),
        "search": any(row.id == person for row in people.find(reader, "laud")),
        "words": any(one.person == person for one in interviews.search(reader, "convivente")),
        "doubles": any(
            one.row.id == person
            for one in people.perhaps_known(reader, PersonForm("Crocifissa", "Laudadio", "1980"), desk.today())
        ),
        "recent": any(row.id == person for row in page.recent),
        "agenda": any(one.task.person == person for one in waiting.due),
    }
    refusals = set()
    for name, read in (("page", lambda: people.page(reader, person)), ("case", lambda: cases.read(reader, person))):
        try:
            read()
            ways[name] = True
        except Refused as refused:
            refusals.add(refused.code)
            ways[name] = False
    assert refusals <= {"person.protected"}
    assert len(set(ways.values())) == 1, ways
    return ways["page"]


def test_a_protected_case_is_for_who_protects_it_those_named_and_the_coordinator(anna: Desk) -> None:
    maria, gino = volunteer(anna, "Maria Rosa Colombo"), volunteer(anna, "Gino Valli")
    person = somebody(maria)
    assert all(sees(one, person) for one in (anna, maria, gino))
    protection.protect(maria, person, "vicina di casa di un volontario")
    assert (sees(anna, person), sees(maria, person), sees(gino, person)) == (True, True, False)
    protection.name(maria, person, gino.member.id, may_see=True)
    assert sees(gino, person)
    protection.name(anna, person, gino.member.id, may_see=False)
    assert not sees(gino, person)
    protection.open_again(anna, person)
    assert sees(gino, person)


def test_a_list_says_no_more_of_a_protected_case_than_the_name(anna: Desk) -> None:
    person = somebody(anna)
    protection.protect(anna, person)
    (row,) = people.find(anna.reader(), "laud")
    assert (row.id, row.family_name, row.comune, row.birth_year) == (person, "Laudadio", "", None)


def test_i_know_this_person_hands_the_case_to_a_colleague_in_one_gesture(anna: Desk) -> None:
    maria, gino = volunteer(anna, "Maria Rosa Colombo"), volunteer(anna, "Gino Valli")
    person = somebody(maria)
    protection.protect(maria, person)
    protection.step_back(maria, person, gino.member.id, "è mia vicina")
    assert (sees(maria, person), sees(gino, person)) == (False, True)
    handed = [one for one in agenda.waiting(gino.reader(), gino.member.id, gino.today()).due if one.task.what]
    assert {one.task.what for one in handed} == {"richiamare", "è mia vicina"}
    protection.come_back(anna, person, maria.member.id)
    assert not sees(maria, person), "still protected, and no longer named"
    protection.name(anna, person, maria.member.id, may_see=True)
    assert sees(maria, person)


def test_much_that_was_written_of_a_hidden_case_does_not_push_out_what_may_be_found(anna: Desk) -> None:
    gino = volunteer(anna, "Gino Valli")
    seen, _ = people.add(anna, PersonForm("Ada", "Conti"))
    interviews.record(anna, seen, InterviewForm("la bolletta della luce"))
    hidden = somebody(anna)
    for number in range(30):
        interviews.record(anna, hidden, InterviewForm(f"la bolletta numero {number}"))
    interviews.record(anna, None, InterviewForm("una bolletta senza nome"))
    protection.protect(anna, hidden)
    assert [one.person for one in interviews.search(gino.reader(), "bolletta")] == [None, seen]
    assert len(interviews.search(anna.reader(), "bolletta", 40)) == 32
    mine = interviews.search(anna.reader(), "numero")[0].interview
    assert interviews.read(anna.reader(), mine).person == hidden
    with pytest.raises(Refused, match=r"person\.protected"):
        interviews.read(gino.reader(), mine)


def test_a_case_is_never_left_without_anybody_who_sees_it(anna: Desk) -> None:
    person = somebody(anna)
    with pytest.raises(Refused) as refused:
        protection.step_back(anna, person, None)
    assert refused.value.code == "protection.nobody-left"
    gino = volunteer(anna, "Gino Valli")
    protection.step_back(anna, person, None)
    assert (sees(anna, person), sees(gino, person)) == (False, True)
    with pytest.raises(Refused):
        protection.step_back(gino, person, None)


def test_joined_cards_are_one_person_and_come_apart_again_whole(anna: Desk) -> None:
    kept = somebody(anna)
    other, _ = people.add(anna, PersonForm("Croci", "Laudadio Bianchi", phone="333 555 0101"))
    interviews.record(anna, other, InterviewForm("seconda storia"))
    before = people.page(anna.reader(), other)
    joining.join(anna, kept, other)
    reader = anna.reader()
    assert [row.id for row in people.find(reader, "laudadio")] == [kept]
    assert [row.id for row in people.find(reader, "croci laudadio bianchi")] == [kept], (
        "found by the other card's words"
    )
    for record in (kept, other):
        page = people.page(reader, record)
        assert page.person.id == kept
        assert {one.said for one in page.interviews} == {"maltrattamenti del convivente", "seconda storia"}
    assert [row.id for row in cases.read(reader, other).joined] == [other]
    (said,) = interviews.search(reader, "seconda")
    assert (said.person, said.given_name, said.family_name) == (kept, "Crocifissa", "Laudadio")
    with pytest.raises(Refused, match="same"):
        joining.join(anna, other, kept)
    joining.undo(anna, kept, other)
    assert {row.id for row in people.find(reader, "laudadio")} == {kept, other}
    after = people.page(reader, other)
    assert (after.person, after.interviews) == (before.person, before.interviews)


def test_a_protected_card_hides_the_one_it_is_joined_with(anna: Desk) -> None:
    gino = volunteer(anna, "Gino Valli")
    kept = somebody(anna)
    other, _ = people.add(anna, PersonForm("Croci", "Laudadio"))
    protection.protect(anna, other)
    joining.join(anna, kept, other)
    assert not sees(gino, kept)
    assert people.find(gino.reader(), "croci") == ()
    assert interviews.search(gino.reader(), "convivente") == ()


def test_three_cards_joined_in_a_circle_stay_one_person(anna: Desk) -> None:
    cards = [people.add(anna, PersonForm(f"Ada {number}", "Conti"))[0] for number in range(3)]
    joining.join(anna, cards[0], cards[1])
    joining.join(anna, cards[1], cards[2])
    assert len(people.find(anna.reader(), "conti")) == 1
    assert len(cases.read(anna.reader(), cards[2]).joined) == 2
