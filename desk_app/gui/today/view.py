"""Oggi: what waits, what was left half-way, whom one saw last, and the ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desk_app.gui.bridge.case_lines import Act
from desk_app.gui.bridge.lines import Line
from desk_app.gui.today.agenda_cards import AgendaCards
from desk_app.gui.today.day_card import DayCard
from desk_app.gui.today.rows import OPEN, Row
from desk_app.gui.today.slices import Slices
from desk_app.gui.widgets.basics import button, card, column, label, row
from desk_app.gui.widgets.in_sight import InSight
from desk_app.gui.widgets.page import Page, two_columns

RESUME = "resume"


class TodayView(Page):
    """Widgets only. Some of its cards come to their places later (`agenda.place`)."""

    interview_asked = Signal()
    nameless_asked = Signal()
    note_asked = Signal()
    resume_asked = Signal(bytes)
    person_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__("today")
        note = button(self.tr("Quick note"), "today_note", sign="pencil", says=self.tr("Quick note (Ctrl+Shift+N)"))
        note.clicked.connect(self.note_asked)
        nameless = button(self.tr("Listening without a name"), "today_nameless", sign="ear")
        begin = button(self.tr("New interview"), "today_interview", role="primary", sign="plus")
        nameless.clicked.connect(self.nameless_asked)
        begin.clicked.connect(self.interview_asked)
        self.plain_head(note, nameless, begin)
        self._begin = begin
        slices = Slices(self)
        self._left = DayCard("today_left", self.tr("Left half-way"), "pencil", slices, "{act}_{place}")
        self._seen = DayCard("today_seen", self.tr("Seen or changed last"), "users", slices, "{act}_{place}")
        self._left.acted.connect(lambda key, _: self.resume_asked.emit(key))
        self._seen.acted.connect(lambda key, _: self.person_asked.emit(key))
        self.agenda = AgendaCards(slices, self._left)
        self.day_cards = (*self.agenda.cards.values(), self._left, self._seen)
        left, right = QWidget(), QWidget()
        left.setLayout(column(self.agenda, self._seen, 0, gap=16))
        right.setLayout(column(self._week(), 0, gap=16))
        self.body.addWidget(two_columns(left, right, (2, 1)))
        self.body.addStretch(1)
        for one in self.day_cards:
            one.lines.reached.connect(self.scroller.ensureWidgetVisible)
            # It has no place yet, and that may be below what is seen of the page.
            one.asked.connect(lambda ask: InSight(ask, self.scroller))
        self.on_key("Ctrl+D", self._done_here)

    def _week(self) -> QFrame:
        self._held = label("0", "display", name="week_interviews")
        self._people = label("0", "display", name="people_known")
        held = column(self._held, label(self.tr("interviews"), "meta"), gap=0)
        known = column(self._people, label(self.tr("people known"), "meta"), gap=0)
        return card(label(self.tr("This week"), "h3"), row(held, known, 0, gap=40), gap=12, role="sunken")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Called by Qt. A focus proxy would do the same, and take what stands before it out of the row of Tab."""
        super().focusInEvent(event)
        self._begin.setFocus()

    def show_greeting(self, title: str, line: str) -> None:
        """Good morning."""
        self.set_title(title, line)

    def show_left(self, lines: tuple[Line, ...], none: str) -> None:
        """What was left half-way; Resume takes it up."""
        self._left.show_rows(_rows(lines, Act(RESUME, self.tr("Resume"))), none)

    def show_seen(self, lines: tuple[Line, ...], none: str) -> None:
        """Whom one saw last."""
        self._seen.show_rows(_rows(lines, Act(OPEN, self.tr("Open"))), none)

    def show_week(self, interviews: int, people: int) -> None:
        """Counts."""
        self._held.setText(str(interviews))
        self._people.setText(str(people))

    def _done_here(self) -> None:
        focused = QApplication.focusWidget()
        for one in self.day_cards:
            if focused is not None and one.isAncestorOf(focused):
                one.done_here()


def _rows(lines: tuple[Line, ...], act: Act) -> tuple[Row, ...]:
    return tuple(Row(one.key, one.title, one.below, one.aside, "quiet", (act,), one.initials) for one in lines)


def whole_view() -> TodayView:
    """The page, every card in its place."""
    made = TodayView()
    for _ in made.agenda.place():
        pass
    return made
