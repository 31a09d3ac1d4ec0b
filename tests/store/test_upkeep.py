"""Idle work, damage, a full disk, copies and a new key: nothing that was saved is lost, nothing waits."""

import shutil
import threading
from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFull, StoreDamaged, StoreError
from desk_app.store import engine, files, interviews, journal, people, upkeep
from desk_app.store.migrations import steps
from desk_app.store.store import Store, open_store
from desk_app.store.upkeep import back_up, check, checkpoint, copies, merge_slice, rekey
from tests.store.test_guards import flip
from tests.support.vaults import KEY, ME, VAULT, add_interview, add_person, opened, words_are_whole

PAGE = 4096
NEW_KEY = bytes(range(100, 132))


def filled(store: Store, many: int = 60) -> None:
    """Some people and interviews, each saved by itself."""
    for number in range(many):
        person = add_person(store, f"Ada {number}")
        words = " ".join(f"parola{number * place % 977}" for place in range(150))
        add_interview(store, person, f"Bolletta numero {number} {words}", "money.bills")


# -- idle work --------------------------------------------------------------------------------------------------


def segments(store: Store) -> int:
    """In how many pieces the words of the interviews lie."""
    with store.unit() as unit:
        return int(
            unit.connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM interview_words_idx").scalar_one()
        )


def test_saving_never_merges_and_idle_slices_end_it(store: Store) -> None:
    filled(store)
    assert segments(store) == 60
    slices = 1
    while merge_slice(store):
        slices += 1
        assert slices < 1_000
    assert segments(store) < 10
    assert not merge_slice(store)
    with store.unit() as unit:
        words_are_whole(unit.connection)
        assert len(interviews.search(unit.connection, "boll", limit=99)) == 60


def test_a_slice_writes_only_a_few_pages(store: Store, path: Path) -> None:
    filled(store)
    checkpoint(path, KEY, truncate=True)
    sizes = []
    before, more = 0, True
    while more:
        more = merge_slice(store)
        after = files.wal_of(path).stat().st_size
        sizes.append((after - before) // PAGE)
        before = after
    assert len(sizes) > 3
    # What a slice takes in is emptied and given back as well: some ten pages for each that it writes.
    assert max(sizes) < 20 * upkeep.MERGE_PAGES


def test_a_checkpoint_does_not_hold_a_save_up(store: Store, path: Path) -> None:
    filled(store, 20)
    with store.unit() as unit:
        unit.journal.add("person", {"given_name": "Ida"}, author=ME)
        # In the middle of a save, from another thread, as the application has it.
        done: list[bool] = []
        other = threading.Thread(target=lambda: done.append(checkpoint(path, KEY)))
        other.start()
        other.join(timeout=3)
        assert done == [True]
    with store.unit() as unit:
        assert people.count(unit.connection) == 21


def test_after_a_checkpoint_the_log_is_used_again_instead_of_growing(store: Store, path: Path) -> None:
    filled(store, 30)
    checkpoint(path, KEY)
    before = files.wal_of(path).stat().st_size
    add_person(store, "Ada")
    assert files.wal_of(path).stat().st_size == before


def test_a_checkpoint_at_closing_leaves_everything_in_the_one_file(store: Store, path: Path) -> None:
    filled(store, 5)
    assert checkpoint(path, KEY, truncate=True)
    alone = path.with_name("alone.db")
    shutil.copyfile(path, alone)
    other = opened(alone)
    with other.unit() as unit:
        assert people.count(unit.connection) == 5
    other.close()


def test_a_reader_in_the_way_of_a_checkpoint_is_told_and_not_waited_for(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 600_000)
    reader = store.reader()
    with reader.look() as connection:
        people.count(connection)
        filled(store, 2)
        assert not checkpoint(path, KEY, truncate=True)
    assert checkpoint(path, KEY, truncate=True)
    reader.close()


# -- damage -----------------------------------------------------------------------------------------------------


def test_one_flipped_bit_in_any_page_is_noticed(store: Store, path: Path) -> None:
    filled(store, 30)
    checkpoint(path, KEY, truncate=True)
    store.close()
    check(path, KEY)
    pages = path.stat().st_size // PAGE
    for number in range(40):
        damaged = path.with_name("damaged.db")
        shutil.copyfile(path, damaged)
        page = number * pages // 40
        flip(damaged, page * PAGE + (number * 101) % (PAGE - 64) + (32 if page == 0 else 0))
        with pytest.raises(StoreDamaged):
            check(damaged, KEY)
        files.remove_database(damaged)


def test_a_file_cut_short_is_damaged_and_left_as_it_is(store: Store, path: Path) -> None:
    filled(store, 30)
    checkpoint(path, KEY, truncate=True)
    store.close()
    whole = path.read_bytes()
    for length in (len(whole) // 2, len(whole) - 700, 1_000, 17):
        path.write_bytes(whole[:length])
        with pytest.raises(StoreDamaged):
            read_all(path)
        assert path.read_bytes() == whole[:length]


def read_all(path: Path) -> None:
    store = opened(path)
    try:
        with store.unit() as unit:
            interviews.search(unit.connection, "bolletta", limit=1_000)
            for table in ("journal", "interview", "person"):
                unit.connection.exec_driver_sql(f"SELECT * FROM {table}").all()
        check(path, KEY)
    finally:
        store.close()


def test_a_torn_log_opens_to_an_earlier_whole_state(store: Store, path: Path) -> None:
    filled(store, 12)
    content, log = path.read_bytes(), files.wal_of(path).read_bytes()
    store.close()
    for number in range(12):
        torn = path.with_name(f"torn-{number}.db")
        torn.write_bytes(content)
        files.wal_of(torn).write_bytes(log[: len(log) * (number + 1) // 13])
        if number % 2:
            flip(files.wal_of(torn), len(log) * number // 14)
        again = opened_or_none(torn)
        if again is None:
            continue
        with again.unit() as unit:
            assert people.count(unit.connection) <= 12
            words_are_whole(unit.connection)
        again.close()


def opened_or_none(path: Path) -> Store | None:
    try:
        return opened(path)
    except StoreError:
        # So early in its life that not even its identity had been written to the file.
        return None


# -- a full disk ------------------------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_and_the_next_save_works_once_there_is_room(store: Store) -> None:
    filled(store, 5)
    limit(store, pages(store))
    kept = add_until_full(store)
    with store.unit() as unit:
        assert people.count(unit.connection) == 5 + kept
        words_are_whole(unit.connection)
    limit(store, 1 << 30)
    add_interview(store, add_person(store, "Carla"), "Adesso c'è posto")
    with store.unit() as unit:
        assert people.count(unit.connection) == 6 + kept
        assert [one.seq for one in journal.own_after(unit.connection, store.device, 0, 9_999)] == list(
            range(1, store.last_seq + 1)
        )


def pages(store: Store) -> int:
    with store.unit() as unit:
        return int(unit.connection.exec_driver_sql("PRAGMA page_count").scalar_one())


def limit(store: Store, count: int) -> None:
    with store.unit() as unit:
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")


def add_until_full(store: Store) -> int:
    for number in range(1_000):
        try:
            add_person(store, f"Ada {number} " * 30)
        except DiskFull:
            return number
    raise AssertionError("it never was full")


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


# -- copies -----------------------------------------------------------------------------------------------------


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
