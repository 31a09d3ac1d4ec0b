"""Whatever comes in from outside is one of ours or refused with the error that is written down, never another one."""

import base64
import hashlib
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import cbor, hello, publication, upload
from sync.protocol.batch import BadSignature
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import Enrolment, EnrolmentAnswer
from sync.protocol.epoch import EpochPut
from sync.protocol.feed import FeedPage
from sync.protocol.hello import NotTheDistrict
from sync.protocol.invitation import PREFIX, Invitation, InvitationMistyped
from sync.protocol.malformed import Malformed
from sync.protocol.office import (
    Approval,
    InvitationOrder,
    OfficeEpoch,
    Succession,
    Waiting,
    parse_epochs,
    parse_waiting,
    write_epochs,
    write_waiting,
)
from sync.protocol.publication import Publication
from sync.protocol.upload import Acknowledgement
from sync.protocol.welcome import Welcome
from tests.sync.protocol.samples import (
    CARD,
    DEVICE,
    DISTRICT,
    FOUNDING,
    INVITATION,
    KIT_HPKE,
    OFFICE_KEY,
    PUBLICATION,
    SIGNING,
    STATEMENT,
    nonsense,
    public,
    signed_statement,
)
from tests.sync.protocol.test_answers import ACK, NONCE

KEY = public(DISTRICT)
_HELLO = cbor.dumps([NONCE, 1, 1, 1, "Distretto", KEY])
_ACK = cbor.dumps([ACK.device, ACK.offset, ACK.number, ACK.digest, ACK.time_ms])


class Case(NamedTuple):
    """Something that reads: what it takes, what it may raise, and an example of what it reads well."""

    read: Callable[[bytes], object]
    valid: bytes
    raises: tuple[type[Exception], ...] = (Malformed,)


def _body(label: bytes, data: bytes) -> bytes:
    """The signed bytes inside a statement, for altering them under a signature that holds."""
    match cbor.loads(data, 1 << 20):
        case [bytes() as raw, bytes()]:
            assert signed_statement(label, raw) == data
            return raw
    raise AssertionError


def _header(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _text_body(text: str) -> bytes:
    """The bytes inside an invitation's text, without their check."""
    letters = text[len(PREFIX) :]
    return base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))[:-4]


def _read_invitation(data: bytes) -> Invitation:
    check = hashlib.sha256(b"ascolto/invitation/1" + data).digest()[:4]
    return Invitation.parse(PREFIX + _header(data + check))


CASES = {
    "card": Case(DeviceCard.parse, CARD.raw()),
    "enrolment": Case(Enrolment.parse, Enrolment.by_invitation(CARD, INVITATION, FOUNDING).write()),
    "answer": Case(EnrolmentAnswer.parse, EnrolmentAnswer("active", "123 456", b"sealed", DEVICE).write()),
    "epoch": Case(EpochPut.parse, EpochPut(STATEMENT, {DEVICE: b"sealed"}).write()),
    "order": Case(InvitationOrder.parse, InvitationOrder(bytes(32), 1).write()),
    "waiting": Case(parse_waiting, write_waiting([Waiting(CARD, bytes(32), bytes(32), 1)])),
    "approval": Case(Approval.parse, Approval.make(CARD, b"sealed", SIGNING).write()),
    "epochs": Case(parse_epochs, write_epochs([OfficeEpoch(STATEMENT, b"sealed")])),
    "succession": Case(Succession.parse, Succession.make(CARD, SIGNING).write()),
    "welcome": Case(Welcome.parse, Welcome({1: OFFICE_KEY.raw}, KIT_HPKE.public().raw).write()),
    "feed": Case(FeedPage.read, FeedPage(((1, b"frame"), (5, b"frame")), 9, more=True).write()),
    "invitation": Case(_read_invitation, _text_body(INVITATION.text()), (InvitationMistyped,)),
    "publication": Case(lambda data: Publication.parse(data, KEY, 0), PUBLICATION.sign(DISTRICT)),
    "published body": Case(
        lambda data: Publication.parse(signed_statement(publication.LABEL, data), KEY, 0),
        _body(publication.LABEL, PUBLICATION.sign(DISTRICT)),
    ),
    "hello": Case(lambda data: hello.check(data, NONCE, KEY), signed_statement(hello.LABEL, _HELLO), (NotTheDistrict,)),
    "hello body": Case(
        lambda data: hello.check(signed_statement(hello.LABEL, data), NONCE, KEY), _HELLO, (NotTheDistrict,)
    ),
    "claimed key": Case(hello.claimed_key, signed_statement(hello.LABEL, _HELLO), (NotTheDistrict,)),
    "acknowledgement body": Case(
        lambda data: Acknowledgement.parse(_header(signed_statement(upload.LABEL, data)), KEY), _ACK
    ),
    "acknowledgement": Case(
        lambda data: Acknowledgement.parse(_header(data), KEY),
        signed_statement(upload.LABEL, _ACK),
        (Malformed, BadSignature),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_example_is_read(name: str) -> None:
    CASES[name].read(CASES[name].valid)


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=settings().max_examples // 2)
@given(data=st.data())
def test_nonsense_raises_nothing_but_what_is_written_down(name: str, data: st.DataObject) -> None:
    case = CASES[name]
    given_bytes = data.draw(nonsense(case.valid))
    try:
        case.read(given_bytes)
    except case.raises:
        return


@pytest.mark.parametrize("name", CASES)
def test_the_deepest_and_the_longest_nonsense_is_refused(name: str) -> None:
    for data in (b"\x81" * 3_000, b"\xa1\x60" * 3_000, b"\x9b" + b"\xff" * 8, b"\x00" * (17 << 20)):
        with pytest.raises(CASES[name].raises):
            CASES[name].read(data)
