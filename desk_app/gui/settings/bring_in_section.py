"""A card of the settings page: the way to bring in a sheet of people from before. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import button, label
from desk_app.gui.widgets.flow import flow


class BringInSection(SectionCard):
    """Widgets only."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("bring_in_section", "file-text", QCoreApplication.translate("BringInSection", "From before"))
        below = self.tr("A sheet of people and interviews (Excel or CSV) is brought in after you have looked at it.")
        go = button(self.tr("Bring in a sheet"), "bring_in")
        go.clicked.connect(self.asked)
        self.put(label(below, "meta", wrap=True), flow(go))
