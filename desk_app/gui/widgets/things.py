"""Rows of things: an icon on a round ground, what it is, and at the right its state and since when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk_app.gui.bridge.things import Thing
from desk_app.gui.widgets.basics import badge, clear, column, label, row
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import picture, px

SIZE = 38
WORDS = 220
"""The words of a row keep at least so many px at 100%; its state goes below them where it is narrower."""


class Things(QVBoxLayout):
    """A column of rows, made anew only when they are different."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(px(14))
        self._shown: object = None

    def show_things(self, things: tuple[Thing, ...], none: str) -> None:
        """These, or a sentence for none."""
        if self._shown == (things, none):
            return
        self._shown = (things, none)
        clear(self)
        if not things and none:
            self.addWidget(label(none, "meta", wrap=True))
        for one in things:
            self.addWidget(_row(one))


def _row(one: Thing) -> QWidget:
    words = QWidget()
    inside = column(label(one.title, "strong", wrap=True), gap=1)
    if one.below:
        inside.addWidget(label(one.below, "meta", wrap=True))
    text = row(_mark(one.icon), gap=14)
    text.addLayout(inside, 1)
    words.setLayout(text)
    state = QWidget()
    mark = badge(one.state, one.tone)
    aside = column(mark, gap=2)
    if one.since:
        when = label(one.since, "meta")
        when.setAlignment(Qt.AlignmentFlag.AlignRight)
        aside.addWidget(when)
    aside.setAlignment(mark, Qt.AlignmentFlag.AlignRight)
    state.setLayout(aside)
    return shared(Part(words, lambda: px(WORDS), grows=True), state, gap=14)


def _mark(name: str) -> QLabel:
    made = label("", "avatar")
    made.setPixmap(picture(name, "primary_ink", 20))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(px(SIZE), px(SIZE))
    made.setStyleSheet(f"border-radius: {px(SIZE) // 2}px;")
    return made
