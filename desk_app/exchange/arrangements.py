"""What somebody at an enrolled computer arranges with the other computers of the office: invite one, let it in.

Every verb asks the district, so none is for the gui thread; each raises PostError for what the network does. The
secret of an invitation stays in the vault of the computer that made it: only that one can prove who comes with it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.casework import mail
from desk_app.domain.clock import Clock
from desk_app.domain.errors import InvitationUnusable, PostError, RefusedByDistrict
from desk_app.exchange import keyring, offices
from desk_app.exchange.founding import read_invitation
from desk_app.exchange.inbox import InStore
from desk_app.exchange.keyring import Keyring
from desk_app.exchange.mailbag import read_address
from desk_app.exchange.standing import OsClock, known_troubles
from desk_app.store.store import Store
from sync.client.hello import greet
from sync.client.transport import Transport
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import Enrolment
from sync.protocol.invitation import Invitation, InvitationMistyped
from sync.protocol.keys import check_code
from sync.protocol.office import Waiting
from sync.protocol.welcome import Welcome

DAY_MS = 86_400_000
LASTS_DAYS = 7
INVITATIONS = "invitations"
"""Under this name the vault keeps the invitations that this computer made, a text on each line."""
_TEXTS = ("office_name", "office_kind", "district_name", "label", "check_code")


@dataclass(frozen=True, slots=True)
class WaitingComputer:
    """A computer that asks to be let in. `proven`: it came with an invitation that was made on this computer.

    `code` is the six digits that its own screen shows too.
    """

    card: DeviceCard
    label: str
    code: str
    proven: bool


@dataclass(frozen=True, slots=True)
class ThisComputer:
    """What this installation is. `check_code` is what an approver compares; it is empty on a restored one."""

    device: bytes
    office: bytes
    office_name: str
    office_kind: str
    district_name: str
    label: str
    check_code: str
    enrolled: bool


@dataclass(frozen=True)
class _Held:
    """What the vault knows for arranging."""

    keys: Keyring = field(repr=False)
    texts: dict[str, str]
    kit_hpke: bytes | None
    enrolment: bytes | None = field(repr=False)
    invitations: tuple[Invitation, ...] = field(repr=False)


def this_computer(store: Store, in_store: InStore) -> ThisComputer:
    """What this installation is; asks nobody."""
    held = in_store(lambda: _read(store))
    return ThisComputer(held.keys.device, held.keys.office, **held.texts, enrolled=held.enrolment is None)


def invite_computer(
    store: Store, in_store: InStore, folder: Path, clock: Clock, *, days: int = LASTS_DAYS
) -> Invitation:
    """An invitation for one further computer of this office, valid for some days by the district's clock (at most 31).

    `folder` is the mailbag's. Raises PostError ("post.not-enrolled" before this computer was let in itself).
    """
    held = in_store(lambda: _read(store))
    _demand_enrolled(held)
    address = read_address(folder)
    transport = Transport(address, OsClock(clock))
    with known_troubles():
        try:
            now_ms = greet(transport).time_ms
            made = Invitation(
                url=address.url,
                district=address.district,
                district_name=held.texts["district_name"],
                office=address.office,
                office_name=held.texts["office_name"],
                office_kind=held.texts["office_kind"],
                secret=Invitation.fresh_secret(),
                expires_ms=now_ms + days * DAY_MS,
                founding=False,
            )
            # Kept first: a computer that comes with an invitation whose secret is lost could never be proven.
            kept = [one for one in held.invitations if one.expires_ms + LASTS_DAYS * DAY_MS > now_ms]
            _keep(store, in_store, [*kept, made])
            offices.invite(transport, made)
        finally:
            transport.close()
    return made


def computers_waiting(store: Store, in_store: InStore, folder: Path, clock: Clock) -> tuple[WaitingComputer, ...]:
    """The computers that ask to be let into this office, the oldest first. Raises PostError."""
    held = in_store(lambda: _read(store))
    _demand_enrolled(held)
    transport = Transport(read_address(folder), OsClock(clock))
    with known_troubles():
        try:
            greet(transport)
            return tuple(_waiting(one, held) for one in offices.waiting(transport))
        finally:
            transport.close()


def let_in(store: Store, in_store: InStore, folder: Path, clock: Clock, device: bytes) -> None:
    """Let a waiting computer in, after two people have compared the code: all of the office's keys are sealed to it.

    Asks the district anew who waits, and proves it anew. Raises PostError ("post.not-proven" for a computer that did
    not come with an invitation of this one; RefusedByDistrict when nobody waits by that number).
    """
    held = in_store(lambda: _read(store))
    _demand_enrolled(held)
    transport = Transport(read_address(folder), OsClock(clock))
    with known_troubles():
        try:
            greet(transport)
            one = next((one for one in offices.waiting(transport) if one.card.device == device), None)
            if one is None:
                raise RefusedByDistrict(problem="not-found")
            came_with = _came_with(one, held)
            if came_with is None or held.kit_hpke is None:
                raise PostError("post.not-proven")
            office_keys = {epoch: key.raw for epoch, key in held.keys.office_keys.items()}
            offices.approve(transport, one.card, Welcome(office_keys, held.kit_hpke), came_with, held.keys)
        finally:
            transport.close()
    _keep(store, in_store, [each for each in held.invitations if each != came_with])


def use_another_invitation(store: Store, in_store: InStore, folder: Path, text: str) -> None:
    """Ask to be enrolled with another invitation for the same office, when the first was refused; the post goes on.

    Raises InvitationUnusable (why: mistyped, expired; other-office for one of another office or district), PostError
    ("post.enrolled" when this computer has been let in already). Asks nobody; what is written stays as it is.
    """
    invitation = read_invitation(text)
    held = in_store(lambda: _read(store))
    if held.enrolment is None:
        raise PostError("post.enrolled")
    before = Enrolment.parse(held.enrolment)
    if (invitation.office, invitation.district) != (before.card.office, read_address(folder).district):
        raise InvitationUnusable(why="other-office")
    request = Enrolment.by_invitation(before.card, invitation, before.founding)
    proof = {"check_code": invitation.code(before.card).encode(), "invitation_secret": invitation.secret}
    in_store(lambda: mail.remember(store, enrolment=request.write(), **proof))


def _waiting(one: Waiting, held: _Held) -> WaitingComputer:
    came_with = _came_with(one, held)
    code = check_code(one.mac) if came_with is None else came_with.code(one.card)
    return WaitingComputer(one.card, one.card.label, code, came_with is not None)


def _came_with(one: Waiting, held: _Held) -> Invitation | None:
    if one.card.office != held.keys.office:
        return None
    return next((made for made in held.invitations if offices.proven(one, made)), None)


def _demand_enrolled(held: _Held) -> None:
    if held.enrolment is not None:
        raise PostError("post.not-enrolled")


def _keep(store: Store, in_store: InStore, several: Iterable[Invitation]) -> None:
    text = "\n".join(one.text() for one in several).encode()
    in_store(lambda: mail.remember(store, **{INVITATIONS: text}))


def _read(store: Store) -> _Held:
    keys = keyring.read(store)
    known = mail.values(store, *_TEXTS, INVITATIONS, "kit_hpke", "enrolment")
    texts = {name: (known[name] or b"").decode() for name in _TEXTS}
    kept = (known[INVITATIONS] or b"").decode().split("\n")
    return _Held(keys, texts, known["kit_hpke"], known["enrolment"], tuple(_readable(kept)))


def _readable(texts: list[str]) -> Iterable[Invitation]:
    for text in filter(None, texts):
        try:
            yield Invitation.parse(text)
        except InvitationMistyped:
            # Written by another version: whoever comes with it is simply not proven here.
            continue
