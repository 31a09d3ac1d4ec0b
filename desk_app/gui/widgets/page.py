"""The frame of a page: a head that stays, a body that scrolls, a footer that stays; and the keys of the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.gui.widgets.basics import column, frame, label
from desk_app.gui.widgets.columns import Columns
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.keys import PageKeys
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.reading_order import step

TOGETHER = "together"
"""The property of a page that somebody else looks at: whoever shows it hides whatever names people."""


class Page(QWidget):
    """Title, one line, a body that scrolls; subclasses fill `body` and may set a footer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._keys = PageKeys(self)
        self.title = label("", "title", wrap=True, name=f"{name}_title")
        self.line = label("", "meta", wrap=True, name=f"{name}_line")
        # A title is set before the head is laid out: a line without a parent would be shown as a window of its own.
        self.line.setParent(self)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(px(32), px(20), px(32), px(12))
        self.head.setSpacing(px(4))
        self._inside = QWidget()
        self._inside.setProperty("role", "body")
        # The body is as wide as the page, whatever stands in it: nothing disappears behind the right edge.
        self._inside.setMinimumWidth(1)
        self.body = column(gap=16, margins=(32, 4, 32, 20))
        self._inside.setLayout(self.body)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._inside)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self.head)
        self._whole.addWidget(self.scroller, 1)

    def set_footer(self, footer: QFrame) -> None:
        """What stays at the bottom."""
        footer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._whole.addWidget(footer)

    def set_title(self, title: str, line: str = "") -> None:
        """The page's question, and the line below it."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def plain_head(self, *beside: QWidget) -> None:
        """Title and line at the left, actions at the right, or below where there is no room."""
        words = QWidget()
        words.setLayout(column(self.title, self.line, gap=2))
        self.head.addWidget(shared(Part(words, one_line(self.title), grows=True), *beside))

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Called by Qt for Tab: it goes as one reads."""
        return step(self.focusWidget(), forwards=forwards) or super().focusNextPrevChild(forwards)

    def on_key(self, keys: str, action: Callable[[], None]) -> None:
        """A key of this page; while the page has the keyboard it goes before the same key of the window."""
        self._keys.add(keys, action)


def footer(*parts: Part | QWidget | int) -> QFrame:
    """What stands at the bottom of a page: in one row, or in several where it is narrow."""
    inside = column(shared(*parts, gap=14), margins=(32, 10, 32, 10))
    return frame("footer", inside)


def two_columns(left: QWidget, right: QWidget, shares: tuple[int, int] = (2, 1)) -> Columns:
    """Two columns, the left one wider; below each other where it is narrow."""
    return Columns(left, right, shares)
