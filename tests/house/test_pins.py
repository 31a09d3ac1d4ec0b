"""Versions that we hold back, each for a fault that this test would show again."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal(bool)

bell = Bell()
heard = []
bell.rang.connect(heard.append)
for _ in range(2000):
    bell.rang.emit(True)
assert len(heard) == 2000 and all(heard)
"""


def test_two_thousand_signals_leave_true_alive() -> None:
    """PySide6 6.12.0 on CPython 3.11 loses a reference to True at each emit and dies at some 560."""
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
