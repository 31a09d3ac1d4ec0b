"""When somebody who types makes a pause: the moment to keep what they wrote."""

from PySide6.QtCore import QObject, QTimer, Signal


class Pause(QObject):
    """`passed` comes some quiet milliseconds after the last touch, and at the latest so many after the first one."""

    passed = Signal()

    def __init__(self, owner: QObject, quiet_ms: int, longest_ms: int = 0) -> None:
        super().__init__(owner)
        self._quiet, self._longest = QTimer(self), QTimer(self)
        self._has_longest = longest_ms > 0
        for timer, ms in ((self._quiet, quiet_ms), (self._longest, longest_ms)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
            timer.timeout.connect(self._pass)

    def touch(self) -> None:
        """One more key."""
        self._quiet.start()
        if self._has_longest and not self._longest.isActive():
            self._longest.start()

    def hurry(self) -> None:
        """What was touched is of interest now."""
        if self._quiet.isActive():
            self._pass()

    def stop(self) -> None:
        """What was touched is of no interest any more."""
        self._quiet.stop()
        self._longest.stop()

    def _pass(self) -> None:
        self.stop()
        self.passed.emit()
