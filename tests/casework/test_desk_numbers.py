"""The desk's own numbers: written by a coordinator, checked as phones are, and known to every computer of the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.casework import desk_numbers, mail
from desk_app.casework.desk import Desk
from desk_app.casework.desk_numbers import OwnNumber, Whose
from desk_app.domain.desk_numbers import RECORD
from desk_app.domain.errors import Refused
from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.store import journal
from tests.support.desks import a_desk, a_store

OURS = {
    Whose.COORDINATOR: OwnNumber("333 555 0100", "Lun-Ven 9-12"),
    Whose.SERVICES: OwnNumber("+39 02 555 0101", ""),
    Whose.URGENT: OwnNumber("", "lo dà il Comune"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


def read(desk: Desk) -> desk_numbers.Numbers:
    reader = desk.reader()
    try:
        return desk_numbers.read(reader)
    finally:
        reader.close()


def test_before_anybody_wrote_them_they_are_empty(desk: Desk) -> None:
    assert read(desk) == dict.fromkeys(Whose, OwnNumber())


def test_what_a_coordinator_writes_stands_and_can_be_changed_and_taken_out(desk: Desk) -> None:
    assert desk_numbers.write(desk, OURS).kinds == {"desk_numbers"}
    assert read(desk) == OURS
    desk_numbers.write(desk, {**OURS, Whose.SERVICES: OwnNumber()})
    assert read(desk) == {**OURS, Whose.SERVICES: OwnNumber()}
    assert not desk_numbers.write(desk, {**OURS, Whose.SERVICES: OwnNumber()})


def test_a_volunteer_does_not_write_them(desk: Desk) -> None:
    volunteer = Desk(desk.store, Member(new_record(1), "Luca", Role.VOLUNTEER))
    with pytest.raises(Refused) as refused:
        desk_numbers.write(volunteer, OURS)
    assert refused.value.code == "vault.coordinator-only"
    assert read(desk) == dict.fromkeys(Whose, OwnNumber())


@pytest.mark.parametrize(
    ("numbers", "code", "field"),
    [
        ({Whose.SERVICES: OwnNumber("call the desk")}, "person.phone-form", "services"),
        ({Whose.URGENT: OwnNumber("12")}, "person.phone-form", "urgent"),
        ({Whose.URGENT: OwnNumber("800 555 010", "a" * 401)}, "person.note-long", "urgent_note"),
    ],
)
def test_what_is_no_phone_is_refused_beside_its_field(
    desk: Desk, numbers: desk_numbers.Numbers, code: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        desk_numbers.write(desk, numbers)
    assert (refused.value.code, refused.value.field) == (code, field)
    assert read(desk) == dict.fromkeys(Whose, OwnNumber())


def test_another_laptop_of_the_desk_has_them_and_each_number_is_on_its_own(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    other = Desk(a_store(folder, b"e" * 16), desk.member)
    try:
        desk_numbers.write(desk, {Whose.COORDINATOR: OwnNumber("333 555 0100")})
        desk_numbers.write(other, {Whose.SERVICES: OwnNumber("02 555 0101")})
        for one, to in ((desk, other), (other, desk)):
            with one.store.unit() as unit:
                entries = journal.entries_of(unit.connection, RECORD)
            mail.take_in(to.store, [entry for entry in entries if entry.device == one.store.device])
        both = {Whose.COORDINATOR: OwnNumber("333 555 0100"), Whose.SERVICES: OwnNumber("02 555 0101")}
        assert read(desk) == read(other) == {Whose.URGENT: OwnNumber(), **both}
    finally:
        other.store.close()
