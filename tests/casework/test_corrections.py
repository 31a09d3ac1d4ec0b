"""A card that is being corrected: kept as typed, taken up again, and nothing of a colleague's written over unseen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.casework import corrections, joining, people, protection
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain import person as persons
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member, Role
from desk_app.domain.person import PersonForm
from tests.support.desks import a_desk

AMAL = PersonForm("Amal", "Hassan", "1985", "Pioltello", "ar", "333 555 0199")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = a_desk(Path(tmp_path_factory.mktemp("desk")))
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def reader(desk: Desk) -> Iterator[Reader]:
    made = desk.reader()
    yield made
    made.close()


@pytest.fixture(scope="module")
def once(desk: Desk) -> RecordId:
    return _amal(desk)


def _amal(desk: Desk) -> RecordId:
    return people.add(desk, AMAL)[0]


def _colleague(desk: Desk, name: str = "Anna Verdi") -> Desk:
    return Desk(desk.store, Member(RecordId(name.encode().ljust(16)), name, Role.VOLUNTEER))


def test_what_was_typed_is_there_again_over_the_card_as_it_stands_now(desk: Desk, reader: Reader) -> None:
    amal = _amal(desk)
    corrections.keep(desk, amal, replace(AMAL, phone="34", contact="Solo di mattina"), AMAL)
    people.correct(desk, amal, replace(AMAL, comune="Segrate"), AMAL)
    left = corrections.left(reader, desk.member.id, amal)
    assert left is not None
    assert left.form == replace(AMAL, phone="34", contact="Solo di mattina", comune="Segrate")
    assert (left.seen, left.changed) == (replace(AMAL, comune="Segrate"), ())


def test_recording_takes_the_draft_away_and_a_refusal_leaves_it(desk: Desk, reader: Reader) -> None:
    amal, me = _amal(desk), desk.member.id
    draft = corrections.draft_of(me, amal)
    wrong = replace(AMAL, phone="una parola")
    corrections.keep(desk, amal, wrong, AMAL)
    with pytest.raises(Refused, match="phone-form"):
        people.correct(desk, amal, wrong, AMAL, draft)
    assert corrections.left(reader, me, amal) is not None
    people.correct(desk, amal, replace(AMAL, phone="02 1234"), AMAL, draft)
    assert corrections.left(reader, me, amal) is None


def test_what_a_colleague_changed_in_the_same_field_is_asked_about_and_not_written_over(
    desk: Desk, reader: Reader
) -> None:
    amal, me = _amal(desk), desk.member.id
    mine = replace(AMAL, phone="02 1111", born="03/04/1985")
    corrections.keep(desk, amal, mine, AMAL)
    people.correct(desk, amal, replace(AMAL, phone="02 2222"), AMAL)
    left = corrections.left(reader, me, amal)
    assert left is not None
    assert (left.changed, left.form.phone, left.seen.phone) == (("phone",), "02 1111", AMAL.phone)
    with pytest.raises(Refused, match="changed-meanwhile") as refused:
        people.correct(desk, amal, left.form, left.seen)
    assert refused.value.field == "phone"
    assert people.page(reader, amal).person.phone == "02 2222"
    people.correct(desk, amal, left.form, replace(left.seen, phone="02 2222"))
    assert people.form_of(people.page(reader, amal).person) == mine


def test_what_a_colleague_wrote_the_same_is_no_correction_any_more(desk: Desk, reader: Reader) -> None:
    amal = _amal(desk)
    mine = replace(AMAL, phone="02 1111")
    corrections.keep(desk, amal, mine, AMAL)
    people.correct(desk, amal, mine, AMAL)
    assert corrections.left(reader, desk.member.id, amal) is None
    people.correct(desk, amal, mine, AMAL)


def test_a_draft_belongs_to_who_typed_and_is_not_shown_to_who_may_not_see_the_case(desk: Desk) -> None:
    amal, anna = _amal(desk), _colleague(desk)
    corrections.keep(anna, amal, replace(AMAL, phone="02 1111"), AMAL)
    hers, mine = anna.reader(), desk.reader()
    assert corrections.left(mine, desk.member.id, amal) is None
    assert corrections.left(hers, anna.member.id, amal) is not None
    protection.protect(desk, amal)
    assert corrections.left(hers, anna.member.id, amal) is None
    hers.close()
    mine.close()


def test_what_was_begun_of_a_card_that_was_joined_since_is_found_at_the_kept_one(desk: Desk, reader: Reader) -> None:
    amal, me = _amal(desk), desk.member.id
    other, _ = people.add(desk, PersonForm("Amal", "Hasan"))
    corrections.keep(desk, other, PersonForm("Amal", "Hasan", phone="02 12"), PersonForm("Amal", "Hasan"))
    joining.join(desk, amal, other)
    left = corrections.left(reader, me, amal)
    assert left is not None
    assert (left.form, left.changed, left.under) == (replace(AMAL, phone="02 12"), ("phone",), other)
    corrections.move(desk, other, amal)
    left = corrections.left(reader, me, amal)
    assert left is not None
    assert left.under == amal
    corrections.drop(desk, amal)
    assert corrections.left(reader, me, amal) is None


_TEXTS = st.text(st.characters(codec="utf-8"), max_size=6)
_FORMS = st.builds(PersonForm, **dict.fromkeys(persons.FIELDS, _TEXTS))


@settings(max_examples=60)
@given(typed=_FORMS)
def test_whatever_was_typed_comes_back_letter_by_letter(
    desk: Desk, reader: Reader, once: RecordId, typed: PersonForm
) -> None:
    corrections.keep(desk, once, typed, AMAL)
    left = corrections.left(reader, desk.member.id, once)
    assert (left is None) == (typed == AMAL)
    assert left is None or (left.form, left.seen) == (typed, AMAL)
    corrections.keep(desk, once, AMAL, AMAL)
    assert corrections.left(reader, desk.member.id, once) is None
