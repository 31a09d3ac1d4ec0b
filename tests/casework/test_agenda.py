"""The agenda: put back, what needs words, and one person under several cards."""

from datetime import timedelta
from pathlib import Path

import pytest

from desk_app.casework import agenda, interviews, joining, people
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from tests.support.desks import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def days_from(desk: Desk, days: int) -> str:
    return (desk.today() + timedelta(days)).isoformat()


def met(desk: Desk, given: str, days_ago: int) -> RecordId:
    person, _ = people.add(desk, PersonForm(given, "Prova"))
    interviews.record(desk, person, InterviewForm("storia", held_on=days_from(desk, -days_ago)))
    return person


def quiet(desk: Desk) -> list[RecordId]:
    return [one.person for one in agenda.waiting(desk.reader(), desk.member.id, desk.today()).quiet]


def test_a_late_promise_that_was_postponed_by_mistake_is_late_again(desk: Desk) -> None:
    task, _ = agenda.add(desk, None, TaskForm("chiamare il CAF", days_from(desk, 0)))
    was = desk.today() - timedelta(4)
    agenda.put_back(desk, task, was)
    agenda.postpone(desk, task, days_from(desk, 3))
    agenda.put_back(desk, task, was)
    (due,) = agenda.waiting(desk.reader(), desk.member.id, desk.today()).due
    assert due.task.days_late(desk.today()) == 4


def test_what_is_promised_to_nobody_has_to_be_said(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        agenda.add(desk, None, TaskForm("  ", days_from(desk, 1)))
    assert (refused.value.code, refused.value.field) == ("task.what-missing", "what")
    person, _ = people.add(desk, PersonForm("Amal"))
    agenda.add(desk, person, TaskForm("", days_from(desk, 1)))
    (soon,) = agenda.look(desk.reader(), desk.member.id, desk.today()).waiting.soon
    assert soon.task.what == ""


def test_the_page_has_the_names_of_whoever_may_be_asked(desk: Desk) -> None:
    seen = agenda.look(desk.reader(), desk.member.id, desk.today())
    assert seen.names == {desk.member.id: "Maria Rosa Colombo"}
    assert [one.id for one in seen.members] == [desk.member.id]


def test_somebody_met_under_another_card_is_not_quiet(desk: Desk) -> None:
    old, new = met(desk, "Amal", 90), met(desk, "Amal", 3)
    assert quiet(desk) == [old]
    joining.join(desk, new, old)
    assert quiet(desk) == []
    joining.undo(desk, new, old)
    assert quiet(desk) == [old]


def test_somebody_with_two_quiet_cards_is_told_once(desk: Desk) -> None:
    first, second = met(desk, "Ada", 90), met(desk, "Ada", 60)
    joining.join(desk, second, first)
    assert quiet(desk) == [first]
    agenda.add(desk, second, TaskForm("richiamare", days_from(desk, 20)))
    assert quiet(desk) == []
