"""A case: what is promised, who is around, consents, papers, requests and their outcome, attachments."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.casework import agenda, attachments, cases, consents, documents, household, interviews, lines, people
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.attachment import LARGEST
from desk_app.domain.consent import What
from desk_app.domain.errors import Refused
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from tests.support.desks import a_desk

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 700
"""Not a picture that can be shown, but one by its first bytes: three pieces."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def somebody(desk: Desk, given: str = "Amal", family: str = "Hassan") -> RecordId:
    return people.add(desk, PersonForm(given, family))[0]


def days_from(desk: Desk, days: int) -> str:
    return (desk.today() + timedelta(days)).isoformat()


def test_what_is_promised_waits_until_it_is_done(desk: Desk) -> None:
    person, reader = somebody(desk), desk.reader()
    soon, _ = agenda.add(desk, person, TaskForm("portare l'ISEE", days_from(desk, 3), "9"))
    now, _ = agenda.add(desk, person, TaskForm("richiamare", days_from(desk, 0), whom=desk.member.id))
    waiting = agenda.waiting(reader, desk.member.id, desk.today())
    assert [(one.task.id, one.given_name) for one in waiting.due] == [(now, "Amal")]
    assert [(one.task.id, one.task.hour) for one in waiting.soon] == [(soon, "09:00")]
    agenda.done(desk, now, "ha risposto")
    agenda.postpone(desk, soon, days_from(desk, 30))
    after = agenda.waiting(reader, desk.member.id, desk.today())
    assert (after.due, after.soon) == ((), ())
    open_one, done_one = cases.read(reader, person).tasks
    assert (open_one.due.isoformat(), done_one.done_on, done_one.outcome) == (
        days_from(desk, 30),
        desk.today(),
        "ha risposto",
    )
    agenda.not_done(desk, now)
    assert [one.task.id for one in agenda.waiting(reader, desk.member.id, desk.today()).due] == [now]


def test_what_a_colleague_promised_is_seen_once_it_is_late(desk: Desk) -> None:
    other = RecordId(b"a colleague.....")
    task, _ = agenda.add(desk, somebody(desk), TaskForm("accompagnare", days_from(desk, 0), whom=other))
    today, tomorrow = desk.today(), desk.today() + timedelta(1)
    assert agenda.waiting(desk.reader(), desk.member.id, today) == agenda.Waiting((), (), (), (), ())
    (late,) = agenda.waiting(desk.reader(), desk.member.id, tomorrow).late_of_others
    assert (late.task.id, late.task.days_late(tomorrow)) == (task, 1)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (TaskForm("x"), "task.day-missing"),
        (TaskForm("x", "domani"), "task.day-form"),
        (TaskForm("x", "2020-01-01"), "task.day-past"),
        (TaskForm("x", "2999-01-01", "25"), "task.hour-form"),
        (TaskForm("x" * 301, "2999-01-01"), "task.what-long"),
    ],
)
def test_a_promise_that_makes_no_sense_is_refused(desk: Desk, form: TaskForm, code: str) -> None:
    with pytest.raises(Refused) as refused:
        agenda.add(desk, None, form)
    assert refused.value.code == code


def test_an_interview_leaves_a_promise_behind(desk: Desk) -> None:
    person = somebody(desk)
    form = InterviewForm("storia", "chiamare il CAF", again_on=days_from(desk, 7), again_at="10.30")
    interviews.record(desk, person, form)
    (task,) = cases.read(desk.reader(), person).tasks
    assert (task.what, task.due.isoformat(), task.hour, task.whom) == (
        "chiamare il CAF",
        days_from(desk, 7),
        "10:30",
        desk.member.id,
    )
    with pytest.raises(Refused) as refused:
        interviews.record(desk, person, InterviewForm("storia", again_on="2020-01-01"))
    assert (refused.value.code, refused.value.field) == ("task.day-past", "again_on")
    assert len(people.page(desk.reader(), person).interviews) == 1


