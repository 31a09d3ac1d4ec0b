"""A desk that loses power at any moment of a visit."""

import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.exchange.mailbag import Mailbag
from tests.sync.client.a_desk import DEVICE, a_mailbag, frames_upto, visit
from tests.sync.client.paper_district import a_frame, paper_district


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_a_desk_killed_before_each_step_of_a_visit_loses_nothing_and_sends_nothing_twice(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        district.feed = [(position, a_frame(position)) for position in range(1, 8)]
        a_mailbag(tmp_path, district, frames=0)
        done = subprocess.run(
            [sys.executable, "-m", "tests.sync.client.killed_visits", str(tmp_path)],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[3],
        )
        mailbag = Mailbag(tmp_path)
        assert visit(mailbag).trouble is None
    sealed = int(done.stdout)
    assert sealed > 40
    assert district.whole == frames_upto(sealed)
    assert district.committed == len(district.stream)
    assert mailbag.waiting() == (0, 0, 0)
    assert list(mailbag.arrived()) == district.feed
