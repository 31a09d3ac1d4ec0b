"""A question on a page that the person and the volunteer look at together: large, calm, nothing chosen beforehand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk_app.gui.bridge.leaflets import Ask
from desk_app.gui.widgets.basics import button, card, clear, column, label
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.help_now import HelpNow
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import TOGETHER, Page, footer
from desk_app.gui.widgets.speech import HEADING, font_style, paired, remark, turn

CHOICE_HIGH = 68
"""Px of a choice at 100%."""


class Together(Page):
    """`answered` carries what was asked and yes, no, or None for "not now"; `closed` is no answer at all.

    Nothing is chosen beforehand and the keyboard begins at the page itself: Enter or a space pressed too early answers
    nothing (a consent is a clear affirmative act: GDPR art. 4 no. 11, recital 32).
    """

    answered = Signal(str, object)
    closed = Signal()

    def __init__(self, name: str = "together") -> None:
        super().__init__(name)
        self.setProperty(TOGETHER, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.asked: Ask | None = None
        self._name = name
        self._words = column(gap=18)
        # A wrapped text's own least height is that of a narrow column: the page would scroll over nothing.
        self._inside.setMinimumHeight(1)
        self.head.setContentsMargins(0, px(12), 0, 0)
        self.body.addLayout(self._words)
        self.body.addStretch(1)
        self._leave = button(self.tr("Close without an answer"), f"{name}_close", role="quiet", sign="x")
        self._leave.clicked.connect(self.closed)
        self.danger = HelpNow()
        self.set_footer(footer(self.danger, 0, self._leave))
        self.on_key("Escape", self.closed.emit)
        self.on_key("Alt+Left", self.closed.emit)
        self.on_key("PgDown", lambda: turn(self.scroller, 1))
        self.on_key("PgUp", lambda: turn(self.scroller, -1))

    def show_ask(self, ask: Ask) -> None:
        """Ask this; what was asked before is gone."""
        self.asked = ask
        clear(self._words)
        self.setAccessibleName(f"{ask.rows[0].theirs}. {ask.question.theirs}")
        if ask.lacking:
            self._words.addWidget(remark(ask.lacking, f"{self._name}_lacking"))
        words: list[QWidget | int] = [paired(one, ask.theirs, ask.italian) for one in ask.rows]
        # What a no means is heard before anybody answers.
        words += [6, paired(ask.question, ask.theirs, ask.italian), paired(ask.no, ask.theirs, ask.italian)]
        words += [10, self._choices(ask)]
        paper = card(*words, gap=16, name=f"{self._name}_paper")
        self._words.addWidget(paper)
        paper.show()
        self.scroller.verticalScrollBar().setValue(0)
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt."""
        super().showEvent(event)
        self.setFocus()

    def _choices(self, ask: Ask) -> QWidget:
        pairs = (
            ("yes", ask.answers.yes, ask.italian_answers.yes, True),
            ("no", ask.answers.no, ask.italian_answers.no, False),
            ("later", ask.answers.later, ask.italian_answers.later, None),
        )
        made = []
        for name, words, italian, given in pairs:
            one = self._choice(ask, words, italian, name)
            one.clicked.connect(lambda _=False, given=given: self._answer(given))
            made.append(one)

        def wish() -> int:
            # As wide as the widest: no answer looks larger than another.
            return max(one.sizeHint().width() for one in made)

        below = (_below(one, italian if ask.both else "") for one, (_, _, italian, _) in zip(made, pairs, strict=True))
        return shared(*(Part(one, wish, grows=True) for one in below), gap=16)

    def _choice(self, ask: Ask, words: str, italian: str, name: str) -> QPushButton:
        both = f"{words} · {italian}" if ask.both and words != italian else words
        made = button(words, f"{self._name}_{name}")
        made.setAccessibleName(both)
        # All three alike: none is larger, coloured, or taken by Enter.
        made.setAutoDefault(False)
        made.setDefault(False)
        style = font_style(ask.theirs, HEADING, strong=True)
        made.setStyleSheet(f"QPushButton {{ {style} min-height: {px(CHOICE_HIGH)}px; }}")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _answer(self, given: bool | None) -> None:
        if self.asked is not None:
            self.answered.emit(self.asked.what, given)


def _below(choice: QPushButton, italian: str) -> QWidget:
    """The Italian word stands below: beside it, large letters would not fit."""
    made = QWidget()
    words = label(italian, "lead")
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setLayout(column(choice, words, gap=4))
    # Not before it has its place: what has no parent yet would be a window of its own, and take the keyboard along.
    words.setVisible(bool(italian))
    return made
