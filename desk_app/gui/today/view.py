"""Oggi: what was left half-way, whom one saw last, and the two ways to begin."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk_app.gui.bridge.lines import Line
from desk_app.gui.today.agenda_cards import AgendaCards
from desk_app.gui.widgets.basics import avatar, badge, button, card, clear, column, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.page import Page, two_columns


class TodayView(Page):
    """Widgets only."""

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
        self._left = column(gap=10)
        self._seen = column(gap=10)
        left = QWidget()
        half_way = card(self._head("pencil", self.tr("Left half-way"), "left_count"), self._left, gap=14)
        seen = card(self._head("users", self.tr("Seen or changed last"), "seen_count"), self._seen, gap=14)
        self.agenda = AgendaCards()
        left.setLayout(column(self.agenda, half_way, seen, 0, gap=16))
        right = QWidget()
        right.setLayout(column(self._week(), 0, gap=16))
        self.body.addWidget(two_columns(left, right, (2, 1)))
        self.body.addStretch(1)
        self._begin = begin

    def _head(self, icon: str, text: str, name: str) -> QVBoxLayout:
        return column(row(sign(icon, "primary"), label(text, "h2"), label("", "meta", name=name), 0, gap=10))

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
        self._show(self._left, lines, none, self.tr("Resume"), "resume", self.resume_asked)
        self._count("left_count", len(lines))

    def show_seen(self, lines: tuple[Line, ...], none: str) -> None:
        """Whom one saw last."""
        self._show(self._seen, lines, none, self.tr("Open"), "open", self.person_asked)
        self._count("seen_count", len(lines))

    def show_week(self, interviews: int, people: int) -> None:
        """Counts."""
        self._held.setText(str(interviews))
        self._people.setText(str(people))

    def _count(self, name: str, count: int) -> None:
        found = self.findChild(QWidget, name)
        if found is not None and hasattr(found, "setText"):
            found.setText(str(count) if count else "")

    def _show(
        self, box: QVBoxLayout, lines: tuple[Line, ...], none: str, word: str, name: str, asked: SignalInstance
    ) -> None:
        clear(box)
        if not lines:
            box.addWidget(label(none, "meta", wrap=True))
        for place, one in enumerate(lines):
            act = button(word, f"{name}_{place}", small=True, says=f"{word}: {one.title}")
            act.clicked.connect(lambda _=False, key=one.key: asked.emit(key))
            box.addLayout(_line(one, act))


def _line(one: Line, act: QPushButton) -> QHBoxLayout:
    title = label(one.title, "strong", wrap=True)
    parts: list[Part | QWidget] = [Part(title, one_line(title))]
    if one.aside:
        parts.append(badge(one.aside, "quiet"))
    words = column(shared(*parts, gap=10), label(one.below, "meta", wrap=True), gap=2)
    made = row(avatar(one.initials), words, act, gap=12)
    made.setStretch(1, 1)
    made.setAlignment(act, Qt.AlignmentFlag.AlignVCenter)
    return made
