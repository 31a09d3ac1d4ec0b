"""Three laptops through the real window: a desk is founded from an invitation, joined, lost and brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from desk_app.exchange.link import LinkKind
from desk_app.training.journey import Journey
from tests.support.by_hand import add_person, begin, finds, received, say_who, unlock, window, write_down
from tests.support.district import District


@pytest.fixture
def district(tmp_path: Path) -> Iterator[District]:
    made = District(tmp_path / "district")
    yield made.start()
    made.close()


def ask_to_be_let_in(one: Journey, district: District) -> None:
    """Until the district has this computer's request."""
    one.place.rounds.try_now()
    one.until(lambda: len(district.rows()["devices"]) == 2, "the request at the district")
    assert one.place.rounds.state().kind == LinkKind.NOT_ENROLLED


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
