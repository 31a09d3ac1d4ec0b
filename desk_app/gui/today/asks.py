"""What is asked below a line of Oggi, and the form of a new reminder. Widgets only."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from desk_app.gui.widgets.basics import button
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.lines_card import InlineForm
from desk_app.gui.widgets.look import px

translate = QCoreApplication.translate


BESIDE_THE_FACE = 52


class Ask(InlineForm):
    """A form of which Enter keeps what was typed and Esc leaves it; `left` when it is closed without keeping."""

    left = Signal()

    def __init__(self, name: str, fields: dict[str, Field], keep: str, *more: QWidget, indent: float = 0) -> None:
        super().__init__(name, fields, keep, *more)
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(px(indent), px(8), 0, px(4))
        leave = self.findChild(QPushButton, f"{name}_leave")
        assert leave is not None
        leave.clicked.connect(self.left)

    def listen(self) -> None:
        """Enter in a line keeps."""
        for one in self.fields.values():
            if isinstance(one.control, QLineEdit):
                one.control.returnPressed.connect(self.kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
            return
        super().keyPressEvent(event)


class OutcomeAsk(Ask):
    """How did it go? An empty answer is an answer."""

    def __init__(self, card: str) -> None:
        hint = translate("OutcomeAsk", "It may stay empty.")
        field = Field(translate("OutcomeAsk", "How did it go?"), line(), f"{card}_outcome", hint)
        super().__init__(
            f"{card}_ask_done", {"outcome": field}, translate("OutcomeAsk", "Done"), indent=BESIDE_THE_FACE
        )
        self.listen()

    def refuse(self, text: str) -> None:
        """What is wrong."""
        self.show_refusal("outcome", text)


class DayAsk(Ask):
    """Which other day: one touch for the usual ones, or typed. `chosen` has it as one types it."""

    chosen = Signal(str)

    def __init__(self, card: str) -> None:
        hint = translate("DayAsk", "for example 30/11, or Monday")
        field = Field(translate("DayAsk", "Which day?"), line(hint), f"{card}_day")
        usual = (
            (translate("DayAsk", "Tomorrow"), "+1"),
            (translate("DayAsk", "In a week"), "+7"),
            (translate("DayAsk", "In two weeks"), "+14"),
        )
        quick = flow(*(self._quick(card, word, typed) for word, typed in usual), gap=6)
        super().__init__(f"{card}_ask_later", {}, translate("DayAsk", "Move it"), quick, field, indent=BESIDE_THE_FACE)
        self.fields = {"day": field}
        self.listen()
        self.kept.connect(lambda: self.chosen.emit(field.text()))

    def _quick(self, card: str, word: str, typed: str) -> QPushButton:
        made = button(word, f"{card}_in_{typed[1:]}", small=True)
        made.clicked.connect(lambda: self.chosen.emit(typed))
        return made

    def refuse(self, text: str) -> None:
        """What is wrong."""
        self.show_refusal("day", text)


class ReminderAsk(Ask):
    """What, by when, at what hour, for whom."""

    def __init__(self) -> None:
        what = Field(self.tr("What"), line(), "today_what")
        rest = {
            "due": Field(self.tr("By when"), line(self.tr("for example 30/11, or tomorrow")), "today_by"),
            "hour": Field(self.tr("At"), line("9:30"), "today_hour"),
            "whom": Field(self.tr("For"), choice([]), "today_whom"),
        }
        wishes = {"due": 220, "hour": 90, "whom": 190}
        parts = (Part(one, partial(px, wishes[name]), grows=True) for name, one in rest.items())
        super().__init__("today_reminder", {"what": what}, self.tr("Keep the reminder"), shared(*parts, top=True))
        self.fields |= rest
        self.listen()

    def begin(self) -> None:
        """Open, empty, for oneself."""
        super().begin()
        control = self.fields["whom"].control
        assert isinstance(control, QComboBox)
        control.setCurrentIndex(0)

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """For whom it may be: (id as hex, name), the first one is oneself; what was chosen stays chosen."""
        control = self.fields["whom"].control
        assert isinstance(control, QComboBox)
        now = [(str(control.itemData(place)), control.itemText(place)) for place in range(control.count())]
        if now == list(members):
            return
        chosen = control.currentData()
        control.clear()
        for data, words in members:
            control.addItem(words, data)
        control.setCurrentIndex(max(0, control.findData(chosen)))
