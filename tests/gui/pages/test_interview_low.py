"""The interview with the largest letters on a small laptop: one types at once, and loses nothing."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.casework import people
from desk_app.domain.person import PersonForm
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.interview.steps import LISTENING, WELCOME
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench


def test_with_the_largest_letters_on_a_laptop_one_types_at_once(
    bench: Bench, qtbot: QtBot, dressed: QApplication
) -> None:
    wear(dressed, Appearance("light", 2.0))
    name = PersonForm("Ștefania-Ecaterina Luminița", "Constantinescu-Brâncoveanu din Târgu Neamț", contact="la mattina")
    person, _ = people.add(bench.desk, name)
    screen = InterviewScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    view = screen.view
    qtbot.addWidget(view)
    view.resize(1222, 768)
    view.show()
    screen.presenter.begin(person, at=LISTENING)
    qtbot.waitUntil(lambda: view.name.text().startswith("Ștefania"))
    line = view.said.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: view.said.visibleRegion().boundingRect().height() >= 3 * line)
    assert view.name.height() < 2 * view.name.fontMetrics().lineSpacing()
    assert view.name.accessibleName() == f"{name.given_name} {name.family_name}"
    assert view.saved.visibleRegion().boundingRect().height() >= view.saved.fontMetrics().height()
    step = view.findChild(QPushButton, "step_1")
    assert step.text().strip() == "Listening"
    assert step.visibleRegion().boundingRect().size() == step.size()
    screen.presenter.go_to(WELCOME)
    assert "la mattina" in view.findChild(QLabel, "interview_care").text()
    assert view.findChild(QLabel, "interview_care").isVisible()
    # A larger window has room for all of it again.
    view.resize(2200, 1500)
    assert view.name.text() == f"{name.given_name} {name.family_name}"
    assert view.head.indexOf(view.who.details) == -1
    assert view.who.isAncestorOf(view.who.details)
