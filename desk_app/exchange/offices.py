"""What this computer arranges with its office through the district: enrolment, keys of epochs, approvals, succession.

Every function makes signed calls over a transport that has greeted the district in this visit.
"""

import hmac
from collections.abc import Collection

from desk_app.domain.errors import InvitationUnusable, MissingKey
from desk_app.exchange.founding import NewDevice
from desk_app.exchange.keyring import Keyring
from sync.client import enrolment as calls
from sync.client.errors import Refused
from sync.client.transport import Transport
from sync.protocol.batch import BadSignature
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import ACTIVE, EnrolmentAnswer
from sync.protocol.epoch import KIT, EpochPut, EpochStatement, key_info
from sync.protocol.invitation import Invitation
from sync.protocol.invitation import token_hash as hashed
from sync.protocol.keys import CannotOpen, HpkePrivate, HpkePublic, unwrap, wrap
from sync.protocol.malformed import Malformed
from sync.protocol.office import Approval, InvitationOrder, Succession, Waiting
from sync.protocol.publication import Publication
from sync.protocol.welcome import Welcome

_UNUSABLE = {"invitation-unknown": "unknown", "invitation-used": "used", "invitation-expired": "expired"}


def enrol(transport: Transport, request: bytes) -> EnrolmentAnswer:
    """Send the request that was written when this computer was set up. Raises InvitationUnusable, Trouble."""
    try:
        return calls.enrol(transport, request)
    except Refused as refused:
        why = _UNUSABLE.get(refused.problem.slug)
        if why is None:
            raise
        raise InvitationUnusable(why=why) from refused


def how_it_stands(transport: Transport) -> EnrolmentAnswer:
    """Whether somebody has let this computer in."""
    return calls.standing(transport)


def open_welcome(answer: EnrolmentAnswer, keys: Keyring, secret: bytes) -> Welcome | None:
    """The office's keys, once this computer has been let in by another; None for the first one or while it waits.

    `secret` is the invitation's. Raises MissingKey for keys that do not come from whoever made it.
    """
    if answer.status != ACTIVE or answer.sealed is None:
        return None
    try:
        return Welcome.open(answer.sealed, keys.hpke, keys.device, secret)
    except (CannotOpen, Malformed) as error:
        raise MissingKey() from error


def invite(transport: Transport, invitation: Invitation) -> None:
    """Tell the district of an invitation that this device made; only a hash of its token leaves."""
    calls.invite(transport, InvitationOrder(hashed(invitation.token()), invitation.expires_ms))


def waiting(transport: Transport) -> list[Waiting]:
    """Devices that wait to be let into this office."""
    return calls.waiting(transport)


def approve(transport: Transport, card: DeviceCard, welcome: Welcome, came_with: Invitation, keys: Keyring) -> None:
    """Let a device in, after two people have compared the code: the office's keys are sealed to it."""
    calls.approve(transport, card, Approval.make(card, welcome.seal(card, came_with.secret), keys.signing))


def fetch_epochs(
    transport: Transport, private: HpkePrivate, published: Publication, *, for_kit: bool = False
) -> dict[int, bytes]:
    """The office's private keys that are sealed to this device (or to the recovery kit), by epoch.

    Anybody can seal a key to a device: only those count of which a published device of the office says that they are.
    """
    office = transport.credentials.office
    opened: dict[int, bytes] = {}
    for one in calls.epochs(transport, for_kit=for_kit):
        if one.sealed is None or one.statement.office != office:
            continue
        epoch = one.statement.epoch
        try:
            published.vouch(one.statement)
            raw = unwrap(private, one.sealed, key_info(office, epoch))
        except (BadSignature, CannotOpen):
            continue
        if HpkePrivate.from_raw(raw).public().raw == one.statement.public:
            opened[epoch] = raw
    return opened


def begin_epoch(
    transport: Transport,
    keys: Keyring,
    published: Publication,
    kit_hpke: bytes,
    epoch: int,
    revoked: Collection[bytes] = (),
) -> tuple[int, bytes]:
    """A new key for the office, sealed to every device that remains and to the kit. Raises Refused (epoch-exists).

    `revoked` get none, whatever the district says of them today.
    """
    private = HpkePrivate.generate()
    info = key_info(keys.office, epoch)
    ours = [one for one in published.devices if one.office == keys.office and one.status == ACTIVE]
    remaining = [one for one in ours if one.id not in revoked]
    wraps = {one.id: wrap(HpkePublic.from_raw(one.hpke), private.raw, info) for one in remaining}
    wraps[KIT] = wrap(HpkePublic.from_raw(kit_hpke), private.raw, info)
    statement = EpochStatement.make(keys.office, epoch, private.public().raw, keys.device, keys.signing)
    calls.add_epoch(transport, EpochPut(statement, wraps))
    return epoch, private.raw


def succeed(transport: Transport, keys: Keyring, new: NewDevice, label: str) -> None:
    """Ask the district to take a new identity in the place of this one, whose stream has forked."""
    calls.succeed(transport, Succession.make(new.card(keys.office, label), keys.signing))


def proven(one: Waiting, invitation: Invitation) -> bool:
    """Whether a waiting device knows the secret of this invitation (the district does not)."""
    return one.token_hash == hashed(invitation.token()) and hmac.compare_digest(one.mac, invitation.mac(one.card.raw()))