def test_whom_nobody_has_met_for_long_is_remembered_quietly(desk: Desk) -> None:
    ages_ago, recently = somebody(desk), somebody(desk, "Ada", "Conti")
    interviews.record(desk, ages_ago, InterviewForm("storia", held_on=days_from(desk, -60)))
    interviews.record(desk, recently, InterviewForm("storia", held_on=days_from(desk, -3)))
    quiet = agenda.waiting(desk.reader(), desk.member.id, desk.today()).quiet
    assert [one.person for one in quiet] == [ages_ago]
    agenda.add(desk, ages_ago, TaskForm("richiamare", days_from(desk, 20)))
    assert agenda.waiting(desk.reader(), desk.member.id, desk.today()).quiet == ()


def test_a_household_is_seen_from_both_sides_and_a_line_can_be_taken_away(desk: Desk) -> None:
    mother, son = somebody(desk), somebody(desk, "Omar", "Hassan")
    household.add_tie(desk, mother, TieForm(other=son))
    grandmother, _ = household.add_tie(desk, mother, TieForm("Fatima", "1950?", "parent", lives_together=False))
    named = sorted(cases.read(desk.reader(), mother).household, key=lambda one: one.tie.name)
    assert [(one.card, one.given_name or one.tie.name, one.tie.relation) for one in named] == [
        (son, "Omar", "child"),
        (None, "Fatima", "parent"),
    ]
    assert (named[1].tie.born, named[1].tie.lives_together) == ("1950~", False)
    (back,) = cases.read(desk.reader(), son).household
    assert (back.card, back.given_name, back.tie.relation, back.own) == (mother, "Amal", "parent", False)
    lines.take_away(desk, grandmother)
    assert len(cases.read(desk.reader(), mother).household) == 1
    lines.bring_back(desk, grandmother)
    assert len(cases.read(desk.reader(), mother).household) == 2
    with pytest.raises(Refused, match="themselves"):
        household.add_tie(desk, mother, TieForm(other=mother))
    with pytest.raises(Refused, match="name-missing"):
        household.add_tie(desk, mother, TieForm(" "))


def test_phones_and_who_follows_already(desk: Desk) -> None:
    person = somebody(desk)
    household.add_phone(desk, person, PhoneForm("333 555 0101", "sorella", "solo la mattina", no_message=True))
    household.add_follower(desk, person, FollowerForm("Assistente sociale Bruni", "02 0000", "dal 2024"))
    case = cases.read(desk.reader(), person)
    assert [(one.number, one.whose, one.reach, one.no_message) for one in case.phones] == [
        ("333 555 0101", "sorella", "solo la mattina", True)
    ]
    assert [one.who for one in case.followers] == ["Assistente sociale Bruni"]
    with pytest.raises(Refused, match="phone-form"):
        household.add_phone(desk, person, PhoneForm("abc"))
    with pytest.raises(Refused, match="who-missing"):
        household.add_follower(desk, person, FollowerForm(""))


def test_each_consent_is_answered_by_itself_and_taken_back_at_once(desk: Desk) -> None:
    person = somebody(desk)
    consents.answer(desk, person, What.RECORD, given=True, notice="1", language="ar")
    consents.answer(desk, person, What.REFERRAL, given=False)
    found = {one.what: one for one in cases.read(desk.reader(), person).consents}
    assert {what: one.given for what, one in found.items()} == {"record": True, "referral": False}
    assert (found["record"].notice, found["record"].language, found["record"].day) == ("1", "ar", desk.today())
    consents.answer(desk, person, What.RECORD, given=False)
    assert not {one.what: one for one in cases.read(desk.reader(), person).consents}["record"].given
    interviews.record(desk, person, InterviewForm("ascoltata lo stesso"))


