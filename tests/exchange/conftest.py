"""A district, and the computers of a desk that are enrolled with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import pairs
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import join


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    made = District(tmp_path_factory.mktemp("district") / "folder")
    yield made.start()
    made.close()


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs.hurry(monkeypatch)


@pytest.fixture
def first(district: District, tmp_path: Path) -> Iterator[Computer]:
    """The first computer of a desk, enrolled."""
    _, made = set_up(tmp_path / "first", district.office())
    made.round()
    yield made
    made.close()


@pytest.fixture
def second(first: Computer, tmp_path: Path) -> Iterator[Computer]:
    made = join(first, tmp_path / "second")
    yield made
    made.close()
