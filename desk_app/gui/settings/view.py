"""Impostazioni: how it looks, this computer and others, who opens the archive, the recovery code. Widgets only."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.made import Steps
from desk_app.gui.settings.bring_in_section import BringInSection
from desk_app.gui.settings.computers_section import ComputerSection, ComputersSection
from desk_app.gui.settings.copies_section import CopiesSection
from desk_app.gui.settings.keeper_section import KeeperSection
from desk_app.gui.settings.look_section import LookSection
from desk_app.gui.settings.members_section import MembersSection
from desk_app.gui.settings.numbers_section import NumbersSection
from desk_app.gui.settings.recovery_section import RecoverySection
from desk_app.gui.settings.rows import DeskFacts, Look
from desk_app.gui.widgets.basics import button, column
from desk_app.gui.widgets.page import Page, two_columns
from desk_app.gui.widgets.problem import problem_banner


@dataclass
class Sections:
    """The cards of the page."""

    members: MembersSection
    look: LookSection = field(default_factory=LookSection)
    computer: ComputerSection = field(default_factory=ComputerSection)
    computers: ComputersSection = field(default_factory=ComputersSection)
    recovery: RecoverySection = field(default_factory=RecoverySection)
    copies: CopiesSection = field(default_factory=CopiesSection)
    numbers: NumbersSection = field(default_factory=NumbersSection)
    keeper: KeeperSection = field(default_factory=KeeperSection)
    bring_in: BringInSection = field(default_factory=BringInSection)


def sections(roles: dict[str, str]) -> Steps[Sections]:
    """The cards, with a pause in between."""
    members = MembersSection(roles)
    yield
    look, computer, computers = LookSection(), ComputerSection(), ComputersSection()
    yield
    return Sections(members, look, computer, computers)


class SettingsView(Page):
    """Widgets only."""

    def __init__(self, cards: Sections) -> None:
        super().__init__("settings")
        self.set_title(self.tr("Settings"), self.tr("This window, this computer, and who opens it."))
        self.help = button(self.tr("Help"), "settings_help", sign="help-circle", says=self.tr("Help (F1)"))
        self.plain_head(self.help)
        self.look, self.computer, self.computers = cards.look, cards.computer, cards.computers
        self.members, self.recovery, self.copies = cards.members, cards.recovery, cards.copies
        self.keeper, self.numbers, self.bring_in = cards.keeper, cards.numbers, cards.bring_in
        self.cards: tuple[QWidget, ...] = tuple(vars(cards).values())
        self._problem, self._problem_text = problem_banner("settings_problem")
        left, right, self.more = QWidget(), QWidget(), column(gap=16)
        self._left, self._right = column(gap=16), column(gap=16)
        left.setLayout(column(self._left, self.more, 0, gap=16))
        right.setLayout(column(self._right, 0, gap=16))
        self.body.addWidget(self._problem)
        self.body.addWidget(two_columns(left, right, (1, 1)))
        self.body.addStretch(1)
        self.setFocusProxy(self.look.language)
        self._opened: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_into_sight)
        self.members.form_opened.connect(self._has_opened)

    def place(self) -> Iterator[None]:
        """Put the cards in their places, one after the other; before that the page is not whole."""
        left = (self.look, self.computer, self.computers, self.copies, self.bring_in)
        for card in self.cards:
            (self._left if card in left else self._right).addWidget(card)
            yield

    def show_look(self, look: Look) -> None:
        """How the window looks."""
        self.look.show_look(look)

    def show_facts(self, facts: DeskFacts, recovery: str, tested: str) -> None:
        """This computer and who opens it."""
        self.computer.show_facts(facts)
        self.computers.setVisible(facts.enrolled and facts.coordinator)
        self.members.show_facts(facts, recovery)
        self.keeper.setVisible(facts.coordinator)
        self.numbers.setVisible(facts.coordinator)
        self.recovery.show_facts(tested, due=facts.test_due, coordinator=facts.coordinator)

    def show_problem(self, text: str) -> None:
        """Above everything; empty for none."""
        self._problem_text.setText(text)
        self._problem.setVisible(bool(text))

    def _has_opened(self, form: QWidget) -> None:
        # What was just shown has its place only once the layouts have been looked at again.
        self._opened = form
        self._soon.start()

    def _bring_into_sight(self) -> None:
        if self._opened is not None:
            self.scroller.ensureWidgetVisible(self._opened)
            # At 200 % the form may be higher than the page: then at least where one types.
            self.scroller.ensureWidgetVisible(self._opened.focusWidget() or self._opened)
