"""A line to find a need or a request by any of its words, and what was found below it. Widgets only."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.basics import column, label
from desk_app.gui.widgets.field import line
from desk_app.gui.widgets.found_list import FoundList
from desk_app.gui.widgets.look import icon

LONGEST = 200


class FindCode(QWidget):
    """`typed` comes at every letter and is answered by `show_found`; `picked` carries the code that was taken.

    Enter takes the first, the arrow down goes to the list, Esc empties the line. `found` may stand elsewhere: put it
    into another layout.
    """

    typed = Signal(str)
    picked = Signal(str)

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.line = line(longest=LONGEST)
        self.line.setObjectName(name)
        self.line.setAccessibleName(says.rstrip("…"))
        self.line.setPlaceholderText(says)
        self.line.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.refused.connect(lambda said: self.show_found((), said))
        self.line.installEventFilter(self)
        self._how = label("", "meta", wrap=True, name=f"{name}_how")
        self.list = FoundList(f"{name}_list", self.tr("What was found"))
        self.found = QWidget()
        self.found.setLayout(column(self._how, self.list, 0, gap=4))
        self.found.hide()
        self.setLayout(column(self.line, self.found, 0, gap=6))
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.typed)
        self.list.picked.connect(self._pick)
        self.list.typing.connect(self._type_on)
        self.list.left.connect(self._back)

    def show_found(self, lines: tuple[Line, ...], none: str = "") -> None:
        """What was found, the key of each its code; or why there is nothing. Both empty: nothing is looked for."""
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        several = self.tr("The {n} nearest. Enter adds the first, ↓ goes to the others.").format(n=len(lines))
        one = self.tr("One found. Enter adds it.")
        self._how.setText({0: none, 1: one}.get(len(lines), several))
        self.found.setVisible(bool(lines or none))
        if self._how.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self._how.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the keys of the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and self._key(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        """Whether a key of the line was for the list."""
        if key == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
        elif key == Qt.Key.Key_Down and self.list.lines.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.pick(self.list.lines.index(0, 0))
        else:
            return False
        return True

    def _pick(self, code: bytes) -> None:
        self._back(True)
        self.picked.emit(code.decode())

    def _back(self, done: bool) -> None:
        if done:
            self.line.clear()
            self.show_found(())
        self.list.setCurrentIndex(QModelIndex())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_on(self, letter: str) -> None:
        self._back(False)
        self.line.insert(letter)
