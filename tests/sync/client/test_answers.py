"""What a desk makes of odd answers: portals, nonsense, refusals, forks."""

import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client.errors import (
    CaptivePortal,
    DistrictBehind,
    Forked,
    Nonsense,
    Refused,
    Revoked,
)
from sync.protocol.feed import FeedPage
from sync.protocol.upload import Acknowledgement
from tests.sync.client.a_desk import DEVICE, FEED, STREAM, a_mailbag, fill, frames_upto, visit
from tests.sync.client.paper_district import Misdeed, PaperDistrict, a_frame, paper_district
from tests.sync.client.scenery import Asked, odd_server, say


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (302, "text/plain", b""),
        (200, "text/html", b"<html>Accetta le condizioni</html>"),
        (200, "application/cbor", b"\x82\x40\x40"),
        (511, "text/html", b""),
        (200, "text/plain", b"success"),
    ],
)
def test_a_captive_portal_gets_nothing_but_the_first_question(
    status: int, kind: str, body: bytes, tmp_path: Path
) -> None:
    asked_for: list[str] = []

    def portal(asked: Asked) -> None:
        asked_for.append(asked.path.partition("?")[0])
        say(asked, status, body, kind, Location="http://127.0.0.1:1/login")

    with odd_server(portal) as port:
        mailbag = a_mailbag(tmp_path, PaperDistrict(DEVICE), port)
        report = visit(mailbag)
    assert isinstance(report.trouble, CaptivePortal)
    assert asked_for == ["/v1/hello"]
    assert mailbag.waiting().batches == 3


def test_another_districts_signature_is_a_captive_portal(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, PaperDistrict(DEVICE), district.port)
        assert isinstance(visit(mailbag).trouble, CaptivePortal)


