"""Whom to call, on a page that the person looks at too: three numbers and a way to the red flags. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.widgets.basics import button, label, row, sign

NUMBERS = "112 · 114 · 1522"
"""Emergency, children in danger, violence: without a word for whose eyes they are, since somebody else may look on."""


class HelpNow(QWidget):
    """Small and calm; `asked` is for the page of what must not wait."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        numbers = label(NUMBERS, "meta", name="help_numbers")
        numbers.setAccessibleName(self.tr("Numbers for an emergency: {numbers}").format(numbers=NUMBERS))
        self.open = button(self.tr("Help now"), "help_now", role="quiet")
        self.open.setToolTip(self.tr("Whom to call, and what to do first (F8)"))
        self.open.clicked.connect(self.asked)
        self.setLayout(row(sign("phone", "muted", 20), numbers, self.open, gap=10))
