import pickle

import pytest

from desk_app.vault.keys import VaultKey

RAW = bytes(range(32))


def test_the_derived_keys_are_the_same_for_ever() -> None:
    key = VaultKey(RAW)
    assert key.database().hex() == "04d6a628d6d78fc4854eb3745ee81fcb2fe7a0a38e1e50e87fa4a396647654a1"
    assert key.slots_mac().hex() == "79ba521edb3c033413c33529f0b367cbb39dacd84dbeae52b422a2d1cb5d9d03"


def test_no_two_uses_share_a_key_and_none_is_the_vault_key() -> None:
    key = VaultKey(RAW)
    uses = (key.database(), key.slots_mac(), key.previous(), key.reveal())
    assert len(set(uses)) == len(uses)
    assert {len(use) for use in uses} == {32}


def test_two_fresh_keys_differ() -> None:
    assert VaultKey.generate() != VaultKey.generate()
    assert VaultKey(RAW) == VaultKey(RAW)
    assert VaultKey(RAW) != RAW


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        VaultKey(bytes(length))


def test_a_key_never_shows_itself() -> None:
    key = VaultKey(RAW)
    for shown in (repr(key), str(key), f"{key}", repr([key]), repr({"key": key})):
        assert shown.count("VaultKey(...)") == 1
        assert RAW.hex() not in shown
    with pytest.raises(TypeError):
        pickle.dumps(key)
