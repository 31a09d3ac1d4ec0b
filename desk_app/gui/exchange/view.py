"""Invii e arrivi: what waits and since when, what the district has, and what needs a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.basics import (
    badge,
    button,
    card,
    clear,
    column,
    frame,
    label,
    restyle,
    row,
    set_tone,
    sign,
)
from desk_app.gui.widgets.look import picture
from desk_app.gui.widgets.page import Page, two_columns


class ExchangeView(Page):
    """Widgets only."""

    try_asked = Signal()

    def __init__(self) -> None:
        super().__init__("exchange")
        self.set_title(self.tr("Sending and arrivals"), self.tr("What waits to leave, and what has come."))
        self.plain_head()
        self.body.addWidget(self._banner())
        self._waiting, self._arrived, self._aside = column(gap=12), column(gap=12), column(gap=12)
        left = QWidget()
        waiting = card(self._head("send", self.tr("To send")), self._waiting, gap=12, name="exchange_waiting")
        arrived = card(self._head("inbox", self.tr("Received by the district")), self._arrived, gap=12)
        self._aside_card = card(self._head("alert-triangle", self.tr("Set aside")), self._aside, gap=12)
        left.setLayout(column(waiting, arrived, self._aside_card, 0, gap=16))
        right = QWidget()
        right.setLayout(column(self._promise(), 0))
        self.body.addWidget(two_columns(left, right, (5, 3)))
        self.body.addStretch(1)
        self.setFocusProxy(self.again)

    def _banner(self) -> QWidget:
        self._icon = sign("wifi-off", "warn", 28)
        self._first = label("", "h2", wrap=True, name="exchange_first")
        self._second = label("", "", wrap=True, name="exchange_second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of it has been sent"))
        self.again = button(self.tr("Try now"), "try_now", sign="refresh")
        self.again.setToolTip(self.tr("Try now (F5)"))
        self.again.clicked.connect(self.try_asked)
        words = column(self._first, self._second, self._bar, gap=4)
        line = row(self._icon, words, self.again, gap=16, margins=(20, 16, 16, 16))
        line.setStretch(1, 1)
        self._state = frame("banner", line)
        return self._state

    def _head(self, icon: str, text: str) -> QVBoxLayout:
        return column(row(sign(icon, "primary"), label(text, "h2"), 0, gap=10))

    def _promise(self) -> QWidget:
        carried = self.tr("The district carries the closed envelopes: it cannot open them.")
        kept = self.tr("What is sent also stays here. If this computer is lost, another one gets it back with the kit.")
        first = row(sign("shield-check", "ok"), label(carried, "", wrap=True), gap=12)
        second = row(sign("device-laptop", "ok"), label(kept, "", wrap=True), gap=12)
        for line in (first, second):
            line.setStretch(1, 1)
        return card(first, second, gap=16, role="sunken")

    def show_state(self, icon: str, tone: str, first: str, second: str) -> None:
        """How it stands."""
        self._icon.setPixmap(picture(icon, tone, 28))
        set_tone(self._state, tone)
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._state.setAccessibleName(f"{first} {second}")
        restyle(self._state)

    def show_progress(self, sent: int, total: int) -> None:
        """Bytes of the upload that is going on; 0 of 0 for none."""
        self._bar.setVisible(total > 0)
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(sent)
        self.again.setEnabled(total == 0)

    def show_waiting(self, lines: tuple[Line, ...], none: str) -> None:
        """What waits."""
        _fill(self._waiting, lines, none, "warn")

    def show_received(self, lines: tuple[Line, ...], none: str) -> None:
        """What the district has acknowledged, signed."""
        _fill(self._arrived, lines, none, "ok")

    def show_aside(self, lines: tuple[Line, ...]) -> None:
        """What the district will never take."""
        _fill(self._aside, lines, "", "danger")
        self._aside_card.setVisible(bool(lines))


def _fill(box: QVBoxLayout, lines: tuple[Line, ...], none: str, tone: str) -> None:
    if box.property("shown") == (lines, none):
        return
    box.setProperty("shown", (lines, none))
    clear(box)
    if not lines:
        box.addWidget(label(none, "meta", wrap=True))
    for one in lines:
        words = column(label(one.title, "strong", wrap=True), label(one.below, "meta", wrap=True), gap=0)
        line = row(words, gap=12)
        line.setStretch(0, 1)
        if one.aside:
            line.addWidget(badge(one.aside, tone))
        box.addLayout(line)
