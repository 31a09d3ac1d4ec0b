"""The journey of the spine, through the real window, without a display: each step leaves a picture."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desk_app.application import Application
from desk_app.exchange.link import LinkKind
from desk_app.gui.shell.theme import DARK, LIGHT, Appearance
from desk_app.options import Options
from desk_app.training.network import PHRASE, Network, serving
from desk_app.wiring import BehindTheCurtain
from desk_app.workplace import Workplace

PATIENCE_S = 60.0
TURN_MS = 5
SETTLING = 5
SAID = (
    "«Il padrone di casa ha detto che il 15 dicembre vengono con l'ufficiale giudiziario.»\n\n"
    "Tre figli: 11, 8 e 3 anni. Il marito ha perso il lavoro a settembre."
)


class Journey:
    """Drives one window as a person would: keys, clicks, and waiting for what is to be seen."""

    def __init__(self, desk: Application, pictures: Path) -> None:
        self.desk, self.pictures = desk, pictures
        self._shots = 0
        pictures.mkdir(parents=True, exist_ok=True)

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait for a condition, with the window alive. Raises RuntimeError when it does not come."""
        end = time.monotonic() + PATIENCE_S
        while not seen():
            if time.monotonic() > end:
                self.shoot("vain")
                raise RuntimeError(f"waited in vain for: {what}")
            # A loop that turns without pause would take the interpreter from the lanes that it waits for.
            turn = QEventLoop()
            QTimer.singleShot(TURN_MS, turn.quit)
            turn.exec()

    def shoot(self, name: str) -> None:
        """A picture of the window as it is."""
        for _ in range(SETTLING):
            # What is laid out anew shows its parts one turn of the loop later.
            self.desk.application.processEvents()
        self._shots += 1
        self.desk.window.grab().save(str(self.pictures / f"{self._shots:02d}-{name}.png"))

    def find(self, kind: type, name: str) -> QWidget:
        """A control by its name."""
        found = self.desk.window.findChild(kind, name)
        if not isinstance(found, QWidget):
            raise RuntimeError(f"no control {name}")
        return found

    def type_in(self, name: str, text: str) -> None:
        """Type into a control, key by key."""
        control = self.find(QWidget, name)
        control.setFocus()
        if isinstance(control, QPlainTextEdit):
            control.insertPlainText(text)
        else:
            QTest.keyClicks(control, text)

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.find(QAbstractButton, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def place(self) -> Workplace:
        """The open desk."""
        place = self.desk.place
        if not isinstance(place, Workplace):
            raise RuntimeError("the vault is locked")
        return place


def drive(network: Network, options: Options, application: QApplication) -> int:
    """Unlock without a network, find, add, listen, close; then the district appears and receives it."""
    desk = Application(application, options, BehindTheCurtain())
    desk.dress(Appearance(LIGHT, 1.0))
    desk.start()
    desk.begin_carrying()
    journey = Journey(desk, network.folder / "pictures")
    _unlock(journey)
    _find(journey)
    _interview(journey)
    _without_a_network(journey)
    with serving(network):
        _received(journey)
    _lock_and_find_again(journey)
    desk.window.close()
    _say(network)
    return 0


def _unlock(journey: Journey) -> None:
    journey.shoot("unlock")
    journey.type_in("phrase", PHRASE)
    QTest.keyClick(journey.find(QLineEdit, "phrase"), Qt.Key.Key_Return)
    journey.until(lambda: journey.desk.place and journey.desk.turns.settled, "the vault to open")
    journey.until(journey.place.pages.today.view.title.text, "today")
    journey.shoot("today")


def _find(journey: Journey) -> None:
    journey.place.pages.go("people")
    journey.type_in("people_search", "has")
    found = journey.place.pages.people.view.list.lines
    journey.until(lambda: journey.place.pages.people.presenter.answered("has"), "people by three letters")
    journey.shoot("people-found")
    for name, text in (("given_name", "Amal"), ("family_name", "Hassan"), ("born", "1992")):
        journey.type_in(name, text)
    journey.type_in("phone", "333 555 0199")
    journey.shoot(f"person-new-{found.rowCount()}")
    if journey.place.pages.people.presenter.asks:
        journey.press("perhaps_other")


def _interview(journey: Journey) -> None:
    journey.press("add_person")
    interview = journey.place.pages.interview.view
    journey.until(lambda: interview.name.text().startswith("Amal"), "the interview")
    journey.press("step_on")
    journey.type_in("said", SAID)
    journey.shoot("listening")
    journey.press("step_on")
    for name in ("chip_BIS.CAS.SFRATTO", "chip_BIS.POV.INSUFFICIENTE", "chip_RIC.SUS.AFFITTO"):
        journey.press(name)
    journey.until(lambda: ":" in interview.saved.text(), "the draft to be saved")
    journey.shoot("interview")
    journey.press("step_on")
    journey.type_in("orientation", "Morosità incolpevole: si chiede in Comune, con l'ISEE.")
    journey.press("step_on")
    journey.type_in("next_step", "Chiamare insieme i servizi sociali.")
    journey.press("again_7")
    journey.type_in("minutes", "40")
    journey.press("close_interview")
    journey.until(lambda: journey.place.pages.space.current() is journey.place.pages.person.view, "the person's page")
    journey.until(lambda: journey.place.pages.person.view.title.text().startswith("Amal"), "the person")
    journey.shoot("person")


def _without_a_network(journey: Journey) -> None:
    journey.place.pages.go("exchange")
    journey.until(lambda: journey.place.rounds.state().trouble == "post.offline", "no network")
    journey.until(lambda: journey.place.rounds.state().things, "what waits")
    journey.shoot("exchange-offline")


def _received(journey: Journey) -> None:
    journey.press("try_now")
    state = journey.place.rounds.state
    journey.until(lambda: state().kind == LinkKind.ALL_RECEIVED and state().acknowledged_ms, "the district's receipt")
    journey.until(lambda: not _count(journey), "the page to say so")
    journey.shoot("exchange-received")


def _count(journey: Journey) -> str:
    shown = journey.find(QLabel, "exchange_count")
    return shown.text() if isinstance(shown, QLabel) else ""


def _lock_and_find_again(journey: Journey) -> None:
    # The lid is closed.
    journey.desk.sleep.prepare(True)
    journey.desk.dress(Appearance(DARK, 1.0))
    journey.shoot("unlock-dark")
    journey.type_in("phrase", PHRASE)
    QTest.keyClick(journey.find(QLineEdit, "phrase"), Qt.Key.Key_Return)
    journey.until(lambda: journey.desk.place and journey.desk.turns.settled, "the vault to open again")
    journey.place.pages.go("people")
    journey.type_in("people_search", "ama")
    journey.until(lambda: journey.place.pages.people.presenter.answered("ama"), "Amal by three letters")
    journey.shoot("people-dark")


def _say(network: Network) -> None:
    lines = (
        f"pictures: {network.folder / 'pictures'}",
        f"the desk's encrypted vault: {network.desk}",
        f"the district server's database: {network.server}",
    )
    sys.stdout.write("\n".join(lines) + "\n")
