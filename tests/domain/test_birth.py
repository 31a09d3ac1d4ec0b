"""A date of birth as far as it is known."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import birth
from desk_app.domain.birth import Birth
from desk_app.domain.errors import Refused

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1992", "1992"),
        (" 3/1992 ", "1992-03"),
        ("12/03/1992", "1992-03-12"),
        ("12.3.1992", "1992-03-12"),
        ("1992-03-12", "1992-03-12"),
        ("circa 1992", "1992~"),
        ("1992?", "1992~"),
        ("ca. 1992", "1992~"),
        ("23/11/2026", "2026-11-23"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_what_is_typed_is_kept_as_far_as_it_is_known(typed: str, kept: str) -> None:
    born = birth.parse(typed, TODAY)
    assert born is not None
    assert born.text() == kept
    assert Birth.read(kept) == born


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("92", "form"),
        ("31/02/1992", "form"),
        ("13/1992", "form"),
        ("maggio", "form"),
        ("٢٠٠٠", "form"),
        ("0000", "old"),
        ("24/11/2026", "future"),
        ("2027", "future"),
        ("1900", "old"),
    ],
)
def test_what_is_no_date_is_refused_beside_its_field(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        birth.parse(typed, TODAY)
    assert (refused.value.code, refused.value.field) == (f"person.birth-year-{code}", "born")


def test_nothing_typed_is_nothing_known() -> None:
    assert birth.parse("  ", TODAY) is None


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_date_or_is_refused(text: str) -> None:
    with contextlib.suppress(Refused):
        born = birth.parse(text, TODAY)
        assert born is None or born.year <= TODAY.year


@given(st.dates(date(1907, 1, 1), TODAY), st.booleans())
def test_what_is_kept_is_read_again(day: date, rough: bool) -> None:
    born = Birth(day.year, day.month, day.day, rough)
    assert Birth.read(born.text()) == born
    assert birth.parse(born.typed(), TODAY) == born
