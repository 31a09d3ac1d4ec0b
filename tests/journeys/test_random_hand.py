"""Whatever is pressed and typed, in whatever order: nothing breaks, nothing hangs, and the archive is whole afterwards.

By what it found: a page that read no more after a member was let go, a merge of a vault that was closed already, a
print dialog of no printer that took the process with it.
"""

import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.exchange.founding import STORE
from desk_app.store import upkeep
from tests.support.documents_face import pdf
from tests.support.everywhere import Everywhere
from tests.support.histories import PROFILE
from tests.support.random_hand import RandomHand
from tests.support.sheets import ANNA, HEADER, LUCA, text_file, workbook

SEEDS, SECONDS = {"ordinary": ((11,), 12), "nightly": (range(20), 100)}[PROFILE]

pytestmark = pytest.mark.usefixtures("as_it_was")


def files(folder: Path) -> tuple[Path, ...]:
    """What it chooses from: sheets, a scan, and what is neither."""
    folder.mkdir()
    nothing, scan = folder / "nothing.xlsx", folder / "scan.pdf"
    nothing.write_bytes(b"PK\x03\x04 no workbook")
    scan.write_bytes(pdf(3))
    sheets = text_file(folder / "people.csv", (HEADER, ANNA, LUCA)), workbook(folder / "book.xlsx", (HEADER, LUCA))
    return *sheets, nothing, scan


def faults(at: Everywhere, hand: RandomHand) -> list[str]:
    """What broke, with where, and what was done before."""
    for one in at.broken:
        traceback.print_exception(one)
    return [*map(repr, at.broken), *hand.acts] if at.broken else []


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> Iterator[Everywhere]:
    """An open desk with much in it."""
    made = Everywhere(qapp, tmp_path / "home")
    yield made
    made.close()


# A popup raises itself, and the offscreen platform says that it cannot.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.timeout(SECONDS + 120)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_hand_breaks_nothing(at: Everywhere, tmp_path: Path, seed: int) -> None:
    hand = RandomHand(at, seed, files(tmp_path / "files"))
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        hand.act()
        hand.rest()
        assert faults(at, hand) == []
    lock(at)
    while at.desk.place is None:
        hand.act()
        QTest.qWait(1)
    at.settle()
    upkeep.check(at.home / STORE, at.place.desk.store.key)
    assert faults(at, hand) == []
    assert len(hand.places) > 3, hand.places


def lock(at: Everywhere) -> None:
    """Leave what is asked, and lock."""
    for window in (at.qapp.activeModalWidget(), at.qapp.activePopupWidget()):
        if window is not None:
            window.close()
    at.desk.lock()
    at.until(lambda: at.desk.closing is not None and at.desk.closing.done())
