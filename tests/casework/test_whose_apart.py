"""What was told without a name and given to several people on several computers; what was noted on two of them."""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.casework import cases, choices, interviews, joining, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.casework.people import Choice, PersonPage
from desk_app.domain.errors import Refused
from desk_app.domain.fold import WHOSE
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview, InterviewForm, to_correct
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from tests.support.apart import Apart, computers
from tests.support.histories import EXAMPLES, PATIENCE_S, histories_of

pytestmark = pytest.mark.timeout(PATIENCE_S)
SAID = InterviewForm("non dice chi è", needs=("BIS.PRO.SOLITUDINE",), requests=("RIC.ORI.CASA",))


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """Three computers for many examples, each with people of its own."""
    with computers(tmp_path_factory.mktemp("apart"), 3) as made:
        yield made


def nameless(apart: Apart) -> tuple[RecordId, RecordId, RecordId]:
    """What was told without a name, and two people who may have told it."""
    desk = apart.desks[0]
    amal, rosa = (people.add(desk, PersonForm(*names))[0] for names in (("Amal", "Hassan"), ("Rosa", "Bianchi")))
    told, _ = interviews.record(desk, None, SAID)
    apart.meet()
    return told, amal, rosa


def page(desk: Desk, person: RecordId) -> PersonPage:
    reader = desk.reader()
    found = people.page(reader, person)
    reader.close()
    return found


def whose(desk: Desk, person: RecordId) -> list[Choice]:
    """What is to be chosen on a person's page about who told something."""
    return [one for one in page(desk, person).choices if one.field == WHOSE]


def given_twice(apart: Apart) -> tuple[RecordId, RecordId, RecordId]:
    """The interview, with whom it stands, and who has it on the other computer."""
    told, amal, rosa = nameless(apart)
    cases.join_interview(apart.desks[0], told, rosa)
    cases.join_interview(apart.desks[1], told, amal)
    apart.meet()
    return told, amal, rosa


def test_both_pages_ask_who_told_what_two_computers_gave_to_two_people(apart: Apart) -> None:
    told, amal, rosa = given_twice(apart)
    for desk in apart.desks:
        assert ([one.id for one in page(desk, amal).interviews], page(desk, rosa).interviews) == ([told], ())
        for person in (amal, rosa):
            (asked,) = whose(desk, person)
            assert (asked.stands, asked.others) == (amal, (rosa,))
            assert (asked.names, asked.day) == (("Amal Hassan", "Rosa Bianchi"), desk.today().isoformat())


def test_namesakes_are_told_apart_by_the_year_of_their_birth(apart: Apart) -> None:
    desk = apart.desks[0]
    old, young = (people.add(desk, PersonForm("Ada", "Conti", year))[0] for year in ("1950", "1991"))
    told, _ = interviews.record(desk, None, SAID)
    apart.meet()
    cases.join_interview(desk, told, old)
    cases.join_interview(apart.desks[1], told, young)
    apart.meet()
    (asked,) = whose(desk, old)
    assert asked.names == ("Ada Conti, 1991", "Ada Conti, 1950")


@pytest.mark.parametrize("right", ["stands", "other"])
def test_whoever_chooses_decides_for_all_with_what_was_asked_in_it(apart: Apart, right: str) -> None:
    told, amal, rosa = given_twice(apart)
    chosen, left = (amal, rosa) if right == "stands" else (rosa, amal)
    changes = choices.settle(apart.desks[2], told, WHOSE, chosen)
    assert changes.persons >= {amal, rosa}, "both pages are read again"
    apart.meet()
    for desk in apart.desks:
        assert (whose(desk, amal), whose(desk, rosa), page(desk, left).interviews) == ([], [], ())
        (held,) = page(desk, chosen).interviews
        assert (held.id, held.needs, held.requests) == (told, SAID.needs, SAID.requests)
        reader = desk.reader()
        (asked,) = cases.read(reader, chosen).requests
        reader.close()
        with desk.unit() as unit:
            assert getattr(unit.journal.state(asked.id), "person", None) == chosen


def test_a_correction_by_who_had_not_heard_does_not_bring_it_back(apart: Apart) -> None:
    told, amal, rosa = given_twice(apart)
    choices.settle(apart.desks[2], told, WHOSE, rosa)
    (held,) = page(apart.desks[0], amal).interviews
    correct(apart.desks[0], held, said="non lo dice ancora")
    apart.meet()
    for desk in apart.desks:
        (held,) = page(desk, rosa).interviews
        assert (held.id, held.said, page(desk, amal).interviews) == (told, "non lo dice ancora", ())


def test_cards_that_were_joined_since_are_one_person_and_nothing_is_asked(apart: Apart) -> None:
    _, amal, rosa = given_twice(apart)
    joining.join(apart.desks[0], amal, rosa)
    assert whose(apart.desks[0], amal) == []


