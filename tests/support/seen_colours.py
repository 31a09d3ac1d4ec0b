"""The contrast of what is drawn: text and ground are taken from the picture of the window, not from what was meant."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

LEAST = 4.5
"""WCAG 2.1, 1.4.3: also for what cannot be pressed just now, for somebody has to read why."""
ROUNDED = 4.45
SCALE = 3
"""The picture is so many times as large as the window: the middle of a stroke then has the colour of the text."""
FEW = 12


def brightness(colour: int) -> float:
    """Relative luminance (WCAG 2.1) of 0xAARRGGBB."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    """From 1 to 21."""
    dim, bright = sorted((brightness(one), brightness(other)))
    return (bright + 0.05) / (dim + 0.05)


def picture(window: QWidget) -> QImage:
    """The window as it is seen."""
    made = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(SCALE)
    window.render(made)
    return made


def _words(window: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """What has words, and where they are."""
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        inside = one.contentsRect()
        if isinstance(one, QLabel) and one.text().strip():
            yield one, one.text(), inside
        elif isinstance(one, QAbstractButton) and one.text().strip():
            yield one, one.text(), inside.adjusted(8, 6, -8, -6)
        elif isinstance(one, QComboBox) and one.currentText():
            yield one, one.currentText(), inside.adjusted(10, 8, -40, -8)
        elif isinstance(one, QLineEdit) and (one.text() or one.placeholderText()):
            yield one, one.text() or one.placeholderText(), inside.adjusted(10, 8, -10, -8)
        elif isinstance(one, QPlainTextEdit) and one.toPlainText():
            yield one, one.toPlainText(), one.viewport().geometry()


def dim(window: QWidget) -> list[str]:
    """Words that are hard to read on their ground."""
    image = picture(window)
    wrong = []
    for one, words, where in _words(window):
        seen = one.visibleRegion().boundingRect().intersected(where)
        if seen.width() < 8 or seen.height() < 8:
            continue
        corner = one.mapTo(window, QPoint()) + seen.topLeft()
        part = image.copy(QRect(corner * SCALE, seen.size() * SCALE))
        found = Counter(memoryview(part.constBits()).cast("I")).most_common(2)
        if len(found) < 2 or found[1][1] < FEW:
            continue
        (ground, _), (ink, _) = found
        if contrast(ink, ground) < ROUNDED:
            names = [QColor(colour).name() for colour in (ink, ground)]
            wrong.append(f"{one.objectName()!r} {words[:40]!r}: {names[0]} on {names[1]}, {contrast(ink, ground):.2f}")
    return wrong
