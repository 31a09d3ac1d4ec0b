"""Two columns that go below each other when there is no room for both."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desk_app.gui.widgets.look import px

GAP = 20
ROOM = 700
"""Narrower than so many px at 100%, two columns are harder to read than one."""


class Columns(QWidget):
    """Left and right, by their shares of the width; one below the other where it is narrow."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int] = (2, 1), room: float = ROOM) -> None:
        super().__init__()
        self._left, self._right, self._room = left, right, room
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(GAP))
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])
        # Else the widths that both wish for would keep the page wide for ever.
        self.setMinimumWidth(1)

    @property
    def stacked(self) -> bool:
        """Whether they stand below each other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Called by Qt: what stands inside has changed its size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        needed = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width() + px(GAP)
        narrow = self.width() < max(needed, px(self._room))
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
