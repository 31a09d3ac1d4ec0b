"""A copy of one person's record, and of the desk's data: nothing is left out, and nothing of anybody else is in it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given

from desk_app.casework import cases, export, interviews, joining, members, people, protection
from desk_app.casework.desk import Desk
from desk_app.domain.entry import Entry
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Member, Role
from desk_app.domain.person import PersonForm
from desk_app.papers.export_format import computer_json, person_bytes, record_json
from desk_app.store import journal
from desk_app.store.store import Reader, Store
from tests.support.desks import a_desk, a_store
from tests.support.histories import PATIENCE_S, History, histories, histories_of, record_id, states
from tests.support.open_format import Json, says, steps_of, value_of, whose
from tests.support.whole_records import NEWER, PDF, SAID, Written, a_whole_record, from_elsewhere

pytestmark = pytest.mark.timeout(PATIENCE_S)
ADA, BRUNO = record_id("ada"), record_id("bruno")


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


@pytest.fixture
def written(desk: Desk) -> Written:
    return a_whole_record(desk)


def copy_of(desk: Desk, reader: Reader, person: RecordId) -> Json:
    """One person's file, read as somebody without Ascolto reads it."""
    return json.loads(person_bytes(export.person_record(desk, reader, person)))


def entries(desk: Desk, *persons: RecordId) -> list[Entry]:
    with desk.reader().look() as connection:
        return [entry for person in persons for entry in journal.of_person(connection, person)]


def found(told: Json, entry: Entry) -> bool:
    key = (computer_json(entry.device), entry.seq)
    return any(whose(step) == key and says(record, step, entry) for record, step in steps_of(told["records"]))


def test_every_entry_of_a_person_is_in_their_copy_whatever_its_kind(
    desk: Desk, reader: Reader, written: Written
) -> None:
    from_elsewhere(desk, NEWER, written.amal, "star_chart", sign="ariete", house=[1, {"eu": 39.5}], key=b"\0\xff")
    told = copy_of(desk, reader, written.amal)
    of_amal = entries(desk, written.amal)
    assert len(of_amal) > 15
    assert [entry for entry in of_amal if not found(told, entry)] == []
    assert len(list(steps_of(told["records"]))) == len(of_amal)
    (star,) = [one for one in told["records"] if one["kind"] == "star_chart"]
    assert value_of(star["fields"]["house"]["value"]) == [1, {"eu": 39.5}]


def test_nothing_of_another_persons_record_is_in_it(desk: Desk, reader: Reader, written: Written) -> None:
    raw = person_bytes(export.person_record(desk, reader, written.amal)).decode()
    assert SAID in json.loads(raw)["records"][1]["fields"]["said"]["value"]
    for secret in ("Omar", "Farouk", "+39 555 0101", "Non lo deve sapere nessuno", "BIS.POV.DEBITI"):
        assert secret not in raw, secret
    ids = {entry.record.hex() for entry in entries(desk, written.omar)} - {written.omar.hex()}
    assert [one for one in ids if one in raw] == []


def test_others_who_are_named_are_listed_for_whoever_hands_it_over(
    desk: Desk, reader: Reader, written: Written
) -> None:
    named = {(one.kind, one.field, one.name) for one in export.person_record(desk, reader, written.amal).others}
    assert named == {
        ("tie", "other", "Omar Farouk"),
        ("tie", "name", "Yasmin"),
        ("phone", "whose", "vicina di casa"),
        ("follower", "who", "Dott.ssa Verdi"),
        ("interview", "reporter", "Zia Wafaa"),
    }


def test_the_history_says_from_what_to_what_and_what_stands_beside(
    desk: Desk, reader: Reader, written: Written
) -> None:
    from_elsewhere(desk, written.amal, written.amal, "person", comune="Rodano")
    (card,) = [one for one in copy_of(desk, reader, written.amal)["records"] if one["kind"] == "person"]
    changes = [step["changes"].get("comune") for step in card["history"]]
    assert changes == [
        {"to": "Pioltello"},
        {"from": "Pioltello", "to": "Segrate"},
        {"from": "Segrate", "to": "Rodano"},
    ]
    assert card["fields"]["comune"]["value"] == "Rodano"
    assert [one["value"] for one in card["beside"]["comune"]] == ["Segrate"]
    assert {step["by"] for step in card["history"]} == {desk.member.name, ""}


