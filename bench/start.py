"""How soon something is seen: our window at the locked face beside a bare PySide6 window, both from process start."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.vault import vault

ROOT = Path(__file__).parents[1]
ROUNDS = 15
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QApplication.quit()
app = QApplication([])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import sys, time
from pathlib import Path
from desk_app.options import Options
from desk_app.wiring import Stage, make_application
app = make_application()
stage = Stage(app, Options(home=Path(sys.argv[1])))
stage.painted.connect(lambda: print(time.monotonic(), flush=True))
stage.furnished.connect(lambda: (print(time.monotonic(), flush=True), app.quit()))
stage.show()
app.exec()
"""


def _times(code: str, *arguments: str) -> list[float]:
    """Seconds from starting the process to each moment that it prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return [float(one) - began for one in done.stdout.split()]


def run(scale: float = 1.0) -> dict[str, dict[str, object]]:
    """Medians of interleaved runs, a real vault present, file cache warm for both.

    first_paint: the window's own ground and name, before anything heavy is brought in; ready_to_unlock: the members
    and the field for the phrase are there.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "desk"
        member = Member(new_record(time.time_ns() // 1_000_000), "Maria Rosa Colombo", Role.COORDINATOR)
        vault.create(home, member, "quattro parole di prova")
        _times(BARE)
        _times(OURS, str(home))
        rounds = [(_times(OURS, str(home)), _times(BARE)[0]) for _ in range(max(3, round(ROUNDS * scale)))]
    figures: dict[str, dict[str, object]] = {}
    for place, name in ((0, "first_paint"), (1, "ready_to_unlock")):
        ours, floor = (
            statistics.median(one) for one in zip(*((mine[place], bare) for mine, bare in rounds), strict=True)
        )
        ratio = statistics.median(mine[place] / bare for mine, bare in rounds)
        figures[name] = {"ratio": ratio, "ours": ours, "floor": floor, "unit": "s"}
    return figures
