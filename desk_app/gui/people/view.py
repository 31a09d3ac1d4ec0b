"""Find or add: the search at the left comes first, the new person at the right second."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.lines import Line
from desk_app.gui.people.card_form import CardForm
from desk_app.gui.people.search_side import SearchSide
from desk_app.gui.widgets.basics import button, card, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, flow, one_line
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import Page, footer, two_columns
from desk_app.gui.widgets.pause import Pause
from desk_app.gui.widgets.people_list import ROW

PAUSE_MS = 120


class PeopleView(Page):
    """Widgets only."""

    typed = Signal(str)
    chosen = Signal(bytes)
    add_asked = Signal()
    nameless_asked = Signal()
    form_changed = Signal()
    same_asked = Signal()
    other_asked = Signal()

    def __init__(self) -> None:
        super().__init__("people")
        self.set_title(self.tr("Who is in front of you?"), self.tr("Search first: perhaps they came before."))
        self.plain_head()
        side = SearchSide()
        side.typed.connect(self.typed)
        side.chosen.connect(self.chosen)
        self._side, self.search, self.list, self.said = side, side.line, side.list, side.said
        self.body.addWidget(two_columns(side, self._new_side(), (11, 10)))
        self.body.addStretch(1)
        self.set_footer(self._footer())
        self.on_key("Ctrl+Return", partial(_ask_add, self))
        self.setFocusProxy(self.search)
        self.said.reached.connect(lambda place: self.scroller.ensureVisible(place.x(), place.y(), 0, px(ROW)))

    def _new_side(self) -> QFrame:
        self._card = CardForm(between=self._perhaps())
        self.pause = Pause(self, PAUSE_MS)
        self._card.edited.connect(self.pause.touch)
        self.pause.passed.connect(self.form_changed)
        made = card(
            label(self.tr("New person"), "h2", wrap=True),
            label(self.tr("A name is enough. The rest another time."), "meta", wrap=True),
            self._card,
            gap=8,
            name="new_person",
        )
        right = QFrame()
        right.setLayout(column(made, 0, gap=0))
        return right

    def _perhaps(self) -> QFrame:
        self._why = label("", "", wrap=True, name="perhaps_why")
        self._same = button(self.tr("Yes, it is them"), "perhaps_same", role="primary", small=True)
        other = button(self.tr("No, somebody else"), "perhaps_other", small=True)
        self._same.clicked.connect(self.same_asked)
        other.clicked.connect(self.other_asked)
        title = label(self.tr("Perhaps we know them already"), "h3", wrap=True)
        head = row(sign("alert-triangle", "warn"), title)
        head.setStretch(1, 1)
        inside = column(head, self._why, flow(self._same, other), margins=(16, 12, 16, 12))
        self._question = frame("banner", inside, "perhaps")
        self._question.setProperty("tone", "warn")
        self._question.hide()
        return self._question

    def _footer(self) -> QFrame:
        nameless = button(self.tr("Go on without a name"), "nameless", sign="ear")
        add = button(self.tr("Add and begin the interview"), "add_person", role="primary", sign="chevron-right")
        add.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        add.setToolTip(self.tr("Add and begin the interview (Ctrl+Enter)"))
        nameless.clicked.connect(self.nameless_asked)
        add.clicked.connect(partial(_ask_add, self))
        saved = label(self.tr("It saves by itself, on this computer"), "meta", wrap=True)
        return footer(nameless, 0, Part(saved, one_line(saved), apart=True), add)

    def form(self) -> PersonForm:
        """What was typed about a new person."""
        return self._card.form()

    def fill_form(self, form: PersonForm) -> None:
        """Put values into the form."""
        self._card.fill(form)

    def show_people(self, lines: tuple[Line, ...], count: str, none: str) -> None:
        """Who was found."""
        self._side.show_people(lines, count, none)

    def show_perhaps(self, why: str) -> None:
        """Somebody of this name is known; an empty text takes the question away."""
        self._why.setText(why)
        self._question.setVisible(bool(why))
        self._question.setAccessibleName(why)

    def ask_perhaps(self, first: str) -> None:
        """The question has to be answered first."""
        self._why.setText(first)
        self.scroller.ensureWidgetVisible(self._question)
        self._same.setFocus()

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field."""
        self._card.show_refusal(field, text)


def _ask_add(view: PeopleView) -> None:
    # Now: the pause after the last letter would else wipe away what is refused.
    view.pause.hurry()
    view.add_asked.emit()
