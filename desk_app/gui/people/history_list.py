"""Who wrote what, and when: many short lines, that come some at a time and stay for whatever is shown next."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desk_app.gui.bridge.entries import HistoryLine
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.widgets.basics import button, column, label, row

A_TURN = 8
"""So many lines are made in one turn of the loop: more would keep the window waiting."""
SHORT = 140
"""So many characters of what stood before are seen at once; a long story is unfolded by who wants to read it."""


class HistoryList(QWidget):
    """Widgets only."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[_Line] = []
        self._box = column(gap=10)
        self.setLayout(self._box)
        self._turns = Turns(self)

    def show_lines(self, lines: tuple[HistoryLine, ...]) -> None:
        """What happened, the latest first."""
        self._turns.stop()
        for made, line in zip(self._made, lines, strict=False):
            made.say(line)
        for made in self._made[len(lines) :]:
            made.say(HistoryLine("", ""))
            made.hide()
        self._turns.do(self._rest(lines[len(self._made) :]))

    def _rest(self, lines: tuple[HistoryLine, ...]) -> Iterator[None]:
        for place, line in enumerate(lines, start=1):
            made = _Line(len(self._made))
            self._made.append(made)
            self._box.addWidget(made)
            made.say(line)
            if place % A_TURN == 0:
                yield


class _Line(QWidget):
    """One line, with what stood there before; a long text is cut until it is asked for."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._line: HistoryLine | None = None
        self._place = place
        self._what, self._who = label("", "", wrap=True), label("", "meta", wrap=True)
        self._changes: QLabel | None = None
        self._way: QPushButton | None = None
        self._box = column(self._what, self._who, gap=0)
        self.setLayout(self._box)

    def say(self, line: HistoryLine) -> None:
        """Show another line."""
        if line != self._line:
            self._line = line
            self._what.setText(line.what)
            self._who.setText(line.who)
            self._show_changes("\n".join(line.changes))
        self.show()

    def _show_changes(self, text: str) -> None:
        if text and self._changes is None:
            self._changes = label("", "meta", wrap=True, name=f"history_before_{self._place}")
            self._changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._box.insertWidget(1, self._changes)
        if self._changes is not None:
            self._changes.setText(text if len(text) <= SHORT else text[:SHORT].rstrip() + "…")
            self._changes.setVisible(bool(text))
        if len(text) > SHORT and self._way is None:
            words = self.tr("Read all of it")
            self._way = button(words, f"history_all_{self._place}", role="quiet", small=True)
            self._way.clicked.connect(self._unfold)
            self._box.insertLayout(2, row(self._way, 0))
        if self._way is not None:
            self._way.setAccessibleName(f"{self._way.text()}: {self._what.text()}")
            self._way.setVisible(len(text) > SHORT)

    def _unfold(self) -> None:
        if self._changes is not None and self._way is not None and self._line is not None:
            self._changes.setText("\n".join(self._line.changes))
            self._way.hide()