def test_a_district_that_no_longer_speaks_this_version_asks_for_an_update(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.hello.PROTOCOL", 2)
    with paper_district(DEVICE) as district:
        report = visit(a_mailbag(tmp_path, district))
    assert isinstance(report.trouble, Refused)
    assert report.trouble.problem.slug == "update-needed"
    assert district.asked == ["GET /v1/hello"]


def answering(path: str, status: int, body: bytes = b"", **headers: str) -> Misdeed:
    def misdeed(asked: Asked, district: PaperDistrict) -> bool:
        if f"{asked.command} {asked.path}".startswith(path):
            asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
            say(asked, status, body, "application/cbor", **headers)
            return True
        return False

    return misdeed


FOREIGN_SIGNATURE = Acknowledgement(DEVICE, 6003, 3, bytes(32), 1).sign(Ed25519PrivateKey.generate())


@pytest.mark.parametrize(
    "misdeed",
    [
        answering("PATCH", 204),
        answering("PATCH", 204, Ascolto_Acknowledgement="rubbish"),
        answering("PATCH", 204, Ascolto_Acknowledgement=FOREIGN_SIGNATURE),
        answering("PATCH", 418, b"teapot"),
    ],
)
def test_a_nonsense_answer_to_an_upload_drops_nothing(misdeed: Misdeed, tmp_path: Path) -> None:
    with paper_district(DEVICE, [misdeed]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
        assert isinstance(report.trouble, Nonsense)
        assert mailbag.waiting().batches == 3
        assert mailbag.acknowledged() is None
        district.misdeeds.clear()
        assert visit(mailbag).trouble is None
    assert district.whole == frames_upto(3)


RAW = a_frame(1)


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"\xff\xff",
        b"<html>",
        FeedPage(((5, RAW), (4, RAW)), 5, False).write(),
        FeedPage(((5, RAW), (5, RAW)), 5, False).write(),
        FeedPage(((5, RAW),), 4, False).write(),
        FeedPage(((0, RAW),), 1, False).write(),
        FeedPage((), 0, True).write(),
        FeedPage(((5, RAW[:-1]),), 5, False).write(),
        FeedPage(((5, RAW + RAW),), 5, False).write(),
        FeedPage(((5, b"GIF89a"),), 5, False).write(),
    ],
)
def test_a_nonsense_page_of_the_feed_changes_nothing(page: bytes, tmp_path: Path) -> None:
    with paper_district(DEVICE, [answering("GET /v1/feeds", 200, page)]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert isinstance(report.trouble, Nonsense)
    assert list(mailbag.arrived()) == []
    assert mailbag.inbox.cursor() == 0
    assert mailbag.waiting().batches == 0


def test_a_nonsense_publication_is_not_pinned(tmp_path: Path) -> None:
    with paper_district(DEVICE, [answering("GET /v1/publication", 200, b"rubbish", ETag='"1"')]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert isinstance(report.trouble, Nonsense)
    assert mailbag.notices.pinned() is None


def test_a_short_wait_that_the_district_asks_for_is_waited_within_the_visit(tmp_path: Path) -> None:
    def busy(asked: Asked, district: PaperDistrict) -> bool:
        if asked.path.startswith(FEED) and district.asked.count(f"GET {FEED}") == 1:
            district.refuse(asked, "too-many-requests", Retry_After="1")
            return True
        return False

    with paper_district(DEVICE, [busy]) as district:
        mailbag = a_mailbag(tmp_path, district)
        begun = time.monotonic()
        report = visit(mailbag)
    assert report.trouble is None
    assert 1.0 <= time.monotonic() - begun < 4.0


def refusing(command: str, slug: str, **headers: str) -> Misdeed:
    def misdeed(asked: Asked, district: PaperDistrict) -> bool:
        if asked.command != command:
            return False
        asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
        district.refuse(asked, slug, **headers)
        return True

    return misdeed


def test_a_long_wait_that_the_district_asks_for_ends_the_upload(tmp_path: Path) -> None:
    with paper_district(DEVICE, [refusing("PATCH", "too-many-requests", Retry_After="3600")]) as district:
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert report.retry_after_s == 3600.0
    assert mailbag.waiting().batches == 3


def test_an_upload_that_is_refused_does_not_keep_the_answers_away(tmp_path: Path) -> None:
    with paper_district(DEVICE, [refusing("PATCH", "quota")]) as district:
        district.feed = [(1, a_frame(1))]
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
    assert isinstance(report.trouble, Refused)
    assert report.trouble.problem.slug == "quota"
    assert report.arrived == 1


def test_a_revoked_device_is_told_so(tmp_path: Path) -> None:
    with paper_district(DEVICE, [refusing("PATCH", "revoked")]) as district:
        mailbag = a_mailbag(tmp_path, district)
        assert isinstance(visit(mailbag).trouble, Revoked)
    assert mailbag.waiting().batches == 3


def test_a_batch_that_will_never_be_accepted_is_set_aside_and_what_is_sealed_anew_goes_on(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        district.refused = 2
        mailbag = a_mailbag(tmp_path, district)
        report = visit(mailbag)
        assert report.trouble is None
        assert [(aside.number, aside.reason) for aside in mailbag.set_aside_list()] == [(2, "bad-batch")]
        district.refused = 0
        mailbag.clear_after(2)
        fill(mailbag, 1)
        assert visit(mailbag).trouble is None
    assert district.whole == frames_upto(2)


def test_a_batch_glued_together_from_two_uploads_is_sent_whole_before_it_is_set_aside(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district)
        mailbag.outbox.offer()  # as if a former upload had been cut ...
        district.take(frames_upto(1)[0] + a_frame(2, 900)[:500])  # ... in the middle of another second batch
        district.refused = 2

        def pardon(asked: Asked, told: PaperDistrict) -> bool:
            if told.asked.count(f"PATCH {STREAM}") == 2:
                told.refused = 0
            return False

        district.misdeeds.append(pardon)
        assert visit(mailbag).trouble is None
        assert mailbag.set_aside_list() == ()
    assert district.whole == frames_upto(3)


@pytest.mark.parametrize("settled", [True, False])
def test_another_continuation_at_the_district_is_a_fork_and_changes_nothing(settled: bool, tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district)
        district.take(a_frame(1, 2000, b"written elsewhere"))
        if not settled:
            mailbag.outbox.offer()
        report = visit(mailbag)
    assert isinstance(report.trouble, Forked)
    assert mailbag.waiting().batches == 3
    assert len(district.whole) == 1


def test_a_mailbag_older_than_what_was_sent_is_a_fork(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        for frame in frames_upto(5):
            district.take(frame)
        assert isinstance(visit(a_mailbag(tmp_path, district)).trouble, Forked)


def test_a_district_that_lost_what_it_had_acknowledged_is_behind(tmp_path: Path) -> None:
    with paper_district(DEVICE) as district:
        mailbag = a_mailbag(tmp_path, district)
        visit(mailbag)
        fill(mailbag, 1)
        del district.whole[1:]
        district.committed = len(district.whole[0])
        del district.stream[district.committed :]
        report = visit(mailbag)
    assert isinstance(report.trouble, DistrictBehind)
    assert report.trouble.number == 1
    assert mailbag.waiting().batches == 1


def test_a_request_signed_with_a_stale_time_is_signed_anew(tmp_path: Path) -> None:
    def slept(asked: Asked, district: PaperDistrict) -> bool:
        if asked.command != "PATCH":
            return False
        district.misdeeds.clear()
        asked.rfile.read(int(asked.headers["Content-Length"]))
        district.refuse(asked, "stale-request")
        return True

    with paper_district(DEVICE, [slept]) as district:
        mailbag = a_mailbag(tmp_path, district)
        assert visit(mailbag).trouble is None
    assert district.asked[:3] == ["GET /v1/hello", f"PATCH {STREAM}", "GET /v1/hello"]
    assert district.whole == frames_upto(3)
