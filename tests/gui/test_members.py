"""Who opens the archive, on the settings page at its real face, with verbs that remember what they were asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, LastCoordinator, Refused, TooManyTries, WrongPassphrase
from desk_app.gui.settings.rows import MemberLine
from desk_app.gui.shell.theme import Appearance, wear
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.settings_face import ANNA, FACTS, ME, PHRASE, Face, Verbs, shown

Make = Callable[..., Face]
REMOVE, GIVE, RENAME = (f"{what}_{ANNA.key.hex()}" for what in ("remove", "give", "rename"))
CHIARA = MemberLine(b"c" * 16, "Chiara Rinaldi", "volunteer", recoverable=True)
NEVER = replace(
    FACTS,
    tested=None,
    test_by=None,
    test_due=True,
    members=tuple(replace(one, recoverable=False) for one in (ME, ANNA)),
)


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Make:
    """Makes settings pages."""
    return lambda **verbs: shown(qtbot, Verbs(**verbs))


def typed(one: Face, name: str) -> str:
    found = one.find(name)
    assert isinstance(found, QLineEdit)
    return found.text()


def test_somebody_is_added(page: Make) -> None:
    one = page()
    one.press("add_open")
    one.type(add_name="Chiara Rinaldi", add_phrase=PHRASE, add_again=PHRASE)
    one.press("add_member")
    assert one.verbs.asked == [("add_member", "Chiara Rinaldi", "volunteer", PHRASE)]
    assert "Chiara Rinaldi" in one.said("members_section_said")
    assert typed(one, "add_phrase") == ""
    assert one.open_forms() == set()


def test_two_different_phrases_change_nothing(page: Make) -> None:
    one = page()
    for opens, form, save in (
        ("add_open", "add", "add_member"),
        ("change_my_phrase", "change", "change_save"),
        (GIVE, "give", "give_save"),
    ):
        one.press(opens)
        if form == "change":
            one.type(old_phrase="la vecchia frase")
        one.type(**{f"{form}_phrase": PHRASE, f"{form}_again": "quattro"})
        one.press(save)
        assert one.said(f"{form}_again_error"), form
        assert typed(one, f"{form}_phrase") == PHRASE
    assert one.verbs.asked == []


@pytest.mark.parametrize(
    ("error", "label"),
    [
        (Refused("member.name-missing", field="name"), "add_name_error"),
        (Refused("passphrase.short", field="passphrase"), "add_phrase_error"),
        (Refused("vault.coordinator-only"), "members_section_problem"),
    ],
)
def test_what_is_wrong_with_somebody_new_is_told_beside_it(page: Make, error: DeskError, label: str) -> None:
    one = page(error=error)
    one.press("add_open")
    one.type(add_name="Chiara", add_phrase=PHRASE, add_again=PHRASE)
    one.press("add_member")
    assert one.said(label)
    assert typed(one, "add_name") == "Chiara"


def test_removing_somebody_asks_first_and_refreshes(page: Make) -> None:
    one = page()
    one.press(REMOVE)
    assert one.has_keyboard("remove_leave")
    one.press("remove_leave")
    assert one.verbs.asked == []
    one.press(REMOVE)
    one.verbs.shown = replace(FACTS, members=(ME,))
    one.press("remove_yes")
    assert one.verbs.asked == [("remove_member", ANNA.key)]
    assert not {REMOVE, "remove_yes"} & one.names()
    assert "Anna Bianchi" in one.said("members_section_said")


def test_the_last_coordinator_stays(page: Make) -> None:
    one = page(error=LastCoordinator())
    one.press(REMOVE)
    one.press("remove_yes")
    assert one.said("members_section_problem")


def test_nobody_removes_themselves_and_a_volunteer_changes_nobody_else(page: Make) -> None:
    assert not {f"remove_{ME.key.hex()}", f"give_{ME.key.hex()}"} & page().names()
    volunteer = page(shown=replace(FACTS, coordinator=False, me=ANNA.key))
    seen = volunteer.names()
    assert not seen & {"add_open", "new_code", "invite_computer"}
    assert not any(name.startswith(("remove_", "give_", "rename_")) for name in seen)
    assert {"change_my_phrase", "try_code"} <= seen


def test_ones_own_phrase_is_changed_and_the_keyboard_is_where_it_was(page: Make) -> None:
    one = page()
    one.press("change_my_phrase")
    assert one.has_keyboard("old_phrase")
    one.type(old_phrase="la vecchia frase", change_phrase="quattro")
    assert "at least" in one.said("change_phrase_strength")
    one.type(change_phrase=PHRASE.removeprefix("quattro"), change_again=PHRASE)
    assert one.said("change_phrase_strength") == "It is a good phrase."
    one.press("change_save")
    assert one.verbs.asked == [("change_phrase", "la vecchia frase", PHRASE)]
    assert one.said("members_section_said")
    assert (typed(one, "old_phrase"), typed(one, "change_phrase")) == ("", "")
    assert one.open_forms() == set()
    assert one.has_keyboard("change_my_phrase")


@pytest.mark.parametrize("error", [WrongPassphrase(), TooManyTries(seconds=30)])
def test_a_wrong_present_phrase_is_told_beside_it(page: Make, error: DeskError) -> None:
    one = page(error=error)
    one.press("change_my_phrase")
    one.type(old_phrase="la frase", change_phrase=PHRASE, change_again=PHRASE)
    one.press("change_save")
    assert one.said("old_phrase_error")
    assert one.has_keyboard("old_phrase")
    assert (typed(one, "old_phrase"), typed(one, "change_phrase")) == ("la frase", PHRASE)


def test_the_present_phrase_is_wanted_before_anything_is_tried(page: Make) -> None:
    one = page()
    one.press("change_my_phrase")
    one.type(change_phrase=PHRASE, change_again=PHRASE)
    one.press("change_save")
    assert one.said("old_phrase_error")
    assert one.verbs.asked == []


def test_who_came_in_with_the_code_is_not_asked_for_what_was_forgotten(page: Make) -> None:
    one = page(by_code=True)
    one.press("change_my_phrase")
    assert not one.find("old_phrase").isVisible()
    assert one.has_keyboard("change_phrase")
    assert "recovery code" in one.said("change_about")
    one.type(change_phrase=PHRASE, change_again=PHRASE)
    with one.qtbot.waitSignal(one.screen.phrase.known):
        one.press("change_save")
    assert one.verbs.asked == [("change_phrase", "", PHRASE)]


def test_a_coordinator_gives_somebody_a_new_phrase(page: Make) -> None:
    one = page()
    one.press(GIVE)
    assert one.has_keyboard("give_phrase")
    assert "Anna Bianchi" in one.said("give_title")
    one.type(give_phrase=PHRASE, give_again=PHRASE)
    one.press("give_save")
    assert one.verbs.asked == [("give_phrase", ANNA.key, PHRASE)]
    assert "Anna Bianchi" in one.said("members_section_said")
    assert one.has_keyboard(GIVE)


def test_a_phrase_that_is_too_short_for_somebody_is_told_beside_it(page: Make) -> None:
    one = page(error=Refused("passphrase.short", field="passphrase"))
    one.press(GIVE)
    one.type(give_phrase="corta", give_again="corta")
    one.press("give_save")
    assert one.said("give_phrase_error")
    assert typed(one, "give_again") == "corta"


def test_somebody_is_renamed(page: Make) -> None:
    one = page()
    one.press(RENAME)
    assert typed(one, "rename_name") == "Anna Bianchi"
    one.type(rename_name="ni")
    one.qtbot.keyClick(one.find("rename_name"), Qt.Key.Key_Return)
    assert one.verbs.asked == [("rename_member", ANNA.key, "Anna Bianchini")]
    assert "Anna Bianchini" in one.said("members_section_said")
    assert one.open_forms() == set()


def test_an_empty_name_is_told_beside_it(page: Make) -> None:
    one = page(error=Refused("member.name-missing", field="name"))
    one.press(RENAME)
    one.press("rename_save")
    assert one.said("rename_name_error")


def test_one_form_at_a_time_and_nothing_typed_goes_into_the_next(page: Make) -> None:
    one = page()
    one.press("change_my_phrase")
    one.type(old_phrase="la vecchia frase", change_phrase=PHRASE)
    one.press(GIVE)
    assert one.open_forms() == {"give_leave"}
    assert typed(one, "old_phrase") + typed(one, "change_phrase") + typed(one, "give_phrase") == ""
    one.type(give_phrase=PHRASE)
    one.press("give_leave")
    assert one.has_keyboard(GIVE)
    one.press(GIVE)
    assert typed(one, "give_phrase") == ""


def test_a_phrase_typed_for_one_is_not_there_for_another(page: Make) -> None:
    one = page(shown=replace(FACTS, members=(ME, ANNA, CHIARA)))
    one.press(GIVE)
    one.type(give_phrase=PHRASE, give_again=PHRASE)
    one.press(f"give_{CHIARA.key.hex()}")
    assert "Chiara Rinaldi" in one.said("give_title")
    assert typed(one, "give_phrase") + typed(one, "give_again") == ""


@pytest.mark.parametrize(
    ("facts", "badge", "words", "due"),
    [
        (FACTS, "Recoverable: yes", "gets a new one here", ""),
        (NEVER, "Recoverable: no", "Nobody has tried the recovery code yet.", "To be tried now"),
        (replace(FACTS, test_due=True), "Recoverable: yes", "more than a year ago", "To be tried now"),
    ],
)
def test_a_coordinator_reads_whether_a_forgotten_phrase_can_be_replaced(
    page: Make, facts: object, badge: str, words: str, due: str
) -> None:
    one = page(shown=facts)
    assert [one.said(f"recoverable_{who.key.hex()}") for who in (ME, ANNA)] == [badge, badge]
    assert words in one.said("members_recovery")
    assert one.said("recovery_due") == due


def test_when_the_code_is_to_be_tried_again_is_said(page: Make) -> None:
    assert "by 31 Dec 2027" in page(shown=replace(FACTS, test_by=date(2027, 12, 31))).said("recovery_tested")


def test_a_volunteer_is_not_told_who_is_recoverable(page: Make) -> None:
    one = page(shown=replace(FACTS, coordinator=False, me=ANNA.key))
    assert one.said("members_recovery") == ""
    assert not [each for each in one.screen.view.findChildren(QLabel) if each.objectName().startswith("recoverable")]


def test_the_keyboard_goes_through_a_form_in_reading_order(page: Make) -> None:
    one = page()
    one.press("change_my_phrase")
    seen = []
    for _ in range(6):
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now.objectName())
        one.qtbot.keyClick(now, Qt.Key.Key_Tab)
    places = [seen.index(name) for name in ("old_phrase", "change_phrase", "change_again", "change_save")]
    assert places == sorted(places)
    assert {"change_show_new_phrase", "change_leave"} <= set(seen)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("opens", ["add_open", "change_my_phrase", GIVE, RENAME, REMOVE])
def test_every_form_has_names_and_nothing_is_cut(
    dressed: QApplication, page: Make, qtbot: QtBot, zoom: float, opens: str
) -> None:
    wear(dressed, Appearance("light", zoom))
    one = page(shown=NEVER)
    view = one.screen.view
    one.press(opens)
    qtbot.waitUntil(lambda: clipped(view) == [])
    assert (nameless(view), unnamed_objects(view), small_targets(view)) == ([], [], [])
