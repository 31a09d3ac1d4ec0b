"""A danger that was heard: quiet until somebody opens it, then sign by sign, in words and without a score.

Widgets only. A sign of the two levels that cannot wait says at once what to do and whom to call.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.gui.bridge.danger import FlagLevel
from desk_app.gui.interview.chips import ChipBoard
from desk_app.gui.widgets.basics import button, card, clear, column, frame, label, row, set_tone, sign
from desk_app.gui.widgets.flow import flow


class FlagsCard(QWidget):
    """`edited`: a sign was marked or taken off; `help_asked`: whoever marked one wants to know whom to call."""

    edited = Signal()
    help_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._levels: tuple[FlagLevel, ...] = ()
        self._filled = False
        self.open = button(self.tr("Mark a danger"), "flags_open", small=True, sign="flag")
        self.open.setCheckable(True)
        self.open.toggled.connect(self._show_board)
        self._board = ChipBoard(columns=2)
        self._board.edited.connect(self._marked)
        hint = label(self.tr("Mark what you heard or saw. It is no score, and no need: somebody has to act."), "meta")
        hint.setWordWrap(True)
        self._card = card(hint, self._board, gap=12, name="flags_card")
        self._card.hide()
        self._now = self._banner()
        self.setLayout(column(flow(self.open), self._now, self._card, gap=10))

    def _banner(self) -> QWidget:
        self._do: QVBoxLayout = column(gap=2)
        call = button(self.tr("Whom to call"), "flags_help", small=True, sign="phone")
        call.clicked.connect(self.help_asked)
        words = row(sign("alert-triangle", "danger"), self._do, gap=12)
        words.setStretch(1, 1)
        made = frame("banner", column(words, flow(call), gap=8, margins=(16, 12, 16, 12)), "flags_now")
        made.hide()
        return made

    def show_levels(self, levels: tuple[FlagLevel, ...]) -> None:
        """What can be marked; its chips are made when somebody opens it, or when something is marked already."""
        self._levels = levels

    def codes(self) -> tuple[str, ...]:
        """What is marked."""
        return self._board.codes()

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Mark these and no others; that is no edit."""
        if codes or self._filled:
            before = self._board.blockSignals(True)
            self._fill()
            known = {code for level in self._levels for code, _ in level.area.items}
            self._board.add(tuple((code, code) for code in codes if code not in known), on=True)
            self._board.set_codes(codes)
            self._board.blockSignals(before)
        self.open.setChecked(bool(codes))
        self._show_now()

    def _fill(self) -> None:
        self._filled = True
        self._board.show_areas(tuple(level.area for level in self._levels))

    def _show_board(self, opened: bool) -> None:
        if opened and not self._filled:
            self._fill()
        self._card.setVisible(opened)

    def _marked(self) -> None:
        self._show_now()
        self.edited.emit()

    def _show_now(self) -> None:
        """What to do at once, of the most urgent level of which something is marked."""
        marked = set(self.codes())
        several = (one for one in self._levels if one.do and marked & {code for code, _ in one.area.items})
        level = next(several, None)
        clear(self._do)
        for text in level.do if level is not None else ():
            self._do.addWidget(label(text, "strong", wrap=True))
        if level is not None:
            set_tone(self._now, level.tone)
        self._now.setVisible(level is not None)
