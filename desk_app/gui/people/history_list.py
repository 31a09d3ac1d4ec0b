"""Who wrote what, and when: many short lines, that come some at a time and stay for whatever is shown next."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QWidget

from desk_app.gui.bridge.turns import Turns
from desk_app.gui.widgets.basics import column, label

A_TURN = 8
"""So many lines are made in one turn of the loop: more would keep the window waiting."""


class HistoryList(QWidget):
    """Widgets only."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[tuple[QLabel, QLabel]] = []
        self._box = column(gap=10)
        self.setLayout(self._box)
        self._turns = Turns(self)

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """What happened: (what, by whom and when), the latest first."""
        self._turns.stop()
        for pair, words in zip(self._made, lines, strict=False):
            _say(pair, words)
        for pair in self._made[len(lines) :]:
            for one in pair:
                one.clear()
                one.hide()
        self._turns.do(self._rest(lines[len(self._made) :]))

    def _rest(self, lines: tuple[tuple[str, str], ...]) -> Iterator[None]:
        for place, words in enumerate(lines, start=1):
            pair = label("", "", wrap=True), label("", "meta", wrap=True)
            self._made.append(pair)
            self._box.addLayout(column(*pair, gap=0))
            _say(pair, words)
            if place % A_TURN == 0:
                yield


def _say(pair: tuple[QLabel, QLabel], words: tuple[str, str]) -> None:
    for one, text in zip(pair, words, strict=True):
        if one.text() != text:
            one.setText(text)
        one.show()
