"""Joins the pages about people with their presenters."""

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.people.add_presenter import AddPresenter
from desk_app.gui.people.card_keeper import UnwrittenCard
from desk_app.gui.people.correction_presenter import CorrectionPresenter
from desk_app.gui.people.person_presenter import PersonPresenter
from desk_app.gui.people.person_view import PersonView
from desk_app.gui.people.presenter import PeoplePresenter
from desk_app.gui.people.said_presenter import SaidPresenter
from desk_app.gui.people.view import PeopleView


class PeopleScreen:
    """Find or add."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        view = self.view = PeopleView()
        find = self.presenter = PeoplePresenter(view, reader, runner, bus)
        add = self.add = AddPresenter(view, desk, reader, runner, bus)
        said = self.said = SaidPresenter(view.said, reader, runner, bus)
        for presenter in (find, add, said):
            presenter.setParent(view)
        find.restart = self._restart
        find.sight_changed = self._forget_double
        find.asking = lambda: add.perhaps is not None
        add.begin = find.begin
        view.typed.connect(find.search)
        view.chosen.connect(find.open)
        view.typed.connect(said.search)
        view.said.chosen.connect(said.open)
        view.form_changed.connect(add.look_for_double)
        view.same_asked.connect(add.same)
        view.other_asked.connect(add.other)
        view.add_asked.connect(add.add)
        view.nameless_asked.connect(lambda: find.begin(None))

    def _restart(self) -> None:
        self.view.search.clear()
        self.said.start()
        self.add.start()

    def _forget_double(self) -> None:
        if self.add.perhaps is not None:
            # Whoever is told of may be hidden by now.
            self.add.perhaps = None
            self.view.show_perhaps("")
            self.add.look_for_double()

    def flush(self) -> UnwrittenCard | None:
        """Before the page goes: what of a new card is not on the disk yet, for whoever closes it to write."""
        return self.add.keeper.last(self.view.form())


class PersonScreen:
    """One person."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        view = self.view = PersonView()
        whose = self.presenter = PersonPresenter(view, desk, reader, runner, bus)
        card = self.correction = CorrectionPresenter(view.correction, whose, desk, reader, runner, bus)
        for presenter in (whose, card):
            presenter.setParent(view)
        whose.opened = card.opened
        view.back_asked.connect(whose.go_back)
        view.interview_asked.connect(whose.interview)
        view.choice_made.connect(whose.choose)
        view.interview_correction_asked.connect(whose.correct_interview)
        view.correction_asked.connect(card.begin)
        view.correction.keep_asked.connect(card.keep)
        view.correction.leave_asked.connect(card.leave)
        view.correction.edited.connect(card.save_draft)

    def flush(self) -> UnwrittenCard | None:
        """Before the page goes: what of a correction is not on the disk yet, for whoever closes it to write."""
        return self.correction.keeper.last(self.view.correction.form())
