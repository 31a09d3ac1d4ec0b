import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.errors import LastCoordinator, NoSuchMember, Refused, VaultDamaged
from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.vault import rotation, slotfile, slotjson, slots, vault
from desk_app.vault.keys import VaultKey
from desk_app.vault.opened import Opened
from desk_app.vault.slot import SlotFile
from tests.vault.conftest import ANNA, BRUNO, CARLA, PHRASES, Made, tamper

DINA = Member(new_record(5), "Dina Sala", Role.COORDINATOR)


class PowerCut(BaseException):
    """The machine is off: nothing of ours runs any more."""


class Disk:
    """Lets so many calls that change the disk through, and then cuts the power."""

    CALLS = ("open", "fsync", "replace", "unlink")

    def __init__(self, calls: int) -> None:
        self.left = calls

    def __call__(self, act: Callable[[], object]) -> bool:
        """Whether the act was cut short."""
        with pytest.MonkeyPatch.context() as patch:
            for name in self.CALLS:
                patch.setattr(os, name, self._counted(getattr(os, name)))
            try:
                act()
            except PowerCut:
                return True
            return False

    def _counted(self, real: Callable[..., object]) -> Callable[..., object]:
        def counted(*args: object, **kwargs: object) -> object:
            if self.left == 0:
                raise PowerCut
            self.left -= 1
            return real(*args, **kwargs)

        return counted


