"""What must hold wherever one is in the window: told as a list of what is wrong there, empty where nothing is."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desk_app.gui.documents.cover import Cover
from tests.support.accessible import clipped, focusable, nameless, small_targets, unnamed_objects

LEAST_TARGET = 24
"""Px at any zoom (WCAG 2.2, 2.5.8); our own buttons keep 36 (see `small_targets`)."""
MANY = 400
NEAR = 6
Role = QAccessible.Role
ROLES = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.Table,
    Role.ButtonMenu,
}


def called(widget: QWidget) -> str:
    """A widget, for whoever reads of it."""
    return f"{type(widget).__name__} {widget.objectName()!r}"


def usable(window: QWidget) -> list[QWidget]:
    """The controls that the keyboard can come to now."""
    return [one for one in focusable(window) if one.isVisible() and one.isEnabled() and one.focusProxy() is None]


def spoken(window: QWidget) -> list[str]:
    """What a screen reader has no name or no role for, and what is too small to be hit."""
    wrong = [*nameless(window), *unnamed_objects(window), *small_targets(window)]
    for one in usable(window):
        seen = QAccessible.queryAccessibleInterface(one)
        if seen is None or (seen.role() not in ROLES and one.property("role") != "page"):
            wrong.append(f"{called(one)} has the role {seen.role().name if seen else None}")
        if min(one.width(), one.height()) < LEAST_TARGET:
            wrong.append(f"{called(one)} is {one.width()}x{one.height()}")
    return wrong


def _ring(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Iterator[QWidget]:
    """Where Tab comes to, once round."""
    seen: set[int] = set()
    for _ in range(MANY):
        at = QApplication.focusWidget()
        if at is None or id(at) in seen:
            return
        seen.add(id(at))
        yield at
        QTest.keyClick(at, key, modifier)


def walked(window: QWidget) -> list[str]:
    """What Tab does not reach or does not leave, what is out of sight when it has the keyboard, and where it jumps."""
    if QApplication.activeWindow() is not window:
        # Something was shown for a moment before it had a place: a window of its own.
        return ["the window has lost the keyboard"]
    several = [one for one in usable(window) if not _of_a_group(one)]
    covers = [one for one in window.findChildren(Cover) if one.isVisible()]
    several = [one for one in several if not covers or covers[0].isAncestorOf(one)]
    if QApplication.focusWidget() is None:
        return ["nothing has the keyboard"]
    wrong, ring = [], []
    for one in _ring(Qt.Key.Key_Tab):
        ring.append(one)
        # Where the keyboard begins a page is read from its top.
        moved = len(ring) > 1
        if moved and one.visibleRegion().boundingRect().height() < min(one.height(), LEAST_TARGET):
            wrong.append(f"{called(one)} has the keyboard and is out of sight")
    missed = [one for one in several if one not in ring]
    wrong += [f"Tab does not come to {called(one)}" for one in missed]
    last = QApplication.focusWidget()
    outside = ring[0] not in several
    if last in ring[1:] and not (outside and last is ring[1]):
        wrong.append(f"{called(last)} keeps the keyboard")
    back = list(_ring(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier))
    wrong += [f"Shift+Tab does not come to {called(one)}" for one in ring if one not in back and one in several]
    return wrong + _jumps(ring)


def _of_a_group(one: QWidget) -> bool:
    return isinstance(one, QAbstractButton) and one.group() is not None


def _jumps(ring: list[QWidget]) -> list[str]:
    """Where the order in which Tab goes is not the one in which one reads."""
    zoned = [(one, *_place(one)) for one in ring if one.property("role") != "page"]
    if not zoned:
        return []
    start = min(range(len(zoned)), key=lambda at: (zoned[at][1], zoned[at][2].top(), zoned[at][2].left()))
    wrong = []
    for (one, zone, here), (other, next_zone, there) in pairwise([*zoned[start:], *zoned[:start]]):
        up = there.bottom() <= here.top() + NEAR and there.left() < here.right() - NEAR
        left = there.right() <= here.left() + NEAR and there.top() < here.bottom() and here.top() < there.bottom()
        if next_zone < zone or (next_zone == zone and (up or left)):
            wrong.append(f"Tab goes back from {called(one)} {here.getRect()} to {called(other)} {there.getRect()}")
    return wrong


def _place(one: QWidget) -> tuple[int, QRect]:
    """In which part of the window (rail, head, body, footer), and where in it, however far it is scrolled."""
    window = one.window()
    where = QRect(one.mapTo(window, QPoint()), one.size())
    rail = window.findChild(QWidget, "rail")
    if rail is not None and rail.isAncestorOf(one):
        return 0, where
    areas = [each for each in window.findChildren(QScrollArea) if each.isVisible()]
    insides = [each.widget() for each in areas if each.widget() is not None]
    inside = next((each for each in insides if each.isAncestorOf(one)), None)
    if inside is not None:
        return 2, QRect(one.mapTo(inside, QPoint()), one.size())
    middle = areas[0].mapTo(window, QPoint()).y() if areas else 0
    return (1 if where.top() < middle else 3), where


def cut(window: QWidget) -> list[str]:
    """Words that do not fit, and what goes beyond the right or the left edge of what is seen."""
    wrong = clipped(window)
    edge = window.width()
    for one in [*window.findChildren(QLabel), *focusable(window)]:
        if not one.isVisible() or not one.width():
            continue
        left = one.mapTo(window, QPoint()).x()
        if left < 0 or left + one.width() > edge + 1:
            wrong.append(f"{called(one)} lies at {left} to {left + one.width()} of {edge}")
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if (
            area.isVisible()
            and inside is not None
            and not area.objectName()
            and inside.width() > area.viewport().width()
        ):
            wrong.append(f"{called(inside)} is wider than what is seen of it")
    return wrong + [line for one in focusable(window) for line in _squeezed(one)]


def _squeezed(one: QWidget) -> Iterator[str]:
    """A choice or a hint in a line that has not room for its words."""
    if isinstance(one, QComboBox) and one.isVisible():
        words, room = one.currentText(), one.width() - 2 * one.height() // 2 - 4
    elif isinstance(one, QLineEdit) and one.isVisible() and not one.text():
        words, room = one.placeholderText(), one.width() - 28
    else:
        return
    if QFontMetrics(one.font()).horizontalAdvance(words) > room:
        yield f"{called(one)} has no room for {words!r}: {one.width()} px"
