"""What people at a desk do with people: add, find, correct, recognise, and everything a person's page shows."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import choices, interviews, people
from desk_app.casework.desk import Desk
from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry
from desk_app.domain.errors import Refused
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.store.store import Reader
from tests.support.desks import a_desk

ELSEWHERE = DeviceId(b"the other laptop")
ANNA = RecordId(b"anna bianchi....")


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


def from_elsewhere(desk: Desk, record: RecordId, **changes: str) -> None:
    """The other laptop changed a person without having seen what is here."""
    time = Time(desk.now_ms() + 1)
    entry = Entry(ELSEWHERE, 1, time, ANNA, "person", record, record, changes)
    with desk.unit() as unit:
        unit.journal.take_in([entry])


def test_somebody_who_was_added_is_found_by_three_letters(desk: Desk, reader: Reader) -> None:
    record, changes = people.add(desk, PersonForm("Nicolò", "D'Amico", "1961", phone="333 555 0199"))
    assert (changes.records, changes.persons) == ({record}, {record})
    for typed in ("nic", "d'am", "1961", "333555"):
        assert [row.id for row in people.find(reader, typed)] == [record], typed
    assert people.find(reader, "xyz") == ()


@pytest.mark.parametrize(
    "kept", ["333 999 0000", "+39 333 9990000", "0039.333.999.0000", "393339990000", "333/9990000"]
)
@pytest.mark.parametrize(
    "typed",
    ["333 999 0000", "+39 333 999 0000", "0039 3339990000", "39 333 999 0000", "333-999-0000", "333.999.0000",
     "333/9990000", "(333) 9990000", "999 0000", "99 900", "0000", "+39 333", "Amal 999 0000", "333 999 00 00 has"],
)  # fmt: skip
def test_a_phone_is_found_as_it_is_printed_or_spoken(desk: Desk, reader: Reader, kept: str, typed: str) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan", "1985", phone=kept))
    people.add(desk, PersonForm("Olena", "Koval", "1985", phone="02 1234 5678"))
    assert [row.id for row in people.find(reader, typed)] == [record]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        (("عائشة", "بن علي"), ("aisha", "aicha", "aich", "ben ali", "ali aisha", "bin ali")),
        (("Aicha", "Ben Ali"), ("عائشة", "بن علي", "علي", "عائشة بن علي")),
        (("Abderrahmane", "El Idrissi"), ("عبد الرحمن", "عبدالرحمن الإدريسي")),
        (("عبد الرحمن", "الإدريسي"), ("abderrahmane", "abdul rahman", "abdelrahman el idrissi", "idrissi")),
        (("محمد", "نويد"), ("muhammad naveed", "mohamed")),
    ],
)
def test_a_name_is_found_in_the_other_alphabet(
    desk: Desk, reader: Reader, name: tuple[str, str], typed: tuple[str, ...]
) -> None:
    record, _ = people.add(desk, PersonForm(*name))
    people.add(desk, PersonForm("Olena", "Koval"))
    people.add(desk, PersonForm("سمير", "حداد"))
    assert [[row.id for row in people.find(reader, one)] for one in typed] == [[record]] * len(typed)


def test_what_else_a_card_says_is_kept_corrected_and_keeps_its_earlier_codes(desk: Desk, reader: Reader) -> None:
    form = PersonForm("Amal", "Hassan", tax_code="12345678903", sex="f", arrival="2019?", languages="arabo, francese")
    record, _ = people.add(desk, form)
    seen = people.form_of(people.page(reader, record).person)
    assert (seen.arrival, seen.sex, seen.languages) == ("2019?", "f", "arabo, francese")
    people.correct(desk, record, replace(seen, tax_code="CCCFBA85D03L219P", sex="", permit="waiting"), seen)
    page = people.page(reader, record)
    one = page.person
    assert (one.arrival, one.sex, one.permit, one.tax_code) == ("2019~", "", "waiting", "CCCFBA85D03L219P")
    assert [was.text for was in page.tax_codes] == ["12345678903"]


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (PersonForm("Amal", arrival="da bambina"), "arrival"),
        (PersonForm("Amal", first_contact="2999"), "first_contact"),
        (PersonForm("Amal", address="v" * 401), "address"),
    ],
)
def test_what_makes_no_sense_is_told_beside_its_own_field(desk: Desk, form: PersonForm, field: str) -> None:
    with pytest.raises(Refused) as refused:
        people.add(desk, form)
    assert refused.value.field == field


def test_a_landline_keeps_its_zero_and_a_number_from_abroad_its_country(desk: Desk, reader: Reader) -> None:
    here, _ = people.add(desk, PersonForm("Olena", "Koval", phone="02 1234 5678"))
    abroad, _ = people.add(desk, PersonForm("Amal", "Hassan", phone="+20 100 555 0199"))
    assert [[row.id for row in people.find(reader, typed)] for typed in ("+39 02 12345678", "0020 100 5550199")] == [
        [here],
        [abroad],
    ]
    assert [people.find(reader, typed) for typed in ("02 1234 5679", "333 999 0000")] == [(), ()]


@pytest.mark.parametrize(
    ("form", "code", "field"),
    [
        (PersonForm(), "person.name-missing", "given_name"),
        (PersonForm("A" * 201), "person.name-long", "given_name"),
        (PersonForm("Amal", born="85"), "person.birth-year-form", "born"),
        (PersonForm("Amal", born="2999"), "person.birth-year-future", "born"),
        (PersonForm("Amal", phone="chiamare dopo"), "person.phone-form", "phone"),
    ],
)
def test_a_form_that_cannot_stand_is_refused_and_nothing_is_written(
    desk: Desk, reader: Reader, form: PersonForm, code: str, field: str
) -> None:
    with pytest.raises(Refused) as caught:
        people.add(desk, form)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert people.find(reader, "") == ()


def test_a_correction_records_only_what_differs_and_can_clear_a_field(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan", "1985", phone="333 555 0199"))
    before = desk.store.last_seq
    assert not people.correct(desk, record, people.form_of(people.page(reader, record).person))
    assert desk.store.last_seq == before
    people.correct(desk, record, PersonForm("Amal", "Hassan", "1985"))
    page = people.page(reader, record)
    assert (page.person.phone, page.history[0].fields, page.history[0].first) == ("", ("phone",), False)
    assert page.history[-1].author == desk.member.name


def test_a_correction_leaves_alone_what_another_computer_wrote_while_the_form_was_open(
    desk: Desk, reader: Reader
) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan", "1985"))
    seen = people.form_of(people.page(reader, record).person)
    people.correct(desk, record, replace(seen, contact="Solo di mattina"))
    people.correct(desk, record, replace(seen, phone="333 555 0199"), seen)
    person = people.page(reader, record).person
    assert (person.contact, person.phone, person.born) == ("Solo di mattina", "333 555 0199", "1985")


def test_a_person_who_is_not_here_cannot_be_corrected_or_shown(desk: Desk, reader: Reader) -> None:
    for ask in (lambda: people.correct(desk, ANNA, PersonForm("A")), lambda: people.page(reader, ANNA)):
        with pytest.raises(Refused) as caught:
            ask()
        assert caught.value.code == "person.unknown"


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        (PersonForm("Hassan", "Amal"), True),
        (PersonForm("amal", "HASSAN", "1985"), True),
        (PersonForm("Amal", "Hassan", "1990"), False),
        (PersonForm("Am"), False),
        (PersonForm("Ionela", "Popescu"), False),
    ],
)
def test_somebody_who_is_perhaps_here_already_is_shown(
    desk: Desk, reader: Reader, typed: PersonForm, known: bool
) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan", "1985"))
    found = people.perhaps_known(reader, typed, desk.today())
    assert [one.row.id for one in found] == ([record] if known else [])


def test_two_values_that_did_not_see_each_other_stand_until_somebody_chooses(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    from_elsewhere(desk, record, given_name="Amàl")
    page = people.page(reader, record)
    (choice,) = page.choices
    assert (choice.field, choice.stands, choice.others) == ("given_name", "Amàl", ("Amal",))
    choices.settle(desk, record, "given_name", "Amal")
    page = people.page(reader, record)
    assert (page.person.given_name, page.choices) == ("Amal", ())


def test_a_page_shows_interviews_and_who_wrote_what(desk: Desk, reader: Reader) -> None:
    record, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    form = InterviewForm(
        said="Non può pagare la bolletta.", channel=Channel.PHONE.value, held_on="2026-01-07", needs=("CAS02",)
    )
    made, changes = interviews.record(desk, record, form)
    assert changes.persons == {record}
    page = people.page(reader, record)
    (interview,) = page.interviews
    assert (interview.id, interview.needs, interview.said) == (made, ("CAS02",), form.said)
    assert page.authors[interview.author] == desk.member.name
    assert [line.kind for line in page.history] == ["need", "interview", "person"]
    assert people.page(reader, record).person.full_name == "Amal Hassan"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("mohamed", "Muhammad"),
        ("muham", "Mohammad"),
        ("mohammad khan", "Khan Muhammed"),
        ("محمد", "Mohamed"),
        ("mohamed", "محمد"),
        ("hasan", "Hassan"),
        ("yusef", "Youssef"),
        ("olena", "Олена"),
        ("rossi maria", "Maria Rossi"),
        ("niccolo", "Nicolò"),
        ("svetlana", "Svitlana"),
    ],
)
def test_a_name_is_found_as_it_sounds_in_any_letters_and_order(
    desk: Desk, reader: Reader, typed: str, written: str
) -> None:
    given, _, family = written.partition(" ")
    record, _ = people.add(desk, PersonForm(given, family))
    people.add(desk, PersonForm("Ada", "Conti"))
    assert [row.id for row in people.find(reader, typed)] == [record]


def test_who_is_spelled_as_typed_comes_before_who_only_sounds_so(desk: Desk, reader: Reader) -> None:
    spelled, _ = people.add(desk, PersonForm("Mohamed", "Ali"))
    sounding, _ = people.add(desk, PersonForm("Muhammad", "Ali"))
    assert [row.id for row in people.find(reader, "mohamed")] == [spelled, sounding]
    assert [row.id for row in people.find(reader, "muhammad")] == [sounding, spelled]
    assert people.find(reader, "marco") == ()
