import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.vault import recovery_code
from desk_app.vault.recovery_code import ALPHABET, RecoveryCodeMistyped

secrets = st.binary(min_size=16, max_size=16)
letters = st.sampled_from(ALPHABET)
places = st.integers(0, 27)


def mistyped(plain: str) -> bool:
    try:
        recovery_code.parse(plain)
    except RecoveryCodeMistyped:
        return True
    return False


def plain_code(secret: bytes) -> str:
    return recovery_code.write(secret).replace("-", "")


@given(secrets)
def test_a_code_is_seven_groups_of_four_and_reads_back(secret: bytes) -> None:
    code = recovery_code.write(secret)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert recovery_code.parse(code) == code


@given(secrets, st.data())
def test_how_it_is_typed_does_not_matter(secret: bytes, data: st.DataObject) -> None:
    code = recovery_code.write(secret)
    loose = "".join(
        data.draw(
            st.sampled_from({"0": "0Oo", "1": "1IiLl", "-": ["-", " ", "", "\u2013", " - "]}.get(c, c + c.lower()))
        )
        for c in code
    )
    assert recovery_code.parse(f" {loose}\n") == code


@given(secrets, places, letters)
def test_any_single_mistyped_character_is_noticed(secret: bytes, place: int, letter: str) -> None:
    plain = plain_code(secret)
    assert mistyped(plain[:place] + letter + plain[place + 1 :]) == (letter != plain[place])


@given(secrets, places, letters, places, letters)
def test_any_two_mistyped_characters_are_noticed(secret: bytes, first: int, one: str, second: int, other: str) -> None:
    plain = list(plain_code(secret))
    before = plain.copy()
    plain[first] = one
    plain[second] = other
    assert mistyped("".join(plain)) == (plain != before)


@given(secrets, places, places)
def test_any_two_exchanged_characters_are_noticed(secret: bytes, first: int, second: int) -> None:
    plain = list(plain_code(secret))
    before = plain.copy()
    plain[first], plain[second] = plain[second], plain[first]
    assert mistyped("".join(plain)) == (plain != before)


def test_every_single_mistake_in_one_code_is_noticed() -> None:
    plain = plain_code(bytes(range(16)))
    wrong = (plain[:p] + letter + plain[p + 1 :] for p in range(28) for letter in ALPHABET if letter != plain[p])
    assert all(mistyped(each) for each in wrong)


@pytest.mark.parametrize("text", ["", "-", "7Q2K", "U" * 28, "è" * 28, "0" * 27, "0" * 29, "Z" * 28])
def test_what_cannot_be_a_code_is_refused(text: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.parse(text)


def test_a_number_too_large_for_the_secret_is_refused_even_with_its_right_check() -> None:
    digits = [8, *[0] * 25]
    plain = "".join(ALPHABET[digit] for digit in [*digits, *recovery_code._check(digits)])
    assert mistyped(plain)


def test_the_error_does_not_repeat_what_was_typed() -> None:
    code = recovery_code.generate()
    with pytest.raises(RecoveryCodeMistyped) as mistake:
        recovery_code.parse(code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert mistake.value.values == {"reason": "check"}
    assert code[:4] not in f"{mistake.value!r} {mistake.value}"


def test_two_codes_differ() -> None:
    assert recovery_code.generate() != recovery_code.generate()


def test_the_printed_form_is_the_same_for_ever() -> None:
    assert recovery_code.write(bytes(range(16))) == "0004-1061-050R-3GG2-8A1C-60T3-GF99"
