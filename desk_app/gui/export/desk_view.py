"""A panel of the settings: all data of this desk in one archive, for a coordinator. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desk_app.gui.export.card import ExportCard
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign

translate = QCoreApplication.translate


class TakeAlongPanel(ExportCard):
    """Widgets only."""

    folder_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__("take_along", "download", translate("TakeAlongPanel", "Take all data of this desk along"))
        about = self.tr("Everything that this desk has written, in one open archive (ZIP) that needs no Ascolto.")
        warning = self.tr(
            "This archive is not encrypted: whoever finds it reads everything about everybody. "
            "For a safe copy use Copies. Keep it locked away, and delete it when it is done with."
        )
        line = row(
            sign("alert-triangle", "warn"),
            label(warning, "", wrap=True, name="take_warning"),
            gap=12,
            margins=(14, 10, 14, 10),
        )
        line.setStretch(1, 1)
        self.folder = button(self.tr("Choose the folder…"), "take_folder", sign="download")
        self.folder.clicked.connect(self.folder_asked)
        self.put(label(about, "meta", wrap=True), frame("banner", line), row(self.folder, 0))
        self._bar = QProgressBar()
        self._bar.setObjectName("take_progress")
        self._bar.setAccessibleName(self.tr("How much is written"))
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Stop"), "take_stop")
        self.stop.clicked.connect(self.stop_asked)
        self._under_way = QWidget()
        self._under_way.setLayout(column(self._bar, row(self.stop, 0), gap=10))
        self._under_way.hide()
        self.below.addWidget(self._under_way)

    def show_progress(self, text: str, done: int, whole: int) -> None:
        """So many of so many are written, in words too; with no words it is over."""
        began = bool(text) and self._under_way.isHidden()
        over = not text and self.stop.hasFocus()
        self.show_busy(text)
        self._bar.setMaximum(max(whole, 1))
        self._bar.setValue(done)
        self._under_way.setVisible(bool(text))
        if began:
            self.stop.setEnabled(True)
            self.stop.setFocus()
        elif over:
            self.folder.setFocus()

    def show_stopping(self) -> None:
        """It was asked to stop, and does so at the next record."""
        self.stop.setEnabled(False)
