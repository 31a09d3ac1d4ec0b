"""What the district refuses of a stream: the right problem, and nothing changed."""

import os

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import upload
from sync.protocol.batch import PREFIX, write
from sync.protocol.chain import Head
from sync.protocol.problems import KINDS, Problem
from tests.support.district import District
from tests.support.laptop import Laptop, slug, upload_headers


@pytest.fixture
def begun(district: District, desk: Laptop) -> Laptop:
    """A device of which the district has two batches."""
    assert desk.patch(0, desk.batch() + desk.batch()).status_code == 204
    return desk


def refused(district: District, desk: Laptop, head: Head, data: bytes) -> Problem:
    """Sends what will be refused at `head`, and holds that nothing has changed."""
    before = district.rows()
    answer = desk.patch(head.offset, data)
    problem = Problem.parse(answer.content, answer.status_code)
    assert answer.status_code == KINDS[problem.slug].status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert district.rows() == before
    assert desk.offset() == head.offset
    desk.head = head
    return problem


def test_an_altered_batch_is_refused_wherever_it_was_altered(district: District, begun: Laptop) -> None:
    head = begun.head
    raw = begun.batch()
    places = [0, PREFIX.size + 3, PREFIX.size + 40, len(raw) // 2, len(raw) - 65, len(raw) - 64, len(raw) - 1]
    for place in places:
        altered = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        problem = refused(district, begun, head, altered)
        assert (problem.slug, problem.permanent, problem.number) == ("bad-batch", True, 3)
    assert begun.patch(head.offset, raw).status_code == 204


def test_a_batch_that_another_key_signed_is_refused(district: District, begun: Laptop) -> None:
    head = begun.head
    raw = write(begun.header(), b"sealed", Ed25519PrivateKey.generate())
    assert refused(district, begun, head, raw).slug == "bad-batch"


def test_an_oversized_batch_is_refused_from_its_first_ten_bytes(district: District, begun: Laptop) -> None:
    head = begun.head
    assert refused(district, begun, head, PREFIX.pack(b"ASB1", 120, 600 * 1024)).slug == "too-large"
    assert refused(district, begun, head, PREFIX.pack(b"ASB1", 600, 10)).slug == "too-large"


def test_a_missing_batch_is_a_gap(district: District, begun: Laptop) -> None:
    head = begun.head
    begun.batch()
    later = begun.batch()
    problem = refused(district, begun, head, later)
    assert (problem.slug, problem.number, problem.offset) == ("gap", 4, head.offset)


def test_reordered_batches_are_refused(district: District, begun: Laptop) -> None:
    head = begun.head
    third, fourth = begun.batch(), begun.batch()
    assert refused(district, begun, head, fourth + third).slug == "gap"


def test_another_batch_of_a_number_already_taken_is_a_fork(district: District, begun: Laptop) -> None:
    head = begun.head
    again = begun.batch(number=2, previous=os.urandom(32))
    assert refused(district, begun, head, again).slug == "fork"


def test_a_batch_that_continues_another_history_is_a_fork(district: District, begun: Laptop) -> None:
    head = begun.head
    problem = refused(district, begun, head, begun.batch(previous=os.urandom(32)))
    assert (problem.slug, problem.number) == ("fork", 3)


def test_a_replayed_batch_at_the_right_offset_is_a_fork(district: District, desk: Laptop) -> None:
    raw = desk.batch()
    desk.patch(0, raw)
    assert refused(district, desk, desk.head, raw).slug == "fork"


def test_a_batch_of_another_device_is_foreign(district: District, begun: Laptop, found: object) -> None:
    other = found(district)
    assert refused(district, begun, begun.head, other.batch()).slug == "foreign-batch"


def test_a_batch_to_an_office_that_does_not_exist_is_refused(district: District, begun: Laptop) -> None:
    head = begun.head
    problem = refused(district, begun, head, begun.batch(recipient=os.urandom(16)))
    assert (problem.slug, problem.permanent, problem.number) == ("unknown-recipient", True, 3)


def test_what_stood_before_a_refused_batch_in_the_same_upload_is_kept(district: District, begun: Laptop) -> None:
    head = begun.head
    good = begun.batch()
    kept = begun.head
    bad = begun.batch(recipient=os.urandom(16))
    for broken in (bad, bad[:-1] + b"?", b"nonsense, not a batch"):
        answer = begun.patch(head.offset, good + broken)
        problem = Problem.parse(answer.content, answer.status_code)
        assert problem.permanent
        assert (problem.number, problem.offset) == (kept.number + 1, kept.offset)
        begun.head = head = kept
        good = begun.batch()
        kept = begun.head
        bad = begun.batch(recipient=os.urandom(16))
    assert begun.offset() == head.offset


def test_a_refused_batch_takes_the_kept_beginning_of_it_along(district: District, begun: Laptop) -> None:
    head = begun.head
    raw = begun.batch()
    bad = raw[:-1] + bytes([raw[-1] ^ 1])
    assert begun.patch(head.offset, bad[:200]).status_code == 204
    assert slug(begun.patch(head.offset + 200, bad[200:])) == "bad-batch"
    assert begun.offset() == head.offset
    assert begun.patch(head.offset, raw).status_code == 204


def test_a_device_that_nobody_enrolled_is_unknown(district: District, desk: Laptop, laptops: list[Laptop]) -> None:
    stranger = Laptop(district.url, desk.office)
    laptops.append(stranger)
    before = district.rows()
    answer = stranger.patch(0, stranger.batch())
    assert (answer.status_code, slug(answer)) == (401, "unknown-device")
    assert stranger.look().status_code == 401
    assert district.rows() == before


def test_a_call_that_another_key_signed_is_refused(district: District, begun: Laptop) -> None:
    before = district.rows()
    begun.post = Ed25519PrivateKey.generate()
    for answer in (
        begun.patch(begun.head.offset, begun.batch()),
        begun.call("GET", f"/v1/feeds/{begun.office.hex()}?after=0"),
        begun.call("PUT", f"/v1/offices/{begun.office.hex()}/epochs/2", b"x"),
    ):
        assert (answer.status_code, slug(answer)) == (401, "bad-signature")
    assert district.rows() == before


def test_a_call_without_a_signature_is_refused(district: District, begun: Laptop) -> None:
    answer = begun.session.get(f"{district.url}/v1/feeds/{begun.office.hex()}?after=0", timeout=30)
    assert (answer.status_code, slug(answer)) == (401, "bad-signature")


def test_a_call_signed_too_long_ago_is_stale(begun: Laptop) -> None:
    begun.clock_ahead = -400
    answer = begun.call("GET", f"/v1/feeds/{begun.office.hex()}?after=0")
    assert (answer.status_code, slug(answer)) == (401, "stale-request")


def test_what_the_signature_covers_cannot_be_changed_on_the_way(district: District, begun: Laptop) -> None:
    def moved(request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers[upload.UPLOAD_OFFSET] = str(begun.head.offset)
        return request

    def asked(request: requests.PreparedRequest) -> requests.PreparedRequest:
        assert request.url is not None
        request.url = request.url.replace("after=1", "after=0")
        return request

    def bare(request: requests.PreparedRequest) -> requests.PreparedRequest:
        del request.headers[upload.UPLOAD_OFFSET]
        return request

    before = district.rows()
    raw = begun.batch()
    for changed in (moved, bare):
        headers = upload_headers(7)
        assert slug(begun.call("PATCH", begun.stream, data=raw, headers=headers, auth=changed)) == "bad-signature"
    assert slug(begun.call("GET", f"/v1/feeds/{begun.office.hex()}?after=1", auth=asked)) == "bad-signature"
    assert district.rows() == before


def test_a_body_that_is_not_the_signed_one_is_refused(district: District, desk: Laptop) -> None:
    before = district.rows()
    path = f"/v1/offices/{desk.office.hex()}/epochs/2"

    def swap(request: object) -> object:
        request.body = b"another body"
        request.headers["Content-Length"] = "12"
        return request

    answer = desk.call("PUT", path, b"the signed one", auth=swap)
    assert slug(answer) == "bad-signature"
    assert district.rows() == before


def test_a_stream_is_nobody_elses_to_write_or_look_at(district: District, begun: Laptop, found: object) -> None:
    other = found(district)
    for method in ("HEAD", "PATCH"):
        headers = {"Content-Type": "application/partial-upload", "Upload-Offset": "0", "Upload-Complete": "?0"}
        answer = other.call(method, begun.stream, data=b"", headers=headers)
        assert answer.status_code == 404
