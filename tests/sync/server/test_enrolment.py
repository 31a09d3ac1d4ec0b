"""How devices come into an office: founded, invited and approved, restored with the kit, or as a successor."""

import os
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.enrolment import Enrolment, EnrolmentAnswer
from sync.protocol.epoch import KIT, EpochPut
from sync.protocol.invitation import Invitation, token_hash
from sync.protocol.keys import HpkePrivate, HpkePublic, unwrap, wrap
from sync.protocol.kit import RecoveryKit
from sync.protocol.office import Approval, InvitationOrder, Succession, parse_epochs, parse_waiting
from sync.protocol.publication import Publication
from tests.support.district import District
from tests.support.laptop import EPOCH_INFO, Laptop, slug

DAY_MS = 86_400_000
Found = Callable[..., Laptop]


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def invited_by(desk: Laptop, district: District) -> Invitation:
    """An invitation that a device of the office makes for a further one."""
    made = Invitation(
        desk.url,
        district.public,
        "Ambito di Prova",
        desk.office,
        "Centro di ascolto",
        "desk",
        Invitation.fresh_secret(),
        now_ms() + DAY_MS,
        False,
    )
    order = InvitationOrder(token_hash(made.token()), made.expires_ms)
    assert desk.call("POST", "/v1/invitations", order.write()).status_code == 201
    return made


def joined(desk: Laptop, district: District, laptops: list[Laptop]) -> tuple[Laptop, Invitation]:
    """A second device of the office that waits to be let in."""
    invitation = invited_by(desk, district)
    second = Laptop(desk.url, desk.office, "Il secondo portatile")
    laptops.append(second)
    answer = second.enrol(Enrolment.by_invitation(second.card, invitation, None))
    assert (answer.status_code, EnrolmentAnswer.parse(answer.content).status) == (201, "pending")
    return second, invitation


def approve(desk: Laptop, newcomer: Laptop) -> None:
    sealed = wrap(HpkePublic.from_raw(newcomer.card.hpke), desk.office_key.raw, EPOCH_INFO)
    path = f"/v1/offices/{desk.office.hex()}/devices/{newcomer.device.hex()}"
    answer = desk.call("PUT", path, Approval.make(newcomer.card, sealed, desk.signing).write())
    assert answer.status_code == 204, answer.text


def how_it_stands(laptop: Laptop) -> EnrolmentAnswer:
    return EnrolmentAnswer.parse(laptop.call("GET", f"/v1/enrolments/{laptop.device.hex()}").content)


def test_the_first_device_founds_its_office_and_both_sides_show_the_same_code(
    district: District, laptops: list[Laptop]
) -> None:
    invitation = district.office("Caritas di prova")
    laptop = Laptop(district.url, invitation.office)
    laptops.append(laptop)
    laptop.found(invitation, district.public)
    answer = how_it_stands(laptop)
    assert (answer.status, answer.code) == ("active", invitation.code(laptop.card))
    shown = district.command("status").stdout
    assert f"{laptop.device.hex()}: code {invitation.code(laptop.card)}" in shown


def test_a_lost_answer_is_given_again(district: District, laptops: list[Laptop]) -> None:
    invitation = district.office()
    laptop = Laptop(district.url, invitation.office)
    laptops.append(laptop)
    laptop.found(invitation, district.public)
    before = district.rows()
    answer = laptop.enrol(Enrolment.by_invitation(laptop.card, invitation, None))
    assert EnrolmentAnswer.parse(answer.content).status == "active"
    assert district.rows() == before


