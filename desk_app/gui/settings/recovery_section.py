"""The code on the sheet that opens this archive when a phrase is forgotten. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import badge, button, label, row
from desk_app.gui.widgets.codes import code_label, in_rows
from desk_app.gui.widgets.field import Field, line

translate = QCoreApplication.translate


class RecoverySection(SectionCard):
    """Try it, and make another one."""

    renew_asked = Signal()
    try_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("recovery_section", "shield-check", translate("RecoverySection", "Recovery code"))
        self._due = badge(self.tr("To be tried now"), "warn", "recovery_due")
        self._tested = label("", "meta", wrap=True, name="recovery_tested")
        tried = line()
        self.tried = Field(self.tr("Type the code from the sheet"), tried, "tried_code")
        self.fields = {"tried_code": self.tried}
        try_it = button(self.tr("Try it"), "try_code")
        self._renew = button(self.tr("Make a new code"), "new_code", sign="refresh")
        tried.returnPressed.connect(self._try)
        try_it.clicked.connect(self._try)
        self._renew.clicked.connect(self.renew_asked)
        self._code = code_label("new_recovery_code", self.tr("Recovery code"))
        self._write = label(
            self.tr("Write it down now: it is shown this once. The one before opens nothing any more."),
            "strong",
            wrap=True,
        )
        buttons = row(try_it, self._renew, 0, gap=10)
        self.put(row(self._due, 0), self._tested, self.tried, buttons, self._write, self._code)
        self.show_code("")

    def show_facts(self, tested: str, *, due: bool, coordinator: bool) -> None:
        """When it was last tried, and whether that is to be done again; a coordinator may make another one."""
        self._tested.setText(tested)
        self._due.setVisible(due)
        self._renew.setVisible(coordinator)

    def show_code(self, code: str) -> None:
        """The new code, once; empty takes it away."""
        self._code.setText(in_rows(code))
        self._code.setAccessibleDescription(code)
        for one in (self._code, self._write):
            one.setVisible(bool(code))

    def clear_tried(self) -> None:
        """It went well."""
        self.tried.set_text("")

    def _try(self) -> None:
        self.try_asked.emit(self.tried.text())
