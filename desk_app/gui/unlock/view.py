"""The locked face: who are you, your phrase, and what waits on this computer, by count and never by name."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk_app.gui.bridge.lines import initials
from desk_app.gui.unlock.rows import MemberRow
from desk_app.gui.widgets.basics import avatar, button, clear, column, frame, label, row, sign
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import icon, px
from desk_app.gui.widgets.phrase_pair import LONGEST_PHRASE

SIDE = 470
FORM = 600
FIELD = 300
"""So many px at 100% the phrase wishes for; where there is less room its button goes below."""
WIDE = 1050
"""Below this width, in px at 100%, there is no coloured side."""


class MemberChoice(QPushButton):
    """A member, to be chosen like a radio button."""

    def __init__(self, member: MemberRow, role: str) -> None:
        super().__init__()
        self.member = member
        self.setObjectName(f"member_{member.key.hex()}")
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAccessibleName(f"{member.name}, {role}")
        given, _, family = member.name.rpartition(" ")
        words = column(label(member.name, "strong", wrap=True), label(role, "meta", wrap=True), gap=0)
        inside = row(avatar(initials(given, family)), words, gap=12, margins=(6, 4, 12, 4))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setMinimumHeight(px(60))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Called by Qt: by what stands inside, which a button does not look at."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: a long name goes on in the next line."""
        return QSize(px(FIELD), px(60))

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        inside = self.layout()
        return max(px(60), inside.heightForWidth(width)) if inside is not None else px(60)


def side(first: list[tuple[str, str, str]], title: str, motto: str, waiting: str) -> QFrame:
    """The coloured left half: the sign, the motto, and lines of (icon, first, second)."""
    made = frame("side")
    made.setFixedWidth(px(SIDE))
    box = column(sign("sign", "side_ink", 64, "side"), 16, label(title, "display"), label(motto, "lead"), 0, gap=4)
    box.setContentsMargins(px(48), px(56), px(48), px(44))
    made.setLayout(box)
    made.setStyleSheet("QLabel[role='display'] { color: palette(bright-text); }")
    if first:
        box.addWidget(label(waiting, "strong"))
        rule = frame("sideline")
        box.addWidget(rule)
        box.addSpacing(px(8))
    for name, above, below in first:
        mark = sign(name, "side_ink")
        words = column(label(above, "strong", wrap=True), label(below, "meta", wrap=True), gap=0)
        line = row(mark, words, gap=14)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        box.addLayout(line)
        box.addSpacing(px(10))
    return made


class UnlockView(QWidget):
    """Widgets only; what they say comes from the presenter."""

    open_asked = Signal(bytes, str)
    forgotten = Signal()
    language_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unlock")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._side = QVBoxLayout()
        self._group = QButtonGroup(self)
        whole = row(gap=0)
        whole.addLayout(self._side)
        whole.addWidget(_scrolling(self._form()), 1)
        self.setLayout(whole)

    def _form(self) -> QWidget:
        self.title = label(self.tr("Good day, who are you?"), "title", wrap=True)
        self.where = label("", "meta", wrap=True, name="unlock_where")
        self._members = column(gap=8)
        self.phrase = line(longest=LONGEST_PHRASE)
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(
            self.tr("Your secret phrase"),
            self.phrase,
            "phrase",
            self.tr("The words that you chose. Nobody else knows them."),
        )
        self.show_button = button(self.tr("Show"), "show_phrase", sign="eye")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show_phrase)
        self.open_button = button(self.tr("Open"), "open", role="primary")
        self.open_button.setMinimumWidth(px(160))
        forgotten = button(self.tr("I do not remember it"), "forgotten", role="quiet")
        self.language = button(
            self.tr("In italiano", "the other language, in its own words"), "language", role="quiet", sign="world"
        )
        self.open_button.clicked.connect(self._ask)
        self.phrase.returnPressed.connect(self._ask)
        forgotten.clicked.connect(self.forgotten)
        self.language.clicked.connect(self.language_asked)
        beside = QWidget()
        beside.setLayout(column(26, self.show_button, 0, gap=0))
        phrase_row = shared(Part(self.field, lambda: px(FIELD), grows=True), beside, gap=8, top=True)
        buttons = shared(self.open_button, forgotten, 0, self.language)
        form = QWidget()
        form.setMaximumWidth(px(FORM + 40))
        form.setLayout(
            column(
                0, self.title, self.where, 20, self._members, 16, phrase_row, 12, buttons, 0, margins=(20, 20, 20, 20)
            )
        )
        return form

    def show_side(self, lines: list[tuple[str, str, str]]) -> None:
        """What waits on this computer."""
        clear(self._side)
        motto, waiting = self.tr("First listen, then write."), self.tr("On this computer")
        made = side(lines, "Ascolto", motto, waiting)
        self._side.addWidget(made)
        made.setVisible(self.width() >= px(WIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: in a small window, or with large letters, the form needs the room of the coloured side."""
        super().resizeEvent(event)
        item = self._side.itemAt(0)
        made = item.widget() if item is not None else None
        if made is not None:
            made.setVisible(event.size().width() >= px(WIDE))

    def show_members(self, members: tuple[MemberRow, ...], roles: dict[str, str], chosen: bytes) -> None:
        """Who may open; one of them chosen."""
        clear(self._members)
        for member in members:
            one = MemberChoice(member, roles.get(member.role, ""))
            self._group.addButton(one)
            one.setChecked(member.key == chosen)
            one.clicked.connect(self.phrase.setFocus)
            self._members.addWidget(one)
        self.phrase.setFocus()

    def show_problem(self, text: str) -> None:
        """What was wrong, beside the phrase; what was typed stays, marked, to be typed over."""
        self.field.show_error(text)
        if text:
            self.phrase.setFocus()
            self.phrase.selectAll()

    def show_advice(self, text: str) -> None:
        """What helps, in place of the hint below the phrase."""
        self.field.show_hint(text)
        self.phrase.setFocus()

    def show_busy(self, text: str, *, busy: bool) -> None:
        """The key is being derived: the button says so, the window stays alive."""
        self.open_button.setText(text)
        self.open_button.setEnabled(not busy)
        self.phrase.setReadOnly(busy)

    def _show_phrase(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.phrase.setEchoMode(mode)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.setIcon(icon("eye-off" if shown else "eye"))

    def _ask(self) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, MemberChoice):
            self.open_asked.emit(chosen.member.key, self.phrase.text())


def _scrolling(form: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setProperty("role", "body")
    inside = row(0, form, 0, gap=0)
    inside.setStretch(1, 8)
    holder.setLayout(inside)
    made.setWidget(holder)
    return made
