"""A card with lines that can be acted on, and a small form that opens below them. Widgets only."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desk_app.gui.bridge.case_lines import Act, CaseLine
from desk_app.gui.widgets.basics import badge, button, clear, column, label, row, sign
from desk_app.gui.widgets.field import Field
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.look import icon, px
from desk_app.gui.widgets.reading_order import bring_into_sight

WORDS = 260
"""So many px a line's words wish for beside its buttons; where there is less room the buttons go below."""


AT_FIRST = 5
"""So many lines are laid out at first; the others when they are asked for."""


class InlineForm(QFrame):
    """Some fields, one button that keeps them and one that leaves them."""

    kept = Signal()

    def __init__(self, name: str, fields: Mapping[str, Field], keep: str, *more: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "plain")
        self.fields = dict(fields)
        done = button(keep, f"{name}_keep", role="primary", small=True)
        leave = button(self.tr("Leave it"), f"{name}_leave", role="quiet", small=True)
        done.clicked.connect(self.kept)
        leave.clicked.connect(self.hide)
        self.problem = label("", "error", wrap=True, name=f"{name}_problem")
        self.problem.hide()
        self.setLayout(column(*self.fields.values(), *more, self.problem, flow(done, leave), gap=10))
        self.hide()

    def begin(self) -> None:
        """Open, empty."""
        for field in self.fields.values():
            field.set_text("")
            field.show_error("")
        self.show_refusal("", "")
        self.show()
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def begin_once(self) -> None:
        """Open, empty; one that is open already stays as it was typed."""
        if self.isHidden():
            self.begin()
        elif self.fields:
            next(iter(self.fields.values())).setFocus()

    def values(self) -> dict[str, str]:
        """What was typed, by the fields' names."""
        return {name: field.text() for name, field in self.fields.items()}

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field, or below them all when it is no field's."""
        for name, one in self.fields.items():
            one.show_error(text if name == field else "")
        rest = "" if field in self.fields else text
        self.problem.setText(rest)
        self.problem.setVisible(bool(rest))


class LinesCard(QFrame):
    """A title, lines, and forms that open below. `acted` says which line and which act."""

    acted = Signal(bytes, str)

    def __init__(self, name: str, title: str, picture: str, none: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._none = none
        self._lines = column(gap=12)
        self._all: tuple[CaseLine, ...] = ()
        self._most = AT_FIRST
        self._more = button("", f"{name}_more", role="quiet", small=True)
        self._more.clicked.connect(self._show_all)
        self._ways = flow()
        self._forms = column(gap=8)
        text = label(title, "h3", wrap=True)
        head = row(sign(picture, "primary"), text, gap=10)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._lines, self._more, self._ways, self._forms, gap=12, margins=(22, 18, 22, 18)))
        self.show_lines(())

    def add_way(self, word: str, name: str, form: InlineForm | None = None, *, picture: str = "plus") -> QPushButton:
        """A button below the lines; with a form, it opens that."""
        made = button(word, name, small=True, sign=picture)
        holder = self._ways.layout()
        assert holder is not None
        holder.addWidget(made)
        if form is not None:
            self.add_form(form)
            made.clicked.connect(form.begin_once)
            # A turn later, when it has its place: it may be below what is seen of the page.
            made.clicked.connect(lambda: QTimer.singleShot(0, form, lambda: bring_into_sight(form)))
        return made

    def add_form(self, form: InlineForm) -> None:
        """A form that opens by itself: from an act of a line."""
        self._forms.addWidget(form)

    def say_first(self, words: QWidget) -> None:
        """Something that stands above the lines."""
        inside = self.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(1, words)

    def show_lines(self, lines: tuple[CaseLine, ...]) -> None:
        """Other lines; the keyboard stays with the same button of the same line where it still is."""
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        clear(self._lines)
        if not lines and self._none:
            self._lines.addWidget(label(self._none, "meta", wrap=True))
        self._all = lines
        for place, one in enumerate(lines[: self._most]):
            if one.above:
                self._lines.addWidget(label(one.above, "meta", wrap=True))
            self._lines.addWidget(self._line(place, one))
        self._more.setVisible(len(lines) > self._most)
        self._more.setText(self.tr("Show all ({n})").format(n=len(lines)))
        again = self.findChild(QPushButton, name) if name else None
        if again is not None:
            again.setFocus()

    def begin_anew(self) -> None:
        """Another case: few lines first."""
        self._most = AT_FIRST

    def _show_all(self) -> None:
        self._most = len(self._all)
        self.show_lines(self._all)

    def _line(self, place: int, one: CaseLine) -> QWidget:
        text = label(one.text, "strong", wrap=True)
        parts: list[Part | QWidget] = [Part(text, one_line(text))]
        if one.state:
            parts.append(badge(one.state, one.tone))
        words = QWidget()
        inside = column(shared(*parts, gap=10), gap=2)
        if one.below:
            inside.addWidget(label(one.below, "meta", wrap=True))
        if one.care:
            inside.addWidget(label(one.care, "care", wrap=True))
        words.setLayout(inside)
        if not one.acts:
            return words
        acts = flow(*(self._act(place, one, act) for act in one.acts), gap=6)
        wish = sum(act.sizeHint().width() + px(6) for act in acts.findChildren(QPushButton))
        return shared(Part(words, lambda: px(WORDS), grows=True), Part(acts, lambda: wish), gap=12)

    def _act(self, place: int, one: CaseLine, act: Act) -> QPushButton:
        name = f"{self.objectName()}_{place}_{act.key}"
        made = button(act.word, name, small=True, says=f"{act.word}: {one.text}")
        if act.on:
            made.setIcon(icon("check", "primary_ink", 18))
        made.clicked.connect(lambda: self.acted.emit(one.key, act.key))
        return made
