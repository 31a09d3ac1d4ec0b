"""A person's interviews on their page, the latest first; of many the earlier ones when they are asked for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from desk_app.gui.bridge.entries import InterviewCard
from desk_app.gui.widgets.basics import badge, button, card, clear, column, label
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.look import px

AT_ONCE = 6
"""So many interviews are laid out at once: more would keep the window waiting."""
SETTLING_MS = 1500
"""For so long what stands above may still grow, as the case is read."""


class InterviewList(QWidget):
    """Widgets only; `correction_asked` carries the key of one of them."""

    correction_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[InterviewCard, ...] = ()
        self._placed = 0
        self._box = column(gap=12)
        self.setLayout(self._box)

    def show_interviews(self, several: tuple[InterviewCard, ...]) -> None:
        """All of them."""
        clear(self._box)
        self._cards, self._placed = several, 0
        if not several:
            none = self.tr("No interview yet. The first one asks only for what they want to say.")
            self._box.addWidget(card(label(none, "", wrap=True)))
        self._place_more()

    def show_one(self, place: int, scroller: QScrollArea) -> None:
        """Bring one of them into sight, and the keyboard to it."""
        while self._placed <= place < len(self._cards):
            self._place_more()
        item = self._box.itemAt(place)
        one = item.widget() if item is not None else None
        correct = self.findChild(QAbstractButton, f"interview_correct_{place}")
        if one is not None and correct is not None:
            correct.setFocus()
            _Held(one, scroller)

    def _place_more(self) -> None:
        if (last := self._box.itemAt(self._box.count() - 1)) is not None and self._placed:
            more = last.widget()
            if more is not None:
                self._box.removeWidget(more)
                more.hide()
                more.deleteLater()
        for place, one in enumerate(self._cards[self._placed : self._placed + AT_ONCE], self._placed):
            says = self.tr("Correct the interview of {day}").format(day=one.day)
            correct = button(self.tr("Correct"), f"interview_correct_{place}", role="quiet", small=True, says=says)
            correct.clicked.connect(lambda _=False, key=one.key: self.correction_asked.emit(key))
            self._box.addWidget(_interview(one, correct))
        self._placed = min(len(self._cards), self._placed + AT_ONCE)
        rest = len(self._cards) - self._placed
        if rest:
            words = self.tr("Show the earlier interviews ({n})").format(n=rest)
            more = button(words, "interviews_more", small=True, sign="chevron-down")
            more.clicked.connect(self._place_more)
            self._box.addWidget(more)


class _Held(QObject):
    """Keeps something at the top of what is seen while the page is still being put together."""

    def __init__(self, one: QWidget, scroller: QScrollArea) -> None:
        super().__init__(one)
        self._one, self._scroller = one, scroller
        self._inside = scroller.widget()
        for watched in (one, self._inside, scroller.viewport()):
            if watched is not None:
                watched.installEventFilter(self)
        QTimer.singleShot(SETTLING_MS, self, self.deleteLater)
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        # The list may have been made anew meanwhile.
        if self._inside is not None and self._inside.isAncestorOf(self._one):
            top = self._one.mapTo(self._inside, self._one.rect().topLeft()).y()
            self._scroller.verticalScrollBar().setValue(top - px(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: it moved, or somebody takes the wheel."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            QTimer.singleShot(0, self, self._bring)
        elif event.type() == QEvent.Type.Wheel:
            self.deleteLater()
        return super().eventFilter(watched, event)


def _interview(one: InterviewCard, correct: QWidget) -> QFrame:
    by = label(one.by, "meta", wrap=True)
    head = shared(label(one.day, "h3"), badge(one.channel, "quiet"), 0, Part(by, one_line(by)), correct, gap=10)
    parts: list[QWidget] = []
    if one.said:
        text = label(one.said, "", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts.append(text)
    if one.needs:
        parts.append(flow(*(badge(word) for word in one.needs), gap=6))
    if one.requests:
        parts.append(flow(*(badge(word, "info") for word in one.requests), gap=6))
    parts.extend(label(text, "", wrap=True) for text in one.around)
    if one.next_step:
        parts.append(label(one.next_step, "meta", wrap=True))
    return card(head, *parts, gap=10)
