"""The cards around a person, and their small forms. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.case.finder import Finder
from desk_app.gui.case.words import reasons, relations
from desk_app.gui.widgets.basics import column, label
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.lines_card import InlineForm, LinesCard


class OpenCards(QWidget):
    """What was promised, what was asked, what they agree to."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks = LinesCard("case_tasks", self.tr("What is open"), "calendar-check", self.tr("Nothing is waiting."))
        self.reminder = InlineForm(
            "reminder",
            {
                "what": Field(self.tr("What"), line(), "reminder_what"),
                "due": Field(self.tr("By when"), line(self.tr("for example 30/11, or tomorrow")), "reminder_due"),
                "hour": Field(self.tr("At"), line("9:30"), "reminder_hour"),
                "whom": Field(self.tr("For"), choice([]), "reminder_whom"),
            },
            self.tr("Keep the reminder"),
        )
        self.tasks.add_way(self.tr("New reminder"), "reminder_new", self.reminder)
        self.asked = LinesCard("case_asked", self.tr("What they asked"), "message", self.tr("Nothing was asked yet."))
        self.why_not = InlineForm(
            "why_not",
            {
                "reason": Field(self.tr("Why was it not possible?"), choice(reasons()), "why_not_reason"),
                "remark": Field(self.tr("In a line"), line(), "why_not_remark"),
            },
            self.tr("Keep it"),
        )
        self.asked.add_form(self.why_not)
        self.consents = LinesCard("case_consents", self.tr("What they agree to"), "shield-check")
        self.ask_together = self.consents.add_way(
            self.tr("Read it together"), "consents_together", picture="users-group"
        )
        self.setLayout(column(self.tasks, self.asked, gap=16))

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom a reminder may be: (id as hex, name), the first one is oneself."""
        control = self.reminder.fields["whom"].control
        chosen = self.reminder.fields["whom"].text()
        fill_choice(control, members)
        self.reminder.fields["whom"].set_text(chosen if chosen in dict(members) else "")


class AroundCards(QWidget):
    """Household, further phones, who already follows them."""

    def __init__(self) -> None:
        super().__init__()
        self.household = LinesCard("case_household", self.tr("Household"), "users-group", self.tr("Nobody noted yet."))
        self.finder = Finder(
            "tie_find", self.tr("Do they have a card?"), self.tr("It is this card"), self.tr("Leave it empty if not.")
        )
        self.tie = InlineForm(
            "tie",
            {
                "relation": Field(self.tr("Who they are to the person"), choice(relations()), "tie_relation"),
                "name": Field(self.tr("Name"), line(), "tie_name"),
                "born": Field(self.tr("Born"), line(), "tie_born", self.tr("Even roughly: 1992?")),
                "note": Field(self.tr("In a line"), line(), "tie_note"),
            },
            self.tr("Add to the household"),
            self.finder,
        )
        add = self.household.add_way(self.tr("Add somebody"), "tie_new", self.tie)
        add.clicked.connect(lambda: self.finder.show_found((), ""))
        self._build_phones()
        self._build_followers()
        self.setLayout(column(self.household, self.phones, self.followers, gap=16))

    def _build_phones(self) -> None:
        self.phones = LinesCard("case_phones", self.tr("Other phones"), "phone", self.tr("No other phone."))
        self.phone = InlineForm(
            "phone_more",
            {
                "number": Field(self.tr("Number"), line(), "phone_number"),
                "whose": Field(self.tr("Whose it is"), line(), "phone_whose"),
                "reach": Field(self.tr("When and how to call safely"), line(), "phone_reach"),
                "no_message": Field(self.tr("A message may be left"), choice(self._message()), "phone_message"),
            },
            self.tr("Add the phone"),
        )
        self.phones.add_way(self.tr("Add a phone"), "phone_new", self.phone)

    def _build_followers(self) -> None:
        title = self.tr("Who already follows them")
        self.followers = LinesCard("case_followers", title, "compass", self.tr("Nobody that we know of."))
        self.follower = InlineForm(
            "follower",
            {
                "who": Field(self.tr("Service or name"), line(), "follower_who"),
                "reach": Field(self.tr("How to reach them"), line(), "follower_reach"),
                "note": Field(self.tr("In a line"), line(), "follower_note"),
            },
            self.tr("Add who follows them"),
        )
        self.followers.add_way(self.tr("Add"), "follower_new", self.follower)

    def _message(self) -> list[tuple[str, str]]:
        return [("", self.tr("yes")), ("no", self.tr("no, leave no message"))]


class SightCards(QWidget):
    """Who may see the case, and which cards are one person."""

    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sight = LinesCard("case_sight", self.tr("Who sees this case"), "eye-off")
        self._sentence = label("", "", wrap=True, name="sight_sentence")
        why = Field(self.tr("Why, in a line (if you wish)"), line(), "reserve_why")
        self.reserve = InlineForm("reserve", {"why": why}, self.tr("Reserve this case"))
        self.reserve_new = self.sight.add_way(self.tr("Reserve"), "reserve_new", self.reserve, picture="lock")
        self.open_again = self.sight.add_way(self.tr("Open it to the desk again"), "sight_open", picture="users-group")
        self.open_again.clicked.connect(self.open_asked)
        after = self.tr("From then on you no longer see this case. A colleague finds it on Oggi.")
        self.know = InlineForm(
            "know",
            {
                "whom": Field(self.tr("Who goes on with it"), choice([]), "know_whom"),
                "remark": Field(self.tr("In a line (if you wish)"), line(), "know_remark"),
            },
            self.tr("Hand the case over"),
            label(after, "meta", wrap=True),
        )
        self.know_new = self.sight.add_way(self.tr("I know this person"), "know_new", self.know, picture="user")
        self.sight.say_first(self._sentence)
        self._build_cards()
        self.nameless = LinesCard(
            "case_nameless", self.tr("Told without a name"), "ear", self.tr("No listening without a name waits.")
        )
        self.setLayout(column(self.sight, self.cards, self.nameless, gap=16))

    def _build_cards(self) -> None:
        title = self.tr("Cards of this person")
        self.cards = LinesCard("case_cards", title, "user", self.tr("One card alone."))
        hint = self.tr("Both cards become one person. Nothing is lost, and it can be undone.")
        self.other_card = Finder("join_find", self.tr("The other card"), self.tr("It is the same person"), hint)
        self.join = InlineForm("join", {}, self.tr("Close"), self.other_card)
        self.join.kept.connect(self.join.hide)
        self.cards.add_way(self.tr("Join another card"), "join_new", self.join).clicked.connect(self.other_card.begin)

    def show_sight(self, text: str, lines: tuple[CaseLine, ...], *, reserved: bool) -> None:
        """Who may see the case, in a sentence and a line each."""
        self._sentence.setText(text)
        self.sight.show_lines(lines)
        self.reserve_new.setVisible(not reserved)
        self.open_again.setVisible(reserved)

    def show_colleagues(self, members: tuple[tuple[str, str], ...]) -> None:
        """Who could go on with the case."""
        fill_choice(self.know.fields["whom"].control, members)


def fill_choice(control: QWidget, options: tuple[tuple[str, str], ...]) -> None:
    """Other options of a choice."""
    assert isinstance(control, QComboBox)
    control.blockSignals(True)
    control.clear()
    for data, words in options:
        control.addItem(words, data)
    control.blockSignals(False)
