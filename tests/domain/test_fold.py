"""The fold: the same entries give the same state, whatever happened on their way."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.entry import ERASED, Entry
from desk_app.domain.fold import fold
from desk_app.domain.ids import DeviceId, RecordId
from tests.support.histories import (
    AUTHOR,
    HISTORIES,
    NOON,
    PATIENCE_S,
    PERSON_OF,
    History,
    Laptop,
    at,
    histories,
    record_id,
    states,
)

pytestmark = pytest.mark.timeout(PATIENCE_S)
ADA = record_id("ada")
CONSENT = record_id("consent")


def laptops(*offsets: int) -> list[Laptop]:
    return [Laptop(DeviceId(bytes([n + 1]) * 16), offset, [NOON]) for n, offset in enumerate(offsets)]


@HISTORIES
@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_of_delivery_gives_the_same_state(history: History, by: random.Random) -> None:
    delivered = [*history.entries, *by.choices(history.entries, k=len(history.entries) // 2)] if history.entries else []
    by.shuffle(delivered)
    assert states(delivered) == states(history.entries)


@HISTORIES
@given(histories(), st.randoms(use_true_random=False))
def test_any_split_over_devices_ends_in_the_same_state_once_all_have_met(history: History, by: random.Random) -> None:
    everyone = list(history.laptops)
    for _ in range(2):
        by.shuffle(everyone)
        for one in everyone:
            for other in everyone:
                one.take(by.sample(list(other.held.values()), len(other.held)))
    for one in everyone:
        assert states(list(one.held.values())) == states(history.entries)


@HISTORIES
@given(histories())
def test_a_clock_wrong_by_five_years_changes_no_order_of_cause_and_effect(history: History) -> None:
    by_id = {(entry.device, entry.seq): entry for entry in history.entries}
    for identity, entry in by_id.items():
        for cause in history.seen[identity]:
            if by_id[cause].record == entry.record:
                assert by_id[cause].order < entry.order


@HISTORIES
@given(histories())
def test_a_value_stands_or_stays_beside_until_somebody_who_saw_it_replaced_it(history: History) -> None:
    """The rule once more, from what each author had seen instead of from the marks in the entries."""
    found = states(history.entries)
    for record, state in found.items():
        mine = [entry for entry in history.entries if entry.record == record]
        for name in {name for entry in mine for name in entry.changes}:
            writers = [entry for entry in mine if name in entry.changes]
            readable = {repr(state.value(name)), *(repr(held.value) for held in state.beside.get(name, ()))}
            for entry in writers:
                unseen = all((entry.device, entry.seq) not in history.seen[w.device, w.seq] for w in writers)
                # A value that no later author had seen can always be read.
                assert not unseen or repr(entry.changes[name]) in readable
            assert readable <= {repr(entry.changes[name]) for entry in writers}


@HISTORIES
@given(histories())
def test_a_newer_versions_kinds_and_fields_are_folded_like_any_other(history: History) -> None:
    for record, state in states(history.entries).items():
        last = max((e for e in history.entries if e.record == record), key=lambda entry: entry.order)
        for name, value in last.changes.items():
            wins = state.kind == "consent" and name == "given"
            assert wins or repr(state.value(name)) == repr(value)


def test_two_devices_values_both_stay_readable_until_somebody_chooses() -> None:
    first, second = laptops(0, 0)
    first.write(ADA, {"given_name": "Ada"})
    second.take(list(first.held.values()))
    first.write(ADA, {"given_name": "Adele"})
    second.write(ADA, {"given_name": "Ida"})
    first.take(list(second.held.values()))
    second.take(list(first.held.values()))
    for one in (first, second):
        state = one.state(ADA)
        assert state is not None
        assert {state.value("given_name"), *(held.value for held in state.beside["given_name"])} == {"Adele", "Ida"}
    second.write(ADA, {"given_name": "Adele"}, settling="given_name")
    first.take(list(second.held.values()))
    for one in (first, second):
        state = one.state(ADA)
        assert state is not None
        assert state.value("given_name") == "Adele"
        assert not state.beside


def test_a_third_device_can_settle_what_two_others_wrote() -> None:
    first, second, third = laptops(0, -5, 5)
    first.write(ADA, {"given_name": "Adele"})
    second.write(ADA, {"given_name": "Ida"})
    third.take([*first.held.values(), *second.held.values()])
    third.write(ADA, {"given_name": "Adelaide"}, settling="given_name")
    for one in (first, second):
        one.take(list(third.held.values()))
        state = one.state(ADA)
        assert state is not None
        assert (state.value("given_name"), dict(state.beside)) == ("Adelaide", {})


def test_choosing_on_two_devices_at_once_asks_once_more() -> None:
    first, second = laptops(0, 7)
    first.write(ADA, {"given_name": "Adele"})
    second.write(ADA, {"given_name": "Ida"})
    first.take(list(second.held.values()))
    second.take(list(first.held.values()))
    first.write(ADA, {"given_name": "Adele"}, settling="given_name")
    second.write(ADA, {"given_name": "Ida"}, settling="given_name")
    first.take(list(second.held.values()))
    state = first.state(ADA)
    assert state is not None
    assert {state.value("given_name"), *(held.value for held in state.beside["given_name"])} == {"Adele", "Ida"}


def test_withdrawing_consent_wins_over_a_later_value_that_had_not_seen_it() -> None:
    first, second = laptops(0, 60_000)
    first.write(CONSENT, {"given": True})
    second.take(list(first.held.values()))
    first.write(CONSENT, {"given": False})
    second.write(CONSENT, {"given": True})
    first.take(list(second.held.values()))
    state = first.state(CONSENT)
    assert state is not None
    assert state.value("given") is False
    assert [held.value for held in state.beside["given"]] == [True]


def test_consent_can_be_given_again_by_somebody_who_saw_the_withdrawal() -> None:
    first, second = laptops(0, 0)
    first.write(CONSENT, {"given": False})
    second.take(list(first.held.values()))
    second.write(CONSENT, {"given": True})
    state = second.state(CONSENT)
    assert state is not None
    assert (state.value("given"), dict(state.beside)) == (True, {})


@HISTORIES
@given(histories())
def test_a_withdrawal_that_nobody_saw_always_stands(history: History) -> None:
    state = states(history.entries).get(CONSENT)
    if state is None or "given" not in state.fields:
        return
    readable = [state.value("given"), *(held.value for held in state.beside.get("given", ()))]
    assert state.value("given") is (False not in readable)


def test_equal_values_of_two_devices_ask_nobody_to_choose() -> None:
    first, second = laptops(0, 3)
    first.write(ADA, {"given_name": "Ada"})
    second.write(ADA, {"given_name": "Ada"})
    first.take(list(second.held.values()))
    state = first.state(ADA)
    assert state is not None
    assert not state.beside


def test_marks_that_name_each_other_leave_the_latest_value_standing() -> None:
    one, other = DeviceId(b"1" * 16), DeviceId(b"2" * 16)
    entries = [_entry(one, 1, over={"given_name": {other: 1}}), _entry(other, 1, over={"given_name": {one: 1}})]
    state = fold(entries)
    assert state is not None
    assert state.fields["given_name"].device == other


def test_an_erased_persons_stubs_leave_nothing() -> None:
    assert fold([_entry(DeviceId(b"1" * 16), 1, kind=ERASED)]) is None


def test_the_person_of_a_record_is_the_last_one_named() -> None:
    device = DeviceId(b"1" * 16)
    moved = _entry(device, 2, person=record_id("bruno"))
    state = fold([moved, _entry(device, 1, person=ADA), _entry(device, 3, person=None)])
    assert state is not None
    assert state.person == record_id("bruno")


def _entry(
    device: DeviceId,
    seq: int,
    kind: str = "person",
    person: RecordId | None = PERSON_OF[ADA],
    over: dict[str, dict[DeviceId, int]] | None = None,
) -> Entry:
    return Entry(device, seq, at(NOON + seq), AUTHOR, kind, ADA, person, {"given_name": str(seq)}, over or {})
