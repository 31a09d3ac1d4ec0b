"""Hybrid time and identities."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.clock import COUNTER_LIMIT, FAR_AHEAD_MS, Clock, Time
from desk_app.domain.ids import new_device, new_record, uuid7
from tests.support.histories import FIVE_YEARS_MS, NOON


@given(st.lists(st.integers(-FIVE_YEARS_MS, FIVE_YEARS_MS), min_size=2, max_size=30))
def test_a_device_never_stamps_the_same_or_an_earlier_time_whatever_its_clock_does(jumps: list[int]) -> None:
    wall = [NOON]
    clock = Clock(lambda: wall[0])
    stamps = []
    for jump in jumps:
        wall[0] = NOON + jump
        stamps.append(clock.stamp())
    assert stamps == sorted(set(stamps))


def test_a_change_is_later_than_what_its_author_saw_though_that_came_from_five_years_ahead() -> None:
    clock = Clock(lambda: NOON)
    seen = Time(NOON + FIVE_YEARS_MS, 3)
    assert clock.stamp(seen) > seen


def test_a_time_far_ahead_is_flagged_and_does_not_drag_the_clock_along() -> None:
    clock = Clock(lambda: NOON)
    ahead = Time(NOON + FIVE_YEARS_MS)
    assert clock.is_far_ahead(ahead)
    clock.follow(ahead)
    clock.stamp(ahead)
    assert clock.stamp() < Time(NOON + 10)


def test_a_time_a_little_ahead_is_followed() -> None:
    clock = Clock(lambda: NOON)
    ahead = Time(NOON + FAR_AHEAD_MS)
    clock.follow(ahead)
    assert clock.stamp() > ahead


def test_the_counter_runs_over_into_the_next_millisecond() -> None:
    assert Time(5, COUNTER_LIMIT - 1).next() == Time(6, 0)
    assert Time(5, 0).next() == Time(5, 1)


def test_record_ids_are_version_7_and_sort_by_the_clock_that_made_them() -> None:
    earlier, later = new_record(NOON), new_record(NOON + 1)
    assert earlier < later
    for made in (earlier, later, uuid7(0, bytes(10)), uuid7((1 << 48) - 1, b"\xff" * 10)):
        assert uuid.UUID(bytes=bytes(made)).version == 7
        assert uuid.UUID(bytes=bytes(made)).variant == uuid.RFC_4122
    assert new_device() != new_device()


def test_records_made_within_one_millisecond_sort_as_they_were_made() -> None:
    made = [new_record(NOON, place) for place in range(300)]
    assert made == sorted(made)
    assert uuid.UUID(bytes=bytes(made[7])).version == 7
