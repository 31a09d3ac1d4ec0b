"""Cases that nobody sees any more: that there is one, and who could go on with it. Of them nothing else is told."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import protection
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.casework.protection import Unseen
from desk_app.domain.changes import ABOUT_SIGHT, Changes
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.case_lines import Act, CaseLine
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.widgets.lines_card import LinesCard

translate = QCoreApplication.translate


def unseen_card() -> LinesCard:
    """The card; hidden while there is no such case."""
    made = LinesCard("today_unseen", translate("today", "A case that nobody sees"), "eye-off")
    made.hide()
    return made


class UnseenPresenter(QObject):
    """Shows the card to whoever may say who goes on, and writes it."""

    def __init__(self, card: LinesCard, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__(card)
        self._card, self._desk, self._reader, self._runner, self._bus = card, desk, reader, runner, bus
        self._several: tuple[Unseen, ...] = ()
        self.appears: Callable[[], None] = lambda: None
        card.acted.connect(self._entrust)
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Look whether there is one."""
        read = self._reader
        self._runner.do(self, lambda: protection.unseen(read), self._show, lambda _: None, lane=SEARCH)

    def _show(self, several: tuple[Unseen, ...]) -> None:
        if several == self._several:
            # Laid out anew for nothing, the page would move under whoever is working on it.
            return
        if several and not self._several:
            self.appears()
        self._several = several
        self._card.show_lines(tuple(map(_line, several)))
        self._card.setVisible(bool(several))

    def _entrust(self, key: bytes, member: str) -> None:
        desk, whom = self._desk, RecordId(bytes.fromhex(member))
        self._runner.do(
            self,
            lambda: protection.entrust(desk, RecordId(key), whom),
            self._bus.tell,
            lambda error: self._bus.said.emit(sentence(error)),
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & ABOUT_SIGHT:
            self.start()


def _line(one: Unseen) -> CaseLine:
    text = translate("today", "Whoever followed it stepped back or works here no more. Who goes on with it?")
    words = translate("today", "Let {name} see it")
    acts = tuple(Act(member.id.hex(), words.format(name=member.name)) for member in one.whom)
    return CaseLine(one.person, text, acts=acts)
