"""Joins the pages about people with their presenters."""

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.people.person_presenter import PersonPresenter
from desk_app.gui.people.person_view import PersonView
from desk_app.gui.people.presenter import PeoplePresenter
from desk_app.gui.people.view import PeopleView


class PeopleScreen:
    """Find or add."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        self.view = PeopleView()
        self.presenter = PeoplePresenter(self.view, desk, reader, runner, bus)
        self.presenter.setParent(self.view)
        self.view.typed.connect(self.presenter.search)
        self.view.chosen.connect(self.presenter.open)
        self.view.form_changed.connect(self.presenter.look_for_double)
        self.view.same_asked.connect(self.presenter.same)
        self.view.other_asked.connect(self.presenter.other)
        self.view.add_asked.connect(self.presenter.add)
        self.view.nameless_asked.connect(lambda: self.presenter.begin_interview(None))


class PersonScreen:
    """One person."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        self.view = PersonView()
        self.presenter = PersonPresenter(self.view, desk, reader, runner, bus)
        self.presenter.setParent(self.view)
        self.view.back_asked.connect(self.presenter.go_back)
        self.view.interview_asked.connect(self.presenter.interview)
        self.view.correction_asked.connect(self.presenter.correct)
        self.view.correction_done.connect(self.presenter.keep_correction)
        self.view.choice_made.connect(self.presenter.choose)
