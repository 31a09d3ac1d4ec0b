"""The search over all people of this desk: a line to type in, and who was found. Widgets only."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.gui.bridge.lines import Line
from desk_app.gui.people.said_side import SaidSide
from desk_app.gui.widgets.basics import card, column, label, row, sign
from desk_app.gui.widgets.field import line
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import icon
from desk_app.gui.widgets.pause import Pause
from desk_app.gui.widgets.people_list import PeopleList

LONGEST = 200
PAUSE_MS = 120
"""Typing pauses this long before a search: quicker than one notices, slower than one types."""


class SearchSide(QWidget):
    """`typed` comes after a pause; arrows and Enter work from the line; Esc empties it."""

    typed = Signal(str)
    chosen = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.line = self._line()
        self._count = label("", "strong", wrap=True, name="people_count")
        keys = label(self.tr("↑ ↓ to choose, Enter to open"), "meta")
        self.list = PeopleList("people_list", self.tr("People who were found"))
        self.list.chosen.connect(self.chosen)
        self._none = label("", "", wrap=True, name="people_none")
        self._none.hide()
        head = shared(Part(self._count, one_line(self._count), grows=True), keys)
        found = card(head, self.list, self._none, gap=6)
        inside = found.layout()
        assert inside is not None
        inside.setContentsMargins(14, 14, 14, 10)
        about = self.tr("Only people of this desk are searched. Other desks do not see these names, nor you theirs.")
        note = row(sign("info-circle", "muted"), label(about, "meta", wrap=True), gap=8)
        note.setStretch(1, 1)
        self.said = SaidSide()
        self.setLayout(column(self.line, found, self.said, note, 0, gap=12))
        self._pause = Pause(self, PAUSE_MS)
        self._pause.passed.connect(lambda: self.typed.emit(self.line.text()))
        self.line.textChanged.connect(self._touch)
        self._refused = False
        self.setFocusProxy(self.line)

    def _line(self) -> QLineEdit:
        made = line(longest=LONGEST)
        made.setObjectName("people_search")
        made.setProperty("role", "search")
        made.setAccessibleName(self.tr("Search a person: name, year or phone"))
        made.setPlaceholderText(self.tr("Name, year or phone"))
        made.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        made.installEventFilter(self)
        made.refused.connect(self._show_refused)
        return made

    def _show_refused(self, text: str) -> None:
        """What was pasted is longer than any name."""
        self._refused = True
        self._none.setText(text)
        self._none.show()

    def _touch(self) -> None:
        if self._refused:
            self._refused = False
            self._none.hide()
        self._pause.touch()

    def show_people(self, lines: tuple[Line, ...], count: str, none: str) -> None:
        """Who was found; the first one is chosen when something was looked for, so that Enter opens it."""
        self._count.setText(count)
        self.list.show_lines(lines, choose_first=bool(self.line.text().strip()))
        self.list.setVisible(bool(lines))
        self.list.fit()
        self._none.setText(none)
        self._none.setVisible(not lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the keys of the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if plain and steps:
                self.list.choose_further(steps)
                return True
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.open_current()
                return True
            if plain and event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)
