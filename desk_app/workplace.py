"""The open desk: its pages, joined with its verbs, its search and its post."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from desk_app.casework import mail
from desk_app.casework.desk import Desk
from desk_app.casework.interviews import LeftHalfWay
from desk_app.domain.changes import Changes
from desk_app.domain.errors import StoreDamaged
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member
from desk_app.exchange.founding import STORE
from desk_app.exchange.post_room import OpenVault
from desk_app.exchange.rounds import Rounds
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.exchange.screen import ExchangeScreen
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.people.screen import PeopleScreen, PersonScreen
from desk_app.gui.shell.caretaker import Caretaker
from desk_app.gui.shell.rail import Rail, desk_doors
from desk_app.gui.shell.window import Window, Workspace
from desk_app.gui.today.screen import TodayScreen
from desk_app.store import upkeep
from desk_app.store.store import Store, open_store
from desk_app.vault import rotation, vault
from desk_app.vault.opened import Opened


class Frame(Protocol):
    """What the open desk needs of the application around it."""

    window: Window
    runner: LaneRunner
    bus: Bus

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
    opened = vault.unlock(home, member, phrase)
    card = opened.member
    assert card is not None
    store = _open_store(home, opened)
    if opened.previous is not None:
        upkeep.rekey(store, opened.key.database())
        opened = rotation.finish_rotation(opened)
    return OpenedVault(opened, Desk(store, Member(RecordId(card.member), card.name, card.role)), home)


def _open_store(home: Path, opened: Opened) -> Store:
    *first, last = opened.keys_to_try
    for key in first:
        try:
            return open_store(home / STORE, key.database(), opened.vault_id)
        except StoreDamaged:
            # A change of the key was cut short before the database had the new one.
            continue
    return open_store(home / STORE, last.database(), opened.vault_id)


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
        app.bus.changed.connect(self._saved)
        self.caretaker = Caretaker(
            app.runner, partial(upkeep.merge_slice, self.desk.store), partial(_checkpoint, self.desk.store)
        )
        self.space = self._build()

    def _build(self) -> Workspace:
        app, desk, reader = self.app, self.desk, self.reader
        self.rail = Rail(desk_doors(), self.office)
        self.today = TodayScreen(desk, reader, app.runner, app.bus)
        self.people = PeopleScreen(desk, reader, app.runner, app.bus)
        self.person = PersonScreen(desk, reader, app.runner, app.bus)
        self.interview = InterviewScreen(desk, reader, app.runner, app.bus)
        self.exchange = ExchangeScreen(self.rounds, app.bus, desk.now_ms)
        space = Workspace(self.rail)
        for key in ("today", "people", "person", "interview", "exchange"):
            space.add(key, getattr(self, key).view)
        self._join()
        return space

    def _join(self) -> None:
        member = self.desk.member
        given, _, family = member.name.rpartition(" ")
        short = f"{given} {family[:1]}." if given else family
        self.rail.show_member(member.name, short, initials(given, family))
        self.rail.asked.connect(self.go)
        self.rail.lock_asked.connect(self.app.lock)
        self.app.bus.linked.connect(self.rail.show_link)
        self.today.view.interview_asked.connect(partial(self.go, "people"))
        self.today.view.nameless_asked.connect(partial(self.begin_interview, None))
        self.today.view.person_asked.connect(self.open_person)
        self.today.presenter.resume_interview = self.resume
        self.people.presenter.open_person = self.open_person
        self.people.presenter.begin_interview = self.begin_interview
        self.person.presenter.back = partial(self.go, "people")
        self.person.presenter.begin_interview = self.begin_interview
        self.interview.presenter.recorded = self._recorded
        self.interview.presenter.left = partial(self.go, "today")

    def begin(self) -> None:
        """Show the first page, go round with the post, and take the keys of the keyboard."""
        self.rail.show_link(self.rounds.state())
        self.go("today")
        vault_open = OpenVault(self.desk.store, self.app.runner.wait_for, self.app.bus.tell)
        self.app.runner.do(self.app.window, lambda: self.rounds.unlocked(vault_open), lane="odd")
        for keys, action in self._keys():
            self.app.window.on_key(keys, action)

    def _keys(self) -> list[tuple[str, Callable[[], None]]]:
        doors = [(f"Ctrl+{n}", partial(self.go, door.key)) for n, door in enumerate(desk_doors(), start=1)]
        return [
            *doors,
            ("Ctrl+N", partial(self.go, "people")),
            ("Ctrl+K", partial(self.go, "people")),
            ("Ctrl+S", self.interview.presenter.save_draft),
            ("F5", self.rounds.try_now),
            ("Alt+Left", partial(self.go, "people")),
        ]

    def go(self, key: str) -> None:
        """Show a page."""
        self.interview.presenter.save_draft()
        self.space.go(key)
        starts: dict[str, Callable[[], None]] = {
            "today": self.today.presenter.start,
            "people": self.people.presenter.start,
            "exchange": self.exchange.presenter.start,
        }
        if key in starts:
            starts[key]()

    def open_person(self, record: RecordId) -> None:
        """A person's page."""
        self.person.presenter.open(record)
        self.space.go("person", "people")

    def begin_interview(self, person: RecordId | None) -> None:
        """A new interview."""
        self.interview.presenter.begin(person)
        self.space.go("interview", "people")

    def resume(self, left: LeftHalfWay) -> None:
        """One that was left half-way."""
        self.interview.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
        self.space.go("interview", "people")

    def _recorded(self, person: RecordId | None) -> None:
        if person is None:
            self.go("today")
        else:
            self.open_person(person)
        self.space.say_written()

    def _saved(self, changes: Changes) -> None:
        if changes:
            self.rounds.saved()
            self.caretaker.saved()
            self.app.runner.do(self.app.window, self.rounds_refresh, lane="odd")

    def rounds_refresh(self) -> None:
        """Count what waits anew."""
        self.rounds.refresh()

    def rebuild(self) -> None:
        """Other sizes or colours: the pages are made anew, what is typed is kept as a draft."""
        self.interview.presenter.flush()
        self.space = self._build()
        self.app.window.show_open(self.space)
        self.rail.show_link(self.rounds.state())
        self.go("today")

    def end(self) -> Future[None]:
        """Keep what is typed; then, behind the locked face, wait for the post's work in the vault and close the store.

        The gui does not wait: a round may be in the middle of a call. Whoever unlocks next does.
        """
        self.interview.presenter.flush()
        self.app.bus.changed.disconnect(self._saved)
        self.caretaker.stop()
        return self.app.runner.behind(self._finish)

    def _finish(self) -> None:
        self.rounds.locked()
        self.app.runner.wait_for(self._close)

    def _close(self) -> None:
        store = self.desk.store
        self.reader.close()
        key = store.key
        store.close()
        upkeep.checkpoint(store.path, key, truncate=True)
