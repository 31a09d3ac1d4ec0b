"""The agenda on Oggi: what is due, what comes, what colleagues promised, papers, whom nobody met. Widgets only."""

from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.widgets.basics import column
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.lines_card import InlineForm, LinesCard


class AgendaCards(QWidget):
    """Cards with nothing in them are not shown, but for the first one."""

    def __init__(self) -> None:
        super().__init__()
        nothing = self.tr("Nobody to hear again today. Have a good shift.")
        self.due = LinesCard("agenda_due", self.tr("To hear again today"), "calendar-check", nothing)
        self.reminder = InlineForm(
            "today_reminder",
            {
                "what": Field(self.tr("What"), line(), "today_what"),
                "due": Field(self.tr("By when"), line(self.tr("for example 30/11, or tomorrow")), "today_by"),
                "hour": Field(self.tr("At"), line("9:30"), "today_hour"),
                "whom": Field(self.tr("For"), choice([]), "today_whom"),
            },
            self.tr("Keep the reminder"),
        )
        self.due.add_way(self.tr("New reminder"), "today_remind", self.reminder)
        self.late = LinesCard("agenda_late", self.tr("Promised by colleagues, and late"), "users-group")
        self.soon = LinesCard("agenda_soon", self.tr("In the next days"), "calendar")
        self.papers = LinesCard("agenda_papers", self.tr("Papers that expire"), "file-text")
        self.quiet = LinesCard("agenda_quiet", self.tr("Nobody has met them for a while"), "clock")
        self.setLayout(column(self.due, self.late, self.soon, self.papers, self.quiet, gap=16))

        self.cards = {
            "due": self.due,
            "late": self.late,
            "soon": self.soon,
            "papers": self.papers,
            "quiet": self.quiet,
        }

        self.show_agenda(dict.fromkeys(self.cards, ()))

    def show_agenda(self, cards: dict[str, tuple[CaseLine, ...]]) -> None:
        """The lines of each card."""
        for name, lines in cards.items():
            self.cards[name].show_lines(lines)
            self.cards[name].setVisible(bool(lines) or name == "due")

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom a reminder may be: (id as hex, name), the first one is oneself."""
        control = self.reminder.fields["whom"].control
        assert isinstance(control, QComboBox)
        if [control.itemData(place) for place in range(control.count())] == [one for one, _ in members]:
            return
        control.clear()
        for data, words in members:
            control.addItem(words, data)
