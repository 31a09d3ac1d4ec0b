"""A part of a page that cannot be used for a while, without the keyboard getting lost meanwhile."""

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget


class Resting:
    """Whatever of the part had the keyboard has it again afterwards, unless somebody went elsewhere."""

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._had: QWidget | None = None
        self._meanwhile: QWidget | None = None

    def rest(self, *, resting: bool) -> None:
        """Nothing of the part can be used from now on, or all of it again."""
        if resting:
            now = QApplication.focusWidget()
            if now is not None and self._part.isEnabled() and self._part.isAncestorOf(now):
                self._had = now
            self._part.setEnabled(False)
            # Qt hands the keyboard to whatever comes next in the window.
            self._meanwhile = QApplication.focusWidget()
            return
        self._part.setEnabled(True)
        had, self._had = self._had, None
        if had is None or not shiboken6.isValid(had) or QApplication.focusWidget() not in (None, self._meanwhile):
            return
        if had.isVisible():
            had.setFocus()
