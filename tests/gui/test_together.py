"""A question that is asked together: three answers alike, none of them by accident."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.gui.bridge.leaflets import ask
from desk_app.gui.shell.theme import Appearance, wear
from desk_app.gui.widgets.lettering import families
from desk_app.gui.widgets.speech import Paragraph
from desk_app.gui.widgets.together import TOGETHER, Together
from desk_app.papers.notices import CONSENTS, Keeper, load
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects

KEEPER = Keeper("Sportello San Rocco", "Parrocchia di San Rocco", "02 5550 0199")
Answer = tuple[str, bool | None]


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Together:
    made = Together()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def answers(page: Together) -> list[Answer]:
    heard: list[Answer] = []
    page.answered.connect(lambda what, given: heard.append((what, given)))
    return heard


def choice(page: Together, name: str) -> QPushButton:
    found = page.findChild(QPushButton, f"together_{name}")
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("what", CONSENTS)
def test_a_question_stands_in_both_languages_and_says_what_a_no_means(page: Together, what: str) -> None:
    page.show_ask(ask(what, "ro", KEEPER, families))
    said = [one.text() for one in page.findChildren(Paragraph) if one.isVisible()]
    for language in ("ro", "it"):
        one = load(language).question(what)
        assert [text for text in (one.title, one.about, one.question, one.no) if text not in said] == []
    assert page.accessibleName().endswith(load("ro").question(what).question)
    assert page.property(TOGETHER)


def test_a_key_pressed_too_early_answers_nothing(page: Together) -> None:
    heard = answers(page)
    page.show_ask(ask("referral", "ar", KEEPER, families))
    at = QApplication.focusWidget()
    assert at is page
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Y):
        QTest.keyClick(at, key)
    assert heard == []
    assert not any(choice(page, name).isDefault() for name in ("yes", "no", "later"))


def test_each_answer_is_given_by_keyboard(page: Together) -> None:
    heard = answers(page)
    page.show_ask(ask("record", "es", KEEPER, families))
    QTest.keyClick(page, Qt.Key.Key_Tab)
    for name in ("yes", "no", "later"):
        at = QApplication.focusWidget()
        assert at is choice(page, name)
        QTest.keyClick(at, Qt.Key.Key_Space)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert heard == [("record", True), ("record", False), ("record", None)]


def test_large_letters_are_read_to_the_end_by_keyboard(page: Together, dressed: QApplication, qtbot: QtBot) -> None:
    wear(dressed, Appearance("light", 2.0))
    page.show_ask(ask("contact", "ur", KEEPER, families))
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(9):
        QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    for _ in range(9):
        QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_leaving_is_no_answer(page: Together, qtbot: QtBot) -> None:
    heard = answers(page)
    page.show_ask(ask("contact", "it", KEEPER, families))
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        choice(page, "close").click()
    assert heard == []


def test_the_three_answers_are_alike_and_say_the_italian_too(page: Together, qtbot: QtBot) -> None:
    page.show_ask(ask("record", "ar", KEEPER, families))
    three = [choice(page, name) for name in ("yes", "no", "later")]
    qtbot.waitUntil(lambda: len({one.size().toTuple() for one in three}) == 1)
    assert len({one.property("role") for one in three}) == 1
    assert three[0].text() == load("ar").answers.yes
    assert three[0].accessibleName() == f"{load('ar').answers.yes} · {load('it').answers.yes}"
    assert "Non adesso" in [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    page.show_ask(ask("record", "it", KEEPER, families))
    qtbot.waitUntil(lambda: choice(page, "later").text() == "Non adesso")


def test_the_next_question_takes_the_place_of_the_one_before(page: Together) -> None:
    heard = answers(page)
    page.show_ask(ask("record", "sq", KEEPER, families))
    page.show_ask(ask("contact", "sq", KEEPER, families))
    visible = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.objectName() == "together_yes"]
    assert len(visible) == 1
    visible[0].click()
    assert heard == [("contact", True)]


def test_without_letters_it_is_asked_in_italian_and_said_so(page: Together) -> None:
    page.show_ask(
        ask("record", "bn", KEEPER, lambda texts, language: () if language == "bn" else families(texts, "it"))
    )
    assert load("it").question("record").question in [one.text() for one in page.findChildren(Paragraph)]
    assert page.findChild(QPushButton, "together_yes").text() == "Sì"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("language", ["ar", "uk", "it"])
def test_everything_has_a_name_and_nothing_is_cut(
    dressed: QApplication, qtbot: QtBot, language: str, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    page = Together()
    qtbot.addWidget(page)
    page.show()
    for what in CONSENTS:
        page.show_ask(ask(what, language, KEEPER, families))
        assert nameless(page) == []
        assert unnamed_objects(page) == []
        for width in (1366, 900):
            page.resize(width, 700)
            qtbot.waitUntil(lambda: clipped(page) == [])
            assert small_targets(page) == []
