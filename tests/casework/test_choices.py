"""What two computers write of one line of a case without having seen each other: nothing of it is lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import agenda, cases, choices, documents, household, interviews, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry, Value
from desk_app.domain.household import PhoneForm, TieForm
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from desk_app.store import journal
from tests.support.desks import a_desk

THEIRS = DeviceId(b"e" * 16)
AN_HOUR = 3_600_000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path, "Anna Ferri")


@pytest.fixture
def amal(desk: Desk) -> RecordId:
    return people.add(desk, PersonForm("Amal", "Hassan", "1992"))[0]


def elsewhere(desk: Desk, record: RecordId, after_ms: int = 1, to: RecordId | None = None, **fields: Value) -> None:
    """Another computer, which has seen how the record began and nothing since, writes of it."""
    with desk.unit() as unit:
        state = unit.journal.state(record)
        assert state is not None
        time = Time(state.first.wall + after_ms)
        seq = journal.last_of(unit.connection, THEIRS)[0] + 1
        unit.journal.take_in([Entry(THEIRS, seq, time, desk.member.id, state.kind, record, to or state.person, fields)])


def asked(desk: Desk, person: RecordId) -> list[tuple[str, str, set[Value]]]:
    return [(one.kind, one.field, {one.stands, *one.others}) for one in people.page(desk.reader(), person).choices]


@pytest.mark.parametrize("after_ms", [1, AN_HOUR])
def test_two_outcomes_of_a_request_stand_until_somebody_chooses(desk: Desk, amal: RecordId, after_ms: int) -> None:
    interviews.record(desk, amal, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    (request,) = cases.read(desk.reader(), amal).requests
    cases.follow_request(desk, request.id, OutcomeForm("sent_on", remark="da Lucia"))
    elsewhere(desk, request.id, after_ms, outcome="done", outcome_on="2026-11-23", remark="ha trovato casa")
    assert sorted(asked(desk, amal)) == [
        ("request", "outcome", {"sent_on", "done"}),
        ("request", "remark", {"da Lucia", "ha trovato casa"}),
    ]
    choices.settle(desk, request.id, "outcome", "done")
    choices.settle(desk, request.id, "remark", "da Lucia")
    (request,) = cases.read(desk.reader(), amal).requests
    assert (request.outcome, request.remark, asked(desk, amal)) == ("done", "da Lucia", [])


@pytest.mark.parametrize("after_ms", [1, AN_HOUR])
def test_a_request_that_is_taken_off_while_somebody_follows_it_stands(
    desk: Desk, amal: RecordId, after_ms: int
) -> None:
    held, _ = interviews.record(desk, amal, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    (request,) = cases.read(desk.reader(), amal).requests
    interviews.correct(desk, held, InterviewForm("storia"))
    assert cases.read(desk.reader(), amal).requests == ()
    elsewhere(desk, request.id, after_ms, outcome="done", remark="ha trovato casa")
    (request,) = cases.read(desk.reader(), amal).requests
    told = {"done", "ha trovato casa"}
    assert told <= {request.outcome, request.remark} | {value for *_, some in asked(desk, amal) for value in some}


def test_a_request_with_an_outcome_that_was_seen_is_taken_off(desk: Desk, amal: RecordId) -> None:
    held, _ = interviews.record(desk, amal, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    (request,) = cases.read(desk.reader(), amal).requests
    cases.follow_request(desk, request.id, OutcomeForm("sent_on", remark="da Lucia"))
    interviews.correct(desk, held, InterviewForm("storia"))
    assert (cases.read(desk.reader(), amal).requests, asked(desk, amal)) == ((), [])


def test_what_is_written_of_a_task_a_paper_a_phone_or_a_relative_on_two_computers_is_asked(
    desk: Desk, amal: RecordId
) -> None:
    task, _ = agenda.add(desk, amal, TaskForm("telefonare", desk.today().isoformat()))
    agenda.done(desk, task, "non risponde")
    elsewhere(desk, task, done_on="2026-11-20", outcome="sentita, sta bene")
    phone, _ = household.add_phone(desk, amal, PhoneForm("333 555 0177"))
    elsewhere(desk, phone, reach="mai di sera")
    tie, _ = household.add_tie(desk, amal, TieForm("Sara"))
    elsewhere(desk, tie, note="in terza media")
    documents.note(desk, amal, PaperForm("passport", "seen", note="fino a maggio"))
    (paper,) = cases.read(desk.reader(), amal).papers
    elsewhere(desk, paper.id, standing="missing", note="perso")
    assert sorted(asked(desk, amal)) == [
        ("paper", "note", {"fino a maggio", "perso"}),
        ("paper", "standing", {"seen", "missing"}),
        ("task", "outcome", {"non risponde", "sentita, sta bene"}),
    ]
    case = cases.read(desk.reader(), amal)
    assert (case.phones[0].reach, case.household[0].tie.note) == ("mai di sera", "in terza media")


def test_whoever_is_hidden_is_not_asked_about_and_stands_in_no_history(desk: Desk, amal: RecordId) -> None:
    member, _ = members.record(desk, "Luca Neri", Role.VOLUNTEER)
    luca = replace(desk, member=member)
    bruna, _ = people.add(desk, PersonForm("Bruna", "Conti"))
    household.add_tie(desk, amal, TieForm(relation="sibling", other=bruna))
    held, _ = interviews.record(desk, None, InterviewForm("chi sono non lo dico"))
    cases.join_interview(desk, held, bruna)
    elsewhere(desk, held, AN_HOUR, to=amal, joined_later=True)
    kinds = [line.kind for line in people.page(luca.reader(), amal).history]
    assert (len(asked(luca, amal)), kinds.count("tie")) == (1, 1)
    protection.protect(desk, bruna)
    page = people.page(luca.reader(), amal)
    assert (asked(luca, amal), [line.kind for line in page.history].count("tie")) == ([], 0)
    assert bruna not in page.names
    assert len(asked(desk, amal)) == 1


def test_the_history_tells_what_stood_there_before(desk: Desk, amal: RecordId) -> None:
    people.correct(desk, amal, PersonForm("Amal", "Hassan", "1992", phone="333 555 0199"))
    people.correct(desk, amal, PersonForm("Amal", "Hassan", "1992", phone="333 555 0177"))
    last, first, opened = people.page(desk.reader(), amal).history
    assert (first.before, first.after) == ({}, {"phone": "3335550199"}) or first.after == {"phone": "333 555 0199"}
    assert last.before == first.after
    assert (opened.first, opened.whole["given_name"]) == (True, "Amal")
    assert last.whole["phone"] == last.after["phone"]
