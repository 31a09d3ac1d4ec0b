"""Whole visits of a real mailbag to a district that answers on a real port."""

import threading
import time
from pathlib import Path

import pytest

from bench.slow_link import Line, slow_link
from sync.client.errors import (
    Offline,
    Stopped,
)
from sync.client.ports import Silent
from sync.client.transport import Deadlines
from sync.protocol.upload import Acknowledgement
from tests.sync.client.a_desk import DEVICE, FEED, NOTICES, STREAM, a_mailbag, fill, frames_upto, visit
from tests.sync.client.paper_district import PaperDistrict, a_frame, paper_district
from tests.sync.client.scenery import Asked


def test_everything_goes_in_one_upload_without_a_look_first(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district, frames=40)
        report = visit(mailbag)
    assert report.trouble is None
    assert district.asked == ["GET /v1/hello", f"PATCH {STREAM}", f"GET {FEED}", f"GET {NOTICES}"]
    assert district.whole == frames_upto(40)
    assert mailbag.waiting() == (0, 0, 0)


def test_a_visit_with_nothing_to_bring_only_looks(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district)
        visit(mailbag)
        district.asked.clear()
        report = visit(mailbag)
    assert report.trouble is None
    assert district.asked == ["GET /v1/hello", f"GET {FEED}", f"GET {NOTICES}"]


def test_what_is_added_later_continues_the_stream(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district)
        visit(mailbag)
        fill(mailbag, 2)
        assert visit(mailbag).trouble is None
    assert district.whole == frames_upto(5)


def test_the_listener_is_told_of_bytes_acknowledgement_and_arrivals(tmp_path: Path) -> None:
    class Told(Silent):
        def __init__(self) -> None:
            self.sent: list[tuple[int, int]] = []
            self.numbers: list[int] = []
            self.count = 0

        def sending(self, sent: int, total: int) -> None:
            self.sent.append((sent, total))

        def acknowledged(self, acknowledgement: Acknowledgement) -> None:
            self.numbers.append(acknowledgement.number)

        def arrived(self, count: int) -> None:
            self.count += count

    told = Told()
    with paper_district(DEVICE) as district:
        district.feed = [(position, a_frame(position)) for position in range(1, 6)]
        report = visit(a_mailbag(tmp_path, district), listener=told)
    assert told.sent[-1] == (6003, 6003)
    assert told.numbers == [3]
    assert told.count == report.arrived == 5


def test_the_feed_is_fetched_page_by_page_and_only_once(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district, frames=0)
        district.feed = [(position * 3, a_frame(position)) for position in range(1, 6)]
        assert visit(mailbag).arrived == 5
        assert visit(mailbag).arrived == 0
    assert list(mailbag.arrived()) == district.feed
    assert mailbag.inbox.cursor() == 15


def test_a_delivery_repeated_after_a_lost_cursor_is_the_same(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district, frames=0)
        district.feed = [(position, a_frame(position)) for position in range(1, 4)]
        visit(mailbag)
        mailbag.set_cursor(0)
        assert visit(mailbag).trouble is None
    assert list(mailbag.arrived()) == district.feed


@pytest.mark.parametrize("cut", [3_000, 9_000, 30_000])
def test_a_line_that_is_cut_again_and_again_loses_nothing_and_sends_nothing_twice(cut: int, tmp_path: Path) -> None:
    with (
        paper_district(DEVICE) as district,
        slow_link(("127.0.0.1", district.port), Line(rate=8_000_000, rtt=0.002, cut=cut)) as link,
    ):
        mailbag = a_mailbag(tmp_path, district, link.port, frames=20)
        for _ in range(40):
            if mailbag.waiting().batches:
                visit(mailbag)
        assert link.tally.cuts or cut == 30_000
    assert district.whole == frames_upto(20)
    assert district.committed == len(district.stream) == sum(len(frame) for frame in frames_upto(20))


def test_after_an_upload_that_did_not_end_well_the_next_one_looks_first(tmp_path: Path) -> None:
    def vanish(asked: Asked, district: PaperDistrict) -> bool:
        if asked.command != "PATCH":
            return False
        district.take(asked.rfile.read(3_000))
        asked.connection.close()
        asked.close_connection = True
        district.misdeeds.clear()
        return True

    with paper_district(DEVICE, [vanish]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert (report.trouble, report.cuts) == (None, 1)
    assert district.asked[1:4] == [f"PATCH {STREAM}", f"HEAD {STREAM}", f"PATCH {STREAM}"]
    assert district.whole == frames_upto(3)


def test_a_visit_without_a_network_ends_soon_and_keeps_everything(tmp_path: Path) -> None:
    mailbag = a_mailbag(tmp_path, PaperDistrict(DEVICE), port=1)
    report = visit(mailbag)
    assert isinstance(report.trouble, Offline)
    assert mailbag.waiting().batches == 3


def test_a_line_on_which_nothing_moves_is_given_up(tmp_path: Path) -> None:
    def vanish(asked: Asked, district: PaperDistrict) -> bool:
        if asked.command != "PATCH":
            return False
        asked.connection.close()
        asked.close_connection = True
        return True

    with paper_district(DEVICE, [vanish]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert isinstance(report.trouble, Offline)
    assert 3 <= district.asked.count(f"PATCH {STREAM}") <= 8


def test_a_server_that_stalls_is_given_up_after_the_deadline(tmp_path: Path) -> None:
    released = threading.Event()

    def stall(asked: Asked, district: PaperDistrict) -> bool:
        return asked.command != "GET" and released.wait(20)

    with paper_district(DEVICE, [stall]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag, deadlines=Deadlines(send=0.2, answer=0.2))
        released.set()
    assert isinstance(report.trouble, Offline)
    assert mailbag.waiting().batches == 3


def test_stopping_ends_a_visit_within_a_moment(tmp_path: Path) -> None:
    stop = threading.Event()

    def stall(asked: Asked, district: PaperDistrict) -> bool:
        if asked.command == "PATCH":
            stop.set()
            asked.rfile.read(1_000_000)
        return asked.command == "PATCH"

    with paper_district(DEVICE, [stall]) as district:
        mailbag = a_mailbag(tmp_path, district)
        begun = time.monotonic()
        report = visit(mailbag, stop=stop, deadlines=Deadlines(send=30, answer=30))
    assert isinstance(report.trouble, Stopped)
    assert time.monotonic() - begun < 3.0
    assert mailbag.waiting().batches == 3
