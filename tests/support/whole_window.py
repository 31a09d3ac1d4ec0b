"""The whole application over a real vault, as somebody at the keyboard has it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.application import Application
from desk_app.gui.shell.theme import Appearance
from desk_app.options import Options
from desk_app.wiring import BehindTheCurtain
from desk_app.workplace import Workplace
from sync.protocol.invitation import Invitation

NOWHERE = "http://127.0.0.1:9"
NEVER_MS = 4_000_000_000_000


def invitation(office: bytes) -> Invitation:
    """An invitation by a district that is not there."""
    secret = Invitation.fresh_secret()
    name, kind = "Centro di ascolto", "desk"
    return Invitation(NOWHERE, bytes(32), "Ambito di Prova", office, name, kind, secret, NEVER_MS, founding=True)


class Face:
    """The window over a vault, as somebody at the keyboard has it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, home: Path) -> None:
        self.desk, self.qtbot = Application(qapp, Options(home=home), BehindTheCurtain()), qtbot
        self.desk.tongue.speak("en")
        self.desk.start()

    def try_phrase(self, phrase: str) -> None:
        """Type a phrase and press Open."""
        line = self._find(QLineEdit, "phrase")
        assert isinstance(line, QLineEdit)
        line.clear()
        self.qtbot.keyClicks(line, phrase)
        button = self._find(QPushButton, "open")
        assert isinstance(button, QPushButton)
        button.click()

    def until_said(self, words: str) -> None:
        """Wait for a sentence beside the phrase."""
        self.qtbot.waitUntil(lambda: words in self.said())

    def until_open(self) -> None:
        """Wait for the desk."""
        self.qtbot.waitUntil(lambda: self.desk.place is not None and self.desk.turns.settled, timeout=15_000)

    def dress(self, appearance: Appearance) -> None:
        """Other colours or letters, and wait until everything is there again."""
        self.desk.dress(appearance)
        self.qtbot.waitUntil(lambda: self.desk.turns.settled, timeout=15_000)

    def said(self) -> str:
        """The sentence beside the phrase."""
        label = self._find(QLabel, "phrase_error")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def typed(self) -> str:
        """What stands in the field."""
        line = self._find(QLineEdit, "phrase")
        assert isinstance(line, QLineEdit)
        return line.text()

    def _find(self, kind: type, name: str) -> object:
        return self.desk.window.findChild(kind, name)

    @property
    def place(self) -> Workplace:
        """The open desk."""
        place = self.desk.place
        assert isinstance(place, Workplace)
        return place

    def lock(self) -> None:
        """Lock, and wait until the vault is closed."""
        self.desk.lock()
        closing = self.desk.closing
        assert closing is not None
        self.qtbot.waitUntil(closing.done)
