"""Nothing typed is ever lost: somebody types in the real window, and the power goes at any moment.

Everything typed up to three seconds before is in the vault, as the page stood at one moment; an interview that was
being closed is a draft or recorded, never both and never neither; and what is taken up again shows every letter.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from tests.faults import typing_storm
from tests.faults.typing_storm import SAFE_S, Kept, Sheet, Tally, Witness, storm
from tests.support import pairs
from tests.support.histories import PATIENCE_S, PROFILE

DESKS = 2
"""So many are typed at beside each other: what is waited for is mostly a hand that types."""
KILLS, LONGEST_S = {"ordinary": (6, 4.6), "nightly": (200, 8.0)}[PROFILE]

pytestmark = pytest.mark.timeout(PATIENCE_S)


@pytest.mark.skipif(os.name != "posix", reason="kills by SIGKILL, and waits on a pipe")
def test_what_was_typed_three_seconds_before_the_power_went_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs.hurry(monkeypatch)
    with ThreadPoolExecutor(DESKS) as desks:
        work = partial(storm, kills=KILLS // DESKS, longest_s=LONGEST_S)
        tallies = list(desks.map(lambda number: work(tmp_path / f"desk-{number}", seed=number), range(DESKS)))
    tally = sum(tallies, Tally())
    sys.stdout.write(f"{tally}\n")
    assert (tally.wrong, tally.lost, tally.doubled, tally.kills) == ([], 0, 0, KILLS)
    assert tally.oldest_s <= SAFE_S
    assert tally.letters > 10 * KILLS


def heard(*lines: tuple[str, float, str]) -> Witness:
    """A witness who was told these words, moments, and texts."""
    witness = Witness(Tally())
    witness.hear([{"word": word, "at": at, "said": said, "next_step": "", "needs": []} for word, at, said in lines])
    return witness


TYPED = (("begun", 0.0, ""), ("sheet", 1.0, "a"), ("sheet", 2.0, "ab"), ("sheet", 5.0, "abc"))


@pytest.mark.parametrize(
    ("kept", "lost", "doubled"),
    [
        (Kept([Sheet("abc")], []), 0, 0),
        (Kept([Sheet("ab")], []), 0, 0),
        (Kept([Sheet("a")], []), 1, 0),
        (Kept([], []), 2, 0),
        (Kept([Sheet("ab"), Sheet("ab")], []), 0, 1),
        (Kept([Sheet("abc")], [Sheet("abc")]), 0, 1),
    ],
)
def test_the_count_sees_what_is_missing_and_what_is_there_twice(kept: Kept, lost: int, doubled: int) -> None:
    witness = heard(*TYPED)
    witness.judge(kept, killed_at=5.5)
    assert (witness.tally.lost, witness.tally.doubled) == (lost, doubled)


def test_the_count_sees_a_text_that_nobody_typed_and_an_interview_that_is_neither_draft_nor_recorded() -> None:
    witness = heard(*TYPED)
    witness.judge(Kept([Sheet("abd")], []), killed_at=5.5)
    assert "nothing that ever stood on the page" in witness.tally.wrong[0]
    witness = heard(*TYPED, ("closing", 5.1, ""))
    witness.judge(Kept([], []), killed_at=5.5)
    assert witness.tally.lost > 0
    witness = heard(*TYPED, ("locked", 5.1, ""), ("taken_up", 5.2, "ab"))
    assert witness.tally.lost == 1


def test_the_three_seconds_are_those_of_the_page() -> None:
    assert typing_storm.SAFE_S == 3.0
