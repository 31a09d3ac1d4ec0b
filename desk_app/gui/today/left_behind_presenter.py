"""What who is here no more had begun: told to coordinators, and taken over at a touch. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import beginnings
from desk_app.casework.beginnings import LeftBehind, TakenOver
from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate


class View(Protocol):
    """What the presenter asks of the card."""

    def show_lines(self, lines: tuple[tuple[bytes, str, str], ...], said: str = "") -> None:
        """Whose beginnings lie here, and what was just done."""


class LeftBehindPresenter(QObject):
    """Joins the card with the verbs; `took` is called when something became one's own."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner = view, desk, reader, runner
        self.took: Callable[[], None] = lambda: None

    def start(self, said: str = "") -> None:
        """Read what lies here; `said` stands below it until it is read again."""
        if self._desk.member.role == Role.COORDINATOR:
            self._runner.do(
                self,
                lambda: beginnings.left_behind(self._reader),
                lambda found: self._view.show_lines(tuple(_line(one) for one in found), said),
                lambda error: self._view.show_lines((), sentence(error)),
                lane=SEARCH,
            )

    def take(self, member: RecordId) -> None:
        """They are one's own from now on."""
        self._runner.do(
            self,
            lambda: beginnings.take_over(self._desk, member),
            self._taken,
            self._failed,
        )

    def _taken(self, taken: TakenOver) -> None:
        self.start(taken_words(taken))
        self.took()

    def _failed(self, error: DeskError) -> None:
        self.start(sentence(error))


def _line(one: LeftBehind) -> tuple[bytes, str, str]:
    single = translate("today", "Something that {name} had begun lies on this computer.")
    several = translate("today", "{n} things that {name} had begun lie on this computer.")
    words = (single if one.count == 1 else several).format(n=one.count, name=one.name)
    return one.member, words, translate("today", "Take over what {name} had begun").format(name=one.name)


def taken_words(taken: TakenOver) -> str:
    """What became one's own, and where it is found."""
    said = []
    if taken.interviews:
        one = translate("today", "One interview waits under what was left half-way.")
        several = translate("today", "{n} interviews wait under what was left half-way.")
        said.append(one if taken.interviews == 1 else several.format(n=taken.interviews))
    if taken.new_card:
        said.append(translate("today", "A new person's card is there when you open the people's page."))
    if taken.cards:
        cards = translate("today", "What was begun on these cards is there when you open them: {names}.")
        # Others may see the screen.
        names = (
            " ".join(part for part in (given, family and f"{family[:1]}.") if part) for given, family in taken.cards
        )
        said.append(cards.format(names=", ".join(names)))
    if taken.stay:
        said.append(translate("today", "You have begun the same card yourself: finish yours, then take this one over."))
    return " ".join(said)
