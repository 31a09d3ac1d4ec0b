"""A danger that was heard: quiet until somebody opens it, then sign by sign, in words and without a score.

Widgets only. The two levels that cannot wait say what to do and whom to call before anything is marked.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.bridge.danger import FlagLevel
from desk_app.gui.bridge.own_numbers import OwnLine
from desk_app.gui.interview.chips import ChipBoard
from desk_app.gui.widgets.basics import button, card, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.page import two_columns

CANNOT_WAIT = 2
"""So many levels are too urgent to be written about first."""


class FlagsCard(QWidget):
    """`edited`: a sign was marked or taken off; `help_asked`: somebody wants to know whom to call.

    `opened`: the levels are seen, and the desk's own numbers are wanted.
    """

    edited = Signal()
    help_asked = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._levels: tuple[FlagLevel, ...] = ()
        self._boards: list[ChipBoard] = []
        self._own: dict[str, QLabel] = {}
        self.open = button(self.tr("Mark a danger"), "flags_open", small=True, sign="flag")
        self.open.setCheckable(True)
        self.open.toggled.connect(self._show_card)
        call = button(self.tr("Whom to call"), "flags_help", small=True, sign="phone")
        call.clicked.connect(self.help_asked)
        hint = label(self.tr("Mark what you heard or saw. It is no score: somebody has to act."), "meta", wrap=True)
        self._sides = [column(gap=12), column(gap=12)]
        left, right = QWidget(), QWidget()
        for side, box in zip((left, right), self._sides, strict=True):
            side.setLayout(column(box, 0))
        self._card = card(
            shared(Part(hint, one_line(hint), grows=True), call),
            two_columns(left, right, (1, 1)),
            gap=12,
            name="flags_card",
        )
        self._card.hide()
        self.setLayout(column(flow(self.open), self._card, gap=10))

    def show_levels(self, levels: tuple[FlagLevel, ...]) -> None:
        """What can be marked; its chips are made when somebody opens it, or when something is marked already."""
        self._levels = levels

    def show_own(self, level: str, lines: tuple[OwnLine, ...]) -> None:
        """The desk's own numbers of a level, below the public ones; those that nobody has written are left out."""
        said = [f"{one.number} {one.whose}{f' ({one.note})' if one.note else ''}" for one in lines if one.number]
        if level in self._own:
            self._own[level].setText(" · ".join(said))
            self._own[level].setVisible(bool(said))

    def codes(self) -> tuple[str, ...]:
        """What is marked."""
        return tuple(code for board in self._boards for code in board.codes())

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Mark these and no others; that is no edit."""
        if codes or self._boards:
            before = self.blockSignals(True)
            self._fill(codes)
            self.blockSignals(before)
        self.open.setChecked(bool(codes))

    def _fill(self, codes: tuple[str, ...] = ()) -> None:
        if not self._boards:
            self._boards = [ChipBoard() for _ in self._levels]
            for place, (one, board) in enumerate(zip(self._levels, self._boards, strict=True)):
                # What cannot wait at the left, the others at the right, as on the red flags themselves.
                own = self._own[one.area.code] = label("", "strong", wrap=True, name=f"flags_own_{one.area.code}")
                own.hide()
                self._sides[place >= CANNOT_WAIT].addWidget(_level(one, own, board))
                board.edited.connect(self.edited)
        for one, board in zip(self._levels, self._boards, strict=True):
            board.show_areas((ChipArea(one.area.code, "", one.area.items),))
            board.set_codes(codes)
        known = {code for level in self._levels for code, _ in level.area.items}
        # A sign of a newer list than this one has: kept, by its code.
        self._boards[-1].add(tuple((code, code) for code in codes if code not in known), on=True)

    def _show_card(self, opened: bool) -> None:
        if opened and not self._boards:
            self._fill()
        self._card.setVisible(opened)
        if opened:
            self.opened.emit()


def _level(one: FlagLevel, own: QLabel, board: ChipBoard) -> QWidget:
    head = row(sign("alert-triangle" if one.tone else "info-circle", one.tone or "primary"), gap=10)
    head.addWidget(label(one.area.title, "strong", wrap=True), 1)
    words = [label(text, "strong" if place == 0 else "", wrap=True) for place, text in enumerate(one.do)]
    made = frame("banner" if one.tone else "plain", column(head, *words, own, board, gap=8, margins=(14, 12, 14, 12)))
    made.setProperty("tone", one.tone)
    return made
