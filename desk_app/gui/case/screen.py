"""Joins the cards of a case with their presenters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.case_lines import Act, CaseLine
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.case import words
from desk_app.gui.case.around_presenter import AroundPresenter
from desk_app.gui.case.doing import Doing
from desk_app.gui.case.open_presenter import OpenPresenter
from desk_app.gui.case.presenter import CasePresenter
from desk_app.gui.case.sight_presenter import SightPresenter, colleagues
from desk_app.gui.case.view import AroundCards, OpenCards, SightCards

translate = QCoreApplication.translate


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
        self._turns = Turns(self.now)
        self.presenter.shown = self._show
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
            # Nothing of somebody else is seen under this name.
            self._turns.stop()
            for stack in (self.now, self.now.consents, self.around, self.sight):
                stack.hide()
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
        self._turns.stop()
        self._turns.do(self._card_by_card(case, nameless))

    def _card_by_card(self, case: Case, nameless: tuple[Interview, ...]) -> Iterator[None]:
        # All at once they would keep the window for longer than a glance.
        self.case = case
        for presenter in (self.open, self.near, self.sees):
            presenter.show(case)
        self._show_now(case)
        yield
        self._show_around(case)
        yield
        self._show_sight(case, nameless)
        yield
        yield from self.read(case)

    def _show_around(self, case: Case) -> None:
        self.around.household.show_lines(tuple(map(words.relative_line, case.household)))
        self.around.phones.show_lines(tuple(map(words.phone_line, case.phones)))
        self.around.followers.show_lines(tuple(map(words.follower_line, case.followers)))
        self.around.show()

    def _show_sight(self, case: Case, nameless: tuple[Interview, ...]) -> None:
        reserved = case.protection
        concerned = [one for one in case.members if reserved.on or one.id in reserved.stands]
        shown = tuple(words.member_line(one, case) for one in concerned)
        self.sight.show_sight(words.sight_sentence(case), shown, reserved=reserved.on)
        self.sight.show_colleagues(colleagues(case, self._desk.member.id))
        self.sight.cards.show_lines(tuple(_card(row.id, row.given_name, row.family_name) for row in case.joined))
        self.sight.nameless.setVisible(bool(nameless))
        self.sight.nameless.show_lines(tuple(map(words.nameless_line, nameless)))
        self.sight.show()

    def _show_now(self, case: Case) -> None:
        today = self._desk.today()
        self.now.tasks.show_lines(tuple(words.task_line(one, case.names, today) for one in case.tasks))
        self.now.asked.show_lines(tuple(map(words.request_line, case.requests)))
        self.now.show_members(self.open.members())
        answers = {one.what: one for one in case.consents}
        self.now.consents.show_lines(
            tuple(words.consent_line(what, answers.get(what.value), case.names) for what in What)
        )
        self.now.show()
        self.now.consents.show()


def _card(key: bytes, given: str, family: str) -> CaseLine:
    undo = Act("undo", translate("case", "They are two people"))
    return CaseLine(key, " ".join(part for part in (given, family) if part), acts=(undo,))
