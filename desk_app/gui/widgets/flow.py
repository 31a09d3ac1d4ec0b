"""Things in rows that wrap, as words do; and rows whose parts share the room that is left, and wrap when none is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget

from desk_app.gui.widgets.look import px


class _Measured(QLayout):
    """Keeps the measures of a layout until something in it changes.

    Qt asks for them again and again while it lays out: measured each time, rows in rows take seconds on a long page.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self._rows_at: dict[int, list[list[tuple[QLayoutItem, int]]]] = {}
        self._smallest: QSize | None = None

    def invalidate(self) -> None:
        """Called by Qt when something in it has changed."""
        self._heights, self._rows_at, self._smallest = {}, {}, None
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Called by Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        if width not in self._heights:
            self._heights[width] = self._height_of(width)
        return self._heights[width]

    def minimumSize(self) -> QSize:
        """Called by Qt."""
        if self._smallest is None:
            self._smallest = self._smallest_size()
        return self._smallest

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return self.minimumSize()

    def _height_of(self, width: int) -> int:
        raise NotImplementedError

    def _smallest_size(self) -> QSize:
        raise NotImplementedError


class _Items(_Measured):
    """What Qt asks of every layout: a list of items."""

    def __init__(self, gap: float) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = px(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt."""
        self._items.append(item)

    def count(self) -> int:
        """Called by Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Called by Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Called by Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None


class Flow(_Items):
    """A layout that goes on in the next row when one is full."""

    def __init__(self, gap: float = 8) -> None:
        super().__init__(gap)

    def _height_of(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:
        """Called by Qt."""
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def _smallest_size(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, height = rect.x(), y + height + self._gap, 0
            if not only_measure:
                item.setGeometry(QRect(QPoint(x, y), QSize(min(size.width(), rect.width()), size.height())))
            x += size.width() + self._gap
            height = max(height, size.height())
        return y + height - rect.y()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a `Shared` row: the width it wishes for (px; its own hint when None), and whether it takes more.

    `apart`: when one row is not enough it goes into a row of its own, above the others.
    """

    widget: QWidget
    wish: Callable[[], int] | None = None
    grows: bool = False
    apart: bool = False

    @property
    def is_spring(self) -> bool:
        """Whether it only pushes others away."""
        return self.grows and self.widget.layout() is None and not isinstance(self.widget, QLabel)


def one_line(*labels: QLabel) -> Callable[[], int]:
    """The width at which none of these labels would wrap, whatever they say by then."""
    return lambda: max(one.fontMetrics().horizontalAdvance(one.text()) + px(2) for one in labels)


class Shared(_Items):
    """Parts beside each other; what is too much goes on in the next row; growing parts share what is left."""

    def __init__(self, parts: tuple[Part, ...], gap: float = 12, *, top: bool = False) -> None:
        super().__init__(gap)
        self._parts, self._top = parts, top
        for part in parts:
            self.addWidget(part.widget)

    def _height_of(self, width: int) -> int:
        rows = self._rows(width)
        return sum(self._height(row) for row in rows) + self._gap * max(0, len(rows) - 1)

    def setGeometry(self, rect: QRect) -> None:
        """Called by Qt."""
        super().setGeometry(rect)
        y = rect.y()
        for row in self._rows(rect.width()):
            x, height = rect.x(), self._height(row)
            for item, width in row:
                own = min(height, _height(item, width))
                item.setGeometry(QRect(x, y if self._top else y + (height - own) // 2, width, own))
                x += width + self._gap
            y += height + self._gap

    def _smallest_size(self) -> QSize:
        """As narrow as the widest part that cannot wrap, as high as one row."""
        shown = [item for item in self._items if not item.isEmpty()]
        wide = max((item.minimumSize().width() for item in shown), default=0)
        return QSize(wide, max((item.minimumSize().height() for item in shown), default=0))

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        if width not in self._rows_at:
            self._rows_at[width] = self._rows_of(width)
        return self._rows_at[width]

    def _rows_of(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = [
            _Wish(item, part, min(width, part.wish() if part.wish else item.sizeHint().width()))
            for item, part in zip(self._items, self._parts, strict=True)
            if not item.isEmpty()
        ]
        whole = sum(one.width for one in shown) + self._gap * (len(shown) - 1)
        apart = [one for one in shown if one.part.apart] if whole > width else []
        rest = _broken([one for one in shown if one not in apart], width, self._gap)
        return [self._shared(row, width) for row in [[one] for one in apart] + rest if row]

    def _shared(self, row: list["_Wish"], width: int) -> list[tuple[QLayoutItem, int]]:
        left = width - sum(one.width for one in row) - self._gap * (len(row) - 1)
        growing = sum(one.part.grows for one in row)
        return [(one.item, one.width + (max(0, left) // growing if one.part.grows else 0)) for one in row]

    def _height(self, row: list[tuple[QLayoutItem, int]]) -> int:
        return max(_height(item, width) for item, width in row)


@dataclass(frozen=True, slots=True)
class _Wish:
    """A part that is shown, its item, and the width it wishes for."""

    item: QLayoutItem
    part: Part
    width: int


def _broken(parts: list[_Wish], width: int, gap: int) -> list[list[_Wish]]:
    """Rows as full as they may be; what pushes a part to the right goes along with it into the next row."""
    rows: list[list[_Wish]] = [[]]
    used = 0
    for one in parts:
        if rows[-1] and used + gap + one.width > width:
            rows.append([rows[-1].pop()] if rows[-1][-1].part.is_spring else [])
            used = 0
        used += one.width + (gap if rows[-1] else 0)
        rows[-1].append(one)
    return rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def flow(*widgets: QWidget, gap: float = 8) -> QWidget:
    """A widget around a flow of widgets."""
    inside = Flow(gap)
    for widget in widgets:
        inside.addWidget(widget)
    return _around(inside)


def shared(*parts: Part | QWidget | int, gap: float = 12, top: bool = False) -> QWidget:
    """A widget around a `Shared` row; 0 is an empty part that grows; `top` aligns the parts by their upper edges."""
    return _around(Shared(tuple(_part(one) for one in parts), gap, top=top))


def _part(one: Part | QWidget | int) -> Part:
    if isinstance(one, Part):
        return one
    return Part(one) if isinstance(one, QWidget) else Part(QWidget(), lambda: 0, grows=True)


def _around(inside: QLayout) -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    made.setLayout(inside)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
