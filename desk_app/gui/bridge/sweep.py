"""Python's cyclic garbage collector, kept on the gui thread: on a worker it would destroy QObjects there."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000


def keep_on_this_thread(owner: QObject) -> QTimer:
    """Turn the automatic collector off and collect by a timer of this thread instead."""
    gc.disable()
    timer = QTimer(owner)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(lambda: gc.collect(1))
    timer.start()
    return timer
