"""The open desk: its pages, joined with its verbs, its search and its post."""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QShortcut

from desk_app import bookmark
from desk_app.casework import mail
from desk_app.casework.desk import Desk
from desk_app.copying import Archive, Copying, CopyVerbs
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, NoSuchMember, StoreDamaged, StoreError
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member
from desk_app.exchange import copies
from desk_app.exchange.founding import STORE
from desk_app.exchange.post_room import OpenVault
from desk_app.exchange.rounds import Rounds
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.interruptible import interrupt
from desk_app.gui.bridge.runner import ODD, LaneRunner, PageRunner
from desk_app.gui.bridge.words import of_code, sentence
from desk_app.gui.interview.last_letters import LastLetters, Unwritten
from desk_app.gui.shell.caretaker import Behind, Caretaker
from desk_app.gui.shell.sayings import unwritten
from desk_app.gui.shell.window import Window
from desk_app.gui.widgets.page import TOGETHER
from desk_app.pages import KEYS, PAGES, Around, Pages
from desk_app.preferences import Preferences
from desk_app.settings_verbs import Appearing, MemberVerbs, OpenDesk
from desk_app.store import upkeep
from desk_app.store.store import Store, open_store
from desk_app.vault import recovery_code, rotation, vault
from desk_app.vault.opened import Opened


class Frame(Protocol):
    """What the open desk needs of the application around it."""

    window: Window
    runner: LaneRunner
    bus: Bus
    last_letters: LastLetters
    settings: Preferences

    leaving: bool

    @property
    def looks(self) -> Appearing:
        """How the window looks."""

    @property
    def post(self) -> object:
        """The post room's rounds."""

    def lock(self) -> None:
        """Lock the vault."""


@dataclass
class OpenedVault:
    """What unlocking gives the window."""

    opened: Opened
    desk: Desk
    home: Path


def open_vault(home: Path, member: bytes, phrase: str) -> OpenedVault:
    """Unlock, open the store, and finish a change of the key that was cut short. Raises DeskError."""
    opened = _unlock(home, member, phrase)
    card = next((one for one in opened.members if one.member == member), None)
    if card is None:
        raise NoSuchMember
    store = _open_store(home, opened)
    if opened.previous is not None:
        upkeep.rekey(store, opened.key.database())
        opened = rotation.finish_rotation(opened)
    copies.keep_address(store, home)
    return OpenedVault(opened, Desk(store, Member(RecordId(card.member), card.name, card.role)), home)


def _unlock(home: Path, member: bytes, phrase: str) -> Opened:
    """With the member's phrase, or with the printed recovery code written in its place."""
    try:
        code = recovery_code.parse(phrase)
    except recovery_code.RecoveryCodeMistyped:
        return vault.unlock(home, member, phrase)
    return vault.unlock_with_recovery(home, code)


def _open_store(home: Path, opened: Opened) -> Store:
    *first, last = opened.keys_to_try
    for key in first:
        try:
            return open_store(home / STORE, key.database(), opened.vault_id)
        except StoreDamaged:
            # A change of the key was cut short before the database had the new one.
            continue
    return open_store(home / STORE, last.database(), opened.vault_id)


def _tell(window: Window, error: DeskError) -> None:
    window.tell(sentence(error))


def _checkpoint(store: Store) -> None:
    upkeep.checkpoint(store.path, store.key)


