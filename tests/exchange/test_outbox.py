"""Sealing with real vaults and a real district: plugs pulled, files lost or damaged, batches refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk_app.casework import mail
from desk_app.domain.errors import MissingKey, OlderThanSent
from desk_app.exchange import keyring, outbox
from desk_app.exchange.link import LinkKind
from sync.protocol import batch as batches
from tests.support.computers import Computer
from tests.support.pairs import alike, bag, batch_files, entries, flip, seal_poison

pytestmark = pytest.mark.usefixtures("hurry")


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


def test_after_sealing_anew_from_a_key_batch_on_the_same_key_is_brought_again(
    first: Computer, second: Computer
) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    store = first.desk.store
    mail.keep_office_keys(store, {2: keyring.read(store).office_keys[1].raw})
    outbox.seal_waiting(store, keyring.read(store), bag(first), first.in_store)
    before = mail.content_key(store, store.device, keyring.read(store).office, 2)
    batch_files(first, "stream")[0].unlink()
    outbox.mend(store, bag(first), first.in_store)
    outbox.seal_waiting(store, keyring.read(store), bag(first), first.in_store)
    assert mail.content_key(store, store.device, keyring.read(store).office, 2) == before
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
