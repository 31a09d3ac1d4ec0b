"""A panel of the person's page: a copy of all that is written about them, for them. Widgets only."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.gui.export.card import ExportCard
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.reading_order import bring_into_sight

translate = QCoreApplication.translate


class GiveCopyPanel(ExportCard):
    """Widgets only. First it is prepared and looked at, then the folder is chosen."""

    prepare_asked = Signal()
    folder_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("give_copy", "download", translate("GiveCopyPanel", "A copy for the person"))
        about = self.tr("Everything that is written about them, with their documents. They have a right to it.")
        self.prepare = button(self.tr("Prepare the copy"), "give_prepare", sign="file-text")
        self.prepare.clicked.connect(self.prepare_asked)
        self._begin, self._ready = QWidget(), QWidget()
        self._begin.setLayout(column(row(self.prepare, 0)))
        self._ready.setLayout(self._steps())
        self._ready.hide()
        self.put(label(about, "meta", wrap=True), self._begin, self._ready)

    def _steps(self) -> QVBoxLayout:
        """What is seen once it is prepared."""
        self._summary = label("", "strong", wrap=True, name="give_summary")
        self._others = label("", "meta", wrap=True, name="give_others")
        self._remark = label("", "", wrap=True, name="give_remark")
        self._paper = Chip(self.tr("A paper to read (PDF)"), "pdf", "give_paper")
        self._file = Chip(self.tr("A file for another program (JSON)"), "json", "give_file")
        for chip in (self._paper, self._file):
            chip.setChecked(True)
            chip.toggled.connect(self._forms_changed)
        warning = self.tr("The files are not encrypted: whoever has them can read them. Use the person's own stick.")
        line = row(
            sign("alert-triangle", "warn"),
            label(warning, "", wrap=True, name="give_warning"),
            gap=12,
            margins=(14, 10, 14, 10),
        )
        line.setStretch(1, 1)
        self.folder = button(self.tr("Choose the folder…"), "give_folder", role="primary", sign="download")
        self.folder.clicked.connect(self.folder_asked)
        leave = button(self.tr("Leave it"), "give_leave", role="quiet")
        leave.clicked.connect(self.left)
        return column(
            self._summary,
            self._remark,
            self._others,
            flow(self._paper, self._file),
            frame("banner", line),
            flow(self.folder, leave),
            gap=10,
        )

    def forms(self) -> tuple[bool, bool]:
        """Whether the paper (PDF) and the file for a program (JSON) are wanted."""
        return self._paper.isChecked(), self._file.isChecked()

    def show_ready(self, summary: str, remark: str, others: tuple[str, ...]) -> None:
        """It is prepared: how much there is, and who else is named in it."""
        self._summary.setText(summary)
        self._remark.setText(remark)
        self._others.setText("\n".join(others))
        self._others.setVisible(bool(others))
        self._begin.hide()
        self._ready.show()
        self.folder.setFocus()
        QTimer.singleShot(0, self, lambda: bring_into_sight(self.folder))

    def show_begin(self) -> None:
        """Nothing is prepared."""
        had = self._ready.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._ready.hide()
        self._begin.show()
        if had:
            self.prepare.setFocus()

    def _forms_changed(self) -> None:
        self.folder.setEnabled(any(self.forms()))
