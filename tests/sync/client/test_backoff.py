"""Waiting: jitter, ceilings, the server's wish, and the daily minute."""

import itertools

from sync.client.backoff import FIRST_S, LONGEST_S, Backoff


def test_waits_double_up_to_five_minutes() -> None:
    backoff = Backoff(random=lambda: 1.0)
    waits = [backoff.failed() for _ in range(12)]
    assert waits[:4] == [0.5, 1.0, 2.0, 4.0]
    assert waits[-1] == LONGEST_S


def test_a_wait_is_anything_below_its_ceiling() -> None:
    chances = itertools.cycle([0.0, 0.25, 0.999])
    backoff = Backoff(random=lambda: next(chances))
    assert [backoff.failed() for _ in range(3)] == [0.0, 0.25, 1.998]


def test_progress_makes_the_next_wait_short_again() -> None:
    backoff = Backoff(random=lambda: 1.0)
    for _ in range(5):
        backoff.failed()
    assert backoff.failures == 5
    backoff.progressed()
    assert backoff.failures == 0
    assert backoff.failed() == FIRST_S


def test_the_servers_wish_is_the_least_wait() -> None:
    backoff = Backoff(random=lambda: 0.5)
    assert backoff.failed(retry_after_s=7.0) == 7.25
    assert backoff.failed(retry_after_s=-3.0) == 0.5
