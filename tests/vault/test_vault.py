import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.errors import (
    DeskError,
    LastCoordinator,
    NoSuchMember,
    Refused,
    TooManyTries,
    VaultDamaged,
    WrongPassphrase,
)
from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.vault import recovery_code, slotfile, vault
from desk_app.vault.recovery_code import RecoveryCodeMistyped
from tests.vault.conftest import ANNA, BRUNO, CARLA, PHRASES, Made, tamper

Document = dict[str, Any]


# -- opening -------------------------------------------------------------------------------------------------------


def test_every_member_opens_the_same_vault(made: Made) -> None:
    opened = [made.unlock(member) for member in (ANNA, BRUNO, CARLA)]
    assert opened[0].key == opened[1].key == opened[2].key
    assert [each.member.name for each in opened if each.member] == ["Anna Colombo", "Bruno Ferri", "Carla Neri"]
    assert opened[0].keys_to_try == (opened[0].key,)
    assert opened[0].members == slotfile.members(made.folder)


def test_the_printed_code_opens_it_too_however_it_is_typed(made: Made) -> None:
    opened = vault.unlock_with_recovery(made.folder, made.code.lower().replace("-", " "))
    assert opened.key == made.unlock().key
    assert opened.member is None


def test_a_phrase_typed_with_another_apostrophe_and_more_blanks_opens(made: Made) -> None:
    assert vault.unlock(made.folder, BRUNO.id, " l\u2019acqua  va al mare ").key == made.unlock().key


@pytest.mark.parametrize("phrase", ["quattro gatti sul tett", "Quattro gatti sul tetto", PHRASES[BRUNO.id], "x"])
def test_a_wrong_phrase_is_wrong_and_not_damage(made: Made, phrase: str) -> None:
    before = (made.folder / slotfile.SLOTS).read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.unlock(made.folder, ANNA.id, phrase)
    assert (made.folder / slotfile.SLOTS).read_bytes() == before
    assert made.unlock().vault_id


def test_a_code_of_another_vault_is_wrong_and_a_mistyped_one_is_told_before_it_is_tried(made: Made) -> None:
    with pytest.raises(WrongPassphrase):
        vault.unlock_with_recovery(made.folder, recovery_code.write(bytes(16)))
    for _ in range(9):
        with pytest.raises(RecoveryCodeMistyped):
            vault.unlock_with_recovery(made.folder, made.code[:-1] + ("A" if made.code[-1] != "A" else "B"))
    assert vault.unlock_with_recovery(made.folder, made.code)


def test_a_stranger_is_no_member(made: Made) -> None:
    with pytest.raises(NoSuchMember):
        vault.unlock(made.folder, new_record(9), "quattro gatti sul tetto")


def test_after_five_wrong_phrases_the_sixth_try_waits_and_nothing_is_lost(made: Made) -> None:
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            vault.unlock(made.folder, ANNA.id, "not this one")
    with pytest.raises(TooManyTries) as waiting:
        made.unlock()
    seconds = waiting.value.values["seconds"]
    assert isinstance(seconds, int)
    assert 1 <= seconds <= 5
    assert made.unlock(BRUNO).vault_id


def test_the_right_phrase_forgives_the_wrong_ones_before_it(made: Made) -> None:
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(WrongPassphrase):
                vault.unlock(made.folder, ANNA.id, "not this one")
        assert made.unlock().vault_id


def test_an_empty_phrase_is_no_try(made: Made) -> None:
    with pytest.raises(Refused, match=r"passphrase\.missing"):
        vault.unlock(made.folder, ANNA.id, "  ")
    assert not (made.folder / "vault.tries").exists()


# -- what somebody without a key may have done to the file ------------------------------------------------------------


def weaker(document: Document) -> None:
    document["slots"][0]["kdf"]["memory_kib"] = 8192


def fewer_passes(document: Document) -> None:
    document["slots"][0]["kdf"]["passes"] = 1


def other_name(document: Document) -> None:
    document["slots"][2]["name"] = "Anna Colombo"


def promoted(document: Document) -> None:
    document["slots"][2]["role"] = "coordinator"


def stronger_elsewhere(document: Document) -> None:
    document["slots"][1]["kdf"]["memory_kib"] = 131072


def recovery_dropped(document: Document) -> None:
    document["slots"] = [slot for slot in document["slots"] if slot["kind"] == "member"]


def member_dropped(document: Document) -> None:
    del document["slots"][-1]


def order_changed(document: Document) -> None:
    document["slots"].reverse()


def slot_added(document: Document) -> None:
    document["slots"].append(document["slots"][0] | {"id": "ab" * 16, "member": "cd" * 16})


def epoch_changed(document: Document) -> None:
    document["epoch"] = 2


def marked_as_tested(document: Document) -> None:
    document["recovery_tested_on"] = "2026-11-01"


def other_mac(document: Document) -> None:
    document["mac"] = "A" * 43 + "="


def no_mac(document: Document) -> None:
    document["mac"] = ""


def public_exchanged(document: Document) -> None:
    document["slots"][1]["public"] = document["slots"][2]["public"]


