"""Verified copies, and a new key for the whole file."""

import shutil
from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFull, StoreDamaged
from desk_app.store import files, people, upkeep
from desk_app.store.migrations import steps
from desk_app.store.store import Store, open_store
from desk_app.store.upkeep import back_up, check, copies, rekey
from tests.support.vaults import KEY, VAULT, add_person, filled, flip, opened, words_are_whole

PAGE = 4096
NEW_KEY = bytes(range(100, 132))


def test_a_copy_holds_everything_and_nothing_else(store: Store, tmp_path: Path) -> None:
    filled(store, 4)
    slots = tmp_path / "vault.slots"
    slots.write_text("slots")
    made = back_up(store, tmp_path / "stick", (slots,))
    assert {one.name: one.stat().st_mode & 0o777 for one in made.folder.iterdir()} == {
        "vault.db": 0o600,
        "vault.slots": 0o600,
    }
    assert made.bytes == sum(one.stat().st_size for one in made.folder.iterdir())
    upkeep.verify_copy(made.folder, "vault.db", KEY)
    copy = opened(made.folder / "vault.db")
    with copy.unit() as unit:
        assert people.count(unit.connection) == 4
    copy.close()


def test_a_copy_made_while_somebody_reads_holds_the_last_save_too(store: Store, tmp_path: Path) -> None:
    filled(store, 2)
    reader = store.reader()
    with reader.look() as connection:
        people.count(connection)
        add_person(store, "Carla")
        made = back_up(store, tmp_path / "stick")
    reader.close()
    copy = opened(made.folder / "vault.db")
    with copy.unit() as unit:
        assert people.count(unit.connection) == 3
    copy.close()


def test_a_new_key_is_not_begun_without_room_for_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(store, 4)
    monkeypatch.setattr(upkeep.files, "has_room", lambda *of: False)
    with pytest.raises(DiskFull):
        rekey(store, NEW_KEY)
    check(store.path, KEY)


def test_only_the_last_three_copies_stay_even_when_the_clock_goes_back(store: Store, tmp_path: Path) -> None:
    made = []
    for wall in (5_000, 9_000, 7_000, 7_000, 1):
        store.clock._wall = lambda wall=wall: wall  # type: ignore[misc]
        made.append(back_up(store, tmp_path / "stick").folder)
    assert copies(tmp_path / "stick") == made[-3:]


def test_a_damaged_copy_is_noticed_and_former_copies_stay(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, 20)
    good = [back_up(store, tmp_path / "stick").folder for _ in range(3)]
    whole = files.copy_durably

    def worn_out(source: Path, target: Path) -> None:
        whole(source, target)
        if target.suffix == ".db":
            flip(target, 5 * PAGE + 11)

    monkeypatch.setattr(files, "copy_durably", worn_out)
    with pytest.raises(StoreDamaged):
        back_up(store, tmp_path / "stick")
    assert copies(tmp_path / "stick") == good
    flip(good[0] / "vault.db", 3 * PAGE + 77)
    with pytest.raises(StoreDamaged):
        upkeep.verify_copy(good[0], "vault.db", KEY)


def test_what_a_cut_copy_left_is_cleared_by_the_next(store: Store, tmp_path: Path) -> None:
    left = tmp_path / "stick" / "copy-12.part"
    left.mkdir(parents=True)
    made = back_up(store, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == [made.folder]


def test_the_file_of_an_older_format_goes_once_a_copy_was_verified(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "FORMAT", 2)
    with store.unit() as unit:
        unit.connection.exec_driver_sql("PRAGMA user_version = 2")
    former = steps.former(path, 1)
    shutil.copyfile(path, former)
    back_up(store, tmp_path / "stick")
    assert not former.exists()


def test_a_copy_onto_a_full_stick_is_told_and_leaves_no_half_copy(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, 3)
    first = back_up(store, tmp_path / "stick")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(DiskFull):
        back_up(store, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == [first.folder]


# -- a new key --------------------------------------------------------------------------------------------------


def test_a_new_key_opens_the_store_and_the_old_one_no_more(store: Store, path: Path) -> None:
    filled(store, 5)
    rekey(store, NEW_KEY)
    add_person(store, "Carla")
    reader = store.reader()
    with reader.look() as connection:
        assert people.count(connection) == 6
    reader.close()
    store.close()
    with pytest.raises(StoreDamaged):
        open_store(path, KEY, VAULT)
    again = open_store(path, NEW_KEY, VAULT)
    with again.unit() as unit:
        words_are_whole(unit.connection)
    again.close()
    check(path, NEW_KEY)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_new_key_has_32_bytes(store: Store, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        rekey(store, bytes(length))
