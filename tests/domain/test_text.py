"""What people type, cleaned at the border."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import interview, person
from desk_app.domain.errors import Refused
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.domain.text import clean, folded, one_line

ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)

TODAY = date(2026, 11, 23)


@given(ANY)
def test_a_cleaned_text_has_no_control_characters_and_is_composed(text: str) -> None:
    cleaned = clean(text)
    assert all(c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"} for c in cleaned)
    assert not set("\u202a\u202b\u202c\u202d\u202e") & set(cleaned)
    assert unicodedata.is_normalized("NFC", cleaned)


@given(ANY)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=40))
def test_cleaning_keeps_every_letter_of_every_script(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


def test_line_ends_of_every_system_become_one() -> None:
    assert clean("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_mark_joins_its_letter_when_what_stood_between_is_taken_out() -> None:
    assert clean("perche\x00\u0301") == "perch\u00e9"


def test_comparing_ignores_accents_case_and_punctuation() -> None:
    assert folded("  Nicolò  D'ANGELO ") == "nicolo d angelo"
    assert folded("مُحَمَّد") == "محمد"


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (PersonForm(), "person.name-missing"),
        (PersonForm(given_name="a" * 201), "person.name-long"),
        (PersonForm(given_name="Ada", born="91"), "person.birth-year-form"),
        (PersonForm(given_name="Ada", born="٢٠٠٠"), "person.birth-year-form"),
        (PersonForm(given_name="Ada", born="2030"), "person.birth-year-future"),
        (PersonForm(given_name="Ada", born="1800"), "person.birth-year-old"),
        (PersonForm(given_name="Ada", phone="call me"), "person.phone-form"),
        (PersonForm(given_name="Ada", phone="1" * 16), "person.phone-form"),
    ],
)
def test_a_form_about_a_person_that_makes_no_sense_is_refused_with_its_field(form: PersonForm, code: str) -> None:
    with pytest.raises(Refused) as refused:
        person.parse(form, TODAY)
    assert refused.value.code == code
    assert refused.value.field


def test_only_what_was_filled_in_becomes_fields() -> None:
    assert person.parse(PersonForm(given_name=" Ada ", born=" "), TODAY) == {"given_name": "Ada"}
    assert person.changed({"phone": "333", "comune": ""}, {"given_name": "Ada"}) == {"given_name": "Ada", "phone": None}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (InterviewForm(said="a" * 20_001), "interview.text-long"),
        (InterviewForm(said="a", minutes="1441"), "interview.minutes-form"),
        (InterviewForm(said="a", minutes="-3"), "interview.minutes-form"),
        (InterviewForm(said="a", held_on="yesterday"), "interview.day-form"),
        (InterviewForm(said="a", held_on="2026-11-24"), "interview.day-future"),
    ],
)
def test_an_interview_that_makes_no_sense_is_refused_with_its_field(form: InterviewForm, code: str) -> None:
    with pytest.raises(Refused) as refused:
        interview.parse(form, TODAY)
    assert refused.value.code == code
    assert refused.value.field


def test_iso_weeks_at_the_turn_of_a_year_belong_to_the_year_of_their_thursday() -> None:
    assert [interview.iso_week(TODAY.replace(*ymd)) for ymd in ((2027, 1, 1), (2026, 12, 31), (2024, 12, 30))] == [
        202653,
        202653,
        202501,
    ]
