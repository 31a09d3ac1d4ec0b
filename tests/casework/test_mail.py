"""What the post room keeps in the vault: which entries wait, what was sealed, whose keys, and another identity."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import mail, people
from desk_app.casework.desk import Desk
from desk_app.casework.mail import FreshKey
from desk_app.domain.ids import DeviceId, OfficeId
from desk_app.domain.person import PersonForm
from desk_app.store.post import Sealed
from desk_app.store.store import Reader
from tests.support.desks import a_desk

OFFICE = OfficeId(b"the office......")
ANOTHER = DeviceId(b"another laptop..")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    made = desk.reader()
    yield made
    made.close()


def write(desk: Desk, *names: str) -> None:
    for name in names:
        people.add(desk, PersonForm(name))


def sealed(number: int, first: int, last: int) -> Sealed:
    return Sealed(number, number * 100, 100, bytes([number]) * 32, first, last, 1, b"a frame")


def waiting(desk: Desk) -> list[int]:
    found = mail.unsealed(desk.store, OFFICE, 1, 2)
    return [] if found is None else [one.seq for one in found.entries]


def test_entries_wait_in_their_order_until_they_are_sealed(desk: Desk) -> None:
    write(desk, "Amal", "Ionela")
    assert waiting(desk) == [1, 2]
    mail.keep_sealed(desk.store, [sealed(1, 1, 2)], None)
    assert waiting(desk) == [3]
    found = mail.unsealed(desk.store, OFFICE, 1, 2)
    assert found is not None
    assert (found.device, found.last) == (desk.store.device, sealed(1, 1, 2))
    mail.keep_sealed(desk.store, [sealed(2, 3, 3)], None)
    assert waiting(desk) == []


def test_what_was_refused_stays_out_and_what_follows_does_not(desk: Desk) -> None:
    write(desk, "Amal", "Ionela", "Dragan", "Bogdan")
    mail.keep_sealed(desk.store, [sealed(1, 1, 1), sealed(2, 2, 4), sealed(3, 5, 5)], None)
    mail.seal_anew_from(desk.store, 2, (2, 4))
    assert waiting(desk) == [5]
    mail.seal_anew_from(desk.store, 1, None)
    assert waiting(desk) == [1]


def test_a_content_key_is_kept_and_brought_again_when_the_batch_that_brought_it_is_forgotten(desk: Desk) -> None:
    store = desk.store
    write(desk, "Amal")
    mail.keep_sealed(store, [sealed(1, 0, 0), sealed(2, 1, 1)], FreshKey(OFFICE, 1, b"k" * 32, 1))
    mail.keep_sealed(store, [sealed(3, 1, 1), sealed(4, 2, 2)], FreshKey(OFFICE, 2, b"l" * 32, 3))
    assert [mail.brings_key(store, number) for number in (1, 2, 3)] == [True, False, True]
    mail.seal_anew_from(store, 4, None)
    assert mail.content_key(store, store.device, OFFICE, 2) == b"l" * 32
    mail.seal_anew_from(store, 2, None)
    keys = [mail.content_key(store, store.device, OFFICE, epoch) for epoch in (1, 2)]
    assert keys == [b"k" * 32, b"l" * 32]
    assert [mail.brings_key(store, number) for number in (1, 3)] == [True, False]


def test_the_mailbag_is_given_each_batch_once(desk: Desk) -> None:
    store = desk.store
    mail.keep_sealed(store, [sealed(1, 1, 1), sealed(2, 2, 2)], None)
    assert [one.number for one in mail.unmailed(store)] == [1, 2]
    assert mail.mailed_after(store, 0) is None
    mail.note_mailed(store, 1)
    assert [one.number for one in mail.unmailed(store)] == [2]
    first = mail.mailed_after(store, 0)
    assert first is not None
    assert (first.number, first.frame, mail.mailed_after(store, 1)) == (1, None, None)
    assert (mail.last_sealed(store), mail.seq_up_to(store, 1), mail.seq_up_to(store, 9)) == (2, 1, 2)
    assert (mail.sealed_digest(store, 2), mail.sealed_digest(store, 3)) == (bytes([2]) * 32, None)


def test_what_waits_is_counted_as_people_speak(desk: Desk) -> None:
    before = desk.store.last_seq
    assert mail.waiting_after(desk.store, before) == (0, None)
    assert mail.waiting_after(desk.store, 0)[0] == 1, "the member who set it up"
    write(desk, "Amal", "Ionela")
    count, oldest = mail.waiting_after(desk.store, before)
    assert count == 2
    assert oldest is not None
    assert oldest <= desk.now_ms()


def test_what_did_not_open_is_kept_in_the_feeds_order(desk: Desk) -> None:
    for position in (9, 4):
        mail.set_aside(desk.store, position, b"a frame", "no-key")
    mail.set_aside(desk.store, 9, b"a frame", "altered")
    assert mail.unopened(desk.store) == ((4, b"a frame", "no-key"), (9, b"a frame", "altered"))
    mail.opened_at_last(desk.store, 4)
    assert [position for position, _, _ in mail.unopened(desk.store)] == [9]


def test_names_are_kept_and_forgotten(desk: Desk) -> None:
    mail.remember(desk.store, label=b"Portatile due", enrolment=b"a request")
    assert (mail.told(desk.store, "label"), mail.told(desk.store, "nothing")) == ("Portatile due", "")
    assert not mail.is_enrolled(desk.store)
    mail.enrolled(desk.store)
    assert mail.is_enrolled(desk.store)


def test_another_identity_takes_over_what_the_district_does_not_hold(desk: Desk, reader: Reader) -> None:
    store, former = desk.store, desk.store.device
    write(desk, "Amal", "Ionela", "Dragan")
    mail.keep_sealed(store, [sealed(1, 1, 1), sealed(2, 2, 2), sealed(3, 3, 3)], FreshKey(OFFICE, 1, b"k" * 32, 1))
    mail.seal_anew_from(store, 2, (2, 2))
    before = [(one.record, one.time, one.changes) for one in mail.own_after(store, 0)]
    mail.become_another(store, ANOTHER, 3, label=b"another")
    assert (store.device, mail.told(store, "label"), mail.last_sealed(store)) == (ANOTHER, "another", 0)
    own = mail.own_after(store, 0)
    # The second was refused, the fourth never left: both are the new device's now, and say what they had seen.
    assert [(one.seq, one.record) for one in own] == [(1, before[1][0]), (2, before[3][0])]
    assert [set(one.over["given_name"].items()) for one in own] == [{(former, 1)}, {(former, 3)}]
    assert sorted(row.given_name for row in people.find(reader, "")) == ["Amal", "Dragan", "Ionela"]
    assert waiting(desk) == [1, 2]
    write(desk, "Bogdan")
    assert [one.seq for one in mail.own_after(store, 2)] == [3]
    assert mail.content_key(store, ANOTHER, OFFICE, 1) is None
