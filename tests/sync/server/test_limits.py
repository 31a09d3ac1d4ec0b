"""Quota and rates: later, never lost."""

from collections.abc import Callable

from sync.protocol.enrolment import Enrolment
from sync.protocol.problems import Problem
from tests.support.district import District
from tests.support.laptop import Laptop, slug

Found = Callable[..., Laptop]


def test_a_device_over_its_quota_is_told_to_come_later(own_district: Callable[..., District], found: Found) -> None:
    district = own_district(daily_bytes=3000)
    desk = found(district)
    raws = [desk.batch(bytes(1000)) for _ in range(4)]
    answer = desk.patch(0, b"".join(raws))
    problem = Problem.parse(answer.content, answer.status_code)
    assert (answer.status_code, problem.slug, problem.permanent) == (507, "quota", False)
    assert 0 < int(answer.headers["Retry-After"]) <= 86_400
    assert problem.offset == desk.offset() == len(raws[0]) * 2
    assert len(desk.feed().batches) == 2


def test_a_device_that_asks_too_often_is_told_when_to_come_back(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district(device_rate=0.5, device_burst=5.0)
    desk, other = found(district), found(district)
    answers = [desk.look() for _ in range(7)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 2
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 3
    answer = desk.patch(0, desk.batch())
    assert (answer.status_code, slug(answer)) == (429, "too-many-requests")
    assert other.look().status_code == 200


def test_an_address_that_tries_too_many_invitations_is_slowed_down(
    own_district: Callable[..., District], laptops: list[Laptop]
) -> None:
    district = own_district(enrolment_rate=0.1, enrolment_burst=3.0)
    invitation = district.office()
    laptop = Laptop(district.url, invitation.office)
    laptops.append(laptop)
    wrong = Enrolment(laptop.card, b"guessed".ljust(32), b"", b"", None)
    answers = [laptop.enrol(wrong) for _ in range(4)]
    assert [slug(answer) for answer in answers] == ["invitation-unknown"] * 3 + ["too-many-requests"]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 11


def test_an_upload_that_stays_silent_is_ended_and_its_bytes_are_kept(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district(idle_s=0.3)
    desk = found(district)
    raw = desk.batch()
    connection = desk.begin_patch(0, len(raw), raw[:100])
    answer = connection.getresponse()
    assert answer.status == 503
    answer.close()
    connection.close()
    assert desk.offset() == 100
    assert desk.patch(100, raw[100:]).status_code == 204
