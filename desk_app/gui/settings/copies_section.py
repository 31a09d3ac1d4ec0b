"""A card of the settings page: where copies of the archive go, and when the last one was made. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import button, label, row, set_tone


class CopiesSection(SectionCard):
    """Widgets only."""

    folder_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__("copies_section", "history", QCoreApplication.translate("CopiesSection", "Copies"))
        below = self.tr("A copy is made when Ascolto is closed, encrypted, and tried at once. The last three are kept.")
        self._where = label("", "strong", wrap=True, name="copies_where")
        self._last = label("", "meta", wrap=True, name="copies_last")
        self.choose = button(self.tr("Choose the folder…"), "copies_choose", sign="history")
        self.choose.clicked.connect(self.folder_asked)
        self.now = button(self.tr("Make a copy now"), "copies_now", sign="check")
        self.now.clicked.connect(self.copy_asked)
        self.put(label(below, "meta", wrap=True), self._where, self._last, row(self.choose, self.now, 0, gap=12))

    def show_copies(self, where: str, last: str, *, chosen: bool) -> None:
        """Where they go and when the last was made, in words; without a folder none can be made."""
        self._where.setText(where)
        set_tone(self._where, "" if chosen else "warn")
        self._last.setText(last)
        self._last.setVisible(bool(last))
        self.now.setEnabled(chosen)
