"""Tab goes as one reads: by the layouts, as they stand at the moment of the key.

Qt's own order is that in which controls were made. Lines of a list are made anew with every change, so with it they
would come last, after what stands below them, and a form that opens would be a ring of its own.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def step(now: QWidget | None, *, forwards: bool) -> bool:
    """Give the keyboard to the next control, or to the one before; False where Qt's own order has to do."""
    if now is None or not now.isVisible():
        # Qt asks for the next one while it hides what has the keyboard: that is no key, and no moment to look round.
        return False
    way = _way_to(now)
    found = next(_from(way, forwards), None) if way else None
    if found is None or found is now:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
    bring_into_sight(found)
    return True


def _way_to(now: QWidget) -> list[QWidget]:
    """From the window down to a control; empty for what stands in no layout, as what covers a page.

    From above, and never by asking for parents: with a way up from the control, widgets inside of scroll areas were
    freed under Qt in a long run of keys. Why was not proved.
    """
    way = [now.window()]
    while way[-1] is not now:
        below = next((one for one in _parts(way[-1]) if one is now or one.isAncestorOf(now)), None)
        if below is None:
            return []
        way.append(below)
    return way


def _from(way: list[QWidget], forwards: bool) -> Iterator[QWidget]:
    """The controls after the last one of a way, and round again."""
    if forwards:
        # What has the keyboard itself may have controls inside: a page that somebody else looks at.
        yield from _inside(way[-1], forwards)
    for above, at in reversed(list(pairwise(way))):
        several = _parts(above)
        place = several.index(at)
        for one in several[place + 1 :] if forwards else reversed(several[:place]):
            yield from _controls(one, forwards)
        if not forwards and _takes_tab(above):
            yield above
    yield from _controls(way[0], forwards)


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
    return list(_laid_out(layout)) if layout is not None else []


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _scrollers(one: QWidget) -> list[QScrollArea]:
    """What has to be scrolled for it to be seen, the outermost first."""
    return [area for area in one.window().findChildren(QScrollArea) if area.isAncestorOf(one)]


def bring_into_sight(found: QWidget) -> None:
    """Scroll whatever it stands in until it is seen."""
    for area in reversed(_scrollers(found)):
        area.ensureWidgetVisible(found)
