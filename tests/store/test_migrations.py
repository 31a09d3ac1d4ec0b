"""Formats of the database: what the migrations make is what the code says; an upgrade leaves the old or the new."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3

from desk_app.domain.errors import StoreBusy, TooNew
from desk_app.store import engine, files, interviews, people, projection, upkeep
from desk_app.store.engine import open_keyed
from desk_app.store.migrations import steps
from desk_app.store.store import Store, open_store
from desk_app.store.tables import metadata
from tests.support.vaults import KEY, VAULT, add_person, derived, words_are_whole

DATA = Path(__file__).parents[1] / "data" / "vaults"
NEWER: Sequence[Sequence[str]] = (*steps.STEPS, ("CREATE TABLE star (row INTEGER PRIMARY KEY)", "DROP TABLE draft"))
"""A version that nobody has written yet."""


def test_the_migrated_schema_is_the_one_the_code_speaks_of(store: Store) -> None:
    with store.unit() as unit:
        run = unit.connection.exec_driver_sql
        names = set(run("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%words%'").scalars())
        assert names == set(metadata.tables)
        for table in metadata.tables.values():
            columns = {row.name: row for row in run(f"PRAGMA table_info({table.name})")}
            assert list(columns) == [column.name for column in table.c], table.name
            for column in table.c:
                found = columns[column.name]
                assert bool(found.notnull) or (found.pk and found.type == "INTEGER") or column.nullable, column
                assert not (found.notnull and column.nullable), column
                assert bool(found.pk) == column.primary_key, column
                assert found.type == sa.types.to_instance(column.type).compile(store.engine.dialect), column
            assert indexes_of(run, table.name) == said_indexes(table), table.name


def indexes_of(run: object, table: str) -> set[tuple[str, ...]]:
    """The columns of each index, but for the one that a table is clustered by."""
    return {
        tuple(row.name for row in run(f"PRAGMA index_info({index.name})"))  # type: ignore[operator]
        for index in run(f"PRAGMA index_list({table})")  # type: ignore[operator]
        if index.origin != "pk"
    }


def said_indexes(table: sa.Table) -> set[tuple[str, ...]]:
    unique = {(column.name,) for column in table.c if column.unique}
    return unique | {tuple(column.name for column in index.columns) for index in table.indexes}


def test_a_newer_file_is_refused_and_untouched(store: Store, path: Path) -> None:
    store.close()
    steps.upgrade(path, KEY, NEWER)
    before = path.read_bytes()
    with pytest.raises(TooNew) as refused:
        open_store(path, KEY, VAULT)
    assert refused.value.values == {"found": len(NEWER), "known": steps.FORMAT}
    assert path.read_bytes() == before


def test_an_upgrade_keeps_everything_and_the_former_file(store: Store, path: Path) -> None:
    add_person(store, "Ada")
    store.close()
    steps.upgrade(path, KEY, NEWER)
    assert {one.name for one in path.parent.iterdir()} == {path.name, steps.former(path, steps.FORMAT).name}
    assert all(one.stat().st_mode & 0o077 == 0 for one in path.parent.iterdir())
    assert formats(path) == (len(NEWER), "Ada")
    assert formats(steps.former(path, steps.FORMAT)) == (steps.FORMAT, "Ada")


def test_an_upgrade_does_not_take_the_file_from_somebody_who_has_it_open(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    reader = store.reader()
    with reader.look() as connection:
        people.count(connection)
        add_person(store, "Ada")
        with pytest.raises(StoreBusy):
            steps.upgrade(path, KEY, NEWER)
    reader.close()
    store.close()
    assert formats(path) == (steps.FORMAT, "Ada")


class PowerCut(BaseException):
    """Everything stops here."""


MOMENTS = 8
"""Calls between the first and the last thing that an upgrade does to the disk."""


@pytest.mark.parametrize("moment", range(MOMENTS + 1))
def test_a_crash_at_any_point_of_an_upgrade_leaves_the_old_or_the_new_file_whole(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    add_person(store, "Ada")
    store.close()
    cut = Cut(moment)
    for name in ("copy_durably", "remove_database", "sync", "sync_folder"):
        cut.before(monkeypatch, files, name)
    cut.before(monkeypatch, Path, "replace")
    cut.before(monkeypatch, steps, "take_steps")
    cut.before(monkeypatch, steps, "_upgrade_copy")
    try:
        steps.upgrade(path, KEY, (*steps.STEPS, (*NEWER[-1], "SELECT 1")))
        assert moment == MOMENTS
    except PowerCut:
        monkeypatch.undo()
        assert formats(path) in {(steps.FORMAT, "Ada"), (len(NEWER), "Ada")}
        steps.upgrade(path, KEY, NEWER)
    assert formats(path) == (len(NEWER), "Ada")


@pytest.mark.parametrize("broken", ["SELECT nonsense", "INSERT INTO identity VALUES ('vault', NULL)"])
def test_a_step_that_fails_leaves_the_file_as_it_was(store: Store, path: Path, broken: str) -> None:
    add_person(store, "Ada")
    store.close()
    upkeep.checkpoint(path, KEY, truncate=True)
    before = path.read_bytes()
    with pytest.raises(sqlcipher3.dbapi2.Error):
        steps.upgrade(path, KEY, (*NEWER, ("DROP TABLE person", broken)))
    assert path.read_bytes() == before
    steps.upgrade(path, KEY, NEWER)
    assert formats(path) == (len(NEWER), "Ada")


def test_what_an_upgrade_that_was_cut_left_behind_is_not_taken_for_the_new_file(store: Store, path: Path) -> None:
    add_person(store, "Ada")
    store.close()
    left = path.with_suffix(".upgrading")
    shutil.copyfile(path, left)
    cut = open_keyed(left, KEY)
    cut.execute("DELETE FROM person")
    shutil.copyfile(files.wal_of(left), path.parent / "log")
    cut.close()
    (path.parent / "log").rename(files.wal_of(left))
    steps.upgrade(path, KEY, NEWER)
    assert formats(path) == (len(NEWER), "Ada")


@pytest.mark.parametrize("file", sorted(DATA.glob("format-*.db")), ids=lambda file: file.stem)
def test_every_format_that_was_ever_used_still_opens(file: Path, tmp_path: Path) -> None:
    key, vault = (bytes.fromhex(line) for line in file.with_suffix(".txt").read_text("utf-8").split()[-2:])
    path = tmp_path / "vault.db"
    shutil.copyfile(file, path)
    store = open_store(path, key, vault)
    with store.unit() as unit:
        before = derived(unit.connection)
        assert len(before["person"]) == 4
        assert len(before["beside"]) == 1
        assert people.find(unit.connection, "nico")[0].given_name == "Nicolò"
        assert interviews.search(unit.connection, "bolletta")
        projection.rebuild(unit.connection)
        assert derived(unit.connection) == before
        words_are_whole(unit.connection)
    add_person(store, "Ada")
    store.close()
    upkeep.check(path, key)
    open_store(path, key, vault).close()


def test_todays_format_is_kept_and_was_not_changed_afterwards(store: Store, tmp_path: Path) -> None:
    kept = DATA / f"format-{steps.FORMAT:03}.db"
    path = tmp_path / kept.name
    shutil.copyfile(kept, path)
    key = bytes.fromhex(kept.with_suffix(".txt").read_text("utf-8").split()[-2])
    connection = open_keyed(path, key)
    said = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
    with store.unit() as unit:
        assert connection.execute(said).fetchall() == [tuple(row) for row in unit.connection.exec_driver_sql(said)]
        for words in ("person_words", "interview_words"):
            settings = f"SELECT k, v FROM {words}_config WHERE k <> 'version' ORDER BY k"
            today = [tuple(row) for row in unit.connection.exec_driver_sql(settings)]
            assert connection.execute(settings).fetchall() == today
    connection.close()


def test_after_an_upgrade_that_shows_more_the_shelves_are_derived_afresh(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(store, "Ada")
    with store.unit() as unit:
        # As an older version would have left it, which did not know what to show of this record.
        unit.connection.exec_driver_sql("DELETE FROM person")
    store.close()
    same = open_store(path, KEY, VAULT)
    with same.unit() as unit:
        assert people.find(unit.connection, "ada") == ()
    same.close()
    monkeypatch.setattr(projection, "VERSION", projection.VERSION + 1)
    newer = open_store(path, KEY, VAULT)
    with newer.unit() as unit:
        assert [one.given_name for one in people.find(unit.connection, "ada")] == ["Ada"]
        words_are_whole(unit.connection)
    newer.close()


class Cut:
    """Lets so many calls pass, then cuts the power."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def before(self, monkeypatch: pytest.MonkeyPatch, where: object, name: str) -> None:
        """Count the calls of this function."""
        whole = getattr(where, name)

        def counted(*arguments: object, **named: object) -> object:
            if self.left == 0:
                raise PowerCut
            self.left -= 1
            return whole(*arguments, **named)

        monkeypatch.setattr(where, name, counted)


def formats(path: Path) -> tuple[int, str]:
    """A file's format, and the one person in it."""
    connection = open_keyed(path, KEY, read_only=True)
    try:
        return steps.format_of(connection), connection.execute("SELECT given_name FROM person").fetchone()[0]
    finally:
        connection.close()
