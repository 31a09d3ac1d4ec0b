"""Flipped bits, cut files, torn logs and a full disk: noticed, and nothing that was saved is lost."""

import shutil
from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFull, StoreDamaged, StoreError
from desk_app.store import files, interviews, journal, people
from desk_app.store.store import Store
from desk_app.store.upkeep import check, checkpoint
from tests.support.vaults import KEY, add_interview, add_person, filled, flip, fresh, opened, words_are_whole

PAGE = 4096


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


def test_a_page_in_anothers_place_or_of_another_vault_is_noticed(store: Store, path: Path, tmp_path: Path) -> None:
    filled(store, 30)
    checkpoint(path, KEY, truncate=True)
    store.close()
    whole = path.read_bytes()
    other = fresh(tmp_path / "other.db")
    filled(other, 30)
    checkpoint(other.path, KEY, truncate=True)
    other.close()
    foreign = other.path.read_bytes()
    for raw in (exchanged(whole, 5, 6), whole[: 5 * PAGE] + foreign[5 * PAGE : 6 * PAGE] + whole[6 * PAGE :]):
        path.write_bytes(raw)
        with pytest.raises(StoreDamaged):
            check(path, KEY)
    path.write_bytes(whole)
    check(path, KEY)


def test_an_old_page_put_back_is_not_noticed_by_its_code(store: Store, path: Path) -> None:
    """What the engine cannot tell, as decision 6 says; should this fail one day, the decision is out of date."""
    filled(store, 30)
    checkpoint(path, KEY, truncate=True)
    old = path.read_bytes()
    add_person(store, "Zeno")
    checkpoint(path, KEY, truncate=True)
    store.close()
    new = path.read_bytes()
    places = range(PAGE, len(old), PAGE)
    rewritten = [at for at in places if old[at : at + PAGE] != new[at : at + PAGE]]
    assert rewritten
    for at in rewritten:
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        check(path, KEY)


def exchanged(raw: bytes, one: int, other: int) -> bytes:
    """The file with two pages in each other's place."""
    pages = [raw[at : at + PAGE] for at in range(0, len(raw), PAGE)]
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


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
        every = list(range(1, store.last_seq + 1))
        assert [one.seq for one in journal.own_after(unit.connection, store.device, 0, 9_999)] == every


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
