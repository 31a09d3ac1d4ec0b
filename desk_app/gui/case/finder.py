"""A line to look for a card by its name, and the few that were found, each with one button. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.widgets.basics import button, clear, column, label
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.pause import Pause

PAUSE_MS = 150


class Finder(QWidget):
    """`typed` after a pause; `chosen` with the card's id."""

    typed = Signal(str)
    chosen = Signal(bytes)

    def __init__(self, name: str, title: str, word: str, hint: str = "") -> None:
        super().__init__()
        self._name, self._word = name, word
        self.field = Field(title, line(), name, hint)
        self._found = column(gap=6)
        self.setLayout(column(self.field, self._found, gap=8))
        self._pause = Pause(self, PAUSE_MS)
        self.field.edited.connect(self._pause.touch)
        self._pause.passed.connect(lambda: self.typed.emit(self.field.text()))
        self.setFocusProxy(self.field)

    def begin(self) -> None:
        """Empty, with the keyboard."""
        self.field.set_text("")
        self.show_found((), "")
        self.field.setFocus()

    def show_found(self, lines: tuple[CaseLine, ...], none: str) -> None:
        """Who was found; a sentence when nobody was."""
        clear(self._found)
        if none:
            self._found.addWidget(label(none, "meta", wrap=True))
        for place, one in enumerate(lines):
            says = f"{self._word}: {one.text}"
            made = button(self._word, f"{self._name}_{place}", small=True, says=says)
            made.clicked.connect(lambda _=False, key=one.key: self.chosen.emit(key))
            text = " · ".join(part for part in (one.text, one.below) if part)
            self._found.addWidget(flow(label(text, "", wrap=True), made))
