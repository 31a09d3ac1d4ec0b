"""Joins Oggi with its presenters."""

from functools import partial

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.jotter import Jotter
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.today.agenda_presenter import AgendaPresenter
from desk_app.gui.today.jottings import keep_jottings
from desk_app.gui.today.left_behind import LeftBehindCard
from desk_app.gui.today.left_behind_presenter import LeftBehindPresenter
from desk_app.gui.today.presenter import TodayPresenter
from desk_app.gui.today.reminder_presenter import ReminderPresenter
from desk_app.gui.today.unseen import UnseenPresenter, unseen_card
from desk_app.gui.today.view import TodayView, whole_view


class TodayScreen:
    """Oggi."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus, view: TodayView | None = None) -> None:
        self.view = view or whole_view()
        cards = self.view.agenda
        self.presenter = TodayPresenter(self.view, desk, reader, runner, bus)
        self.agenda = AgendaPresenter(cards, desk, reader, runner, bus)
        self.reminder = ReminderPresenter(cards.reminder, desk, runner, bus)
        card = unseen_card()
        card.setParent(self.view)
        self.unseen = UnseenPresenter(card, desk, reader, runner, bus)
        # It has no place on the page before there is such a case: there hardly ever is one.
        self.unseen.appears = partial(self.view.body.insertWidget, 0, card)
        self.jotter = Jotter(desk, reader, runner)
        keep_jottings(self.jotter, cards)
        behind = LeftBehindCard()
        self.view.body.insertWidget(0, behind)
        self.left_behind = LeftBehindPresenter(behind, desk, reader, runner)
        for one in (self.presenter, self.agenda, self.reminder, self.left_behind, self.jotter):
            one.setParent(self.view)
        behind.taken.connect(self.left_behind.take)
        self.left_behind.took = self.presenter.start
        self.view.resume_asked.connect(self.presenter.resume)
        self.agenda.counted.connect(self.presenter.count_due)
        cards.acted.connect(self.agenda.touch)
        cards.done.connect(self.agenda.done)
        cards.later.connect(self.agenda.later)
        cards.again.connect(self.agenda.start)
        cards.reminder.kept.connect(lambda: self.reminder.keep(cards))

    def start(self) -> None:
        """Read everything."""
        self.presenter.start()
        self.agenda.start()
        self.unseen.start()
        self.left_behind.start()
