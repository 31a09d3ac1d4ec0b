"""Handing copies over at the window: the person's own, with a paper to read, and all data of the desk."""

import json
import re
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import export, members, people, protection
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role
from desk_app.gui.export import desk_presenter
from desk_app.gui.export.presenter import Around
from desk_app.gui.export.screen import GiveCopy, TakeAlong
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.whole_records import NEWER, PDF, Written, a_whole_record, from_elsewhere


@pytest.fixture
def written(bench: Bench) -> Written:
    made = a_whole_record(bench.desk)
    from_elsewhere(bench.desk, made.amal, made.amal, "person", family_name="حسان")
    from_elsewhere(bench.desk, NEWER, made.amal, "star_chart", sign="ariete")
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def around(bench: Bench) -> Around:
    return Around(bench.desk, bench.reader, bench.runner, bench.bus)


def shown(qtbot: QtBot, view: QWidget) -> QWidget:
    qtbot.addWidget(view)
    view.resize(520, 700)
    view.show()
    return view


def giving(bench: Bench, qtbot: QtBot, person: RecordId) -> GiveCopy:
    screen = GiveCopy(around(bench))
    shown(qtbot, screen.view)
    screen.presenter.open(person)
    return screen


def said(view: QWidget, name: str) -> str:
    label = view.findChild(QLabel, name)
    return re.sub("[\u2068\u2069]", "", label.text()) if label.isVisible() else ""


def press(qtbot: QtBot, view: QWidget, name: str) -> None:
    button = view.findChild(QPushButton, name)
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    qtbot.keyClick(button, Qt.Key.Key_Space)


def choose(qtbot: QtBot, view: QWidget, name: str, folder: Path) -> None:
    """Press the button, and choose a folder in the dialog that opens."""
    press(qtbot, view, name)
    qtbot.waitUntil(lambda: bool(view.findChildren(QFileDialog)))
    (dialog,) = view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    qtbot.waitUntil(lambda: not view.findChildren(QFileDialog))


def test_a_person_gets_a_paper_a_file_and_their_documents_and_the_history_says_so(
    bench: Bench, qtbot: QtBot, written: Written, stick: Path
) -> None:
    view = giving(bench, qtbot, written.amal).view
    press(qtbot, view, "give_prepare")
    qtbot.waitUntil(lambda: "2 interviews · one document" in said(view, "give_summary"))
    assert "not encrypted" in said(view, "give_warning")
    others = said(view, "give_others")
    assert "Omar Farouk, who has a card here" in others
    assert "Yasmin" in others
    told: list[object] = []
    bench.bus.changed.connect(told.append)
    choose(qtbot, view, "give_folder", stick)
    qtbot.waitUntil(lambda: "The copy is written" in said(view, "give_copy_said"))
    day = bench.desk.today().isoformat()
    assert sorted(path.name for path in stick.iterdir()) == [
        f"ascolto-أمل-حسان-{day}-1.pdf",
        f"ascolto-أمل-حسان-{day}.json",
        f"ascolto-أمل-حسان-{day}.pdf",
    ]
    assert json.loads((stick / f"ascolto-أمل-حسان-{day}.json").read_bytes())["person"] == written.amal.hex()
    assert (stick / f"ascolto-أمل-حسان-{day}-1.pdf").read_bytes() == PDF
    assert (stick / f"ascolto-أمل-حسان-{day}.pdf").read_bytes().startswith(b"%PDF-")
    (changes,) = told
    assert changes.persons == {written.amal}  # type: ignore[attr-defined]
    assert people.page(bench.mine, written.amal).history[0].kind == export.KIND


def test_one_form_alone_and_none_is_no_copy(bench: Bench, qtbot: QtBot, written: Written, stick: Path) -> None:
    view = giving(bench, qtbot, written.omar).view
    press(qtbot, view, "give_prepare")
    paper, file = (view.findChild(QPushButton, name) for name in ("give_paper", "give_file"))
    qtbot.waitUntil(paper.isVisible)
    for box in (paper, file):
        box.setChecked(False)
    assert not view.findChild(QPushButton, "give_folder").isEnabled()
    file.setChecked(True)
    choose(qtbot, view, "give_folder", stick)
    qtbot.waitUntil(lambda: "The copy is written" in said(view, "give_copy_said"))
    assert [path.suffix for path in stick.iterdir()] == [".json"]


def test_what_cannot_be_written_is_told_and_can_be_tried_elsewhere(
    bench: Bench, qtbot: QtBot, written: Written, stick: Path
) -> None:
    view = giving(bench, qtbot, written.amal).view
    press(qtbot, view, "give_prepare")
    choose(qtbot, view, "give_folder", stick / "gone")
    qtbot.waitUntil(lambda: "This folder is not there" in said(view, "give_copy_problem"))
    assert export.KIND not in {line.kind for line in people.page(bench.mine, written.amal).history}
    choose(qtbot, view, "give_folder", stick)
    qtbot.waitUntil(lambda: "The copy is written" in said(view, "give_copy_said"))
    assert said(view, "give_copy_problem") == ""


