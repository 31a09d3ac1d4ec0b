"""Joins the panels of documents with their presenters."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.casework import attachments
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.attachment import Attachment
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.documents.checklist import Checklist
from desk_app.gui.documents.papers_presenter import PapersPresenter
from desk_app.gui.documents.papers_view import PapersPanel
from desk_app.gui.documents.presenter import AttachmentsPresenter
from desk_app.gui.documents.scanner_presenter import Remembers, ScannerPresenter
from desk_app.gui.documents.view import AttachmentsPanel
from desk_app.gui.documents.viewer import AttachmentViewer
from desk_app.gui.documents.viewer_presenter import ViewerPresenter

translate = QCoreApplication.translate
NOBODY = RecordId(bytes(16))


class AttachmentsScreen:
    """What is attached. `view` is placed on a page; `presenter.show(…)` follows each reading of the case."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus, kept: Remembers) -> None:
        self._reader, self._runner = reader, runner
        view = self.view = AttachmentsPanel()
        presenter = self.presenter = AttachmentsPresenter(view, desk, runner, bus)
        scan = self.scanner = ScannerPresenter(view.scanner, view, presenter, desk, runner, kept)
        for one in (presenter, scan):
            one.setParent(view)
        self.viewer: AttachmentViewer | None = None
        view.add_asked.connect(self._choose_files)
        view.dropped.connect(presenter.add)
        view.list.open_asked.connect(presenter.open)
        view.list.take_away_asked.connect(presenter.take_away)
        view.undo_asked.connect(presenter.bring_back)
        view.scanner_asked.connect(scan.look)
        view.scanner.folder_asked.connect(self._choose_folder)
        view.scanner.chosen.connect(scan.take)
        view.scanner.delete_asked.connect(scan.delete)
        view.scanner.left.connect(scan.leave)
        presenter.wanted.connect(self._look_at)
        presenter.changed_person.connect(self.close_viewer)

    def close_viewer(self) -> None:
        """What is looked at is closed."""
        if self.viewer is not None:
            self.viewer.leave()

    def _look_at(self, one: Attachment) -> None:
        self.close_viewer()
        viewer = self.viewer = AttachmentViewer(_page_of(self.view), one.name)
        presenter = ViewerPresenter(viewer, self._runner)
        presenter.setParent(viewer)
        viewer.turned.connect(presenter.turn)
        viewer.enlarged.connect(presenter.enlarge)
        viewer.resized.connect(presenter.draw)
        viewer.gone.connect(presenter.close)
        viewer.gone.connect(partial(self._closed, viewer, one))
        # A page that is taken down whole does not hide first.
        viewer.destroyed.connect(presenter.contents.forget)
        viewer.cover()
        presenter.open(one, partial(attachments.read, self._reader))

    def _closed(self, viewer: AttachmentViewer, one: Attachment) -> None:
        if self.viewer is viewer:
            self.viewer = None
        self.view.list.focus_on(one.id)

    def _choose_files(self) -> None:
        dialog = _dialog(self.view, translate("documents", "Files for the archive"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter("PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png *.PDF *.JPG *.JPEG *.PNG)")
        dialog.filesSelected.connect(lambda names: self.presenter.add(tuple(names)))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = _dialog(self.view, translate("documents", "The scanner's folder"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.scanner.choose_folder)
        dialog.open()


class PapersScreen:
    """The checklist of papers. `view` is placed on a page; `presenter.show(…)` follows each reading of the case."""

    def __init__(self, desk: Desk, runner: Runner, bus: Bus) -> None:
        view = self.view = PapersPanel()
        presenter = self.presenter = PapersPresenter(view, desk, runner, bus)
        presenter.setParent(view)
        view.marked.connect(presenter.mark)
        view.day_typed.connect(presenter.expire)
        view.added.connect(presenter.add)
        view.undo_asked.connect(presenter.bring_back)

    def prepare(self) -> Iterator[None]:
        """Make the lines that everybody has."""
        yield from self.view.prepare(Checklist(NOBODY, (), date.min).rows())


def _dialog(view: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    made = QFileDialog(view, title)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setFileMode(mode)
    return made


def _page_of(view: QWidget) -> QWidget:
    """The page on which the panel stands, so that the rail with its lock stays in sight; else the whole window."""
    above = view.parentWidget()
    while above is not None and above.property("role") != "page":
        above = above.parentWidget()
    return above or view.window()
