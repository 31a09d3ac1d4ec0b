"""One person's page: facts, what is to be chosen between, the interviews, and the history of it all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.entries import ChoiceCard, InterviewCard
from desk_app.gui.bridge.labels import languages, places
from desk_app.gui.widgets.basics import avatar, badge, button, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.page import Page, two_columns


class PersonView(Page):
    """Widgets only."""

    back_asked = Signal()
    interview_asked = Signal()
    correction_asked = Signal()
    correction_done = Signal()
    choice_made = Signal(int, int)

    def __init__(self) -> None:
        super().__init__("person")
        self._avatar = avatar("", 48)
        self._met = badge("", "quiet")
        back = button("", "person_back", role="quiet", sign="arrow-left", says=self.tr("Back to the people (Alt+←)"))
        back.clicked.connect(self.back_asked)
        begin = button(self.tr("New interview"), "person_interview", role="primary", sign="plus")
        begin.clicked.connect(self.interview_asked)
        self._correct = button(self.tr("Correct the card"), "person_correct", sign="pencil")
        self._correct.clicked.connect(self.correction_asked)
        names = column(row(self.title, self._met, 0, gap=12), self.line, gap=0)
        self.head.addLayout(row(back, self._avatar, names, 0, self._correct, begin, gap=12))
        self._choices = column(gap=10)
        self._interviews = column(gap=12)
        self._history = column(gap=10)
        self._form = self._form_card()
        self.body.addLayout(self._choices)
        self.body.addWidget(self._form)
        self.body.addWidget(two_columns(self._left(), self._right(), (5, 3)))
        self.body.addStretch(1)
        self.setFocusProxy(begin)

    def _left(self) -> QWidget:
        made = QWidget()
        made.setLayout(column(label(self.tr("Interviews"), "h2"), self._interviews, 0, gap=10))
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        head = row(sign("history", "muted"), label(self.tr("Who wrote what, and when"), "h3"), 0)
        inside = card(head, self._history, gap=12, role="sunken", name="person_history")
        made.setLayout(column(inside, 0, gap=0))
        return made

    def _form_card(self) -> QFrame:
        self._fields = {
            "given_name": Field(self.tr("Name"), line(), "person_given_name"),
            "family_name": Field(self.tr("Family name"), line(), "person_family_name"),
            "birth_year": Field(self.tr("Year of birth"), line(), "person_birth_year"),
            "comune": Field(self.tr("Where they live"), choice(places()), "person_comune"),
            "phone": Field(self.tr("Safe phone"), line(), "person_phone"),
            "language": Field(self.tr("Language"), choice(languages()), "person_language"),
        }
        fields = list(self._fields.values())
        done = button(self.tr("Keep the correction"), "person_keep", role="primary")
        done.clicked.connect(self.correction_done)
        leave = button(self.tr("Leave it as it was"), "person_leave", role="quiet")
        leave.clicked.connect(self.hide_form)
        made = card(
            label(self.tr("Correct the card"), "h3"),
            _even(fields[:3]),
            _even(fields[3:]),
            row(done, leave, 0),
            gap=12,
            name="person_form",
        )
        made.hide()
        return made

    def show_facts(self, name: str, facts: str, initials: str, met: str) -> None:
        """Who it is."""
        self.set_title(name, facts)
        self._avatar.setText(initials)
        self._met.setText(met)

    def show_form(self, form: PersonForm) -> None:
        """Let the card be corrected."""
        for name, field in self._fields.items():
            field.set_text(getattr(form, name))
            field.show_error("")
        self._form.show()
        self._fields["given_name"].setFocus()

    def hide_form(self) -> None:
        """No correction, or done with it."""
        self._form.hide()

    def form(self) -> PersonForm:
        """The card as typed."""
        return PersonForm(**{name: field.text() for name, field in self._fields.items()})

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""
        for name, one in self._fields.items():
            one.show_error(text if name == field else "")

    def show_choices(self, choices: tuple[ChoiceCard, ...]) -> None:
        """Values that two computers wrote without having seen each other."""
        clear(self._choices)
        for place, one in enumerate(choices):
            head = row(sign("help-circle", "info"), label(one.question, "h3", wrap=True), gap=10)
            head.setStretch(1, 1)
            buttons = []
            for number, value in enumerate(one.values):
                made = button(value, f"choice_{place}_{number}", small=True)
                made.clicked.connect(lambda _=False, p=place, n=number: self.choice_made.emit(p, n))
                buttons.append(made)
            banner = frame(
                "banner", column(head, label(one.why, "", wrap=True), flow(*buttons), margins=(16, 12, 16, 12))
            )
            banner.setProperty("tone", "info")
            self._choices.addWidget(banner)

    def show_interviews(self, several: tuple[InterviewCard, ...], none: str) -> None:
        """All of them, the latest first."""
        clear(self._interviews)
        if not several:
            self._interviews.addWidget(card(label(none, "", wrap=True)))
        for one in several:
            self._interviews.addWidget(_interview(one))

    def show_history(self, lines: tuple[tuple[str, str], ...]) -> None:
        """What happened: (what, by whom and when), the latest first."""
        clear(self._history)
        for what, who in lines:
            holder = QVBoxLayout()
            holder.setSpacing(0)
            holder.addWidget(label(what, "", wrap=True))
            holder.addWidget(label(who, "meta", wrap=True))
            self._history.addLayout(holder)


def _even(fields: list[Field]) -> QWidget:
    made = QWidget()
    box = row(*fields, gap=12)
    for place, field in enumerate(fields):
        box.setStretch(place, 1)
        box.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    made.setLayout(box)
    return made


def _interview(one: InterviewCard) -> QFrame:
    head = row(label(one.day, "h3"), badge(one.channel, "quiet"), 0, label(one.by, "meta"), gap=10)
    parts: list[QWidget] = []
    if one.said:
        text = label(one.said, "", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts.append(text)
    if one.needs:
        parts.append(flow(*(badge(word) for word in one.needs), gap=6))
    if one.requests:
        parts.append(flow(*(badge(word, "info") for word in one.requests), gap=6))
    if one.next_step:
        parts.append(label(one.next_step, "meta", wrap=True))
    return card(head, *parts, gap=10)
