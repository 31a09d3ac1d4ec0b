"""How a device comes into its office, and what devices of one office arrange with each other: thin typed calls.

Each function asks one thing over a transport that has greeted the district (`hello.greet`); it may raise any `Trouble`.
Where an answer was lost the same call may be made again: the district gives the same answer.
"""

from collections.abc import Callable
from typing import TypeVar

from sync.client.errors import Nonsense
from sync.client.transport import Answer, Call, Transport
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import EnrolmentAnswer
from sync.protocol.epoch import EpochPut
from sync.protocol.malformed import Malformed
from sync.protocol.office import (
    MAX_EPOCHS,
    Approval,
    InvitationOrder,
    OfficeEpoch,
    Succession,
    Waiting,
    parse_epochs,
    parse_waiting,
)

T = TypeVar("T")


def enrol(transport: Transport, request: bytes) -> EnrolmentAnswer:
    """Redeem an invitation (active when it founds the office, else pending), or restore with the kit (active).

    `request` is an `Enrolment` as written. Raises Refused: invitation-unknown, -used, -expired, bad-signature.
    """
    return _parsed(EnrolmentAnswer.parse, transport.ask(Call("POST", "/v1/enrolments", content=request, signed=False)))


def standing(transport: Transport) -> EnrolmentAnswer:
    """Whether this device has been let in, and the office's keys sealed to it by who approved it."""
    return _parsed(EnrolmentAnswer.parse, transport.ask(Call("GET", f"/v1/enrolments/{_device(transport)}")))


def invite(transport: Transport, order: InvitationOrder) -> None:
    """Let one further device enrol at this device's own office; the district learns only a hash of the token."""
    transport.ask(Call("POST", "/v1/invitations", content=order.write()))


def waiting(transport: Transport) -> list[Waiting]:
    """The devices that wait to be let into this office."""
    return _parsed(parse_waiting, transport.ask(Call("GET", f"{_office(transport)}/pending")))


def approve(transport: Transport, card: DeviceCard, approval: Approval) -> None:
    """Let a waiting device in, with the office's keys sealed to it; two people have compared the code before."""
    path = f"{_office(transport)}/devices/{card.device.hex()}"
    transport.ask(Call("PUT", path, content=approval.write()))


def epochs(transport: Transport, *, for_kit: bool = False) -> list[OfficeEpoch]:
    """All epochs of the office, the oldest first, each with its private key sealed to this device (or the kit)."""
    query = "for=kit" if for_kit else f"device={_device(transport)}"
    answer = transport.ask(Call("GET", f"{_office(transport)}/epochs", query=query, limit=MAX_EPOCHS))
    return _parsed(parse_epochs, answer)


def add_epoch(transport: Transport, new: EpochPut) -> None:
    """Begin the office's next epoch. Raises Refused (epoch-exists) when another device was first: fetch that one."""
    transport.ask(Call("PUT", f"{_office(transport)}/epochs/{new.statement.epoch}", content=new.write()))


def succeed(transport: Transport, succession: Succession) -> None:
    """Put a new identity in the place of this device, whose stream has forked; from then on this one is revoked."""
    transport.ask(Call("POST", f"/v1/devices/{_device(transport)}/successor", content=succession.write()))


def _office(transport: Transport) -> str:
    return f"/v1/offices/{transport.credentials.office.hex()}"


def _device(transport: Transport) -> str:
    return transport.credentials.device.hex()


def _parsed(parse: Callable[[bytes], T], answer: Answer) -> T:
    try:
        return parse(answer.body)
    except Malformed as error:
        raise Nonsense("not an answer of this protocol") from error
