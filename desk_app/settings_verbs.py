"""What the settings page can do, on the open desk: this computer, its further computers, who opens the vault."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from desk_app.casework import members
from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role, parse_name
from desk_app.exchange import arrangements, succession
from desk_app.exchange.arrangements import ThisComputer
from desk_app.exchange.founding import POST
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.settings.rows import DeskFacts, Invited, Look, MemberLine, WaitingRow
from desk_app.store import upkeep
from desk_app.store.store import Reader
from desk_app.vault import kdf, rotation, vault
from desk_app.vault.opened import Opened
from desk_app.vault.slot import RECOVERY_TEST_DAYS


class Appearing(Protocol):
    """How the window looks, as the application keeps it."""

    def look(self) -> Look:
        """Now."""

    def set_look(self, look: Look) -> None:
        """From now on; on the gui thread."""


@dataclass
class OpenDesk:
    """What these verbs work on. `opened` changes with every change of who may open the vault."""

    home: Path
    desk: Desk
    opened: Opened
    reader: Reader
    runner: LaneRunner
    went: Callable[[], None]
    """Called when the post should go round at once."""

    @property
    def post(self) -> Path:
        """The mailbag's folder."""
        return self.home / POST


class ComputerVerbs:
    """This computer, and further ones of the same office."""

    def __init__(self, place: OpenDesk, appearing: Appearing) -> None:
        self.place = place
        self.look, self.set_look = appearing.look, appearing.set_look

    def facts(self) -> DeskFacts:
        """This computer and who opens it."""
        place = self.place
        tested = place.opened.file.recovery_tested_on
        this: ThisComputer = arrangements.this_computer(place.desk.store, place.runner.wait_for)
        return DeskFacts(
            office=this.office_name,
            label=this.label,
            device=this.device.hex()[-8:],
            enrolled=this.enrolled,
            check_code=this.check_code,
            me=bytes(place.desk.member.id),
            coordinator=place.desk.member.role is Role.COORDINATOR,
            members=tuple(
                MemberLine(card.member, card.name, card.role.value, card.recoverable) for card in place.opened.members
            ),
            tested=tested,
            test_by=tested and tested + timedelta(days=RECOVERY_TEST_DAYS),
            test_due=place.opened.file.recovery_test_due(place.desk.today()),
        )

    def invite(self) -> Invited:
        """An invitation for a further computer of this office. Raises DeskError."""
        place = self.place
        store = place.desk.store
        made = arrangements.invite_computer(store, place.runner.wait_for, place.post, store.clock)
        return Invited(made.text(), made.expires_ms)

    def waiting(self) -> tuple[WaitingRow, ...]:
        """The computers that ask to be let in. Raises DeskError."""
        place = self.place
        store = place.desk.store
        found = arrangements.computers_waiting(store, place.runner.wait_for, place.post, store.clock)
        return tuple(WaitingRow(one.card.device, one.label, one.code, one.proven) for one in found)

    def let_in(self, device: bytes) -> None:
        """Let one of them in. Raises DeskError."""
        store = self.place.desk.store
        arrangements.let_in(store, self.place.runner.wait_for, self.place.post, store.clock, device)

    def use_invitation(self, text: str) -> None:
        """Ask with another invitation. Raises DeskError."""
        place = self.place
        arrangements.use_another_invitation(place.desk.store, place.runner.wait_for, place.post, text)
        place.went()


class MemberVerbs(ComputerVerbs):
    """Who opens the vault of this computer."""

    def add_member(self, name: str, role: str, phrase: str) -> None:
        """One more. Raises DeskError."""
        place = self.place
        kdf.demand_long(phrase)
        kept = parse_name(name)
        made, _ = place.runner.wait_for(lambda: members.record(place.desk, kept, Role(role)))
        place.opened = vault.add_member(place.opened, made, phrase, kdf.calibrate())

    def remove_member(self, member: bytes) -> bool:
        """Take somebody out, and change the key: an old copy of the slots opens nothing newer. Raises DeskError.

        Returns whether a case waits for somebody to see it: whoever has to go goes, and Oggi asks who goes on.
        """
        place = self.place
        place.opened = rotation.remove_member(place.opened, member)
        place.runner.alone(self._change_key)
        place.opened = rotation.finish_rotation(place.opened)
        place.runner.wait_for(lambda: members.note_left(place.desk, RecordId(member)))
        # A copy that they may have opens with their phrase: from now on it is no computer of this office any more.
        place.runner.wait_for(lambda: succession.begin(place.desk.store))
        place.went()
        return place.runner.wait_for(lambda: members.left_unseen(place.desk))

    def _change_key(self) -> None:
        # No reader may hold the file while it is written anew; it opens again with the new key by itself.
        self.place.reader.let_go()
        upkeep.rekey(self.place.desk.store, self.place.opened.key.database())

    def rename_member(self, member: bytes, name: str) -> None:
        """Another name, on the unlock page and for the whole office. Raises DeskError."""
        place = self.place
        place.opened = vault.rename_member(place.opened, member, name)
        place.runner.wait_for(lambda: members.rename(place.desk, RecordId(member), name))

    def me(self) -> str:
        """The name of who has the vault open, as it is now."""
        member = self.place.desk.member
        return next((card.name for card in self.place.opened.members if card.member == member.id), member.name)

    def came_by_code(self) -> bool:
        """Whether the recovery code opened it, and no new phrase was chosen since."""
        return self.place.opened.member is None

    def change_phrase(self, present: str, new: str) -> None:
        """Another phrase for who has the vault open; who came by the code is not asked for `present`.

        Raises DeskError.
        """
        place, member = self.place, self.place.desk.member.id
        kdf.demand_long(new)
        if not self.came_by_code():
            place.opened = vault.change_passphrase(place.opened, member, present, new, kdf.calibrate())
            return
        place.opened = vault.give_passphrase(place.opened, member, new, kdf.calibrate())
        # They have a phrase again: from here on the vault is open as if they had opened it with that.
        place.opened = vault.unlock(place.home, member, new)

    def give_phrase(self, member: bytes, new: str) -> None:
        """A new phrase for somebody who forgot theirs. Raises DeskError."""
        kdf.demand_long(new)
        self.place.opened = vault.give_passphrase(self.place.opened, member, new, kdf.calibrate())

    def new_recovery_code(self) -> str:
        """Another code; the one before opens nothing any more. Raises DeskError."""
        self.place.opened, code = vault.new_recovery_code(self.place.opened)
        return code

    def try_recovery_code(self, code: str) -> None:
        """Try the printed code, and note the day. Raises DeskError."""
        place = self.place
        place.opened = vault.try_recovery_code(place.opened, code, place.desk.today())