def test_what_was_prepared_of_one_person_is_never_written_from_anothers_page(
    bench: Bench, qtbot: QtBot, written: Written, stick: Path
) -> None:
    screen = giving(bench, qtbot, written.amal)
    press(qtbot, screen.view, "give_prepare")
    qtbot.waitUntil(lambda: bool(said(screen.view, "give_summary")))
    screen.presenter.open(written.omar)
    assert said(screen.view, "give_summary") == ""
    screen.presenter.write(str(stick))
    assert list(stick.iterdir()) == []
    hold = threading.Event()
    bench.runner.do(screen.presenter, lambda: hold.wait(20), lane="search")
    screen.presenter.prepare()
    screen.presenter.open(written.amal)
    hold.set()
    asked: list[object] = []
    bench.runner.do(screen.presenter, lambda: None, asked.append, lane="search")
    qtbot.waitUntil(lambda: bool(asked))
    assert said(screen.view, "give_summary") == ""


def test_a_reserved_case_is_told_as_such(bench: Bench, qtbot: QtBot, written: Written) -> None:
    gino = replace(bench.desk, member=members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)[0])
    protection.protect(bench.desk, written.amal)
    reader = gino.reader()
    screen = GiveCopy(Around(gino, reader, bench.runner, bench.bus))
    shown(qtbot, screen.view)
    screen.presenter.open(written.amal)
    press(qtbot, screen.view, "give_prepare")
    qtbot.waitUntil(lambda: "This case is reserved" in said(screen.view, "give_copy_problem"))
    reader.close()


def test_a_coordinator_takes_everything_along(bench: Bench, qtbot: QtBot, written: Written, stick: Path) -> None:
    view = TakeAlong(around(bench)).view
    shown(qtbot, view)
    assert "not encrypted" in said(view, "take_warning")
    choose(qtbot, view, "take_folder", stick)
    qtbot.waitUntil(lambda: "with 2 people" in said(view, "take_along_said"))
    (path,) = stick.iterdir()
    assert path.name == f"ascolto-desk-{bench.desk.today().isoformat()}.zip"
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("manifest.json"))["counts"]["star_chart"] == 1
    with export.desk_data(bench.desk, bench.mine) as data:
        (noted,) = data.of_kind(export.KIND)
    assert (noted.value("what"), noted.value("people"), noted.person) == ("desk", 2, None)
    assert view.findChild(QPushButton, "take_folder").isEnabled()


def test_a_volunteer_does_not_see_it(bench: Bench, qtbot: QtBot) -> None:
    gino = replace(bench.desk, member=members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)[0])
    screen = TakeAlong(Around(gino, bench.reader, bench.runner, bench.bus))
    qtbot.addWidget(screen.view)
    assert screen.view.isHidden()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The archive waits in its middle until this is set."""
    go = threading.Event()
    real = desk_presenter.UnderWay.progress

    def waiting(self: desk_presenter.UnderWay, done: int, whole: int) -> None:
        real(self, 40, 100)
        go.wait(20)
        real(self, done, whole)

    monkeypatch.setattr(desk_presenter.UnderWay, "progress", waiting)
    return go


def test_it_says_how_far_it_is_and_is_stopped_without_a_trace(
    bench: Bench, qtbot: QtBot, written: Written, stick: Path, held: threading.Event
) -> None:
    view = TakeAlong(around(bench)).view
    shown(qtbot, view)
    choose(qtbot, view, "take_folder", stick)
    qtbot.waitUntil(lambda: "40%" in said(view, "take_along_busy"))
    assert not view.findChild(QPushButton, "take_folder").isEnabled()
    press(qtbot, view, "take_stop")
    held.set()
    qtbot.waitUntil(lambda: "Nothing was left" in said(view, "take_along_problem"))
    assert list(stick.iterdir()) == []
    assert not view.findChild(QPushButton, "take_stop").isVisible()


def test_it_stops_when_its_panel_goes(
    bench: Bench, qtbot: QtBot, written: Written, stick: Path, held: threading.Event
) -> None:
    screen = TakeAlong(around(bench))
    screen.view.show()
    screen.presenter.write(str(stick))
    qtbot.waitUntil(lambda: bool(list(stick.iterdir())))
    gone: list[object] = []
    screen.presenter.destroyed.connect(lambda *_: gone.append("gone"))
    screen.view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == ["gone"]
    held.set()
    qtbot.waitUntil(lambda: not list(stick.iterdir()))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, written: Written, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    give, take = giving(bench, qtbot, written.amal), TakeAlong(around(bench))
    shown(qtbot, take.view)
    press(qtbot, give.view, "give_prepare")
    qtbot.waitUntil(lambda: bool(said(give.view, "give_summary")))
    checks: tuple[Callable[[QWidget], list[str]], ...] = (nameless, unnamed_objects, small_targets, clipped)
    for view in (give.view, take.view):
        view.resize(round(420 * zoom), round(900 * zoom))
        qtbot.waitUntil(lambda view=view: [one for check in checks for one in check(view)] == [])
