"""Letters that come while an interview is being set aside or recorded: none is lost."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desk_app.casework import people
from desk_app.domain.ids import RecordId
from tests.gui.conftest import Bench
from tests.gui.pages.test_interview import _amal, _left, _page


def test_letters_typed_while_it_is_being_set_aside_are_kept_too(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    gone: list[str] = []
    screen.presenter.left = lambda: gone.append(_left(bench)[0].form.said)
    screen.presenter.begin(None)
    for word in ("una riga", ", una parola"):
        qtbot.keyClicks(screen.view.said, word)
        screen.presenter.set_aside()
    qtbot.keyClicks(screen.view.said, ", e un'altra")
    qtbot.waitUntil(lambda: bool(gone))
    assert gone[0] == "una riga, una parola, e un'altra"


def test_letters_that_come_while_a_draft_that_was_emptied_goes_are_kept(bench: Bench, qtbot: QtBot) -> None:
    screen = _page(bench, qtbot)
    gone: list[str] = []
    screen.presenter.left = lambda: gone.append(_left(bench)[0].form.said)
    screen.presenter.begin(None)
    qtbot.keyClicks(screen.view.said, "una riga")
    screen.presenter.save_draft()
    screen.view.said.clear()
    screen.presenter.set_aside()
    qtbot.keyClicks(screen.view.said, "anzi")
    qtbot.waitUntil(lambda: gone == ["anzi"])


def test_letters_typed_while_it_is_being_recorded_are_recorded_too(bench: Bench, qtbot: QtBot) -> None:
    screen, amal = _page(bench, qtbot), _amal(bench)
    done: list[RecordId | None] = []
    screen.presenter.recorder.done = done.append
    screen.presenter.begin(amal)
    qtbot.keyClicks(screen.view.said, "una riga")
    screen.presenter.recorder.record(screen.view.form())
    qtbot.keyClicks(screen.view.said, " e una parola")
    qtbot.waitUntil(lambda: done == [amal])
    (held,) = people.page(bench.mine, amal).interviews
    assert (held.said, _left(bench)) == ("una riga e una parola", ())


def test_letters_that_come_too_late_and_cannot_be_recorded_wait_as_a_correction(bench: Bench, qtbot: QtBot) -> None:
    screen, amal = _page(bench, qtbot), _amal(bench)
    screen.presenter.begin(amal)
    qtbot.keyClicks(screen.view.said, "una riga")
    screen.presenter.recorder.record(screen.view.form())
    screen.view.fill_form(replace(screen.view.form(), minutes="mezz'ora"))
    qtbot.waitUntil(lambda: [one.form.minutes for one in _left(bench)] == ["mezz'ora"])
    (held,) = people.page(bench.mine, amal).interviews
    assert _left(bench)[0].form.corrects == held.id.hex()
    screen.view.fill_form(replace(screen.view.form(), minutes="30"))
    screen.presenter.recorder.record(screen.view.form())
    qtbot.waitUntil(lambda: [one.minutes for one in people.page(bench.mine, amal).interviews] == [30])
