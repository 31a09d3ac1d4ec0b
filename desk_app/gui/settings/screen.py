"""Joins the settings page with its presenters."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desk_app.casework.desk import Desk
from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.jotter import Jotter, UnwrittenLines
from desk_app.gui.bridge.made import Steps
from desk_app.gui.bridge.phrase_words import phrase_words
from desk_app.gui.bridge.roles import role_words
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.settings.computers_presenter import ComputerPresenter, ComputersPresenter
from desk_app.gui.settings.copies_presenter import CopiesPresenter, CopyVerbs
from desk_app.gui.settings.keeper_presenter import KeeperPresenter
from desk_app.gui.settings.members_presenter import MembersPresenter, PhrasePresenter
from desk_app.gui.settings.members_section import MembersSection
from desk_app.gui.settings.numbers_presenter import NumbersPresenter
from desk_app.gui.settings.presenter import ReadingVerbs, RecoveryVerbs, SettingsPresenter
from desk_app.gui.settings.recovery_presenter import RecoveryPresenter
from desk_app.gui.settings.view import Sections, SettingsView, sections


class AllVerbs(ReadingVerbs, RecoveryVerbs, Protocol):
    """Everything that the page can do."""


def bare_view() -> Steps[SettingsView]:
    """The page, whose cards are still to be put in their places."""
    cards = yield from sections(role_words())
    return SettingsView(cards)


def whole_view() -> SettingsView:
    """The page."""
    made = SettingsView(Sections(MembersSection(role_words())))
    for _ in made.place():
        pass
    return made


class SettingsScreen:
    """Impostazioni. `start()` shows everything as it is now."""

    def __init__(self, verbs: AllVerbs, copies: CopyVerbs, runner: Runner, view: SettingsView | None = None) -> None:
        self.view = view or whole_view()
        self.presenter = SettingsPresenter(self.view, verbs, runner)
        self.presenter.setParent(self.view)
        self.in_journal: tuple[KeeperPresenter | NumbersPresenter, ...] = ()
        self.jotter: Jotter | None = None
        self.view.look.changed.connect(self.presenter.change_look)
        self._join_computers(verbs, runner)
        self._join_members(verbs, runner)
        self.copies = CopiesPresenter(self.view.copies, copies, runner)
        self.copies.setParent(self.view)
        self.view.copies.copy_asked.connect(self.copies.make)
        self.view.copies.folder_asked.connect(partial(_ask_folder, self))
        members = self.view.members
        for pair in (members.adding.pair, members.own.pair, members.giving.pair):
            pair.typed.connect(lambda new, again, pair=pair: pair.show_strength(*phrase_words(new, again)))
            pair.show_strength(*phrase_words(""))

    def _join_computers(self, verbs: AllVerbs, runner: Runner) -> None:
        this, others = self.view.computer, self.view.computers
        computer = ComputerPresenter(this, verbs, runner, self.presenter.refresh)
        computers = ComputersPresenter(others, verbs, runner)
        computer.setParent(self.view)
        computers.setParent(self.view)
        this.invitation_given.connect(computer.use_invitation)
        others.invite_asked.connect(computers.invite)
        others.look_asked.connect(computers.look)
        others.let_in_asked.connect(computers.let_in)

    def _join_members(self, verbs: AllVerbs, runner: Runner) -> None:
        view, refresh = self.view, self.presenter.refresh
        card = view.members
        members = MembersPresenter(card, verbs, runner, refresh)
        self.phrase = phrase = PhrasePresenter(card, verbs, runner, refresh)
        recovery = RecoveryPresenter(view.recovery, verbs, runner, refresh)
        for one in (members, phrase, recovery):
            one.setParent(view)
        card.adding.given.connect(members.add)
        card.removing.given.connect(members.remove)
        card.renaming.given.connect(members.rename)
        card.own_phrase_asked.connect(phrase.begin)
        card.own.given.connect(phrase.change)
        card.giving.given.connect(phrase.give)
        view.recovery.renew_asked.connect(recovery.renew)
        view.recovery.try_asked.connect(recovery.try_it)

    def join_keeper(self, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        """Who answers for the data, and whom to call: they stand in the journal, as cases do."""
        keeper = KeeperPresenter(self.view.keeper, desk, reader, runner, bus)
        numbers = NumbersPresenter(self.view.numbers, desk, reader, runner, bus)
        self.view.keeper.keep_asked.connect(keeper.keep)
        self.view.numbers.keep_asked.connect(numbers.keep)
        self.in_journal = (keeper, numbers)
        self.jotter = jotter = Jotter(desk, reader, runner)
        for one in (*self.in_journal, jotter):
            one.setParent(self.view)
        for card in (self.view.keeper, self.view.numbers):
            jotter.watch(card.objectName(), card.typed)
            card.typed.paused.connect(partial(jotter.keep, card.objectName()))
        jotter.open(None)

    def flush(self) -> tuple[UnwrittenLines, ...]:
        """What is typed and not on the disk yet."""
        return self.jotter.flush() if self.jotter is not None else ()

    def start(self) -> None:
        """Show everything as it is now."""
        self.presenter.start()
        self.copies.start()
        for one in self.in_journal:
            one.start()


def _ask_folder(screen: SettingsScreen) -> None:
    dialog = QFileDialog(screen.view, QCoreApplication.translate("settings", "Where the copies are to go"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(screen.copies.choose)
    dialog.open()
