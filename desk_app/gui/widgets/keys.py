"""Keys that belong to a page: they work wherever the keyboard is in it, before the window and before the control."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_FOLLOWED = "ascoltoPageKeys"


class PageKeys(QObject):
    """Watches whatever has the keyboard inside a page. A text or a button would else keep Alt and arrows for itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._actions: list[tuple[QKeySequence, Callable[[], None]]] = []
        page.installEventFilter(self)
        _follow_focus()

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

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(plain.value | event.key())
        return next((action for keys, action in self._actions if keys == pressed), None)


def _follow_focus() -> None:
    """Once for the application, and by a function: a page that is being taken down cannot be called any more."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.property(_FOLLOWED):
        application.setProperty(_FOLLOWED, True)
        application.focusChanged.connect(_focus_moved)


def _focus_moved(before: QWidget | None, now: QWidget | None) -> None:
    del before
    above = now.parentWidget() if now is not None else None
    while above is not None and now is not None:
        keys = above.findChild(PageKeys, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if keys is not None:
            now.installEventFilter(keys)
            return
        above = above.parentWidget()
