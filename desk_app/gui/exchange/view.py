"""Invii e arrivi: what waits and since when, what the district has, and what needs a person."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QWidget

from desk_app.gui.bridge.link_words import LinkWords
from desk_app.gui.bridge.things import Thing
from desk_app.gui.widgets.basics import button, card, column, frame, label, restyle, row, set_tone, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import picture, px
from desk_app.gui.widgets.page import Page, two_columns
from desk_app.gui.widgets.things import Things


class ExchangeView(Page):
    """Widgets only."""

    try_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__("exchange")
        self.set_title(self.tr("Sending and arrivals"), self.tr("What waits to leave, and what has come."))
        self.plain_head()
        self.body.addWidget(self._banner())
        self._waiting, self._received, self._aside = Things(), Things(), Things()
        self._count = label("", "meta", name="exchange_count")
        self._last = label("", "meta", wrap=True, name="exchange_last")
        left, right = QWidget(), QWidget()
        waiting = card(_head("send", self.tr("To send"), self._count), self._waiting, gap=14, name="exchange_waiting")
        got = _head("inbox", self.tr("Received by the district"), self._last)
        received = card(got, self._received, gap=14, name="exchange_received")
        aside = _head("alert-triangle", self.tr("Set aside"), label("", "meta"))
        self.resend = button(self.tr("Send again"), "send_again", sign="refresh")
        self.resend.setToolTip(self.tr("What was refused is sealed and sent once more."))
        self.resend.clicked.connect(self.again_asked)
        self._aside_card = card(aside, self._aside, row(self.resend, 0), gap=14, name="exchange_aside")
        left.setLayout(column(self._aside_card, waiting, received, 0, gap=16))
        right.setLayout(column(self._promise(), 0))
        self.body.addWidget(two_columns(left, right, (5, 3)))
        self.body.addStretch(1)
        self.on_key("F5", self.try_asked.emit)
        self.setFocusProxy(self.again)

    def _banner(self) -> QFrame:
        self._icon = sign("wifi-off", "warn", 28)
        self._first = label("", "h2", wrap=True, name="exchange_first")
        self._second = label("", "", wrap=True, name="exchange_second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of it has been sent"))
        self.again = button(self.tr("Try now"), "try_now", sign="refresh")
        self.again.setToolTip(self.tr("Try now (F5)"))
        self.again.clicked.connect(self.try_asked)
        words = QWidget()
        inside = row(self._icon, gap=16)
        inside.addLayout(column(self._first, self._second, self._bar, gap=4), 1)
        words.setLayout(inside)
        line = shared(Part(words, lambda: px(420), grows=True), self.again, gap=16)
        self._state = frame("banner", column(line, margins=(20, 16, 16, 16)), "exchange_state")
        return self._state

    def _promise(self) -> QFrame:
        carried = self.tr("The district carries the closed envelopes: it cannot open them.")
        kept = self.tr("What is sent also stays here. If this computer is lost, another one gets it back with the kit.")
        first = row(sign("shield-check", "ok"), label(carried, "", wrap=True), gap=12)
        second = row(sign("device-laptop", "ok"), label(kept, "", wrap=True), gap=12)
        for line in (first, second):
            line.setStretch(1, 1)
        return card(first, second, gap=16, role="sunken")

    def show_state(self, said: LinkWords) -> None:
        """How it stands; a change is announced."""
        before = self._state.accessibleName()
        self._icon.setPixmap(picture(said.icon, said.tone, 28))
        set_tone(self._state, said.tone)
        self._first.setText(said.first)
        self._second.setText(said.second)
        self._second.setVisible(bool(said.second))
        self._state.setAccessibleName(f"{said.first}. {said.second}")
        restyle(self._state)
        if before and before != self._state.accessibleName() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self._first, QAccessible.Event.Alert))

    def show_progress(self, sent: int, total: int) -> None:
        """Bytes of the upload that is going on; 0 of 0 for none."""
        self._bar.setVisible(total > 0)
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(sent)

    def show_waiting(self, things: tuple[Thing, ...], count: int, none: str) -> None:
        """What waits."""
        self._count.setText(str(count) if count else "")
        self._waiting.show_things(things, none)

    def show_received(self, things: tuple[Thing, ...], last: str, none: str) -> None:
        """What the district has acknowledged, signed."""
        self._last.setText(last)
        self._received.show_things(things, none)

    def show_aside(self, things: tuple[Thing, ...], *, resend: bool) -> None:
        """What the district will never take as it is; `resend`: it may be sent once more."""
        self._aside.show_things(things, "")
        self._aside_card.setVisible(bool(things))
        self.resend.setVisible(resend)


def _head(icon: str, text: str, beside: QLabel) -> QWidget:
    title = label(text, "h2", wrap=True)
    words = QWidget()
    inside = row(sign(icon, "primary"), title, gap=10)
    inside.setStretch(1, 1)
    words.setLayout(inside)
    wish = Part(words, lambda: one_line(title)() + px(36))
    return shared(wish, Part(beside, one_line(beside)), gap=12)
