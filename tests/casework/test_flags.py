"""A sign that something must not wait: recorded with its interview, taken off by correcting it, never a score."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import classification, export, interviews, people, red_flags
from desk_app.casework.desk import Desk
from desk_app.casework.interviews import form_of
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm, to_correct
from desk_app.domain.person import PersonForm
from desk_app.papers.export_format import person_json
from desk_app.store import projection
from tests.support.desks import a_desk

AFRAID, ILL, DEBTS = "SEG.PAURA", "SEG.MALORE", "SEG.CONFLITTI"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


def amal(desk: Desk) -> RecordId:
    return people.add(desk, PersonForm("Amal", "Hassan"))[0]


def told(desk: Desk, person: RecordId) -> people.PersonPage:
    reader = desk.reader()
    try:
        return people.page(reader, person)
    finally:
        reader.close()


def test_a_sign_is_recorded_with_its_interview_beside_needs_and_requests(desk: Desk) -> None:
    person = amal(desk)
    form = InterviewForm(said="Ha paura", needs=("BIS.CAS.SFRATTO",), requests=("RIC.ASC",), flags=(AFRAID, ILL))
    interviews.record(desk, person, form)
    (one,) = told(desk, person).interviews
    assert (set(one.flags), one.needs, one.requests) == ({AFRAID, ILL}, ("BIS.CAS.SFRATTO",), ("RIC.ASC",))


def test_a_sign_alone_is_enough_to_record(desk: Desk) -> None:
    person = amal(desk)
    assert not InterviewForm(flags=(AFRAID,)).is_empty
    interviews.record(desk, person, InterviewForm(flags=(AFRAID,)))
    assert told(desk, person).interviews[0].flags == (AFRAID,)


def test_correcting_takes_a_sign_off_and_adds_another(desk: Desk) -> None:
    person = amal(desk)
    record, _ = interviews.record(desk, person, InterviewForm(said="Ha paura", flags=(AFRAID, DEBTS)))
    form = to_correct(told(desk, person).interviews[0])
    kept = {name: getattr(form, name) for name in form.__slots__}
    interviews.correct(desk, record, InterviewForm(**{**kept, "flags": (DEBTS, ILL)}))
    page = told(desk, person)
    assert set(page.interviews[0].flags) == {DEBTS, ILL}
    taken_off = [one for one in page.history if one.kind == "red_flag" and not one.first]
    assert [one.fields for one in taken_off] == [("dropped",)]


def test_a_correction_begun_before_another_laptop_marked_a_sign_leaves_it_there(desk: Desk) -> None:
    person = amal(desk)
    record, _ = interviews.record(desk, person, InterviewForm(said="Ha paura"))
    begun = to_correct(told(desk, person).interviews[0])
    meanwhile = {name: getattr(begun, name) for name in begun.__slots__}
    interviews.correct(desk, record, InterviewForm(**{**meanwhile, "flags": (AFRAID,)}))
    interviews.correct(desk, record, InterviewForm(**{**meanwhile, "next_step": "Chiamare domani"}))
    assert told(desk, person).interviews[0].flags == (AFRAID,)


def test_a_draft_keeps_what_is_marked(desk: Desk) -> None:
    draft = interviews.new_draft(desk)
    interviews.keep_draft(desk, draft, None, InterviewForm(said="x", flags=(AFRAID,)))
    reader = desk.reader()
    (left,) = interviews.left_half_way(reader, desk.member.id)
    reader.close()
    assert left.form.flags == (AFRAID,)
    assert form_of({"said": "of a version before"}).flags == ()


def test_what_is_derived_afresh_has_the_signs_again(desk: Desk) -> None:
    person = amal(desk)
    interviews.record(desk, person, InterviewForm(said="Ha paura", flags=(AFRAID,)))
    with desk.store.unit() as unit:
        projection.rebuild(unit.connection)
    assert told(desk, person).interviews[0].flags == (AFRAID,)


def test_their_copy_has_the_sign_in_words(desk: Desk) -> None:
    person = amal(desk)
    interviews.record(desk, person, InterviewForm(said="Ha paura", flags=(AFRAID,)))
    reader = desk.reader()
    whole = person_json(export.person_record(desk, reader, person))
    reader.close()
    (flag,) = [one for one in whole["records"] if one["kind"] == "red_flag"]
    assert flag["fields"]["code"]["words"]["en"] == "A woman or an old person afraid to go home"
    assert flag["fields"]["code"]["classification"] == "red-flags/1"


def test_a_sign_is_found_by_its_code_with_its_level_and_no_code_is_a_need_s() -> None:
    signs = [(level, one) for level in red_flags.levels() for one in level.signs]
    assert all(red_flags.sign(one.code) == (level, one) for level, one in signs)
    assert red_flags.sign("SEG.NEWER") is None
    codes = [one.code for _, one in signs]
    assert len(codes) == len(set(codes))
    others = {one.code for name in ("needs", "requests") for area in classification.areas(name) for one in area.items}
    assert not others & set(codes)