class Workplace:
    """Everything that lives between unlocking and locking."""

    def __init__(self, app: Frame, opened: OpenedVault) -> None:
        self.app, self.opened, self.desk = app, opened, opened.desk
        self.member = bytes(opened.desk.member.id)
        self.office = mail.told(self.desk.store, "office_name")
        self.reader = self.desk.reader()
        assert isinstance(app.post, Rounds)
        self.rounds = app.post
        store = self.desk.store
        self.copying = Copying(Archive(store, opened.home, opened.opened.vault_id))
        behind = Behind(partial(_checkpoint, store), self.copying.check_daily, partial(_tell, app.window))
        self.caretaker = Caretaker(app.runner, partial(upkeep.merge_slice, store), behind)
        self.settings = OpenDesk(opened.home, self.desk, opened.opened, self.reader, app.runner, self.rounds.try_now)
        self.bus, self.lanes = Bus(), PageRunner(app.runner)
        """The pages' own: those that are gone, and the desk of whoever was here before, hear and ask nothing."""
        self.pages = self._build()
        self._keys: list[QShortcut] = []
        self.between = False
        """The pages are being made anew: there is nothing to press, and what was typed is being written already."""

    def _build(self) -> Pages:
        verbs = MemberVerbs(self.settings, self.app.looks)
        copies = CopyVerbs(self.copying, self.app.runner)
        app, kept = self.app, self.app.settings
        self._hush()
        bus = self.bus = Bus()
        lanes = self.lanes = PageRunner(app.runner)
        app.bus.changed.connect(bus.changed)
        app.bus.linked.connect(bus.linked)
        bus.changed.connect(self._saved)
        around = Around(self.desk, self.reader, lanes, bus, self.rounds, self.office, verbs, copies, kept)
        made = Pages(around)
        made.rail.lock_asked.connect(self.app.lock)
        return made

    def arrive(self) -> Iterator[None]:
        """Show the first page, and let the post into the vault; then make the other pages."""
        window = self.app.window
        window.faces.bring(self.pages.space)
        self.pages.rail.show_link(self.rounds.state())
        yield
        yield from self.pages.furnish(["today"])
        self.pages.go("today")
        window.faces.show_open()
        yield
        self._begin()
        yield from self.pages.furnish(PAGES)

    def _begin(self) -> None:
        vault_open = OpenVault(self.desk.store, self.app.runner.wait_for, self.app.bus.tell)
        self.app.runner.do(self.app.window, lambda: self.rounds.unlocked(vault_open), lane=ODD)
        # What was left to be merged when the vault was closed.
        self.caretaker.saved()
        self._keys = [self.app.window.on_key(keys, partial(_press, self, act)) for keys, act in KEYS.items()]
        trouble = self.copying.facts().trouble
        if trouble:
            self.app.window.tell(of_code(trouble))
        for one in self.app.last_letters.of(self.member):
            _write(self, one)

    def dress_anew(self, wear: Callable[[], None]) -> Iterator[None]:
        """Other sizes, colours or words: the pages are made anew, and everything stands as it stood.

        First the old ones go, since each widget that is there would be dressed once more.
        """
        window, mark = self.app.window, bookmark.leave(self.pages)
        for one in mark.left:
            _write(self, one)
        self.between = True
        yield from window.faces.cover()
        wear()
        yield
        self.pages = self._build()
        window.faces.bring(self.pages.space)
        self.pages.rail.show_link(self.rounds.state())
        yield
        yield from self.pages.furnish(mark.wanted)
        bookmark.come_back(self.pages, mark)
        self.between = False
        window.faces.show_open()
        yield from self.pages.furnish(PAGES)

    def _saved(self, changes: Changes) -> None:
        if changes:
            self.rounds.try_now()
            self.caretaker.saved()
            self.app.runner.do(self.app.window, self.rounds.room.refresh, lane=ODD)

    def end(self) -> Future[None]:
        """Keep what is typed; then, behind the locked face, wait for whoever is at work in the vault and close it.

        The gui does not wait: somebody is being taken out, or asked of the district. Whoever unlocks next does.
        """
        left = () if self.between else bookmark.leave(self.pages).left
        self.pages.making.stop()
        interrupt(self.pages.space)
        self._hush()
        self.caretaker.stop()
        for key in self._keys:
            key.deleteLater()
        return self.app.runner.behind(partial(self._finish, left))

    def _hush(self) -> None:
        self.bus.blockSignals(True)
        self.lanes.end()

    def _finish(self, left: tuple[Unwritten, ...]) -> None:
        self.rounds.room.locked()
        # Not while somebody reads: a connection that is closed under a reading thread takes the process with it.
        self.app.runner.alone(partial(self._close, left))

    def _close(self, left: tuple[Unwritten, ...]) -> None:
        store = self.desk.store
        for one in left:
            try:
                one.write(self.desk)
            except DeskError:
                self.app.last_letters.keep(self.member, one)
        self.reader.close()
        key = store.key
        try:
            if self.copying.is_due(leaving=self.app.leaving):
                # Why it could not be made is remembered, and told at the next opening.
                with contextlib.suppress(DeskError):
                    self.copying.make()
        finally:
            # Whatever became of the copy: a locked vault has no key in memory.
            store.key = None
            store.close()
        # What it would have moved stands safely in the log; the next opening reads it from there.
        with contextlib.suppress(StoreError):
            upkeep.checkpoint(store.path, key, truncate=True)


def _press(place: Workplace, act: Callable[[Pages], None]) -> None:
    if place.between:
        return
    shown = place.pages.space.current()
    # While the person looks on no key brings names up; red flags and the help, which name nobody, are one key away.
    if shown is None or not shown.property(TOGETHER) or act in (KEYS["F8"], KEYS["F1"]):
        act(place.pages)


def _write(place: Workplace, one: Unwritten) -> None:
    """Write what was typed; what cannot be written is kept in memory, and the window says so."""
    app, kept = place.app, place.app.last_letters
    kept.keep(place.member, one)
    app.runner.do(
        app.window,
        lambda: one.write(place.desk),
        lambda _: kept.written(place.member, one),
        lambda _: app.window.tell(unwritten()),
    )
