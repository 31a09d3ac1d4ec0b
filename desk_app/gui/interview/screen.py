"""Joins the interview's page with its presenter."""

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.interview.presenter import InterviewPresenter
from desk_app.gui.interview.view import InterviewView


class InterviewScreen:
    """The interview."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        self.view = InterviewView()
        self.presenter = InterviewPresenter(self.view, desk, reader, runner, bus)
        self.presenter.setParent(self.view)
        self.view.edited.connect(self.presenter.save_draft)
        self.view.close_asked.connect(self.presenter.close)
        self.view.aside_asked.connect(self.presenter.set_aside)
        self.view.need_search.connect(self.presenter.look_for_need)
