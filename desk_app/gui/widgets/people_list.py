"""A list of people: a real list view, each row painted, each row a sentence for a screen reader."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk_app.domain.text import folded
from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.look import colour, px

Index = QModelIndex | QPersistentModelIndex
ROW = 64


class Lines(QAbstractListModel):
    """A read-only model over frozen lines, replaced whole."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def replace(self, lines: tuple[Line, ...]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Called by Qt."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Called by Qt."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.below, line.care, line.aside) if part)
        return line if role == Qt.ItemDataRole.UserRole else None


class _Painter(QStyledItemDelegate):
    """Paints a line as the pictures show it: initials, name with the letters found, facts, and a date."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Called by Qt."""
        del index
        return QSize(option.rect.width(), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        line = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(px(4), px(2), -px(4), -px(2))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(colour("primary"), 2))
            painter.setBrush(colour("primary_soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8))
        self._initials(painter, box, line, chosen)
        self._words(painter, box, line, option.font)
        painter.restore()

    def _initials(self, painter: QPainter, box: QRect, line: Line, chosen: bool) -> None:
        round_ = QRect(box.left() + px(12), box.center().y() - px(20), px(40), px(40))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface" if chosen else "primary_soft"))
        painter.drawEllipse(round_)
        font = _font(painter.font(), 15, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("primary_ink"))
        painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, line.initials)

    def _words(self, painter: QPainter, box: QRect, line: Line, base: QFont) -> None:
        small, strong = _font(base, 15, QFont.Weight.Normal), _font(base, 16, QFont.Weight.DemiBold)
        left, right = box.left() + px(66), box.right() - px(14)
        aside = QFontMetrics(small).horizontalAdvance(line.aside)
        top = QRect(left, box.top() + px(7), right - left - aside - px(12), px(24))
        _mark(painter, top, line.title, marks(line.title, line.found), strong)
        painter.setFont(strong)
        painter.setPen(colour("ink"))
        shown = QFontMetrics(strong).elidedText(line.title, Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        below = QRect(left, top.bottom() + 1, right - left, px(22))
        _mark(painter, below, line.below, line.marked, small)
        text = QFontMetrics(small).elidedText(line.below, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if line.care:
            below.setLeft(left + QFontMetrics(small).horizontalAdvance(text) + px(12))
            painter.setPen(colour("warn"))
            text = QFontMetrics(small).elidedText(line.care, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(colour("muted"))
        at = QRect(right - aside, top.top(), aside + 1, top.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.aside)


def _font(base: QFont, size: float, weight: QFont.Weight) -> QFont:
    made = QFont(base)
    made.setPixelSize(px(size))
    made.setWeight(weight)
    return made


def _mark(painter: QPainter, box: QRect, text: str, places: Sequence[tuple[int, int]], font: QFont) -> None:
    """Paint the ground behind the letters that were found."""
    metrics = QFontMetrics(font)
    ground = QColor(colour("warn_soft"))
    if text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        for start, count in places:
            x = box.left() + metrics.horizontalAdvance(text[:start])
            width = min(metrics.horizontalAdvance(text[start : start + count]), box.right() - x)
            if width > 0:
                painter.fillRect(QRect(x, box.top() + px(1), width, box.height() - px(2)), ground)


def marks(title: str, found: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the folded beginnings that were looked for stand in a title, as (start, letters); accents do not matter."""
    made = []
    start = 0
    for word in title.split(" "):
        ends = (n for n in range(1, len(word) + 1) if any(part and folded(word[:n]) == part for part in found))
        count = max(ends, default=0)
        if count:
            made.append((start, count))
        start += len(word) + 1
    return made


class PeopleList(QListView):
    """The list; `chosen` carries the key of the line that Enter or a double click opens."""

    chosen = Signal(bytes)
    moved = Signal()

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.lines = Lines()
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_lines(self, lines: tuple[Line, ...], *, choose_first: bool) -> None:
        """Other lines; the first one chosen, so that Enter opens it."""
        self.lines.replace(lines)
        if lines and choose_first:
            self.setCurrentIndex(self.lines.index(0, 0))

    def open_current(self) -> None:
        """Open the chosen line, if there is one."""
        if self.currentIndex().isValid():
            self._open(self.currentIndex())

    def choose_further(self, steps: int) -> None:
        """Choose a line further down or up."""
        count = self.lines.rowCount()
        if count:
            row = min(max(self.currentIndex().row() + steps, 0), count - 1)
            self.setCurrentIndex(self.lines.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if line is not None:
            self.chosen.emit(line.key)

    def fit(self, parent: QWidget | None = None) -> None:
        """As high as its rows."""
        del parent
        self.setFixedHeight(max(1, self.lines.rowCount()) * px(ROW) + 4)
