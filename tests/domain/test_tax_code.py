"""The tax code: what is odd is said, nothing is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import tax_code
from desk_app.domain.birth import Birth
from desk_app.domain.tax_code import Odd

GOOD = (
    "CCCFBA85D03L219P",
    "RCCMNL83S18D969H",
    "CCCFBA85D03L21VE",
    "STP1234567890123",
    "ENI12A4567890123",
)


@pytest.mark.parametrize("code", GOOD)
def test_a_good_code_is_not_remarked_upon(code: str) -> None:
    assert tax_code.odd(code) is Odd.NOTHING


@pytest.mark.parametrize("code", GOOD[:3])
def test_one_wrong_letter_is_noticed(code: str) -> None:
    for place in range(16):
        for letter in "A7":
            wrong = code[:place] + letter + code[place + 1 :]
            if wrong != code:
                assert tax_code.odd(wrong) in (Odd.CHECK, Odd.FORM)


def test_of_eleven_digits_the_last_checks_the_others() -> None:
    # The usual example of Luhn's formula.
    assert tax_code.odd("79927398713") is Odd.NOTHING
    assert all(tax_code.odd(f"7992739871{last}") is Odd.CHECK for last in "012456789")


@pytest.mark.parametrize(
    ("born", "seen"),
    [
        (Birth(1985), Odd.NOTHING),
        (Birth(1985, 4, 3), Odd.NOTHING),
        (Birth(1985, 4, 4), Odd.BIRTH),
        (Birth(1986), Odd.BIRTH),
        (Birth(1985, 1, 1, rough=True), Odd.NOTHING),
        (None, Odd.NOTHING),
    ],
)
def test_another_birthday_than_on_the_card_is_said(born: Birth | None, seen: Odd) -> None:
    assert tax_code.odd("CCCFBA85D03L219P", born) is seen


def test_a_womans_day_is_greater_by_forty() -> None:
    codes = [f"RSSMRA85D43H501{check}" for check in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    (code,) = (one for one in codes if tax_code.odd(one) is Odd.NOTHING)
    assert tax_code.odd(code, Birth(1985, 4, 3)) is Odd.NOTHING


def test_two_spellings_of_one_code_are_one() -> None:
    assert tax_code.plain("CCCFBA85D03L21VE") == tax_code.plain("CCCFBA85D03L219P")
    assert tax_code.plain("79927398713") == "79927398713"


@given(st.text(max_size=60))
def test_whatever_is_typed_is_kept_and_never_breaks(text: str) -> None:
    kept = tax_code.normal(text)
    assert tax_code.normal(kept) == kept
    assert len(kept) <= tax_code.LIMIT
    assert tax_code.odd(kept, Birth(1985, 4, 3)) in Odd
    tax_code.plain(kept)
