"""Lines below each other: made a few at a time, left alone when nothing in them changed, gone through by arrows."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.gui.today.line import LineOfDay
from desk_app.gui.today.rows import Row
from desk_app.gui.today.slices import Slices
from desk_app.gui.widgets.basics import column

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


class LineList(QWidget):
    """`acted`: which line, which act. `held`: a line below which something is being typed: it stays until released."""

    acted = Signal(bytes, str)
    reached = Signal(QWidget)

    def __init__(self, pattern: str, slices: Slices) -> None:
        super().__init__()
        self._pattern, self._slices = pattern, slices
        self._rows: dict[bytes, Row] = {}
        self._lines: dict[bytes, LineOfDay] = {}
        self._box = column(gap=12)
        self._turn = self._wish = b""
        self.held = b""
        self.setLayout(self._box)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Other lines; the keyboard stays with the same line, or comes to the one in its place."""
        order, before = [one.key for one in rows], list(self._rows)
        wanted = {one.key: one for one in rows}
        if self.held and self.held not in wanted and self.held in self._rows:
            order.insert(before.index(self.held), self.held)
            wanted[self.held] = self._rows[self.held]
        self._rows = {key: wanted[key] for key in order}
        for key, one in self._rows.items():
            if key not in self._lines or self._lines[key].row != one:
                self._slices.do(partial(self._build, key))
        self._slices.do(self._sweep)

    def line(self, key: bytes) -> LineOfDay | None:
        """A line that stands."""
        return self._lines.get(key)

    def key_at(self, widget: QWidget | None) -> bytes:
        """The key of the line in which a widget stands; empty for none of them."""
        return next((key for key, one in self._lines.items() if widget is not None and one.isAncestorOf(widget)), b"")

    def go_near(self, key: bytes, act: str) -> None:
        """The keyboard comes to the next line that has this act, else to one before, else stays on this one."""
        order = list(self._rows)
        place = order.index(key) if key in self._rows else 0
        for near in (*order[place + 1 :], *reversed(order[:place])):
            line = self._lines.get(near)
            if line is not None and act in line.buttons:
                line.take_keyboard(act)
                return
        if key in self._lines:
            self._lines[key].take_keyboard()

    def reach(self, key: bytes) -> None:
        """The keyboard comes to a line, as soon as it stands."""
        if key in self._lines:
            self._lines[key].take_keyboard()
        else:
            self._wish = key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the buttons of the lines: arrows go from line to line, in the same column."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._take_turn(self.key_at(watched))
            self.reached.emit(watched)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = _STEPS.get(Qt.Key(event.key())) if plain else None
        key = self.key_at(watched if isinstance(watched, QWidget) else None)
        if steps is None or not key:
            return False
        order = [one for one in self._rows if one in self._lines and self._lines[one].buttons]
        at = min(max(order.index(key) + steps, 0), len(order) - 1)
        act = next((act for act, one in self._lines[key].buttons.items() if one is watched), "")
        self._lines[order[at]].take_keyboard(act)
        return True

    def _build(self, key: bytes) -> None:
        wanted, old = self._rows.get(key), self._lines.get(key)
        if wanted is None or (old is not None and old.row == wanted):
            return
        made = LineOfDay(wanted)
        made.acted.connect(lambda act: self.acted.emit(key, act))
        for one in made.buttons.values():
            one.installEventFilter(self)
        order = list(self._rows)
        made.call(self._pattern.format(place=order.index(key), act="{act}"))
        made.in_turn(on=key == self._turn)
        self._lines[key] = made
        at = self._box.indexOf(old) if old is not None else min(order.index(key), self._box.count())
        self._box.insertWidget(at, made)
        if wanted.said:
            made.announce()
        if key == self._wish:
            self._wish = b""
            made.take_keyboard()
        if old is not None:
            _replace(old, made)

    def _sweep(self) -> None:
        """Lines that are gone go; the others stand in their order, and one of them is in the row of Tab."""
        gone = [key for key in self._lines if key not in self._rows]
        focused = QApplication.focusWidget()
        left = next((key for key in gone if focused is not None and self._lines[key].isAncestorOf(focused)), b"")
        place = self._box.indexOf(self._lines[left]) if left else 0
        dropped = [self._lines.pop(key) for key in gone]
        for at, key in enumerate(key for key in self._rows if key in self._lines):
            line = self._lines[key]
            line.call(self._pattern.format(place=at, act="{act}"))
            if self._box.indexOf(line) != at:
                self._box.removeWidget(line)
                self._box.insertWidget(at, line)
        able = [key for key in self._rows if key in self._lines and self._lines[key].buttons]
        self._take_turn(self._turn if self._turn in able else able[min(place, len(able) - 1)] if able else b"")
        if left and able:
            self._lines[able[min(place, len(able) - 1)]].take_keyboard()
        for line in dropped:
            _replace(line, None)

    def _take_turn(self, key: bytes) -> None:
        for one in {self._turn, key} & set(self._lines):
            self._lines[one].in_turn(on=one == key)
        self._turn = key


def _replace(old: LineOfDay, new: LineOfDay | None) -> None:
    """Let a line go; what is being asked below it, and the keyboard, come along to the new one."""
    focused = QApplication.focusWidget()
    focused = focused if focused is not None and old.isAncestorOf(focused) else None
    act = next((act for act, one in old.buttons.items() if one is focused), "")
    asked = [item.widget() for item in (old.under.itemAt(at) for at in range(old.under.count())) if item is not None]
    for one in asked:
        if new is not None and one is not None:
            new.under.addWidget(one)
    if new is not None and focused is not None:
        if act:
            new.take_keyboard(act)
        else:
            focused.setFocus()
    old.hide()
    old.setParent(None)
    old.deleteLater()
