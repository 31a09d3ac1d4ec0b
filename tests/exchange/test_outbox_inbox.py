"""Sealing and opening, with real vaults and a real district: what is damaged, missing, foreign or refused on the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import mail
from desk_app.domain.errors import MissingKey, OlderThanSent
from desk_app.exchange import inbox, keyring, opening, outbox
from desk_app.exchange.inbox import Opener
from desk_app.exchange.link import LinkKind
from sync.protocol import batch as batches
from sync.protocol import columns, envelope
from sync.protocol.batch import Header
from tests.support import pairs
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import bag, entries, join, seal_poison, shelves


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    made = District(tmp_path_factory.mktemp("district") / "folder")
    yield made.start()
    made.close()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs.hurry(monkeypatch)


@pytest.fixture
def first(district: District, tmp_path: Path) -> Iterator[Computer]:
    """The first computer of a desk, enrolled."""
    _, made = set_up(tmp_path / "first", district.office())
    made.round()
    yield made
    made.close()


@pytest.fixture
def second(first: Computer, tmp_path: Path) -> Iterator[Computer]:
    made = join(first, tmp_path / "second")
    yield made
    made.close()


def carry(one: Computer) -> None:
    """What a locked computer does: bring and fetch, open nothing."""
    vault = one.room._door.vault()
    assert vault is not None
    one.room.locked()
    one.round()
    one.room._door.opened(vault)


def batch_files(one: Computer, where: str) -> list[Path]:
    return sorted((one.post / where).glob("*.batch"), key=lambda path: int(path.stem.partition("-")[0]))


def flip(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 0x10
    path.write_bytes(raw)


def alike(one: Computer, other: Computer) -> None:
    assert entries(one) == entries(other)
    assert shelves(one) == shelves(other)


# -- sealing -----------------------------------------------------------------------------------------------------


def test_without_a_key_of_the_office_nothing_is_sealed(first: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    keys = replace(keyring.read(first.desk.store), office_keys={})
    with pytest.raises(MissingKey):
        outbox.seal_waiting(first.desk.store, keys, bag(first), first.in_store)
    assert batch_files(first, "stream") == []
    assert first.round().kind == LinkKind.ALL_RECEIVED


def test_many_entries_leave_in_several_goes_in_their_order(
    first: Computer, second: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "ENTRIES_AT_ONCE", 2)
    for number in range(5):
        first.write_case(f"Persona{number}", "Inventata", "Una storia")
    first.round()
    second.round()
    first.round()
    alike(first, second)


@pytest.mark.parametrize("step", ["keep_sealed", "note_mailed"])
def test_a_plug_pulled_while_sealing_loses_nothing_and_seals_nothing_twice(
    first: Computer, second: Computer, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    class PulledPlug(BaseException):
        pass

    def pull(*_: object) -> None:
        raise PulledPlug

    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    real: Callable[..., None] = getattr(mail, step)
    monkeypatch.setattr(mail, step, pull if step == "note_mailed" else lambda *of: (real(*of), pull()))
    with pytest.raises(PulledPlug):
        first.round()
    monkeypatch.setattr(mail, step, real)
    sealed = mail.last_sealed(first.desk.store)
    assert first.round().kind == LinkKind.ALL_RECEIVED
    assert mail.last_sealed(first.desk.store) == sealed
    second.round()
    first.round()
    alike(first, second)


def test_a_batch_whose_file_is_lost_is_sealed_anew(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    outbox.seal_waiting(first.desk.store, keyring.read(first.desk.store), bag(first), first.in_store)
    first.write_case("Ionela", "Popescu", "Cerca una stanza")
    outbox.seal_waiting(first.desk.store, keyring.read(first.desk.store), bag(first), first.in_store)
    batch_files(first, "stream")[0].unlink()
    assert first.round().kind == LinkKind.ALL_RECEIVED
    second.round()
    first.round()
    alike(first, second)


def test_a_batch_whose_file_is_damaged_is_set_aside_and_sealed_anew_whole(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    outbox.seal_waiting(first.desk.store, keyring.read(first.desk.store), bag(first), first.in_store)
    flip(batch_files(first, "stream")[0], -100)
    state = first.round()
    assert [one.why for one in state.aside] == ["bad-batch"]
    assert (state.things, state.batches) == (0, 0)
    second.round()
    first.round()
    alike(first, second)


def test_what_the_district_never_takes_is_set_aside_and_the_rest_is_sealed_anew(
    first: Computer, second: Computer
) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    first.round()
    first.write_case("Ionela", "Popescu", "In un pacco rifiutato")
    refused = seal_poison(first)
    first.write_case("Dragan", "Petrovic", "Dopo")
    outbox.seal_waiting(first.desk.store, keyring.read(first.desk.store), bag(first), first.in_store)
    state = first.round()
    assert (state.kind, state.trouble, state.batches) == (LinkKind.NEEDS_PERSON, "", 0)
    assert [one.why for one in state.aside] == ["bad-batch"]
    (aside,) = bag(first).set_aside_list()
    header = batches.read(aside.frame()).header
    assert (header.first_seq, header.last_seq) == refused
    first.write_case("Amina", "Diallo", "Più tardi")
    state = first.round()
    assert (state.batches, len(state.aside)) == (0, 1)
    second.round()
    assert second.names() == ["Amal Hassan", "Amina Diallo", "Dragan Petrovic"]
    left_out = {seq for device, seq in entries(first).keys() - entries(second).keys()}
    assert left_out == set(range(refused[0], refused[1] + 1))


def test_after_sealing_anew_from_a_key_batch_on_the_key_is_made_anew(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    store = first.desk.store
    mail.keep_office_keys(store, {2: keyring.read(store).office_keys[1].raw})
    outbox.seal_waiting(store, keyring.read(store), bag(first), first.in_store)
    before = mail.content_key(store, store.device, keyring.read(store).office, 2)
    batch_files(first, "stream")[0].unlink()
    outbox.mend(store, bag(first), first.in_store)
    assert mail.content_key(store, store.device, keyring.read(store).office, 2) is None
    outbox.seal_waiting(store, keyring.read(store), bag(first), first.in_store)
    assert mail.content_key(store, store.device, keyring.read(store).office, 2) not in (None, before)
    assert first.round().kind == LinkKind.ALL_RECEIVED
    mail.keep_office_keys(second.desk.store, {2: keyring.read(store).office_keys[1].raw})
    second.round()
    first.round()
    alike(first, second)


def test_sealed_twice_under_one_number_is_never_mailed(first: Computer) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    store = first.desk.store
    keys = keyring.read(store)
    outbox.seal_waiting(store, keys, bag(first), first.in_store)
    stood = batch_files(first, "stream")[-1].read_bytes()
    mail.seal_anew_from(store, mail.last_sealed(store), None)
    with pytest.raises(OlderThanSent):
        outbox.seal_waiting(store, keys, bag(first), first.in_store)
    assert [path.read_bytes() for path in batch_files(first, "stream")] == [stood]


# -- opening -----------------------------------------------------------------------------------------------------


def test_what_is_delivered_twice_changes_nothing(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    first.round()
    second.round()
    before = entries(second), shelves(second)
    bag(second).set_cursor(0)
    state = second.round()
    assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert (entries(second), shelves(second)) == before


@pytest.mark.parametrize("place", [20, -70, -1])
def test_a_batch_with_a_flipped_byte_is_set_aside_the_rest_goes_on_and_it_is_asked_for_again(
    first: Computer, second: Computer, place: int
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
    assert (position, why) == (int(spoilt.stem), inbox.ALTERED if place < 0 else inbox.UNREADABLE)
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


def test_what_has_no_key_yet_waits_and_opens_when_the_key_comes(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    store = first.desk.store
    mail.keep_office_keys(store, {2: keyring.read(store).office_keys[1].raw})
    first.round()
    first.write_case("Ionela", "Popescu", "Un'altra storia")
    first.round()
    state = second.round()
    assert (state.kind, second.names()) == (LinkKind.ALL_RECEIVED, [])
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
    waiting = mail.Unsealed(theirs.device, mail.own_after(stranger.desk.store, 0), None, None)
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
