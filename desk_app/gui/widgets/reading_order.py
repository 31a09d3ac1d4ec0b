"""Tab goes as one reads: by the layouts, as they stand at the moment of the key.

Qt's own order is that in which controls were made. Lines of a list are made anew with every change, so with it they
would come last, after what stands below them, and a form that opens would be a ring of its own.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QScrollArea, QWidget

RING = "ascoltoRing"
"""The property of what Tab does not leave: it covers the rest of its window."""
_TAB = Qt.FocusPolicy.TabFocus
_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TabKeys(QObject):
    """A filter for whatever has the keyboard. `soon` brings that into sight in the next turn of the loop."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._scroller: QScrollArea | None = None
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(self._show)

    def moved_to(self, now: QWidget) -> bool:
        """Whether the keyboard was in the same page before: a form may have opened below what is seen of it.

        A page that opens begins at its top.
        """
        before, self._scroller = self._scroller, _scroller(now)
        return before is not None and before is self._scroller

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.modifiers() & _OTHER_KEYS or event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return step(watched, forwards=not back)

    def _show(self) -> None:
        now = QApplication.focusWidget()
        if now is not None:
            _bring_into_sight(now)


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
    while not at.isWindow() and not at.property(RING) and (above := _above(at)) is not None:
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
    """What stands in a widget, as its layout has it."""
    if isinstance(one, QScrollArea):
        inside = one.widget()
        return [inside] if inside is not None else []
    layout = one.layout()
    # Never its children: PySide would make them Python's own through whatever stands between, and free them twice.
    return list(_laid_out(layout)) if layout is not None else []


def _above(one: QWidget) -> QWidget | None:
    """What it stands in: the scroll area, not the part of it that is seen."""
    above = one.parentWidget()
    further = above.parentWidget() if above is not None and above.layout() is None else None
    return further if isinstance(further, QScrollArea) else above


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _scroller(one: QWidget) -> QScrollArea | None:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _bring_into_sight(found: QWidget) -> None:
    above = found.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(found)
        above = above.parentWidget()
