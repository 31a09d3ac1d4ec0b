"""Words for somebody who looks on: large, in their own letters and direction, and the Italian beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desk_app.gui.bridge.leaflets import Row, Speech
from desk_app.gui.widgets.basics import frame, label, row, sign
from desk_app.gui.widgets.columns import Columns
from desk_app.gui.widgets.look import px, token

LARGE, HEADING, BESIDE = 24, 27, 21
"""Px at 100%: what the person reads, a title of it, and what the volunteer reads aloud."""
ALONE = 860
"""A line of one language alone is at most so many px wide at 100%: longer ones are hard to follow."""


def font_style(speech: Speech, size: float, *, strong: bool = False, ink: str = "ink") -> str:
    """A style sheet for words of this language."""
    named = ", ".join(f'"{family}"' for family in speech.families)
    family = f"font-family: {named};" if named else ""
    return f"{family} font-size: {px(size)}px; font-weight: {700 if strong else 400}; color: {token(ink)};"


def spoken(text: str, speech: Speech, size: float = LARGE, *, strong: bool = False, ink: str = "ink") -> QLabel:
    """A paragraph; from right to left where the language is."""
    made = label(text, wrap=True)
    made.setStyleSheet(font_style(speech, size, strong=strong, ink=ink))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if speech.rtl else Qt.LayoutDirection.LeftToRight)
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def paired(one: Row, theirs: Speech, italian: Speech) -> QWidget:
    """A paragraph in both languages, beside each other, or below each other where it is narrow; or in one alone."""
    mine = spoken(one.theirs, theirs, HEADING if one.heading else LARGE, strong=one.heading)
    if not one.italian:
        mine.setMaximumWidth(px(ALONE))
        return mine
    beside = spoken(one.italian, italian, LARGE if one.heading else BESIDE, strong=one.heading, ink="muted")
    return Columns(mine, beside, (1, 1))


def remark(text: str, name: str) -> QFrame:
    """Something that both should know before they read."""
    words = label(text, "strong", wrap=True, name=name)
    line = row(sign("info-circle", "warn"), words, gap=12, margins=(14, 10, 14, 10))
    line.setStretch(1, 1)
    made = frame("banner", line)
    made.setProperty("tone", "warn")
    return made
