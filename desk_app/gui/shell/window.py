"""The window: what is shown while locked, what is shown while open, and the keys that work everywhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.gui.shell.offer import Offer
from desk_app.gui.shell.rail import Rail
from desk_app.gui.widgets.basics import frame, label, row
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import TOGETHER
from desk_app.gui.widgets.reading_order import step

SIZE = (1366, 768)
SMALLEST = (900, 600)


class Window(QWidget):
    """One window, two faces: the locked one and the open one."""

    painted = Signal()
    """The first paint has happened: whatever is heavy may begin now."""
    closing = Signal()
    lock_asked = Signal()

    def __init__(self, *, training: bool = False) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle("Ascolto")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        self._first_paint = True
        self.stays = False
        """Set by whoever hears `closing`: not this once."""
        self._faces = QStackedWidget()
        self._hint = label("", name="training_hint")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if training:
            said = label(self.tr("TRAINING: invented people, nothing here is real"), name="training_line")
            box.addWidget(frame("training", row(0, said, self._hint, 0, gap=24, margins=(0, 3, 0, 3))))
        self._warning = label("", "strong", name="idle_warning")
        self._warning_bar = frame("banner", row(0, self._warning, 0, margins=(0, 4, 0, 4)))
        self._warning_bar.hide()
        box.addWidget(self._warning_bar)
        box.addWidget(self._faces, 1)
        self._locked: QWidget | None = None
        self._open: Workspace | None = None

    def show_locked(self, face: QWidget) -> None:
        """Show this while nobody has the vault open; what was open before is taken down."""
        self.show_warning(0)
        self._take_down()
        self._locked = face
        self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)

    def show_open(self, space: "Workspace") -> None:
        """Show the pages."""
        self._take_down()
        self._open = space
        self._faces.addWidget(space)
        self._faces.setCurrentWidget(space)

    def show_warning(self, seconds: int) -> None:
        """Say that the window is about to lock; 0 takes it back."""
        self._warning.setText(self.tr("In {n} seconds I close everything. Move the mouse to stay.").format(n=seconds))
        self._warning_bar.setVisible(seconds > 0)

    def tell(self, text: str) -> None:
        """Something that must be seen on every page."""
        self._warning.setText(text)
        self._warning_bar.setProperty("tone", "danger")
        self._warning_bar.show()

    def show_phrase(self, phrase: str) -> None:
        """Beside the training notice: the phrase that everybody has there."""
        self._hint.setText(self.tr("Everybody's phrase here is: {phrase}").format(phrase=phrase))

    def on_key(self, keys: str, action: Callable[[], None]) -> QShortcut:
        """A key that works everywhere in the window, until the answer is deleted."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(action)
        return shortcut

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt: nothing is asked, what is typed is kept."""
        self.stays = False
        self.closing.emit()
        event.setAccepted(not self.stays)

    def _take_down(self) -> None:
        for face in (self._locked, self._open):
            if face is not None:
                self._faces.removeWidget(face)
                face.hide()
                face.setParent(None)
                face.deleteLater()
        self._locked = self._open = None


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
