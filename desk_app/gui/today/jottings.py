"""What is typed on Oggi is kept: a new reminder, and how it went, below the line that it is about."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.jotter import Jotter
from desk_app.gui.today.agenda_cards import AgendaCards
from desk_app.gui.today.asks import OutcomeAsk
from desk_app.gui.today.day_card import DayCard
from desk_app.gui.widgets.jotted import Jotted, watch


def keep_jottings(jotter: Jotter, cards: AgendaCards) -> None:
    """Watch the forms of Oggi, and take up what was left."""
    reminder = Jotted(cards.reminder)
    cards.reminder.left.connect(reminder.leave)
    watch(jotter, reminder)
    for card in cards.cards.values():
        Outcomes(jotter, card)
    jotter.open(None)


class Outcomes(QObject):
    """How it went with the lines of a card: what was left of a line is there when that line is asked about again."""

    def __init__(self, jotter: Jotter, card: DayCard) -> None:
        super().__init__(card)
        self._jotter, self._card = jotter, card
        self._jotted: Jotted | None = None
        self._place = ""
        card.asked.connect(self._begun)

    def _begun(self, ask: QWidget) -> None:
        if not isinstance(ask, OutcomeAsk):
            return
        if self._jotted is None:
            self._jotted = Jotted(ask)
            ask.left.connect(self._jotted.leave)
            self._jotted.paused.connect(lambda: self._jotter.keep(self._place))
            self._jotted.closed.connect(lambda: self._jotter.drop(self._place))
        before, self._place = self._place, f"outcome {self._card.lines.held.hex()}"
        self._jotter.turn(before, self._place, self._jotted)