def test_codes_have_their_words_and_the_edition_of_the_classification(
    desk: Desk, reader: Reader, written: Written
) -> None:
    (need,) = [one for one in copy_of(desk, reader, written.amal)["records"] if one["kind"] == "need"]
    code = need["fields"]["code"]
    assert (code["value"], code["words"]["it"], code["words"]["en"]) == ("BIS.CAS.SFRATTO", "Sfratto", "Eviction")
    assert code["classification"].startswith("needs/")


def test_an_attachment_comes_whole(desk: Desk, reader: Reader, written: Written) -> None:
    record = export.person_record(desk, reader, written.amal)
    (one,) = record.of_kind("attachment")
    assert record.attached(one) == PDF
    parts = {one["id"]: one for one in json.loads(person_bytes(record))["records"] if one["kind"] == "attachment_part"}
    assert sorted(len(value_of(part["fields"]["bytes"]["value"])) for part in parts.values()) == [11273, 65536]


def test_an_interview_that_was_joined_later_comes_with_a_need_that_was_dropped_before(
    desk: Desk, reader: Reader
) -> None:
    amal, _ = people.add(desk, PersonForm("Amal"))
    form = InterviewForm(said="Non ha detto il nome.", needs=("BIS.CAS.SFRATTO", "BIS.POV.DEBITI"))
    held, _ = interviews.record(desk, None, form)
    other, _ = interviews.record(desk, None, InterviewForm(said="Un'altra.", needs=("BIS.POV.DEBITI",)))
    interviews.correct(desk, held, replace(form, needs=("BIS.CAS.SFRATTO",)))
    cases.join_interview(desk, held, amal)
    record = export.person_record(desk, reader, amal)
    assert sorted(one.kind for one in record.records) == ["interview", "need", "need", "person"]
    assert sorted(one.dropped for one in record.of_kind("need")) == [False, True]
    assert other not in {one.id for one in record.records}


def test_what_became_somebody_elses_is_not_in_the_copy_but_told(desk: Desk, reader: Reader, written: Written) -> None:
    from_elsewhere(desk, NEWER, written.amal, "star_chart", sign="ariete")
    from_elsewhere(desk, NEWER, written.omar, "star_chart", sign="bilancia")
    told = copy_of(desk, reader, written.amal)
    assert told["moved"] == [{"id": NEWER.hex(), "kind": "star_chart"}]
    assert "star_chart" not in {one["kind"] for one in told["records"]}
    (whole,) = [one for one in copy_of(desk, reader, written.omar)["records"] if one["kind"] == "star_chart"]
    assert [step["person"] for step in whole["history"]] == [written.amal.hex(), written.omar.hex()]


def test_a_record_whose_entries_bear_two_kinds_is_exported_once(desk: Desk, reader: Reader, written: Written) -> None:
    from_elsewhere(desk, NEWER, written.amal, "star_chart", sign="ariete")
    from_elsewhere(desk, NEWER, written.amal, "horoscope", sign="bilancia")
    with export.desk_data(desk, reader) as data:
        kinds = [one.kind for kind in data.kinds for one in data.of_kind(kind) if one.id == NEWER]
    assert kinds == ["star_chart"]


def test_joined_cards_are_one_person(desk: Desk, reader: Reader, written: Written) -> None:
    twin, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    joining.join(desk, written.amal, twin)
    told = copy_of(desk, reader, twin)
    assert (told["person"], set(told["cards"])) == (written.amal.hex(), {written.amal.hex(), twin.hex()})
    assert [entry for entry in entries(desk, written.amal, twin) if not found(told, entry)] == []
    joining.undo(desk, written.amal, twin)
    assert [one["kind"] for one in copy_of(desk, reader, twin)["records"]] == ["person"]


