"""Desk and district are killed at random instants: nothing is lost, doubled, or acknowledged and missing.

The benchmark `faults` does the same five hundred times, on SQLite and on PostgreSQL.
"""

import sys
from pathlib import Path

import pytest

from bench import faults
from tests.support.postgres import PostgresMissing, cluster

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def test_ten_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    tally = faults.storm(tmp_path, None, 10, seed=1)
    assert (tally.kills, tally.lost, tally.doubled, tally.acknowledged_missing) == (10, 0, 0, 0)
    assert tally.commits > 10


@pytest.mark.postgres
def test_kills_lose_nothing_and_double_nothing_on_postgresql(tmp_path: Path) -> None:
    try:
        with cluster() as running:
            tally = faults.storm(tmp_path, running.database(), 8, seed=2)
    except PostgresMissing as missing:
        pytest.skip(str(missing))
    assert (tally.kills, tally.lost, tally.doubled, tally.acknowledged_missing) == (8, 0, 0, 0)
    assert tally.commits > 8


def test_the_count_sees_what_is_missing_and_what_is_there_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = faults.feed
    monkeypatch.setattr(faults, "feed", lambda computer: [*(frames := real(computer))[:2], frames[1]])
    tally = faults.storm(tmp_path, None, 2, seed=3)
    assert (tally.lost > 0, tally.doubled > 0, tally.acknowledged_missing > 0) == (True, True, True)
