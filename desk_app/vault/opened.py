"""An open vault: its key in memory, its proven slot file, and who opened it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from desk_app.domain.errors import Refused, VaultDamaged
from desk_app.domain.member import Role
from desk_app.vault import slotfile, slots
from desk_app.vault.keys import VaultKey
from desk_app.vault.slot import MemberCard, SlotFile


@dataclass(frozen=True, slots=True)
class Opened:
    """What unlocking gives. `member` is None when the recovery code opened it.

    `previous` is the old key while the key is being changed: the database may still be under either of the two.
    """

    folder: Path
    file: SlotFile = field(repr=False)
    key: VaultKey
    member: MemberCard | None
    previous: VaultKey | None = None

    @property
    def vault_id(self) -> bytes:
        """The 16 bytes that the database, too, carries."""
        return self.file.vault

    @property
    def members(self) -> tuple[MemberCard, ...]:
        """Who may open the vault, proven."""
        return self.file.members

    @property
    def keys_to_try(self) -> tuple[VaultKey, ...]:
        """The keys that the database may be under, in the order in which to try them.

        One, but for a change of the key that was cut short: then the new one, and after it the old one. Opened with
        the old one, the store changes the database's key to the new one; then `rotation.finish_rotation`.
        """
        return (self.key,) if self.previous is None else (self.key, self.previous)


def still_so(opened: Opened) -> SlotFile:
    """The slot file as it now is on the disk, proven by the open key: the ground for any change of it.

    Raises Refused "vault.rotation-pending" while the key is being changed, VaultDamaged.
    """
    if opened.previous is not None:
        raise Refused("vault.rotation-pending")
    file = slotfile.read_pair(opened.folder).current
    if file is None or file.vault != opened.vault_id or file.epoch != opened.file.epoch:
        raise VaultDamaged(reason="replaced")
    slots.check(file, opened.key)
    return file


def keep(opened: Opened, file: SlotFile) -> Opened:
    """Write the changed slot file, authenticated, and go on with it."""
    proven = slots.authenticate(file, opened.key)
    slotfile.write(opened.folder, proven)
    return replace(opened, file=proven, member=_same(opened, proven))


def _same(opened: Opened, file: SlotFile) -> MemberCard | None:
    whose = None if opened.member is None else opened.member.member
    return next((card for card in file.members if card.member == whose), None)


def demand_coordinator(opened: Opened) -> None:
    """Raise Refused "vault.coordinator-only" unless a coordinator, or the recovery code, opened the vault."""
    if opened.member is not None and opened.member.role is not Role.COORDINATOR:
        raise Refused("vault.coordinator-only")
