"""Quota and rates: later, never lost."""

from collections.abc import Callable

import pytest
from starlette.requests import Request

from sync.protocol.enrolment import Enrolment
from sync.protocol.problems import Problem
from sync.server.strangers import home_of, is_local
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


def test_an_address_that_asks_unsigned_too_often_is_slowed_down_and_devices_are_not(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district(stranger_rate=0.1, stranger_burst=6.0)
    desk = found(district)
    answers = [desk.session.get(f"{district.url}/v1/{path}", timeout=30) for path in ("healthz", "publication/offices")]
    answers += [desk.session.get(f"{district.url}/v1/hello?nonce={'0' * 32}", timeout=30) for _ in range(6)]
    assert answers[0].status_code == answers[1].status_code == 200
    assert (answers[-1].status_code, slug(answers[-1])) == (429, "too-many-requests")
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 11
    assert desk.look().status_code == 200
    forged = desk.session.request("HEAD", f"{district.url}/v1/streams/{desk.device.hex()}", timeout=30)
    assert forged.status_code == 429


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.7", "192.0.2.7", True),
        ("192.0.2.7", "192.0.2.8", False),
        ("192.0.2.7", "::ffff:192.0.2.7", True),
        ("2001:db8:1:2::3", "2001:db8:1:2:ffff::4", True),
        ("2001:db8:1:2::3", "2001:db8:1:3::3", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("", "", True),
    ],
)
def test_a_home_is_one_address_or_one_network(one: str, other: str, same: bool) -> None:
    def asked(host: str) -> Request:
        return Request({"type": "http", "headers": [], "client": (host, 1) if host else None})

    assert (home_of(asked(one)) == home_of(asked(other))) is same
    assert not is_local(asked(one))
    assert is_local(asked("127.0.0.1"))
    assert is_local(asked("::1"))


def test_behind_a_proxy_each_caller_is_counted_by_its_own_address(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district(stranger_rate=0.1, stranger_burst=3.0)
    desk = found(district)

    def asked(address: str) -> int:
        passed_on = {"X-Forwarded-For": address}
        return desk.session.get(district.url + "/v1/healthz", headers=passed_on, timeout=30).status_code

    assert [asked("203.0.113.9") for _ in range(4)] == [200, 200, 200, 429]
    assert asked("203.0.113.10") == 200
    # What a caller itself wrote in front of the address that the proxy added changes nothing.
    assert asked("198.51.100.1, 203.0.113.9") == 429
    assert [asked(f"2001:db8:1:2::{number}") for number in range(4)] == [200, 200, 200, 429]


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
