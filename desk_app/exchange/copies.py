"""Copies of this computer's whole archive: made into a folder or onto a stick, put back where there is none.

    FOLDER/Ascolto-copies/<first eight digits of the vault's number>/copy-<milliseconds>/
        vault.db  vault.slots

A copy opens with the members' phrases of its day. The mailbag is not in it: what it needs to go on stands in the vault,
encrypted like everything else (`keep_address`). Put back, a copy is a computer that stands behind what it sent: the
post room sees that, takes a new identity and brings back from the district what the copy lacks (`succession`).
"""

import contextlib
import shutil
from pathlib import Path

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.casework import mail
from desk_app.domain.errors import (
    CopyFailed,
    CopyMissing,
    DiskFails,
    DiskFull,
    NoSuchFolder,
    PostError,
    SeveralArchives,
    StickFull,
    StoreDamaged,
    VaultDamaged,
)
from desk_app.exchange import mailbag
from desk_app.exchange.founding import POST, STORE, demand_room
from desk_app.exchange.mailbag import Address
from desk_app.store import files, upkeep
from desk_app.store.errors import known_failures
from desk_app.store.store import Store
from desk_app.store.upkeep import Copy
from desk_app.vault import slotfile

FOLDER = "Ascolto-copies"
_BELOW = ("copy-*", "*/copy-*", f"{FOLDER}/*/copy-*")
_FILES = (STORE, slotfile.SLOTS, slotfile.NEXT)
_ADDRESS = "mailbag"
"""Under this name the vault keeps how this computer reaches the district, and as whom."""


def make(store: Store, home: Path, vault_id: bytes, into: Path) -> Copy:
    """A verified copy, where the writing connection lives. Raises NoSuchFolder, StickFull, CopyFailed.

    The three newest copies of this archive stay; those of other computers on the same stick are not touched.
    """
    if not into.is_dir():
        # A stick that is not there: nothing is written in its place.
        raise NoSuchFolder()
    # It may have changed since the archive was opened; the copy must be of one piece.
    keep_address(store, home)
    slots = [path for name in (slotfile.SLOTS, slotfile.NEXT) if (path := home / name).exists()]
    try:
        return upkeep.back_up(store, into / FOLDER / vault_id.hex()[:8], tuple(slots))
    except DiskFull as full:
        raise StickFull() from full
    except (OSError, DiskFails, StoreDamaged) as error:
        # A stick that was pulled out, is worn, or may only be read.
        raise CopyFailed() from error


def newest(chosen: Path) -> Path:
    """The newest copy in or below a folder that somebody chose: the copy itself, or the stick.

    One whose slots are damaged is passed over. Raises CopyMissing, VaultDamaged, and SeveralArchives where copies of
    more than one computer lie: one must be chosen.
    """
    found = [path for pattern in _BELOW for path in chosen.glob(pattern)]
    whole = [path for path in (chosen, *found) if _is_copy(path)]
    if not whole:
        raise CopyMissing()
    if len({path.parent for path in whole}) > 1:
        raise SeveralArchives()
    for path in sorted(whole, key=lambda path: int(path.name.removeprefix("copy-")), reverse=True):
        with contextlib.suppress(VaultDamaged):
            slotfile.members(path)
            return path
    raise VaultDamaged()


def put_back(chosen: Path, home: Path) -> None:
    """Make the newest copy in a chosen folder this computer's archive.

    Raises CopyMissing, SeveralArchives, VaultDamaged, DiskFull, Refused (vault.exists); `home` is untouched by any of
    them, and the copy stays where it is.
    """
    demand_room(home)
    copy = newest(chosen)
    staged = home.with_name(f"{home.name}.new")
    with known_failures():
        if staged.exists():
            shutil.rmtree(staged)
        staged.mkdir(parents=True, mode=0o700)
        for name in _FILES:
            if (copy / name).exists():
                files.copy_durably(copy / name, staged / name)
        files.sync_folder(staged)
        if home.exists():
            home.rmdir()
        staged.replace(home)
        files.sync_folder(home.parent)


def keep_address(store: Store, home: Path) -> None:
    """Keep in the vault what the mailbag needs to go on; where the mailbag is gone, furnish it anew from there."""
    kept = mail.values(store, _ADDRESS)[_ADDRESS]
    try:
        here = _written(mailbag.read_address(home / POST))
    except PostError:
        if kept is not None:
            # Whatever is wrong in there: the vault opens all the same, and the post says what it lacks.
            with contextlib.suppress(OSError, PostError):
                mailbag.furnish(home / POST, _read(kept))
        return
    if here != kept:
        mail.remember(store, **{_ADDRESS: here})


def _written(one: Address) -> bytes:
    key = one.post_key.private_bytes_raw()
    return cbor2.dumps([one.url, one.district, one.office, one.device, key, one.authorities])


def _read(raw: bytes) -> Address:
    url, district, office, device, key, authorities = cbor2.loads(raw)
    return Address(url, district, office, device, Ed25519PrivateKey.from_private_bytes(key), authorities)


def _is_copy(path: Path) -> bool:
    number = path.name.removeprefix("copy-")
    named = path.name.startswith("copy-") and number.isascii() and number.isdigit()
    return named and all((path / name).is_file() for name in (STORE, slotfile.SLOTS))
