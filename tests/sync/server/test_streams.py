"""Uploads: streamed, cut anywhere, resumed, evicted, and acknowledged only when committed."""

import socket
import struct
from collections.abc import Iterator

import pytest

from sync.protocol import upload
from sync.protocol.batch import digest, read
from sync.protocol.problems import Problem
from sync.protocol.upload import Acknowledgement
from tests.support.district import District
from tests.support.laptop import Laptop, slug, upload_headers


def acknowledged(answer: object, district: District) -> Acknowledgement:
    return Acknowledgement.parse(answer.headers[upload.ACKNOWLEDGEMENT], district.public)


def test_several_batches_in_one_patch_are_acknowledged_and_reach_the_feed(district: District, desk: Laptop) -> None:
    raws = [desk.batch() for _ in range(5)]
    answer = desk.patch(0, b"".join(raws))
    assert answer.status_code == 204, answer.text
    ack = acknowledged(answer, district)
    assert (ack.device, ack.number, ack.offset, ack.digest) == (desk.device, 5, desk.head.offset, digest(raws[-1]))
    assert answer.headers[upload.UPLOAD_OFFSET] == str(desk.head.offset)
    assert answer.headers[upload.NUMBER] == "5"
    assert answer.headers[upload.DIGEST] == digest(raws[-1]).hex()
    assert [raw for _, raw in desk.feed().batches] == raws


def test_a_stream_that_has_sent_nothing_has_no_acknowledgement(desk: Laptop) -> None:
    answer = desk.look()
    assert answer.status_code == 200
    assert answer.headers[upload.UPLOAD_OFFSET] == "0"
    assert upload.ACKNOWLEDGEMENT not in answer.headers


def test_the_head_of_a_stream_carries_the_acknowledgement_of_its_last_whole_batch(
    district: District, desk: Laptop
) -> None:
    first, second = desk.batch(), desk.batch()
    desk.patch(0, first + second[:50])
    answer = desk.look()
    ack = acknowledged(answer, district)
    assert (ack.number, ack.offset) == (1, len(first))
    assert answer.headers[upload.UPLOAD_OFFSET] == str(len(first) + 50)


def test_an_upload_resumes_at_the_byte_after_a_cut_wherever_it_was_cut(district: District, desk: Laptop) -> None:
    kept = 0
    places = [1, 9, 10, 60, 250, -65, -64, -1]
    for place in places:
        two = desk.batch() + desk.batch(b"another sealed payload" * 30)
        whole = len(two)
        cut = place if place > 0 else whole + place
        connection = desk.begin_patch(kept, whole, two[:cut])
        desk.await_offset(kept + cut)
        connection.close()
        assert desk.offset() == kept + cut
        answer = desk.patch(kept + cut, two[cut:])
        assert answer.status_code == 204, answer.text
        kept += whole
    assert acknowledged(desk.look(), district).number == 2 * len(places)
    assert len(desk.feed().batches) == 2 * len(places)


def test_a_cut_exactly_between_two_batches_loses_neither(desk: Laptop) -> None:
    first, second = desk.batch(), desk.batch()
    connection = desk.begin_patch(0, len(first + second), first)
    desk.await_offset(len(first))
    connection.close()
    assert desk.patch(len(first), second).status_code == 204
    assert len(desk.feed().batches) == 2


def test_a_reset_connection_loses_no_more_than_what_was_in_flight(district: District, desk: Laptop) -> None:
    big = desk.batch(bytes(300_000))
    connection = desk.begin_patch(0, len(big), big[:200_000])
    assert connection.sock is not None
    connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    for _ in range(20):
        offset = desk.offset()
        answer = desk.patch(offset, big[offset:])
        if answer.status_code == 204:
            break
        # What was still on its way moved the offset between the question and the upload; or the request that was
        # cut came to its turn only after ours, and took it.
        assert slug(answer) in ("wrong-offset", "busy")
    assert acknowledged(answer, district).number == 1


def test_one_byte_a_patch_arrives_like_any_other(district: District, desk: Laptop) -> None:
    raw = desk.batch(b"x" * 16)
    for place in range(len(raw)):
        assert desk.patch(place, raw[place : place + 1]).status_code == 204
    assert acknowledged(desk.look(), district).digest == digest(raw)


def test_an_upload_without_a_length_streams_in_pieces(district: District, desk: Laptop) -> None:
    raws = [desk.batch() for _ in range(3)]

    def pieces() -> Iterator[bytes]:
        whole = b"".join(raws)
        for start in range(0, len(whole), 97):
            yield whole[start : start + 97]

    answer = desk.patch(0, pieces())
    assert acknowledged(answer, district).number == 3


def test_a_wrong_offset_tells_the_right_one(desk: Laptop) -> None:
    raw = desk.batch()
    desk.patch(0, raw[:100])
    for wrong in (0, 99, 101, 10_000):
        answer = desk.patch(wrong, raw[wrong:])
        problem = Problem.parse(answer.content, answer.status_code)
        assert (answer.status_code, problem.slug, problem.offset) == (409, "wrong-offset", 100)
    assert desk.patch(100, raw[100:]).status_code == 204


def test_a_newer_upload_evicts_the_older_and_keeps_its_bytes(district: District, desk: Laptop) -> None:
    first, second = desk.batch(), desk.batch()
    whole = first + second
    older = desk.begin_patch(0, len(whole), whole[: len(first) + 30])
    desk.await_offset(len(first) + 30)
    answer = desk.patch(len(first) + 30, whole[len(first) + 30 :])
    assert acknowledged(answer, district).number == 2
    told = older.getresponse()
    assert told.status == 503
    assert told.getheader("Connection") == "close"
    counted = desk.session.get(district.url + "/v1/metrics", timeout=30).text
    assert "ascolto_evictions_total 0.0" not in counted
    told.close()
    older.close()


def test_many_newer_uploads_leave_one_stream_whole(district: District, desk: Laptop) -> None:
    raws = [desk.batch() for _ in range(6)]
    whole = b"".join(raws)
    older = []
    for place in range(5):
        older.append(desk.begin_patch(place, len(whole) - place, whole[place : place + 1]))
        desk.await_offset(place + 1)
    answer = desk.patch(5, whole[5:])
    assert acknowledged(answer, district).number == 6
    for one in older:
        one.close()


def test_sending_a_batch_twice_changes_nothing(district: District, desk: Laptop) -> None:
    raw = desk.batch()
    desk.patch(0, raw)
    before = district.rows()
    assert slug(desk.patch(0, raw)) == "wrong-offset"
    assert district.rows() == before


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Content-Type", "application/octet-stream"),
        (upload.UPLOAD_COMPLETE, "?1"),
        (upload.UPLOAD_OFFSET, "-1"),
        (upload.UPLOAD_OFFSET, "much"),
    ],
)
def test_an_upload_of_another_shape_is_malformed(desk: Laptop, name: str, value: str) -> None:
    answer = desk.call("PATCH", desk.stream, data=b"", headers={**upload_headers(0), name: value})
    assert slug(answer) == "malformed"


def test_the_district_reads_a_batch_no_further_than_its_header(district: District, desk: Laptop) -> None:
    raw = desk.batch(b"no sealed payload at all, as far as anybody can tell")
    assert desk.patch(0, raw).status_code == 204
    assert read(desk.feed().batches[0][1]).payload.startswith(b"no sealed payload")
