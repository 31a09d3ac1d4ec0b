"""What each page is for, and the keys. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.gui.help.words import Lines
from desk_app.gui.widgets.basics import button, card, column, label
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import Page, two_columns

NAME = 170
"""Px that a key, or a page's name, wishes for at 100%."""


class HelpView(Page):
    """Widgets only."""

    back_asked = Signal()

    def __init__(self, pages: Lines, keys: Lines) -> None:
        super().__init__("help")
        self.set_title(
            self.tr("Help"), self.tr("What each page is for, and the keys. Doubtful? Ask whoever coordinates.")
        )
        self.back = button(self.tr("Back to what I was doing"), "help_back", sign="arrow-back-up")
        self.back.clicked.connect(self.back_asked)
        self.plain_head(self.back)
        self.on_key("Escape", self.back_asked.emit)
        self.on_key("F1", self.back_asked.emit)
        self.setFocusProxy(self.back)
        left, right = QWidget(), QWidget()
        left.setLayout(column(_lines(self.tr("The pages"), pages), 0))
        right.setLayout(column(_lines(self.tr("The keys"), keys), 0))
        self.body.addWidget(two_columns(left, right, (1, 1)))
        self.body.addStretch(1)


def _lines(title: str, lines: Lines) -> QFrame:
    rows = []
    for name, text in lines:
        said = label(text, "", wrap=True)
        head = label(name, "strong", wrap=True)
        rows.append(shared(Part(head, lambda: px(NAME)), Part(said, lambda: px(NAME), grows=True), gap=12, top=True))
    return card(label(title, "h2", wrap=True), *rows, gap=10)
