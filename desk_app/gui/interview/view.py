"""The interview: who it is with, five steps in any order, and a footer that stays; saved as one types."""

from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.made import Steps as Making
from desk_app.gui.bridge.who import Who
from desk_app.gui.interview.closing import NextStep, OrientationStep
from desk_app.gui.interview.head import LOW, WhoHead
from desk_app.gui.interview.listening import ListenStep, NeedsStep
from desk_app.gui.interview.saving import Notice, SavedMark, Saving
from desk_app.gui.interview.steps import LISTENING, NEEDS, NEXT, WELCOME
from desk_app.gui.interview.ways import Ways
from desk_app.gui.interview.welcome import WelcomeStep
from desk_app.gui.widgets.field import Field
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import Page, footer
from desk_app.gui.widgets.pause import Pause
from desk_app.gui.widgets.steps import Step, Steps
from desk_app.gui.widgets.typing import Text

QUIET_MS = 800
LONGEST_MS = 2_000
"""So that all but the last three seconds is on the disk, on a busy computer too (Qt's timers are late by 5 %)."""


@dataclass
class Parts:
    """The five steps of an interview."""

    welcome: WelcomeStep = field(default_factory=WelcomeStep)
    listen: ListenStep = field(default_factory=ListenStep)
    needs: NeedsStep = field(default_factory=NeedsStep)
    orientation: OrientationStep = field(default_factory=OrientationStep)
    next: NextStep = field(default_factory=NextStep)


def parts() -> Making[Parts]:
    """The steps of an interview, with a pause after each."""
    welcome, listen = WelcomeStep(), ListenStep()
    yield
    needs = NeedsStep()
    yield
    orientation, agreed = OrientationStep(), NextStep()
    yield
    return Parts(welcome, listen, needs, orientation, agreed)


