"""Feeds: in the order of arrival, in pages, only to the office that they are addressed to."""

import os
from collections.abc import Callable

from sync.protocol.batch import MESSAGE
from sync.protocol.limits import MAX_PAGE
from tests.support.district import District
from tests.support.laptop import Laptop, slug


def test_a_feed_comes_in_pages_without_gap_or_repetition(desk: Laptop) -> None:
    raws = [desk.batch(os.urandom(7_000)) for _ in range(30)]
    desk.patch(0, b"".join(raws))
    got: list[bytes] = []
    cursor, pages, more = 0, 0, True
    while more:
        page = desk.feed(cursor)
        assert sum(len(raw) for _, raw in page.batches) <= MAX_PAGE
        assert page.next == page.batches[-1][0]
        got += [raw for _, raw in page.batches]
        cursor, more, pages = page.next, page.more, pages + 1
    assert got == raws
    assert pages == 4
    assert desk.feed(cursor).batches == ()


def test_a_batch_larger_than_a_page_comes_alone(desk: Laptop) -> None:
    small, big = desk.batch(), desk.batch(os.urandom(200_000))
    desk.patch(0, small + big + desk.batch())
    assert [len(desk.feed(after).batches) for after in (0, 1, 2, 3)] == [1, 1, 1, 0]
    assert [desk.feed(after).more for after in (0, 1, 2, 3)] == [True, True, False, False]


def test_a_message_reaches_the_office_it_is_addressed_to_and_no_other(
    district: District, desk: Laptop, found: Callable[..., Laptop]
) -> None:
    town = found(district, "Servizi sociali", "municipality")
    own, sent = desk.batch(), desk.batch(kind=MESSAGE, recipient=town.office)
    desk.patch(0, own + sent)
    assert town.feed().batches == ((1, sent),)
    assert desk.feed().batches == ((1, own),)
    for path in (f"/v1/feeds/{desk.office.hex()}?after=0", f"/v1/feeds/{os.urandom(16).hex()}?after=0"):
        answer = town.call("GET", path)
        assert (answer.status_code, slug(answer)) == (404, "not-found")


def test_what_a_device_has_sent_itself_can_be_left_out_and_the_cursor_moves_on(
    district: District, desk: Laptop, found: Callable[..., Laptop]
) -> None:
    town = found(district, "Servizi sociali", "municipality")
    desk.patch(0, desk.batch() + desk.batch())
    answer = town.batch(kind=MESSAGE, recipient=desk.office)
    town.patch(0, answer)
    desk.patch(desk.offset(), desk.batch())
    page = desk.feed(0, f"&without={desk.device.hex()}")
    assert (page.batches, page.next, page.more) == (((3, answer),), 4, False)


def test_a_feed_tells_which_publication_is_the_newest(district: District, desk: Laptop) -> None:
    told = desk.call("GET", f"/v1/feeds/{desk.office.hex()}?after=0").headers["Ascolto-Publication"]
    published = desk.session.get(district.url + "/v1/publication/offices", timeout=30)
    assert published.headers["ETag"] == told


def test_a_cursor_that_is_none_is_malformed(desk: Laptop) -> None:
    for query in ("after=-1", "after=x", "after=" + "9" * 30, f"after=0&without={os.urandom(16).hex()}"):
        assert slug(desk.call("GET", f"/v1/feeds/{desk.office.hex()}?{query}")) == "malformed"
