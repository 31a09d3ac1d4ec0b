"""The rail: where one is, what waits, how sending stands, who is working, and the lock."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from desk_app.exchange.link import LinkState
from desk_app.gui.bridge.link_words import words
from desk_app.gui.widgets.basics import avatar, button, card, column, label, restyle, row, sign
from desk_app.gui.widgets.look import picture, px

WIDTH = 232
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
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(18), px(16), px(16))
        box.setSpacing(px(4))
        box.addLayout(row(sign("sign", "primary", 38), label("Ascolto", "h2"), 0, gap=10))
        name = label(office, "meta", wrap=True, name="rail_office")
        box.addWidget(name)
        box.addSpacing(px(10))
        group = QButtonGroup(self)
        for number, door in enumerate(doors, start=1):
            box.addWidget(self._door(door, number, group))
        box.addStretch(1)
        box.addWidget(self._link_card())
        box.addSpacing(px(8))
        box.addLayout(self._member_row())

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
        holder = column(head, self._link_second, gap=2)
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(holder)
        return made

    def _member_row(self) -> QVBoxLayout:
        self._avatar = avatar("", 36)
        self._member = button("", "member", role="quiet")
        self._member.clicked.connect(self.settings_asked)
        lock = button("", "lock", role="quiet", sign="lock", says=self.tr("Lock (Ctrl+L)"))
        lock.setFixedWidth(px(44))
        lock.clicked.connect(self.lock_asked)
        line = row(self._avatar, self._member, 0, lock, gap=4)
        return column(line)

    def show_member(self, name: str, short: str, initials: str) -> None:
        """Who is working."""
        self._member.setText(short)
        self._member.setAccessibleName(self.tr("{name}: settings").format(name=name))
        self._avatar.setText(initials)

    def show_page(self, key: str) -> None:
        """Mark where one is."""
        if key in self._doors:
            self._doors[key].setChecked(True)

    def show_link(self, state: LinkState) -> None:
        """How sending stands."""
        said = words(state)
        self._link_icon.setPixmap(picture(said.icon, said.tone))
        self._link_first.setText(said.first)
        self._link_first.setProperty("role", {"ok": "ok", "danger": "error"}.get(said.tone, "strong"))
        restyle(self._link_first)
        self._link_second.setText(said.second)
        for one, width in ((self._link_first, WIDTH - 64), (self._link_second, WIDTH - 28)):
            # A wrapped label in a box that was laid out before it had its words keeps its former height.
            one.setMinimumHeight(one.heightForWidth(px(width)))
        self._card.setAccessibleName(f"{said.first}. {said.second}")
        self._link_first.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
