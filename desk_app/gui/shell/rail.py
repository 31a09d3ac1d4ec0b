"""The rail: where one is, what waits, how sending stands, who is working, and the lock."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QPushButton, QVBoxLayout

from desk_app.exchange.link import LinkState
from desk_app.gui.bridge.link_words import words
from desk_app.gui.widgets.basics import avatar, button, card, column, label, restyle, row, sign
from desk_app.gui.widgets.look import ICON, icon, picture, px

WIDTH = 232
COMPACT = 72
ROOM = 1100
"""In a window narrower than so many px at 100% the rail shows icons alone, and leaves the room to the page."""
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Door:
    """A page in the rail."""

    key: str
    text: str
    icon: str


def desk_doors() -> tuple[Door, ...]:
    """The pages of a desk."""
    return (
        Door("today", translate("rail", "Today"), "calendar-check"),
        Door("people", translate("rail", "People"), "users"),
        Door("exchange", translate("rail", "Sending and arrivals"), "refresh"),
        Door("red_flags", translate("rail", "Red flags"), "flag"),
    )


class Rail(QFrame):
    """The left edge of the window; `asked` carries the key of a page."""

    asked = Signal(str)
    lock_asked = Signal()
    settings_asked = Signal()

    def __init__(self, doors: tuple[Door, ...], office: str) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("role", "rail")
        self.setFixedWidth(px(WIDTH + 16))
        self._doors: dict[str, QPushButton] = {}
        self._texts = {door.key: door.text for door in doors}
        self._compact = False
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(18), px(16), px(16))
        box.setSpacing(px(4))
        title = label("Ascolto", "h2")
        box.addLayout(row(sign("sign", "primary", 38), title, 0, gap=10))
        name = label(office, "meta", wrap=True, name="rail_office")
        box.addWidget(name)
        box.addSpacing(px(10))
        self._group = group = QButtonGroup(self)
        for number, door in enumerate(doors, start=1):
            box.addWidget(self._door(door, number, group))
        box.addStretch(1)
        box.addWidget(self._link_card())
        box.addSpacing(px(8))
        box.addLayout(self._member_row())
        self._wide = (title, name, self._link_first, self._link_second, self._avatar)

    def fit(self, room: int) -> None:
        """Words where the window has room for them (px), else icons, whose words stay for a screen reader."""
        compact = room < px(ROOM)
        if compact == self._compact:
            return
        self._compact = compact
        self.setFixedWidth(px(COMPACT if compact else WIDTH + 16))
        side = px(9 if compact else 16)
        self._box.setContentsMargins(side, px(18), side, px(16))
        for key, made in self._doors.items():
            made.setText("" if compact else f"  {self._texts[key]}")
        for one in self._wide:
            one.setVisible(not compact)
        self._link_number.setVisible(compact)
        self._member.setText("" if compact else self._short)
        self._member.setIcon(icon("user", "primary") if compact else QIcon())
        way = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(way)

    def _door(self, door: Door, number: int, group: QButtonGroup) -> QPushButton:
        made = button(door.text, f"door_{door.key}", role="nav", sign=door.icon)
        made.setCheckable(True)
        made.setToolTip(f"{door.text} (Ctrl+{number})")
        made.clicked.connect(lambda: self.asked.emit(door.key))
        group.addButton(made)
        self._doors[door.key] = made
        return made

    def _link_card(self) -> QFrame:
        self._link_icon = sign("clock", "warn")
        self._link_first = label("", "strong", wrap=True, name="link_first")
        self._link_second = label("", "meta", wrap=True, name="link_second")
        made = self._card = card(name="link_card")
        inside = made.layout()
        assert inside is not None
        inside.setContentsMargins(px(12), px(10), px(10), px(10))
        inside.setSpacing(px(2))
        head = row(self._link_icon, self._link_first, gap=8)
        head.setStretch(1, 1)
        self._link_number = label("", "strong", name="link_number")
        self._link_number.hide()
        holder = column(head, self._link_second, self._link_number, gap=2)
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(holder)
        return made

    def _member_row(self) -> QVBoxLayout:
        self._avatar = avatar("", 36)
        self._member = button("", "member", role="quiet")
        self._member.setIconSize(QSize(px(ICON), px(ICON)))
        self._member.clicked.connect(self.settings_asked)
        lock = button("", "lock", role="quiet", sign="lock", says=self.tr("Lock (Ctrl+L)"))
        lock.setFixedWidth(px(44))
        lock.clicked.connect(self.lock_asked)
        self._short = ""
        self._foot = row(self._avatar, self._member, 0, lock, gap=4)
        return column(self._foot)

    def show_member(self, name: str, short: str, initials: str) -> None:
        """Who is working."""
        self._short = short
        self._member.setText("" if self._compact else short)
        self._member.setAccessibleName(self.tr("{name}: settings").format(name=name))
        self._avatar.setText(initials)

    def show_page(self, key: str) -> None:
        """Mark where one is; a page without a door of its own marks none."""
        if key in self._doors:
            self._doors[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for door in self._doors.values():
            door.setChecked(False)
        self._group.setExclusive(True)

    def show_link(self, state: LinkState) -> None:
        """How sending stands."""
        said = words(state)
        self._link_icon.setPixmap(picture(said.icon, said.tone))
        self._link_first.setText(said.first)
        self._link_first.setProperty("role", {"ok": "ok", "danger": "error"}.get(said.tone, "strong"))
        restyle(self._link_first)
        self._link_second.setText(said.second)
        self._link_number.setText(str(state.waiting) if state.waiting else "")
        self._card.setToolTip(f"{said.first}. {said.second}")
        for one, width in ((self._link_first, WIDTH - 64), (self._link_second, WIDTH - 28)):
            # A wrapped label in a box that was laid out before it had its words keeps its former height.
            one.setMinimumHeight(one.heightForWidth(px(width)))
        self._card.setAccessibleName(f"{said.first}. {said.second}")
        self._link_first.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
