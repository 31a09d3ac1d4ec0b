"""What was found for a word: rows that wrap, each a sentence for a screen reader. Widgets only."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.look import colour, px
from desk_app.gui.widgets.people_list import Lines, marks

Index = QModelIndex | QPersistentModelIndex
ROWS = 5
"""Rows that are seen at once; the rest is reached by arrows and by scrolling."""
SIDE, ABOVE = 14, 8


class FoundList(QListView):
    """`picked` carries the key of a row by Enter or a click. `typing` carries a letter typed here: it is for the line
    above; `left` comes at Esc, and at the arrow up from the first row."""

    picked = Signal(bytes)
    typing = Signal(str)
    left = Signal(bool)

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.lines = Lines()
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(1)
        self.clicked.connect(self.pick)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Other rows, none of them chosen yet."""
        self.lines.replace(lines)
        self._fit()

    def pick(self, index: Index) -> None:
        """Take a row."""
        line = index.data(Qt.ItemDataRole.UserRole)
        if line is not None:
            self.picked.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks, Esc and the arrow up leave, a letter belongs to the line."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pick(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit(key == Qt.Key.Key_Escape)
        elif event.text().isprintable() and event.text():
            self.typing.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Called by Qt: the keyboard begins at the first row."""
        fresh = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if fresh:
            self.setCurrentIndex(self.lines.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Called by Qt: the page, too, scrolls to the row; with large letters the list begins below its edge."""
        super().currentChanged(current, previous)
        row = self.visualRect(current)
        around = self.parentWidget()
        while current.isValid() and around is not None:
            inside = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and inside is not None:
                place = self.viewport().mapTo(inside, row.center())
                around.ensureVisible(place.x(), place.y(), 0, row.height())
            around = around.parentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: rows that wrap are higher where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        count = self.lines.rowCount()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOn if count > ROWS else policies.ScrollBarAlwaysOff)
        shown = min(count, ROWS)
        self.setFixedHeight(max(1, sum(self.sizeHintForRow(row) for row in range(shown)) + 2 * self.frameWidth()))


class _Painter(QStyledItemDelegate):
    """Paints the label, the typed beginnings marked in it, and its area below, both wrapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Called by Qt."""
        width = _room(self.parent())
        title, below = _laid(index.data(Qt.ItemDataRole.UserRole), option.font, width - 2 * px(SIDE))
        return QSize(width, round(_height(title) + _height(below)) + 2 * px(ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect.adjusted(px(4), px(2), -px(4), -px(2))
        view = self.parent()
        assert isinstance(view, FoundList)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        # Until the arrows choose, Enter takes the first: it is tinted, the chosen one has an edge as well.
        if chosen or (index.row() == 0 and not view.selectionModel().hasSelection()):
            painter.setPen(QPen(colour("primary"), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary_soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8))
        title, below = _laid(index.data(Qt.ItemDataRole.UserRole), option.font, option.rect.width() - 2 * px(SIDE))
        place = QPointF(option.rect.left() + px(SIDE), option.rect.top() + px(ABOVE))
        painter.setPen(colour("ink"))
        title.draw(painter, place)
        painter.setPen(colour("primary_ink" if chosen else "muted"))
        below.draw(painter, place + QPointF(0, _height(title)))
        painter.restore()


def _room(view: object) -> int:
    """Width of a row in px. The viewport's own is no help: it changes when a scroll bar comes, after the rows were
    measured."""
    assert isinstance(view, FoundList)
    bar = view.verticalScrollBar().sizeHint().width() if view.lines.rowCount() > ROWS else 0
    return max(view.width() - 2 * view.frameWidth() - bar, px(120))


def _laid(line: Line, base: QFont, width: int) -> tuple[QTextLayout, QTextLayout]:
    """A row's two texts, wrapped at a width in px."""
    found = []
    for start, count in marks(line.title, line.found):
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, count, QTextCharFormat()
        mark.format.setBackground(colour("warn_soft"))
        found.append(mark)
    title = _wrapped(line.title, _font(base, 16, QFont.Weight.DemiBold), width, found)
    return title, _wrapped(line.below, _font(base, 15, QFont.Weight.Normal), width, [])


def _wrapped(text: str, font: QFont, width: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    made = QTextLayout(text, font)
    made.setFormats(formats)
    made.beginLayout()
    top = 0.0
    while (one := made.createLine()).isValid():
        one.setLineWidth(width)
        one.setPosition(QPointF(0, top))
        top += one.height()
    made.endLayout()
    return made


def _height(text: QTextLayout) -> float:
    return text.boundingRect().height()


def _font(base: QFont, size: float, weight: QFont.Weight) -> QFont:
    made = QFont(base)
    made.setPixelSize(px(size))
    made.setWeight(weight)
    return made
