"""Coming in: invitations, cards, requests, approvals, epochs, welcomes and successions."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.batch import BadSignature
from sync.protocol.card import LONGEST_LABEL, DeviceCard
from sync.protocol.enrolment import ACTIVE, PENDING, REFUSED, Enrolment, EnrolmentAnswer, Founding
from sync.protocol.epoch import EpochPut, EpochStatement, key_info
from sync.protocol.invitation import KINDS, PREFIX, Invitation, InvitationMistyped, token_hash
from sync.protocol.limits import LAST_EPOCH
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
from tests.sync.protocol.samples import (
    CARD,
    DEVICE,
    FOUNDING,
    HPKE,
    INVITATION,
    KIT_SIGNING,
    OFFICE,
    OFFICE_KEY,
    POST,
    PUBLICATION,
    SIGNING,
    STATEMENT,
    public,
)

_IDS = st.binary(min_size=16, max_size=16)
_MS = st.integers(0, 1 << 53)
invitations = st.builds(
    Invitation,
    url=st.text(max_size=60),
    district=st.binary(min_size=32, max_size=32),
    district_name=st.text(max_size=40),
    office=_IDS,
    office_name=st.text(max_size=40),
    office_kind=st.sampled_from(KINDS),
    secret=_IDS,
    expires_ms=_MS,
    founding=st.booleans(),
)
cards = st.builds(
    DeviceCard,
    device=_IDS,
    office=_IDS,
    label=st.text(max_size=LONGEST_LABEL),
    signing=st.binary(min_size=32, max_size=32),
    post=st.binary(min_size=32, max_size=32),
    hpke=st.just(CARD.hpke),
)


# -- the invitation ---------------------------------------------------------------------------------------------


@given(invitations)
def test_an_invitation_comes_back_from_its_text(invitation: Invitation) -> None:
    assert Invitation.parse(invitation.text()) == invitation


@given(st.data())
def test_an_invitation_may_be_broken_into_lines_anywhere(data: st.DataObject) -> None:
    text = INVITATION.text()
    for place in sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)), reverse=True):
        text = text[:place] + data.draw(st.sampled_from(["\n", "\r\n", " ", "\t", "\u00a0"])) + text[place:]
    assert Invitation.parse(text) == INVITATION
    assert Invitation.parse(PREFIX.lower() + INVITATION.text()[len(PREFIX) :]) == INVITATION


def test_every_wrong_or_missing_letter_in_an_invitation_is_noticed() -> None:
    text = INVITATION.text()
    for place in range(len(text)):
        other = "A" if text[place] != "A" else "B"
        for wrong in (text[:place] + other + text[place + 1 :], text[:place] + text[place + 1 :], text[:place]):
            with pytest.raises(InvitationMistyped):
                Invitation.parse(wrong)


@given(st.text() | st.text().map(lambda text: PREFIX + text))
def test_nonsense_is_no_invitation(text: str) -> None:
    with pytest.raises(InvitationMistyped):
        Invitation.parse(text)


def test_an_invitation_does_not_show_its_secret_and_the_token_does_not_tell_it() -> None:
    assert INVITATION.secret.hex() not in repr(INVITATION)
    assert repr(INVITATION.secret)[2:-1] not in repr(INVITATION)
    known = {INVITATION.token(), token_hash(INVITATION.token()), INVITATION.mac(b""), INVITATION.secret}
    assert len(known) == 4
    assert Invitation.fresh_secret() != Invitation.fresh_secret()


def test_both_screens_show_the_same_code_and_another_card_another_one() -> None:
    assert INVITATION.code(CARD) == INVITATION.code(DeviceCard.parse(CARD.raw()))
    codes = {INVITATION.code(replace(CARD, label=f"Portatile {i}")) for i in range(50)}
    assert len(codes) > 45
    assert replace(INVITATION, secret=bytes(16)).code(CARD) != INVITATION.code(CARD)


# -- card, request and answer -----------------------------------------------------------------------------------


@given(cards)
def test_a_card_comes_back(card: DeviceCard) -> None:
    assert DeviceCard.parse(card.raw()) == card


@pytest.mark.parametrize(
    "change",
    [
        {"device": b""},
        {"office": bytes(17)},
        {"label": "x" * 81},
        {"signing": b""},
        {"post": bytes(33)},
        {"hpke": b"x"},
    ],
)
def test_a_card_with_a_wrong_part_is_malformed(change: dict[str, bytes | str]) -> None:
    wrong = replace(CARD, **change)  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(Malformed):
        DeviceCard.parse(wrong.raw())


@pytest.mark.parametrize("founding", [None, FOUNDING])
def test_a_request_to_enrol_comes_back(founding: Founding | None) -> None:
    request = Enrolment.by_invitation(CARD, INVITATION, founding)
    assert Enrolment.parse(request.write()) == request
    assert (request.token, request.mac) == (INVITATION.token(), INVITATION.mac(CARD.raw()))
    assert INVITATION.secret not in request.write()


def test_a_request_by_the_kit_holds_for_its_card_alone() -> None:
    request = Enrolment.parse(Enrolment.by_kit(CARD, KIT_SIGNING).write())
    request.check_kit(public(KIT_SIGNING))
    for other, key in ((replace(request, card=replace(CARD, label="")), KIT_SIGNING), (request, SIGNING)):
        with pytest.raises(BadSignature):
            other.check_kit(public(key))
    with pytest.raises(BadSignature):
        request.check_kit(b"")


@pytest.mark.parametrize("status", [ACTIVE, PENDING, REFUSED])
@pytest.mark.parametrize("sealed", [None, b"", b"sealed"])
def test_an_answer_comes_back(status: str, sealed: bytes | None) -> None:
    answer = EnrolmentAnswer(status, "482 913", sealed, None if sealed is None else DEVICE)
    assert EnrolmentAnswer.parse(answer.write()) == answer


def test_an_answer_of_another_standing_is_malformed() -> None:
    with pytest.raises(Malformed):
        EnrolmentAnswer.parse(EnrolmentAnswer("perhaps", "", None, None).write())


# -- epochs -----------------------------------------------------------------------------------------------------


@given(st.integers(1, LAST_EPOCH), st.dictionaries(_IDS, st.binary(max_size=40), max_size=4))
def test_an_epoch_comes_back_and_its_statement_holds(epoch: int, wraps: dict[bytes, bytes]) -> None:
    statement = EpochStatement.make(OFFICE, epoch, OFFICE_KEY.public().raw, DEVICE, SIGNING)
    new = EpochPut.parse(EpochPut(statement, wraps).write())
    assert (new.statement, dict(new.wraps)) == (statement, wraps)
    new.statement.check(public(SIGNING))


@pytest.mark.parametrize(
    "change",
    [
        {"office": bytes(16)},
        {"epoch": 2},
        {"public": HPKE.public().raw},
        {"device": bytes(16)},
        {"signature": bytes(64)},
    ],
)
def test_an_altered_statement_does_not_hold(change: dict[str, bytes | int]) -> None:
    with pytest.raises(BadSignature):
        replace(STATEMENT, **change).check(public(SIGNING))  # type: ignore[arg-type]  # one of its fields


@pytest.mark.parametrize("epoch", [0, -1, LAST_EPOCH + 1, 1 << 70, "1", None])
def test_an_epoch_without_a_proper_number_is_malformed(epoch: object) -> None:
    fields = STATEMENT.fields()
    with pytest.raises(Malformed):
        EpochStatement.of([fields[0], epoch, *fields[2:]])


@pytest.mark.parametrize("wraps", [{b"short": b"x"}, {"text" * 4: b"x"}, {DEVICE: "text"}])
def test_wraps_for_nobody_are_malformed(wraps: dict[bytes, bytes]) -> None:
    with pytest.raises(Malformed):
        EpochPut.parse(EpochPut(STATEMENT, wraps).write())


def test_the_district_vouches_only_for_what_a_device_of_that_office_said() -> None:
    PUBLICATION.vouch(STATEMENT)
    nobody = EpochStatement.make(OFFICE, 1, STATEMENT.public, bytes(16), SIGNING)
    other_office = EpochStatement.make(bytes(16), 1, STATEMENT.public, DEVICE, SIGNING)
    other_key = EpochStatement.make(OFFICE, 1, STATEMENT.public, DEVICE, POST)
    for forged in (nobody, other_office, other_key, replace(STATEMENT, epoch=2)):
        with pytest.raises(BadSignature):
            PUBLICATION.vouch(forged)


def test_the_info_of_an_epochs_key_tells_office_and_epoch() -> None:
    infos = {key_info(OFFICE, 1), key_info(OFFICE, 2), key_info(DEVICE, 1), key_info(OFFICE, LAST_EPOCH)}
    assert len(infos) == 4
    assert {len(info) for info in infos} == {19 + 16 + 4}


# -- what an office arranges ------------------------------------------------------------------------------------


@given(st.binary(min_size=32, max_size=32), st.integers(1, 1 << 53))
def test_an_order_for_an_invitation_comes_back(token: bytes, expires_ms: int) -> None:
    order = InvitationOrder(token, expires_ms)
    assert InvitationOrder.parse(order.write()) == order


@given(st.lists(st.builds(Waiting, cards, st.binary(max_size=32), st.binary(max_size=32), _MS), max_size=3))
def test_those_who_wait_come_back(several: list[Waiting]) -> None:
    assert parse_waiting(write_waiting(several)) == several


@given(st.lists(st.builds(OfficeEpoch, st.just(STATEMENT), st.none() | st.binary(max_size=30)), max_size=3))
def test_the_epochs_of_an_office_come_back(epochs: list[OfficeEpoch]) -> None:
    assert parse_epochs(write_epochs(epochs)) == epochs


def test_an_approval_and_a_succession_hold_for_their_card_and_key_alone() -> None:
    approval = Approval.parse(Approval.make(CARD, b"sealed", SIGNING).write())
    succession = Succession.parse(Succession.make(CARD, SIGNING).write())
    approval.check(CARD, public(SIGNING))
    succession.check(public(SIGNING))
    other = replace(CARD, label="another")
    # The words before a card keep an approval from being taken for a succession.
    swapped = Approval(b"", succession.signature), Succession(CARD, approval.signature)
    for one, card, key in ((approval, other, SIGNING), (approval, CARD, POST), (swapped[0], CARD, SIGNING)):
        with pytest.raises(BadSignature):
            one.check(card, public(key))
    for another, key in ((succession, POST), (replace(succession, card=other), SIGNING), (swapped[1], SIGNING)):
        with pytest.raises(BadSignature):
            another.check(public(key))
