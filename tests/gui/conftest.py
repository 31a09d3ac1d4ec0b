"""A dressed application and an open desk with its pages."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.casework.desk import Desk
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.shell.theme import Appearance, load_fonts, wear
from desk_app.store.store import Reader
from tests.support import pairs
from tests.support.computers import set_up
from tests.support.desks import a_desk
from tests.support.whole_window import Face, invitation


@pytest.fixture(autouse=True)
def _nothing_goes_by_chance() -> Iterator[None]:
    """A page without a window belongs to Python, and a test that has ended holds it no more: collected at any moment it
    would go in the middle of being laid out, while what is still posted is done, and the process with it.

    In the application every page stands in the window, and goes with it.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _no_window_stays(qapp: QApplication, _nothing_goes_by_chance: None) -> Iterator[None]:
    """A style sheet dresses every window there is: those of earlier tests would make each test slower than the last."""
    before = qapp.topLevelWidgets()
    yield
    for window in qapp.topLevelWidgets():
        if window not in before:
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """Our font and style, light, at 100%."""
    qapp.setStyle("Fusion")
    load_fonts()
    wear(qapp, Appearance("light", 1.0))
    return qapp


@dataclass
class Bench:
    """A desk and what pages need; `mine` is the test's own reader: one reader belongs to one thread."""

    desk: Desk
    reader: Reader
    mine: Reader
    runner: LaneRunner
    bus: Bus


@pytest.fixture
def bench(dressed: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """Real parts."""
    desk = a_desk(tmp_path)
    made = Bench(desk, desk.reader(), desk.reader(), LaneRunner(), Bus())
    broken: list[BaseException] = []
    made.runner.broke.connect(broken.append)
    yield made
    made.runner.close()
    dressed.processEvents()
    made.reader.close()
    made.mine.close()
    desk.store.close()
    assert broken == []


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's folder, its vault closed; the recovery code lies beside it for the test."""
    pairs.hurry(monkeypatch)
    made, computer = set_up(tmp_path / "home", invitation(bytes(16)))
    computer.close()
    (tmp_path / "code").write_text(made.recovery_code)
    return tmp_path / "home"


@pytest.fixture
def face(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Face]:
    made = Face(qapp, qtbot, home)
    yield made
    made.desk.window.close()
