"""What is seen first: the window's own ground with our name, painted before anything heavy is brought in.

On an old laptop the rest takes a second or two; somebody who sees nothing for that long starts the program twice.
"""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

SIZE = (1366, 768)
SMALLEST = (900, 600)
SIDE = 470
SIDE_GROUND, GROUND, NAME = "#12595B", "#F6F3EC", "#FFFFFF"


class Curtain(QWidget):
    """The top-level window; `receive` puts the real one inside it."""

    painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Ascolto")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self._bare = True
        self._seen = False

    def receive(self, window: QWidget) -> None:
        """From now on this is what is seen."""
        self._bare = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(window)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        del event
        if self._bare:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(GROUND))
            painter.fillRect(QRect(0, 0, SIDE, self.height()), QColor(SIDE_GROUND))
            font = painter.font()
            font.setPixelSize(36)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(NAME))
            painter.drawText(48, 176, "Ascolto")
            painter.end()
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt."""
        self.closing.emit()
        event.accept()
