"""Joins Oggi with its presenter."""

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.today.presenter import TodayPresenter
from desk_app.gui.today.view import TodayView


class TodayScreen:
    """Oggi."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        self.view = TodayView()
        self.presenter = TodayPresenter(self.view, desk, reader, runner, bus)
        self.presenter.setParent(self.view)
        self.view.resume_asked.connect(self.presenter.resume)
