"""Orientation and next step: what was explained, what was done at once, how one goes on, and when. Widgets only."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.domain.interview import InterviewForm
from desk_app.gui.widgets.basics import badge, button, card, clear, column, frame, label
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import two_columns
from desk_app.gui.widgets.text_area import text_area


class OrientationStep(QWidget):
    """What was explained, and what was done at once together."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        told = self.tr("Services, offices, papers, rights. No promises: whoever decides is somebody else.")
        done = self.tr("Called, booked, filled in a form together. Never with their password.")
        self._fields = {
            "orientation": Field(self.tr("What did you explain?"), text_area(150), "orientation", told),
            "together": Field(self.tr("What did you do together?"), text_area(150), "together", done),
        }
        for field in self._fields.values():
            field.edited.connect(self.edited)
        head = label(self.tr("Which way can you show them?"), "h2", wrap=True)
        going = label(self.tr("Accompanying"), "h3", wrap=True)
        told_first, done_then = self._fields.values()
        self.setLayout(column(card(head, told_first, frame("rule"), going, done_then, gap=14), 0))
        self.setFocusProxy(self._fields["orientation"])

    def values(self) -> dict[str, str]:
        """What stands here, by the names of the form."""
        return {name: field.text() for name, field in self._fields.items()}

    def fill(self, form: InterviewForm) -> None:
        """Put a form's values in."""
        for name, field in self._fields.items():
            field.set_text(getattr(form, name))

    def fields(self) -> dict[str, Field]:
        """Beside which something may be refused."""
        return self._fields


class AgainOn(QWidget):
    """When one speaks again: a day as one says it, or one of the usual ones; it goes into the agenda."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        day = Field(self.tr("You speak again on"), line(self.tr("for example 30/11")), "again_on")
        hour = Field(self.tr("At"), line("9:30"), "again_at")
        self.fields = {"again_on": day, "again_at": hour}
        for field in self.fields.values():
            field.edited.connect(self.edited)
        day.control.setMinimumWidth(px(170))
        hour.control.setMaximumWidth(px(110))
        usual = flow(*(self._usual(days, words) for days, words in self._days()))
        note = label(self.tr("It comes back by itself on Oggi, on that day."), "meta", wrap=True)
        self.setLayout(column(shared(Part(day), Part(hour), 0, top=True), usual, note, gap=8))

    def _days(self) -> list[tuple[int, str]]:
        return [
            (1, self.tr("Tomorrow")),
            (7, self.tr("In a week")),
            (14, self.tr("In two weeks")),
            (30, self.tr("In a month")),
        ]

    def _usual(self, days: int, words: str) -> QPushButton:
        says = self.tr("You speak again: {when}").format(when=words)
        made = button(words, f"again_{days}", small=True, says=says)
        made.clicked.connect(lambda: self.fields["again_on"].set_text(f"{date.today() + timedelta(days):%d/%m/%Y}"))
        return made

    def values(self) -> dict[str, str]:
        """What stands here, by the names of the form."""
        return {name: field.text() for name, field in self.fields.items()}

    def fill(self, form: InterviewForm) -> None:
        """Put a form's values in."""
        for name, field in self.fields.items():
            field.set_text(getattr(form, name))


class NextStep(QWidget):
    """What was agreed, how long it took, and what was marked, to be read once more."""

    edited = Signal()
    agreed_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        text = text_area(96)
        hint = self.tr("Who does what, by when. One line is enough.")
        self.step = Field(self.tr("What was agreed"), text, "next_step", hint)
        self.minutes = Field(self.tr("Minutes"), line(), "minutes", self.tr("Roughly: it counts the desk's hours."))
        self.minutes.control.setMaximumWidth(px(160))
        self.again = AgainOn()
        for part in (self.step, self.minutes, self.again):
            part.edited.connect(self.edited)
        self._marked = column(gap=8)
        head = label(self.tr("How do we go on?"), "h2", wrap=True)
        left, right = QWidget(), QWidget()
        follow = label(self.tr("Follow-up"), "h3", wrap=True)
        left.setLayout(column(card(head, self.step, follow, self.again, self.minutes, gap=14), 0))
        agreed = button(self.tr("Show them what was agreed"), "show_agreed", small=True, sign="users-group")
        agreed.clicked.connect(self.agreed_asked)
        again = label(self.tr("What you have marked"), "h3", wrap=True)
        marked = card(again, self._marked, gap=10, role="sunken")
        right.setLayout(column(marked, flow(agreed), self._referral(), 0, gap=14))
        self.setLayout(column(two_columns(left, right, (2, 1)), 0))
        self.setFocusProxy(self.step)

    def _referral(self) -> QWidget:
        head = label(self.tr("Referral"), "h3", wrap=True)
        words = self.tr("When the desk is not enough: with their yes you hand it on to the Comune's social services.")
        ask = self.tr("Speak with whoever coordinates first. What must not wait is on the red flags (F8).")
        return card(head, label(words, "", wrap=True), label(ask, "meta", wrap=True), gap=8, role="sunken")

    def values(self) -> dict[str, str]:
        """What stands here, by the names of the form."""
        return {"next_step": self.step.text(), "minutes": self.minutes.text(), **self.again.values()}

    def fill(self, form: InterviewForm) -> None:
        """Put a form's values in."""
        self.step.set_text(form.next_step)
        self.minutes.set_text(form.minutes)
        self.again.fill(form)

    def fields(self) -> dict[str, Field]:
        """Beside which something may be refused."""
        return {"next_step": self.step, "minutes": self.minutes, **self.again.fields}

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
