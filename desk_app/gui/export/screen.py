"""Joins the panels with their presenters, and asks for the folder."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.gui.export.desk_presenter import TakeAlongPresenter
from desk_app.gui.export.desk_view import TakeAlongPanel
from desk_app.gui.export.give_presenter import GiveCopyPresenter
from desk_app.gui.export.give_view import GiveCopyPanel
from desk_app.gui.export.presenter import Around

translate = QCoreApplication.translate


class GiveCopy:
    """A copy for the person; `presenter.open(person)` tells whose page is shown."""

    def __init__(self, around: Around) -> None:
        view = self.view = GiveCopyPanel()
        presenter = self.presenter = GiveCopyPresenter(view, around)
        presenter.setParent(view)
        view.prepare_asked.connect(presenter.prepare)
        view.left.connect(presenter.leave)
        view.folder_asked.connect(
            lambda: _ask_folder(view, translate("export", "Where the copy is to go"), presenter.write)
        )


class TakeAlong:
    """All data of the desk; seen by coordinators alone."""

    def __init__(self, around: Around) -> None:
        view = self.view = TakeAlongPanel()
        presenter = self.presenter = TakeAlongPresenter(view, around)
        presenter.setParent(view)
        if not presenter.allowed:
            view.hide()
        view.stop_asked.connect(presenter.stop)
        view.folder_asked.connect(
            lambda: _ask_folder(view, translate("export", "Where the archive is to go"), presenter.write)
        )


def _ask_folder(parent: QWidget, title: str, then: Callable[[str], None]) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
