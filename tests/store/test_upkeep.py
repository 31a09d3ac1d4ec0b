"""Idle work: it ends what saving leaves to it, in small slices, and nothing waits for it."""

import shutil
import threading
from pathlib import Path

import pytest

from desk_app.store import engine, files, interviews, people, upkeep
from desk_app.store.store import Store
from desk_app.store.upkeep import checkpoint, merge_slice
from tests.support.vaults import KEY, ME, add_person, filled, opened, words_are_whole

PAGE = 4096


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
