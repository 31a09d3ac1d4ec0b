"""Impostazioni: how it looks, this computer and others, who opens the archive, the recovery code. Widgets only."""

from PySide6.QtWidgets import QWidget

from desk_app.gui.settings.computers_section import ComputerSection, ComputersSection
from desk_app.gui.settings.copies_section import CopiesSection
from desk_app.gui.settings.look_section import LookSection
from desk_app.gui.settings.members_section import MembersSection, PhraseSection, RecoverySection
from desk_app.gui.settings.rows import DeskFacts, Look
from desk_app.gui.widgets.basics import column
from desk_app.gui.widgets.page import Page, two_columns
from desk_app.gui.widgets.problem import problem_banner


class SettingsView(Page):
    """Widgets only."""

    def __init__(self, roles: dict[str, str]) -> None:
        super().__init__("settings")
        self.set_title(self.tr("Settings"), self.tr("This window, this computer, and who opens it."))
        self.plain_head()
        self.look, self.computer, self.computers = LookSection(), ComputerSection(), ComputersSection()
        self.members, self.phrase, self.recovery = MembersSection(roles), PhraseSection(), RecoverySection()
        self.copies = CopiesSection()
        self._problem, self._problem_text = problem_banner("settings_problem")
        left, right = QWidget(), QWidget()
        left.setLayout(column(self.look, self.computer, self.computers, self.copies, 0, gap=16))
        right.setLayout(column(self.members, self.phrase, self.recovery, 0, gap=16))
        self.body.addWidget(self._problem)
        self.body.addWidget(two_columns(left, right, (1, 1)))
        self.body.addStretch(1)
        self.setFocusProxy(self.look.language)

    def show_look(self, look: Look) -> None:
        """How the window looks."""
        self.look.show_look(look)

    def show_facts(self, facts: DeskFacts, tested: str) -> None:
        """This computer and who opens it."""
        self.computer.show_facts(facts)
        self.computers.setVisible(facts.enrolled and facts.coordinator)
        self.members.show_facts(facts)
        self.recovery.show_facts(tested, coordinator=facts.coordinator)

    def show_problem(self, text: str) -> None:
        """Above everything; empty for none."""
        self._problem_text.setText(text)
        self._problem.setVisible(bool(text))
