"""The words above columns, names in one cell, and days as sheets write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.columns import Field, Matching, day_text, pieces, propose, split_name
from desk_app.domain.errors import Refused


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        ("Cognome;Nome;Data di nascita;Tel", "family_name given_name born phone"),
        ("NOMINATIVO;Anno;Cittadinanza;Lingua", "family_then_given born citizenship language"),
        ("Nome e cognome;C.F.;Residenza", "given_then_family tax_code comune"),
        ("Surname;First name;Date of birth;Phone;Notes", "family_name given_name born phone said"),
        ("Nome;Data colloquio;Appunti;Note;Bisogni;Richieste", "given_name held_on said said needs requests"),
        ("Nome;Tel;Cellulare;Nr pratica", "given_name phone - -"),
        (
            "Nome;Stato civile;Titolo di studio;In Italia dal;Indirizzo",
            "given_name civil_status education arrival address",
        ),
        ("Nome;;Colore", "given_name - -"),
        ("Cognome assistito;Nome assistito", "family_name given_name"),
    ],
)
def test_titles_propose_where_columns_go(titles: str, fields: str) -> None:
    columns = titles.split(";")
    found = propose(columns)
    assert " ".join(found.get(at, "-") for at in range(len(columns))) == fields


@pytest.mark.parametrize(
    ("text", "family_first", "name"),
    [
        ("Rossi Anna", True, ("Anna", "Rossi")),
        ("De Luca Maria Rosa", True, ("Maria Rosa", "De Luca")),
        ("El Amrani Youssef", True, ("Youssef", "El Amrani")),
        ("Rossi, Anna Maria", False, ("Anna Maria", "Rossi")),
        ("Maria Rosa De Luca", False, ("Maria Rosa", "De Luca")),
        ("Amal", True, ("", "Amal")),
        ("Amal", False, ("Amal", "")),
        ("", True, ("", "")),
        ("Della Valle", True, ("Valle", "Della")),
    ],
)
def test_a_whole_name_is_cut_in_two(text: str, family_first: bool, name: tuple[str, str]) -> None:
    assert split_name(text, family_first=family_first) == name


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)))
def test_every_way_to_write_a_day_is_the_same_day(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    ways = [f"{day:%d/%m/%Y}", f"{day.day}.{day.month}.{day.year}", f"{day:%d-%m-%Y} 09:30", f"{day} 00:00:00"]
    assert {day_text(text) for text in [*ways, str(serial), f"{serial}.0", f" {day}"]} == {day.isoformat()}


@pytest.mark.parametrize("text", ["1985", "31/02/2024", "12/3/24", "circa 1980", "domani", ""])
def test_what_is_no_day_is_left_for_its_field(text: str) -> None:
    assert day_text(text) == text


def test_several_things_in_one_cell() -> None:
    assert pieces(["Sfratto; Debiti, Sfratto", "cibo/vestiti\n", " "]) == ("Sfratto", "Debiti", "cibo", "vestiti")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({0: Field.PHONE}, "columns.no-name"),
        ({0: Field.GIVEN_NAME, 1: Field.PHONE, 2: Field.PHONE}, "columns.twice"),
        ({0: Field.GIVEN_NAME, 1: Field.FAMILY_THEN_GIVEN}, "columns.names-twice"),
    ],
)
def test_a_matching_that_makes_no_sense_is_refused(fields: dict[int, Field], code: str) -> None:
    with pytest.raises(Refused) as caught:
        Matching(fields).check()
    assert caught.value.code == code


def test_texts_may_come_from_several_columns_and_the_rest_stays_in_the_file() -> None:
    chosen = Matching({0: Field.FAMILY_NAME, 1: Field.SAID, 3: Field.SAID})
    chosen.check()
    assert chosen.unused(["a", "b", "c", "d"]) == ("c",)
