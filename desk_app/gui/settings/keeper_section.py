"""A card of the settings page: who answers for the data, as the privacy notice names them. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.gui.settings.section import SectionCard
from desk_app.gui.settings.typed_card import TypedCard
from desk_app.gui.widgets.basics import button, label
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import flow


class KeeperSection(SectionCard):
    """Widgets only."""

    keep_asked = Signal()

    def __init__(self) -> None:
        title = QCoreApplication.translate("KeeperSection", "Who answers for the data")
        super().__init__("keeper_section", "shield-check", title)
        below = self.tr("The notice that you read together names them: the parish, the union, the association.")
        reach = self.tr("An address, a phone or an e-mail that somebody looks after.")
        self.fields = {
            "controller": Field(self.tr("Controller of the data"), line(), "keeper_controller"),
            "contact": Field(self.tr("How to reach them"), line(), "keeper_contact", reach),
        }
        self.keep = button(self.tr("Keep it"), "keeper_keep", sign="check")
        self.keep.clicked.connect(self.keep_asked)
        self.put(label(below, "meta", wrap=True), *self.fields.values(), flow(self.keep))
        self.typed = TypedCard(self)

    def show_keeper(self, controller: str, contact: str) -> None:
        """As it is written now."""
        self.typed.show_written({"controller": controller, "contact": contact})

    def values(self) -> tuple[str, str]:
        """As typed: controller, contact."""
        return self.fields["controller"].text(), self.fields["contact"].text()
