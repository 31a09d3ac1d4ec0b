"""What the window shows: the locked face, the open pages, or a picture of them while they are made anew."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.gui.bridge.turns import Turns
from desk_app.gui.shell.picture import Picture
from desk_app.gui.shell.workspace import Workspace


class Faces(QStackedWidget):
    """One of them is shown; what goes is hidden at once, and taken down piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self._locked: QWidget | None = None
        self._open: Workspace | None = None
        self._picture: Picture | None = None
        self._turns = Turns(self)

    def show_locked(self, face: QWidget) -> None:
        """Show this while nobody has the vault open."""
        self.take_down()
        self._locked = face
        self.addWidget(face)
        self.setCurrentWidget(face)

    def bring(self, space: Workspace) -> None:
        """Pages that are to be shown; while they are made, one sees what one saw."""
        self._open = space
        self.addWidget(space)

    def show_open(self) -> None:
        """Show the pages that were brought."""
        if self._open is None:
            return
        self.setCurrentWidget(self._open)
        for face in (self._locked, self._picture):
            if face is not None:
                _let_go(face)
        if self._picture is not None:
            self._picture.hand_over()
        self._locked = self._picture = None

    def cover(self) -> Iterator[None]:
        """Take the pages down behind a picture of them."""
        space, self._open = self._open, None
        if space is not None:
            self._picture = Picture(space)
            self.addWidget(self._picture)
            self.setCurrentWidget(self._picture)
            self._picture.setFocus()
            yield
            yield from self._dismantle(space)

    def take_down(self) -> None:
        """Nothing is shown any more: whoever calls shows something in the same turn."""
        for face in (self._locked, self._picture):
            if face is not None:
                _let_go(face)
        if self._open is not None:
            self._open.hide()
            self._turns.do(self._dismantle(self._open))
        self._locked = self._open = self._picture = None

    def _dismantle(self, space: Workspace) -> Iterator[None]:
        self.removeWidget(space)
        space.hide()
        yield from space.dismantle()
        _let_go(space)
        yield


def _let_go(face: QWidget) -> None:
    face.hide()
    face.setParent(None)
    face.deleteLater()
