"""The keys of an office on their way to a new computer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import cbor
from sync.protocol.epoch import KIT
from sync.protocol.keys import CannotOpen, HpkePrivate, wrap
from sync.protocol.limits import LAST_EPOCH
from sync.protocol.malformed import Malformed
from sync.protocol.welcome import LABEL, Welcome
from tests.sync.protocol.samples import (
    CARD,
    DEVICE,
    HPKE,
    INVITATION,
    KIT_HPKE,
    OFFICE,
    OFFICE_KEY,
    seed,
)

WELCOME = Welcome({1: OFFICE_KEY.raw, 2: HPKE.raw}, KIT_HPKE.public().raw)


@given(st.dictionaries(st.integers(1, LAST_EPOCH), st.binary(min_size=96, max_size=96), max_size=4))
def test_a_welcome_opens_at_its_device_with_its_secret(keys: dict[int, bytes]) -> None:
    welcome = Welcome(keys, KIT_HPKE.public().raw)
    opened = Welcome.open(welcome.seal(CARD, INVITATION.secret), HPKE, DEVICE, INVITATION.secret)
    assert (dict(opened.office_keys), opened.kit_hpke) == (keys, welcome.kit_hpke)


def test_keys_that_somebody_without_the_secret_sealed_are_refused() -> None:
    theirs = Welcome({1: HpkePrivate.generate().raw}, KIT_HPKE.public().raw)
    bare = wrap(HPKE.public(), theirs.write(), LABEL + DEVICE)
    unproven = wrap(HPKE.public(), cbor.dumps([theirs.write(), bytes(32)]), LABEL + DEVICE)
    for forged in (theirs.seal(CARD, seed("guessed", 16)), bare, unproven):
        with pytest.raises((CannotOpen, Malformed)):
            Welcome.open(forged, HPKE, DEVICE, INVITATION.secret)


@pytest.mark.parametrize("secret", [b"", bytes(15), bytes(17)])
def test_a_secret_that_is_none_proves_nothing(secret: bytes) -> None:
    with pytest.raises(CannotOpen):
        Welcome.open(WELCOME.seal(CARD, INVITATION.secret), HPKE, DEVICE, secret)
    with pytest.raises(ValueError, match="secret"):
        WELCOME.seal(CARD, secret)


def test_a_welcome_is_for_one_device() -> None:
    sealed = WELCOME.seal(CARD, INVITATION.secret)
    for private, device in ((KIT_HPKE, DEVICE), (HPKE, OFFICE)):
        with pytest.raises(CannotOpen):
            Welcome.open(sealed, private, device, INVITATION.secret)
    assert OFFICE_KEY.raw.hex() not in repr(WELCOME)


def test_a_holder_of_sixteen_zeros_is_the_kit() -> None:
    assert bytes(16) == KIT
