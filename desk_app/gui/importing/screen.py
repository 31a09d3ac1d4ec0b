"""Joins the page of an import with its presenters, and asks for files."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desk_app.casework.desk import Desk
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.importing.presenter import ImportPresenter
from desk_app.gui.importing.sayings import field_words
from desk_app.gui.importing.view import ImportView
from desk_app.papers.rows_apart import beside

translate = QCoreApplication.translate


class ImportScreen:
    """Bring in a sheet. `start()` begins anew, unless something is under way."""

    def __init__(self, desk: Desk, runner: Runner, bus: Bus) -> None:
        view = self.view = ImportView(field_words())
        presenter = self.presenter = ImportPresenter(view, desk, runner, bus)
        presenter.setParent(view)
        view.file.file_asked.connect(self._ask_file)
        view.columns.matched.connect(presenter.columns.match)
        view.columns.sheet_asked.connect(lambda sheet: presenter.choose(str(presenter.path), sheet))
        view.look_asked.connect(presenter.look)
        view.record_asked.connect(presenter.record)
        view.stop_asked.connect(presenter.work.stop)
        view.preview.filtered.connect(presenter.preview.filter)
        view.preview.chosen.connect(presenter.preview.choose)
        view.preview.decided.connect(lambda same: presenter.preview.decide(same=same))
        view.done.apart_asked.connect(self._ask_where)
        view.done.again_asked.connect(presenter.begin)

    def start(self) -> None:
        """From the beginning."""
        self.presenter.begin()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self.view, translate("importing", "The sheet to bring in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = translate("importing", "Sheets")
        dialog.setNameFilters([f"{kinds} (*.xlsx *.xlsm *.csv *.tsv *.txt)", f"{translate('importing', 'All')} (*)"])
        dialog.fileSelected.connect(self.presenter.choose)
        dialog.open()

    def _ask_where(self) -> None:
        presenter = self.presenter
        dialog = QFileDialog(self.view, translate("importing", "Where to write the rows that were set apart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)"])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(str(beside(presenter.path, translate("importing", "to correct"))))
        dialog.fileSelected.connect(lambda name: presenter.apart.write(name, presenter.preview.plan))
        dialog.open()
