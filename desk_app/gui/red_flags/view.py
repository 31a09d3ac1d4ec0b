"""Segnali d'allarme: what to do and whom to call, before anything is typed. Widgets only."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from desk_app.gui.bridge.own_numbers import OwnLine
from desk_app.gui.widgets.basics import button, card, clear, column, frame, label, row, sign
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.page import Page, two_columns


@dataclass(frozen=True, slots=True)
class LevelCard:
    """A level in words; `tone` danger, warn or empty; `numbers` as (number, whose)."""

    code: str
    tone: str
    title: str
    when: str
    do: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]
    signs: tuple[str, ...]


class RedFlagsView(Page):
    """Widgets only."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__("red_flags")
        self.set_title(
            self.tr("What must not wait"), self.tr("A list to look at, no score. Doubtful? Call the coordinator.")
        )
        self.back = button(self.tr("Back to what I was doing"), "red_flags_back", sign="arrow-back-up")
        self.back.clicked.connect(self.back_asked)
        self.plain_head(self.back)
        self.on_key("Escape", self.back_asked.emit)
        self.setFocusProxy(self.back)
        self._own: dict[str, QVBoxLayout] = {}

    def show_levels(self, cards: tuple[LevelCard, ...]) -> None:
        """All of them: the two that cannot wait at the left, the others at the right."""
        self._own = {one.code: column(gap=2) for one in cards}
        made = [_level(one, self._own[one.code]) for one in cards]
        left, right = QWidget(), QWidget()
        left.setLayout(column(*made[:2], 0, gap=16))
        right.setLayout(column(*made[2:], 0, gap=16))
        self.body.addWidget(two_columns(left, right, (3, 2)))
        self.body.addStretch(1)

    def show_own(self, level: str, lines: tuple[OwnLine, ...]) -> None:
        """The desk's own numbers beside the lines of a level, and which of them nobody has written yet."""
        box = self._own[level]
        clear(box)
        written = [one for one in lines if one.number]
        if written:
            calls = [label(f"{one.number}  {one.whose}", "h2", wrap=True, name=f"own_{one.key}") for one in written]
            box.addWidget(flow(*calls, gap=28))
        for one in lines:
            if one.note:
                said = self.tr("{whose}: {note}").format(whose=one.whose, note=one.note)
                box.addWidget(label(said, "meta", wrap=True, name=f"own_{one.key}_note"))


def _level(one: LevelCard, own: QVBoxLayout) -> QFrame:
    head = row(sign("alert-triangle" if one.tone else "info-circle", one.tone or "primary", 26), gap=10)
    words = column(label(one.title, "h2", wrap=True), label(one.when, "meta", wrap=True), gap=0)
    head.addLayout(words, 1)
    do = [label(text, "strong", wrap=True) for text in one.do]
    calls = [label(f"{number}  {whose}", "h2", name=f"call_{number}") for number, whose in one.numbers]
    signs = [label(f"•  {text}", "", wrap=True) for text in one.signs]
    parts: list[QWidget | QLayout | int] = [head, *do, *([flow(*calls, gap=28)] if calls else []), own, 2, *signs]
    if not one.tone:
        return card(*parts, gap=6, name=f"level_{one.code}")
    made = frame("banner", column(*parts, gap=6, margins=(22, 18, 22, 18)), f"level_{one.code}")
    made.setProperty("tone", one.tone)
    return made
