"""Tab goes as one reads: by the layouts, as they stand at the moment of the key.

Qt's own order is that in which controls were made. Lines of a list are made anew with every change, so with it they
would come last, after what stands below them, and a form that opens would be a ring of its own.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

RING = "ascoltoRing"
"""The property of what Tab does not leave: it covers the rest of its window."""
_TAB = Qt.FocusPolicy.TabFocus
_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TabKeys(QObject):
    """A filter for whatever has the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.modifiers() & _OTHER_KEYS or event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return step(watched, forwards=not back)


def step(now: QWidget, *, forwards: bool) -> bool:
    """Give the keyboard to the next control, or to the one before; False where there is no other."""
    found = next(_from(now, forwards), None)
    if found is None or found is now:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(found)
    return True


def _from(now: QWidget, forwards: bool) -> Iterator[QWidget]:
    """The controls after one, and round again."""
    at = now
    if forwards:
        # What has the keyboard itself may have controls inside: a page that somebody else looks at.
        yield from _inside(at, forwards)
    while not at.isWindow() and not at.property(RING):
        above = at.parentWidget()
        several = _parts(above)
        place = several.index(at) if at in several else len(several)
        for one in several[place + 1 :] if forwards else reversed(several[:place]):
            yield from _controls(one, forwards)
        if not forwards and _takes_tab(above):
            yield above
        at = above
    yield from _controls(at, forwards)


def _controls(one: QWidget, forwards: bool) -> Iterator[QWidget]:
    """The controls of a part, and of what stands in it."""
    if one.isHidden() or not one.isEnabled():
        return
    if forwards and _takes_tab(one):
        yield one
    yield from _inside(one, forwards)
    if not forwards and _takes_tab(one):
        yield one


def _inside(one: QWidget, forwards: bool) -> Iterator[QWidget]:
    if isinstance(one, QAbstractScrollArea) and not isinstance(one, QScrollArea):
        # A list or a text: what it is made of is its own.
        return
    several = _parts(one)
    for part in several if forwards else reversed(several):
        yield from _controls(part, forwards)


def _takes_tab(one: QWidget) -> bool:
    return one.focusPolicy() & _TAB == _TAB and one.isVisible() and one.isEnabled() and one.focusProxy() is None


def _parts(one: QWidget) -> list[QWidget]:
    """What stands in a widget: as its layout has it, then what lies over it."""
    if isinstance(one, QScrollArea):
        inside = one.widget()
        return [inside.parentWidget()] if inside is not None else []
    layout = one.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    known = set(laid)
    return laid + [child for child in one.children() if isinstance(child, QWidget) and child not in known]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _bring_into_sight(found: QWidget) -> None:
    above = found.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(found)
        above = above.parentWidget()
