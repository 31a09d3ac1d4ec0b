"""What every page stands on: signals, threads, colours."""

import ctypes
import gc
import struct
import sys
import threading

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Offline, OwnFault
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.bridge.sweep import keep_on_this_thread
from desk_app.gui.shell.idle import Idle
from desk_app.gui.shell.sleep import Sleep
from desk_app.gui.shell.theme import ZOOMS, style, tokens

# Text or mark, its ground, and the least contrast (WCAG 2.1, 1.4.3 and 1.4.11).
PAIRS = [
    *((text, ground, 4.5) for text in ("ink", "muted") for ground in ("bg", "surface", "rail")),
    ("muted", "sunken", 4.5),
    ("muted", "hover", 4.5),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5),
    ("primary", "surface", 4.5),
    ("primary", "bg", 4.5),
    ("primary_ink", "primary_soft", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "accent_soft", 4.5),
    *((tone, ground, 4.5) for tone in ("danger", "warn", "ok", "info") for ground in ("surface", f"{tone}_soft")),
    ("ink", "warn_soft", 4.5),
    ("on_danger", "danger", 4.5),
    ("side_ink", "side", 4.5),
    ("side_muted", "side", 4.5),
    *((mark, ground, 3.0) for mark in ("line_strong", "focus") for ground in ("bg", "surface")),
    ("chart", "surface", 3.0),
]


class _Bell(QObject):
    rung = Signal(bool)


def test_two_thousand_signals_do_not_lose_a_reference(qapp: QApplication) -> None:
    """PySide6 6.12.0 on CPython 3.11 loses a reference to True at each emit and dies after some 560."""
    bell, heard = _Bell(), []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(2_000):
        bell.rung.emit(True)
    assert len(heard) == 2_000
    heard.clear()
    assert sys.getrefcount(True) >= before - 10


def test_answers_come_home_in_the_order_of_clicks_on_the_gui_thread(qtbot: QtBot) -> None:
    runner, owner, answers, threads = LaneRunner(), QObject(), [], set()
    for number in range(200):
        runner.do(
            owner, lambda number=number: number, lambda n: (answers.append(n), threads.add(threading.get_ident()))
        )
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))
    assert threads == {threading.get_ident()}
    runner.close()


def test_an_answer_for_somebody_who_is_gone_is_dropped(qtbot: QtBot) -> None:
    runner, owner, other, answers = LaneRunner(), QObject(), QObject(), []
    gate = threading.Event()
    runner.do(owner, gate.wait, lambda _: answers.append("dead"))
    runner.do(other, lambda: "alive", answers.append)
    owner.deleteLater()
    qtbot.wait_signal(owner.destroyed, timeout=1000, raising=False).wait()
    gate.set()
    qtbot.waitUntil(lambda: answers == ["alive"])
    runner.close()


def test_a_known_failure_goes_to_whoever_asked_and_a_bug_to_the_report(qtbot: QtBot) -> None:
    runner, owner, known, broken = LaneRunner(), QObject(), [], []
    runner.broke.connect(broken.append)

    def fail(error: Exception) -> None:
        raise error

    runner.do(owner, lambda: fail(Offline()), failed=known.append)
    runner.do(owner, lambda: fail(KeyError("ours")), failed=known.append)
    qtbot.waitUntil(lambda: len(known) == 2 and len(broken) == 1)
    # Whoever asked is told of both, so that nothing stays grey; only the bug is reported.
    assert [type(one) for one in known] == [Offline, OwnFault]
    assert isinstance(broken[0], KeyError)
    runner.close()


def test_garbage_is_collected_on_the_gui_thread_only(qapp: QApplication) -> None:
    owner = QObject()
    timer = keep_on_this_thread(owner)
    assert not gc.isenabled()
    assert timer.thread() is qapp.thread()
    gc.enable()


def _brightness(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground", "least"), PAIRS)
def test_contrast_is_enough(scheme: str, mark: str, ground: str, least: float) -> None:
    colours = tokens(scheme)
    bright, dim = sorted((_brightness(colours[mark]), _brightness(colours[ground])), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= least


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_style_has_every_colour_and_grows_with_the_zoom(zoom: float) -> None:
    text = style(tokens("light"), zoom)
    assert "@" not in text.split("*/", 1)[1]
    assert f"font-size: {round(16 * zoom)}px" in text


def test_a_computer_that_slept_is_locked_at_waking(qtbot: QtBot) -> None:
    now = [1000.0]
    idle = Idle(minutes=5, now=lambda: now[0])
    idle.start()
    idle.stop()
    now[0] += 1
    with qtbot.assertNotEmitted(idle.expired):
        idle.tick()
    now[0] += 3600
    with qtbot.waitSignal(idle.expired):
        idle.tick()


def test_logind_says_that_the_computer_will_sleep(qtbot: QtBot) -> None:
    sleep = Sleep()
    with qtbot.waitSignal(sleep.soon):
        QMetaObject.invokeMethod(sleep, "prepare", Q_ARG(bool, True))
    with qtbot.assertNotEmitted(sleep.soon):
        QMetaObject.invokeMethod(sleep, "prepare", Q_ARG(bool, False))


def test_windows_says_that_the_computer_will_sleep(qtbot: QtBot) -> None:
    sleep = Sleep()
    sleep.listen("win32")
    power = sleep.power
    assert power is not None
    waking = 0x0007
    for what in (waking, 0x0004):
        message = struct.pack("@PIN", 0, 0x0218, what)
        kept = ctypes.create_string_buffer(message)
        with (qtbot.assertNotEmitted if what == waking else qtbot.waitSignal)(sleep.soon):
            assert power.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(kept)) == (False, 0)


def test_an_idle_desk_warns_and_then_locks(qtbot: QtBot) -> None:
    idle, said = Idle(minutes=2), []
    idle.warned.connect(said.append)
    with qtbot.waitSignal(idle.expired):
        for _ in range(120):
            idle.tick()
    assert said[0] == 60
    assert said[-1] == 1


def test_whoever_types_or_moves_the_mouse_in_a_window_is_not_idle(qapp: QApplication, qtbot: QtBot) -> None:
    idle, said = Idle(minutes=2), []
    idle.warned.connect(said.append)
    idle.follow(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for touch in (lambda at: QTest.keyClick(at, Qt.Key.Key_A), lambda at: QTest.mouseMove(at, QPoint(5, 5))):
        for _ in range(70):
            idle.tick()
        assert said[-1] > 0
        touch(window.windowHandle())
        qtbot.waitUntil(lambda: said[-1] == 0)
    idle.leave(qapp)
