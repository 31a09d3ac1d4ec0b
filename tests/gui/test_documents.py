"""Attachments of a case over a real store: taken in by dropping, seen only inside of the window, never on the disk."""

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.casework import attachments, cases, people
from desk_app.domain.attachment import LARGEST
from desk_app.domain.person import PersonForm
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.documents_face import Attached, bomb, pdf, photo


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
