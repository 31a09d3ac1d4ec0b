"""Words for somebody who looks on: large, in their own letters and direction, and the Italian beside them."""

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QScrollBar, QSizePolicy, QWidget

from desk_app.gui.bridge.leaflets import Row, Speech
from desk_app.gui.widgets.basics import frame, label, row, sign
from desk_app.gui.widgets.columns import Columns
from desk_app.gui.widgets.look import colour, px

LARGE, HEADING, BESIDE = 24, 27, 21
"""Px at 100%: what the person reads, a title of it, and what the volunteer reads aloud."""
LEADING = 1.4
"""A line's height by the size of its letters, at the least."""
ALONE = 860
"""A line of one language alone is at most so many px wide at 100%: longer ones are hard to follow."""


def font_style(speech: Speech, size: float, *, strong: bool = False) -> str:
    """A style sheet for words of this language."""
    named = ", ".join(f'"{family}"' for family in speech.families)
    family = f"font-family: {named};" if named else ""
    return f"{family} font-size: {px(size)}px; font-weight: {700 if strong else 400};"


class Paragraph(QLabel):
    """A text that wraps, drawn line by line.

    Qt's own label counts the space at a line's end when it lays out from right to left: the line begins too far in
    and its end is cut off (6.11).
    """

    def __init__(self, text: str, *, rtl: bool, ink: str) -> None:
        super().__init__(text)
        self._rtl, self._ink = rtl, colour(ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        return ceil(self.laid_out(width)[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        del event
        painter = QPainter(self)
        painter.setPen(self._ink)
        self.laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()

    def laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Its lines at so many px of width, and their height together; a line lives no longer than its layout."""
        self.ensurePolished()
        made = QTextLayout(self.text(), self.font())
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        made.beginLayout()
        height = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(max(1, width))
            step = max(line.height(), self.font().pixelSize() * LEADING)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        made.endLayout()
        return made, height


def spoken(text: str, speech: Speech, size: float = LARGE, *, strong: bool = False, ink: str = "ink") -> QLabel:
    """A paragraph; from right to left where the language is."""
    made = Paragraph(text, rtl=speech.rtl, ink=ink)
    made.setStyleSheet(font_style(speech, size, strong=strong))
    return made


def paired(one: Row, theirs: Speech, italian: Speech) -> QWidget:
    """A paragraph in both languages, beside each other, or below each other where it is narrow; or in one alone."""
    mine = spoken(one.theirs, theirs, HEADING if one.heading else LARGE, strong=one.heading)
    if not one.italian:
        mine.setMaximumWidth(px(ALONE))
        alone = QWidget()
        line = row(mine, 0)
        line.setStretch(0, 100)
        alone.setLayout(line)
        return alone
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


def turn(scroller: QScrollArea, pages: int) -> None:
    """So many screens on, or back; a line or two stay in sight."""
    bar: QScrollBar = scroller.verticalScrollBar()
    bar.setValue(bar.value() + pages * round(bar.pageStep() * 0.9))
