"""Locking and opening again: nothing typed is lost, no key stays, and the next opening is like the first."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk_app import workplace
from desk_app.casework import interviews, people
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.interview.last_letters import UnwrittenInterview
from desk_app.gui.interview.steps import LISTENING
from desk_app.gui.shell import caretaker
from desk_app.gui.shell.picture import Picture
from desk_app.gui.shell.theme import Appearance
from desk_app.gui.shell.workspace import Workspace
from desk_app.gui.widgets.look import ZOOM
from desk_app.gui.widgets.page import Page
from desk_app.store.store import Store
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")


def unlock(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()


def begin_to_write(face: Face, said: str) -> None:
    face.place.pages.way.begin(None)
    face.qtbot.keyClicks(face.place.pages.interview.view.said, said)


def left(face: Face) -> list[str]:
    """What was left half-way, as the vault has it once its lane has nothing more to do."""
    desk = face.place.desk

    def read() -> list[str]:
        reader = desk.reader()
        found = [one.form.said for one in interviews.left_half_way(reader, desk.member.id)]
        reader.close()
        return found

    return face.desk.runner.wait_for(read)


def full(*of: object) -> int:
    raise DiskFull


def warning(face: Face) -> str:
    bar = face.desk.window._warning
    return bar.text() if bar.isVisible() else ""


def test_what_a_full_disk_did_not_take_at_locking_is_written_at_the_next_opening(
    face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(face)
    begin_to_write(face, "le ultime parole")
    real = interviews.keep_draft
    monkeypatch.setattr(interviews, "keep_draft", full)
    face.lock()
    face.qtbot.waitUntil(lambda: "What you typed last is not on the disk yet" in warning(face))
    unlock(face)
    assert left(face) == []
    face.lock()
    monkeypatch.setattr(interviews, "keep_draft", real)
    unlock(face)
    assert left(face) == ["le ultime parole"]
    face.qtbot.waitUntil(lambda: not face.desk.last_letters)


def test_a_window_with_unwritten_words_stays_open_once(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    unlock(face)
    begin_to_write(face, "le ultime parole")
    monkeypatch.setattr(interviews, "keep_draft", full)
    assert not face.desk.window.close()
    assert "What you typed last is not on the disk yet" in warning(face)
    assert face.desk.window.close()


def test_a_closing_that_failed_does_not_bar_the_next_opening(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    unlock(face)
    monkeypatch.setattr(workplace.upkeep, "checkpoint", full)
    face.lock()
    unlock(face)


def test_keys_of_the_window_work_after_the_second_opening(face: Face) -> None:
    for _ in range(3):
        unlock(face)
        face.desk.window.activateWindow()
        face.qtbot.waitUntil(face.desk.window.isActiveWindow)
        QTest.keyClick(face.desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        face.qtbot.waitUntil(lambda: face.place.pages.at == "people")
        face.lock()


def test_after_the_second_opening_the_pages_of_the_first_hear_nothing(face: Face) -> None:
    broken: list[BaseException] = []
    face.desk.runner.broke.connect(broken.append)
    for _ in range(3):
        unlock(face)
        face.place.pages.go("people")
        begin_to_write(face, "Torna domani")
        face.place.pages.interview.view.close_asked.emit()
        face.qtbot.waitUntil(lambda: face.place.pages.space.current() is face.place.pages.today.view)
        face.desk.runner.wait_for(lambda: None)
        face.lock()
    assert (broken, warning(face)) == ([], "")


@pytest.fixture
def _old_things_aside() -> Iterator[None]:
    """What other tests left is not looked through each time that one collects: that takes seconds late in the suite."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_old_things_aside")
def test_after_locking_no_key_is_left_in_memory(face: Face) -> None:
    unlock(face)
    store = face.place.desk.store
    kept = [weakref.ref(face.place), weakref.ref(face.place.opened), weakref.ref(store)]
    face.lock()
    assert store.key is None
    del store

    def gone() -> bool:
        gc.collect()
        return [one() for one in kept] == [None, None, None]

    face.qtbot.waitUntil(gone)


def test_an_idle_desk_locks(face: Face) -> None:
    unlock(face)
    face.desk.idle.expired.emit()
    assert face.desk.place is None


def test_what_is_typed_stays_when_the_letters_grow(face: Face) -> None:
    unlock(face)
    begin_to_write(face, "le ultime parole")
    face.place.pages.interview.presenter.go_to(LISTENING)
    face.dress(Appearance("light", 1.25))
    assert left(face) == ["le ultime parole"]
    view = face.place.pages.interview.view
    assert (face.place.pages.space.current(), view.said.toPlainText()) == (view, "le ultime parole")
    assert view.step == LISTENING
    face.dress(Appearance("light", 1.0))


