from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.errors import NoSuchMember, Refused, VaultDamaged, WrongPassphrase
from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.vault import slotfile, slots, vault
from desk_app.vault.keys import VaultKey
from desk_app.vault.recovery_code import RecoveryCodeMistyped
from tests.vault.conftest import ANNA, BRUNO, CARLA, PHRASES, Made, tamper

DINO = Member(new_record(4), "Dino Serra", Role.VOLUNTEER)
TODAY = date(2026, 11, 23)


def test_a_new_member_opens_with_their_own_phrase(made: Made) -> None:
    opened = vault.add_member(made.unlock(), DINO, "tre sedie e un tavolo")
    assert vault.unlock(made.folder, DINO.id, "tre sedie e un tavolo").key == opened.key
    assert [card.name for card in slotfile.members(made.folder)][-1] == "Dino Serra"
    assert made.unlock(BRUNO).key == opened.key


def test_only_a_coordinator_lets_others_in(made: Made) -> None:
    for who in (BRUNO, CARLA):
        opened = made.unlock(who)
        with pytest.raises(Refused, match=r"vault\.coordinator-only"):
            vault.add_member(opened, DINO, "tre sedie e un tavolo")
        with pytest.raises(Refused, match=r"vault\.coordinator-only"):
            vault.give_passphrase(opened, ANNA.id, "tre sedie e un tavolo")
        with pytest.raises(Refused, match=r"vault\.coordinator-only"):
            vault.new_recovery_code(opened)
        with pytest.raises(Refused, match=r"vault\.coordinator-only"):
            vault.rename_member(opened, ANNA.id, "Un'altra")


def test_nobody_is_a_member_twice_and_a_bad_phrase_or_name_changes_nothing(made: Made) -> None:
    opened, before = made.unlock(), (made.folder / slotfile.SLOTS).read_bytes()
    with pytest.raises(Refused, match=r"vault\.member-exists"):
        vault.add_member(opened, BRUNO, "tre sedie e un tavolo")
    with pytest.raises(Refused, match=r"passphrase\.short"):
        vault.add_member(opened, DINO, "corta")
    with pytest.raises(Refused, match=r"member\.name-missing"):
        vault.add_member(opened, replace(DINO, name="\n"), "tre sedie e un tavolo")
    assert (made.folder / slotfile.SLOTS).read_bytes() == before


def test_a_changed_phrase_opens_and_the_one_before_does_not(made: Made) -> None:
    opened = vault.change_passphrase(made.unlock(BRUNO), BRUNO.id, PHRASES[BRUNO.id], "una frase nuova")
    assert vault.unlock(made.folder, BRUNO.id, "una frase nuova").key == opened.key
    with pytest.raises(WrongPassphrase):
        made.unlock(BRUNO)
    assert made.unlock(ANNA).key == opened.key
    assert vault.unlock_with_recovery(made.folder, made.code).key == opened.key


def test_a_changed_phrase_rewrites_one_slot_and_no_other(made: Made) -> None:
    before = made.unlock(BRUNO)
    after = vault.change_passphrase(before, BRUNO.id, PHRASES[BRUNO.id], "una frase nuova")
    changed = [old.owner.member for old, new in zip(before.file.slots, after.file.slots, strict=True) if old != new]
    assert changed == [BRUNO.id]
    old, new = before.file.slot_of(BRUNO.id), after.file.slot_of(BRUNO.id)
    assert (old.public, old.kdf.salt) != (new.public, new.kdf.salt)
    assert old.public != new.public


def test_who_does_not_know_the_phrase_before_cannot_change_it(made: Made) -> None:
    opened, before = made.unlock(BRUNO), (made.folder / slotfile.SLOTS).read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(opened, ANNA.id, PHRASES[BRUNO.id], "una frase nuova")
    with pytest.raises(Refused, match=r"passphrase\.short"):
        vault.change_passphrase(opened, BRUNO.id, PHRASES[BRUNO.id], "breve")
    assert (made.folder / slotfile.SLOTS).read_bytes() == before


