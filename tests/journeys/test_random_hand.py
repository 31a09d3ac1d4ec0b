"""Whatever is pressed and typed, in whatever order: nothing breaks, nothing hangs, and the archive is whole afterwards.

By what it found: a page that read no more after a member was let go, a merge of a vault that was closed already, a
print dialog of no printer that took the process with it.
"""

import time
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

SEEDS, SECONDS = {"ordinary": ((11,), 12), "nightly": (range(20), 120)}[PROFILE]

pytestmark = pytest.mark.usefixtures("as_it_was")


def files(folder: Path) -> tuple[Path, ...]:
    """What it chooses from: sheets, a scan, and what is neither."""
    folder.mkdir()
    nothing, scan = folder / "nothing.xlsx", folder / "scan.pdf"
    nothing.write_bytes(b"PK\x03\x04 no workbook")
    scan.write_bytes(pdf(3))
    sheets = text_file(folder / "people.csv", (HEADER, ANNA, LUCA)), workbook(folder / "book.xlsx", (HEADER, LUCA))
    return *sheets, nothing, scan


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_hand_breaks_nothing(qapp: QApplication, tmp_path: Path, seed: int) -> None:
    at = Everywhere(qapp, tmp_path / "home")
    hand = RandomHand(at, seed, files(tmp_path / "files"))
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        hand.act()
        hand.rest()
        assert at.broken == [], list(hand.acts)
    for window in (qapp.activeModalWidget(), qapp.activePopupWidget()):
        if window is not None:
            window.close()
    at.until(lambda: at.desk.turns.settled)
    if at.desk.place is not None:
        at.desk.lock()
    at.until(lambda: at.desk.closing is not None and at.desk.closing.done())
    while at.desk.place is None:
        hand.act()
        QTest.qWait(1)
    at.until(lambda: at.desk.turns.settled)
    at.settle()
    upkeep.check(at.home / STORE, at.place.desk.store.key)
    assert at.broken == [], list(hand.acts)
    assert len(hand.places) > 3, hand.places
    at.close()
