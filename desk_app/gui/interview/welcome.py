"""The welcome: how one met, what to say aloud, what was said last time, who told and who is there. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk_app.domain.interview import Channel, InterviewForm, Reporter
from desk_app.gui.bridge.labels import languages
from desk_app.gui.bridge.who import Who
from desk_app.gui.widgets.basics import button, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.chip import OneOf
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import two_columns

LAST_WORDS = 280
SIDE = 230


class Around(QFrame):
    """Who told the desk, in which language one speaks, who else is there: nothing of it has to be filled."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.reporter = OneOf("reported_by", self.tr("Who told you"), self._reporters())
        self.fields = {
            "reporter": Field(self.tr("Who, and how to reach them"), line(), "reporter"),
            "language": Field(self.tr("You speak in"), choice(languages()), "spoken"),
            "interpreter": Field(self.tr("Who interprets"), line(), "interpreter", self.tr("Never a child.")),
            "present": Field(self.tr("Who else is there"), line(), "present"),
        }
        self.reporter.edited.connect(self._changed)
        for field in self.fields.values():
            field.edited.connect(self.edited)
        head = label(self.tr("Around the meeting"), "h3", wrap=True)
        hint = label(self.tr("Only what helps. Nothing has to be filled."), "meta", wrap=True)
        speaks = shared(*(Part(self.fields[one], _side, grows=True) for one in ("language", "interpreter")), top=True)
        self.setLayout(
            column(
                head,
                hint,
                label(self.tr("Who told you"), "label"),
                self.reporter,
                self.fields["reporter"],
                speaks,
                self.fields["present"],
                gap=10,
                margins=(22, 18, 22, 18),
            )
        )

    def _reporters(self) -> list[tuple[str, str]]:
        return [
            (Reporter.PERSON.value, self.tr("Themselves")),
            (Reporter.FAMILY.value, self.tr("Family")),
            (Reporter.NEIGHBOUR.value, self.tr("Neighbour")),
            (Reporter.SCHOOL.value, self.tr("School")),
            (Reporter.DESK.value, self.tr("Another desk")),
            (Reporter.OTHER.value, self.tr("Somebody else")),
        ]

    def _changed(self) -> None:
        self._show_reporter()
        self.edited.emit()

    def _show_reporter(self) -> None:
        wanted = self.reporter.value() not in ("", Reporter.PERSON.value)
        self.fields["reporter"].setVisible(wanted or bool(self.fields["reporter"].text()))

    def values(self) -> dict[str, str]:
        """What stands here, by the names of the form."""
        told = {"reported_by": self.reporter.value() or Reporter.PERSON.value}
        return {**told, **{name: field.text() for name, field in self.fields.items()}}

    def fill(self, form: InterviewForm) -> None:
        """Put a form's values in."""
        self.reporter.set_value(form.reported_by)
        for name, field in self.fields.items():
            field.set_text(getattr(form, name))
        self._show_reporter()


def _side() -> int:
    return px(SIDE)


class WelcomeStep(QWidget):
    """How one met and when; what to say aloud; what was said last time."""

    edited = Signal()
    notice_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.channel = OneOf("channel", self.tr("How you met"), self._channels())
        self.day = Field(self.tr("Day"), line(self.tr("today")), "held_on", self.tr("Only if it was not today: 20/11."))
        self.day.control.setMaximumWidth(px(220))
        self.channel.edited.connect(self.edited)
        self.day.edited.connect(self.edited)
        first = card(label(self.tr("How did you meet?"), "h2", wrap=True), self.channel, 6, self.day, gap=12)
        self.around = Around()
        self.around.edited.connect(self.edited)
        self._last = card(gap=8, role="sunken")
        left, right = QWidget(), QWidget()
        left.setLayout(column(first, self._last, self.around, 0, gap=16))
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
        together = button(self.tr("Read the notice together"), "notice_together", small=True, sign="users-group")
        together.clicked.connect(self.notice_asked)
        inside = column(
            head,
            label(said, "spoken", wrap=True),
            label(no, "", wrap=True),
            flow(together),
            gap=10,
            margins=(20, 16, 20, 16),
        )
        return frame("aloud", inside)

    def values(self) -> dict[str, str]:
        """What stands here, by the names of the form."""
        held = {"channel": self.channel.value() or Channel.IN_PERSON.value, "held_on": self.day.text()}
        return {**held, **self.around.values()}

    def fill(self, form: InterviewForm) -> None:
        """Put a form's values in."""
        self.day.set_text(form.held_on)
        self.channel.set_value(form.channel)
        self.around.fill(form)

    def fields(self) -> dict[str, Field]:
        """Beside which something may be refused."""
        return {"held_on": self.day, **self.around.fields}

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
