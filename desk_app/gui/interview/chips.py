"""The needs and requests of an interview as chips, group by group, and the search over all of them. Widgets only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.widgets.basics import clear, column, label, row, sign
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.look import px

ICONS = {
    "casa": "home",
    "soldi": "currency-euro",
    "lavoro": "briefcase",
    "famiglia": "users-group",
    "salute": "heart",
    "documenti": "world",
}


class Grid(QWidget):
    """Groups beside each other where there is room for their widest chip, else below each other."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._most, self._columns = columns, columns
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(12))
        self.setMinimumWidth(1)

    def fill(self, parts: list[QWidget]) -> None:
        """Other groups; those from before go."""
        clear(self._grid)
        self._parts = parts
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        room = (self.width() + px(20)) // (widest + px(20)) if widest else self._most
        wanted = min(self._most, max(1, room))
        if wanted != self._columns:
            self._columns = wanted
            self._place()

    def _place(self) -> None:
        for number in range(self._most):
            self._grid.setColumnStretch(number, int(number < self._columns))
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)


class ChipBoard(QWidget):
    """Chips in groups; those that were looked for come below, in a group of their own."""

    edited = Signal()

    def __init__(self, columns: int = 1) -> None:
        super().__init__()
        self._chips: dict[str, Chip] = {}
        self._everyday: dict[str, Chip] = {}
        self._areas: tuple[ChipArea, ...] = ()
        self._grid = Grid(columns)
        self._more = column(gap=0)
        self.setLayout(column(self._grid, self._more, gap=14))

    def show_areas(self, areas: tuple[ChipArea, ...]) -> None:
        """The everyday chips, all of them off; whatever was there before goes, but for chips that are the same."""
        clear(self._more)
        if areas == self._areas:
            self._chips = dict(self._everyday)
            before = self.blockSignals(True)
            self.set_codes(())
            self.blockSignals(before)
            return
        self._areas, self._chips = areas, {}
        self._grid.fill([self._area(area) for area in areas])
        self._everyday = dict(self._chips)

    def add(self, items: tuple[tuple[str, str], ...], *, on: bool) -> None:
        """Further chips, that are not among the everyday ones; on or off."""
        new = tuple((code, text) for code, text in items if code not in self._chips)
        if new:
            self._more.addWidget(self._area(ChipArea("", "", new)))
        for code, _ in items:
            self._chips[code].setChecked(on)

    def codes(self) -> tuple[str, ...]:
        """What is on."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def words(self) -> tuple[str, ...]:
        """What is on, in words."""
        return tuple(chip.text() for chip in self._chips.values() if chip.isChecked())

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Switch these on and all others off."""
        for code, chip in self._chips.items():
            chip.setChecked(code in codes)

    def focus_on(self, code: str) -> None:
        """Bring the keyboard to a chip."""
        if code in self._chips:
            self._chips[code].setFocus()

    def _area(self, area: ChipArea) -> QWidget:
        made = QWidget()
        group = QButtonGroup(made)
        group.setExclusive(False)
        chips = []
        for code, text in area.items:
            chip = Chip(text, code, f"chip_{code}")
            chip.setAccessibleName(f"{area.title}: {text}" if area.title else text)
            chip.toggled.connect(lambda _: self.edited.emit())
            group.addButton(chip)
            self._chips[code] = chip
            chips.append(chip)
        inside = column(gap=8)
        if area.title:
            inside.addLayout(row(sign(ICONS.get(area.code, "list"), "primary"), label(area.title, "strong"), 0, gap=10))
        inside.addWidget(flow(*chips))
        made.setLayout(inside)
        return made
