"""What screens read: lists, search as one types, drafts, identity, members."""

import unicodedata
from pathlib import Path

import pytest

from desk_app.domain.ids import RecordId
from desk_app.store import drafts, identity, interviews, members, people
from desk_app.store.drafts import Draft
from desk_app.store.store import Store
from tests.support.vaults import ME, add_interview, add_person, fresh


@pytest.fixture
def desk(store: Store) -> Store:
    """A few people and what they said."""
    nicolo = add_person(store, "Nicolò", family_name="D'Angelo", birth_year=1961, phone="+39 333 555 0199")
    amal = add_person(store, "Amal", family_name="Hassan", birth_year=1992)
    add_person(store, "مُحَمَّد", family_name="عثمان")
    add_person(store, "Jürgen", family_name="Strauß")
    add_interview(store, nicolo, "Perché la bolletta? Non può pagare l'affitto.", "money.bills", "house.rent")
    add_interview(store, amal, "Arriva lo SFRATTO; un mese di tempo")
    return store


def found(store: Store, text: str) -> list[str]:
    with store.unit() as unit:
        return [row.given_name for row in people.find(unit.connection, text)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nic", "Nicolò"),
        ("NICOLO", "Nicolò"),
        ("nicolò d'ang", "Nicolò"),
        ("angelo nic", "Nicolò"),
        ("1961", "Nicolò"),
        ("393335550199", "Nicolò"),
        ("0199", "Nicolò"),
        ("ama has", "Amal"),
        ("محمد", "مُحَمَّد"),
        ("مُحَ", "مُحَمَّد"),
        ("strauß", "Jürgen"),
        ("strauss", "Jürgen"),
        ("jurgen", "Jürgen"),
    ],
)
def test_a_person_is_found_by_a_few_letters(desk: Store, typed: str, name: str) -> None:
    assert found(desk, typed) == [name]


@pytest.mark.parametrize("typed", ["zzz", "nic has", '"', "nic*ang", "AND", "near(", "x" * 5_000, "\0", "( OR )"])
def test_what_is_not_there_or_makes_no_sense_finds_nobody_or_everybody_and_never_fails(desk: Store, typed: str) -> None:
    found(desk, typed)
    with desk.unit() as unit:
        interviews.search(unit.connection, typed)


def test_nothing_typed_shows_those_last_touched(desk: Store) -> None:
    assert found(desk, " ") == ["Jürgen", "مُحَمَّد", "Amal", "Nicolò"]


def test_the_list_knows_how_often_and_when_somebody_was_there(desk: Store) -> None:
    with desk.unit() as unit:
        rows = {row.given_name: row for row in people.recent(unit.connection)}
    assert (rows["Amal"].interviews, rows["Amal"].last_held_on) == (1, "2026-11-23")
    assert (rows["Jürgen"].interviews, rows["Jürgen"].last_held_on) == (0, None)


def test_a_list_is_no_longer_than_asked_for_and_begins_with_the_last_touched(store: Store) -> None:
    for number in range(8):
        add_person(store, "Ada", family_name=str(number))
    with store.unit() as unit:
        assert [row.family_name for row in people.find(unit.connection, "ada", limit=3)] == ["7", "6", "5"]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("perche", "[Perché]"),
        ("boll", "[bolletta]"),
        ("puo pag", "[può] [pagare]"),
        ("l'aff", "[l'affitto]"),
        ("affitto perché", "[affitto]"),
    ],
)
def test_the_words_said_are_found_and_marked(desk: Store, typed: str, marked: str) -> None:
    with desk.unit() as unit:
        (said,) = interviews.search(unit.connection, typed)
    assert said.given_name == "Nicolò"
    assert marked in said.excerpt.replace("\u2068", "[").replace("\u2069", "]")


def test_the_latest_written_is_found_first(desk: Store) -> None:
    with desk.unit() as unit:
        assert [said.given_name for said in interviews.search(unit.connection, "a")] == ["Amal", "Nicolò"]


def test_no_character_that_can_be_typed_breaks_the_search(desk: Store) -> None:
    with desk.unit() as unit:
        for plane in range(0x110000 >> 8):
            some = [chr(code) for code in range(plane << 8, (plane + 1) << 8)]
            typed = " ".join(f"a{c}b" for c in some if unicodedata.category(c) not in {"Cn", "Cs", "Co"})
            interviews.search(unit.connection, typed)
            people.find(unit.connection, typed)


def test_an_interview_is_read_with_its_codes(desk: Store) -> None:
    with desk.unit() as unit:
        nicolo = people.find(unit.connection, "nicolo")[0].id
        (one,) = interviews.of_person(unit.connection, nicolo)
        assert one.needs == ("money.bills", "house.rent")
        assert interviews.get(unit.connection, one.id) == one
        assert interviews.get(unit.connection, nicolo) is None
        assert interviews.names_of(unit.connection, [nicolo]) == {nicolo: ("Nicolò", "D'Angelo")}
        assert interviews.count_in_week(unit.connection, 202648) == 2
        person = people.get(unit.connection, nicolo)
        assert person is not None
        assert person.full_name == "Nicolò D'Angelo"


def test_a_draft_is_kept_as_it_is_until_it_is_dropped(store: Store, path: Path) -> None:
    one = Draft(RecordId(b"a draft........."), ME, None, "interview", {"said": "un po'", "new": [1, None]}, 5)
    other = Draft(RecordId(b"another........."), ME, ME, "interview", {}, 6)
    with store.unit() as unit:
        drafts.put(unit.connection, one)
        drafts.put(unit.connection, other)
        drafts.put(unit.connection, Draft(one.id, ME, None, "interview", {"said": "un po' di più"}, 7))
    with store.unit() as unit:
        assert [left.saved_ms for left in drafts.left_by(unit.connection, ME)] == [7, 6]
        assert drafts.left_by(unit.connection, RecordId(b"somebody else...")) == ()
        drafts.drop(unit.connection, one.id)
        assert drafts.get(unit.connection, one.id) is None
        assert drafts.get(unit.connection, other.id) == other
    assert not unit.changes


def test_identity_is_kept_by_name(store: Store) -> None:
    with store.unit() as unit:
        identity.put(unit.connection, office=b"one", colour=b"green")
        identity.put(unit.connection, office=b"two")
    with store.unit() as unit:
        assert identity.get(unit.connection, "office") == b"two"
        assert identity.get(unit.connection, "colour") == b"green"
        assert identity.get(unit.connection, "nothing") is None


def test_those_who_left_keep_their_names(store: Store) -> None:
    with store.unit() as unit:
        for name, left in (("Rosa", False), ("Aldo", False), ("Ugo", True)):
            unit.journal.add("member", {"name": name, "role": "volunteer", "left": left}, author=ME)
        unit.journal.add("member", {"name": "Zoe", "role": "a role of a newer version"}, author=ME)
    with store.unit() as unit:
        assert [one.name for one in members.working(unit.connection)] == ["Aldo", "Rosa"]
        assert set(members.names(unit.connection).values()) == {"Aldo", "Rosa", "Ugo", "Zoe"}


def test_a_store_goes_on_counting_where_it_was(tmp_path: Path) -> None:
    store = fresh(tmp_path / "one.db")
    add_person(store, "Ada")
    assert store.last_seq == 1
    store.become(store.device)
    assert store.last_seq == 1
    store.close()
