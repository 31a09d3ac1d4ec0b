"""The server dies at any moment: what it acknowledged is there, and an upload goes on at the byte it had."""

import random
import threading
from collections.abc import Callable

import requests
from sqlalchemy import text

from sync.protocol import upload
from sync.protocol.upload import Acknowledgement
from tests.support.district import District
from tests.support.laptop import Laptop, slug

Found = Callable[..., Laptop]


def test_a_killed_server_keeps_the_acknowledged_batches_and_the_unfinished_tail(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district()
    desk = found(district)
    raws = [desk.batch() for _ in range(4)]
    whole = b"".join(raws)
    sent = len(raws[0]) * 2 + 111
    connection = desk.begin_patch(0, len(whole), whole[:sent])
    desk.await_offset(sent)
    district.kill()
    connection.close()
    desk.url = district.start().url
    assert desk.offset() == sent
    assert desk.patch(sent, whole[sent:]).status_code == 204
    assert [raw for _, raw in desk.feed().batches] == raws


def test_no_acknowledged_batch_is_missing_and_none_is_there_twice_after_kills(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district()
    desk = found(district)
    raws = [desk.batch(bytes(20_000)) for _ in range(40)]
    whole = b"".join(raws)
    chance = random.Random(1)
    acknowledged = 0
    for _ in range(4):
        killer = threading.Timer(chance.uniform(0.0, 0.1), district.kill)
        killer.start()
        acknowledged = max(acknowledged, push(desk, district, whole))
        killer.join()
        desk.url = district.start().url
        ack = desk.look().headers.get(upload.ACKNOWLEDGEMENT)
        kept = Acknowledgement.parse(ack, district.public).number if ack else 0
        assert kept >= acknowledged
    push(desk, district, whole)
    rows = district.rows()["batches"]
    assert sorted(row[3] for row in rows if row[2] == desk.device) == list(range(1, 41))
    positions = [row[1] for row in rows if row[0] == desk.office]
    assert len(set(positions)) == 40


def push(desk: Laptop, district: District, whole: bytes) -> int:
    """Uploads in pieces of two batches until the end or the server's; answers the last number acknowledged."""
    number = 0
    try:
        while (offset := desk.offset()) < len(whole):
            answer = desk.patch(offset, whole[offset : offset + 41_000])
            if upload.ACKNOWLEDGEMENT in answer.headers:
                number = Acknowledgement.parse(answer.headers[upload.ACKNOWLEDGEMENT], district.public).number
    except requests.ConnectionError:
        return number
    return number


def test_a_database_in_trouble_is_for_later_and_loses_nothing(
    own_district: Callable[..., District], found: Found
) -> None:
    district = own_district()
    desk = found(district)
    first, second = desk.batch(), desk.batch()
    desk.patch(0, first + second[:100])
    with district.database.writing() as connection:
        connection.execute(text("ALTER TABLE batches RENAME TO elsewhere"))
    answer = desk.patch(len(first) + 100, second[100:])
    assert (answer.status_code, slug(answer)) == (503, "busy")
    assert int(answer.headers["Retry-After"]) > 0
    with district.database.writing() as connection:
        connection.execute(text("ALTER TABLE elsewhere RENAME TO batches"))
    assert desk.offset() == len(first) + 100
    assert desk.patch(len(first) + 100, second[100:]).status_code == 204
    assert len(desk.feed().batches) == 2
    assert second[:50].hex() not in district.log.read_text()
