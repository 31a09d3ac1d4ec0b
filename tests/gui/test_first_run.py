"""The first run at its real face, with verbs that remember what they were asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, InvitationUnusable, KitUnusable, Offline, Refused
from desk_app.gui.bridge.phrase_words import phrase_words
from desk_app.gui.bridge.runner import InlineRunner, LaneRunner, Runner
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.unlock.first_run_screen import FirstRunScreen
from desk_app.gui.unlock.first_run_steps import Kept, Road, SetUpFacts, Step, after, before
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.first_run_face import INVITATION, KIT, MADE, PHRASE, URL, Face, Verbs

Make = Callable[..., Face]


@pytest.fixture
def face(dressed: QApplication, qtbot: QtBot) -> Make:
    """Makes first runs."""

    def make(kept: Kept | None = None, runner: Runner | None = None, **verbs: object) -> Face:
        finished: list[bool] = []
        asked = Verbs(**verbs)  # type: ignore[arg-type]  # fields of Verbs
        screen = FirstRunScreen(asked, runner or InlineRunner(), lambda: finished.append(True), kept)
        qtbot.addWidget(screen.view)
        screen.view.resize(1366, 768)
        screen.view.show()
        screen.start()
        return Face(screen, asked, finished, qtbot)

    return make


def at_member(face: Make, road: Road = Road.NEW, **verbs: object) -> Face:
    """Somebody who has an invitation, or a kit, and now says who they are."""
    return face(Kept(road, Step.MEMBER, INVITATION, KIT, URL), **verbs)


def say_who(one: Face, again: str = PHRASE) -> None:
    """Type name and phrase, and go on."""
    one.type("name", "Maria Rosa Colombo")
    one.type("phrase", PHRASE)
    one.type("again", again)
    one.press("first_run_on")


def test_a_desk_is_opened_with_an_invitation_by_keyboard_alone(face: Make) -> None:
    one = face()
    one.press("road_new")
    one.type("invitation", INVITATION)
    one.press("first_run_on")
    say_who(one)
    assert one.verbs.asked == [("set_up", INVITATION, "Maria Rosa Colombo", PHRASE)]
    assert one.step is Step.CODES
    assert one.said("recovery_kit").replace("  ", "-").replace("\n", "-") == KIT
    assert (one.said("check_code"), one.said("kit_url")) == ("482 913", URL)
    assert not one.finished


def test_the_archive_opens_only_after_the_codes_were_written_down(face: Make) -> None:
    one = face(Kept(step=Step.CODES, made=MADE))
    finish = one.screen.view.findChild(QPushButton, "finish")
    assert finish is not None
    assert not finish.isEnabled()
    one.press("written_down")
    one.press("finish")
    assert one.finished == [True]


def test_the_invitation_says_which_office_and_until_when(face: Make) -> None:
    one = face()
    one.press("road_join")
    card = one.screen.view.findChild(QWidget, "invitation_facts")
    assert card is not None
    assert not card.isVisible()
    one.type("invitation", INVITATION)
    assert card.isVisible()
    for word in ("Sportello di prova", "Distretto di prova", "2026", URL):
        assert word in card.accessibleName()


def test_a_wrong_invitation_is_told_beside_the_field_and_stays(face: Make) -> None:
    one = face()
    one.press("road_new")
    one.type("invitation", "ASCOLTO-INVITO-1:wh")
    assert one.said("invitation_error") == ""
    one.press("first_run_on")
    assert "ASCOLTO-INVITO" in one.said("invitation_error")
    assert one.step is Step.INVITATION
    assert one.screen.view.invitation.invitation.text() == "ASCOLTO-INVITO-1:wh"


def test_an_invitation_comes_from_a_file(face: Make, tmp_path: Path) -> None:
    one = face()
    one.press("road_new")
    (tmp_path / "invito.txt").write_text(INVITATION)
    one.screen.read(str(tmp_path / "missing.txt"))
    assert one.said("invitation_error")
    one.screen.read(str(tmp_path / "invito.txt"))
    assert (one.said("invitation_error"), one.screen.view.invitation.invitation.text()) == ("", INVITATION)


def test_two_different_phrases_make_nothing(face: Make) -> None:
    one = at_member(face)
    say_who(one, again="quattro parole")
    assert one.said("again_error")
    assert one.verbs.asked == []
    assert one.screen.view.member.pair.phrase.text() == PHRASE


@pytest.mark.parametrize(
    ("error", "road", "step", "field"),
    [
        (Refused("passphrase.short", field="passphrase"), Road.NEW, Step.MEMBER, "phrase_error"),
        (Refused("member.name-missing", field="name"), Road.NEW, Step.MEMBER, "name_error"),
        (InvitationUnusable(why="expired"), Road.NEW, Step.INVITATION, "invitation_error"),
        (KitUnusable(why="mistyped"), Road.RESTORE, Step.KIT, "kit_error"),
        (KitUnusable(why="other-district"), Road.RESTORE, Step.KIT, "url_error"),
        (KitUnusable(why="address"), Road.RESTORE, Step.KIT, "url_error"),
        (Offline(), Road.RESTORE, Step.MEMBER, "first_run_problem"),
        (Refused("vault.exists"), Road.NEW, Step.MEMBER, "first_run_problem"),
    ],
)
def test_what_is_wrong_is_told_where_it_can_be_mended(
    face: Make, error: DeskError, road: Road, step: Step, field: str
) -> None:
    one = at_member(face, road, error=error)
    say_who(one)
    assert one.step is step
    assert one.said(field)
    assert one.screen.view.member.name.text() == "Maria Rosa Colombo"
    assert one.screen.view.member.pair.phrase.text() == PHRASE
    assert (one.screen.view.kit.kit.text(), one.screen.view.kit.url.text()) == (KIT, URL)


def test_a_problem_is_over_once_it_goes_well(face: Make) -> None:
    one = at_member(face, Road.RESTORE, error=Offline())
    say_who(one)
    assert one.said("first_run_problem")
    one.verbs.error = None
    one.press("first_run_on")
    assert (one.step, one.said("first_run_problem")) == (Step.CODES, "")


def test_a_desk_comes_back_with_the_kit(face: Make) -> None:
    restored = SetUpFacts("Sportello di prova", "ABCD-EFGH", None, "", URL)
    one = face(made=restored)
    one.press("road_restore")
    one.press("first_run_on")
    assert one.said("kit_error")
    one.type("kit", KIT)
    one.press("first_run_on")
    assert one.said("url_error")
    one.type("url", URL)
    one.press("first_run_on")
    say_who(one)
    assert one.verbs.asked == [("restore", KIT, URL, "Maria Rosa Colombo", PHRASE)]
    assert (one.said("recovery_code"), one.said("recovery_kit"), one.said("check_code")) == ("ABCD  EFGH", "", "")


def test_while_the_archive_is_made_nothing_can_be_pressed_twice(face: Make, qtbot: QtBot) -> None:
    runner = LaneRunner()
    one = at_member(face, runner=runner)
    say_who(one)
    assert one.said("first_run_busy")
    one.screen.presenter.give_member("Maria Rosa Colombo", PHRASE, PHRASE)
    qtbot.waitUntil(lambda: one.step is Step.CODES)
    assert one.said("first_run_busy") == ""
    assert len(one.verbs.asked) == 1
    runner.close()


def test_going_back_keeps_what_was_typed(face: Make) -> None:
    one = face()
    one.press("road_new")
    one.type("invitation", INVITATION)
    one.press("first_run_on")
    one.press("first_run_back")
    assert one.screen.presenter.kept.step == "invitation"
    assert one.screen.view.invitation.invitation.text() == INVITATION
    one.press("first_run_back")
    assert one.screen.presenter.kept.step == "choice"


def test_training_is_opened_beside(face: Make) -> None:
    one = face()
    one.press("road_training")
    assert (one.verbs.asked, one.step) == ([("start_training",)], Step.CHOICE)


def test_a_face_that_is_made_anew_still_shows_the_codes(face: Make) -> None:
    one = at_member(face)
    say_who(one)
    again = face(one.screen.presenter.kept)
    assert again.step is Step.CODES
    assert again.said("recovery_code") == one.said("recovery_code")
    assert "ABCD" not in repr(again.screen.presenter.kept)


def test_the_codes_can_be_copied_and_saved(face: Make, tmp_path: Path) -> None:
    one = face(Kept(step=Step.CODES, made=MADE))
    one.press("copy_codes")
    one.screen.save(str(tmp_path / "codes.txt"))
    kept = (tmp_path / "codes.txt").read_text("utf-8")
    assert QGuiApplication.clipboard().text() == kept
    for code in (MADE.recovery_code, KIT, MADE.check_code, URL):
        assert code in kept
    one.screen.save(str(tmp_path / "no such folder" / "codes.txt"))
    assert one.said("codes_said")
    QGuiApplication.clipboard().clear()


def test_every_road_leads_to_the_codes_and_none_back_from_them() -> None:
    for road in (Road.NEW, Road.JOIN, Road.RESTORE):
        step = Step.CHOICE
        for _ in range(3):
            assert step is Step.CHOICE or before(road, after(road, step)) in (step, Step.CODES)
            step = after(road, step)
        assert step is after(road, step) is before(road, step) is Step.CODES


@pytest.mark.parametrize(
    ("phrase", "again", "tone"),
    [
        ("", "", "quiet"),
        ("corta", "", "warn"),
        ("abcdefgh", "", "info"),
        ("uno due tre quattro", "", "ok"),
        ("una frase senza fine", "una frase", "ok"),
        ("uno due tre quattro", "uno du ", "warn"),
    ],
)
def test_a_word_is_said_on_every_phrase(phrase: str, again: str, tone: str) -> None:
    words, said = phrase_words(phrase, again)
    assert (bool(words), said) == (True, tone)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_every_step_has_names_and_nothing_is_cut(dressed: QApplication, face: Make, qtbot: QtBot, zoom: float) -> None:
    wear(dressed, Appearance("light", zoom))
    for step in Step:
        one = face(Kept(Road.RESTORE, step, INVITATION, KIT, URL, "Maria", MADE if step is Step.CODES else None))
        view = one.screen.view
        qtbot.waitUntil(lambda view=view: clipped(view) == [])  # type: ignore[misc]  # the loop's own view
        assert (nameless(view), unnamed_objects(view), small_targets(view)) == ([], [], [])
