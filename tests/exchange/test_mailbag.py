"""The mailbag on a real disk: what waits, what was acknowledged, what was set aside, and kills at any moment."""

import os
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.domain.errors import DiskFull, Forked, PostError
from desk_app.exchange import safe_files
from desk_app.exchange.mailbag import Address, Mailbag, carrying, furnish
from sync.protocol.batch import BadSignature, digest
from sync.protocol.malformed import Malformed
from sync.protocol.problems import problem
from sync.protocol.upload import Acknowledgement

OFFICE, DEVICE = bytes([7]) * 16, bytes([9]) * 16
DISTRICT = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
FRAMES = [bytes([65 + place]) * (100 + place) for place in range(5)]


def address(device: bytes = DEVICE) -> Address:
    return Address(
        url="http://127.0.0.1:1",
        district=DISTRICT.public_key().public_bytes_raw(),
        office=OFFICE,
        device=device,
        post_key=Ed25519PrivateKey.from_private_bytes(bytes([2]) * 32),
    )


def end_of(number: int) -> int:
    return sum(len(frame) for frame in FRAMES[:number])


def acknowledgement(number: int, signer: Ed25519PrivateKey = DISTRICT, mark: bytes = b"") -> str:
    ack = Acknowledgement(DEVICE, end_of(number), number, mark or digest(FRAMES[number - 1]), 1_790_000_000_000)
    return ack.sign(signer)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    furnish(tmp_path / "post", address())
    return tmp_path / "post"


@pytest.fixture
def mailbag(folder: Path) -> Mailbag:
    bag = Mailbag(folder)
    for place, frame in enumerate(FRAMES):
        bag.add(frame, place + 1, end_of(place))
    return bag


def test_an_empty_mailbag_begins_at_the_beginning(folder: Path) -> None:
    bag = Mailbag(folder)
    assert bag.end() == (0, 0)
    assert bag.waiting() == (0, 0, 0)
    assert bag.acknowledged() is None
    assert list(bag.arrived()) == []
    assert bag.inbox.cursor() == 0


def test_what_was_added_waits_in_order(mailbag: Mailbag) -> None:
    assert mailbag.end() == (5, end_of(5))
    waiting = mailbag.waiting()
    assert waiting[:2] == (5, end_of(5))
    assert waiting.oldest_ms > 0
    offered = mailbag.outbox.offer()
    assert [mailbag.outbox.read(frame) for frame in offered] == FRAMES


def test_another_mailbag_on_the_same_folder_sees_the_same(mailbag: Mailbag, folder: Path) -> None:
    again = Mailbag(folder)
    assert again.end() == mailbag.end()
    assert again.credentials.device == DEVICE
    assert again.credentials.post_key.private_bytes_raw() == bytes([2]) * 32


def test_adding_a_frame_twice_changes_nothing(mailbag: Mailbag) -> None:
    mailbag.add(FRAMES[2], 3, end_of(2))
    assert mailbag.waiting().batches == 5
    mailbag.outbox.acknowledge(acknowledgement(4))
    mailbag.add(FRAMES[2], 3, end_of(2))
    assert mailbag.waiting().batches == 1


def test_a_frame_out_of_place_is_not_taken(mailbag: Mailbag) -> None:
    for number, offset in ((7, end_of(5)), (6, end_of(5) + 1), (5, end_of(4))):
        with pytest.raises(ValueError, match="does not continue"):
            mailbag.add(b"other", number, offset)
    assert mailbag.end() == (5, end_of(5))


def test_only_what_a_signed_acknowledgement_covers_is_dropped(mailbag: Mailbag, folder: Path) -> None:
    mailbag.outbox.acknowledge(acknowledgement(3))
    assert sorted(path.name for path in (folder / "stream").iterdir()) == [
        f"4-{end_of(3)}.batch",
        f"5-{end_of(4)}.batch",
    ]
    held = Mailbag(folder).acknowledged()
    assert held is not None
    assert (held.number, held.offset) == (3, end_of(3))
    mailbag.outbox.acknowledge(acknowledgement(5))
    assert mailbag.waiting() == (0, 0, 0)
    assert mailbag.end() == (5, end_of(5))


def test_an_older_acknowledgement_does_not_take_the_newer_ones_place(mailbag: Mailbag) -> None:
    mailbag.outbox.acknowledge(acknowledgement(4))
    mailbag.outbox.acknowledge(acknowledgement(2))
    held = mailbag.acknowledged()
    assert held is not None
    assert held.number == 4


def test_an_acknowledgement_that_the_district_did_not_sign_drops_nothing(mailbag: Mailbag) -> None:
    forged = acknowledgement(3, signer=Ed25519PrivateKey.generate())
    with pytest.raises((Malformed, BadSignature)):
        mailbag.outbox.acknowledge(forged)
    assert mailbag.waiting().batches == 5
    assert mailbag.acknowledged() is None


def test_an_acknowledgement_of_another_batch_of_that_number_is_a_fork(mailbag: Mailbag) -> None:
    with pytest.raises(Forked):
        mailbag.outbox.acknowledge(acknowledgement(3, mark=digest(b"another continuation")))
    assert mailbag.waiting().batches == 5


def test_a_refused_batch_is_kept_with_its_reason_and_what_follows_can_be_sealed_anew(mailbag: Mailbag) -> None:
    mailbag.outbox.offer()
    mailbag.outbox.set_aside(3, problem("unknown-recipient", "no such office", number=3))
    (aside,) = mailbag.set_aside_list()
    assert (aside.number, aside.reason, aside.frame()) == (3, "unknown-recipient", FRAMES[2])
    assert mailbag.end() == (2, end_of(2))
    assert [frame.number for frame in mailbag.outbox.offer()] == [1, 2]
    mailbag.clear_after(3)
    assert mailbag.waiting()[:2] == (2, end_of(2))
    mailbag.add(b"sealed anew", 3, end_of(2))
    assert mailbag.end() == (3, end_of(2) + 11)


