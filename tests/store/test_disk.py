"""A disk that does not answer is told apart from a full one and from a file that somebody else holds."""

from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFails, DiskFull
from desk_app.store import files
from desk_app.store.store import Store, open_store
from tests.support.vaults import KEY, VAULT, add_person


def test_where_the_log_cannot_be_opened_the_disk_is_to_blame_and_nothing_is_lost(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(store, "Ada")
    store.close()
    wal = files.wal_of(path)
    kept = wal.rename(wal.with_name("kept")) if wal.exists() else None
    wal.mkdir()
    with pytest.raises(DiskFails):
        open_store(path, KEY, VAULT)
    with monkeypatch.context() as full:
        full.setattr(files, "has_room", lambda *of: False)
        with pytest.raises(DiskFull):
            open_store(path, KEY, VAULT)
    wal.rmdir()
    if kept is not None:
        kept.rename(wal)
    open_store(path, KEY, VAULT).close()
