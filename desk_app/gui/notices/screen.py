"""Joins the notice's page with its presenter, the printer and the place where a file goes."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog

from desk_app.gui.bridge.leaflets import tongues
from desk_app.gui.notices.presenter import NoticesPresenter
from desk_app.gui.notices.sheet import lay_out, pdf, print_on, title
from desk_app.gui.notices.view import NoticesView
from desk_app.gui.widgets.lettering import families

translate = QCoreApplication.translate


class NoticesScreen:
    """Informativa. `presenter.open(language, keeper)` shows it, `presenter.closed` is told what was shown.

    `printers`: the names of those that this computer has.
    """

    def __init__(self, printers: Callable[[], Collection[str]] = QPrinterInfo.availablePrinterNames) -> None:
        self._printers = printers
        self.view = NoticesView(tongues(families))
        self.presenter = NoticesPresenter(self.view, families)
        self.presenter.setParent(self.view)
        self.view.language_chosen.connect(self.presenter.choose)
        self.view.length_chosen.connect(self.presenter.lengthen)
        self.view.close_asked.connect(self.presenter.close)
        self.view.print_asked.connect(self._ask_printer)
        self.view.save_asked.connect(self._ask_where)

    def print_on(self, printer: QPrinter) -> None:
        """Let a printer have the sheet as it is shown."""
        leaflet = self.presenter.leaflet
        if leaflet is None:
            return
        printer.setDocName(title(leaflet))
        if print_on(printer, leaflet) and printer.printerState() != QPrinter.PrinterState.Error:
            self.presenter.printed()
        else:
            self.presenter.refused()

    def save(self, path: str) -> None:
        """Write the sheet into a file."""
        leaflet = self.presenter.leaflet
        if leaflet is None:
            return
        try:
            Path(path).write_bytes(pdf(leaflet))
        except OSError:
            self.presenter.refused()
        else:
            self.presenter.saved()

    def _ask_printer(self) -> None:
        # Without a printer the dialog offers properties of none, and pressing there ends the whole process (Qt 6.11).
        if not self._printers():
            self.presenter.refused(no_printer=True)
            self.view.save.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_out(printer)
        dialog = QPrintDialog(printer, self.view)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        # QPrintDialog has an `open` of its own that wants a slot by name.
        QDialog.open(dialog)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.view, translate("notices", "Where the sheet is to go"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("notices", "PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(translate("notices", "information-about-your-data.pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
