"""A sentence above whatever page is open, with a button for what it offers: nothing has to be answered."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desk_app.gui.widgets.basics import button, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared


class Offer(QWidget):
    """Hidden until something is offered."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = label("", "strong", wrap=True, name="offer_text")
        self._yes = button("", "offer_yes", small=True)
        later = button(self.tr("Later"), "offer_later", role="quiet", small=True)
        self._yes.clicked.connect(self.accepted)
        later.clicked.connect(self.hide)
        words = Part(self._text, one_line(self._text), grows=True)
        line = row(sign("key", "info", ground="info_soft"), shared(words, self._yes, later), gap=12)
        line.setStretch(1, 1)
        banner = frame("banner", column(line, margins=(16, 8, 12, 8)))
        banner.setProperty("tone", "info")
        self.setLayout(column(banner, margins=(32, 12, 32, 0)))
        self.hide()

    def offer(self, text: str, yes: str) -> None:
        """Say it, until it is taken or put off."""
        self._text.setText(text)
        self._yes.setText(yes)
        self._yes.setAccessibleName(yes)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
