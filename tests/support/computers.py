"""A computer of a desk for tests: a real home folder with vault, store and mailbag, opened, with its post room."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.casework import interviews, people
from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.member import Member
from desk_app.domain.person import PersonForm
from desk_app.exchange import founding
from desk_app.exchange.founding import POST, STORE, Applicant, SetUp
from desk_app.exchange.inbox import InStore, T
from desk_app.exchange.link import LinkState
from desk_app.exchange.post_room import OpenVault, PostRoom
from desk_app.store.store import open_store
from desk_app.vault import slotfile, vault
from sync.protocol.invitation import Invitation

PHRASE = "quattro parole di prova"


def applicant(name: str = "Maria Rosa Colombo", label: str = "Portatile della segreteria") -> Applicant:
    """Somebody who sets a computer up, at the cheapest lawful key derivation."""
    return Applicant(name, PHRASE, label)


@dataclass
class Computer:
    """One computer with its vault open. Everything runs on the test's own thread."""

    home: Path
    states: list[LinkState] = field(default_factory=list)

    def __post_init__(self) -> None:
        (card, *_) = slotfile.members(self.home)
        opened = vault.unlock(self.home, card.member, PHRASE)
        self.opened = opened
        store = open_store(self.home / STORE, opened.key.database(), opened.vault_id)
        self.desk = Desk(store, Member(RecordId(card.member), card.name, card.role))
        self.reader = self.desk.reader()
        self.room = PostRoom(self.home, self.states.append)
        self.room.unlocked(OpenVault(store, self.in_store, lambda _: None))

    @property
    def post(self) -> Path:
        """The mailbag's folder."""
        return self.home / POST

    @property
    def in_store(self) -> InStore:
        """The store's thread is the test's."""
        return _at_once

    def round(self) -> LinkState:
        """One round of the post."""
        return self.room.round(threading.Event())

    def write_case(self, given: str, family: str, said: str) -> RecordId:
        """A person and what they said, with a need."""
        person, _ = people.add(self.desk, PersonForm(given, family, "1985"))
        form = InterviewForm(
            said=said, channel=Channel.IN_PERSON.value, held_on=self.desk.today().isoformat(), needs=("CAS02",)
        )
        interviews.record(self.desk, person, form)
        return person

    def names(self) -> list[str]:
        """Everybody who is found here."""
        return sorted(f"{row.given_name} {row.family_name}" for row in people.find(self.reader, ""))

    def said(self, person: RecordId) -> list[str]:
        """What this person said, as this computer has it."""
        return [held.said for held in people.page(self.reader, person).interviews]

    def close(self) -> None:
        """Lock it."""
        self.room.locked()
        self.reader.close()
        self.desk.store.close()


def _at_once(work: Callable[[], T]) -> T:
    return work()


def set_up(home: Path, invitation: Invitation, who: Applicant | None = None) -> tuple[SetUp, Computer]:
    """A computer set up with an invitation, and open."""
    made = founding.set_up(home, invitation, who or applicant())
    return made, Computer(home)
