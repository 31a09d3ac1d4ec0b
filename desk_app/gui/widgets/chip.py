"""A word that is on or off: a real button that can be checked, with a tick beside the colour; and groups of them."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desk_app.gui.widgets.flow import flow
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
        self.setIcon(icon("check", "primary_ink", 18) if on else QIcon())
        self.updateGeometry()


class OneOf(QWidget):
    """Chips of which one is on; arrows go from one to the next."""

    edited = Signal()

    def __init__(self, name: str, says: str, options: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._group = QButtonGroup(self)
        self._chips = {value: Chip(words, value, f"{name}_{value}") for value, words in options}
        for chip in self._chips.values():
            chip.setAccessibleName(f"{says}: {chip.text()}")
            self._group.addButton(chip)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(flow(*self._chips.values()))
        self._group.buttonClicked.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """What the chosen chip stands for; empty when none is."""
        chosen = self._group.checkedButton()
        return chosen.value if isinstance(chosen, Chip) else ""

    def set_value(self, value: str) -> None:
        """Choose by value; that is no edit."""
        if value in self._chips:
            self._chips[value].setChecked(True)

    def first(self) -> QWidget:
        """Where the keyboard begins: the chosen chip, else the first one."""
        return self._group.checkedButton() or next(iter(self._chips.values()))
