import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import TooManyTries
from desk_app.vault import waits
from desk_app.vault.waits import Tries, wait_after

SLOT, OTHER = bytes(16), bytes(15) + b"\1"


class Clock:
    def __init__(self, ms: int = 1_800_000_000_000) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms


def tries(folder: Path, clock: Clock) -> Tries:
    found = Tries.beside(folder)
    found.now_ms = clock
    return found


def test_the_waits_grow_and_end_at_five_minutes() -> None:
    assert [wait_after(n) for n in range(13)] == [0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]


@given(st.integers(0, 10**9))
def test_more_tries_never_wait_less_and_never_for_ever(count: int) -> None:
    assert 0 <= wait_after(count) <= wait_after(count + 1) <= 300


def test_the_wait_passes_and_the_count_begins_anew_with_the_right_phrase(tmp_path: Path) -> None:
    clock = Clock()
    counted = tries(tmp_path, clock)
    for _ in range(6):
        counted.wrong(SLOT)
    with pytest.raises(TooManyTries) as waiting:
        counted.demand_patience(SLOT)
    assert waiting.value.values == {"seconds": 10}
    clock.ms += 9_001
    assert counted.seconds_left(SLOT) == 1
    clock.ms += 999
    counted.demand_patience(SLOT)
    counted.right(SLOT)
    counted.wrong(SLOT)
    assert counted.seconds_left(SLOT) == 0


def test_one_members_mistakes_do_not_make_another_wait(tmp_path: Path) -> None:
    counted = tries(tmp_path, Clock())
    for _ in range(9):
        counted.wrong(SLOT)
    assert counted.seconds_left(SLOT) > 0
    counted.demand_patience(OTHER)


def test_closing_the_window_does_not_end_the_wait(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(7):
        tries(tmp_path, clock).wrong(SLOT)
    assert tries(tmp_path, clock).seconds_left(SLOT) == 20


def test_a_clock_that_was_set_back_waits_once_more_and_not_for_years(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(8):
        tries(tmp_path, clock).wrong(SLOT)
    clock.ms -= 10**12
    counted = tries(tmp_path, clock)
    assert counted.seconds_left(SLOT) == 40
    clock.ms += 40_000
    assert counted.seconds_left(SLOT) == 0


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", b"[]", b"[[]]", b'{"00": 7}', b'{"00": [1]}', b'{"00": ["a", "b"]}', b"[" * 60_000]
)
def test_a_broken_counter_keeps_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / waits.TRIES).write_bytes(content)
    counted = tries(tmp_path, Clock())
    counted.demand_patience(SLOT)
    counted.wrong(SLOT)
    assert json.loads((tmp_path / waits.TRIES).read_bytes()) == {SLOT.hex(): [1, Clock().ms]}


def test_where_the_disk_takes_nothing_the_count_in_memory_goes_on(tmp_path: Path) -> None:
    (tmp_path / (waits.TRIES + ".writing")).mkdir()  # in the way of any writing, even for root
    counted = tries(tmp_path, Clock())
    for _ in range(5):
        counted.wrong(SLOT)
    assert not (tmp_path / waits.TRIES).exists()
    assert counted.seconds_left(SLOT) == 5
    counted.right(SLOT)
    assert counted.seconds_left(SLOT) == 0
