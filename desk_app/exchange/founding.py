"""Setting a computer up: a vault, a store and a mailbag that are whole before anybody sees them.

Nothing here needs the network but restoring: what the district has to know is written down as a request, which the
post room sends when there is a connection. Until then the computer works; sealing waits for the office's keys.
"""

import re
import shutil
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.casework import mail, members
from desk_app.domain.clock import wall_clock
from desk_app.domain.errors import InvitationUnusable, Refused
from desk_app.domain.ids import new_device, new_record
from desk_app.domain.member import Member, Role, parse_name
from desk_app.exchange.mailbag import Address, furnish
from desk_app.store.errors import known_failures
from desk_app.store.store import create, open_store
from desk_app.vault import vault
from desk_app.vault.slot import Parameters
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import Enrolment, Founding
from sync.protocol.epoch import KIT, EpochStatement, key_info
from sync.protocol.invitation import PREFIX, Invitation, InvitationMistyped
from sync.protocol.keys import HpkePrivate, fingerprint, wrap
from sync.protocol.kit import RecoveryKit

STORE = "vault.db"
POST = "post"
FIRST_EPOCH = 1
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Applicant:
    """Who sets the computer up: their name and passphrase, and what the computer is called."""

    name: str
    passphrase: str = field(repr=False)
    label: str = ""
    cost: Parameters | None = None


@dataclass(frozen=True)
class SetUp:
    """What is shown once. `kit` is None on a computer that joins; `check_code` is what both screens show."""

    recovery_code: str = field(repr=False)
    kit: str | None = field(repr=False)
    check_code: str
    office_name: str


@dataclass(frozen=True)
class NewDevice:
    """The keys of a computer that is being set up."""

    device: bytes
    signing: Ed25519PrivateKey = field(repr=False)
    post: Ed25519PrivateKey = field(repr=False)
    hpke: HpkePrivate = field(repr=False)

    @staticmethod
    def make() -> "NewDevice":
        """Fresh keys."""
        return NewDevice(
            new_device(), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate(), HpkePrivate.generate()
        )

    def card(self, office: bytes, label: str) -> DeviceCard:
        """The public half."""
        return DeviceCard(
            self.device,
            office,
            label[:80],
            self.signing.public_key().public_bytes_raw(),
            self.post.public_key().public_bytes_raw(),
            self.hpke.public().raw,
        )

    def values(self) -> dict[str, bytes]:
        """What the vault keeps of them."""
        return {"device": self.device, "signing": self.signing.private_bytes_raw(), "hpke": self.hpke.raw}


def read_invitation(text: str, now_ms: int | None = None) -> Invitation:
    """What was pasted or read from a file, without a letter around it.

    Raises InvitationUnusable (why: mistyped, expired).
    """
    start = max(text.upper().find(PREFIX), 0)
    try:
        invitation = Invitation.parse(_BLANK_LINE.split(text[start:], maxsplit=1)[0])
    except InvitationMistyped:
        raise InvitationUnusable(why="mistyped") from None
    if invitation.expires_ms < (wall_clock() if now_ms is None else now_ms):
        raise InvitationUnusable(why="expired")
    return invitation


def set_up(home: Path, invitation: Invitation, applicant: Applicant) -> SetUp:
    """Make everything for a computer that founds an office or joins one.

    Raises Refused for a name or phrase that will not do (vault.exists when something stands at `home`).
    """
    demand_room(home)
    keys = NewDevice.make()
    card = keys.card(invitation.office, applicant.label)
    values = {
        **keys.values(),
        "office": invitation.office,
        "office_name": invitation.office_name.encode(),
        "office_kind": invitation.office_kind.encode(),
        "district_name": invitation.district_name.encode(),
        "label": card.label.encode(),
        "check_code": invitation.code(card).encode(),
        # Proves, when this computer is let in, that the office's keys come from whoever made the invitation.
        "invitation_secret": invitation.secret,
    }
    founding, kit = None, None
    office_keys: dict[int, bytes] = {}
    if invitation.founding:
        founding, kit, first = _found(keys, invitation)
        office_keys[FIRST_EPOCH] = first.raw
        values |= {"kit_hpke": founding.kit_hpke}
    values["enrolment"] = Enrolment.by_invitation(card, invitation, founding).write()
    address = Address(invitation.url, invitation.district, invitation.office, keys.device, keys.post)
    code = furnish_home(home, applicant, values, office_keys, address)
    return SetUp(code, kit.text() if kit else None, invitation.code(card), invitation.office_name)


def _found(keys: NewDevice, invitation: Invitation) -> tuple[Founding, RecoveryKit, HpkePrivate]:
    office = invitation.office
    first = HpkePrivate.generate()
    kit = RecoveryKit.generate(office, fingerprint(invitation.district))
    statement = EpochStatement.make(office, FIRST_EPOCH, first.public().raw, keys.device, keys.signing)
    info = key_info(office, FIRST_EPOCH)
    wraps = {
        KIT: wrap(kit.hpke().public(), first.raw, info),
        keys.device: wrap(keys.hpke.public(), first.raw, info),
    }
    kit_signing = kit.signing().public_key().public_bytes_raw()
    return Founding(statement, wraps, kit.hpke().public().raw, kit_signing), kit, first


def demand_room(home: Path) -> None:
    """Raise Refused "vault.exists" when anything stands at `home`."""
    if home.exists() and any(home.iterdir()):
        raise Refused("vault.exists")


@known_failures()
def furnish_home(
    home: Path,
    applicant: Applicant,
    values: dict[str, bytes],
    office_keys: dict[int, bytes],
    address: Address,
) -> str:
    """Vault, store and mailbag in a folder beside, moved to `home` when whole; returns the vault's recovery code.

    Raises Refused (vault.exists, passphrase.*, member.*), DiskFull; `home` is untouched by any of them.
    """
    demand_room(home)
    staged = home.with_name(home.name + ".new")
    if staged.exists():
        # Left by a setting-up that was cut short: nobody has been told its codes, and nothing was written in it.
        shutil.rmtree(staged)
    member = Member(new_record(wall_clock()), parse_name(applicant.name), Role.COORDINATOR)
    opened, code = vault.create(staged, member, applicant.passphrase, applicant.cost)
    key = opened.key.database()
    create(staged / STORE, key, opened.vault_id)
    store = open_store(staged / STORE, key, opened.vault_id)
    try:
        mail.remember(store, **values, set_up=datetime.now().date().isoformat().encode())
        mail.keep_office_keys(store, office_keys)
    finally:
        store.close()
    store = open_store(staged / STORE, key, opened.vault_id)
    try:
        members.record_first(store, member)
    finally:
        store.close()
    furnish(staged / POST, address)
    if home.exists():
        home.rmdir()
    staged.replace(home)
    return code
