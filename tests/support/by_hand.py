"""What somebody does at the whole window, for journeys: the first run, opening, writing, sending."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desk_app.application import Application
from desk_app.exchange.link import LinkKind
from desk_app.options import Options
from desk_app.training.journey import Journey
from desk_app.wiring import BehindTheCurtain

PHRASE = "lampada fiume ottone scala"


@contextmanager
def window(qapp: QApplication, home: Path) -> Iterator[Journey]:
    """Ascolto as a desk would have it, until the window is closed."""
    desk = Application(qapp, Options(home=home), BehindTheCurtain())
    desk.start()
    desk.begin_carrying()
    try:
        yield Journey(desk, home.parent / f"pictures-{home.name}")
    finally:
        desk.window.close()
        desk.runner.close()


def say_who(one: Journey, name: str) -> None:
    """The first run from name and phrase to the open desk."""
    one.until(lambda: one.find(QLineEdit, "name").isVisible(), "who are you")
    one.type_in("name", name)
    one.type_in("phrase", PHRASE)
    one.type_in("again", PHRASE)
    one.press("first_run_on")
    one.until(lambda: text(one, "recovery_code"), "the codes")


def text(one: Journey, name: str) -> str:
    """What a label says."""
    found = one.find(QLabel, name)
    return found.text() if isinstance(found, QLabel) else ""


def unlock(one: Journey) -> None:
    """Type the phrase into the locked face."""
    one.type_in("phrase", PHRASE)
    one.press("open")
    one.until(lambda: one.desk.place and one.desk.turns.settled, "the desk to open")
    one.until(one.place.pages.today.view.title.text, "today")


def received(one: Journey) -> None:
    """Go to the district until nothing waits."""
    one.place.rounds.try_now()
    one.until(lambda: one.place.rounds.state().kind == LinkKind.ALL_RECEIVED, "the district's receipt")


def begin(one: Journey, road: str, **typed: str) -> None:
    """Choose a road and type what it asks for."""
    one.press(f"road_{road}")
    for name, what in typed.items():
        one.type_in(name, what)
    one.press("first_run_on")


def write_down(one: Journey) -> tuple[str, str]:
    """The kit and the check code, as somebody writes them on paper; then the desk opens."""
    codes = text(one, "recovery_kit"), text(one, "check_code")
    one.press("written_down")
    one.press("finish")
    one.until(lambda: one.find(QLineEdit, "phrase").isVisible(), "the locked face")
    unlock(one)
    return codes


def add_person(one: Journey, given: str, family: str) -> None:
    """A card and an interview left half-way."""
    one.place.pages.go("people")
    one.type_in("given_name", given)
    one.type_in("family_name", family)
    one.press("add_person")
    interview = one.place.pages.interview.view
    one.until(lambda: interview.name.text().startswith(given), "the interview")
    one.press("step_on")
    one.type_in("said", "Cerca una stanza per l'inverno")
    one.press("step_on")
    one.press("step_on")
    one.press("close_interview")
    one.until(lambda: one.place.pages.space.current() is one.place.pages.person.view, "the person's page")


def finds(one: Journey, letters: str) -> list[str]:
    """The names that three letters find."""
    pages = one.place.pages
    pages.go("people")
    one.type_in("people_search", letters)
    one.until(lambda: pages.people.presenter.answered(letters), "the list")
    lines = pages.people.view.list.lines
    return [str(lines.data(lines.index(row, 0))) for row in range(lines.rowCount())]
