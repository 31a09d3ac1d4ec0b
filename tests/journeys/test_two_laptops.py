"""Two laptops of one desk and their district: cases travel, conflicts stand side by side, old copies do no harm."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk_app.casework import choices, people
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.exchange.link import LinkKind
from tests.support import pairs
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import bag, entries, goes_to, join, shelves

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    made = District(tmp_path_factory.mktemp("district") / "folder")
    yield made.start()
    made.close()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs.hurry(monkeypatch)


class Pair:
    """Two laptops of one desk, both enrolled."""

    def __init__(self, district: District, folder: Path) -> None:
        self.district, self.folder = district, folder
        _, self.first = set_up(folder / "first", district.office())
        self.first.round()
        self.second = join(self.first, folder / "second")

    def go_round(self) -> None:
        """Both go round until each has what the other sent."""
        for one in (self.first, self.second, self.first):
            state = one.round()
            assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")

    def keep_image(self) -> None:
        """An image of the first laptop's whole disk, the vault closed."""
        self.reopen_first(lambda: shutil.copytree(self.folder / "first", self.folder / "image"))

    def put_image_back(self, what: str = "") -> None:
        """The first laptop's disk, or one file of it, is put back from the image."""

        def put() -> None:
            into = self.folder / "first" / what
            if what:
                for beside in self.folder.glob("first/vault.db*"):
                    beside.unlink()
                shutil.copy(self.folder / "image" / what, into)
            else:
                shutil.rmtree(into)
                shutil.copytree(self.folder / "image", into)

        self.reopen_first(put)

    def reopen_first(self, meanwhile: Callable[[], object]) -> None:
        """Close the first laptop's vault, do something, open it again."""
        self.first.close()
        meanwhile()
        self.first = Computer(self.folder / "first")

    def alike(self) -> None:
        """Both hold the same entries and the same state."""
        assert entries(self.first) == entries(self.second)
        assert shelves(self.first) == shelves(self.second)

    def close(self) -> None:
        self.first.close()
        self.second.close()


@pytest.fixture
def pair(district: District, tmp_path: Path) -> Iterator[Pair]:
    made = Pair(district, tmp_path)
    yield made
    made.close()


def rename(one: Computer, person: RecordId, given: str) -> None:
    form = people.form_of(people.page(one.reader, person).person)
    people.correct(one.desk, person, PersonForm(given, form.family_name, form.born))


def given_names(one: Computer, person: RecordId) -> tuple[str, set[object]]:
    """The name that stands, and those beside it."""
    page = people.page(one.reader, person)
    return page.person.given_name, {other for choice in page.choices for other in choice.others}


def test_what_is_written_without_a_network_arrives_sealed_and_on_the_other_laptop(pair: Pair) -> None:
    goes_to(pair.first, NOWHERE)
    person = pair.first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    state = pair.first.round()
    assert (state.kind, state.trouble, state.things) == (LinkKind.WAITING, "post.offline", 2)
    goes_to(pair.first, pair.district.url)
    pair.go_round()
    assert pair.second.said(person) == ["Lo sfratto è per venerdì"]
    pair.alike()


def test_two_values_stand_side_by_side_on_both_laptops_until_somebody_chooses(pair: Pair) -> None:
    person = pair.first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    pair.go_round()
    rename(pair.first, person, "Amàl")
    rename(pair.second, person, "Ahmal")
    pair.go_round()
    pair.alike()
    assert given_names(pair.first, person) == ("Ahmal", {"Amàl"})
    assert given_names(pair.second, person) == ("Ahmal", {"Amàl"})
    choices.settle(pair.first.desk, person, "given_name", "Amàl")
    pair.go_round()
    pair.go_round()
    pair.alike()
    assert given_names(pair.second, person) == ("Amàl", set())


def test_a_laptop_that_was_away_for_a_long_time_catches_up(pair: Pair) -> None:
    for number in range(12):
        pair.first.write_case(f"Persona{number}", "Inventata", "Una storia")
        pair.first.round()
    assert pair.second.names() == []
    pair.go_round()
    pair.alike()
    assert len(pair.second.names()) == 12


# -- old copies --------------------------------------------------------------------------------------------------


def test_an_old_copy_of_the_vault_is_told_and_everything_comes_back(pair: Pair) -> None:
    pair.first.write_case("Amal", "Hassan", "Prima della copia")
    pair.go_round()
    pair.keep_image()
    later = pair.first.write_case("Ionela", "Popescu", "Dopo la copia")
    pair.go_round()
    former = pair.first.desk.store.device
    pair.put_image_back("vault.db")
    assert pair.first.names() == ["Amal Hassan"]
    state = pair.first.room.state()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, "store.older-than-sent")
    pair.go_round()
    assert pair.first.desk.store.device != former
    assert pair.first.said(later) == ["Dopo la copia"]
    pair.alike()


