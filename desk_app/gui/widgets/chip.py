"""A word that is on or off: a real button that can be checked, with a tick beside the colour."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from desk_app.gui.widgets.look import icon, px


class Chip(QPushButton):
    """A choice among several; `value` is what it stands for."""

    def __init__(self, text: str, value: str, name: str) -> None:
        super().__init__(text)
        self.value = value
        self.setObjectName(name)
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setIconSize(QSize(px(18), px(18)))
        self.toggled.connect(self._tick)

    def _tick(self, on: bool) -> None:
        self.setIcon(icon("check", "primary_ink", 18) if on else icon("check", "surface", 0.1))
        self.updateGeometry()
