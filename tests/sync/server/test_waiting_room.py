"""A revoked device: its batches wait for a person, everything else is refused."""

from collections.abc import Callable

from sync.protocol import upload
from sync.protocol.batch import MESSAGE
from sync.protocol.enrolment import Enrolment
from tests.support.district import District
from tests.support.laptop import Laptop, slug


def test_the_batches_of_a_revoked_device_wait_until_somebody_admits_them(
    district: District, desk: Laptop, found: Callable[..., Laptop]
) -> None:
    town = found(district, "Servizi sociali", "municipality")
    before = [desk.batch(), desk.batch()]
    desk.patch(0, b"".join(before))
    district.revoke(desk.device)
    after = [desk.batch(), desk.batch(kind=MESSAGE, recipient=town.office), desk.batch()]
    start = desk.offset()
    answer = desk.patch(start, b"".join(after))
    assert (answer.status_code, answer.headers[upload.NUMBER]) == (204, "5")
    assert town.feed().batches == ()
    assert f"{desk.device.hex()}: code" in district.command("status").stdout
    assert "waiting room 3" in district.command("status").stdout

    done = district.command("admit", desk.device.hex())
    assert done.stdout == "admitted: 3 batches\n"
    assert town.feed().batches == ((1, after[1]),)
    assert district.command("admit", desk.device.hex()).stdout == "admitted: 0 batches\n"


def test_a_revoked_device_is_refused_everywhere_else(district: District, desk: Laptop, laptops: list[Laptop]) -> None:
    assert desk.patch(0, desk.batch()).status_code == 204
    district.revoke(desk.device)
    office = desk.office.hex()
    before = district.rows()
    for method, path, body in (
        ("GET", f"/v1/feeds/{office}?after=0", None),
        ("GET", f"/v1/offices/{office}/pending", None),
        ("GET", f"/v1/offices/{office}/epochs?device=kit", None),
        ("PUT", f"/v1/offices/{office}/epochs/2", b"x"),
        ("POST", "/v1/invitations", b"x"),
    ):
        answer = desk.call(method, path, body)
        assert (answer.status_code, slug(answer)) == (403, "revoked")
    assert district.rows() == before


def test_a_revoked_device_cannot_restore_itself_with_its_old_card(district: District, desk: Laptop) -> None:
    assert desk.kit is not None
    district.revoke(desk.device)
    answer = desk.enrol(Enrolment.by_kit(desk.card, desk.kit.signing()))
    assert slug(answer) == "malformed"


def test_the_waiting_room_keeps_the_rules_of_the_stream(district: District, desk: Laptop) -> None:
    district.revoke(desk.device)
    desk.batch()
    before = district.rows()
    assert slug(desk.patch(0, desk.batch())) == "gap"
    assert district.rows() == before
