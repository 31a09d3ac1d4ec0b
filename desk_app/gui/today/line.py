"""One line of Oggi: initials, whose, what, how late, and its buttons; below it whatever is asked about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.gui.bridge.case_lines import Act
from desk_app.gui.today.rows import DONE, Row
from desk_app.gui.widgets.basics import avatar, badge, button, column, label, row, sign
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.look import px

WORDS = 260
"""So many px the words wish for beside the buttons; where there is less room the buttons go below."""
FACE = 40


class LineOfDay(QWidget):
    """Widgets only. `acted` says which act; of all lines of a card one is in the row of Tab."""

    acted = Signal(str)

    def __init__(self, shown: Row) -> None:
        super().__init__()
        self.row = shown
        self.buttons = {act.key: self._button(act) for act in shown.acts}
        self.under = column(gap=8)
        words = self._words()
        if not self.buttons:
            self.setLayout(column(words, self.under, gap=0))
            return
        acts = flow(*self.buttons.values(), gap=6)
        wish = sum(one.sizeHint().width() + px(6) for one in self.buttons.values()) - px(6)
        both = shared(Part(words, lambda: px(WORDS), grows=True), Part(acts, lambda: wish), gap=12)
        self.setLayout(column(both, self.under, gap=0))

    def _words(self) -> QWidget:
        shown = self.row
        title = label(shown.text, "ok" if shown.said else "strong", wrap=True)
        parts: list[Part | QWidget] = [Part(title, one_line(title))]
        if shown.state:
            parts.append(badge(shown.state, shown.tone))
        below = [label(shown.below, "meta", wrap=True)] if shown.below else []
        below += [label(shown.care, "care", wrap=True)] if shown.care else []
        inside = column(0, shared(*parts, gap=10), *below, 0, gap=2)
        face = self._face()
        made = QWidget()
        # The face stands beside the first line, however many follow.
        whole = row(face, inside, gap=12)
        whole.setStretch(1, 1)
        whole.setAlignment(face, Qt.AlignmentFlag.AlignTop)
        made.setLayout(whole)
        return made

    def _face(self) -> QWidget:
        if self.row.initials and not self.row.said:
            return avatar(self.row.initials, FACE)
        made = QWidget()
        made.setFixedSize(px(FACE), px(FACE))
        picture = sign("check" if self.row.said else "calendar-check", "ok" if self.row.said else "primary")
        made.setLayout(column(0, row(0, picture, 0), 0))
        return made

    def _button(self, act: Act) -> QPushButton:
        made = button(act.word, "", small=True, says=f"{act.word}: {self.row.text}")
        made.setAccessibleDescription(
            " · ".join(part for part in (self.row.state, self.row.below, self.row.care) if part)
        )
        if act.key == DONE:
            made.setToolTip(f"{made.accessibleName()} (Ctrl+D)")
        made.clicked.connect(lambda: self.acted.emit(act.key))
        return made

    def call(self, pattern: str) -> None:
        """Object names for the buttons: `pattern` has a place for the act."""
        for key, one in self.buttons.items():
            one.setObjectName(pattern.format(act=key))

    def in_turn(self, *, on: bool) -> None:
        """Whether Tab comes to this line; arrows and clicks always do."""
        for one in self.buttons.values():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def take_keyboard(self, act: str = "") -> bool:
        """The keyboard comes to this line: to the button of an act, else to its first one."""
        wanted = self.buttons.get(act) or next(iter(self.buttons.values()), None)
        if wanted is not None:
            wanted.setFocus()
        return wanted is not None

    def announce(self) -> None:
        """Say what was just done to whoever listens."""
        self.setAccessibleName(f"{self.row.text}. {self.row.below}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
