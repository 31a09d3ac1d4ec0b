from dataclasses import replace

import pytest

from desk_app.domain.errors import VaultDamaged, WrongPassphrase
from desk_app.vault import slots
from desk_app.vault.keys import VaultKey
from tests.vault.conftest import ANNA, PHRASES, Made


def test_a_sealed_key_opens_only_in_its_own_slot_vault_and_epoch(made: Made) -> None:
    file = made.unlock().file
    slot = file.slot_of(ANNA.id)
    private = slots.open_private(file.vault, slot, PHRASES[ANNA.id])
    assert slots.open_key(file, slot, private)
    elsewhere = (
        (replace(file, epoch=file.epoch + 1), slot),
        (replace(file, vault=bytes(16)), slot),
        (file, replace(slot, id=bytes(16))),
    )
    for other_file, other_slot in elsewhere:
        with pytest.raises(VaultDamaged) as damaged:
            slots.open_key(other_file, other_slot, private)
        assert damaged.value.values == {"reason": "seal"}


def test_a_private_key_opens_only_in_its_own_slot_and_vault_and_in_every_epoch(made: Made) -> None:
    file = made.unlock().file
    slot = file.slot_of(ANNA.id)
    for vault, other in ((bytes(16), slot), (file.vault, replace(slot, id=bytes(16)))):
        with pytest.raises(WrongPassphrase):
            slots.open_private(vault, other, PHRASES[ANNA.id])


def test_a_slot_holds_a_new_vault_key_without_its_phrase(made: Made) -> None:
    file, key = made.unlock().file, VaultKey.generate()
    slot = slots.seal(file.vault, 9, file.slot_of(ANNA.id), key)
    later = slots.authenticate(replace(file, epoch=9, slots=(slot,)), key)
    private = slots.open_private(file.vault, slot, PHRASES[ANNA.id])
    assert slots.open_key(later, slot, private) == key


def test_the_key_before_opens_under_the_key_after_in_that_epoch_alone(made: Made) -> None:
    file, old, new = made.unlock().file, VaultKey.generate(), VaultKey.generate()
    moving = replace(file, epoch=2, previous=slots.wrap_previous(file.vault, 2, old, new))
    assert slots.open_previous(moving, new) == old
    assert slots.open_previous(file, new) is None
    for other, key in ((moving, old), (replace(moving, epoch=3), new), (replace(moving, previous=b""), new)):
        with pytest.raises(VaultDamaged):
            slots.open_previous(other, key)


def test_one_phrase_twice_gives_two_slots_that_share_nothing(made: Made) -> None:
    opened = made.unlock()
    owner, cost = opened.file.slot_of(ANNA.id).owner, opened.file.slot_of(ANNA.id).kdf
    first, second = (slots.make(opened.file, owner, PHRASES[ANNA.id], cost, opened.key) for _ in range(2))
    for field in ("id", "public", "private", "key"):
        assert getattr(first, field) != getattr(second, field)
    assert first.kdf.salt != second.kdf.salt