def test_what_was_written_in_an_old_copy_leaves_under_a_new_identity(pair: Pair) -> None:
    amal = pair.first.write_case("Amal", "Hassan", "Prima della copia")
    pair.go_round()
    pair.keep_image()
    pair.first.write_case("Ionela", "Popescu", "Dopo la copia")
    pair.go_round()
    pair.put_image_back("vault.db")
    goes_to(pair.first, NOWHERE)
    person = pair.first.write_case("Dragan", "Petrovic", "Scritto nella copia vecchia")
    rename(pair.first, amal, "Amàl")
    state = pair.first.round()
    assert (state.kind, state.trouble, state.batches) == (LinkKind.NEEDS_PERSON, "store.older-than-sent", 0)
    goes_to(pair.first, pair.district.url)
    pair.go_round()
    assert pair.second.names() == ["Amàl Hassan", "Dragan Petrovic", "Ionela Popescu"]
    assert pair.second.said(person) == ["Scritto nella copia vecchia"]
    assert given_names(pair.second, amal) == ("Amàl", set())
    pair.alike()


def test_what_the_lost_vault_had_sealed_still_leaves_and_comes_back(pair: Pair) -> None:
    pair.go_round()
    pair.keep_image()
    goes_to(pair.first, NOWHERE)
    pair.first.write_case("Ionela", "Popescu", "Sigillato e mai partito")
    assert pair.first.round().batches > 0
    pair.put_image_back("vault.db")
    assert pair.first.names() == []
    goes_to(pair.first, pair.district.url)
    pair.go_round()
    assert pair.first.names() == pair.second.names() == ["Ionela Popescu"]
    pair.alike()


def test_two_copies_of_one_disk_that_both_went_on_end_with_all_that_both_wrote(pair: Pair) -> None:
    amal = pair.first.write_case("Amal", "Hassan", "Prima dell'immagine")
    pair.go_round()
    waiting = pair.first.write_case("Bogdan", "Ionescu", "Scritto e non ancora partito")
    pair.keep_image()
    ionela = pair.first.write_case("Ionela", "Popescu", "Scritto sul primo disco")
    rename(pair.first, amal, "Amina")
    pair.go_round()
    before = entries(pair.second)
    pair.put_image_back()
    dragan = pair.first.write_case("Dragan", "Petrovic", "Scritto sull'immagine")
    rename(pair.first, amal, "Amal Maria")
    pair.go_round()
    pair.go_round()
    pair.alike()
    assert before.items() <= entries(pair.first).items(), "nothing is overwritten"
    for one in (pair.first, pair.second):
        assert one.said(ionela) == ["Scritto sul primo disco"]
        assert one.said(dragan) == ["Scritto sull'immagine"]
        assert one.said(waiting) == ["Scritto e non ancora partito"]
        assert given_names(one, amal) == ("Amal Maria", {"Amina"})
        assert len([entry for entry in entries(one).values() if entry.record == waiting]) == 1, "sent by one copy"


def test_after_a_fork_an_older_value_does_not_stand_beside_a_newer_one(pair: Pair) -> None:
    pair.go_round()
    amal = pair.first.write_case("Amal", "Hassan", "Non ancora partito")
    pair.keep_image()
    pair.go_round()
    pair.put_image_back()
    pair.first.write_case("Dragan", "Petrovic", "Scritto sull'immagine")
    pair.go_round()
    rename(pair.first, amal, "Amàl")
    pair.go_round()
    assert given_names(pair.second, amal) == ("Amàl", set())
    pair.alike()


def test_a_computer_that_went_on_as_another_goes_on_for_good(pair: Pair) -> None:
    pair.first.write_case("Amal", "Hassan", "Prima della copia")
    pair.go_round()
    for number in range(2):
        pair.keep_image()
        pair.first.write_case(f"Persona{number}", "Inventata", "Una storia")
        pair.go_round()
        pair.put_image_back("vault.db")
        shutil.rmtree(pair.folder / "image")
        pair.go_round()
    pair.first.write_case("Ionela", "Popescu", "Alla fine")
    pair.go_round()
    pair.alike()
    assert len(pair.second.names()) == 4
    assert bag(pair.first).credentials.device == pair.first.desk.store.device


def test_a_mailbag_older_than_its_vault_does_no_harm(pair: Pair) -> None:
    pair.keep_image()
    pair.first.write_case("Amal", "Hassan", "Dopo l'immagine")
    pair.go_round()

    def put_old_mailbag() -> None:
        shutil.rmtree(pair.folder / "first" / "post")
        shutil.copytree(pair.folder / "image" / "post", pair.folder / "first" / "post")

    pair.reopen_first(put_old_mailbag)
    pair.first.write_case("Ionela", "Popescu", "Con la posta vecchia")
    pair.go_round()
    pair.alike()
    assert pair.second.names() == ["Amal Hassan", "Ionela Popescu"]
