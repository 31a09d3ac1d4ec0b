"""A first run that is shown, with verbs that remember what they were asked."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, InvitationUnusable
from desk_app.gui.unlock.first_run_screen import FirstRunScreen
from desk_app.gui.unlock.first_run_steps import InvitationFacts, SetUpFacts, Step

INVITATION = "ASCOLTO-INVITO-1:whole"
PHRASE = "quattro parole di prova"
URL = "https://distretto.example.org"
KIT = "-".join(["5YBQ", "0CJ3", "AH59", "14DF", "4476", "7TKN"] * 3)
MADE = SetUpFacts("Sportello di prova", "ABCD-EFGH-JKMN-PQRS", KIT, "482 913", URL)


@dataclass
class Verbs:
    """What the first run can do, remembered."""

    asked: list[tuple[str, ...]] = field(default_factory=list)
    error: DeskError | None = None
    made: SetUpFacts = MADE

    def read_invitation(self, text: str) -> InvitationFacts:
        """See `FirstRunVerbs`."""
        if text != INVITATION:
            raise InvitationUnusable(why="mistyped")
        return InvitationFacts("Sportello di prova", "desk", "Distretto di prova", 1_796_000_000_000, True, URL)

    def set_up(self, text: str, name: str, phrase: str) -> SetUpFacts:
        """See `FirstRunVerbs`."""
        return self._do("set_up", text, name, phrase)

    def restore(self, kit: str, url: str, name: str, phrase: str) -> SetUpFacts:
        """See `FirstRunVerbs`."""
        return self._do("restore", kit, url, name, phrase)

    def put_back(self, folder: str) -> None:
        """See `FirstRunVerbs`."""
        self._do("put_back", folder)

    def start_training(self) -> None:
        """See `FirstRunVerbs`."""
        self._do("start_training")

    def _do(self, *asked: str) -> SetUpFacts:
        self.asked.append(asked)
        if self.error is not None:
            raise self.error
        return self.made


@dataclass
class Face:
    """A first run that is shown."""

    screen: FirstRunScreen
    verbs: Verbs
    finished: list[bool]
    qtbot: QtBot

    def press(self, name: str) -> None:
        """Press a button with the keyboard."""
        found = self.screen.view.findChild(QPushButton, name)
        assert found is not None
        assert found.isVisible()
        found.setFocus()
        self.qtbot.keyClick(found, Qt.Key.Key_Space)

    def type(self, name: str, text: str) -> None:
        """Type into a control."""
        found = self.screen.view.findChild(QWidget, name)
        assert found is not None
        self.qtbot.keyClicks(found, text)

    def said(self, name: str) -> str:
        """A label's words, while it is seen."""
        found = self.screen.view.findChild(QLabel, name)
        assert found is not None
        return found.text() if found.isVisible() else ""

    @property
    def step(self) -> Step:
        """Where it stands."""
        return self.screen.presenter.kept.step
