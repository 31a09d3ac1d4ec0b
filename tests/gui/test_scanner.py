"""The scanner's folder: its newest files are offered, one is taken in, and its original is deleted only on a click."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Bench
from tests.support.documents_face import Attached, pdf, photo

HOUR = 60 * 60


@pytest.fixture
def face(bench: Bench, qtbot: QtBot) -> Attached:
    return Attached(bench, qtbot)


@pytest.fixture
def scans(tmp_path: Path, face: Attached) -> Path:
    """The folder, chosen before."""
    made = tmp_path / "scansioni"
    made.mkdir()
    face.remembered.keep(scanner_folder=str(made))
    return made


def scan(path: Path, data: bytes, hours_ago: float, now_ms: int) -> Path:
    path.write_bytes(data)
    then = now_ms / 1000 - hours_ago * HOUR
    os.utime(path, (then, then))
    return path


def offered(face: Attached) -> list[str]:
    """The names that are shown, in their order."""
    part = face.find("scanner_found")
    names = [one.text() for one in part.findChildren(QLabel) if one.property("role") == "strong"]
    return names[1:] if part.isVisible() else []


def take_first(face: Attached) -> None:
    face.press("attachments_scanner")
    face.until(lambda: offered(face))
    face.press("scanner_take_0")
    face.until(lambda: face.said("scanner_offer"))


def test_the_newest_files_of_a_day_are_offered_and_nothing_else(face: Attached, scans: Path) -> None:
    now = face.bench.desk.now_ms()
    scan(scans / "vecchia.pdf", pdf(1), 25, now)
    scan(scans / "ieri.pdf", pdf(1), 23, now)
    scan(scans / "adesso.jpg", photo(30, 20), 0.1, now)
    scan(scans / "appunti.txt", b"latte, pane", 0.1, now)
    scan(scans / "finto.pdf", b"latte, pane", 0.1, now)
    (scans / "legame.pdf").symlink_to(scans / "ieri.pdf")
    (scans / "cartella.pdf").mkdir()
    os.mkfifo(scans / "tubo.pdf")
    face.press("attachments_scanner")
    face.until(lambda: offered(face) == ["adesso.jpg", "ieri.pdf"])
    face.press("scanner_leave")
    assert offered(face) == []
    assert face.names() == []


def test_the_original_stays_until_somebody_says_otherwise(face: Attached, scans: Path) -> None:
    original = scan(scans / "scan0001.pdf", pdf(1), 0.1, face.bench.desk.now_ms())
    take_first(face)
    assert face.names() == ["scan0001.pdf"]
    said = "“scan0001.pdf” still lies in the scanner's folder, where whoever uses this computer can read it: delete it?"
    assert face.said("scanner_offer") == said
    face.press("scanner_keep")
    assert face.said("scanner_offer") == ""
    assert original.exists()


def test_the_original_is_deleted_on_a_click(face: Attached, scans: Path) -> None:
    original = scan(scans / "scan0001.pdf", pdf(1), 0.1, face.bench.desk.now_ms())
    take_first(face)
    face.press("scanner_delete")
    face.until(lambda: face.said("attachments_said") == "The original “scan0001.pdf” is deleted.")
    assert not original.exists()
    assert face.names() == ["scan0001.pdf"]


def test_another_file_in_its_place_is_not_deleted(face: Attached, scans: Path) -> None:
    original = scan(scans / "scan0001.pdf", pdf(1), 0.1, face.bench.desk.now_ms())
    take_first(face)
    original.write_bytes(pdf(2))
    face.press("scanner_delete")
    face.until(lambda: face.said("attachments_problem").startswith("The original is no longer the same file."))
    assert original.exists()


def test_a_photo_that_was_made_smaller_leaves_its_original_to_be_deleted(face: Attached, scans: Path) -> None:
    original = scan(scans / "IMG_1.png", photo(4000, 3000, "PNG", busy=True), 0.1, face.bench.desk.now_ms())
    take_first(face)
    assert face.names() == ["IMG_1.jpg"]
    face.press("scanner_delete")
    face.until(lambda: not original.exists())


def test_an_empty_and_a_missing_folder_are_told_in_words(face: Attached, scans: Path) -> None:
    face.press("attachments_scanner")
    face.until(lambda: face.said("scanner_title"))
    assert face.said("scanner_title") == "Nothing new in “scansioni” since yesterday: scan, then press again."
    scans.rmdir()
    face.press("attachments_scanner")
    face.until(lambda: face.said("attachments_problem").startswith("The scanner's folder is not there."))


def test_the_folder_is_asked_for_once(face: Attached, tmp_path: Path) -> None:
    scan(tmp_path / "scan.pdf", pdf(1), 0.1, face.bench.desk.now_ms())
    face.press("attachments_scanner")
    dialog = face.panel.findChild(QFileDialog)
    face.until(dialog.isVisible)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    face.until(lambda: offered(face) == ["scan.pdf"])
    assert face.remembered.values == {"scanner_folder": str(tmp_path)}
