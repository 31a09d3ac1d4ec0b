"""The guards of the encrypted database: each of these fails without its line in the engine."""

import os
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3

from desk_app.domain.errors import NotOurs, StoreBusy, StoreDamaged
from desk_app.store import engine, people, statements
from desk_app.store.engine import open_keyed
from desk_app.store.migrations import steps
from desk_app.store.store import Store, create, open_store
from tests.support.vaults import KEY, VAULT, add_interview, add_person, flip

SECRET = "Sfrattata dal padrone"


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_key_that_is_not_32_bytes_is_refused_before_it_becomes_a_passphrase(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create(path, bytes(length), VAULT)
    assert not path.exists()


def test_a_raw_key_is_not_stretched_like_a_passphrase(store: Store, path: Path) -> None:
    add_person(store, "Ada")
    store.close()
    raw = sqlcipher3.dbapi2.connect(str(path))
    raw.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert raw.execute("SELECT count(*) FROM person").fetchone() == (1,)
    raw.close()


def test_the_library_is_new_enough(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    assert sqlcipher3.sqlite_version_info >= engine.SQLITE_FLOOR
    monkeypatch.setattr(sqlcipher3, "sqlite_version_info", (3, 53, 1))
    with pytest.raises(RuntimeError, match="too old"):
        create(path, KEY, VAULT)


def pragma(connection: sa.Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_every_writing_connection_is_durable_and_private(store: Store) -> None:
    with store.unit() as unit:
        found = {name: pragma(unit.connection, name) for name in SETTINGS}
    assert found == SETTINGS


SETTINGS: dict[str, object] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "temp_store": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "wal_autocheckpoint": 0,
    "cipher_memory_security": "0",
    "cipher_log_level": "NONE",
    "application_id": engine.APPLICATION_ID,
    "cache_size": -engine.CACHE_KIB,
}


def test_memory_security_stays_off_on_readers_because_search_would_take_seconds(store: Store) -> None:
    reader = store.reader()
    with reader.look() as connection:
        assert pragma(connection, "cipher_memory_security") == "0"
        assert pragma(connection, "temp_store") == 2
    reader.close()


_SORT = """
import sys
from pathlib import Path
from desk_app.store.engine import open_keyed
connection = open_keyed(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
if sys.argv[4] == "without":
    connection.execute("PRAGMA temp_store = FILE")
connection.execute("PRAGMA cache_size = 50")
found = connection.execute(
    "SELECT said || row AS it FROM interview ORDER BY it DESC LIMIT -1 OFFSET 0")
found.fetchone()
held = b"".join(
    open(f"/proc/self/fd/{fd}", "rb").read()
    for fd in __import__("os").listdir("/proc/self/fd")
    if __import__("os").path.realpath(f"/proc/self/fd/{fd}").startswith(sys.argv[3]))
print(held.count(b"Sfrattata"))
"""


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="reads open files by /proc")
@pytest.mark.parametrize(("guard", "in_clear"), [("with", False), ("without", True)])
def test_sorting_leaves_no_word_in_a_temporary_file(
    store: Store, path: Path, tmp_path: Path, guard: str, in_clear: bool
) -> None:
    person = add_person(store, "Ada")
    with store.unit() as unit:
        for number in range(1_500):
            fields = {"held_on": "2026-11-23", "said": f"{SECRET} {number} " * 40}
            unit.journal.add("interview", fields, author=person, person=person)
    store.close()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    words = in_a_process(_SORT, path, KEY.hex(), temporary, guard, SQLITE_TMPDIR=str(temporary)).stdout
    assert (int(words) > 0) is in_clear
    assert list(temporary.iterdir()) == []


def test_a_damaged_page_prints_nothing_to_the_terminal(store: Store, path: Path) -> None:
    for number in range(200):
        add_person(store, f"Ada {number}")
    store.close()
    flip(path, 3 * 4096 + 100, 5 * 4096 + 100, 7 * 4096 + 100, 9 * 4096 + 100)
    done = in_a_process(_READ_ALL, path, KEY.hex())
    assert done.stdout.strip() == "StoreDamaged"
    assert done.stderr == ""


_READ_ALL = """
import sys
from pathlib import Path
from desk_app.domain.errors import StoreError
from desk_app.store import upkeep
try:
    upkeep.check(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
except StoreError as found:
    print(type(found).__name__)
"""


def test_a_missing_file_is_not_created(path: Path) -> None:
    for opening in (lambda: open_store(path, KEY, VAULT), lambda: open_keyed(path, KEY, read_only=True)):
        with pytest.raises(NotOurs):
            opening()
    assert not path.exists()


def test_an_empty_file_does_not_open_as_a_new_database(path: Path) -> None:
    path.touch()
    with pytest.raises(NotOurs):
        open_store(path, KEY, VAULT)
    assert path.stat().st_size == 0


def test_an_existing_file_is_never_overwritten(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        create(path, KEY, VAULT)
    assert path.read_bytes() == before


def test_nothing_is_left_when_creating_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for room, name, nonsense in ((engine, "APPLICATION_ID", "("), (steps, "STEPS", (("nonsense",),))):
        monkeypatch.setattr(room, name, nonsense)
        with pytest.raises(sqlcipher3.dbapi2.Error):
            create(path, KEY, VAULT)
        assert list(path.parent.iterdir()) == []
        monkeypatch.undo()
    create(path, KEY, VAULT)
    open_store(path, KEY, VAULT).close()


def test_a_database_of_another_application_is_not_ours(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotOurs):
        open_store(path, KEY, VAULT)
    with pytest.raises(NotOurs):
        open_keyed(path, None)
    assert path.read_bytes() == before


def test_an_encrypted_database_of_another_application_is_not_ours(path: Path) -> None:
    other = sqlcipher3.dbapi2.connect(str(path))
    other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    with pytest.raises(NotOurs):
        open_store(path, KEY, VAULT)


def test_a_wrong_key_is_told_as_damage_and_changes_nothing(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        open_store(path, bytes(32), VAULT)
    assert path.read_bytes() == before


def test_another_vaults_database_is_not_ours(store: Store, path: Path) -> None:
    store.close()
    with pytest.raises(NotOurs):
        open_store(path, KEY, b"another vault...")
    open_store(path, KEY, VAULT).close()


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_only_its_owner_may_read_the_file_and_its_log(store: Store, path: Path) -> None:
    before = os.umask(0)
    try:
        add_person(store, "Ada")
    finally:
        os.umask(before)
    for one in path.parent.iterdir():
        assert one.stat().st_mode & 0o777 == 0o600, one.name


def test_no_word_of_a_case_lies_in_clear_in_any_file(store: Store, path: Path) -> None:
    person = add_person(store, "Serafina", family_name="Bellacqua", phone="333 7141592")
    add_interview(store, person, SECRET, "house.eviction")
    for when in ("open", "closed"):
        for file in path.parent.iterdir():
            content = file.read_bytes().lower()
            for word in ("serafina", "bellacqua", "7141592", "sfrattata", "padrone", "eviction", "create table"):
                assert word.encode() not in content, (when, file.name, word)
                assert word.encode("utf-16-le") not in content, (when, file.name, word)
        store.close()


def test_no_statement_commits_by_itself(store: Store) -> None:
    """Without the listener a connection in autocommit would keep what a failed unit had written."""
    with suppress(ZeroDivisionError), store.unit() as unit:
        unit.connection.exec_driver_sql("INSERT INTO identity VALUES ('one', x'00')")
        raise ZeroDivisionError
    with store.unit() as unit:
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM identity WHERE name = 'one'").scalar_one() == 0


def test_a_statement_below_sqlalchemy_needs_a_transaction(store: Store) -> None:
    with pytest.raises(RuntimeError, match="no transaction"):
        statements.driver(store.connection)


def test_a_reader_cannot_write(store: Store) -> None:
    reader = store.reader()
    with pytest.raises(sa.exc.OperationalError, match="readonly"), reader.look() as connection:
        connection.exec_driver_sql("DELETE FROM person")
    reader.close()


def test_a_look_is_one_snapshot_and_the_next_one_is_fresh(store: Store) -> None:
    reader = store.reader()
    with reader.look() as connection:
        assert people.count(connection) == 0
        add_person(store, "Ada")
        assert people.count(connection) == 0
    with reader.look() as connection:
        assert people.count(connection) == 1
    reader.close()


def test_a_database_that_another_process_holds_is_busy(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    held = open_store(path, KEY, VAULT)
    with store.unit(), pytest.raises(StoreBusy), held.unit():
        pass
    add_person(held, "Ada")
    held.close()


def test_a_path_with_signs_that_mean_something_in_an_address_opens(tmp_path: Path) -> None:
    path = tmp_path / "casa 100% #1 ?mode=memory&x.db"
    create(path, KEY, VAULT)
    open_store(path, KEY, VAULT).close()
    assert path.stat().st_size > 0


def in_a_process(code: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run some lines in a process of their own."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )
