"""Attachments of a case over a real store: taken in by dropping, seen only inside of the window, never on the disk."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import attachments, cases, people
from desk_app.domain.attachment import LARGEST
from desk_app.domain.person import PersonForm
from desk_app.gui.documents.viewer_presenter import ViewerPresenter
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.documents_face import Attached, bomb, locked_pdf, pdf, photo


@pytest.fixture
def face(bench: Bench, qtbot: QtBot) -> Attached:
    return Attached(bench, qtbot)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "scrivania"
    made.mkdir()
    return made


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_files_that_are_dropped_are_in_the_archive_and_stay_where_they_were(face: Attached, folder: Path) -> None:
    files = (written(folder / "lettera.pdf", pdf(1)), written(folder / "foto.jpg", photo(40, 30)))
    assert face.drop(*files) == Qt.DropAction.CopyAction
    face.until(lambda: "2 files are in the archive" in face.said("attachments_said"))
    assert face.names() == ["lettera.pdf", "foto.jpg"]
    kept = {
        one.name: attachments.read(face.bench.mine, one) for one in cases.read(face.bench.mine, face.person).attachments
    }
    assert kept == {path.name: path.read_bytes() for path in files}
    face.until(lambda: "lettera.pdf" in face.words())
    assert "Maria Rosa Colombo" in face.words()


def test_what_is_no_paper_is_told_no_and_the_others_are_taken(face: Attached, folder: Path) -> None:
    (folder / "cartella").mkdir()
    os.mkfifo(folder / "tubo.pdf")
    (folder / "legame.pdf").symlink_to(written(folder / "vera.pdf", pdf(1)))
    names = ("cartella", "tubo.pdf", "legame.pdf", "lettera.txt", "vuoto.pdf", "grande.pdf", "manca.pdf", "buona.pdf")
    written(folder / "lettera.txt", b"Gentile signora")
    written(folder / "vuoto.pdf", b"")
    written(folder / "grande.pdf", pdf(1) + bytes(LARGEST))
    written(folder / "buona.pdf", pdf(1))
    face.drop(*(folder / name for name in names))
    face.until(lambda: face.said("attachments_said"))
    assert face.said("attachments_said") == "“buona.pdf” is in the archive, encrypted."
    told = dict(line.split(": ", 1) for line in face.said("attachments_problem").splitlines())
    no_file = "This is a folder or a link, not a file."
    begins = {
        "cartella": no_file,
        "tubo.pdf": no_file,
        "legame.pdf": no_file,
        "lettera.txt": "Only PDF, JPEG and PNG files are taken.",
        "vuoto.pdf": "This file is empty.",
        "grande.pdf": "This file is too large: up to 5 MB.",
        "manca.pdf": "This file is no longer there.",
    }
    assert {name: words.startswith(begins[name]) for name, words in told.items()} == dict.fromkeys(begins, True)
    assert face.names() == ["buona.pdf"]


def test_a_text_or_a_whole_folder_of_files_is_told_no_in_a_sentence(face: Attached, folder: Path) -> None:
    face.drop(text="Gentile signora")
    assert face.said("attachments_problem").startswith("Only files can be dropped here")
    face.drop(*(written(folder / f"{number}.pdf", pdf(1)) for number in range(21)))
    assert face.said("attachments_problem").startswith("These are too many at once: up to 20.")
    assert face.names() == []


def test_a_photo_that_is_too_large_is_made_smaller_and_said_so(face: Attached, folder: Path) -> None:
    large = photo(4000, 3000, "PNG", busy=True)
    assert len(large) > LARGEST
    face.drop(written(folder / "contratto.png", large))
    face.until(lambda: "made smaller to fit: contratto.jpg" in face.said("attachments_said"))
    (one,) = cases.read(face.bench.mine, face.person).attachments
    made = QImage.fromData(attachments.read(face.bench.mine, one))
    assert (one.media, made.width(), made.height()) == ("image/jpeg", 2400, 1800)
    assert one.size <= LARGEST


def test_files_go_to_whom_they_were_given_whoever_is_looked_at_meanwhile(face: Attached, folder: Path) -> None:
    other = people.add(face.bench.desk, PersonForm("Ada", "Sow"))[0]
    told: list[str] = []
    face.bench.bus.said.connect(told.append)
    files = [written(folder / f"{number}.pdf", pdf(1)) for number in range(3)]
    face.drop(*files, folder)
    face.show(other)
    face.until(lambda: told)
    assert (face.names(), face.names(other)) == (["0.pdf", "1.pdf", "2.pdf"], [])
    assert told[0].startswith("scrivania: This is a folder")
    assert face.said("attachments_said") == ""


def test_what_was_taken_away_can_be_brought_back_at_once(face: Attached, folder: Path) -> None:
    face.give(folder / "lettera.pdf", pdf(1))
    key = cases.read(face.bench.mine, face.person).attachments[0].id.hex()
    face.press(f"attachment_away_{key}")
    face.until(lambda: face.said("attachments_said") == "“lettera.pdf” is no longer shown here.")
    assert face.names() == []
    assert "Nothing is attached." in face.words()
    face.press("attachments_undo")
    face.until(face.names)
    face.until(lambda: "lettera.pdf" in face.words())


def test_a_pdf_is_read_page_by_page_and_nothing_of_it_is_on_the_disk(
    face: Attached, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    face.give(folder / "tre.pdf", pdf(3))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = sorted(tmp_path.rglob("*"))
    face.look_at("tre.pdf")
    assert face.said("viewer_page") == "page 1 of 3"
    seen = [face.find("viewer_picture").pixmap().toImage()]
    for number in (2, 3):
        face.press("viewer_after")
        face.until(lambda n=number: face.said("viewer_page") == f"page {n} of 3")
        seen.append(face.find("viewer_picture").pixmap().toImage())
    assert seen[0] != seen[1] != seen[2]
    assert not face.find("viewer_after").isEnabled()
    assert face.find("viewer_picture").accessibleName() == "tre.pdf, page 3 of 3"
    assert (tempfile.gettempdir(), QDir.tempPath()) == (str(tmp_path), str(tmp_path))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_photo_is_enlarged_and_closed_by_keys_and_then_forgotten(face: Attached, folder: Path) -> None:
    face.give(folder / "foto.jpg", photo(1600, 1200))
    face.look_at("foto.jpg")
    viewer, first = face.screen.viewer, face.picture_width()
    assert viewer is not None
    held = viewer.findChild(ViewerPresenter).contents
    assert held.data != b""
    assert face.said("viewer_page") == ""
    at = QApplication.focusWidget()
    face.qtbot.keyClick(at, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    face.until(lambda: face.picture_width() > first)
    assert face.said("viewer_percent") == "125 %"
    face.qtbot.keyClick(at, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    face.until(lambda: face.picture_width() == first)
    face.qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert (held.data, face.screen.viewer) == (b"", None)
    face.until(lambda: not shiboken6.isValid(viewer))
    assert QApplication.focusWidget().objectName().startswith("attachment_open_")


def as_the_window_does_it(page: QWidget) -> None:
    page.setParent(None)
    page.deleteLater()


@pytest.mark.parametrize("take_down", [as_the_window_does_it, shiboken6.delete])
def test_a_locked_window_forgets_what_was_looked_at(
    face: Attached, folder: Path, take_down: Callable[[QWidget], None]
) -> None:
    face.give(folder / "foto.jpg", photo(800, 600))
    face.look_at("foto.jpg")
    viewer = face.screen.viewer
    assert viewer is not None
    held = viewer.findChild(ViewerPresenter).contents
    take_down(face.page)
    face.until(lambda: not shiboken6.isValid(viewer))
    assert held.data == b""


def test_what_is_closed_before_it_is_read_stays_closed(face: Attached, folder: Path) -> None:
    face.give(folder / "foto.jpg", photo(800, 600))
    (one,) = cases.read(face.bench.mine, face.person).attachments
    face.press(f"attachment_open_{one.id.hex()}")
    viewer = face.screen.viewer
    assert viewer is not None
    face.qtbot.keyClick(viewer.findChild(QScrollArea), Qt.Key.Key_Escape)
    face.until(lambda: not shiboken6.isValid(viewer))
    face.look_at("foto.jpg")
    assert face.picture_width() > 0


def test_another_persons_page_closes_what_was_looked_at(face: Attached, folder: Path) -> None:
    face.give(folder / "foto.jpg", photo(800, 600))
    face.look_at("foto.jpg")
    face.show(people.add(face.bench.desk, PersonForm("Ada", "Sow"))[0])
    assert face.screen.viewer is None


@pytest.mark.qt_log_ignore("JPEG data")
@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("rotta.jpg", b"\xff\xd8\xff\xe0" + bytes(900), "This picture is damaged"),
        ("rotta.png", bomb(10, 10)[:50], "This picture is damaged"),
        ("bomba.png", bomb(), "This picture has too many points"),
        ("rotto.pdf", b"%PDF-1.4 and then nothing", "This PDF is damaged"),
        ("chiuso.pdf", locked_pdf(), "This PDF asks for a password"),
    ],
    ids=["damaged JPEG", "damaged PNG", "bomb", "damaged PDF", "locked PDF"],
)
def test_what_cannot_be_shown_is_a_sentence(face: Attached, folder: Path, name: str, data: bytes, said: str) -> None:
    face.give(folder / name, data)
    face.look_at(name)
    assert face.said("viewer_problem").startswith(said)
    assert face.picture_width() == 0
    face.press("viewer_close")
    face.until(lambda: face.screen.viewer is None)


def test_files_that_are_chosen_are_taken_as_those_that_are_dropped(face: Attached, folder: Path) -> None:
    face.press("attachments_add")
    dialog = face.panel.findChild(QFileDialog)
    face.until(dialog.isVisible)
    dialog.filesSelected.emit([str(written(folder / "lettera.pdf", pdf(1)))])
    dialog.close()
    face.until(lambda: face.names() == ["lettera.pdf"])


@pytest.mark.parametrize("zoom", [1.0, 1.25, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, folder: Path, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    face = Attached(bench, qtbot)
    face.remembered.keep(scanner_folder=str(folder))
    name = "Verbale della commissione medica per l'invalidità civile.pdf"
    face.give(folder / name, pdf(3))
    face.press("attachments_scanner")
    face.until(lambda: face.said("scanner_title"))
    face.find("attachments")
    assert (nameless(face.page), unnamed_objects(face.page)) == ([], [])
    assert (small_targets(face.page), clipped(face.page)) == ([], [])
    face.look_at(name)
    viewer = face.screen.viewer
    assert viewer is not None
    assert (nameless(viewer), unnamed_objects(viewer), small_targets(viewer), clipped(viewer)) == ([], [], [], [])


def test_tab_goes_round_in_the_viewer_and_never_below_it(face: Attached, folder: Path) -> None:
    face.give(folder / "tre.pdf", pdf(3))
    face.window.activateWindow()
    face.look_at("tre.pdf")
    face.until(lambda: QApplication.focusWidget() is not None)
    seen = []
    for _ in range(7):
        face.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    wanted = {"viewer_after", "viewer_less", "viewer_more", "viewer_close", "viewer_sheet"}
    assert set(seen) == wanted


def test_page_keys_go_down_the_page_and_then_to_the_next_one(face: Attached, folder: Path) -> None:
    face.give(folder / "tre.pdf", pdf(3))
    face.look_at("tre.pdf")
    sheet = face.find("viewer_sheet")
    assert isinstance(sheet, QScrollArea)
    bar = sheet.verticalScrollBar()
    face.qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    while bar.value() < bar.maximum():
        face.qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert face.said("viewer_page") == "page 1 of 3"
    face.qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    face.until(lambda: face.said("viewer_page") == "page 2 of 3")
    assert bar.value() == 0
    face.qtbot.keyClick(sheet, Qt.Key.Key_PageUp)
    face.until(lambda: face.said("viewer_page") == "page 1 of 3")
