import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import NoSuchMember, TooNew, VaultDamaged
from desk_app.domain.member import Role
from desk_app.vault import slotjson
from desk_app.vault.slot import NO_MEMBER, Kind, Owner, Parameters, Slot, SlotFile

blobs = st.binary(max_size=40)
ids = st.binary(min_size=16, max_size=16)
counts = st.integers(0, 2**32 - 1)
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
owners = st.builds(Owner, st.sampled_from(Kind), ids, names, st.sampled_from(Role))
figures = st.builds(Parameters, counts, counts, counts, blobs)
slot_lists = st.lists(
    st.builds(Slot, ids, owners, figures, blobs, blobs, blobs),
    min_size=1,
    max_size=4,
    unique_by=(lambda slot: slot.id, lambda slot: slot.owner.member),
)
files = st.builds(
    SlotFile, ids, counts, slot_lists.map(tuple), st.none() | st.dates(), st.none() | blobs, st.binary(max_size=32)
)


def a_slot(number: int, kind: Kind = Kind.MEMBER) -> Slot:
    owner = Owner(kind, bytes(15) + bytes([number]), "Anna", Role.COORDINATOR)
    return Slot(bytes([number]) * 16, owner, Parameters(65536, 3, 4, bytes(16)), b"public", b"private", b"key")


FILE = SlotFile(bytes(range(16)), 7, (a_slot(1), a_slot(2)), date(2026, 11, 23), None, bytes(32))


def altered(**fields: Any) -> bytes:
    document = json.loads(slotjson.serialise(FILE)) | fields
    document.pop("sum")
    return json.dumps(document | {"sum": slotjson._sum(document)}).encode()


@given(files)
def test_what_is_written_is_what_is_read(file: SlotFile) -> None:
    assert slotjson.parse(slotjson.serialise(file)) == file


def test_every_cut_is_damage() -> None:
    data = slotjson.serialise(FILE)
    for length in range(len(data)):
        with pytest.raises(VaultDamaged):
            slotjson.parse(data[:length])


def test_every_flipped_bit_is_damage_or_changes_nothing() -> None:
    data = slotjson.serialise(FILE)
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        try:
            assert slotjson.parse(bytes(flipped)) == FILE
        except (VaultDamaged, TooNew):
            continue


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"7",
        b'"ascolto-vault-slots"',
        b"SQLite format 3\x00" + bytes(84),
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xfe{\x00}\x00",
        b"[" * 200_000,
        b'{"format":"another","version":1}',
        b'{"format":"ascolto-vault-slots","version":"1"}',
        b'{"format":"ascolto-vault-slots","version":true}',
        bytes(5000),
    ],
)
def test_a_foreign_file_is_damage_and_nothing_else(foreign: bytes) -> None:
    with pytest.raises(VaultDamaged):
        slotjson.parse(foreign)


@pytest.mark.parametrize(
    "fields",
    [
        {"more": 1},
        {"slots": []},
        {"slots": {}},
        {"slots": [7]},
        {"vault": "00"},
        {"vault": 7},
        {"epoch": -1},
        {"epoch": True},
        {"epoch": 1 << 32},
        {"epoch": 7.0},
        {"mac": "not base 64"},
        {"previous": 3},
        {"recovery_tested_on": "20261123"},
        {"recovery_tested_on": "yesterday"},
        {"vault": " 000102030405060708090a0b0c0d0e0f"},
    ],
)
def test_a_value_of_another_shape_is_damage_even_where_the_sum_is_right(fields: dict[str, Any]) -> None:
    with pytest.raises(VaultDamaged):
        slotjson.parse(altered(**fields))


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", "\ud800"), ("name", None), ("role", "owner"), ("kind", "guest"), ("kdf", []), ("member", ""), ("x", 1)],
)
def test_a_slot_of_another_shape_is_damage(field: str, value: object) -> None:
    entries = json.loads(slotjson.serialise(FILE))["slots"]
    entries[0][field] = value
    with pytest.raises(VaultDamaged):
        slotjson.parse(altered(slots=entries))


def test_one_slot_or_one_member_twice_is_damage() -> None:
    twin = replace(a_slot(1), id=bytes([9]) * 16)
    same_id = replace(a_slot(3), id=a_slot(1).id)
    for extra in (a_slot(1), twin, same_id):
        with pytest.raises(VaultDamaged):
            slotjson.parse(slotjson.serialise(replace(FILE, slots=(*FILE.slots, extra))))


def test_a_file_of_a_newer_version_is_told_apart_from_damage() -> None:
    with pytest.raises(TooNew):
        slotjson.parse(altered(version=2, what="we do not know"))


def test_a_slot_takes_the_place_of_its_owners_slot_before() -> None:
    fresh = replace(a_slot(1), id=bytes([9]) * 16)
    assert FILE.with_slot(fresh).slots == (fresh, a_slot(2))
    assert FILE.with_slot(a_slot(3)).slots == (a_slot(1), a_slot(2), a_slot(3))
    assert FILE.without(a_slot(1).owner.member).slots == (a_slot(2),)


def test_the_recovery_slot_is_nobodys() -> None:
    recovery = replace(a_slot(0, Kind.RECOVERY))
    file = replace(FILE, slots=(recovery, a_slot(1)))
    assert file.recovery() == recovery
    assert [card.member for card in file.members] == [a_slot(1).owner.member]
    with pytest.raises(NoSuchMember):
        file.slot_of(NO_MEMBER)


@pytest.mark.parametrize(
    ("tested", "due"),
    [(None, True), (date(2026, 11, 23), False), (date(2025, 11, 23), False), (date(2025, 11, 22), True)],
)
def test_the_printed_code_is_to_be_tried_once_a_year(tested: date | None, due: bool) -> None:
    file = replace(FILE, slots=(a_slot(0, Kind.RECOVERY), a_slot(1)), recovery_tested_on=tested)
    assert file.recovery_test_due(date(2026, 11, 23)) is due
    assert file.recoverable is (tested is not None)
