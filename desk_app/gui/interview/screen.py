"""Joins the interview's page with its presenters."""

from functools import partial

from desk_app.casework import red_flags
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.danger import flag_levels
from desk_app.gui.bridge.own_numbers import NumbersPresenter
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.interview.needs import NeedsPresenter
from desk_app.gui.interview.presenter import InterviewPresenter, as_text
from desk_app.gui.interview.view import InterviewView, Parts


class InterviewScreen:
    """The interview."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus, parts: Parts | None = None) -> None:
        view = self.view = InterviewView(parts)
        self.needs = NeedsPresenter(view.needs_step.boards(), view.needs_step.searches())
        presenter = self.presenter = InterviewPresenter(view, desk, reader, runner, bus)
        presenter.setParent(view)
        presenter.prepare = self.needs.start
        flags = view.needs_step.flags
        flags.show_levels(flag_levels())
        self.numbers = NumbersPresenter(flags, red_flags.levels(), reader, runner, bus)
        self.numbers.setParent(view)
        flags.opened.connect(self.numbers.start)
        view.edited.connect(presenter.save_draft)
        view.save_asked.connect(partial(presenter.save_draft, say=True))
        view.close_asked.connect(lambda: presenter.recorder.record(view.form()))
        view.aside_asked.connect(presenter.set_aside)
        view.step_asked.connect(presenter.go_to)
        view.code_search.connect(self.needs.look_for)
        view.code_chosen.connect(self.needs.choose)
        view.notice.copy_asked.connect(lambda: view.notice.copy(as_text(view.form())))
