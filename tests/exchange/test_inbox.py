"""Opening with real vaults and a real district: what is delivered twice, damaged, foreign or without a key."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import mail
from desk_app.exchange import inbox, keyring, opening, outbox
from desk_app.exchange.inbox import Opener
from desk_app.exchange.link import LinkKind
from sync.protocol import batch as batches
from sync.protocol import columns, envelope
from sync.protocol.batch import Header
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import alike, bag, batch_files, carry, entries, flip, join, shelves

pytestmark = pytest.mark.usefixtures("hurry")


def test_what_is_delivered_twice_changes_nothing(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    first.round()
    second.round()
    before = entries(second), shelves(second)
    bag(second).set_cursor(0)
    state = second.round()
    assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert (entries(second), shelves(second)) == before


@pytest.mark.parametrize(
    ("place", "reason"),
    [(3, inbox.UNREADABLE), (20, inbox.NO_SENDER), (-70, inbox.ALTERED), (-1, inbox.ALTERED)],
)
def test_a_batch_with_a_flipped_byte_is_set_aside_the_rest_goes_on_and_it_is_asked_for_again(
    first: Computer, second: Computer, place: int, reason: str
) -> None:
    for name in ("Amal", "Ionela"):
        first.write_case(name, "Inventata", "Una storia")
        first.round()
    carry(second)
    spoilt = batch_files(second, "inbox")[-2]
    flip(spoilt, place)
    changes = opening.open_arrived(second.desk.store, second.in_store, bag(second))
    assert "person" in changes.kinds
    assert second.names() == ["Ionela Inventata"]
    ((position, _, why),) = mail.unopened(second.desk.store)
    assert (position, why) == (int(spoilt.stem), reason)
    assert batch_files(second, "inbox") == []
    second.round()
    assert second.names() == ["Amal Inventata", "Ionela Inventata"]
    assert mail.unopened(second.desk.store) == ()
    first.round()
    alike(first, second)


def test_a_batch_that_stays_spoilt_is_not_asked_for_for_ever(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    first.round()
    for _ in range(3):
        carry(second)
        for path in batch_files(second, "inbox"):
            flip(path, -70)
        opening.open_arrived(second.desk.store, second.in_store, bag(second))
    assert len(mail.unopened(second.desk.store)) > 0
    carry(second)
    assert batch_files(second, "inbox") == []
    second.room.refresh()
    assert second.room.state().spoilt == len(mail.unopened(second.desk.store))


def test_what_has_no_key_yet_waits_and_opens_when_the_key_comes(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    store = first.desk.store
    mail.keep_office_keys(store, {2: keyring.read(store).office_keys[1].raw})
    first.round()
    first.write_case("Ionela", "Popescu", "Un'altra storia")
    first.round()
    state = second.round()
    # The district does not know epoch 2: a third was begun, under which the later story came.
    assert (state.kind, second.names()) == (LinkKind.ALL_RECEIVED, ["Ionela Popescu"])
    assert {why for _, _, why in mail.unopened(second.desk.store)} == {inbox.NO_KEY}
    mail.keep_office_keys(second.desk.store, {2: keyring.read(store).office_keys[2].raw})
    second.round()
    assert second.names() == ["Amal Hassan", "Ionela Popescu"]
    assert mail.unopened(second.desk.store) == ()
    first.round()
    alike(first, second)


def test_what_comes_from_an_unknown_computer_waits_for_the_publication(
    first: Computer, second: Computer, tmp_path: Path
) -> None:
    third = join(first, tmp_path / "third")
    third.write_case("Amal", "Hassan", "Dal terzo")
    third.round()
    former = bag(second).notices.pinned()
    carry(second)
    newer = bag(second).notices.pinned()
    assert former is not None
    assert newer is not None
    bag(second).notices.pin(*former)
    opening.open_arrived(second.desk.store, second.in_store, bag(second))
    assert {why for _, _, why in mail.unopened(second.desk.store)} == {inbox.NO_SENDER}
    bag(second).notices.pin(*newer)
    opening.open_arrived(second.desk.store, second.in_store, bag(second))
    assert second.names() == ["Amal Hassan"]
    third.close()


def opener(one: Computer) -> Opener:
    notice = opening.published(bag(one))
    assert notice is not None
    return Opener(one.desk.store, keyring.read(one.desk.store), notice, one.in_store)


def test_another_office_cannot_write_into_this_ones_journal(
    district: District, first: Computer, tmp_path: Path
) -> None:
    _, stranger = set_up(tmp_path / "stranger", district.office("Servizi sociali", "municipality"))
    stranger.write_case("Intrusa", "Inventata", "Scritto da un altro ufficio")
    stranger.round()
    first.write_case("Amal", "Hassan", "Una storia")
    first.round()
    carry(first)
    ours, theirs = keyring.read(first.desk.store), keyring.read(stranger.desk.store)
    # The stranger knows this office's public key, as everybody does, and seals its own entries to it.
    forged = replace(theirs, office=ours.office, office_keys=ours.office_keys)
    waiting = mail.Unsealed(theirs.device, mail.own_after(stranger.desk.store, 0), None, None, brought=False)
    made = outbox.seal(waiting, forged, first.desk.now_ms())
    before = entries(first)
    for position, one in enumerate(made.batches, start=100):
        assert one.frame is not None
        bag(first).inbox.put(position, one.frame)
    mail.remember(first.desk.store, feed=b"99")
    first.round()
    assert [why for _, _, why in mail.unopened(first.desk.store)] == [inbox.FOREIGN] * len(made.batches)
    assert entries(first) == before
    stranger.close()


@pytest.mark.parametrize("seq", [0, 7, 1 << 40])
def test_entries_that_are_not_what_their_batch_says_are_set_aside(first: Computer, second: Computer, seq: int) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    first.round()
    second.round()
    store = first.desk.store
    keys = keyring.read(store)
    key = mail.content_key(store, store.device, keys.office, keys.newest_epoch)
    assert key is not None
    (row, *_) = outbox.to_rows(mail.own_after(store, 0))
    header = Header(1, batches.ENTRIES, keys.device, 9, bytes(32), keys.office, keys.newest_epoch, 1, 6, 0, bytes(16))
    payload = envelope.seal(header, columns.pack([row._replace(seq=seq)]), key)
    raw = batches.write(header, payload, keys.signing)
    with pytest.raises(inbox.Unopened) as caught:
        opener(second).entries(raw)
    assert caught.value.why == inbox.UNREADABLE
