"""Labels, buttons, cards and badges: real controls, named for a screen reader, dressed by the style sheet."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desk_app.gui.widgets.look import ICON, icon, picture, px


class Words(QLabel):
    """A label that remembers how high its words are at a width: Qt sets a long text anew each time it asks."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}

    def setText(self, text: str) -> None:
        """Other words."""
        self._heights = {}
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: another font, another style sheet."""
        self._heights = {}
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


def label(text: str = "", role: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """A text; never read as HTML, whatever somebody typed."""
    made = Words(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if name:
        made.setObjectName(name)
    return made


def badge(text: str = "", tone: str = "", name: str = "") -> QLabel:
    """A short state in words on a tinted ground."""
    made = label(text, "badge", name=name)
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Another tone for a badge or a banner."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    for child in widget.findChildren(QWidget):
        child.style().unpolish(child)
        child.style().polish(child)


_INK = {"primary": "on_primary", "danger": "on_danger", "quiet": "primary", "nav": "ink"}


def button(text: str, name: str, *, role: str = "", sign: str = "", small: bool = False, says: str = "") -> QPushButton:
    """A button: its word, an icon beside it, and its name for tests and screen readers."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setAccessibleName(says or text.replace("&", ""))
    if says:
        made.setToolTip(says)
    if small:
        made.setProperty("measure", "small")
    if sign:
        # Qt puts icon and word close together; a pair of spaces is the only gap that a style sheet cannot take away.
        made.setText(f"  {text}" if text else "")
        made.setIcon(icon(sign, _INK.get(role, "ink")))
        made.setIconSize(QSize(px(ICON), px(ICON)))
    made.setAutoDefault(True)
    return made


def sign(name: str, ink: str = "ink", size: float = ICON, ground: str = "surface") -> QLabel:
    """An icon that stands beside words; silent for a screen reader."""
    made = QLabel()
    made.setPixmap(picture(name, ink, size, ground))
    made.setFixedSize(px(size), px(size))
    return made


def avatar(initials: str, size: float = 40) -> QLabel:
    """Somebody's initials on a round ground."""
    made = label(initials, "avatar")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(px(size), px(size))
    # A radius over half the height squares the corners in Qt.
    made.setStyleSheet(f"border-radius: {px(size) // 2}px;")
    return made


def column(*items: QWidget | QLayout | int, gap: float = 8, margins: tuple[float, ...] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Things below each other; an int is a stretch (0) or so many px."""
    made = QVBoxLayout()
    _fill(made, items, gap, margins)
    return made


def row(*items: QWidget | QLayout | int, gap: float = 8, margins: tuple[float, ...] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Things beside each other; an int is a stretch (0) or so many px."""
    made = QHBoxLayout()
    _fill(made, items, gap, margins)
    return made


def _fill(
    box: QVBoxLayout | QHBoxLayout, items: tuple[QWidget | QLayout | int, ...], gap: float, margins: tuple[float, ...]
) -> None:
    box.setSpacing(px(gap))
    left, top, right, bottom = (px(one) for one in margins)
    box.setContentsMargins(left, top, right, bottom)
    for item in items:
        if isinstance(item, QWidget):
            box.addWidget(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        elif item == 0:
            box.addStretch(1)
        else:
            box.addSpacing(px(item))


def frame(role: str, inside: QLayout | None = None, name: str = "") -> QFrame:
    """A card, a banner, a footer: whatever the style sheet knows by that role."""
    made = QFrame()
    made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    if inside is not None:
        made.setLayout(inside)
    return made


def card(*items: QWidget | QLayout | int, gap: float = 8, name: str = "", role: str = "card") -> QFrame:
    """A white card with its content."""
    return frame(role, column(*items, gap=gap, margins=(22, 18, 22, 18)), name)


def clear(box: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while (item := box.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Hidden first: Qt shows what was just laid out one turn of the loop later, and without a parent that
            # would be a window of its own, which takes the keyboard with it.
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
