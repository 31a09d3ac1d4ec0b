"""The paper of a person's record: what two computers chose both stands on it once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import cases, export, interviews, people
from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import REQUEST, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.papers.person_record import sheet
from tests.support.desks import a_desk
from tests.support.whole_records import from_elsewhere

TWIN = RecordId(b"the same request")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


def below(desk: Desk, person: RecordId) -> list[str]:
    """What stands below the interviews."""
    made = sheet(export.person_record(desk, desk.reader(), person))
    return [str(one.value("code")) for _, items in made.parts for item in items for one in item.below]


@pytest.mark.parametrize(("outcome", "times"), [({}, 1), ({"outcome": "done", "outcome_on": "2026-01-05"}, 2)])
def test_a_request_that_two_computers_chose_is_one_line_unless_they_differ(
    desk: Desk, outcome: dict[str, str], times: int
) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    form = InterviewForm(said="Cerca casa", needs=("BIS.CAS.SFRATTO",), requests=("RIC.ORI.CASA",))
    held, _ = interviews.record(desk, person, form)
    from_elsewhere(desk, TWIN, person, REQUEST, interview=held, code="RIC.ORI.CASA", **outcome)
    assert sorted(below(desk, person)) == ["BIS.CAS.SFRATTO", *["RIC.ORI.CASA"] * times]
    assert len(cases.read(desk.reader(), person).requests) == 1
