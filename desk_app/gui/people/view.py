"""Find or add: the search at the left comes first, the new person at the right second."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.labels import languages, places
from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.basics import button, card, column, frame, label, row, sign
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.look import icon
from desk_app.gui.widgets.page import Page, two_columns
from desk_app.gui.widgets.people_list import PeopleList

PAUSE_MS = 120
"""Typing pauses this long before a search: quicker than one notices, slower than one types."""


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
        self.body.addWidget(two_columns(self._search_side(), self._new_side(), (11, 10)))
        self.body.addStretch(1)
        self.set_footer(self._footer())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.search.text()))
        self.setFocusProxy(self.search)

    def _search_side(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setObjectName("people_search")
        self.search.setProperty("role", "search")
        self.search.setAccessibleName(self.tr("Search a person: name, year or phone"))
        self.search.setPlaceholderText(self.tr("Name, year or phone"))
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.installEventFilter(self)
        self._count = label("", "strong", name="people_count")
        keys = label(self.tr("↑ ↓ to choose, Enter to open"), "meta")
        self.list = PeopleList("people_list", self.tr("People who were found"))
        self.list.chosen.connect(self.chosen)
        self._none = label("", "", wrap=True, name="people_none")
        self._none.hide()
        found = card(row(self._count, 0, keys), self.list, self._none, gap=6)
        inside = found.layout()
        assert inside is not None
        inside.setContentsMargins(14, 14, 14, 10)
        about = label(
            self.tr("Only people of this desk are searched. Other desks do not see these names, nor you theirs."),
            "meta",
            wrap=True,
        )
        note = row(sign("info-circle", "muted"), about, gap=8)
        note.setStretch(1, 1)
        left = QWidget()
        left.setLayout(column(self.search, found, note, 0, gap=12))
        return left

    def _new_side(self) -> QFrame:
        self._fields = {
            "given_name": Field(self.tr("Name"), line(), "given_name"),
            "family_name": Field(self.tr("Family name"), line(), "family_name"),
            "birth_year": Field(self.tr("Year of birth"), line(), "birth_year", self.tr("Even roughly.")),
            "comune": Field(self.tr("Where they live"), choice(places()), "comune"),
            "phone": Field(self.tr("Safe phone"), line(self.tr("e.g. 333 555 0199")), "phone"),
            "language": Field(self.tr("Language"), choice(languages()), "language"),
        }
        for field in self._fields.values():
            field.edited.connect(self.form_changed)
        made = card(
            label(self.tr("New person"), "h2"),
            label(self.tr("A name is enough. The rest another time."), "meta", wrap=True),
            self._pair("given_name", "family_name"),
            self._pair("birth_year", "comune"),
            self._perhaps(),
            self._pair("phone", "language"),
            gap=10,
            name="new_person",
        )
        right = QFrame()
        right.setLayout(column(made, 0, gap=0))
        return right

    def _pair(self, left: str, right: str) -> QWidget:
        made = QWidget()
        box = row(self._fields[left], self._fields[right], gap=12)
        box.setAlignment(self._fields[left], Qt.AlignmentFlag.AlignTop)
        box.setAlignment(self._fields[right], Qt.AlignmentFlag.AlignTop)
        box.setStretch(0, 1)
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def _perhaps(self) -> QFrame:
        self._why = label("", "", wrap=True, name="perhaps_why")
        same = button(self.tr("Yes, it is them"), "perhaps_same", role="primary", small=True)
        other = button(self.tr("No, somebody else"), "perhaps_other", small=True)
        same.clicked.connect(self.same_asked)
        other.clicked.connect(self.other_asked)
        head = row(sign("alert-triangle", "warn"), label(self.tr("Perhaps we know them already"), "h3"), 0)
        self._question = frame("banner", column(head, self._why, row(same, other, 0), margins=(16, 12, 16, 12)))
        self._question.setProperty("tone", "warn")
        self._question.hide()
        return self._question

    def _footer(self) -> QFrame:
        nameless = button(self.tr("Go on without a name"), "nameless", sign="ear")
        self._add = button(self.tr("Add and begin the interview"), "add_person", role="primary", sign="chevron-right")
        self._add.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        nameless.clicked.connect(self.nameless_asked)
        self._add.clicked.connect(self.add_asked)
        saved = label(self.tr("It saves by itself, on this computer"), "meta")
        return frame("footer", row(nameless, 0, saved, self._add, gap=14, margins=(32, 10, 32, 10)))

    def form(self) -> PersonForm:
        """What was typed about a new person."""
        return PersonForm(**{name: field.text() for name, field in self._fields.items()})

    def fill_form(self, form: PersonForm) -> None:
        """Put values into the form."""
        for name, field in self._fields.items():
            field.set_text(getattr(form, name))

    def show_people(self, lines: tuple[Line, ...], count: str, none: str) -> None:
        """Who was found."""
        self._count.setText(count)
        self.list.show_lines(lines, choose_first=bool(self.search.text().strip()))
        self.list.setVisible(bool(lines))
        self.list.fit()
        self._none.setText(none)
        self._none.setVisible(not lines)

    def show_perhaps(self, why: str) -> None:
        """Somebody of this name is known; an empty text takes the question away."""
        self._why.setText(why)
        self._question.setVisible(bool(why))

    def ask_perhaps(self) -> None:
        """The question has to be answered first."""
        self.scroller.ensureWidgetVisible(self._question)
        target = self._question.findChild(QWidget, "perhaps_same")
        if target is not None:
            target.setFocus()

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field; the others are cleared of theirs."""
        for name, one in self._fields.items():
            one.show_error(text if name == field else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work from the search line."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.choose_further(1)
                return True
            if event.key() == Qt.Key.Key_Up:
                self.list.choose_further(-1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.list.open_current()
                return True
        return super().eventFilter(watched, event)
