"""On Oggi, for coordinators: what somebody had begun on this computer who cannot go on with it. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desk_app.gui.widgets.basics import button, card, clear, column, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared


class LeftBehindCard(QFrame):
    """A line for each of them, with a way to take it over; `taken` carries whose."""

    taken = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=10)
        self._said = label("", "", wrap=True, name="left_behind_said")
        title = label(self.tr("Begun by somebody who cannot go on"), "h2", wrap=True)
        head = row(sign("users", "primary"), title, gap=10)
        head.setStretch(1, 1)
        self.setLayout(column(card(head, self._lines, self._said, gap=12, name="left_behind")))
        self.hide()

    def show_lines(self, lines: tuple[tuple[bytes, str, str], ...], said: str = "") -> None:
        """(whose, what lies here, what the button says to a screen reader); `said`: what was just done."""
        if self.isHidden() and not lines and not said:
            return
        clear(self._lines)
        for place, (member, words, says) in enumerate(lines):
            take = button(self.tr("Take them over"), f"left_behind_{place}", small=True, says=says)
            take.clicked.connect(lambda _=False, one=member: self.taken.emit(one))
            what = label(words, "", wrap=True)
            self._lines.addLayout(column(shared(Part(what, one_line(what), grows=True), take)))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.setVisible(bool(lines) or bool(said))
