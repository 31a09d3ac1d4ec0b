"""What every page must keep: names for a screen reader, targets large enough, no word cut off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QListView, QPlainTextEdit, QWidget

SMALLEST_TARGET = 36


def focusable(root: QWidget) -> list[QWidget]:
    """The visible controls of a page that the keyboard reaches."""
    found = []
    for widget in root.findChildren(QWidget):
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit | QListView)
        internal = widget.objectName().startswith("qt_")
        if wanted and widget.isVisibleTo(root) and not inner and not internal:
            found.append(widget)
    return found


def nameless(root: QWidget) -> list[str]:
    """Controls without a name for a screen reader."""
    bad = []
    for widget in focusable(root):
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or not seen.text(QAccessible.Text.Name).strip():
            bad.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return bad


def unnamed_objects(root: QWidget) -> list[str]:
    """Controls without an object name: a test could not find them."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()!r}" for widget in focusable(root) if not widget.objectName()
    ]


def small_targets(root: QWidget) -> list[str]:
    """Buttons smaller than a finger or a shaking hand can hit."""
    return [
        f"{widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in focusable(root)
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < SMALLEST_TARGET
    ]


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit."""
    bad = []
    for widget in root.findChildren(QLabel) + root.findChildren(QAbstractButton):
        if not widget.isVisibleTo(root) or not widget.text().strip():
            continue
        metrics = QFontMetrics(widget.font())
        if isinstance(widget, QLabel) and widget.wordWrap():
            cut = widget.height() + 2 < widget.heightForWidth(widget.width())
        else:
            cut = widget.width() + 2 < metrics.horizontalAdvance(widget.text().replace("&", ""))
        if cut:
            bad.append(f"{widget.objectName()!r}: {widget.text()[:60]!r} in {widget.width()}x{widget.height()}")
    return bad
