"""An attachment that is looked at: read from the vault, drawn away from the gui, forgotten at closing. No widgets."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.attachment import Attachment
from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import ODD, SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.documents import drawing
from desk_app.gui.documents.pdf import Page

translate = QCoreApplication.translate
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Of the width that there is: half of it shows a whole page."""


class View(Protocol):
    """What the presenter asks of the viewer."""

    def room(self) -> int:
        """Points in width that a page may have."""

    def show_page(self, page: Page, words: str) -> None:
        """A page, and which one it is in words; no words for a picture, which has no pages."""

    def show_zoom(self, percent: int, *, less: bool, more: bool) -> None:
        """How large it is, and whether it can be less and more."""

    def show_busy(self, text: str) -> None:
        """It takes a moment; empty: no more."""

    def show_problem(self, text: str) -> None:
        """It cannot be shown; empty: it can."""


class Contents:
    """The bytes of what is looked at, and nothing else that holds them."""

    def __init__(self) -> None:
        self.data = b""

    def forget(self) -> None:
        """No longer looked at."""
        self.data = b""


class ViewerPresenter(QObject):
    """Joins a viewer with one attachment. Only one page is drawn at a time; of several wishes the last one counts."""

    def __init__(self, view: View, runner: Runner) -> None:
        super().__init__()
        self._view, self._runner = view, runner
        self.contents = Contents()
        self._number = self._count = 1
        self._zoom = ZOOMS.index(1.0)
        self._under_way = self._again = self._closed = False

    def open(self, one: Attachment, read: Callable[[Attachment], bytes]) -> None:
        """Read it and show its first page."""
        self._view.show_busy(translate("documents", "I open “{name}”…").format(name=one.name))
        self._runner.do(self, partial(read, one), self._read, self._failed, lane=SEARCH)

    def turn(self, pages: int) -> None:
        """Another page, so many further."""
        wanted = min(max(self._number + pages, 1), self._count)
        if wanted != self._number:
            self._number = wanted
            self.draw()

    def enlarge(self, steps: int) -> None:
        """Larger or smaller."""
        wanted = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        if wanted != self._zoom:
            self._zoom = wanted
            self.draw()

    def draw(self) -> None:
        """Draw the page of this moment, at the size of this moment."""
        if not self.contents.data:
            return
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._view.show_zoom(round(ZOOMS[self._zoom] * 100), less=self._zoom > 0, more=self._zoom < len(ZOOMS) - 1)
        width = round(self._view.room() * ZOOMS[self._zoom])
        work = partial(drawing.drawn, self.contents.data, self._number, width)
        self._runner.do(self, work, self._show, self._failed, lane=ODD)

    def close(self) -> None:
        """Forget it; what is still being drawn is dropped."""
        self._closed = True
        self.contents.forget()

    def _read(self, data: bytes) -> None:
        if not self._closed:
            self.contents.data = data
            self.draw()

    def _show(self, page: Page) -> None:
        self._under_way = False
        if self._closed:
            return
        self._view.show_busy("")
        self._view.show_problem("")
        self._count = page.count
        words = translate("documents", "page {n} of {count}").format(n=page.number, count=page.count)
        self._view.show_page(page, words if page.paged else "")
        if self._again:
            self.draw()

    def _failed(self, error: DeskError) -> None:
        self._under_way = False
        if self._closed:
            return
        self._view.show_busy("")
        self._view.show_problem(sentence(error))
        if self._again:
            self.draw()
