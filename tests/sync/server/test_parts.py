"""The parts by themselves: spool, rates, settings, migrations."""

import tracemalloc
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from sync.server import migrations
from sync.server.database import Database
from sync.server.rate import Rate
from sync.server.settings import Folder, SettingsError
from sync.server.spool import Spool
from sync.server.tables import METADATA
from tests.support.district import District

DEVICE = bytes(range(16))


def test_a_tail_that_the_database_has_overtaken_is_cut_off(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    spool.replace(DEVICE, 100, b"abcdef")
    spool.append(DEVICE, b"gh")
    assert spool.read(DEVICE, 100) == b"abcdefgh"
    assert spool.read(DEVICE, 103) == b"defgh"
    assert spool.read(DEVICE, 108) == b""
    assert spool.read(DEVICE, 500) == b""
    assert spool.read(DEVICE, 99) == b""
    assert spool.resume(DEVICE, 103) == b"defgh"
    spool.append(DEVICE, b"ij")
    assert spool.read(DEVICE, 103) == b"defghij"


def test_a_torn_or_missing_tail_is_an_empty_one(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    assert spool.read(DEVICE, 0) == b""
    (tmp_path / "spool" / f"{DEVICE.hex()}.tail").write_bytes(b"\x00\x00")
    assert spool.resume(DEVICE, 0) == b""
    assert list((tmp_path / "spool").iterdir()) == []


def test_a_bucket_fills_up_again_with_time() -> None:
    now = [0.0]
    rate = Rate(2.0, 3.0, lambda: now[0])
    assert [rate.take(b"a") for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]
    assert rate.take(b"b") == 0.0
    now[0] = 0.5
    assert rate.take(b"a") == 0.0
    assert rate.take(b"a") == 0.5
    now[0] = 100.0
    assert [rate.take(b"a") for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]


def test_many_addresses_do_not_make_it_remember_without_end() -> None:
    rate = Rate(1.0, 1.0, lambda: 0.0)
    rate.take(b"first")
    tracemalloc.start()
    for number in range(20_000):
        rate.take(number.to_bytes(8))
    full, _ = tracemalloc.get_traced_memory()
    for number in range(20_000, 80_000):
        rate.take(number.to_bytes(8))
    later, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert later < full * 2
    assert rate.take((79_999).to_bytes(8)) > 0
    assert rate.take(b"first") == 0.0


@pytest.mark.parametrize(
    "line",
    [
        "port = 1",
        "stranger_rate = 0",
        "daily_bytes = 0",
        "device_rate = true",
        "name = 3",
        "edition_base = 1.5",
        "not toml",
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, line: str) -> None:
    District(tmp_path / "district").close()
    path = tmp_path / "district" / "settings.toml"
    name = line.split(" = ", maxsplit=1)[0]
    kept = [one for one in path.read_text().splitlines() if not one.startswith(name + " =")]
    path.write_text("\n".join([*kept, line]))
    with pytest.raises(SettingsError, match=name if "=" in line else "cannot be read"):
        Folder(tmp_path / "district").settings()


def test_the_migrations_make_the_tables_that_the_code_knows(database: object, tmp_path: Path) -> None:
    opened = Database(database() or f"sqlite:///{tmp_path / 'new.db'}")
    assert not migrations.is_newest(opened.engine)
    migrations.upgrade(opened.engine)
    migrations.upgrade(opened.engine)
    assert migrations.is_newest(opened.engine)
    with opened.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    opened.close()