def test_a_second_batch_of_the_same_number_set_aside_does_not_hide_the_first(mailbag: Mailbag) -> None:
    mailbag.outbox.set_aside(3, problem("bad-batch"))
    mailbag.add(b"sealed anew", 3, end_of(2))
    mailbag.outbox.set_aside(3, problem("bad-batch"))
    assert [aside.frame() for aside in mailbag.set_aside_list() if aside.frame() != FRAMES[2]] == [b"sealed anew"]
    assert len(mailbag.set_aside_list()) == 2


def test_a_frame_sealed_anew_never_joins_what_was_sealed_upon_the_old_one(mailbag: Mailbag) -> None:
    mailbag.outbox.set_aside(3, problem("bad-batch"))
    mailbag.add(bytes(len(FRAMES[2])), 3, end_of(2))  # as long as the old one: its follower would fit behind it
    assert mailbag.end() == (3, end_of(3))
    assert mailbag.waiting().batches == 3


def test_what_the_district_may_hold_already_is_not_cleared(mailbag: Mailbag) -> None:
    mailbag.outbox.offer()
    with pytest.raises(PostError, match=r"post\.in-transit"):
        mailbag.clear_after(4)
    assert mailbag.waiting().batches == 5
    mailbag.outbox.settle()
    assert mailbag.outbox.settled()


def test_two_do_not_carry_at_once(folder: Path) -> None:
    with carrying(folder), pytest.raises(PostError, match=r"post\.carrying"), carrying(folder):
        pytest.fail("two carriers")
    with carrying(folder):
        pass


def test_what_arrives_waits_in_the_feeds_order_until_it_is_opened(folder: Path) -> None:
    bag = Mailbag(folder)
    for position in (12, 3, 101):
        bag.inbox.put(position, b"frame %d" % position)
        bag.inbox.put(position, b"frame %d" % position)
    bag.set_cursor(101)
    assert list(bag.arrived()) == [(3, b"frame 3"), (12, b"frame 12"), (101, b"frame 101")]
    bag.done(3)
    bag.done(3)
    again = Mailbag(folder)
    assert [position for position, _ in again.arrived()] == [12, 101]
    assert again.inbox.cursor() == 101


def test_the_publication_is_kept_with_its_etag(folder: Path) -> None:
    bag = Mailbag(folder)
    assert bag.notices.pinned() is None
    bag.notices.pin('"7"', b"signed\nbytes")
    assert Mailbag(folder).notices.pinned() == ('"7"', b"signed\nbytes")


def test_a_torn_file_is_no_batch_and_is_cleaned_away(mailbag: Mailbag, folder: Path) -> None:
    torn = folder / "stream" / ".6-510.batch.abcd.part"
    torn.write_bytes(b"half")
    young = folder / "inbox" / ".7.batch.abcd.part"
    young.write_bytes(b"half")
    os.utime(torn, (1, 1))
    again = Mailbag(folder)
    assert again.end() == mailbag.end()
    assert not torn.exists()
    assert young.exists()  # another process may be writing it right now


def test_a_damaged_acknowledgement_stops_the_mailbag_instead_of_guessing(mailbag: Mailbag, folder: Path) -> None:
    mailbag.outbox.acknowledge(acknowledgement(3))
    (folder / "ack").write_text("rubbish")
    for asked in (mailbag.acknowledged, mailbag.end, mailbag.waiting, mailbag.outbox.offer):
        with pytest.raises(PostError, match=r"post\.mailbag"):
            asked()
    assert len(list((folder / "stream").iterdir())) == 2


def test_the_post_key_is_private(folder: Path) -> None:
    assert (folder / "post.key").stat().st_mode & 0o077 == 0


def test_a_folder_that_is_no_mailbag_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PostError, match=r"post\.mailbag"):
        Mailbag(tmp_path)


def test_a_new_identity_begins_a_new_stream_and_keeps_the_old_one(mailbag: Mailbag, folder: Path) -> None:
    mailbag.outbox.acknowledge(acknowledgement(2))
    mailbag.inbox.put(5, b"arrived")
    mailbag.set_cursor(5)
    furnish(folder, address(bytes([10]) * 16))
    anew = Mailbag(folder)
    assert (anew.end(), anew.acknowledged(), anew.outbox.settled()) == ((0, 0), None, True)
    assert list(anew.arrived()) == [(5, b"arrived")]
    assert len(list((folder / "former" / DEVICE.hex() / "stream").iterdir())) == 3


def test_a_full_disk_leaves_the_former_content(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bag = Mailbag(folder)
    bag.set_cursor(4)

    def no_room(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(safe_files.os, "fsync", no_room)
    with pytest.raises(DiskFull):
        bag.set_cursor(9)
    monkeypatch.undo()
    assert Mailbag(folder).inbox.cursor() == 4
    assert not list(folder.glob(".*.part"))


def test_adding_while_another_thread_offers_never_shows_half_a_row(folder: Path) -> None:
    bag = Mailbag(folder)
    seen: list[int] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            frames = bag.outbox.offer()
            seen.append(sum(len(bag.outbox.read(frame)) for frame in frames))

    thread = threading.Thread(target=look)
    thread.start()
    for place in range(40):
        bag.add(b"x" * 100, place + 1, place * 100)
    done.set()
    thread.join()
    assert sorted(seen) == seen
    assert all(size % 100 == 0 for size in seen)
