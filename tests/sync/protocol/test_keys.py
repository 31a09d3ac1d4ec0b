"""HPKE, derived keys and the recovery kit."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.keys import (
    KEY_INFO,
    PUBLIC_BYTES,
    CannotOpen,
    HpkePrivate,
    HpkePublic,
    check_code,
    derive,
    fingerprint,
    unwrap,
    wrap,
)
from sync.protocol.kit import ALPHABET, KitMistyped, RecoveryKit
from sync.protocol.malformed import Malformed
from tests.sync.protocol.samples import CONTENT_KEY, DISTRICT, HEADER, HPKE, KIT_HPKE, OFFICE, public, seed, spoilt

INFO = KEY_INFO + HEADER.raw()
SEALED = wrap(HPKE.public(), CONTENT_KEY, INFO)
KIT = RecoveryKit(OFFICE, seed("kit secret", 16), fingerprint(public(DISTRICT)))
kits = st.builds(
    RecoveryKit,
    st.binary(min_size=16, max_size=16),
    st.binary(min_size=16, max_size=16),
    st.binary(min_size=8, max_size=8),
)


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_what_was_wrapped_unwraps_and_never_looks_the_same(plain: bytes, info: bytes) -> None:
    several = {wrap(HPKE.public(), plain, info) for _ in range(2)}
    assert [unwrap(HPKE, sealed, info) for sealed in several] == [plain, plain]
    assert {len(sealed) for sealed in several} == {1120 + len(plain) + 16}


def test_another_key_and_another_info_do_not_unwrap() -> None:
    for private, info in ((KIT_HPKE, INFO), (HPKE, INFO[:-1]), (HPKE, b""), (HPKE, KEY_INFO)):
        with pytest.raises(CannotOpen):
            unwrap(private, SEALED, info)


def test_no_byte_of_a_wrapped_key_can_be_altered() -> None:
    for place in range(len(SEALED)):
        altered = bytearray(SEALED)
        altered[place] ^= 1 << place % 8
        # The top bit of an X25519 share is never looked at (RFC 7748 section 5), but X-Wing hashes the share whole.
        with pytest.raises(CannotOpen):
            unwrap(HPKE, bytes(altered), INFO)


@given(st.binary(max_size=1_200) | spoilt(SEALED))
def test_nonsense_does_not_unwrap(data: bytes) -> None:
    if data != SEALED:
        with pytest.raises(CannotOpen):
            unwrap(HPKE, data, INFO)


@settings(max_examples=30)
@given(st.binary(min_size=96, max_size=96))
def test_raw_keys_come_back(raw: bytes) -> None:
    private = HpkePrivate.from_raw(raw)
    assert private.raw == raw
    assert HpkePublic.from_raw(private.public().raw) == private.public()
    assert unwrap(private, wrap(private.public(), b"x", b""), b"") == b"x"


def test_fresh_keys_differ() -> None:
    assert HpkePrivate.generate() != HpkePrivate.generate()


@pytest.mark.parametrize("raw", [b"", bytes(95), bytes(97)])
def test_a_private_key_of_another_length_is_none(raw: bytes) -> None:
    with pytest.raises(Malformed):
        HpkePrivate.from_raw(raw)


_P = (1 << 255) - 19
_SMALL = [0, 1, _P - 1, _P, _P + 1, 325606250916557431795983626356110631294008115727848805560023387167927233504]


@pytest.mark.parametrize("point", [number.to_bytes(32, "little") for number in _SMALL])
def test_a_public_key_with_which_nobody_can_agree_is_refused_at_the_border(point: bytes) -> None:
    with pytest.raises(Malformed):
        HpkePublic.from_raw(HPKE.public().raw[:-32] + point)


@pytest.mark.parametrize("raw", [b"", bytes(PUBLIC_BYTES - 1), bytes(PUBLIC_BYTES + 1), b"\xff" * PUBLIC_BYTES])
def test_what_is_no_public_key_is_malformed(raw: bytes) -> None:
    with pytest.raises(Malformed):
        HpkePublic.from_raw(raw)


def test_nothing_secret_is_shown() -> None:
    for secret in (HPKE, KIT):
        shown = repr(secret) + str(secret)
        assert HPKE.raw.hex()[:8] not in shown
        assert repr(HPKE.raw)[2:10] not in shown
        assert KIT.secret.hex() not in shown


def test_a_secret_makes_another_key_for_each_purpose() -> None:
    made = {derive(b"secret" * 4, label, 32) for label in (b"a", b"b", b"ascolto/kit/hpke/1", b"ascolto/kit/signing/1")}
    assert len(made) == 4
    assert derive(b"secret", b"a", 96)[:32] == derive(b"secret", b"a", 32)


@given(st.binary(min_size=32, max_size=32))
def test_a_check_code_is_six_digits(mac: bytes) -> None:
    code = check_code(mac)
    assert len(code) == 7
    assert code[3] == " "
    assert (code[:3] + code[4:]).isdigit()


def test_check_codes_keep_their_zeros() -> None:
    assert check_code(bytes(32)) == "000 000"
    assert check_code((1_000_042).to_bytes(8, "big") + bytes(24)) == "000 042"


# -- the recovery kit -------------------------------------------------------------------------------------------


@given(kits)
def test_a_kit_comes_back_from_its_paper(kit: RecoveryKit) -> None:
    text = kit.text()
    assert RecoveryKit.parse(text) == kit
    assert len(text.replace("-", "")) == 71
    assert {len(group) for group in text.split("-")[:-1]} == {4}
    assert set(text) <= {*ALPHABET, "-"}


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", " – "),
        lambda text: "\n ".join(text.split("-")) + "\n",
        lambda text: text.replace("0", "O"),
        lambda text: text.replace("0", "o").lower(),
        lambda text: text.replace("1", "I"),
        lambda text: text.replace("1", "l"),
        lambda text: text.replace("1", "i").replace("0", "O"),
        ".".join,
    ],
)
@pytest.mark.parametrize("number", range(5))
def test_a_kit_may_be_typed_as_one_likes(typed: Callable[[str], str], number: int) -> None:
    kit = RecoveryKit(OFFICE, seed(f"kit {number}", 16), bytes(8))
    assert {"0", "1"} <= set(kit.text())
    assert RecoveryKit.parse(typed(kit.text())) == kit


def test_every_wrong_letter_in_a_kit_is_noticed() -> None:
    letters = KIT.text().replace("-", "")
    for place, letter in enumerate(letters):
        for other in (ALPHABET[ALPHABET.index(letter) ^ 1], ALPHABET[(ALPHABET.index(letter) + 7) % 32], "U"):
            with pytest.raises(KitMistyped):
                RecoveryKit.parse(letters[:place] + other + letters[place + 1 :])


def test_letters_that_changed_places_or_are_missing_are_noticed() -> None:
    letters = KIT.text().replace("-", "")
    swapped = [letters[:i] + letters[i + 1] + letters[i] + letters[i + 2 :] for i in range(len(letters) - 1)]
    for text in [*swapped, letters[:-1], letters[1:], letters + "0", letters[:20] + letters[21:], ""]:
        if text != letters:
            with pytest.raises(KitMistyped):
                RecoveryKit.parse(text)


@given(st.text(max_size=90) | st.text(alphabet=ALPHABET, min_size=71, max_size=71))
def test_nonsense_is_no_kit(text: str) -> None:
    with pytest.raises(KitMistyped):
        RecoveryKit.parse(text)


def test_a_kit_has_keys_of_its_own_for_each_purpose_and_office() -> None:
    other_office = RecoveryKit(bytes(16), KIT.secret, KIT.district)
    other_secret = RecoveryKit(OFFICE, bytes(16), KIT.district)
    kits = (KIT, other_office, other_secret)
    assert len({kit.hpke().raw for kit in kits} | {kit.signing().private_bytes_raw() for kit in kits}) == 6
    again = RecoveryKit.parse(KIT.text())
    assert (again.hpke(), public(again.signing())) == (KIT.hpke(), public(KIT.signing()))


def test_a_fresh_kit_is_of_its_office_and_district() -> None:
    kit = RecoveryKit.generate(OFFICE, fingerprint(public(DISTRICT)))
    assert (kit.office, kit.district) == (KIT.office, KIT.district)
    assert kit.secret != RecoveryKit.generate(OFFICE, KIT.district).secret
