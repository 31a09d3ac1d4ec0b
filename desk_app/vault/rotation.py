"""A new vault key, in two phases, so that no moment of a power cut leaves the database without its key.

1. `begin_rotation` writes `vault.slots.next`: the new key sealed to every slot that stays, and the old key under the
   new one. From here on, whoever is not in that file is not let in.
2. The store changes the database's key from `previous.database()` to `key.database()`.
3. `finish_rotation` puts the new slot file, without the old key, in the place of `vault.slots`.

Cut short after 1 or 2, the next unlocking gives an `Opened` with both keys (`keys_to_try`), and 2 and 3 are done then.
"""

from dataclasses import replace

from desk_app.domain.errors import LastCoordinator, Refused
from desk_app.domain.member import Role
from desk_app.vault import slotfile, slots
from desk_app.vault.keys import VaultKey
from desk_app.vault.opened import Opened, demand_coordinator, still_so
from desk_app.vault.slot import SlotFile


def rotate(opened: Opened) -> Opened:
    """A new vault key for the same members: when a passphrase, a code or an old copy of the slots may have been seen.

    Gives an open vault with `previous`; the store goes on from there. Raises as `still_so`.
    """
    return begin_rotation(opened, still_so(opened))


def remove_member(opened: Opened, member: bytes) -> Opened:
    """Take a member's slot away and change the key, so that an old copy of the slots opens nothing newer.

    Gives an open vault with `previous`: the store changes the key of the database, then `finish_rotation`.
    Raises NoSuchMember, LastCoordinator, Refused (vault.coordinator-only, vault.remove-self, vault.rotation-pending).
    """
    demand_coordinator(opened)
    file = still_so(opened)
    leaving = file.slot_of(member)
    remaining = file.without(member)
    if not any(card.role is Role.COORDINATOR for card in remaining.members):
        raise LastCoordinator
    if opened.member is not None and opened.member.member == leaving.owner.member:
        raise Refused("vault.remove-self")
    return begin_rotation(opened, remaining)


def begin_rotation(opened: Opened, file: SlotFile) -> Opened:
    """Phase 1, for the slots that this file says."""
    new, epoch = VaultKey.generate(), file.epoch + 1
    following = slots.authenticate(
        replace(
            file,
            epoch=epoch,
            slots=tuple(slots.seal(file.vault, epoch, slot, new) for slot in file.slots),
            previous=slots.wrap_previous(file.vault, epoch, opened.key, new),
        ),
        new,
    )
    slotfile.write(opened.folder, following, slotfile.NEXT)
    return replace(opened, file=following, key=new, previous=opened.key)


def finish_rotation(opened: Opened) -> Opened:
    """Phase 3, once the database is under the new key and on the disk. Done twice it does nothing."""
    if opened.previous is None:
        return opened
    final = slots.authenticate(replace(opened.file, previous=None), opened.key)
    slotfile.write(opened.folder, final)
    slotfile.drop_following(opened.folder)
    return replace(opened, file=final, previous=None)