def test_a_used_an_expired_and_an_unknown_invitation_enrol_nobody(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    used = invited_by(desk, district)
    first, late = Laptop(desk.url, desk.office), Laptop(desk.url, desk.office)
    laptops += [first, late]
    assert first.enrol(Enrolment.by_invitation(first.card, used, None)).status_code == 201
    expired = district.invitation(desk.office, "x", "desk", founding=False, expires_ms=now_ms() - 1)
    unknown = replace(used, secret=os.urandom(16))
    elsewhere = district.office()
    before = district.rows()
    for invitation, expected, status in (
        (used, "invitation-used", 410),
        (expired, "invitation-expired", 410),
        (unknown, "invitation-unknown", 404),
        (elsewhere, "invitation-unknown", 404),
    ):
        answer = late.enrol(Enrolment.by_invitation(late.card, invitation, None))
        assert (answer.status_code, slug(answer)) == (status, expected)
    assert district.rows() == before


def test_an_invitation_lasts_at_most_a_month(district: District, desk: Laptop) -> None:
    for expires_ms in (now_ms() - 1000, now_ms() + 40 * DAY_MS):
        answer = desk.call("POST", "/v1/invitations", InvitationOrder(bytes(32), expires_ms).write())
        assert slug(answer) == "malformed"


def test_a_founding_needs_a_key_that_its_device_has_signed(district: District, laptops: list[Laptop]) -> None:
    invitation = district.office()
    laptop = Laptop(district.url, invitation.office)
    laptops.append(laptop)
    before = district.rows()
    assert slug(laptop.enrol(Enrolment.by_invitation(laptop.card, invitation, None))) == "malformed"
    honest, laptop.signing = laptop.signing, Ed25519PrivateKey.generate()
    with pytest.raises(AssertionError, match="bad-signature"):
        laptop.found(invitation, district.public)
    assert district.rows() == before
    laptop.signing = honest
    laptop.found(invitation, district.public)


def test_a_second_device_waits_until_the_first_has_let_it_in(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    second, invitation = joined(desk, district, laptops)
    assert how_it_stands(second).code == invitation.code(second.card)
    assert slug(second.patch(0, second.batch())) == "unknown-device"
    assert slug(second.call("GET", f"/v1/feeds/{second.office.hex()}?after=0")) == "unknown-device"

    seen = parse_waiting(desk.call("GET", f"/v1/offices/{desk.office.hex()}/pending").content)
    assert [one.card for one in seen] == [second.card]
    assert seen[0].mac == invitation.mac(seen[0].card.raw())
    assert seen[0].token_hash == token_hash(invitation.token())

    approve(desk, second)
    answer = how_it_stands(second)
    assert (answer.status, answer.approver) == ("active", desk.device)
    assert answer.sealed is not None
    assert unwrap(second.hpke, answer.sealed, EPOCH_INFO) == desk.office_key.raw
    second.head = type(second.head)()
    assert second.patch(0, second.batch()).status_code == 204
    assert len(desk.feed().batches) == 1


def test_approving_twice_changes_nothing_and_a_stranger_cannot(
    district: District, desk: Laptop, laptops: list[Laptop], found: Found
) -> None:
    second, _ = joined(desk, district, laptops)
    other = found(district)
    path = f"/v1/offices/{desk.office.hex()}/devices/{second.device.hex()}"
    before = district.rows()
    body = Approval.make(second.card, b"sealed", other.signing).write()
    assert slug(other.call("PUT", path, body)) == "not-found"
    assert slug(desk.call("PUT", path, body)) == "bad-signature"
    assert slug(second.call("PUT", path, body)) == "unknown-device"
    assert district.rows() == before
    body = Approval.make(second.card, b"sealed", desk.signing).write()
    assert desk.call("PUT", path, body).status_code == 204
    after = district.rows()
    assert desk.call("PUT", path, body).status_code == 204
    assert district.rows() == after


def test_a_device_that_was_sent_away_while_it_waited_is_refused(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    second, _ = joined(desk, district, laptops)
    district.revoke(second.device)
    assert how_it_stands(second).status == "refused"


def test_the_recovery_kit_restores_an_office_on_a_new_laptop(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    raws = [desk.batch() for _ in range(3)]
    desk.patch(0, b"".join(raws))
    assert desk.kit is not None
    kit = RecoveryKit.parse(desk.kit.text())
    new = Laptop(district.url, kit.office, "Il portatile nuovo")
    laptops.append(new)
    answer = new.enrol(Enrolment.by_kit(new.card, kit.signing()))
    assert (answer.status_code, EnrolmentAnswer.parse(answer.content).status) == (201, "active")
    epochs = parse_epochs(new.call("GET", f"/v1/offices/{kit.office.hex()}/epochs?device=kit").content)
    assert epochs[0].sealed is not None
    assert unwrap(kit.hpke(), epochs[0].sealed, EPOCH_INFO) == desk.office_key.raw
    assert [raw for _, raw in new.feed().batches] == raws
    again = new.enrol(Enrolment.by_kit(new.card, kit.signing()))
    assert EnrolmentAnswer.parse(again.content).status == "active"


def test_another_kit_restores_nothing(district: District, desk: Laptop, laptops: list[Laptop]) -> None:
    new = Laptop(district.url, desk.office)
    laptops.append(new)
    before = district.rows()
    answer = new.enrol(Enrolment.by_kit(new.card, RecoveryKit.generate(desk.office, bytes(8)).signing()))
    assert (answer.status_code, slug(answer)) == (401, "bad-signature")
    nowhere = Laptop(district.url, os.urandom(16))
    laptops.append(nowhere)
    assert slug(nowhere.enrol(Enrolment.by_kit(nowhere.card, Ed25519PrivateKey.generate()))) == "bad-signature"
    assert district.rows() == before


def test_a_new_epoch_is_kept_once_with_a_wrap_for_each_device(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    second, _ = joined(desk, district, laptops)
    approve(desk, second)
    key = HpkePrivate.generate()
    wraps = {one.device: wrap(one.hpke.public(), key.raw, EPOCH_INFO) for one in (desk, second)}
    put = EpochPut(desk.statement(2, key), {**wraps, KIT: b"for the kit"})
    path = f"/v1/offices/{desk.office.hex()}/epochs"
    assert desk.call("PUT", f"{path}/2", put.write()).status_code == 201
    before = district.rows()
    assert desk.call("PUT", f"{path}/2", put.write()).status_code == 201
    rival = EpochPut(second.statement(2, HpkePrivate.generate()), {})
    answer = second.call("PUT", f"{path}/2", rival.write())
    assert (answer.status_code, slug(answer)) == (409, "epoch-exists")
    far = EpochPut(desk.statement(1004, key), {})
    assert slug(desk.call("PUT", f"{path}/1004", far.write())) == "malformed"
    assert slug(desk.call("PUT", f"{path}/3", EpochPut(desk.statement(4, key), {}).write())) == "malformed"
    assert district.rows() == before

    epochs = parse_epochs(second.call("GET", f"{path}?device={second.device.hex()}").content)
    assert [one.statement.epoch for one in epochs] == [1, 2]
    assert epochs[0].sealed is None
    assert epochs[1].sealed is not None
    assert unwrap(second.hpke, epochs[1].sealed, EPOCH_INFO) == key.raw
    assert slug(second.call("GET", f"{path}?device={desk.device.hex()}")) == "not-found"


def test_a_forked_device_takes_a_new_identity_and_the_old_one_is_revoked(
    district: District, desk: Laptop, laptops: list[Laptop]
) -> None:
    desk.patch(0, desk.batch())
    new = Laptop(district.url, desk.office, "Lo stesso portatile, di nuovo")
    laptops.append(new)
    path = f"/v1/devices/{desk.device.hex()}/successor"
    before = district.rows()
    assert slug(desk.call("POST", path, Succession.make(new.card, new.signing).write())) == "bad-signature"
    elsewhere = Laptop(district.url, os.urandom(16))
    laptops.append(elsewhere)
    body = Succession.make(elsewhere.card, desk.signing).write()
    assert slug(desk.call("POST", path, body)) == "foreign-batch"
    assert district.rows() == before
    body = Succession.make(new.card, desk.signing).write()
    assert desk.call("POST", path, body).status_code == 201
    after = district.rows()
    assert desk.call("POST", path, body).status_code == 201
    assert district.rows() == after
    assert new.patch(0, new.batch()).status_code == 204
    assert len(new.feed().batches) == 2
    assert slug(desk.call("GET", f"/v1/feeds/{desk.office.hex()}?after=0")) == "revoked"
    published = Publication.parse(
        new.session.get(district.url + "/v1/publication/offices", timeout=30).content, district.public, 0
    )
    status = {one.id: one.status for one in published.devices}
    assert (status[desk.device], status[new.device]) == ("revoked", "active")


def test_nonsense_instead_of_a_request_is_malformed(district: District, desk: Laptop) -> None:
    before = district.rows()
    for body in (b"", b"nonsense", bytes(3000), b"\xff" * 100):
        answer = desk.session.post(district.url + "/v1/enrolments", data=body, timeout=30)
        assert (answer.status_code, slug(answer)) == (400, "malformed")
    for method, path in (
        ("POST", "/v1/invitations"),
        ("PUT", f"/v1/offices/{desk.office.hex()}/epochs/2"),
        ("PUT", f"/v1/offices/{desk.office.hex()}/devices/{desk.device.hex()}"),
        ("POST", f"/v1/devices/{desk.device.hex()}/successor"),
    ):
        assert slug(desk.call(method, path, b"nonsense")) == "malformed"
    assert district.rows() == before


def test_a_body_beyond_the_limit_is_too_large(district: District, desk: Laptop) -> None:
    answer = desk.session.post(district.url + "/v1/enrolments", data=bytes(300 * 1024), timeout=30)
    assert (answer.status_code, slug(answer)) == (413, "too-large")
