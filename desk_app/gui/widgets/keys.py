"""Keys that belong to a page: they work wherever the keyboard is in it, before the window and before the control."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class PageKeys(QObject):
    """Watches whatever has the keyboard inside a page. A text or a button would else keep Alt and arrows for itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._actions: list[tuple[QKeySequence, Callable[[], None]]] = []
        self._watched: QWidget | None = None
        page.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    def add(self, keys: str, action: Callable[[], None]) -> None:
        """One more key, as "Alt+Left"."""
        self._actions.append((QKeySequence(keys), action))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: first asks whether a key is wanted, then brings it."""
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        action = self._action(event)
        if action is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            action()
            return True
        return False

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if now is not None and now is not self._page and self._page.isAncestorOf(now):
            now.installEventFilter(self)
            self._watched = now

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(plain.value | event.key())
        return next((action for keys, action in self._actions if keys == pressed), None)
