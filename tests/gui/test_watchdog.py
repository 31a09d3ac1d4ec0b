"""The watchdog itself: it sees a busy window and names the place, and takes neither sleep nor other threads for one."""

import threading
import time

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.domain.text import folded
from tests.support.pace import slower
from tests.support.watchdog import LIMIT_MS, Report, Stretch, Watchdog


def busy(ms: float) -> None:
    until = time.thread_time_ns() + ms * 1e6
    while time.thread_time_ns() < until:
        folded("Què fas, Ada? " * 20)


def test_a_busy_turn_is_seen_with_its_place_and_a_sleeping_one_is_not(qapp: QApplication) -> None:
    watchdog, pause = Watchdog(qapp), threading.Event()
    with watchdog.watching():
        watchdog.act("busy", lambda: busy(8 * LIMIT_MS), lambda: True)
        watchdog.act("waiting", lambda: pause.wait(8 * LIMIT_MS / 1000), lambda: True)
    assert list(watchdog.report.too_long()) == ["busy"]
    assert "domain/text.py" in watchdog.report.too_long()["busy"]


def test_other_threads_do_not_make_the_window_look_slow(qapp: QApplication) -> None:
    watchdog = Watchdog(qapp)
    other = threading.Thread(target=busy, args=(4 * LIMIT_MS,))
    with watchdog.watching():
        watchdog.act("another thread is busy", other.start, lambda: not other.is_alive())
    assert watchdog.report.too_long() == {}


def test_what_does_not_come_is_told(qapp: QApplication) -> None:
    watchdog = Watchdog(qapp)
    with watchdog.watching(), pytest.raises(AssertionError, match="waited in vain after: nothing"):
        watchdog.act("nothing", lambda: None, lambda: False, patience_s=0.05)


def test_the_best_try_counts_and_in_a_try_the_worst(qapp: QApplication) -> None:
    report = Report()
    for tries in ((10.0, 70.0), (60.0, 20.0), (90.0, 80.0)):
        report.next_try()
        for ms in tries:
            report.note("a letter", Stretch(ms, ms, "here"))
    assert [one.cpu_ms for one in report.tries["a letter"]] == [70.0, 60.0, 90.0]
    assert report.best("a letter") == 60.0
    assert report.too_long() == {"a letter": "60 ms: here"}


def test_a_machine_that_is_slow_just_then_is_taken_into_account(qapp: QApplication) -> None:
    report = Report()
    report.note("a letter", Stretch(80.0, 80.0, "here", slower=2.0))
    report.note("another letter", Stretch(80.0, 80.0, "here", slower=1.25))
    assert report.too_long() == {"another letter": "64 ms: here"}
    assert slower() >= 1.0
