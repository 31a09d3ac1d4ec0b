"""The settings page at its real face, with verbs that remember what they were asked."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import (
    DeskError,
    InvitationUnusable,
    Offline,
    PostError,
    WrongPassphrase,
)
from desk_app.gui.bridge.runner import LaneRunner, Runner
from desk_app.gui.settings.rows import DeskFacts, Look
from desk_app.gui.shell.theme import Appearance, wear
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.settings_face import CODE, FACTS, LOOK, WAITING, Face, Verbs, shown

Make = Callable[..., Face]


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Make:
    """Makes settings pages."""

    def make(runner: Runner | None = None, **verbs: object) -> Face:
        return shown(qtbot, Verbs(**verbs), runner)  # type: ignore[arg-type]  # fields of Verbs

    return make


def test_looks_are_changed_by_choosing_and_not_by_filling_in(page: Make) -> None:
    one = page()
    assert one.verbs.looks == LOOK
    for name, words in (
        ("look_language", "en"),
        ("look_scheme", "dark"),
        ("look_zoom", "1.5"),
        ("look_minutes", "10"),
    ):
        control = one.find(name)
        assert isinstance(control, QComboBox)
        at = control.findData(words)
        control.setCurrentIndex(at)
        control.activated.emit(at)
    assert one.verbs.looks == Look("en", "dark", 1.5, 10)


def test_this_computer_is_named(page: Make) -> None:
    one = page()
    assert (one.said("computer_office"), one.said("computer_label")) == ("Sportello di prova", "Portatile due")
    assert "7f3a" in one.said("computer_device")
    assert one.said("computer_check_code") == ""


def test_a_computer_that_waits_shows_its_code_and_takes_another_invitation(page: Make) -> None:
    one = page(shown=replace(FACTS, enrolled=False))
    assert one.said("computer_check_code") == "482 913"
    assert not one.find("computers_section").isVisible()
    one.type(other_invitation="ASCOLTO-INVITO-1:another")
    one.press("use_invitation")
    assert one.verbs.asked == [("use_invitation", "ASCOLTO-INVITO-1:another")]
    assert one.said("computer_section_said")


@pytest.mark.parametrize("why", ["mistyped", "expired", "other-office"])
def test_another_invitation_that_will_not_do_is_told_beside_its_field(page: Make, why: str) -> None:
    one = page(shown=replace(FACTS, enrolled=False), error=InvitationUnusable(why=why))
    one.type(other_invitation="nonsense")
    one.press("use_invitation")
    assert one.said("other_invitation_error")
    assert one.screen.view.computer.other.text() == "nonsense"


def test_a_computer_is_invited_and_the_text_copied(page: Make) -> None:
    one = page()
    one.press("invite_computer")
    assert one.screen.view.computers.fields == {}
    one.press("copy_invitation")
    assert QGuiApplication.clipboard().text() == "ASCOLTO-INVITO-1:text"
    assert "2026" in one.said("invitation_until")
    QGuiApplication.clipboard().clear()


def test_only_a_computer_that_was_invited_from_here_can_be_let_in(page: Make) -> None:
    one = page()
    one.press("look_waiting")
    proven, stranger = (each.device.hex() for each in WAITING)
    assert one.said(f"code_{proven}") == "482 913"
    assert f"let_in_{stranger}" not in one.names()
    one.press(f"let_in_{proven}")
    assert one.verbs.asked == [("waiting",), ("let_in", b"w" * 16), ("waiting",)]
    assert one.said("computers_section_said")
    assert f"let_in_{proven}" not in one.names()


def test_nobody_waiting_is_said(page: Make) -> None:
    one = page(queue=())
    one.press("look_waiting")
    assert one.said("nobody_waits")


@pytest.mark.parametrize("error", [Offline(), PostError("post.not-proven"), PostError("post.not-enrolled")])
def test_what_the_district_does_is_told_in_the_card(page: Make, error: DeskError) -> None:
    one = page(error=error)
    one.press("look_waiting")
    said = one.said("computers_section_problem")
    assert said
    one.verbs.error = None
    one.press("look_waiting")
    assert one.said("computers_section_problem") == ""


def test_the_recovery_code_is_tried(page: Make) -> None:
    one = page(shown=replace(FACTS, tested=None))
    before = one.said("recovery_tested")
    one.type(tried_code=CODE)
    one.verbs.shown = FACTS
    one.press("try_code")
    assert one.verbs.asked == [("try_recovery_code", CODE)]
    assert one.said("recovery_tested") != before
    assert "2026" in one.said("recovery_tested")


def test_a_code_of_another_archive_is_told_beside_it(page: Make) -> None:
    one = page(error=WrongPassphrase())
    one.type(tried_code=CODE)
    one.press("try_code")
    assert one.said("tried_code_error")


def test_a_new_recovery_code_is_shown_once(page: Make) -> None:
    one = page()
    one.press("new_code")
    assert one.said("new_recovery_code") == CODE.replace("-", "  ")
    one.type(tried_code=CODE)
    one.press("try_code")
    assert one.said("new_recovery_code") == ""


def test_while_something_slow_is_done_its_card_waits(page: Make, qtbot: QtBot) -> None:
    runner, slow = LaneRunner(), threading.Event()
    one = page(runner=runner, slow=slow)
    qtbot.waitUntil(lambda: one.said("computer_office") != "")
    one.press("look_waiting")
    assert one.said("computers_section_busy")
    assert not one.find("invite_computer").isEnabled()
    slow.set()
    qtbot.waitUntil(lambda: one.said("computers_section_busy") == "")
    assert one.find("invite_computer").isEnabled()
    runner.close()


def test_what_cannot_be_read_is_said_at_the_top(page: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Verbs) -> DeskFacts:
        raise Offline()

    monkeypatch.setattr(Verbs, "facts", fails)
    one = page()
    assert one.said("settings_problem")


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("enrolled", [True, False])
def test_everything_has_a_name_and_nothing_is_cut(
    dressed: QApplication, page: Make, qtbot: QtBot, zoom: float, enrolled: bool
) -> None:
    wear(dressed, Appearance("light", zoom))
    one = page(shown=replace(FACTS, enrolled=enrolled))
    view = one.screen.view
    one.press("add_open")
    one.press("new_code")
    if enrolled:
        one.press("look_waiting")
        one.press("invite_computer")
    qtbot.waitUntil(lambda: clipped(view) == [])
    assert (nameless(view), unnamed_objects(view), small_targets(view)) == ([], [], [])
