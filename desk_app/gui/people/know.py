"""“I know this person”, in the head of their page, where somebody has just read the name. Widgets only."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.widgets.basics import button, row
from desk_app.gui.widgets.look import px

LOW = 560
"""In a page lower than so many px at 100% the head has no room for it: it stands with who sees the case alone."""


class Know(QWidget):
    """A button that leaves a low page's head to the name."""

    asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        made = button(self.tr("I know this person"), "person_know", role="quiet", sign="user")
        made.clicked.connect(self.asked)
        self.setLayout(row(made))
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setVisible(self._page.height() >= px(LOW))
        return False