class Database:
    """What the vault needs to know of the database: it is under one key, and changes it as a whole."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "vault.db"

    def put_under(self, key: VaultKey) -> None:
        slotfile.write_bytes(self.path.parent, key.database(), self.path.name)

    def key_of(self, opened: Opened) -> VaultKey | None:
        return next((key for key in opened.keys_to_try if key.database() == self.path.read_bytes()), None)


@pytest.fixture
def desk(made: Made) -> Made:
    Database(made.folder).put_under(made.unlock().key)
    return made


def complete(opened: Opened) -> Opened:
    """What wiring does after each unlocking."""
    database = Database(opened.folder)
    assert database.key_of(opened) is not None
    if opened.previous is not None:
        database.put_under(opened.key)
    return rotation.finish_rotation(opened)


# -- removing a member ----------------------------------------------------------------------------------------------


def test_a_removed_member_does_not_open_and_everybody_else_does(desk: Made) -> None:
    opened = complete(rotation.remove_member(desk.unlock(), BRUNO.id))
    with pytest.raises(NoSuchMember):
        desk.unlock(BRUNO)
    for again in (desk.unlock(), desk.unlock(CARLA), vault.unlock_with_recovery(desk.folder, desk.code)):
        assert again.keys_to_try == (opened.key,)
    assert [card.name for card in slotfile.members(desk.folder)] == ["Anna Colombo", "Carla Neri"]
    assert not (desk.folder / slotfile.NEXT).exists()


def test_removing_gives_the_key_before_and_the_key_after(desk: Made) -> None:
    before = desk.unlock()
    moving = rotation.remove_member(before, BRUNO.id)
    assert moving.previous == before.key != moving.key
    assert moving.keys_to_try == (moving.key, before.key)
    assert (moving.vault_id, moving.file.epoch) == (before.vault_id, before.file.epoch + 1)


def test_the_key_before_is_nowhere_once_the_change_is_done(desk: Made) -> None:
    done = complete(rotation.remove_member(desk.unlock(), BRUNO.id))
    assert done.file.previous is None
    assert slotfile.read_pair(desk.folder).in_force.previous is None
    assert rotation.finish_rotation(done) == done


def test_an_old_copy_of_the_slots_opens_nothing_newer(desk: Made) -> None:
    path = desk.folder / slotfile.SLOTS
    stolen = path.read_bytes()
    done = complete(rotation.remove_member(desk.unlock(), BRUNO.id))
    newest = path.read_bytes()

    path.write_bytes(stolen)
    with_old_copy = desk.unlock(BRUNO)
    assert done.key not in with_old_copy.keys_to_try
    assert Database(desk.folder).key_of(with_old_copy) is None

    slot = slotjson.parse(stolen).slot_of(BRUNO.id)
    private = slots.open_private(done.vault_id, slot, PHRASES[BRUNO.id])
    for reached in slotjson.parse(newest).slots:
        with pytest.raises(VaultDamaged):
            slots.open_key(slotjson.parse(newest), reached, private)


def test_a_removed_members_slot_put_back_into_the_file_is_noticed(desk: Made) -> None:
    stolen = slotjson.content(desk.unlock().file)["slots"]
    assert isinstance(stolen, list)
    complete(rotation.remove_member(desk.unlock(), BRUNO.id))
    tamper(desk.folder, lambda document: document["slots"].append(stolen[2]))
    for member in (BRUNO, ANNA):
        with pytest.raises(VaultDamaged):
            desk.unlock(member)


def test_a_phrase_that_was_seen_opens_nothing_after_a_change_and_a_rotation(desk: Made) -> None:
    old = desk.unlock().file
    opened = vault.change_passphrase(desk.unlock(), ANNA.id, PHRASES[ANNA.id], "nessuno mi ha vista")
    done = complete(rotation.rotate(opened))
    private = slots.open_private(old.vault, old.slot_of(ANNA.id), PHRASES[ANNA.id])
    with pytest.raises(VaultDamaged):
        slots.open_key(done.file, done.file.slot_of(ANNA.id), private)
    assert vault.unlock(desk.folder, ANNA.id, "nessuno mi ha vista").key == done.key
    assert desk.unlock(BRUNO).key == done.key


def test_the_last_coordinator_stays(desk: Made) -> None:
    for opened in (desk.unlock(), vault.unlock_with_recovery(desk.folder, desk.code)):
        with pytest.raises(LastCoordinator):
            rotation.remove_member(opened, ANNA.id)
    two = vault.add_member(desk.unlock(), DINA, "due coordinatrici")
    with pytest.raises(Refused, match=r"vault\.remove-self"):
        rotation.remove_member(two, ANNA.id)
    complete(rotation.remove_member(vault.unlock(desk.folder, DINA.id, "due coordinatrici"), ANNA.id))
    with pytest.raises(NoSuchMember):
        desk.unlock()


def test_only_a_coordinator_removes_and_only_who_is_there(desk: Made) -> None:
    with pytest.raises(Refused, match=r"vault\.coordinator-only"):
        rotation.remove_member(desk.unlock(BRUNO), CARLA.id)
    with pytest.raises(NoSuchMember):
        rotation.remove_member(desk.unlock(), DINA.id)
    assert not (desk.folder / slotfile.NEXT).exists()


def test_nothing_else_changes_while_the_key_is_being_changed(desk: Made) -> None:
    moving = rotation.remove_member(desk.unlock(), BRUNO.id)
    with pytest.raises(Refused, match=r"vault\.rotation-pending"):
        vault.add_member(moving, DINA, "due coordinatrici")
    with pytest.raises(Refused, match=r"vault\.rotation-pending"):
        rotation.rotate(moving)


# -- cut short ------------------------------------------------------------------------------------------------------


def change(desk: Made) -> None:
    complete(rotation.remove_member(desk.unlock(), BRUNO.id))


def put_right(desk: Made) -> None:
    complete(desk.unlock(CARLA))


def steps_of(act: Callable[[Made], object], desk: Made, aside: Path) -> int:
    counting = Disk(10_000)
    counting(lambda: act(Made(Path(shutil.copytree(desk.folder, aside)), desk.code)))
    return 10_000 - counting.left


def test_a_power_cut_at_any_moment_leaves_a_vault_that_opens(desk: Made, tmp_path: Path) -> None:
    steps = steps_of(change, desk, tmp_path / "count")
    assert steps > 15
    for first in range(steps):
        for second in (0, 1, 3, 5, 8, 1000):
            cut = Made(Path(shutil.copytree(desk.folder, tmp_path / f"{first}-{second}")), desk.code)
            assert Disk(first)(partial(change, cut))
            Disk(second)(partial(put_right, cut))  # and once more, while it is being put right
            done = complete(cut.unlock())
            assert Database(cut.folder).key_of(done) is not None
            assert [cut.unlock(member).keys_to_try for member in (ANNA, CARLA)] == [(done.key,)] * 2
            assert vault.unlock_with_recovery(cut.folder, cut.code).key == done.key
            assert not (cut.folder / slotfile.NEXT).exists()


def test_who_is_being_removed_is_out_as_soon_as_the_following_file_stands(desk: Made) -> None:
    rotation.remove_member(desk.unlock(), BRUNO.id)
    with pytest.raises(NoSuchMember):
        desk.unlock(BRUNO)
    assert [card.name for card in slotfile.members(desk.folder)] == ["Anna Colombo", "Carla Neri"]


def test_a_power_cut_while_somebody_is_let_in_leaves_the_members_before_or_after(desk: Made, tmp_path: Path) -> None:
    def let_in(desk: Made) -> None:
        vault.add_member(desk.unlock(), DINA, "due coordinatrici")

    for step in range(steps_of(let_in, desk, tmp_path / "count")):
        cut = Made(Path(shutil.copytree(desk.folder, tmp_path / str(step))), desk.code)
        assert Disk(step)(partial(let_in, cut))
        assert len(cut.unlock().members) in (3, 4)
        let_in_again = cut.unlock()
        if len(let_in_again.members) == 3:
            let_in(cut)
        assert vault.unlock(cut.folder, DINA.id, "due coordinatrici").key == let_in_again.key


def test_a_following_file_that_rotted_is_no_obstacle_while_the_database_is_as_it_was(desk: Made) -> None:
    before = desk.unlock()
    rotation.remove_member(before, BRUNO.id)
    path = desk.folder / slotfile.NEXT
    path.write_bytes(path.read_bytes()[:-40])
    assert desk.unlock().keys_to_try == (before.key,)
    complete(rotation.remove_member(desk.unlock(), BRUNO.id))
    assert len(slotfile.members(desk.folder)) == 2


def test_a_current_file_that_rotted_is_made_good_by_the_following_one(desk: Made) -> None:
    before = desk.unlock()
    rotation.remove_member(before, BRUNO.id)
    (desk.folder / slotfile.SLOTS).write_bytes(b"")
    again = desk.unlock()
    assert again.previous == before.key
    assert complete(again).key == desk.unlock().key


def test_a_following_file_of_somebody_without_the_key_is_not_followed(desk: Made) -> None:
    opened = desk.unlock()
    foreign = VaultKey.generate()
    epoch = opened.file.epoch + 1
    resealed = tuple(slots.seal(opened.vault_id, epoch, slot, foreign) for slot in opened.file.slots)
    guess = slots.wrap_previous(opened.vault_id, epoch, VaultKey.generate(), foreign)
    for previous in (guess, None):
        planted = SlotFile(opened.vault_id, epoch, resealed, None, previous)
        slotfile.write(desk.folder, slots.authenticate(planted, foreign), slotfile.NEXT)
        assert desk.unlock().keys_to_try == (opened.key,)


def test_a_following_file_whose_slot_does_not_open_is_not_followed(desk: Made) -> None:
    before = desk.unlock()
    rotation.remove_member(before, BRUNO.id)
    tamper(desk.folder, lambda document: document["slots"][0].update(key=""), slotfile.NEXT)
    assert desk.unlock().keys_to_try == (before.key,)


@pytest.mark.parametrize("other", [{"epoch": 9}, {"vault": "ab" * 16}])
def test_a_following_file_that_is_not_the_next_is_neither_followed_nor_taken_away(
    desk: Made, other: dict[str, Any]
) -> None:
    opened = desk.unlock()
    rotation.remove_member(opened, BRUNO.id)
    tamper(desk.folder, lambda document: document.update(other), slotfile.NEXT)
    assert desk.unlock(BRUNO).keys_to_try == (opened.key,)
    assert len(slotfile.members(desk.folder)) == 3
    assert (desk.folder / slotfile.NEXT).exists()
