"""Three laptops through the real window: a desk is founded from an invitation, joined, lost and brought back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from desk_app.application import Application
from desk_app.exchange.link import LinkKind
from desk_app.options import Options
from desk_app.training.journey import Journey
from desk_app.wiring import BehindTheCurtain
from tests.support.district import District

PHRASE = "lampada fiume ottone scala"


@pytest.fixture
def district(tmp_path: Path) -> Iterator[District]:
    made = District(tmp_path / "district")
    yield made.start()
    made.close()


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
    one.until(lambda: one.desk.place, "the desk to open")
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
    one.until(lambda: one.place.space.current() is one.place.pages.person.view, "the person's page")


def ask_to_be_let_in(one: Journey, district: District) -> None:
    """Until the district has this computer's request."""
    one.place.rounds.try_now()
    one.until(lambda: len(district.rows()["devices"]) == 2, "the request at the district")
    assert one.place.rounds.state().kind == LinkKind.NOT_ENROLLED


def finds(one: Journey, letters: str) -> list[str]:
    """The names that three letters find."""
    pages = one.place.pages
    pages.go("people")
    one.type_in("people_search", letters)
    one.until(lambda: pages.people.presenter.answered(letters), "the list")
    lines = pages.people.view.list.lines
    return [str(lines.data(lines.index(row, 0))) for row in range(lines.rowCount())]


def invite(one: Journey) -> str:
    """An invitation for a further computer, from the settings."""
    one.place.pages.go("settings")
    one.press("invite_computer")
    made = one.find(QPlainTextEdit, "invitation_text")
    assert isinstance(made, QPlainTextEdit)
    one.until(made.toPlainText, "the invitation")
    return made.toPlainText()


def let_in(one: Journey, code: str) -> None:
    """Whoever waits with this check code may come in."""
    one.place.pages.go("settings")
    one.press("look_waiting")

    def shown() -> list[QAbstractButton]:
        buttons = one.desk.window.findChildren(QAbstractButton)
        return [found for found in buttons if found.objectName().startswith("let_in_")]

    one.until(shown, "somebody who waits")
    (button,) = shown()
    assert code in button.accessibleName()
    button.click()
    one.until(lambda: not shown(), "the computer to be let in")


@pytest.mark.usefixtures("as_it_was")
def test_a_desk_is_founded_joined_lost_and_brought_back(qapp: QApplication, district: District, tmp_path: Path) -> None:
    invitation = district.invite("Centro di ascolto San Rocco").text()
    with window(qapp, tmp_path / "first") as first:
        begin(first, "new", invitation=invitation)
        say_who(first, "Maria Rosa Colombo")
        kit, _ = write_down(first)
        add_person(first, "Amal", "Hassan")
        received(first)
        further = invite(first)
    with window(qapp, tmp_path / "second") as second:
        begin(second, "join", invitation=further)
        say_who(second, "Anna Bianchi")
        none, code = write_down(second)
        assert not none
        ask_to_be_let_in(second, district)
    with window(qapp, tmp_path / "first") as first:
        unlock(first)
        let_in(first, code)
    with window(qapp, tmp_path / "second") as second:
        unlock(second)
        received(second)
        assert finds(second, "has") == ["Amal Hassan"]
        add_person(second, "Ionela", "Popescu")
        received(second)
    with window(qapp, tmp_path / "third") as third:
        begin(third, "restore", kit=kit, url=district.url)
        say_who(third, "Maria Rosa Colombo")
        write_down(third)
        received(third)
        assert finds(third, "has") == ["Amal Hassan"]
        assert finds(third, "pop") == ["Ionela Popescu"]
