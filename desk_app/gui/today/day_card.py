"""A card of Oggi: a title with its count, lines, and what is asked below a line before it is done. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desk_app.gui.today.asks import DayAsk, OutcomeAsk
from desk_app.gui.today.line_list import LineList
from desk_app.gui.today.rows import DONE, LATER, Row
from desk_app.gui.today.slices import Slices
from desk_app.gui.widgets.basics import button, column, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared

translate = QCoreApplication.translate
AT_FIRST, MORE = 12, 60
"""So many lines are shown at first; so many more each time they are asked for: no page has to lay out thousands."""


class DayCard(QFrame):
    """`acted`: which line, which act; `done` with its outcome, `later` with the day as typed, once they were asked."""

    acted = Signal(bytes, str)
    done = Signal(bytes, str)
    later = Signal(bytes, str)
    asked = Signal(QWidget)
    """Something is asked below a line: the form, open and empty."""

    def __init__(
        self, name: str, title: str, picture: str, slices: Slices, pattern: str = "", *beside: QWidget
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.lines = LineList(pattern or name + "_{place}_{act}", slices)
        self.lines.setAccessibleName(title)
        self.lines.acted.connect(self._touch)
        self.title = label(title, "h2", wrap=True)
        self._count = label("", "meta", name=f"{name}_count")
        self._none = label("", "meta", wrap=True, name=f"{name}_none")
        self._more = button("", f"{name}_more", role="quiet", small=True)
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self._rows: tuple[Row, ...] = ()
        self._most = AT_FIRST
        self.above = column(gap=8)
        head = shared(Part(self._head(picture), one_line(self.title), grows=True), *beside, gap=10)
        self._asks: dict[str, OutcomeAsk | DayAsk] = {}
        inside = column(head, self.above, self._none, self.lines, row(self._more, 0), gap=14, margins=(22, 18, 22, 18))
        self.setLayout(inside)

    def _head(self, picture: str) -> QWidget:
        made = QWidget()
        title = shared(Part(self.title, one_line(self.title)), self._count, gap=10)
        inside = row(sign(picture, "primary"), column(0, title, 0), gap=10)
        inside.setStretch(1, 1)
        made.setLayout(inside)
        return made

    def show_rows(self, rows: tuple[Row, ...], none: str = "") -> None:
        """These lines, or a sentence for none."""
        self._rows = rows
        waiting = sum(not one.said for one in rows)
        self._count.setText(str(waiting) if waiting else "")
        self._none.setText(none)
        self._none.setVisible(bool(none) and not rows)
        self.lines.setVisible(bool(rows))
        self.lines.show_rows(rows[: self._most])
        rest = len(rows) - self._most
        self._more.setText(translate("DayCard", "and {n} more").format(n=rest))
        self._more.setAccessibleName(f"{self.title.text()}: {self._more.text()}")
        self._more.setVisible(rest > 0)

    def settle(self) -> None:
        """What was asked is done: the keyboard comes to the next line."""
        key = self.lines.held
        if not key:
            return
        act = next((act for act, one in self._asks.items() if one.isVisibleTo(self)), DONE)
        here = self.lines.key_at(QApplication.focusWidget()) == key
        self._put_away()
        if here:
            self.lines.go_near(key, act)

    def refuse(self, text: str) -> None:
        """What was asked cannot be so: the sentence stands beside the field, what was typed stays."""
        for one in self._asks.values():
            if one.isVisibleTo(self):
                one.refuse(text)

    def done_here(self) -> None:
        """The line with the keyboard is done: asked at first, kept when it is asked already."""
        key = self.lines.key_at(QApplication.focusWidget())
        line = self.lines.line(key)
        if line is not None and key == self.lines.held and DONE in self._asks and self._asks[DONE].isVisibleTo(self):
            self._asks[DONE].kept.emit()
        elif line is not None and DONE in line.buttons:
            self._touch(key, DONE)

    def _touch(self, key: bytes, act: str) -> None:
        line = self.lines.line(key)
        if line is None or act not in (DONE, LATER):
            self.acted.emit(key, act)
            return
        self._put_away()
        self.lines.held = key
        if act not in self._asks:
            self._asks[act] = _made(self, act)
            self._asks[act].left.connect(self._leave)
        ask = self._asks[act]
        line.under.addWidget(ask)
        ask.begin()
        self.asked.emit(ask)

    def _leave(self) -> None:
        """Nothing was kept: the keyboard is again where it came from."""
        line = self.lines.line(self.lines.held)
        act = next((act for act, one in self._asks.items() if line is not None and line.isAncestorOf(one)), DONE)
        self._put_away()
        if line is not None:
            line.take_keyboard(act)
        self.show_rows(self._rows, self._none.text())

    def _put_away(self) -> None:
        self.lines.held = b""
        for one in self._asks.values():
            one.hide()
            one.setParent(self)

    def _show_more(self) -> None:
        first = self._rows[self._most].key
        self._most += MORE
        self.show_rows(self._rows, self._none.text())
        self.lines.reach(first)


def _made(card: DayCard, act: str) -> OutcomeAsk | DayAsk:
    """What is asked before an act: made once, and moved from line to line."""
    if act == DONE:
        outcome = OutcomeAsk(card.objectName())
        outcome.kept.connect(lambda: card.done.emit(card.lines.held, outcome.values()["outcome"]))
        return outcome
    day = DayAsk(card.objectName())
    day.chosen.connect(lambda typed: card.later.emit(card.lines.held, typed))
    return day
