"""The rail and the pages beside it."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.gui.shell.offer import Offer
from desk_app.gui.shell.rail import Rail
from desk_app.gui.widgets.basics import label
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import TOGETHER
from desk_app.gui.widgets.reading_order import step


class Workspace(QWidget):
    """The rail and the pages beside it."""

    def __init__(self, rail: Rail) -> None:
        super().__init__()
        self.rail = rail
        self._pages: dict[str, QWidget] = {}
        self.offer = Offer()
        self._stack = QStackedWidget()
        self._said = label("", "ok", name="quiet_line")
        self._said.setContentsMargins(px(32), 0, 0, px(8))
        self._said.hide()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.offer)
        right.addWidget(self._stack, 1)
        right.addWidget(self._said)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(rail)
        box.addLayout(right, 1)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Called by Qt for Tab: from the rail to the page as one reads, and round again."""
        return step(self.focusWidget(), forwards=forwards) or super().focusNextPrevChild(forwards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        self.rail.fit(event.size().width())
        super().resizeEvent(event)

    def add(self, key: str, page: QWidget) -> None:
        """One more page."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def page(self, key: str) -> QWidget:
        """A page by its key."""
        return self._pages[key]

    def go(self, key: str, door: str = "") -> QWidget:
        """Show a page, and mark its door in the rail."""
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        # What somebody else looks at names nobody.
        self.rail.setVisible(not page.property(TOGETHER))
        self.rail.show_page(door or key)
        self._said.hide()
        page.setFocus()
        return page

    def dismantle(self) -> Iterator[None]:
        """Let the pages go, one in each turn: each goes as it is, since without a parent it would be dressed anew."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
            yield

    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def say_written(self) -> None:
        """An interview has become part of the record."""
        self.say(self.tr("The interview is written, on this computer, encrypted."))

    def say(self, text: str) -> None:
        """A quiet sentence at the bottom, until the page changes."""
        self._said.setText(text)
        self._said.show()
