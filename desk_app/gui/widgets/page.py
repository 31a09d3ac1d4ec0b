"""The frame of a page: a head that stays, a body that scrolls, a footer that stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.gui.widgets.basics import column, label
from desk_app.gui.widgets.look import px


class Page(QWidget):
    """Title, one line, a body that scrolls; subclasses fill `body` and may set a footer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.title = label("", "title", name=f"{name}_title")
        self.line = label("", "meta", wrap=True, name=f"{name}_line")
        self.head = QVBoxLayout()
        self.head.setContentsMargins(px(32), px(24), px(32), px(12))
        self.head.setSpacing(px(4))
        self._inside = QWidget()
        self._inside.setProperty("role", "body")
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
        """Title and line at the left, actions at the right."""
        from_left = QVBoxLayout()
        from_left.setSpacing(px(2))
        from_left.addWidget(self.title)
        from_left.addWidget(self.line)
        self.head.addLayout(_beside(from_left, beside))


def _beside(left: QVBoxLayout, right: tuple[QWidget, ...]) -> QVBoxLayout:
    holder = QVBoxLayout()
    line = _row()
    line.addLayout(left, 1)
    for widget in right:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.addLayout(line)
    return holder


def _row() -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(px(12))
    return made


def two_columns(left: QWidget, right: QWidget, shares: tuple[int, int] = (2, 1)) -> QWidget:
    """Two columns, the left one wider."""
    made = QWidget()
    box = QHBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(px(20))
    box.addWidget(left, shares[0])
    box.addWidget(right, shares[1])
    return made
