import unicodedata
from threading import Thread

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.errors import DeskError, Refused, VaultDamaged
from desk_app.vault import kdf
from desk_app.vault.slot import Parameters

SALT = bytes(range(16))
MIB = 1024

typed = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


def normalised(text: str) -> str:
    try:
        return kdf.normalise(text)
    except Refused:
        assume(False)
        raise


@given(typed)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalised(text)
    assert kdf.normalise(once) == once


@given(typed)
def test_composed_and_decomposed_letters_are_one_phrase(text: str) -> None:
    assert normalised(unicodedata.normalize("NFD", text)) == normalised(unicodedata.normalize("NFC", text))


@given(st.lists(st.text("abcXYZ0àè'", min_size=1, max_size=8), min_size=1, max_size=6), st.data())
def test_blanks_between_and_around_words_do_not_count(words: list[str], data: st.DataObject) -> None:
    blanks = st.text(" \t\u00a0\u2009", min_size=1, max_size=4)
    spread = data.draw(blanks).join(["", *words, ""])
    assert kdf.normalise(spread) == " ".join(words)


@pytest.mark.parametrize("apostrophe", "'\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07")
def test_every_keyboards_apostrophe_is_the_same(apostrophe: str) -> None:
    assert kdf.normalise(f"l{apostrophe}acqua") == "l'acqua"


def test_an_apostrophe_inside_a_letter_is_plain_too() -> None:
    assert kdf.normalise("\u0149 casa") == "'n casa"


def test_capitals_and_accents_stay() -> None:
    assert kdf.normalise("Perché No") == "Perché No" != kdf.normalise("perche no")


@pytest.mark.parametrize("nothing", ["", "   ", "\t\n"])
def test_an_empty_phrase_is_refused_beside_its_field(nothing: str) -> None:
    with pytest.raises(Refused) as refused:
        kdf.normalise(nothing)
    assert (refused.value.code, refused.value.field) == ("passphrase.missing", "passphrase")


def test_1024_characters_are_a_phrase_and_1025_are_not() -> None:
    assert len(kdf.normalise("è" * 1024)) == 1024
    with pytest.raises(Refused, match=r"passphrase\.long"):
        kdf.normalise("è" * 1025)
    with pytest.raises(Refused, match=r"passphrase\.long"):
        kdf.normalise("x" * 10_000_000)
    with pytest.raises(Refused, match=r"passphrase\.long"):
        kdf.normalise("\ufdfa" * 100)  # one character that NFKC makes eighteen


def test_half_a_surrogate_pair_is_refused_in_words() -> None:
    with pytest.raises(Refused, match=r"passphrase\.unreadable"):
        kdf.normalise("abcdefgh\ud800")


def test_a_new_phrase_has_eight_characters_blanks_around_not_counted() -> None:
    kdf.demand_long("8 lettre")
    with pytest.raises(Refused, match=r"passphrase\.short"):
        kdf.demand_long("   7lettre   ")


def test_the_key_of_a_phrase_is_the_same_for_ever() -> None:
    key = kdf.derive("  l\u2019acqua va  al mare ", Parameters(64 * MIB, 3, 4, SALT))
    assert key.hex() == "f0f4e81794afc7d99f686ab59d36488a089c679e3eb38495aec4a293a4717187"


@pytest.mark.parametrize(
    "weak",
    [
        Parameters(64 * MIB - 1, 3, 4, SALT),
        Parameters(64 * MIB, 2, 4, SALT),
        Parameters(64 * MIB, 3, 0, SALT),
        Parameters(64 * MIB, 3, 4, SALT[:15]),
        Parameters(2048 * MIB + 1, 3, 4, SALT),
        Parameters(64 * MIB, 65, 4, SALT),
        Parameters(64 * MIB, 3, 17, SALT),
    ],
)
def test_weak_and_absurd_parameters_are_refused_before_anything_is_derived(weak: Parameters) -> None:
    with pytest.raises(VaultDamaged):
        kdf.derive("a phrase of some length", weak)


def test_a_phrase_never_stands_in_an_error() -> None:
    secret = "quattro gatti" * 100
    with pytest.raises(DeskError) as refused:
        kdf.normalise(secret)
    assert "gatti" not in f"{refused.value!r} {refused.value} {refused.value.values}"


@pytest.mark.parametrize(
    ("floor_seconds", "memory_mib"), [(0.05, 256), (0.175, 256), (0.21, 208), (0.35, 128), (0.7, 64), (5.0, 64)]
)
def test_calibration_takes_the_memory_that_the_machine_can_pay(floor_seconds: float, memory_mib: int) -> None:
    chosen = kdf.calibrate(0.7, lambda cost: floor_seconds * cost.memory_kib / (64 * MIB))
    assert (chosen.memory_kib, chosen.passes) == (memory_mib * MIB, 3)


def test_calibration_falls_back_to_the_floor_where_the_machine_swaps_or_has_no_room() -> None:
    def swaps(cost: Parameters) -> float:
        return 0.1 if cost.memory_kib == 64 * MIB else 30.0

    def no_room(cost: Parameters) -> float:
        if cost.memory_kib > 64 * MIB:
            raise MemoryError
        return 0.1

    assert kdf.calibrate(0.7, swaps).memory_kib == 64 * MIB
    assert kdf.calibrate(0.7, no_room).memory_kib == 64 * MIB


def test_calibration_on_this_machine_stays_between_floor_and_top() -> None:
    chosen = kdf.calibrate(0.3)
    assert 64 * MIB <= chosen.memory_kib <= 256 * MIB
    kdf.demand_strong(chosen)


def test_each_slot_gets_a_salt_of_its_own() -> None:
    cost = kdf.floor_parameters()
    assert len({cost.salt, kdf.fresh_salt(cost).salt, kdf.floor_parameters().salt}) == 3


def test_two_derivations_at_the_same_time_do_not_wait_for_each_other_for_ever() -> None:
    parameters, made = kdf.floor_parameters(), []
    both = [Thread(target=lambda: made.append(kdf.derive("due alla volta", parameters)), daemon=True) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join(20)
    assert len(made) == 2
    assert len(set(made)) == 1
