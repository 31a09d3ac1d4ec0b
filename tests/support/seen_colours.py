"""The contrast of what is drawn: text and ground are taken from the picture of the window, not from what was meant."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desk_app.gui.widgets.look import px

LEAST = 4.5
"""WCAG 2.1, 1.4.3: also for what cannot be pressed just now, for somebody has to read why."""
ROUNDED = 4.45
FEW = 5
ENOUGH = 140, 40
"""Px at 100% of a text that are looked at: a few letters say how it is drawn."""
SAME = 1.1
"""Colours nearer than this are one: corners are drawn with a rounding of their own."""


def brightness(colour: int) -> float:
    """Relative luminance (WCAG 2.1) of 0xAARRGGBB."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    """From 1 to 21."""
    dim, bright = sorted((brightness(one), brightness(other)))
    return (bright + 0.05) / (dim + 0.05)


def picture(window: QWidget, scale: int) -> QImage:
    """The window as it is seen, so many times as large: the middle of a stroke then has the colour of the text."""
    made = QImage(window.size() * scale, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    window.render(made)
    return made


def _words(window: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """What has words, and where they are: without borders, round corners, and what else is drawn beside them."""
    for one in window.findChildren(QLabel):
        # Two letters in a circle: as a pair of tokens they are in tests/gui/test_foundation.py.
        if one.property("role") != "avatar":
            yield one, one.text(), one.contentsRect()
    for one in window.findChildren(QAbstractButton):
        yield one, one.text(), one.rect() - _margins(12, 6, 12)
    for one in window.findChildren(QComboBox):
        yield one, one.currentText(), one.rect() - _margins(12, 8, 40)
    for one in window.findChildren(QLineEdit):
        beside = 12 + 30 * bool(one.actions())
        yield one, one.text() or one.placeholderText(), one.rect() - _margins(beside, 8, 12)
    for one in window.findChildren(QPlainTextEdit):
        yield one, one.toPlainText(), one.rect() - _margins(14, 10, 14)


def _margins(left: int, up: int, right: int) -> QMargins:
    return QMargins(px(left), px(up), px(right), px(up))


def _covered(one: QWidget, where: QPoint) -> bool:
    """Whether something else lies over it."""
    window = one.window()
    on_top = window.childAt(one.mapTo(window, where))
    return on_top is None or not (on_top is one or one.isAncestorOf(on_top) or on_top.isAncestorOf(one))


def _ink_and_ground(image: QImage, where: QRect) -> tuple[int, int] | None:
    """The two colours that are seen most; None where nothing is written in a colour of its own."""
    part = image.copy(where)
    (ground, _), *others = Counter(memoryview(part.constBits()).cast("I")).most_common(12)
    inks = [colour for colour, often in others if often >= FEW and contrast(colour, ground) > SAME]
    # Thin letters have more of what lies between both colours than of their own.
    return (max(inks, key=lambda colour: contrast(colour, ground)), ground) if inks else None


def dim(window: QWidget) -> list[str]:
    """Words that are hard to read on their ground."""
    scale = 2 if px(10) < 15 else 1
    image = picture(window, scale)
    focused = QApplication.focusWidget()
    wrong = []
    for one, words, where in _words(window):
        seen = one.visibleRegion().boundingRect().intersected(where)
        if not one.isVisible() or not words.strip() or min(seen.width(), seen.height()) < px(8) or one is focused:
            continue
        if _covered(one, seen.center()):
            continue
        seen.setSize(seen.size().boundedTo(QSize(*(px(one) for one in ENOUGH))))
        corner = one.mapTo(window, QPoint()) + seen.topLeft()
        found = _ink_and_ground(image, QRect(corner * scale, seen.size() * scale))
        if found is not None and contrast(*found) < ROUNDED:
            names = " on ".join(QColor(colour).name() for colour in found)
            wrong.append(f"{one.objectName()!r} {words[:40]!r}: {names}, {contrast(*found):.2f}")
    return wrong