def test_a_case_that_is_hidden_from_a_member_is_no_copy_of_theirs(desk: Desk, written: Written) -> None:
    member, _ = members.record(desk, "Gino Valli", Role.VOLUNTEER)
    gino = replace(desk, member=member)
    assert export.person_record(gino, gino.reader(), written.omar).person == written.omar
    protection.protect(desk, written.omar)
    for person, code in ((written.omar, "person.protected"), (NEWER, "person.unknown")):
        with pytest.raises(Refused) as caught:
            export.person_record(gino, gino.reader(), person)
        assert caught.value.code == code
    hers = export.person_record(gino, gino.reader(), written.amal)
    assert [one for one in hers.others if one.who] == []
    assert [one.value("name") for one in hers.of_kind("tie")] == ["Yasmin"], "as her page shows it to him"


def test_that_a_copy_was_made_stands_in_the_history(desk: Desk, reader: Reader, written: Written) -> None:
    changes = export.note_person(desk, written.amal, ["json", "pdf"])
    assert changes.persons == {written.amal}
    page = people.page(reader, written.amal)
    assert (page.history[0].kind, page.history[0].author) == (export.KIND, desk.member.name)
    (noted,) = export.person_record(desk, reader, written.amal).of_kind(export.KIND)
    assert (noted.value("what"), noted.value("forms")) == ("person", ["json", "pdf"])


def test_only_a_coordinator_takes_everything_along(desk: Desk, written: Written) -> None:
    gino = replace(desk, member=members.record(desk, "Gino Valli", Role.VOLUNTEER)[0])
    before = desk.store.last_seq
    with pytest.raises(Refused) as read, export.desk_data(gino, gino.reader()):
        pass
    with pytest.raises(Refused) as noted:
        export.note_desk(gino, 2)
    assert {read.value.code, noted.value.code} == {"export.coordinator-only"}
    assert desk.store.last_seq == before


def test_a_case_from_which_the_coordinator_stepped_back_is_left_out_and_counted(
    desk: Desk, reader: Reader, written: Written
) -> None:
    members.record(desk, "Anna Ferri", Role.COORDINATOR)
    protection.step_back(desk, written.omar, None)
    with export.desk_data(desk, reader) as data:
        persons = {one.person for kind in data.kinds for one in data.of_kind(kind)}
        assert (data.hidden, written.omar in persons, written.amal in persons) == (1, False, True)


class TakenBack(Exception):
    """Ends a unit so that nothing of it stays."""


class Inside(Reader):
    """Reads what the unit has written so far."""

    def __init__(self, connection: sa.Connection) -> None:
        self.viewer, self.inside = None, connection

    @contextmanager
    def look(self) -> Iterator[sa.Connection]:
        yield self.inside


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for many histories, each of which is taken back."""
    store = a_store(tmp_path_factory.mktemp("shared"))
    yield store
    store.close()


@given(history=histories())
@histories_of(80)
def test_whatever_was_written_is_exported_once_and_says_what_stands(shared: Store, history: History) -> None:
    desk = Desk(shared, Member(record_id("rosa"), "Rosa", Role.COORDINATOR))
    standing = states(history.entries)
    with suppress(TakenBack), shared.unit() as unit:
        unit.journal.take_in(history.entries)
        with export.desk_data(desk, Inside(unit.connection)) as data:
            of_desk = [record_json(one, data.made) for kind in data.kinds for one in data.of_kind(kind)]
        _are_told(of_desk, history.entries)
        for record in of_desk:
            values = {name: value_of(one["value"]) for name, one in record["fields"].items()}  # type: ignore[union-attr]
            state = standing[RecordId(bytes.fromhex(str(record["id"])))]
            assert values == {name: held.value for name, held in state.fields.items()}
            assert record.get("beside", {}).keys() == state.beside.keys()  # type: ignore[union-attr]
        for person in (ADA, BRUNO):
            of_person = [entry for entry in history.entries if entry.person == person]
            if of_person:
                _are_told(copy_of(desk, Inside(unit.connection), person)["records"], of_person)
        raise TakenBack


def _are_told(records: Json, wanted: list[Entry] | tuple[Entry, ...]) -> None:
    told = {whose(step): (record, step) for record, step in steps_of(records)}
    assert told.keys() == {(computer_json(entry.device), entry.seq) for entry in wanted}
    assert len(told) == len(list(steps_of(records)))
    for entry in wanted:
        assert says(*told[computer_json(entry.device), entry.seq], entry)