def test_the_printed_code_gives_the_last_coordinator_a_new_phrase(made: Made) -> None:
    opened = vault.unlock_with_recovery(made.folder, made.code)
    vault.give_passphrase(opened, ANNA.id, "ora me la ricordo")
    again = vault.unlock(made.folder, ANNA.id, "ora me la ricordo")
    assert again.member is not None
    assert again.member.role is Role.COORDINATOR
    with pytest.raises(WrongPassphrase):
        made.unlock()


def test_another_name_needs_nobodys_phrase(made: Made) -> None:
    vault.rename_member(made.unlock(), BRUNO.id, "Bruno Ferri Testa")
    member = made.unlock(BRUNO).member
    assert member is not None
    assert member.name == "Bruno Ferri Testa"
    with pytest.raises(NoSuchMember):
        vault.rename_member(made.unlock(), DINO.id, "Dino")


def test_recoverable_is_no_until_the_printed_code_was_tried(made: Made) -> None:
    assert not any(card.recoverable for card in slotfile.members(made.folder))
    opened = vault.try_recovery_code(made.unlock(BRUNO), made.code, TODAY)
    assert all(card.recoverable for card in slotfile.members(made.folder))
    assert made.unlock().file.recovery_tested_on == TODAY
    assert opened.member is not None
    assert opened.member.recoverable


def test_a_wrong_or_mistyped_code_proves_nothing(made: Made) -> None:
    opened = made.unlock()
    with pytest.raises(RecoveryCodeMistyped):
        vault.try_recovery_code(opened, "7Q2K", TODAY)
    other, _ = vault.new_recovery_code(opened)
    with pytest.raises(WrongPassphrase):
        vault.try_recovery_code(other, made.code, TODAY)
    assert not slotfile.members(made.folder)[0].recoverable


def test_a_new_code_takes_the_place_of_the_one_before_and_is_yet_to_be_tried(made: Made) -> None:
    opened = vault.try_recovery_code(made.unlock(), made.code, TODAY)
    opened, code = vault.new_recovery_code(opened)
    assert vault.unlock_with_recovery(made.folder, code).key == opened.key
    with pytest.raises(WrongPassphrase):
        vault.unlock_with_recovery(made.folder, made.code)
    assert opened.file.recovery_test_due(TODAY)
    assert not slotfile.members(made.folder)[0].recoverable


def test_a_file_that_was_replaced_while_the_vault_is_open_is_not_built_upon(made: Made) -> None:
    opened = made.unlock()
    path = made.folder / slotfile.SLOTS
    foreign, _ = vault.create(made.folder.parent / "other", ANNA, PHRASES[ANNA.id])
    path.write_bytes((foreign.folder / slotfile.SLOTS).read_bytes())
    with pytest.raises(VaultDamaged):
        vault.add_member(opened, DINO, "tre sedie e un tavolo")


def test_a_file_that_was_changed_without_the_key_is_not_built_upon(made: Made) -> None:
    opened = made.unlock()
    tamper(made.folder, lambda document: document["slots"][2].update(name="Somebody"))
    with pytest.raises(VaultDamaged):
        vault.rename_member(opened, CARLA.id, "Carla N.")


def test_a_code_whose_slot_holds_another_key_does_not_count_as_tried(made: Made) -> None:
    opened = made.unlock()
    recovery = opened.file.recovery()
    assert recovery is not None
    hollow = slots.seal(opened.vault_id, opened.file.epoch, recovery, VaultKey.generate())
    slotfile.write(made.folder, slots.authenticate(opened.file.with_slot(hollow), opened.key))
    with pytest.raises(VaultDamaged):
        vault.try_recovery_code(opened, made.code, TODAY)
    assert not slotfile.members(made.folder)[0].recoverable


def test_what_another_window_added_meanwhile_is_not_lost(made: Made) -> None:
    first, second = made.unlock(), made.unlock()
    vault.add_member(first, DINO, "tre sedie e un tavolo")
    vault.rename_member(second, BRUNO.id, "Bruno F.")
    assert [card.name for card in slotfile.members(made.folder)] == [
        "Anna Colombo",
        "Bruno F.",
        "Carla Neri",
        "Dino Serra",
    ]
