"""The interview: one page in any order; free words first, coding after; saved as one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk_app.domain.interview import Channel, InterviewForm
from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.widgets.basics import avatar, badge, button, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import Page, two_columns

QUIET_MS = 800
LONGEST_MS = 3_000
AREA_ICONS = {
    "CAS": "home",
    "POV": "currency-euro",
    "LAV": "briefcase",
    "FAM": "users",
    "SAL": "heart",
    "IMM": "world",
}


class InterviewView(Page):
    """Widgets only. `edited` comes when there is something to keep: 0.8 s after the last key, at most every 3 s."""

    edited = Signal()
    close_asked = Signal()
    aside_asked = Signal()
    need_search = Signal(str)

    def __init__(self) -> None:
        super().__init__("interview")
        self._chips: dict[str, Chip] = {}
        self._requests: dict[str, Chip] = {}
        self._build_head()
        self._problem = self._problem_bar()
        self.body.addWidget(self._problem)
        self.body.addWidget(two_columns(self._left(), self._right(), (3, 2)))
        self.body.addStretch(1)
        self.set_footer(self._footer())
        self._quiet, self._longest = QTimer(self), QTimer(self)
        for timer, ms in ((self._quiet, QUIET_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
            timer.timeout.connect(self._say_edited)
        self.setFocusProxy(self.said)

    # -- how it is built --

    def _build_head(self) -> None:
        self._avatar = avatar("?", 44)
        self.name = label("", "h2", name="interview_name")
        self._met = badge("", "quiet", "interview_met")
        self._facts = label("", "meta", name="interview_facts")
        self.saved = label("", "ok", name="interview_saved")
        self._where = label("", "meta", name="interview_where")
        for one in (self.saved, self._where):
            one.setAlignment(Qt.AlignmentFlag.AlignRight)
        names = column(row(self.name, self._met, 0, gap=12), self._facts, gap=2)
        state = column(self.saved, self._where, gap=0)
        self.head.addLayout(row(self._avatar, names, 0, state, gap=14))

    def _problem_bar(self) -> QFrame:
        self._problem_text = label("", "", wrap=True, name="interview_problem")
        self._again = button(self.tr("Try again"), "save_again", small=True)
        self._again.clicked.connect(self._say_edited)
        line_ = row(sign("alert-triangle", "danger"), self._problem_text, self._again, gap=12, margins=(16, 10, 16, 10))
        line_.setStretch(1, 1)
        made = frame("banner", line_)
        made.setProperty("tone", "danger")
        made.hide()
        return made

    def _left(self) -> QWidget:
        self.said = QPlainTextEdit()
        self.said.setTabChangesFocus(True)
        self.said.setMinimumHeight(px(132))
        self.said_field = Field(
            self.tr("In their words"),
            self.said,
            "said",
            self.tr("Only facts and words that were said. No diagnoses, no opinions, no religion."),
        )
        self.said_field.edited.connect(self._touch)
        self._needs_box = column(gap=10)
        self._search = QLineEdit()
        self._search.setObjectName("need_search")
        self._search.setAccessibleName(self.tr("Look for a need"))
        self._search.setPlaceholderText(self.tr("Look for a need"))
        self._search.setMaximumWidth(px(220))
        self._search.textChanged.connect(self.need_search)
        title = column(
            label(self.tr("What do they need?"), "h3"),
            label(self.tr("Touch only what they said. Nothing has to be filled."), "meta", wrap=True),
            gap=0,
        )
        head = row(title, self._search, gap=12)
        head.setStretch(0, 1)
        self._found_box = QVBoxLayout()
        made = QWidget()
        first = card(self.said_field)
        second = card(head, self._found_box, self._needs_box, gap=12, name="needs_card")
        made.setLayout(column(first, second, gap=14))
        return made

    def _right(self) -> QWidget:
        self._requests_box = column(gap=10)
        self.next_field = Field(
            self.tr("Next step"), QPlainTextEdit(), "next_step", self.tr("What was agreed, by whom.")
        )
        self.next_step = self.next_field.control
        assert isinstance(self.next_step, QPlainTextEdit)
        self.next_step.setTabChangesFocus(True)
        self.next_step.setFixedHeight(px(84))
        self.channel_field = Field(self.tr("How you met"), choice(self._channels()), "channel")
        self.minutes_field = Field(self.tr("Minutes"), line(), "minutes")
        self.day_field = Field(self.tr("Day"), line(self.tr("today")), "held_on")
        for field in (self.next_field, self.channel_field, self.minutes_field, self.day_field):
            field.edited.connect(self._touch)
        facts = row(self.channel_field, self.minutes_field, gap=12)
        facts.setStretch(0, 2)
        facts.setStretch(1, 1)
        made = QWidget()
        asked = card(label(self.tr("What do they ask?"), "h3"), self._requests_box, gap=12)
        then = card(self.next_field, facts, self.day_field, gap=12)
        made.setLayout(column(asked, then, 0, gap=14))
        return made

    def _channels(self) -> list[tuple[str, str]]:
        return [
            (Channel.IN_PERSON.value, self.tr("In person")),
            (Channel.PHONE.value, self.tr("By phone")),
            (Channel.HOME.value, self.tr("At home")),
            (Channel.OUTREACH.value, self.tr("Outside")),
        ]

    def _footer(self) -> QFrame:
        aside = button(self.tr("Set aside"), "set_aside", role="quiet")
        aside.clicked.connect(self.aside_asked)
        self._close = button(self.tr("Close the interview"), "close_interview", role="primary", sign="check")
        self._close.clicked.connect(self.close_asked)
        # Never elided and never cut: somebody may need it now.
        danger = label(
            self.tr("Danger now? 112 · children 114 · violence 1522"), "strong", wrap=True, name="danger_numbers"
        )
        line_ = row(aside, 0, sign("phone", "danger"), danger, 0, self._close, gap=10, margins=(32, 10, 32, 10))
        line_.setStretch(3, 3)
        return frame("footer", line_)

    # -- what the presenter sets and asks --

    def show_person(self, name: str, met: str, facts: str, initials: str) -> None:
        """Whom this is about."""
        self.name.setText(name)
        self._met.setText(met)
        self._met.setVisible(bool(met))
        self._facts.setText(facts)
        self._avatar.setText(initials)

    def show_areas(self, needs: tuple[ChipArea, ...], requests: tuple[ChipArea, ...]) -> None:
        """The everyday needs and requests, area by area."""
        clear(self._needs_box)
        clear(self._requests_box)
        self._chips, self._requests = {}, {}
        for start in range(0, len(needs), 2):
            pair = [self._area(area, self._chips) for area in needs[start : start + 2]]
            line_ = row(*pair, gap=16)
            for place in range(len(pair)):
                line_.setStretch(place, 1)
                line_.setAlignment(pair[place], Qt.AlignmentFlag.AlignTop)
            self._needs_box.addLayout(line_)
        for area in requests:
            self._requests_box.addWidget(self._area(area, self._requests))

    def _area(self, area: ChipArea, kept: dict[str, Chip]) -> QWidget:
        chips = [self._chip(code, text, kept) for code, text in area.items]
        made = QWidget()
        if area.title:
            title = row(sign(AREA_ICONS.get(area.code, "list"), "primary"), label(area.title, "strong"), 0)
            made.setLayout(column(title, flow(*chips), gap=6))
        else:
            made.setLayout(column(flow(*chips), gap=6))
        return made

    def _chip(self, code: str, text: str, kept: dict[str, Chip]) -> Chip:
        made = Chip(text, code, f"chip_{code}")
        made.toggled.connect(lambda _: self._touch())
        kept[code] = made
        return made

    def show_found(self, items: tuple[tuple[str, str], ...]) -> None:
        """Needs that were looked for; touching one adds it."""
        clear(self._found_box)
        new = [self._chip(code, text, self._chips) for code, text in items if code not in self._chips]
        known = [self._chips[code] for code, _ in items if code in self._chips and self._chips[code] not in new]
        if new:
            self._found_box.addWidget(flow(*new))
        for chip in known[:1]:
            chip.setFocus()

    def add_chips(self, items: tuple[tuple[str, str], ...]) -> None:
        """Needs of a draft that are not among the everyday ones."""
        if items:
            self._needs_box.addWidget(flow(*(self._chip(code, text, self._chips) for code, text in items)))

    def form(self) -> InterviewForm:
        """Everything as it stands, unchecked."""
        return InterviewForm(
            said=self.said_field.text(),
            next_step=self.next_field.text(),
            channel=self.channel_field.text() or Channel.IN_PERSON.value,
            minutes=self.minutes_field.text(),
            held_on=self.day_field.text(),
            needs=tuple(code for code, chip in self._chips.items() if chip.isChecked()),
            requests=tuple(code for code, chip in self._requests.items() if chip.isChecked()),
        )

    def fill_form(self, form: InterviewForm) -> None:
        """Put a form in; that is not an edit."""
        for field, text in self._texts(form):
            field.set_text(text)
        for chips, codes in ((self._chips, form.needs), (self._requests, form.requests)):
            for code, chip in chips.items():
                chip.setChecked(code in codes)
        self._quiet.stop()
        self._longest.stop()

    def _texts(self, form: InterviewForm) -> list[tuple[Field, str]]:
        return [
            (self.said_field, form.said),
            (self.next_field, form.next_step),
            (self.channel_field, form.channel),
            (self.minutes_field, form.minutes),
            (self.day_field, form.held_on),
        ]

    def show_saved(self, first: str, second: str) -> None:
        """When it was saved; any trouble is over."""
        self.saved.setText(first)
        self._where.setText(second)
        self._problem.hide()

    def show_problem(self, text: str) -> None:
        """It could not be saved: this stays until it can."""
        self._problem_text.setText(text)
        self._problem.setVisible(bool(text))

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field."""
        fields = {"said": self.said_field, "next_step": self.next_field, "minutes": self.minutes_field}
        fields["held_on"] = self.day_field
        for name, one in fields.items():
            one.show_error(text if name == field else "")

    def _touch(self) -> None:
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()

    def _say_edited(self) -> None:
        self._quiet.stop()
        self._longest.stop()
        self.edited.emit()