def test_letters_typed_while_the_letters_grow_come_after_the_others(face: Face) -> None:
    unlock(face)
    face.desk.window.activateWindow()
    begin_to_write(face, "prima ")
    face.place.pages.interview.presenter.go_to(LISTENING)
    face.desk.dress(Appearance("light", 1.25))
    face.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Picture))
    QTest.keyClicks(QApplication.focusWidget(), "dopo")
    face.qtbot.waitUntil(lambda: face.desk.turns.settled)
    face.qtbot.waitUntil(lambda: face.place.pages.interview.view.said.toPlainText() == "prima dopo")
    face.dress(Appearance("light", 1.0))


def test_a_desk_that_is_locked_while_the_letters_grow_is_locked(face: Face) -> None:
    unlock(face)
    begin_to_write(face, "le ultime parole")
    face.desk.dress(Appearance("light", 1.25))
    face.qtbot.waitUntil(lambda: bool(face.desk.window.findChildren(Picture)))
    face.lock()
    assert face.desk.window.findChild(QLineEdit, "phrase").isVisible()
    face.qtbot.waitUntil(lambda: face.desk.window.findChildren(Picture) == [])
    unlock(face)
    assert face.desk.application.property(ZOOM) == face.desk.appearance.zoom == 1.25
    assert left(face) == ["le ultime parole"]
    face.dress(Appearance("light", 1.0))


@pytest.mark.usefixtures("_old_things_aside")
@pytest.mark.parametrize("steps", [1, 13, 46, 79])
def test_locked_at_any_moment_of_a_change_of_letters_nothing_typed_is_lost_and_no_page_stays(
    face: Face, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    unlock(face)
    face.qtbot.waitUntil(lambda: face.desk.turns.settled)
    begin_to_write(face, "le ultime parole")
    store, done = weakref.ref(face.place.desk.store), []
    step = Turns.step

    def one(turns: Turns) -> None:
        step(turns)
        done.append(turns)
        if len(done) == steps:
            QTimer.singleShot(0, face.desk.lock)

    with monkeypatch.context() as patch:
        patch.setattr(Turns, "step", one)
        face.desk.dress(Appearance("light", 1.25))
        face.qtbot.waitUntil(lambda: face.desk.place is None)
    face.qtbot.waitUntil(face.desk.closing.done)
    assert face.desk.window.findChild(QLineEdit, "phrase").isVisible()
    face.qtbot.waitUntil(lambda: face.desk.window.findChildren(Page) == face.desk.window.findChildren(Workspace) == [])

    def gone() -> bool:
        gc.collect()
        return store() is None

    face.qtbot.waitUntil(gone)
    unlock(face)
    assert left(face) == ["le ultime parole"]
    assert face.desk.application.property(ZOOM) == face.desk.appearance.zoom == 1.25
    face.dress(Appearance("light", 1.0))


def test_words_of_one_member_are_not_for_another(face: Face) -> None:
    kept = face.desk.last_letters
    one = UnwrittenInterview(RecordId(bytes(16)), None, InterviewForm(said="mie"))
    kept.keep(b"me", one)
    assert (kept.of(b"you"), kept.of(b"me"), bool(kept)) == ((), (one,), True)
    kept.written(b"me", one)
    assert not kept


def test_in_quiet_moments_the_index_is_merged_and_the_log_moved(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    merge, move = workplace.upkeep.merge_slice, workplace.upkeep.checkpoint

    def merged(store: Store) -> bool:
        done.append("merge")
        return merge(store)

    def moved(path: Path, key: bytes | None) -> bool:
        done.append("move")
        return move(path, key)

    monkeypatch.setattr(workplace.upkeep, "merge_slice", merged)
    monkeypatch.setattr(workplace.upkeep, "checkpoint", moved)
    monkeypatch.setattr(caretaker, "QUIET_MS", 1)
    unlock(face)
    face.qtbot.waitUntil(lambda: "move" in done)
    desk = face.place.desk
    for said in ("uno", "due", "tre"):
        changes = face.desk.runner.wait_for(lambda said=said: people.add(desk, PersonForm(said, "Prova"))[1])  # type: ignore[misc]  # the loop's own
        face.desk.bus.tell(changes)
    done.clear()
    face.qtbot.waitUntil(lambda: done[-1:] == ["move"] and "merge" in done)
    monkeypatch.setattr(workplace.upkeep, "checkpoint", move)
