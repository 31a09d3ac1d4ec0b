"""Where an attachment is looked at: over the page, inside of the window, and gone with it. Widgets only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desk_app.gui.documents.cover import Cover
from desk_app.gui.documents.pdf import Page
from desk_app.gui.widgets.basics import button, column, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.keys import PageKeys
from desk_app.gui.widgets.look import px, token
from desk_app.gui.widgets.pause import Pause

PAUSE_MS = 150
NARROWEST, GAP = 120, 8


class Tools(QWidget):
    """Pages, size, and the way back."""

    turned = Signal(int)
    enlarged = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.before = button("", "viewer_before", small=True, sign="chevron-left", says=self.tr("Page before (PgUp)"))
        self.page = label("", "strong", name="viewer_page")
        self.after = button("", "viewer_after", small=True, sign="chevron-right", says=self.tr("Next page (PgDn)"))
        self.less = button("−", "viewer_less", small=True, says=self.tr("Smaller (Ctrl −)"))
        self.percent = label("", "strong", name="viewer_percent")
        self.more = button("+", "viewer_more", small=True, says=self.tr("Larger (Ctrl +)"))
        self.close_it = button(
            self.tr("Close"), "viewer_close", small=True, role="primary", sign="x", says=self.tr("Close (Esc)")
        )
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.less.clicked.connect(lambda: self.enlarged.emit(-1))
        self.more.clicked.connect(lambda: self.enlarged.emit(1))
        self.close_it.clicked.connect(self.left)
        parts = (self.before, self.page, self.after, self.less, self.percent, self.more, self.close_it)
        self.setLayout(column(shared(*parts, gap=GAP)))
        self._shown = (self.less, self.percent, self.more)
        self._paged = (self.before, self.page, self.after)
        self.show_page(1, 1, "")
        self.setFocusProxy(self.close_it)

    def show_page(self, number: int, count: int, words: str) -> None:
        """Which page of how many; a picture has none."""
        self.page.setText(words)
        for one in self._paged:
            one.setVisible(bool(words))
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)

    def only_close(self) -> None:
        """Nothing is shown: there is nothing to turn or to enlarge."""
        for one in (*self._paged, *self._shown):
            one.hide()

    def wish(self) -> int:
        """Points in width at which all of them stand in one row."""
        shown = [one for one in (*self._paged, *self._shown, self.close_it) if not one.isHidden()]
        return sum(one.sizeHint().width() for one in shown) + px(GAP) * (len(shown) - 1)


class Sheet(QScrollArea):
    """The page itself; arrows move it."""

    resized = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("viewer_sheet")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self._name, self._number = name, 1
        self.picture = QLabel()
        self.picture.setObjectName("viewer_picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.picture)
        bar = f"QScrollBar:horizontal {{ height: {px(12)}px; }}"
        handle = f"QScrollBar::handle:horizontal {{ background: {token('line_btn')}; border-radius: {px(4)}px; }}"
        self.horizontalScrollBar().setStyleSheet(f"{bar} {handle}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self.resized.emit()

    def show_page(self, page: Page, words: str) -> None:
        """A page; another one begins at its top."""
        shown = QPixmap.fromImage(page.picture)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(shown)
        self.picture.setAccessibleName(", ".join(part for part in (self._name, words) if part))
        if page.number != self._number:
            self.verticalScrollBar().setValue(0)
        self._number = page.number

    def room(self) -> int:
        """Points in width that a page may have without being scrolled."""
        wide = self.width() - self.verticalScrollBar().sizeHint().width() - px(4)
        return round(max(px(NARROWEST), wide) * self.devicePixelRatioF())

    def scroll_by_page(self, way: int) -> bool:
        """On by what is seen; false at the end of the page."""
        bar = self.verticalScrollBar()
        at = bar.value()
        bar.setValue(at + way * bar.pageStep())
        return bar.value() != at


class AttachmentViewer(Cover):
    """One attachment."""

    turned = Signal(int)
    enlarged = Signal(int)
    resized = Signal()

    def __init__(self, host: QWidget, name: str) -> None:
        super().__init__(host)
        self.setObjectName("viewer")
        self.setAccessibleName(name)
        self._tools, self._sheet = Tools(), Sheet(name)
        self._tools.turned.connect(self.turned)
        self._tools.enlarged.connect(self.enlarged)
        self._tools.left.connect(self.leave)
        self._busy = label("", "strong", wrap=True, name="viewer_busy")
        self._problem = label("", "error", wrap=True, name="viewer_problem")
        self._build(name)
        self._pause = Pause(self, PAUSE_MS)
        self._sheet.resized.connect(self._pause.touch)
        self._pause.passed.connect(self.resized)
        self._join_keys()
        self.setFocusProxy(self._sheet)

    def _build(self, name: str) -> None:
        title = label(name, "h2", wrap=True, name="viewer_title")
        only = label(self.tr("Seen only in here: nothing is written outside of the archive."), "meta", wrap=True)
        below = row(sign("lock", "muted", 18), only, gap=6)
        below.setStretch(1, 1)
        words = QWidget()
        words.setLayout(column(title, below, gap=2))
        head = shared(Part(words, one_line(title), grows=True), Part(self._tools, self._tools.wish))
        whole = column(head, self._busy, self._problem, gap=12, margins=(32, 20, 32, 20))
        whole.addWidget(self._sheet, 1)
        self.setLayout(whole)
        for one in (self._busy, self._problem):
            one.hide()

    def _join_keys(self) -> None:
        keys = PageKeys(self)
        keys.add("Esc", self.leave)
        keys.add("PgUp", lambda: self._further(-1))
        keys.add("PgDown", lambda: self._further(1))
        for plus in ("Ctrl++", "Ctrl+=", "Ctrl+Shift++"):
            keys.add(plus, lambda: self.enlarged.emit(1))
        keys.add("Ctrl+-", lambda: self.enlarged.emit(-1))

    def room(self) -> int:
        """Points in width that a page may have without being scrolled."""
        return self._sheet.room()

    def show_page(self, page: Page, words: str) -> None:
        """A page, read aloud as which one it is."""
        self._sheet.show_page(page, words)
        self._tools.show_page(page.number, page.count, words)
        spoken = self._tools.page if words else self._sheet.picture
        QAccessible.updateAccessibility(QAccessibleEvent(spoken, QAccessible.Event.Alert))

    def show_zoom(self, percent: int, *, less: bool, more: bool) -> None:
        """How large it is."""
        self._tools.percent.setText(self.tr("{percent} %").format(percent=percent))
        self._tools.less.setEnabled(less)
        self._tools.more.setEnabled(more)

    def show_busy(self, text: str) -> None:
        """It takes a moment."""
        self._busy.setText(text)
        self._busy.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """In place of the page."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._sheet.setVisible(not text)
        if text:
            self._sheet.picture.setPixmap(QPixmap())
            self._tools.only_close()
            self._tools.setFocus()
            QAccessible.updateAccessibility(QAccessibleEvent(self._problem, QAccessible.Event.Alert))

    def _further(self, way: int) -> None:
        """On to the end of this page, then to the next one."""
        if not self._sheet.scroll_by_page(way):
            self.turned.emit(way)
