"""What was seen, as a picture, while the pages are made anew; letters that are typed meanwhile are not lost."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Picture(QLabel):
    """A picture of `seen`. It takes the keyboard; `hand_over` gives what came to whoever has the keyboard by then."""

    def __init__(self, seen: QWidget) -> None:
        super().__init__()
        self.setObjectName("picture")
        self.setAccessibleName(self.tr("One moment"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPixmap(seen.grab())
        # As large as there is room, and never a reason for the window to grow.
        self.setMinimumSize(1, 1)
        self._keys: list[QKeyEvent] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        self._keys.append(event.clone())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        self._keys.append(event.clone())

    def hand_over(self) -> None:
        """The keys that came, in their order, to the new page."""
        keys, self._keys = self._keys, []
        there = QApplication.focusWidget()
        if there is not None and there is not self:
            for key in keys:
                QCoreApplication.postEvent(there, key)
