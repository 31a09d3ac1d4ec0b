"""The four steps of an interview, one widget each. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desk_app.domain.interview import Channel
from desk_app.gui.bridge.who import Who
from desk_app.gui.interview.chips import ChipBoard, NeedSearch
from desk_app.gui.widgets.basics import badge, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.chip import OneOf
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import two_columns

LAST_WORDS = 280


class WelcomeStep(QWidget):
    """How one met and when; what to say aloud; what was said last time."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.channel = OneOf("channel", self.tr("How you met"), self._channels())
        self.day = Field(self.tr("Day"), line(self.tr("today")), "held_on", self.tr("Only if it was not today: 20/11."))
        self.day.control.setMaximumWidth(px(220))
        self.channel.edited.connect(self.edited)
        self.day.edited.connect(self.edited)
        first = card(
            label(self.tr("How did you meet?"), "h2", wrap=True),
            self.channel,
            6,
            self.day,
            gap=12,
        )
        self._last = card(gap=8, role="sunken")
        left, right = QWidget(), QWidget()
        left.setLayout(column(first, self._last, 0, gap=16))
        right.setLayout(column(self._aloud(), 0))
        self.setLayout(column(two_columns(left, right, (9, 5)), 0))
        self.setFocusProxy(self.channel.first())

    def _channels(self) -> list[tuple[str, str]]:
        return [
            (Channel.IN_PERSON.value, self.tr("In person")),
            (Channel.PHONE.value, self.tr("By phone")),
            (Channel.HOME.value, self.tr("At home")),
            (Channel.OUTREACH.value, self.tr("Outside")),
        ]

    def _aloud(self) -> QFrame:
        said = self.tr(
            "«Good day. I listen here at the desk. I do not decide on aid, but we look for the way together.»"
        )
        head = row(sign("ear", "primary_ink"), label(self.tr("To say aloud"), "h3"), 0, gap=10)
        no = self.tr("They may say no to everything: we listen all the same.")
        inside = column(
            head,
            label(said, "spoken", wrap=True),
            label(no, "", wrap=True),
            gap=10,
            margins=(20, 16, 20, 16),
        )
        return frame("aloud", inside)

    def show_last(self, who: Who) -> None:
        """What was said and agreed last time; nothing for a first meeting."""
        inside = self._last.layout()
        assert isinstance(inside, QVBoxLayout)
        clear(inside)
        self._last.setVisible(bool(who.last_said or who.last_step))
        inside.addWidget(label(self.tr("Last time, {day}").format(day=who.last_day), "h3", wrap=True))
        if who.last_said:
            words = " ".join(who.last_said.split())
            inside.addWidget(label(words[:LAST_WORDS] + ("…" if len(words) > LAST_WORDS else ""), "", wrap=True))
        if who.last_step:
            agreed = self.tr("Agreed: {step}").format(step=" ".join(who.last_step.split())[:LAST_WORDS])
            inside.addWidget(label(agreed, "strong", wrap=True))


class ListenStep(QWidget):
    """One large text and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.slot = column()
        only = self.tr("Only facts and words that were said. No diagnoses, no opinions, no religion.")
        made = card(
            label(self.tr("What do they tell you?"), "h2", wrap=True),
            label(self.tr("First listen. Write when they have finished, with their words."), "meta", wrap=True),
            self.slot,
            label(only, "meta", wrap=True),
            gap=10,
        )
        self.setLayout(column(made))


class NeedsStep(QWidget):
    """Needs at the left, their words and what they ask at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.slot = column()
        self.needs, self.requests, self.search = ChipBoard(columns=2), ChipBoard(), NeedSearch()
        self.search.setMinimumWidth(px(240))
        words = QWidget()
        question = label(self.tr("What do they need?"), "h2", wrap=True)
        hint = self.tr("Touch only what they said. Nothing has to be filled.")
        words.setLayout(column(question, label(hint, "meta", wrap=True), gap=0))
        head = shared(Part(words, one_line(question), grows=True), self.search)
        left, right = QWidget(), QWidget()
        left.setLayout(column(card(head, self.search.found, self.needs, gap=12), 0))
        asked = label(self.tr("What do they ask?"), "h3", wrap=True)
        right.setLayout(column(card(self.slot, frame("rule"), asked, self.requests, gap=12), 0))
        self.setLayout(column(two_columns(left, right, (8, 5)), 0))


class NextStep(QWidget):
    """What was agreed, how long it took, and what was marked, to be read once more."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(px(132))
        hint = self.tr("Who does what, by when. One line is enough.")
        self.step = Field(self.tr("What was agreed"), text, "next_step", hint)
        self.minutes = Field(self.tr("Minutes"), line(), "minutes", self.tr("Roughly: it counts the desk's hours."))
        self.minutes.control.setMaximumWidth(px(160))
        self.step.edited.connect(self.edited)
        self.minutes.edited.connect(self.edited)
        self._marked = column(gap=8)
        head = label(self.tr("How do we go on?"), "h2", wrap=True)
        left, right = QWidget(), QWidget()
        left.setLayout(column(card(head, self.step, self.minutes, gap=14), 0))
        again = label(self.tr("What you have marked"), "h3", wrap=True)
        right.setLayout(column(card(again, self._marked, gap=10, role="sunken"), 0))
        self.setLayout(column(two_columns(left, right, (2, 1)), 0))
        self.setFocusProxy(self.step)

    def show_marked(self, needs: tuple[str, ...], requests: tuple[str, ...]) -> None:
        """Needs and requests in words."""
        clear(self._marked)
        if needs:
            self._marked.addWidget(flow(*(badge(word) for word in needs), gap=6))
        if requests:
            self._marked.addWidget(label(self.tr("They ask"), "meta"))
            self._marked.addWidget(flow(*(badge(word, "info") for word in requests), gap=6))
        if not needs and not requests:
            none = self.tr("No need marked. That is fine too: sometimes listening is enough.")
            self._marked.addWidget(label(none, "", wrap=True))
