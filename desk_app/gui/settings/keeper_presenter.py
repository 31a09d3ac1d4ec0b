"""Who answers for the data: read and written. No widgets here."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import keeper
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.settings.presenter import Section

translate = QCoreApplication.translate


class View(Section, Protocol):
    """What the presenter asks of the card."""

    def show_keeper(self, controller: str, contact: str) -> None:
        """As it is written now."""

    def values(self) -> tuple[str, str]:
        """As typed: controller, contact."""


class KeeperPresenter(QObject):
    """Joins the card with the verbs."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus

    def start(self) -> None:
        """Show who it is now."""
        self._view.say("")
        self._view.show_problem("", "")
        self._runner.do(
            self, lambda: keeper.read(self._reader), lambda now: self._view.show_keeper(*now), self._failed, lane=SEARCH
        )

    def keep(self) -> None:
        """Write what was typed."""
        controller, contact = self._view.values()

        def kept(changes: Changes) -> None:
            self._view.show_keeper(controller, contact)
            self._kept(changes)

        self._runner.do(self, lambda: keeper.write(self._desk, controller, contact), kept, self._failed)

    def _kept(self, changes: Changes) -> None:
        self._bus.tell(changes)
        self._view.show_problem("", "")
        self._view.say(translate("settings", "Written. From now on the notice names them."))

    def _failed(self, error: DeskError) -> None:
        self._view.say("")
        self._view.show_problem(error.field if isinstance(error, Refused) else "", sentence(error))
