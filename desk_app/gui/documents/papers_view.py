"""The papers of a person as a checklist: a line each, with three small buttons and a day. Widgets only."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desk_app.gui.documents.rows import PaperRow
from desk_app.gui.documents.said import Said
from desk_app.gui.widgets.basics import badge, button, column, label, restyle, row, set_tone, sign
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import icon, picture, px

translate = QCoreApplication.translate
TITLE, DAY = 210, 130
BESIDE_ICON = 4
"""What Qt puts between an icon and its word."""


class Mark(Chip):
    """One of three; arrows go to its neighbours."""

    stepped = Signal(int)

    _measured: QSize | None = None

    def _tick(self, on: bool) -> None:
        self.setIcon(icon("check", "primary_ink", 18) if on else QIcon())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Called by Qt: as wide without its tick as with it, so that the buttons of all lines stand in columns."""
        if self._measured is None:
            hint = super().sizeHint()
            self._measured = hint if self.isChecked() else hint + QSize(self.iconSize().width() + BESIDE_ICON, 0)
        return self._measured

    def event(self, event: QEvent) -> bool:
        """Called by Qt: in other letters it measures otherwise."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Polish):
            self._measured = None
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Marks(QWidget):
    """Seen, missing, asked for: at most one of them, and none again by a second click. Tab comes here once."""

    chosen = Signal(str)

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.setObjectName(f"paper_{key}_marks")
        self.setAccessibleName(title)
        words = {"seen": self.tr("seen"), "missing": self.tr("missing"), "asked": self.tr("asked for")}
        self._marks = tuple(Mark(text, value, f"paper_{key}_{value}") for value, text in words.items())
        for place, one in enumerate(self._marks):
            one.setAccessibleName(f"{title}: {one.text()}")
            one.clicked.connect(lambda on, mark=one: self.chosen.emit(mark.value if on else ""))
            one.stepped.connect(lambda steps, at=place: self._step(at + steps))
        self.setLayout(column(flow(*self._marks, gap=6)))
        self.show_standing("")

    def show_standing(self, standing: str) -> None:
        """Which one; that is no click."""
        for one in self._marks:
            one.setChecked(one.value == standing)
        self._only(next((one for one in self._marks if one.isChecked()), self._marks[0]))

    def wish(self) -> int:
        """Points in width at which the three stand beside each other."""
        return sum(one.sizeHint().width() for one in self._marks) + px(6) * (len(self._marks) - 1)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self._marks):
            self._only(self._marks[place])
            self._marks[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _only(self, mark: Mark) -> None:
        for one in self._marks:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is mark else Qt.FocusPolicy.ClickFocus)


class PaperLine(QWidget):
    """A paper: its name, until when it holds, how it stands, and the day as typed."""

    marked = Signal(str, str)
    day_typed = Signal(str, str)

    def __init__(self, one: PaperRow) -> None:
        super().__init__()
        self.key = one.key
        self._day_shown = ""
        self._icon, self._until = sign("clock", "warn", 18), badge("", "warn", f"paper_{one.key}_until")
        self._until.setWordWrap(False)
        self._marks = Marks(one.key, one.title)
        self._marks.chosen.connect(lambda standing: self.marked.emit(self.key, standing))
        self._day = line(self.tr("31/12/2026"))
        self._day.setObjectName(f"paper_{one.key}_day")
        self._day.setAccessibleName(self.tr("{paper}: expires on").format(paper=one.title))
        self._day.setToolTip(self.tr("Expires on, as 31/12/2026"))
        self._day.setFixedWidth(px(DAY))
        self._day.refused.connect(self._show_refused)
        self._day.textChanged.connect(self._typed)
        self._refused = False
        self._day.editingFinished.connect(lambda: self.day_typed.emit(self.key, self._day.text()))
        self._wrong = label("", "error", wrap=True, name=f"paper_{one.key}_error")
        self._wrong.hide()
        self._build(one.title)
        self.show_row(one)

    def _build(self, title: str) -> None:
        below = QWidget()
        below.setLayout(row(self._icon, self._until, 0, gap=6))
        self._below = below
        words = QWidget()
        words.setLayout(column(label(title, "strong", wrap=True), below, gap=2))
        marks = self._marks
        parts = shared(Part(words, lambda: px(TITLE), grows=True), self._day, Part(marks, marks.wish))
        self.setLayout(column(parts, self._wrong, gap=4))

    def show_row(self, one: PaperRow) -> None:
        """How it stands; a day that is being typed stays as it is."""
        self._marks.show_standing(one.standing)
        self._until.setText(one.until)
        set_tone(self._until, one.tone)
        if one.icon:
            inks = {"quiet": "muted"}
            self._icon.setPixmap(picture(one.icon, inks.get(one.tone, one.tone), 18))
        self._below.setVisible(bool(one.until))
        self._day.setVisible(one.standing == "seen" or bool(one.expires))
        if one.expires != self._day_shown:
            self._day_shown = one.expires
            self._day.setText(one.expires)

    def forget(self) -> None:
        """Nothing of whoever was shown before stays, not what was being typed either."""
        self.show_row(PaperRow(self.key, "", standing=""))
        self._day.clear()
        self.show_error("")

    def _show_refused(self, text: str) -> None:
        self.show_error(text)
        self._refused = True

    def _typed(self) -> None:
        if self._refused:
            self.show_error("")

    def show_error(self, text: str) -> None:
        """What is wrong with this line."""
        self._refused = False
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self._day.setProperty("wrong", "true" if text else "false")
        self._day.setAccessibleDescription(text)
        restyle(self._day)
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._wrong, QAccessible.Event.Alert))


class PapersPanel(QFrame):
    """Widgets only."""

    marked = Signal(str, str)
    day_typed = Signal(str, str)
    added = Signal(str)
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("papers")
        self.setProperty("role", "card")
        self._lines: dict[str, PaperLine] = {}
        self._list = column(gap=10)
        self._new = Field(self.tr("Another paper"), line(), "paper_new")
        assert isinstance(self._new.control, QLineEdit)
        self._new.control.returnPressed.connect(self._add)
        add = button(self.tr("Add"), "paper_add", sign="plus", says=self.tr("Add this paper to the list"))
        add.clicked.connect(self._add)
        self._said = Said("papers")
        self._said.undo_asked.connect(self.undo_asked)
        title = label(translate("PapersPanel", "Papers"), "h2", wrap=True)
        head = row(sign("list", "primary"), title, gap=10)
        head.setStretch(1, 1)
        never = self.tr("Never keep the original, never write its number. Nothing marked: not needed.")
        new = shared(Part(self._new, lambda: px(TITLE), grows=True), _low(add), top=True)
        about = label(never, "meta", wrap=True)
        self.setLayout(column(head, about, self._said, self._list, new, 0, gap=12, margins=(22, 18, 22, 18)))

    def show_papers(self, rows: tuple[PaperRow, ...]) -> None:
        """The checklist; lines that stay keep the keyboard and what is being typed."""
        for key in [key for key in self._lines if key not in {one.key for one in rows}]:
            gone = self._lines.pop(key)
            if gone.isAncestorOf(gone.focusWidget() or self):
                self._said.setFocus()
            gone.setParent(None)
            gone.deleteLater()
        for one in rows:
            if one.key in self._lines:
                self._lines[one.key].show_row(one)
            else:
                self._add_line(one)

    def prepare(self, rows: tuple[PaperRow, ...]) -> Iterator[None]:
        """Make the lines that everybody has before anybody is shown: all at once they would keep the window waiting."""
        for one in rows:
            if one.key not in self._lines:
                self._add_line(one)
                yield

    def _add_line(self, one: PaperRow) -> None:
        made = self._lines[one.key] = PaperLine(one)
        made.marked.connect(self.marked)
        made.day_typed.connect(self.day_typed)
        self._list.addWidget(made)

    def forget(self) -> None:
        """Another person is shown: the lines stay, empty, since most of them are the same for everybody."""
        for one in self._lines.values():
            one.forget()
        self.clear_new()

    def show_refusal(self, key: str, text: str) -> None:
        """What is wrong, beside its line; beside the new paper where no line has that key."""
        if key in self._lines:
            self._lines[key].show_error(text)
        else:
            self._new.show_error(text)

    def say(self, text: str, *, undo: bool = False) -> None:
        """It went well."""
        self._said.say(text, undo=undo)

    def clear_new(self) -> None:
        """The new paper is on the list."""
        self._new.set_text("")
        self._new.show_error("")

    def _add(self) -> None:
        self.added.emit(self._new.text())


def _low(add: QWidget) -> QWidget:
    """A button beside a field stands beside its control, not beside its title."""
    made = QWidget()
    made.setLayout(column(26, add, 0, gap=0))
    return made
