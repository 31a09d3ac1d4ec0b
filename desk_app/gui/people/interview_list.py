"""A person's interviews on their page, the latest first; of many the earlier ones when they are asked for."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from desk_app.gui.bridge.entries import InterviewCard
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.widgets.basics import badge, button, card, clear, column, label
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.in_sight import InSight

AT_ONCE = 6
"""So many interviews are shown without being asked for."""
A_TURN = 2
"""So many are laid out in one turn of the loop: more would keep the window waiting."""


class InterviewList(QWidget):
    """Widgets only; `correction_asked` carries the key of one of them."""

    correction_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[InterviewCard, ...] | None = None
        self._placed = self._wanted = 0
        self._sought: tuple[int, QScrollArea] | None = None
        self._box = column(gap=12)
        self._more = button("", "interviews_more", small=True, sign="chevron-down")
        self._more.clicked.connect(self._show_earlier)
        self._more.hide()
        self.setLayout(column(self._box, self._more, gap=12))
        self._turns = Turns(self)

    def show_interviews(self, several: tuple[InterviewCard, ...] | None) -> None:
        """All of them, None: not read yet. What was shown of the same person stays, and the keyboard with it."""
        if several == self._cards:
            return
        shown = {one.key for one in self._cards or ()}
        again = any(one.key in shown for one in several or ())
        if again:
            # Else the page would be shorter for a moment, and what is seen of it would move.
            self.setMinimumHeight(self.height())
        name = _at_keyboard(self) if again else ""
        self._turns.stop()
        clear(self._box)
        self._cards, self._placed, self._sought = several, 0, None
        self._wanted = max(AT_ONCE, self._wanted) if again else AT_ONCE
        if several is not None and not several:
            none = self.tr("No interview yet. The first one asks only for what they want to say.")
            self._box.addWidget(card(label(none, "", wrap=True)))
        self._place(name)

    def show_one(self, place: int, scroller: QScrollArea) -> None:
        """Bring one of them into sight, and the keyboard to it."""
        if place >= len(self._cards or ()):
            return
        self._sought = place, scroller
        if place < self._placed:
            self._bring()
        else:
            self._wanted = place + 1
            self._place("")

    def _bring(self) -> None:
        """What is sought, once it is laid out."""
        if self._sought is None or self._sought[0] >= self._placed:
            return
        (place, scroller), self._sought = self._sought, None
        item = self._box.itemAt(place)
        one = item.widget() if item is not None else None
        correct = self.findChild(QPushButton, _correct(place))
        if one is not None and correct is not None:
            correct.setFocus()
            InSight(one, scroller, at_top=True)

    def _show_earlier(self) -> None:
        self._wanted = self._placed + AT_ONCE
        self._place(_correct(self._placed) if self._more.hasFocus() else "")

    def _place(self, name: str) -> None:
        """Lay out as many as are wanted; the keyboard goes to the button of that name when it is there."""
        steps = self._steps(name)
        next(steps, None)
        self._turns.do(steps)

    def _steps(self, name: str) -> Iterator[None]:
        cards = self._cards or ()
        self._wanted = min(self._wanted, len(cards))
        while self._placed < self._wanted:
            made = self._line(self._placed, cards[self._placed])
            self._placed += 1
            if made.objectName() == name:
                made.setFocus()
            self._bring()
            if self._placed % A_TURN == 0:
                yield
        rest = len(cards) - self._placed
        words = self.tr("Show the earlier interviews ({n})").format(n=rest)
        self._more.setText(f"  {words}")
        self._more.setAccessibleName(words)
        self._more.setVisible(bool(rest))
        if name == self._more.objectName():
            self._more.setFocus()
        self.setMinimumHeight(0)

    def _line(self, place: int, one: InterviewCard) -> QPushButton:
        says = self.tr("Correct the interview of {day}").format(day=one.day)
        correct = button(self.tr("Correct"), _correct(place), role="quiet", small=True, says=says)
        correct.clicked.connect(lambda _=False, key=one.key: self.correction_asked.emit(key))
        self._box.addWidget(_interview(one, correct))
        return correct


def _correct(place: int) -> str:
    return f"interview_correct_{place}"


def _at_keyboard(inside: QWidget) -> str:
    one = inside.focusWidget()
    return one.objectName() if one is not None and one.hasFocus() else ""


def _interview(one: InterviewCard, correct: QWidget) -> QFrame:
    by = label(one.by, "meta", wrap=True)
    head = shared(label(one.day, "h3"), badge(one.channel, "quiet"), 0, Part(by, one_line(by)), correct, gap=10)
    parts: list[QWidget] = []
    if one.said:
        text = label(one.said, "", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts.append(text)
    if one.flags:
        parts.append(flow(*(badge(word, tone) for word, tone in one.flags), gap=6))
    if one.needs:
        parts.append(flow(*(badge(word) for word in one.needs), gap=6))
    if one.requests:
        parts.append(flow(*(badge(word, "info") for word in one.requests), gap=6))
    parts.extend(label(text, "", wrap=True) for text in one.around)
    if one.next_step:
        parts.append(label(one.next_step, "meta", wrap=True))
    return card(head, *parts, gap=10)