def test_papers_are_a_checklist_and_those_that_expire_are_told(desk: Desk) -> None:
    person = somebody(desk)
    expiry = (desk.today() + timedelta(20)).isoformat()
    documents.note(desk, person, PaperForm("residence_permit", "seen", expiry))
    documents.note(desk, person, PaperForm("isee", "missing"))
    documents.note(desk, person, PaperForm("other", "asked", name="Verbale dello sfratto"))
    documents.note(desk, person, PaperForm("isee", "seen", "2999-12-31"))
    held = {one.code: one for one in cases.read(desk.reader(), person).papers}
    assert {code: one.standing for code, one in held.items()} == {
        "residence_permit": "seen",
        "isee": "seen",
        "other": "asked",
    }
    assert held["residence_permit"].expires_soon(desk.today())
    assert not held["isee"].expires_soon(desk.today())
    (told,) = agenda.waiting(desk.reader(), desk.member.id, desk.today()).papers
    assert (told.person, told.code, told.expires) == (person, "residence_permit", date.fromisoformat(expiry))
    for form, code in (
        (PaperForm("other"), "paper.name-missing"),
        (PaperForm("isee", expires="31/12"), "paper.day-form"),
        (PaperForm("driving"), "paper.unknown"),
    ):
        with pytest.raises(Refused) as refused:
            documents.note(desk, person, form)
        assert refused.value.code == code


def test_a_request_is_followed_to_its_outcome(desk: Desk) -> None:
    person = somebody(desk)
    interviews.record(desk, person, InterviewForm("storia", requests=("ASK.FOOD", "ASK.RENT")))
    first, second = cases.read(desk.reader(), person).requests
    assert (first.outcome, second.outcome) == ("", "")
    cases.follow_request(desk, first.id, OutcomeForm("not_possible", "no_room"))
    by_id = {one.id: one for one in cases.read(desk.reader(), person).requests}
    assert (by_id[first.id].outcome, by_id[first.id].reason, by_id[second.id].outcome) == (
        "not_possible",
        "no_room",
        "",
    )
    cases.follow_request(desk, first.id, OutcomeForm("done"))
    by_id = {one.id: one for one in cases.read(desk.reader(), person).requests}
    assert (by_id[first.id].outcome, by_id[first.id].reason) == ("done", "")


def test_what_was_told_without_a_name_becomes_somebodys_once(desk: Desk) -> None:
    told, _ = interviews.record(desk, None, InterviewForm("ha paura di dire chi è", needs=("BIS.PRO.SOLITUDINE",)))
    person, other = somebody(desk), somebody(desk, "Ada", "Conti")
    assert [one.id for one in cases.nameless(desk.reader())] == [told]
    changes = cases.join_interview(desk, told, person)
    assert person in changes.persons
    (held,) = people.page(desk.reader(), person).interviews
    assert (held.said, held.needs) == ("ha paura di dire chi è", ("BIS.PRO.SOLITUDINE",))
    assert cases.nameless(desk.reader()) == ()
    # The history of the person begins with what was written before anybody knew whose it was.
    assert people.page(desk.reader(), person).history[-1].record in {told, person}
    assert sum(line.record == told for line in people.page(desk.reader(), person).history) == 2
    with pytest.raises(Refused, match="has-person"):
        cases.join_interview(desk, told, other)


def test_an_attachment_comes_back_byte_by_byte(desk: Desk) -> None:
    person = somebody(desk)
    made, _ = attachments.attach(desk, person, "C:\\Foto\\lettera.jpg", JPEG)
    (one,) = cases.read(desk.reader(), person).attachments
    assert (one.id, one.name, one.media, one.size, one.parts) == (made, "lettera.jpg", "image/jpeg", len(JPEG), 3)
    assert attachments.read(desk.reader(), one) == JPEG
    with pytest.raises(Refused) as caught:
        attachments.attach(desk, person, "ancora la lettera.jpg", JPEG)
    assert (caught.value.code, caught.value.values["name"]) == ("attachment.known", "lettera.jpg")
    attachments.take_away(desk, made)
    assert cases.read(desk.reader(), person).attachments == ()
    attachments.attach(desk, person, "lettera.jpg", JPEG)
    assert len(cases.read(desk.reader(), person).attachments) == 1, "what was taken away may come back"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "attachment.empty"),
        (b"MZ\x90 a program called lettera.pdf", "attachment.kind"),
        (JPEG[:4] + bytes(LARGEST), "attachment.large"),
    ],
)
def test_what_is_no_paper_is_not_attached(desk: Desk, data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        attachments.attach(desk, somebody(desk), "lettera.pdf", data)
    assert refused.value.code == code
