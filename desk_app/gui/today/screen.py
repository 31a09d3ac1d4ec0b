"""Joins Oggi with its presenter."""

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.today.agenda_presenter import AgendaPresenter
from desk_app.gui.today.presenter import TodayPresenter
from desk_app.gui.today.view import TodayView


class TodayScreen:
    """Oggi."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        self.view = TodayView()
        self.presenter = TodayPresenter(self.view, desk, reader, runner, bus)
        self.presenter.setParent(self.view)
        self.view.resume_asked.connect(self.presenter.resume)
        cards = self.view.agenda
        agenda = self.agenda = AgendaPresenter(cards, desk, reader, runner, bus)
        agenda.setParent(self.view)
        for card in cards.cards.values():
            card.acted.connect(agenda.touch)
        form = cards.reminder
        form.kept.connect(lambda: agenda.remind(form.values(), form.hide, form.show_refusal))

    def start(self) -> None:
        """Read everything."""
        self.presenter.start()
        self.agenda.start()
