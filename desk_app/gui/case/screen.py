"""Joins the cards of a case with their presenters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.ids import ID_BYTES, RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.case import showing
from desk_app.gui.case.around_presenter import AroundPresenter
from desk_app.gui.case.doing import Doing
from desk_app.gui.case.open_presenter import OpenPresenter
from desk_app.gui.case.presenter import CasePresenter
from desk_app.gui.case.sight_presenter import SightPresenter
from desk_app.gui.case.view import AroundCards, OpenCards, SightCards

translate = QCoreApplication.translate
NOBODY = RecordId(bytes(ID_BYTES))
"""Whose the cards are while nothing was read."""


@dataclass
class Cards:
    """Three stacks of cards."""

    now: OpenCards = field(default_factory=OpenCards)
    around: AroundCards = field(default_factory=AroundCards)
    sight: SightCards = field(default_factory=SightCards)


class CaseScreen:
    """Three stacks of cards for a person's page; `case` is what they show."""

    def __init__(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus, cards: Cards | None = None) -> None:
        self._desk = desk
        cards = cards or Cards()
        self.now, self.around, self.sight = cards.now, cards.around, cards.sight
        self.presenter = CasePresenter(desk, reader, runner, bus)
        self.presenter.setParent(self.now)
        doing = Doing(self.now, runner, bus)
        self.open = OpenPresenter(desk, doing)
        self.near = AroundPresenter(desk, doing)
        self.sees = SightPresenter(desk, doing)
        self.case: Case | None = None
        self.read: Callable[[Case], Iterator[None]] = lambda _: iter(())
        self.turns = Turns(self.now)
        self.presenter.shown, self.presenter.emptied = self._show, partial(_empty, self)
        self.presenter.in_sight = self.sees.in_sight = partial(_page_is_seen, self.now)
        self.presenter.sight_changed = partial(_forget_found, self)
        self._join_now()
        self._join_around()
        self._join_sight()

    def show(self, person: RecordId) -> None:
        """The case of this person."""
        for form in (self.now.reminder, self.now.why_not, self.around.tie, self.around.phone, self.around.follower):
            form.hide()
        for form in (self.sight.reserve, self.sight.know, self.sight.join):
            form.hide()
        if person != self.presenter.person:
            for card in (self.now.tasks, self.now.asked, self.around.household, self.sight.nameless):
                card.begin_anew()
            _put_away(self)
        self.presenter.open(person)

    def _join_now(self) -> None:
        view, open_ = self.now, self.open
        view.tasks.acted.connect(open_.touch_task)
        view.asked.acted.connect(open_.touch_request)
        view.consents.acted.connect(open_.answer)
        open_.ask_why = view.why_not.begin
        reminder, why = view.reminder, view.why_not
        reminder.kept.connect(lambda: open_.remind(reminder.values(), reminder.hide, reminder.show_refusal))
        why.kept.connect(lambda: open_.say_why_not(why.values(), why.hide, why.show_refusal))

    def _join_around(self) -> None:
        view, near = self.around, self.near
        for card in (view.household, view.phones, view.followers):
            card.acted.connect(near.touch)
        tie, phone, follower = view.tie, view.phone, view.follower
        tie.kept.connect(lambda: near.add_tie(tie.values(), None, tie.hide, tie.show_refusal))
        phone.kept.connect(lambda: near.add_phone(phone.values(), phone.hide, phone.show_refusal))
        follower.kept.connect(lambda: near.add_follower(follower.values(), follower.hide, follower.show_refusal))
        view.finder.typed.connect(lambda text: self.presenter.find(text, partial(view.finder.show_found, none="")))
        view.finder.chosen.connect(lambda key: near.add_tie(tie.values(), RecordId(key), tie.hide, tie.show_refusal))

    def _join_sight(self) -> None:
        view, sees = self.sight, self.sees
        reserve, know, join = view.reserve, view.know, view.join
        reserve.kept.connect(lambda: sees.reserve(reserve.values(), reserve.hide, reserve.show_refusal))
        know.kept.connect(lambda: sees.hand_over(know.values(), know.hide, know.show_refusal))
        view.open_asked.connect(sees.open_again)
        view.sight.acted.connect(sees.touch_member)
        view.cards.acted.connect(sees.part)
        view.nameless.acted.connect(sees.take_in)
        view.other_card.typed.connect(
            lambda text: self.presenter.find(text, partial(view.other_card.show_found, none=""))
        )
        view.other_card.chosen.connect(lambda key: sees.join(RecordId(key), join.hide, join.show_refusal))

    def _show(self, case: Case, nameless: tuple[Interview, ...]) -> None:
        self.turns.stop()
        self.turns.do(self.card_by_card(case, nameless))

    def card_by_card(self, case: Case, nameless: tuple[Interview, ...]) -> Iterator[None]:
        """Show a case, one stack of cards in each turn."""
        # All at once they would keep the window for longer than a glance.
        self.case = case
        for presenter in (self.open, self.near, self.sees):
            presenter.show(case)
        showing.show_now(self.now, case, self._desk.today(), self.open.members())
        yield
        showing.show_consents(self.now, case)
        yield
        showing.show_around(self.around, case)
        yield
        showing.show_sight(self.sight, case, nameless, self._desk.member.id)
        yield
        yield from self.read(case)


def _page_is_seen(card: QWidget) -> bool:
    """Also while the cards wait for what is read."""
    page = card.parentWidget()
    return page is not None and page.isVisible()


def _empty(cards: CaseScreen) -> None:
    """Nothing of anybody stays in the cards, at once."""
    cards.turns.stop()
    for _ in cards.card_by_card(Case(NOBODY), ()):
        pass
    _put_away(cards)


def _put_away(cards: CaseScreen) -> None:
    """Nothing is seen, and nothing can be done to anybody, until the next case was read and stands in the cards."""
    cards.turns.stop()
    for stack in (cards.now, cards.now.consents, cards.around, cards.sight):
        stack.hide()
    for presenter in (cards.open, cards.near, cards.sees):
        presenter.show(Case(NOBODY))
    cards.case = None
    _forget_found(cards)


def _forget_found(cards: CaseScreen) -> None:
    """Whoever was found may be hidden by now."""
    for finder in (cards.around.finder, cards.sight.other_card):
        finder.show_found((), "")
