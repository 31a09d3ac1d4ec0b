"""How the window looks: language, colours, size of the letters, minutes before it locks. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from desk_app.gui.settings.rows import Look
from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.field import Field, choice

MINUTES = (2, 3, 5, 10, 15)
ZOOMS = (1.0, 1.25, 1.5, 2.0)


class LookSection(SectionCard):
    """Widgets only."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__("look_section", "text-size", QCoreApplication.translate("LookSection", "How it looks"))
        schemes = [("light", self.tr("Light")), ("dark", self.tr("Dark")), ("system", self.tr("As the system has it"))]
        tongues = [("it", "Italiano"), ("en", "English")]
        sizes = [(str(zoom), self.tr("{percent} %").format(percent=round(zoom * 100))) for zoom in ZOOMS]
        after = [(str(count), self.tr("after %n minute(s)", "", count)) for count in MINUTES]
        self.language = Field(self.tr("Language"), choice(tongues), "look_language")
        self.scheme = Field(self.tr("Colours"), choice(schemes), "look_scheme")
        self.zoom = Field(self.tr("Size of the letters"), choice(sizes), "look_zoom", self.tr("Also Ctrl + and Ctrl −"))
        self.minutes = Field(
            self.tr("It closes by itself"),
            choice(after),
            "look_minutes",
            self.tr("When nobody touches it. What is typed is kept."),
        )
        self.put(self.language, self.scheme, self.zoom, self.minutes)
        for one in (self.language, self.scheme, self.zoom, self.minutes):
            assert isinstance(one.control, QComboBox)
            # Only what a person chooses: filling in is no choice.
            one.control.activated.connect(lambda _: self.changed.emit(self.look()))

    def show_look(self, look: Look) -> None:
        """How it is."""
        self.language.set_text(look.language)
        self.scheme.set_text(look.scheme)
        self.zoom.set_text(str(look.zoom))
        self.minutes.set_text(str(look.minutes))

    def look(self) -> Look:
        """How it is to be."""
        return Look(
            self.language.text(), self.scheme.text(), float(self.zoom.text() or 1.0), int(self.minutes.text() or 5)
        )
