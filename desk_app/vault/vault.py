"""The door: a new vault, opening one, and who else may open it. Nothing here ever erases anything of anybody.

Removing a member and changing the key stand in `rotation.py`; the names on the unlock page in `slotfile.members`.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from desk_app.domain.errors import LastCoordinator, NoSuchMember, Refused, VaultDamaged, WrongPassphrase
from desk_app.domain.ids import ID_BYTES
from desk_app.domain.member import Member, Role, parse_name
from desk_app.vault import kdf, recovery_code, slotfile, slots
from desk_app.vault.keys import VaultKey
from desk_app.vault.opened import Opened, demand_coordinator, keep, still_so
from desk_app.vault.slot import NO_MEMBER, Kind, MemberCard, Owner, Parameters, Slot, SlotFile
from desk_app.vault.waits import Tries
from sync.protocol.keys import HpkePrivate

_NOBODY = Owner(Kind.RECOVERY, NO_MEMBER, "", Role.COORDINATOR)


def create(folder: Path, member: Member, passphrase: str, cost: Parameters | None = None) -> tuple[Opened, str]:
    """A new vault for its first coordinator, and the recovery code to print (never kept anywhere).

    `cost` is what `kdf.calibrate()` measured (the floor without it). Raises Refused (vault.exists, passphrase.*,
    member.*), LastCoordinator for a member who is none, DiskFull, VaultError.
    """
    if slotfile.exists(folder):
        raise Refused("vault.exists")
    if member.role is not Role.COORDINATOR:
        raise LastCoordinator
    kdf.demand_long(passphrase)
    cost, key = cost or kdf.floor_parameters(), VaultKey.generate()
    bare = SlotFile(vault=os.urandom(ID_BYTES), epoch=1, slots=())
    code = recovery_code.generate()
    file = bare.with_slot(slots.make(bare, _owner(member), passphrase, cost, key))
    file = file.with_slot(slots.make(bare, _NOBODY, code, kdf.floor_parameters(), key))
    opened = Opened(folder, file, key, file.members[0])
    return keep(opened, file), code


def _owner(member: Member) -> Owner:
    return Owner(Kind.MEMBER, member.id, parse_name(member.name), member.role)


def members(folder: Path) -> tuple[MemberCard, ...]:
    """Who may open the vault, as the file says it, without a key."""
    return slotfile.members(folder)


# -- opening ------------------------------------------------------------------------------------------------------


def unlock(folder: Path, member: bytes, passphrase: str, tries: Tries | None = None) -> Opened:
    """Open the vault for a member. Takes as long as the slot's parameters say: not for the gui thread.

    Raises WrongPassphrase, TooManyTries (`seconds`), NoSuchMember, VaultDamaged (`reason`), TooNew, Refused
    (passphrase.missing ...). `tries` is the counter of this window; without it, the one on the disk.
    """
    return _open(folder, lambda file: file.slot_of(member), passphrase, tries)


def unlock_with_recovery(folder: Path, code: str, tries: Tries | None = None) -> Opened:
    """Open the vault with the printed code. Raises RecoveryCodeMistyped (not counted as a try), else as `unlock`."""
    return _open(folder, _recovery, recovery_code.parse(code), tries)


def _recovery(file: SlotFile) -> Slot:
    slot = file.recovery()
    if slot is None:
        raise NoSuchMember
    return slot


def _open(folder: Path, whose: Callable[[SlotFile], Slot], passphrase: str, tries: Tries | None) -> Opened:
    pair = slotfile.read_pair(folder)
    first = pair.current or pair.in_force
    slot = whose(first)
    private = _patiently(tries or Tries.beside(folder), first.vault, slot, passphrase)
    opened = _with(folder, first, slot, private)
    if pair.left_over:
        slotfile.drop_following(folder)
    elif pair.in_force is not first:
        return _moved(opened, pair.in_force, whose, private)
    return opened


def _patiently(tries: Tries, vault: bytes, slot: Slot, passphrase: str) -> HpkePrivate:
    tries.demand_patience(slot.id)
    try:
        private = slots.open_private(vault, slot, passphrase)
    except WrongPassphrase:
        tries.wrong(slot.id)
        raise
    tries.right(slot.id)
    return private


def _with(folder: Path, file: SlotFile, slot: Slot, private: HpkePrivate) -> Opened:
    key = slots.open_key(file, slot, private)
    card = next((card for card in file.members if card.member == slot.owner.member), None)
    return Opened(folder, file, key, card, slots.open_previous(file, key))


def _moved(opened: Opened, following: SlotFile, whose: Callable[[SlotFile], Slot], private: HpkePrivate) -> Opened:
    """The vault in the midst of a change of its key. Who is not in the following file has been removed.

    A following file that does not hold the key in force was not written by anybody of this vault, or has rotted:
    then the file in force stands alone.
    """
    slot = whose(following)
    try:
        newer = _with(opened.folder, following, slot, private)
    except VaultDamaged:
        return opened
    return newer if newer.previous == opened.key else opened


# -- who may open -------------------------------------------------------------------------------------------------


def add_member(opened: Opened, member: Member, passphrase: str, cost: Parameters | None = None) -> Opened:
    """One more member, who chooses a passphrase here and now.

    Raises Refused (vault.coordinator-only, vault.member-exists, passphrase.*, member.*, vault.rotation-pending).
    """
    demand_coordinator(opened)
    file = still_so(opened)
    if any(card.member == member.id for card in file.members):
        raise Refused("vault.member-exists")
    return _let_in(opened, file, _owner(member), passphrase, cost)


def change_passphrase(opened: Opened, member: bytes, old: str, new: str, cost: Parameters | None = None) -> Opened:
    """A member's own new passphrase, for the old one.

    Raises WrongPassphrase, TooManyTries, NoSuchMember, Refused.

    The slot gets a new key pair, so that after a later `rotation.rotate` ("it may have been seen") an old copy of the
    slots and the old passphrase open nothing any more. Until then they still open what that copy opened.
    """
    file = still_so(opened)
    slot = file.slot_of(member)
    _patiently(Tries.beside(opened.folder), file.vault, slot, old)
    return _let_in(opened, file, slot.owner, new, cost or slot.kdf)


def give_passphrase(opened: Opened, member: bytes, new: str, cost: Parameters | None = None) -> Opened:
    """A new passphrase for who forgot theirs, typed beside a coordinator, or after opening with the recovery code.

    Raises NoSuchMember, Refused.
    """
    demand_coordinator(opened)
    file = still_so(opened)
    slot = file.slot_of(member)
    return _let_in(opened, file, slot.owner, new, cost or slot.kdf)


def _let_in(opened: Opened, file: SlotFile, owner: Owner, passphrase: str, cost: Parameters | None) -> Opened:
    kdf.demand_long(passphrase)
    cost = cost or kdf.floor_parameters()
    return keep(opened, file.with_slot(slots.make(file, owner, passphrase, cost, opened.key)))


def rename_member(opened: Opened, member: bytes, name: str) -> Opened:
    """Another name on the unlock page. Raises NoSuchMember, Refused."""
    demand_coordinator(opened)
    file = still_so(opened)
    slot = file.slot_of(member)
    return keep(opened, file.with_slot(replace(slot, owner=replace(slot.owner, name=parse_name(name)))))


# -- the recovery code --------------------------------------------------------------------------------------------


def new_recovery_code(opened: Opened) -> tuple[Opened, str]:
    """Another recovery code; the one before opens nothing any more, and the new one has not been tried yet."""
    demand_coordinator(opened)
    file, code = still_so(opened), recovery_code.generate()
    made = slots.make(file, _NOBODY, code, kdf.floor_parameters(), opened.key)
    return keep(opened, replace(file.with_slot(made), recovery_tested_on=None)), code


def try_recovery_code(opened: Opened, code: str, today: date) -> Opened:
    """Try the printed code, once a year, and write the day into the slot file.

    Raises RecoveryCodeMistyped; WrongPassphrase for a code of another vault, or one that was replaced.
    """
    file = still_so(opened)
    slot = _recovery(file)
    private = _patiently(Tries.beside(opened.folder), file.vault, slot, recovery_code.parse(code))
    slots.open_key(file, slot, private)
    return keep(opened, replace(file, recovery_tested_on=today))
