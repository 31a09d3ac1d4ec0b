"""The agenda on Oggi: what is due, what comes, what colleagues promised, papers, whom nobody met. Widgets only."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.today.asks import ReminderAsk
from desk_app.gui.today.day_card import DayCard
from desk_app.gui.today.rows import Row
from desk_app.gui.today.slices import Slices
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign


class AgendaCards(QWidget):
    """The first two cards are always there, the others when there is something in them.

    `done` and `later` carry the card, the line, and the outcome or the day as typed.
    """

    acted = Signal(bytes, str)
    done = Signal(str, bytes, str)
    later = Signal(str, bytes, str)
    again = Signal()

    def __init__(self, slices: Slices, half_way: QWidget) -> None:
        super().__init__()
        self._remind = button(self.tr("New reminder"), "today_remind", small=True, sign="plus")
        self.due = DayCard("agenda_due", self.tr("To hear again today"), "phone", slices, "", self._remind)
        self.soon = DayCard("agenda_soon", self.tr("In the next days"), "calendar", slices)
        self.late = DayCard("agenda_late", self.tr("Promised by colleagues, and late"), "users-group", slices)
        self.papers = DayCard("agenda_papers", self.tr("Papers that expire"), "file-text", slices)
        self.quiet = FoldedCard("agenda_quiet", slices)
        self.cards: dict[str, DayCard] = {
            "due": self.due,
            "soon": self.soon,
            "late": self.late,
            "papers": self.papers,
            "quiet": self.quiet,
        }
        for name, card in self.cards.items():
            card.acted.connect(self.acted)
            card.done.connect(lambda key, outcome, name=name: self.done.emit(name, key, outcome))
            card.later.connect(lambda key, day, name=name: self.later.emit(name, key, day))
        self._build_reminder()
        self._build_trouble()
        self._box = column(self.due, half_way, gap=16)
        self.setLayout(self._box)
        self.others = (self.soon, self.late, self.papers, self.quiet)
        for card in self.others:
            card.hide()

    def place(self) -> Iterator[None]:
        """Put the other cards in their places, one after the other; before that the page is not whole."""
        for card in self.others:
            self._box.addWidget(card)
            yield

    def _build_reminder(self) -> None:
        self.reminder = ReminderAsk()
        self._remind.clicked.connect(self.reminder.begin_once)
        self.reminder.left.connect(self._remind.setFocus)
        self.due.above.addWidget(self.reminder)

    def _build_trouble(self) -> None:
        self._words = label("", "", wrap=True, name="agenda_trouble")
        again = button(self.tr("Try again"), "agenda_again", small=True)
        again.clicked.connect(self.again)
        inside = row(sign("alert-triangle", "warn"), self._words, again, gap=12, margins=(16, 12, 16, 12))
        inside.setStretch(1, 1)
        self._trouble = frame("banner", inside)
        self._trouble.setProperty("tone", "warn")
        self._trouble.hide()
        self.due.above.addWidget(self._trouble)

    def show_agenda(self, cards: dict[str, tuple[Row, ...]], quiet: str) -> None:
        """The lines of each card; `quiet` tells in a line how many nobody has met."""
        self._trouble.hide()
        nobody = self.tr("Nobody to hear again today. Have a good shift.")
        self.due.show_rows(cards["due"], nobody)
        self.soon.show_rows(cards["soon"], self.tr("Nothing was promised for the next seven days."))
        self.late.show_rows(cards["late"])
        self.papers.show_rows(cards["papers"])
        self.quiet.show_folded(cards["quiet"], quiet)
        self.soon.show()
        for name in ("late", "papers", "quiet"):
            self.cards[name].setVisible(bool(cards[name]))

    def show_trouble(self, text: str) -> None:
        """The agenda cannot be read; what was read before stays."""
        self._words.setText(text)
        self._trouble.show()

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom a reminder may be: (id as hex, name), the first one is oneself."""
        self.reminder.show_members(members)

    def settle(self, card: str) -> None:
        """What was asked below a line is done."""
        self.cards[card].settle()

    def refuse(self, card: str, text: str) -> None:
        """What was asked below a line cannot be so."""
        self.cards[card].refuse(text)

    def reminded(self) -> None:
        """The reminder is kept."""
        self.reminder.hide()
        self._remind.setFocus()


class FoldedCard(DayCard):
    """One quiet line that tells how many there are, and opens them."""

    def __init__(self, name: str, slices: Slices) -> None:
        self._way = button("", f"{name}_show", small=True)
        super().__init__(name, "", "clock", slices, "", self._way)
        self._show, self._hide = self.tr("Show"), self.tr("Hide")
        self._way.setCheckable(True)
        self._way.toggled.connect(lambda _: self.show_folded(self._whole, self.title.text()))
        self._whole: tuple[Row, ...] = ()
        self.title.setProperty("role", "strong")

    def show_folded(self, rows: tuple[Row, ...], summary: str) -> None:
        """The line, and when it is open the lines below it."""
        self._whole = rows
        self.title.setText(summary)
        opened = self._way.isChecked()
        self._way.setText(self._hide if opened else self._show)
        self._way.setAccessibleName(f"{self._way.text()}: {summary}")
        self.show_rows(rows if opened else ())
        self._count.hide()
