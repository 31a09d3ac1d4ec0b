"""Two volunteers over the same case: whatever one typed while the other's words arrived, both stay readable."""

from dataclasses import replace

import pytest

from desk_app.casework import cases, interviews, members, people, protection
from desk_app.casework.people import PersonPage
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm, to_correct
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from tests.support.computers import Computer
from tests.support.pairs import alike

pytestmark = pytest.mark.usefixtures("hurry")
NEED, OTHER, ASKED = "BIS.CAS.SFRATTO", "BIS.CAS.SENZACASA", "RIC.SUS.AFFITTO"


def meet(*several: Computer) -> None:
    for one in (*several, *several, several[0]):
        one.round()


def page(one: Computer, person: RecordId) -> PersonPage:
    return people.page(one.desk.reader(), person)


def texts(one: Computer, person: RecordId, field: str) -> set[str]:
    """All values of a field that can be read on the page."""
    (found,) = [choice for choice in page(one, person).choices if choice.field == field]
    return {str(value) for value in (found.stands, *found.others)}


def test_what_arrives_while_one_types_stands_beside_it(first: Computer, second: Computer) -> None:
    ada, _ = people.add(first.desk, PersonForm("Ada", "Conti", phone="333 555 0101"))
    held, _ = interviews.record(first.desk, ada, InterviewForm("storia", needs=(NEED,)))
    meet(first, second)
    form = to_correct(page(first, ada).interviews[0])
    seen = people.form_of(page(first, ada).person)
    his = replace(to_correct(page(second, ada).interviews[0]), said="storia, lui", needs=(NEED, OTHER))
    interviews.correct(second.desk, held, replace(his, requests=(ASKED,)))
    (asked,) = cases.read(second.desk.reader(), ada).requests
    cases.follow_request(second.desk, asked.id, OutcomeForm("not_possible", "other", "parole di lui"))
    people.correct(second.desk, ada, replace(seen, phone="333 555 0202"), seen)
    meet(second, first)
    interviews.correct(first.desk, held, replace(form, said="storia, lei", minutes="30"))
    people.correct(first.desk, ada, replace(seen, phone="333 555 0303"), seen)
    meet(first, second)
    for one in (first, second):
        assert texts(one, ada, "said") == {"storia, lui", "storia, lei"}
        assert len(texts(one, ada, "phone")) == 2
        now = page(one, ada).interviews[0]
        assert (now.needs, now.requests, now.minutes) == ((NEED, OTHER), (ASKED,), 30)
        assert [request.remark for request in cases.read(one.desk.reader(), ada).requests] == ["parole di lui"]
    alike(first, second)


def test_two_at_one_computer_keep_both_texts(first: Computer) -> None:
    ada, _ = people.add(first.desk, PersonForm("Ada", "Conti", phone="333 555 0101"))
    held, _ = interviews.record(first.desk, ada, InterviewForm("storia"))
    form = to_correct(page(first, ada).interviews[0])
    interviews.correct(first.desk, held, replace(form, said="storia, lui"))
    interviews.correct(first.desk, held, replace(form, said="storia, lei"))
    assert page(first, ada).interviews[0].said == "storia, lui\n\nstoria, lei"
    seen = people.form_of(page(first, ada).person)
    people.correct(first.desk, ada, replace(seen, phone="333 555 0202"), seen)
    with pytest.raises(Refused, match="changed-meanwhile"):
        people.correct(first.desk, ada, replace(seen, phone="333 555 0303"), seen)
    people.correct(first.desk, ada, replace(seen, given_name="Adele"), seen)
    assert (page(first, ada).person.given_name, page(first, ada).person.phone) == ("Adele", "333 555 0202")


def test_a_case_that_one_reserved_is_not_opened_by_who_had_not_seen_it(first: Computer, second: Computer) -> None:
    gino, _ = members.record(first.desk, "Gino Valli", Role.VOLUNTEER)
    ada, _ = people.add(first.desk, PersonForm("Ada", "Conti"))
    meet(first, second)
    protection.protect(second.desk, ada, "violenza")
    protection.protect(first.desk, ada, "prova")
    protection.open_again(first.desk, ada)
    meet(first, second)
    for one in (first, second):
        assert people.find(replace(one.desk, member=gino).reader(), "conti") == ()
    protection.open_again(first.desk, ada)
    meet(first, second)
    assert [row.id for row in people.find(replace(second.desk, member=gino).reader(), "conti")] == [ada]