def sealed_exchanged(document: Document) -> None:
    first, second = document["slots"][0], document["slots"][2]
    first["key"], second["key"] = second["key"], first["key"]


def sealed_emptied(document: Document) -> None:
    document["slots"][0]["key"] = ""


@pytest.mark.parametrize(
    "change",
    [
        weaker,
        fewer_passes,
        other_name,
        promoted,
        stronger_elsewhere,
        recovery_dropped,
        member_dropped,
        order_changed,
        slot_added,
        epoch_changed,
        marked_as_tested,
        other_mac,
        no_mac,
        public_exchanged,
        sealed_exchanged,
        sealed_emptied,
    ],
)
def test_a_file_that_was_changed_without_the_key_is_damage(made: Made, change: Callable[[Document], None]) -> None:
    tamper(made.folder, change)
    with pytest.raises(VaultDamaged):
        made.unlock()


def bodies_exchanged(document: Document) -> None:
    first, second = document["slots"][0], document["slots"][2]
    for field in ("kdf", "public", "private", "key"):
        first[field], second[field] = second[field], first[field]


def own_role_changed(document: Document) -> None:
    document["slots"][2]["role"] = "coordinator"


def own_kdf_changed(document: Document) -> None:
    document["slots"][2]["kdf"]["passes"] = 4


def own_private_cut(document: Document) -> None:
    document["slots"][2]["private"] = "AAAA"


@pytest.mark.parametrize("change", [bodies_exchanged, own_role_changed, own_kdf_changed, own_private_cut])
def test_a_slot_opens_only_as_the_one_it_was_made_as(made: Made, change: Callable[[Document], None]) -> None:
    assert [slot["name"] for slot in json.loads((made.folder / slotfile.SLOTS).read_bytes())["slots"]][2] == BRUNO.name
    tamper(made.folder, change)
    with pytest.raises(WrongPassphrase):
        made.unlock(BRUNO)


def test_a_rotten_bit_anywhere_is_damage_and_never_a_wrong_phrase(made: Made) -> None:
    path = made.folder / slotfile.SLOTS
    data = path.read_bytes()
    for place in range(5, len(data), 97):
        rotten = bytearray(data)
        rotten[place] ^= 0x02
        path.write_bytes(rotten)
        with pytest.raises(VaultDamaged):
            made.unlock()
    path.write_bytes(data)
    assert made.unlock()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"{}"])
def test_an_empty_or_foreign_file_is_damage_and_is_not_replaced(made: Made, content: bytes) -> None:
    (made.folder / slotfile.SLOTS).write_bytes(content)
    with pytest.raises(VaultDamaged):
        made.unlock()
    with pytest.raises(Refused, match=r"vault\.exists"):
        vault.create(made.folder, ANNA, PHRASES[ANNA.id])
    assert (made.folder / slotfile.SLOTS).read_bytes() == content


def test_the_file_of_another_vault_opens_another_key(made: Made, tmp_path: Path) -> None:
    other, _ = vault.create(tmp_path / "other", ANNA, PHRASES[ANNA.id])
    assert other.key != made.unlock().key
    assert other.vault_id != made.unlock().vault_id


# -- a new vault -----------------------------------------------------------------------------------------------------


def test_a_vault_begins_with_a_coordinator(tmp_path: Path) -> None:
    with pytest.raises(LastCoordinator):
        vault.create(tmp_path / "new", BRUNO, PHRASES[BRUNO.id])
    with pytest.raises(Refused, match=r"passphrase\.short"):
        vault.create(tmp_path / "new", ANNA, "7lettre")
    with pytest.raises(Refused, match=r"member\.name-missing"):
        vault.create(tmp_path / "new", Member(ANNA.id, " ", Role.COORDINATOR), PHRASES[ANNA.id])
    assert not (tmp_path / "new").exists()


def test_nothing_that_opens_the_vault_stands_in_its_folder(made: Made) -> None:
    opened = made.unlock()
    secrets = [opened.key.reveal(), opened.key.database(), opened.key.slots_mac()]
    needles = [made.code.encode(), made.code.replace("-", "").encode(), *(p.encode() for p in PHRASES.values())]
    needles += [*secrets, *(secret.hex().encode() for secret in secrets)]
    for path in made.folder.iterdir():
        assert not [needle for needle in needles if needle in path.read_bytes()]


def test_nothing_that_opens_the_vault_shows_in_a_word_or_an_error(made: Made) -> None:
    opened = made.unlock()
    shown = [repr(opened), str(opened), repr(opened.file), repr(opened.keys_to_try)]
    for phrase in ("quattro gatti sul tavolo", "l'acqua va al mare"):
        with pytest.raises(DeskError) as error:
            vault.unlock(made.folder, ANNA.id, phrase)
        assert error.value.__suppress_context__
        shown += [repr(error.value), str(error.value), repr(error.value.values)]
    slot = opened.file.slot_of(ANNA.id)
    for secret in (opened.key.reveal(), opened.key.database(), slot.private, slot.key):
        assert not [text for text in shown if repr(secret)[2:12] in text or secret.hex()[:12] in text]
    assert not [text for text in shown if "gatti" in text or "acqua" in text or "Anna" in text.split("member=Mem")[0]]
