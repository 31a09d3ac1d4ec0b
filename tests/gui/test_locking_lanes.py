"""Locking while another lane is at work: nothing is begun in a vault that is closed."""

from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from desk_app import workplace
from desk_app.casework import people
from desk_app.domain.person import PersonForm
from desk_app.exchange.post_room import OpenVault, PostRoom
from desk_app.gui.bridge.runner import ODD
from desk_app.gui.export.desk_presenter import TakeAlongPresenter
from desk_app.gui.shell import caretaker
from desk_app.papers import handing_over
from desk_app.store.store import Store
from tests.gui.test_locking import unlock
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")


def test_a_slice_of_merging_whose_answer_comes_after_locking_is_the_last_one(
    face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    merged: list[Store] = []
    go = Event()

    def slice_of(store: Store) -> bool:
        merged.append(store)
        assert go.wait(20)
        return store is merged[0]

    monkeypatch.setattr(workplace.upkeep, "merge_slice", slice_of)
    monkeypatch.setattr(caretaker, "QUIET_MS", 1)
    unlock(face)
    face.qtbot.waitUntil(lambda: bool(merged))
    face.desk.lock()
    go.set()
    unlock(face)
    face.qtbot.waitUntil(lambda: merged[-1] is not merged[0])
    assert merged.count(merged[0]) == 1, "the vault was closed behind it"


def test_the_post_does_not_come_in_behind_whoever_locks(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    comes, go, let_in = Event(), Event(), PostRoom.unlocked
    inside: list[bool] = []

    def slowly(room: PostRoom, vault: OpenVault) -> None:
        comes.set()
        assert go.wait(20)
        let_in(room, vault)
        inside.append(True)

    monkeypatch.setattr(PostRoom, "unlocked", slowly)
    unlock(face)
    face.qtbot.waitUntil(comes.is_set)
    face.desk.lock()
    QTimer.singleShot(50, go.set)
    ends = face.desk.closing
    face.qtbot.waitUntil(ends.done)
    assert inside == [True], "it would have come into a vault that is closed"
    assert ends.exception() is None


def test_what_has_several_steps_is_whole_before_the_vault_is_closed(face: Face) -> None:
    begun, go = Event(), Event()
    unlock(face)
    desk, runner = face.place.desk, face.desk.runner

    def in_two_steps() -> None:
        begun.set()
        assert go.wait(20)
        runner.wait_for(lambda: people.add(desk, PersonForm("Amal", "Hassan")))

    broken: list[BaseException] = []
    runner.broke.connect(broken.append)
    runner.do(face.desk.window, in_two_steps, lane=ODD)
    face.qtbot.waitUntil(begun.is_set)
    face.desk.lock()
    QTimer.singleShot(50, go.set)
    unlock(face)
    with closing(face.place.desk.reader()) as reader:
        assert [one.given_name for one in people.find(reader, "Amal")] == ["Amal"]
    assert broken == []


def test_writing_everything_out_ends_at_once_when_one_locks(
    face: Face, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, never = Event(), Event()

    def without_end(*given: Any) -> None:
        while True:
            given[3](1, 10)
            begun.set()
            never.wait(0.01)

    monkeypatch.setattr(handing_over, "write_desk", without_end)
    unlock(face)
    face.place.pages.go("settings")
    face.place.pages.space.findChild(TakeAlongPresenter).write(str(tmp_path))
    face.qtbot.waitUntil(begun.is_set)
    face.desk.lock()
    # The gui waits, as it does at closing: no page is taken down meanwhile.
    assert face.desk.closing.result(10) is None
