"""The search in what was written, on the people's page over a real store, and the way to the interview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import interviews, people
from desk_app.casework.interviews import Said
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.people.said_presenter import said_line
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects


def _heard(bench: Bench, given: str, *said: str) -> tuple[RecordId, list[RecordId]]:
    person, _ = people.add(bench.desk, PersonForm(given, "Hassan"))
    return person, [interviews.record(bench.desk, person, InterviewForm(said=text))[0] for text in said]


def _page(bench: Bench, qtbot: QtBot) -> PeopleScreen:
    screen = PeopleScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.start()
    qtbot.waitUntil(lambda: screen.presenter.answered(""))
    return screen


def _look_for(qtbot: QtBot, screen: PeopleScreen, typed: str) -> None:
    screen.view.search.clear()
    qtbot.keyClicks(screen.view.search, typed)
    qtbot.waitUntil(lambda: screen.said.answered(typed))


def test_what_was_said_is_counted_as_one_types_and_opened_by_keyboard(bench: Bench, qtbot: QtBot) -> None:
    amal, (held, _) = _heard(bench, "Amal", "Lo sfratto è per venerdì, così ha detto", "Tre figli")
    screen = _page(bench, qtbot)
    opened: list[tuple[RecordId, RecordId]] = []
    screen.said.open_named = lambda *both: opened.append(both)
    side = screen.view.findChild(QFrame, "said_side")
    show = screen.view.findChild(QAbstractButton, "said_show")
    _look_for(qtbot, screen, "sf")
    assert not side.isVisible()
    _look_for(qtbot, screen, "venerdi cosi")
    assert screen.view.findChild(QLabel, "said_count").text() == "Also in what was written: one interview"
    assert show.accessibleName() == "Show: Also in what was written: one interview"
    # Others may see the screen: no word of it by typing alone.
    assert (side.isVisible(), screen.view.said.list.isVisible()) == (True, False)
    show.setFocus()
    qtbot.keyClick(show, Qt.Key.Key_Space)
    rows = screen.view.said.list
    assert rows.isVisible()
    qtbot.keyClick(show, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(rows, key)
    assert opened == [(amal, held)]
    told = rows.lines.data(rows.lines.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Amal Hassan, Lo sfratto è per venerdì, così ha detto, ")
    assert "\u2068" not in told
    _look_for(qtbot, screen, "xyz")
    assert not side.isVisible()


def test_the_page_goes_along_with_the_row_that_the_arrows_choose(bench: Bench, qtbot: QtBot) -> None:
    _heard(bench, "Amal", *(f"sfratto {number}" for number in range(22)))
    screen = _page(bench, qtbot)
    _look_for(qtbot, screen, "sfratto")
    assert "more than 20" in screen.view.findChild(QLabel, "said_count").text()
    screen.view.findChild(QAbstractButton, "said_show").click()
    rows = screen.view.said.list
    bar = screen.view.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    rows.setFocus()
    for _ in range(rows.lines.rowCount()):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 19
    seen, chosen = rows.visibleRegion().boundingRect(), rows.visualRect(rows.currentIndex())
    assert seen.top() <= chosen.top()
    assert chosen.bottom() <= seen.bottom()


def test_whoever_comes_next_finds_it_folded(bench: Bench, qtbot: QtBot) -> None:
    _heard(bench, "Amal", "Lo sfratto")
    screen = _page(bench, qtbot)
    _look_for(qtbot, screen, "sfratto")
    screen.view.findChild(QAbstractButton, "said_show").click()
    screen.presenter.start()
    _look_for(qtbot, screen, "sfratto")
    assert not screen.view.said.list.isVisible()
    interviews.record(bench.desk, None, InterviewForm(said="un altro sfratto"))
    bench.bus.tell(people.add(bench.desk, PersonForm("Ada"))[1])
    qtbot.waitUntil(lambda: "2 interviews" in screen.view.findChild(QLabel, "said_count").text())


def test_one_without_a_name_opens_as_itself(bench: Bench, qtbot: QtBot) -> None:
    interviews.record(bench.desk, None, InterviewForm(said="Cerca una stanza"))
    screen = _page(bench, qtbot)
    opened: list[Interview] = []
    screen.said.open_nameless = opened.append
    _look_for(qtbot, screen, "stanza")
    screen.view.findChild(QAbstractButton, "said_show").click()
    assert screen.view.said.list.lines.rowCount() == 1
    screen.view.said.list.choose_further(1)
    screen.view.said.list.open_current()
    qtbot.waitUntil(lambda: [one.said for one in opened] == ["Cerca una stanza"])


def test_the_interview_where_it_was_said_is_brought_into_sight(bench: Bench, qtbot: QtBot) -> None:
    amal, held = _heard(bench, "Amal", *(f"Storia numero {number}. " + "Una riga lunga. " * 20 for number in range(9)))
    screen = PersonScreen(bench.desk, bench.reader, bench.runner, bench.bus)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.open(amal, held[0])
    last = f"interview_correct_{len(held) - 1}"
    qtbot.waitUntil(lambda: screen.view.findChild(QAbstractButton, last) is not None)
    correct = screen.view.findChild(QAbstractButton, last)
    qtbot.waitUntil(lambda: not correct.visibleRegion().isEmpty())
    assert QApplication.focusWidget() is correct
    other, _ = _heard(bench, "Bruna", "Poche parole")
    for one in (other, amal):
        screen.presenter.open(one)
        qtbot.waitUntil(lambda: screen.presenter.page is not None)
    assert screen.view.findChild(QAbstractButton, last) is None


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    _heard(bench, "Amal", "Lo sfratto è per venerdì", "Ancora lo sfratto")
    screen = _page(bench, qtbot)
    _look_for(qtbot, screen, "sfratto")
    screen.view.findChild(QAbstractButton, "said_show").click()
    assert nameless(screen.view) == []
    assert unnamed_objects(screen.view) == []
    assert small_targets(screen.view) == []
    qtbot.waitUntil(lambda: clipped(screen.view) == [])


@pytest.mark.parametrize(
    ("excerpt", "below", "marked"),
    [
        ("…\u2068sfratto\u2069 per\nvenerdì", "…sfratto per venerdì", ((1, 7),)),
        ("a" * 20 + " " + "b" * 20 + " \u2068cd\u2069 e", "…" + "b" * 20 + " cd e", ((22, 2),)),
        ("\u2068uno\u2069 e \u2068due\u2069", "uno e due", ((0, 3), (6, 3))),
        ("", "", ()),
    ],
)
def test_a_line_of_the_text_shows_the_words_that_were_found(
    excerpt: str, below: str, marked: tuple[tuple[int, int], ...]
) -> None:
    line = said_line(Said(RecordId(bytes(16)), RecordId(bytes(16)), "2026-11-20", "Amal", "", excerpt))
    assert (line.title, line.below, line.marked) == ("Amal", below, marked)
