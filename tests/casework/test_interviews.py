"""What people at a desk do with interviews: type, leave half-way, record, correct, find words in them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import imports, interviews, members, people, today
from desk_app.casework.desk import Desk
from desk_app.casework.imports import Known, Visit
from desk_app.domain.errors import Refused
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from desk_app.store.store import Reader
from tests.support.desks import a_desk

FORM = InterviewForm(
    said="Lo sfratto è per venerdì",
    channel=Channel.IN_PERSON.value,
    held_on="2026-01-07",
    needs=("CAS02", "CAS04"),
    requests=("BEN01",),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    made = desk.reader()
    yield made
    made.close()


def test_what_is_typed_is_kept_as_it_is_and_makes_no_entry(desk: Desk, reader: Reader) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    before = desk.store.last_seq
    draft = interviews.new_draft(desk)
    interviews.keep_draft(desk, draft, person, replace(FORM, held_on="domani", minutes="molti"))
    saved = interviews.keep_draft(desk, draft, person, replace(FORM, held_on="ieri"))
    (left,) = interviews.left_half_way(reader, desk.member.id)
    assert (left.draft, left.person, left.family_name, left.saved_ms) == (draft, person, "Hassan", saved)
    assert left.form == replace(FORM, held_on="ieri")
    assert desk.store.last_seq == before
    interviews.drop_draft(desk, draft)
    assert interviews.left_half_way(reader, desk.member.id) == ()


def test_a_draft_of_another_version_is_read_as_far_as_it_goes() -> None:
    form = interviews.form_of({"said": "ciao", "needs": ["CAS02"], "mood": "a field that came later"})
    assert form == InterviewForm(said="ciao", needs=("CAS02",))


def test_recording_takes_the_draft_away_in_the_same_transaction(desk: Desk, reader: Reader) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    draft = interviews.new_draft(desk)
    interviews.keep_draft(desk, draft, person, FORM)
    with pytest.raises(Refused):
        interviews.record(desk, person, replace(FORM, minutes="molti"), draft)
    assert len(interviews.left_half_way(reader, desk.member.id)) == 1
    interviews.record(desk, person, FORM, draft)
    assert interviews.left_half_way(reader, desk.member.id) == ()
    (held,) = people.page(reader, person).interviews
    assert (sorted(held.needs), held.requests) == (["CAS02", "CAS04"], ("BEN01",))


def test_an_empty_interview_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as caught:
        interviews.record(desk, None, InterviewForm(said="  "))
    assert caught.value.code == "interview.empty"


def test_a_correction_changes_text_and_codes_and_nothing_else(desk: Desk, reader: Reader) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    made, _ = interviews.record(desk, person, FORM)
    before = desk.store.last_seq
    assert not interviews.correct(desk, made, FORM)
    assert desk.store.last_seq == before
    interviews.correct(desk, made, replace(FORM, said="Lo sfratto è rinviato", needs=("CAS04", "SAL01")))
    (held,) = people.page(reader, person).interviews
    assert (held.said, sorted(held.needs), held.requests) == ("Lo sfratto è rinviato", ["CAS04", "SAL01"], ("BEN01",))
    assert desk.store.last_seq == before + 3
    with pytest.raises(Refused) as caught:
        interviews.correct(desk, person[::-1], FORM)  # type: ignore[arg-type]  # an id that nobody has
    assert caught.value.code == "interview.unknown"


def test_words_are_found_wherever_they_were_said(desk: Desk, reader: Reader) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    interviews.record(desk, person, FORM)
    interviews.record(desk, None, replace(FORM, said="Cerca una stanza"))
    assert [found.person for found in interviews.search(reader, "sfratto venerdi")] == [person]
    assert len(interviews.search(reader, "cerca")) == 1
    assert interviews.search(reader, "bolletta") == ()


def test_today_shows_what_was_left_and_counts_this_week(desk: Desk, reader: Reader) -> None:
    person, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    interviews.record(desk, person, replace(FORM, held_on=""))
    interviews.record(desk, person, replace(FORM, held_on="2020-01-07"))
    interviews.keep_draft(desk, interviews.new_draft(desk), person, FORM)
    seen = today.look(desk, reader)
    assert (len(seen.left), seen.interviews_this_week, seen.people) == (1, 1, 1)
    assert [row.family_name for row in seen.recent] == ["Hassan"]


def test_many_people_are_recorded_in_one_transaction(desk: Desk, reader: Reader) -> None:
    visit = Visit({"held_on": "2020-01-07", "channel": "phone", "said": "Una storia"}, ("CAS02",), ("BEN01",))
    changes = imports.record_people(desk, [Known({"given_name": f"Persona{n}"}, (visit, visit)) for n in range(3)])
    assert len(changes.persons) == 3
    assert len(people.find(reader, "persona")) == 3
    (one, *_) = people.find(reader, "persona0")
    assert [held.needs for held in people.page(reader, one.id).interviews] == [("CAS02",)] * 2


def test_who_works_here_and_who_no_longer_does(desk: Desk, reader: Reader) -> None:
    anna, _ = members.record(desk, "Anna Bianchi", Role.VOLUNTEER)
    assert {one.name for one in members.working(reader)} == {desk.member.name, "Anna Bianchi"}
    members.note_left(desk, anna.id)
    assert [one.name for one in members.working(reader)] == [desk.member.name]
