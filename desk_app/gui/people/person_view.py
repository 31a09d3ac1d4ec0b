"""One person's page: facts, what is to be chosen between, the interviews, and the history of it all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.entries import ChoiceCard, HistoryLine, InterviewCard
from desk_app.gui.people.about_card import AboutCard
from desk_app.gui.people.correction_card import CorrectionCard
from desk_app.gui.people.history_list import HistoryList
from desk_app.gui.people.interview_list import InterviewList
from desk_app.gui.people.know import Know
from desk_app.gui.widgets.basics import avatar, badge, button, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import Page, two_columns


class PersonView(Page):
    """Widgets only."""

    back_asked = Signal()
    interview_asked = Signal()
    correction_asked = Signal()
    choice_made = Signal(int, int)
    interview_correction_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__("person")
        begin = button(self.tr("New interview"), "person_interview", role="primary", sign="plus")
        begin.clicked.connect(self.interview_asked)
        self._build_head(begin)
        self._choices, self._interviews, self._history = column(gap=10), InterviewList(), HistoryList()
        self._interviews.correction_asked.connect(self.interview_correction_asked)
        self._trouble = label("", "error", wrap=True, name="person_trouble")
        self._trouble.hide()
        self.correction = CorrectionCard()
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._choices)
        self.body.addWidget(self.correction)
        self.body.addWidget(self._sides())
        self.body.addStretch(1)
        self.on_key("Alt+Left", self.back_asked.emit)
        self.setFocusProxy(begin)

    def _build_head(self, begin: QWidget) -> None:
        self._avatar = avatar("", 48)
        self._met, self._care = badge("", "quiet"), label("", "care", wrap=True, name="person_care")
        back = button("", "person_back", role="quiet", sign="arrow-left", says=self.tr("Back to the people (Alt+←)"))
        back.clicked.connect(self.back_asked)
        correct = button(self.tr("Correct the card"), "person_correct", sign="pencil")
        correct.clicked.connect(self.correction_asked)
        self.know = Know(self)
        words, who = QWidget(), QWidget()
        words.setLayout(column(shared(Part(self.title, one_line(self.title)), self._met), self.line, self._care, gap=0))
        inside = row(back, self._avatar, words, gap=12)
        inside.setStretch(2, 1)
        who.setLayout(inside)
        ways = QWidget()
        ways.setLayout(column(flow(self.know, correct, begin, gap=12)))
        wish = sum(one.sizeHint().width() + px(16) for one in (self.know, correct, begin))
        name = Part(who, lambda: one_line(self.title)() + self._met.sizeHint().width() + px(140), grows=True)
        self.head.addWidget(shared(name, Part(ways, lambda: wish)))

    def _sides(self) -> QWidget:
        left, right = QWidget(), QWidget()
        self.before, self.after = column(gap=16), column(gap=16)
        told = column(label(self.tr("Interviews"), "h2"), self._interviews, gap=10)
        left.setLayout(column(self.before, told, self.after, 0, gap=18))
        title = label(self.tr("Who wrote what, and when"), "h3", wrap=True)
        head = row(sign("history", "muted"), title)
        head.setStretch(1, 1)
        inside = card(head, self._history, gap=12, role="sunken", name="person_history")
        self.beside = column(gap=16)
        self._about = AboutCard()
        right.setLayout(column(self._about, self.beside, inside, 0, gap=16))
        return two_columns(left, right, (5, 3))

    def show_facts(self, name: str, facts: str, initials: str, met: str, care: str = "") -> None:
        """Who it is, and what is to be minded before one calls."""
        self.set_title(name, facts)
        self._care.setText(care)
        self._care.setVisible(bool(care))
        self._avatar.setText(initials)
        self._met.setText(met)
        self._met.setVisible(bool(met))

    def show_about(self, papers: tuple[tuple[str, str], ...], rest: tuple[tuple[str, str], ...]) -> None:
        """What stands on their papers, and what else their card says."""
        self._about.show_facts(papers, rest)

    def show_trouble(self, text: str) -> None:
        """It could not be read or done."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def show_choices(self, choices: tuple[ChoiceCard, ...]) -> None:
        """Values that two computers wrote without having seen each other."""
        clear(self._choices)
        for place, one in enumerate(choices):
            head = row(sign("help-circle", "info"), label(one.question, "h3", wrap=True), gap=10)
            head.setStretch(1, 1)
            buttons = []
            for number, value in enumerate(one.values):
                made = button(value, f"choice_{place}_{number}", small=True, says=f"{one.question} {value}")
                made.clicked.connect(lambda _=False, p=place, n=number: self.choice_made.emit(p, n))
                buttons.append(made)
            inside = column(head, label(one.why, "", wrap=True), flow(*buttons), margins=(16, 12, 16, 12))
            banner = frame("banner", inside)
            banner.setProperty("tone", "info")
            self._choices.addWidget(banner)

    def show_interviews(self, several: tuple[InterviewCard, ...] | None, sought: int | None = None) -> None:
        """All of them, the one that is sought brought into sight; None: not read yet."""
        self._interviews.show_interviews(several)
        if sought is not None:
            self._interviews.show_one(sought, self.scroller)

    def show_history(self, lines: tuple[HistoryLine, ...]) -> None:
        """What happened, the latest first."""
        self._history.show_lines(lines)