def test_nobody_is_told_that_it_may_be_somebodys_whose_case_they_do_not_see(apart: Apart) -> None:
    desk = apart.desks[0]
    told, amal, rosa = given_twice(apart)
    held = page(apart.desks[1], amal).interviews[0]
    correct(apart.desks[1], held, said="una parola")
    correct(desk, held, said="un'altra parola")
    apart.meet()
    assert [one.field for one in page(desk, amal).choices] == [WHOSE, "said"]
    assert [one.field for one in page(desk, rosa).choices] == [WHOSE], "what was said is not on the other's page"
    gino, _ = members.record(desk, "Gino Valli", Role.VOLUNTEER)
    hers = replace(desk, member=gino)
    for hidden, seen in ((rosa, amal), (amal, rosa)):
        protection.protect(desk, hidden)
        assert whose(hers, seen) == []
        with pytest.raises(Refused, match="protected"):
            choices.settle(hers, told, WHOSE, seen if hidden == amal else hidden)
        protection.open_again(desk, hidden)
    assert len(whose(hers, amal)) == 1


@histories_of(EXAMPLES // 6)
@given(
    st.lists(st.tuples(st.sampled_from(["give", "correct", "tell"]), st.integers(0, 2), st.integers(0, 2)), max_size=9),
    st.randoms(use_true_random=False),
)
def test_whatever_three_computers_do_with_it_all_end_with_the_same_person_and_nobody_is_forgotten(
    apart: Apart, acts: list[tuple[str, int, int]], by: random.Random
) -> None:
    told, *whom = nameless(apart)
    gave: set[RecordId] = set()
    for act, at, which in acts:
        desk = apart.desks[at]
        if act == "tell":
            apart.tell(at, which)
        elif act == "give":
            with suppress(Refused):
                cases.join_interview(desk, told, whom[which % 2])
                gave.add(whom[which % 2])
        else:
            with desk.unit() as unit:
                state = unit.journal.state(told)
                assert state is not None
                unit.journal.change(state, {"next_step": f"passo {at} {which}"}, author=desk.member.id)
    apart.meet(by)
    stands = set()
    for desk in apart.desks:
        with desk.unit() as unit:
            state = unit.journal.state(told)
        assert state is not None
        stands.add((state.person, state.also))
    ((person, also),) = stands
    assert {person, *also} - {None} == gave


def correct(desk: Desk, held: Interview, **changed: Any) -> None:
    """As the page does it: what stood is what one saw."""
    interviews.correct(desk, held.id, replace(to_correct(held), **changed))


def noted_twice(apart: Apart) -> tuple[RecordId, RecordId]:
    """Somebody and an interview to which two computers added the same need and the same request."""
    desk = apart.desks[0]
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    held, _ = interviews.record(desk, person, InterviewForm("lo sfratto", needs=("BIS.POV.DEBITI",)))
    apart.meet()
    for desk in apart.desks[:2]:
        (one,) = page(desk, person).interviews
        correct(desk, one, needs=(*one.needs, "BIS.CAS.SFRATTO"), requests=("RIC.ORI.CASA",))
    apart.meet()
    return person, held


def asked(desk: Desk, person: RecordId) -> tuple[cases.Asked, ...]:
    reader = desk.reader()
    found = cases.read(reader, person).requests
    reader.close()
    return found


def test_what_two_computers_noted_of_one_interview_is_shown_once(apart: Apart) -> None:
    person, _ = noted_twice(apart)
    for desk in apart.desks:
        (held,) = page(desk, person).interviews
        assert (held.needs, held.requests) == (("BIS.POV.DEBITI", "BIS.CAS.SFRATTO"), ("RIC.ORI.CASA",))
        (one,) = asked(desk, person)
        assert (one.code, one.outcome, one.also) == ("RIC.ORI.CASA", "", ())


def test_what_became_of_it_is_written_once_for_both(apart: Apart) -> None:
    person, _ = noted_twice(apart)
    (one,) = asked(apart.desks[2], person)
    cases.follow_request(apart.desks[2], one.id, OutcomeForm("not_possible", "no_room", "tutto pieno"))
    apart.meet()
    (one,) = asked(apart.desks[0], person)
    assert (one.outcome, one.reason, one.remark, one.also) == ("not_possible", "no_room", "tutto pieno", ())
    cases.follow_request(apart.desks[0], one.id, OutcomeForm("asked"))
    assert [(one.outcome, one.also) for one in asked(apart.desks[0], person)] == [("asked", ())]


def test_what_two_computers_said_of_it_before_they_met_is_not_lost(apart: Apart) -> None:
    desk = apart.desks[0]
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    interviews.record(desk, person, InterviewForm("lo sfratto"))
    apart.meet()
    said = (OutcomeForm("not_possible", "no_room", "tutto pieno"), OutcomeForm("done", "", "una stanza c'era"))
    for desk, form in zip(apart.desks, said, strict=False):
        (held,) = page(desk, person).interviews
        correct(desk, held, requests=("RIC.ORI.CASA",))
        cases.follow_request(desk, asked(desk, person)[0].id, form)
    apart.meet()
    seen = {asked(desk, person) for desk in apart.desks}
    ((one,),) = seen
    told = {(each.outcome, each.reason, each.remark) for each in (one, *one.also)}
    assert told == {(form.outcome, form.reason, form.remark) for form in said}


def test_one_that_is_taken_away_is_away_whoever_noted_it(apart: Apart) -> None:
    person, _ = noted_twice(apart)
    (held,) = page(apart.desks[2], person).interviews
    correct(apart.desks[2], held, needs=("BIS.POV.DEBITI",), requests=())
    apart.meet()
    for desk in apart.desks:
        (held,) = page(desk, person).interviews
        assert (held.needs, held.requests, asked(desk, person)) == (("BIS.POV.DEBITI",), (), ())