class InterviewView(Page):
    """Widgets only. `edited` comes when there is something to keep: 0.8 s after the last key, at most every 2 s."""

    edited = Signal()
    save_asked = Signal()
    close_asked = Signal()
    aside_asked = Signal()
    step_asked = Signal(int)
    code_search = Signal(str, str)
    code_chosen = Signal(str, str)
    whose_asked = Signal()

    def __init__(self, parts: Parts | None = None) -> None:
        super().__init__("interview")
        parts = parts or Parts()
        self.step, self._low = 0, False
        self._filled = InterviewForm()
        self._first: QWidget = self.title
        self.mark, self.notice = SavedMark(), Notice()
        self.saved = self.mark.first
        self.saving = Saving(self.mark, self.notice)
        self.steps = Steps("step", self.tr("Steps of the interview"))
        self.steps.asked.connect(self.step_asked)
        self.who = WhoHead()
        self.name = self.who.name
        self.who.whose_asked.connect(self.whose_asked)
        self.head.addWidget(shared(Part(self.who, self.who.wish, grows=True), self.mark))
        self.head.addSpacing(px(4))
        self.head.addWidget(self.steps)
        self.head.addWidget(self.notice)
        self.head.setContentsMargins(px(32), px(16), px(32), px(10))
        self.said = Text()
        self.said_field = Field(self.tr("In their words"), self.said, "said")
        self.welcome, self.listen, self.needs_step = parts.welcome, parts.listen, parts.needs
        self.orientation, self.next = parts.orientation, parts.next
        self._written = (self.welcome, self.orientation, self.next)
        self.needs, self.requests, self.search = self.needs_step.needs, self.needs_step.requests, self.needs_step.search
        self._pages: tuple[QWidget, ...] = (self.welcome, self.listen, self.needs_step, self.orientation, self.next)
        for page in self._pages:
            self.body.addWidget(page, 1)
        self.ways = Ways()
        self.set_footer(footer(Part(self.ways, grows=True)))
        self._join()

    def _join(self) -> None:
        self._pause = Pause(self, QUIET_MS, LONGEST_MS)
        self._pause.passed.connect(self.edited)
        for part in (self.said_field, self.needs, self.requests, self.needs_step.flags, *self._written):
            part.edited.connect(self._pause.touch)
        for pack, search in self.needs_step.searches().items():
            search.typed.connect(partial(self.code_search.emit, pack))
            search.picked.connect(partial(self.code_chosen.emit, pack))
        self.notice.again_asked.connect(self.save_asked)
        self.ways.moved.connect(lambda by: self.step_asked.emit(self.step + by))
        self.ways.close_asked.connect(self.close_asked)
        self.ways.aside_asked.connect(self.aside_asked)
        for keys, action in (
            ("Alt+Left", lambda: self.step_asked.emit(max(0, self.step - 1))),
            ("Alt+Right", lambda: self.step_asked.emit(min(NEXT, self.step + 1))),
            ("Ctrl+S", self.save_asked.emit),
            ("Ctrl+Return", self.close_asked.emit),
        ):
            self.on_key(keys, action)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Called by Qt. A focus proxy would do the same, and take what stands before it out of the row of Tab."""
        super().focusInEvent(event)
        self._first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt. In a low page who it is has one line, and what is known of them goes with the welcome."""
        super().resizeEvent(event)
        low = event.size().height() < px(LOW)
        if self.who.set_low(low):
            self.mark.set_low(low)
            self.ways.set_low(low)
            if low:
                self.body.insertWidget(0, self.who.details)
            else:
                self.who.take_details_back()
            self._low = low
            self.who.details.setVisible(not low or self.step == WELCOME)
            _measure(self.said_field, aside=self.step == NEEDS, low=low)

    def form(self) -> InterviewForm:
        """Everything as it stands, unchecked."""
        values: dict[str, Any] = {name: value for part in self._written for name, value in part.values().items()}
        needs, requests = self.needs.codes(), self.requests.codes()
        flags = self.needs_step.flags.codes()
        return replace(self._filled, said=self.said_field.text(), needs=needs, requests=requests, flags=flags, **values)

    def fill_form(self, form: InterviewForm) -> None:
        """Put a form in; that is not an edit."""
        self._filled = form
        self.scroller.verticalScrollBar().setValue(0)
        self.said_field.set_text(form.said)
        self.said.moveCursor(QTextCursor.MoveOperation.End)
        for part in self._written:
            part.fill(form)
        self.needs.set_codes(form.needs)
        self.requests.set_codes(form.requests)
        self.needs_step.flags.set_codes(form.flags)
        self._pause.stop()

    def show_person(self, who: Who) -> None:
        """Whom this is about, and what was said last time."""
        self.who.show_who(who)
        self.welcome.show_last(who)

    def show_step(self, place: int, done: tuple[bool, ...]) -> None:
        """One of the steps; the text of their words goes along from listening to the needs."""
        names = (
            self.tr("Welcome"),
            self.tr("Listening"),
            self.tr("Reading the need"),
            self.tr("Orientation"),
            self.tr("Next step"),
        )
        moved, self.step = place != self.step, place
        self.steps.show_steps(tuple(Step(*each) for each in zip(names, done, strict=True)), place)
        slot = self.needs_step.slot if place == NEEDS else self.listen.slot
        slot.addWidget(self.said_field)
        _measure(self.said_field, aside=place == NEEDS, low=self._low)
        for number, page in enumerate(self._pages):
            page.setVisible(number == place)
        self.who.details.setVisible(not self._low or place == WELCOME)
        if moved:
            self.scroller.verticalScrollBar().setValue(0)
        if place == NEXT:
            self.next.show_marked(self.needs.words(), self.requests.words())
        self.ways.show_place(place, names)
        self._first = {LISTENING: self.said, NEEDS: self.search.line}.get(place, self._pages[place])
        self.setFocus()

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field."""
        fields = {"said": self.said_field}
        for part in self._written:
            fields |= part.fields()
        for name, one in fields.items():
            one.show_error(text if name == field else "")
            if text and name == field:
                self.scroller.ensureWidgetVisible(one)


def _measure(field: Field, *, aside: bool, low: bool) -> None:
    """Beside the needs a few lines; alone as much as there is, and in a low page several lines at least."""
    field.control.setMinimumHeight(px(124 if aside else 110 if low else 260))
    field.control.setMaximumHeight(px(124) if aside else 16_777_215)
