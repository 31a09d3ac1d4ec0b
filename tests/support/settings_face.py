"""A settings page that is shown, with verbs that remember what they were asked."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import InlineRunner, Runner
from desk_app.gui.settings.rows import CopyFacts, DeskFacts, Invited, Look, MemberLine, WaitingRow
from desk_app.gui.settings.screen import SettingsScreen

ME, ANNA = (
    MemberLine(b"m" * 16, "Maria Rosa Colombo", "coordinator", recoverable=True),
    MemberLine(b"a" * 16, "Anna Bianchi", "volunteer", recoverable=True),
)
PHRASE = "quattro parole di prova"
LOOK = Look("it", "light", 1.0, 5)
CODE = "ABCD-EFGH-JKMN-PQRS"
FACTS = DeskFacts(
    "Sportello di prova",
    "Portatile due",
    "7f3a",
    True,
    "482 913",
    ME.key,
    True,
    (ME, ANNA),
    date(2026, 3, 9),
    date(2027, 3, 9),
)
WAITING = (
    WaitingRow(b"w" * 16, "Portatile della segreteria", "482 913", proven=True),
    WaitingRow(b"x" * 16, "", "111 222", proven=False),
)


@dataclass
class Verbs:
    """What the page can do, remembered."""

    shown: DeskFacts = FACTS
    error: DeskError | None = None
    looks: Look = LOOK
    queue: tuple[WaitingRow, ...] = WAITING
    asked: list[tuple[object, ...]] = field(default_factory=list)
    slow: threading.Event | None = None
    by_code: bool = False

    def me(self) -> str:
        """See `PeopleVerbs`."""
        return next(one.name for one in self.shown.members if one.key == self.shown.me)

    def came_by_code(self) -> bool:
        """See `PeopleVerbs`."""
        return self.by_code

    def look(self) -> Look:
        """See `SettingsVerbs`."""
        return self.looks

    def set_look(self, look: Look) -> None:
        """See `SettingsVerbs`."""
        self.looks = look

    def facts(self) -> DeskFacts:
        """See `SettingsVerbs`."""
        return self.shown

    def waiting(self) -> tuple[WaitingRow, ...]:
        """See `SettingsVerbs`."""
        self._do("waiting")
        return self.queue

    def let_in(self, device: bytes) -> None:
        """See `SettingsVerbs`."""
        self._do("let_in", device)
        self.queue = tuple(one for one in self.queue if one.device != device)

    def __getattr__(self, name: str) -> Callable[..., object]:
        answers = {"invite": Invited("ASCOLTO-INVITO-1:text", 1_796_000_000_000), "new_recovery_code": CODE}
        return lambda *given: (self._do(name, *given), answers.get(name))[1]

    def _do(self, *asked: object) -> None:
        self.asked.append(asked)
        if self.slow is not None:
            self.slow.wait(20)
        if self.error is not None:
            raise self.error


@dataclass
class CopiesOf:
    """Copies that nobody makes."""

    shown: CopyFacts = field(default_factory=lambda: CopyFacts("", 0, ""))

    def copies(self) -> CopyFacts:
        """See `CopyVerbs`."""
        return self.shown

    def copy_into(self, folder: str) -> None:
        """See `CopyVerbs`."""
        self.shown = CopyFacts(folder, 0, "")

    def make_copy(self) -> None:
        """See `CopyVerbs`."""
        self.shown = CopyFacts(self.shown.folder, 1_796_000_000_000, "")


@dataclass
class Face:
    """A settings page that is shown."""

    screen: SettingsScreen
    verbs: Verbs
    qtbot: QtBot

    def find(self, name: str) -> QWidget:
        """A widget by its name, once what was just added is shown."""
        QApplication.processEvents()
        found = self.screen.view.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Press a button with the keyboard."""
        found = self.find(name)
        assert isinstance(found, QPushButton)
        assert found.isVisible()
        found.setFocus()
        self.qtbot.keyClick(found, Qt.Key.Key_Space)

    def type(self, **texts: str) -> None:
        """Type into controls."""
        for name, text in texts.items():
            self.qtbot.keyClicks(self.find(name), text)

    def said(self, name: str) -> str:
        """A label's words, while it is seen."""
        found = self.find(name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def names(self) -> set[str]:
        """The buttons that are seen."""
        QApplication.processEvents()
        return {one.objectName() for one in self.screen.view.findChildren(QPushButton) if one.isVisible()}

    def open_forms(self) -> set[str]:
        """The forms that are open, by their buttons for leaving them."""
        return {name for name in self.names() if name.endswith("_leave")}

    def has_keyboard(self, name: str) -> bool:
        """Whether what is typed goes there."""
        QApplication.processEvents()
        found = QApplication.focusWidget()
        return found is not None and found.objectName() == name


def shown(qtbot: QtBot, verbs: Verbs, runner: Runner | None = None) -> Face:
    """The page over these verbs, shown."""
    screen = SettingsScreen(verbs, CopiesOf(), runner or InlineRunner())
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.start()
    return Face(screen, verbs, qtbot)
