"""Cards that may be one person's, however another hand wrote them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.birth import Birth
from desk_app.domain.duplicates import Card, Reason, card, keys, matches, sound

DAY = Birth(1985, 3, 12)


def reason(one: Card, other: Card) -> Reason | None:
    found = matches(one, [other])
    return found[0].reason if found else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amal Hassan", "Hasan Amal"),
        ("Youssef Said", "Yusef Said"),
        ("Mohamed El Sayed", "Muhammad Elsayed"),
        ("Mohamed Ali", "mhmd Ali"),
        ("Lucía Quispe", "lucia quispe"),
        ("Khaled Omar", "Haled Omar"),
        ("Popescu Ionela", "Ionela Popesco"),
        ("Giuseppe De Luca", "De Luca Giuseppe"),
        ("Rossi Maria", "Maria Rosi"),
        ("Caterina Caruso", "saterina aruso"),
        ("Anna Maria Fontana", "AnnaMaria Fomtana"),
    ],
)
def test_the_same_name_written_otherwise_is_found_and_told(one: str, other: str) -> None:
    a, b = card(one, DAY), card(other, DAY)
    assert keys(a) & keys(b)
    assert reason(a, b) is Reason.NAME_AND_DAY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (card("Maria Rossi", Birth(1985)), card("Mario Rossi", Birth(1985))),
        (card("Amal Hassan", Birth(1985)), card("Amal Hanna", Birth(1985))),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1985, 6, 7))),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1961))),
        (card("Laura Rizzo"), card("Laura Rossi")),
        (card("Ana"), card("Anna Maria")),
        (card(""), card("A")),
        (card("Li Wei", phone="333 555 0101"), card("Mario Bianchi", phone="333 555 0101")),
        (card("Maria Rossi", DAY, code="RSSMRA85C52F205X"), card("Maria Rossi", Birth(1985), code="RSSMRA85D43H501Y")),
    ],
)
def test_two_people_are_two(one: Card, other: Card) -> None:
    assert reason(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (card("Maria R", code="CCCFBA85D03L21VE"), card("Fabio Cecchi", code="CCCFBA85D03L219P"), Reason.TAX_CODE),
        (card("Amal Hassan", phone="+39 333 555 0101"), card("Amal Hasan", phone="3335550101"), Reason.PHONE),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1985)), Reason.NAME_AND_YEAR),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1986, rough=True)), Reason.NAME_AND_YEAR),
        (card("Amal Hassan", DAY), card("Amal Hassan"), Reason.NAME),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1985, 12, 3)), Reason.PAPERS),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1985, 1, 1)), Reason.PAPERS),
        (card("Amal Hassan", DAY), card("Amal Hassan", Birth(1986, 3, 12)), Reason.PAPERS),
    ],
)
def test_the_reason_is_told(one: Card, other: Card, why: Reason) -> None:
    assert reason(one, other) is why
    assert keys(one) & keys(other)


def test_a_name_that_several_bear_says_less() -> None:
    one = card("Amal Hassan", DAY)
    assert len(matches(one, [card("Amal Hassan")])) == 1
    assert matches(one, [card("Amal Hassan"), card("Amal Hassan", Birth(1961))]) == []


def test_the_likeliest_comes_first() -> None:
    one = card("Amal Hassan", DAY, "333 555 0101", place="Segrate")
    others = [
        card("Amal Hassan", Birth(1985, 1, 1), place="Segrate"),
        card("Amal Hasan", DAY, "333 555 0101", place="Rodano"),
        card("Amal Hassan", Birth(1961)),
    ]
    assert [match.at for match in matches(one, others)] == [1, 0]


names = st.text(st.characters(categories=("L", "Zs")), max_size=24)
births = st.none() | st.builds(Birth, st.integers(1920, 2026), st.none() | st.integers(1, 12))


@given(names, names, births, births)
def test_likeness_knows_no_order(one: str, other: str, born: Birth | None, also: Birth | None) -> None:
    a, b = card(one, born), card(other, also)
    assert reason(a, b) == reason(b, a)


@given(names, births)
def test_a_card_is_like_itself_when_it_has_a_name(name: str, born: Birth | None) -> None:
    one = card(name, born)
    assert bool(matches(one, [one])) == bool(one.words)
    assert all(0 <= key < 1 << 63 for key in keys(one))


@given(st.text(max_size=20))
def test_a_sound_sounds_like_itself(word: str) -> None:
    assert len(sound(word)) <= len(word)
