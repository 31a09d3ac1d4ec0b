"""One real encrypted database a test, in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.store.store import Store
from tests.support.vaults import fresh


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "vault.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A new database, open."""
    store = fresh(path)
    yield store
    store.close()
