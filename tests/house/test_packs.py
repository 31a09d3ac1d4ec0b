"""The classification packs are whole: codes that only grow, both languages, Caritas codes only where verified."""

import json
import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from tests.house import gates

FOLDER = gates.ROOT / "resources" / "classification"
CHIP_LETTERS = 24
LABEL_LETTERS = 68
LANGUAGES = {"it", "en"}
SPOKEN = {"it", "en", "es", "fr", "ro"}
EVERY = [
    (name, version) for name in ("needs", "requests") for version in range(1, len(list(FOLDER.glob(f"{name}-*"))) + 1)
]

# Seen in the classification of 2015 (a sheet that breaks off inside DEN): these and no other. CAS06 is not in it.
VERIFIED = {
    "BIS.CAS.PRECARIA": "CAS01",
    "BIS.CAS.SENZACASA": "CAS02",
    "BIS.CAS.ACCOGLIENZA": "CAS03",
    "BIS.CAS.SFRATTO": "CAS04",
    "BIS.CAS.SOVRAFFOLLAMENTO": "CAS05",
    "BIS.CAS.SENZARESIDENZA": "CAS07",
    "BIS.CAS.ALTRO": "CAS99",
    "BIS.DEN.DOMICILIARI": "DEN01",
    "BIS.DEN.DETENZIONE": "DEN02",
    "BIS.DEN.LIBERO": "DEN03",
    "BIS.DEN.ALTERNATIVE": "DEN04",
    "BIS.DEN.SICUREZZA": "DEN05",
    "BIS.DEN.RESTRITTIVI": "DEN06",
    "BIS.DEN.POST": "DEN07",
}


def pack(name: str, version: int) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{name}-{version}.json").read_text("utf-8"))
    return loaded


def newest(name: str) -> dict[str, Any]:
    return pack(name, max(version for known, version in EVERY if known == name))


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_every_item_has_one_code_a_known_area_and_both_languages(name: str, version: int) -> None:
    made = pack(name, version)
    assert (made["pack"], made["version"]) == (name, version)
    areas = [macro["code"] for macro in made["macros"]]
    codes = [item["code"] for item in made["items"]]
    assert len(codes) == len(set(codes))
    assert len(areas) == len(set(areas)) == len({item["macro"] for item in made["items"]})
    for item in made["items"]:
        assert item["macro"] in areas
        assert re.fullmatch(rf"{re.escape(item['macro'])}\.[A-Z]+", item["code"])
        for words in (item["label"], item["chip"] or item["label"]):
            assert set(words) == LANGUAGES
            assert all(said.strip() == said != "" for said in words.values())


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_validity_is_a_span_of_days(name: str, version: int) -> None:
    made = pack(name, version)
    begins = date.fromisoformat(made["valid_from"])
    for item in made["items"]:
        assert date.fromisoformat(item["valid_from"]) <= begins
        assert item["valid_to"] is None or item["valid_from"] <= item["valid_to"]
        assert item["valid_to"] is None or date.fromisoformat(item["valid_to"])


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_codes_only_grow_and_never_change_their_area_or_their_caritas_code(name: str) -> None:
    versions = [pack(known, version) for known, version in EVERY if known == name]
    assert len(versions) >= 2
    for older, newer in pairwise(versions):
        now = {item["code"]: item for item in newer["items"]}
        assert older["valid_from"] < newer["valid_from"]
        for item in older["items"]:
            assert item["code"] in now, "end it with valid_to, do not take it out"
            kept = ("macro", "caritas", "valid_from")
            assert [item[key] for key in kept] == [now[item["code"]][key] for key in kept]
        for code in now.keys() - {item["code"] for item in older["items"]}:
            assert now[code]["valid_from"] == newer["valid_from"]
        assert {macro["code"] for macro in older["macros"]} <= {macro["code"] for macro in newer["macros"]}


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_a_caritas_code_stands_only_where_it_was_verified(name: str, version: int) -> None:
    made = pack(name, version)
    found = {item["code"]: item["caritas"] for item in made["items"] if item["caritas"] is not None}
    assert found == (VERIFIED if name == "needs" else {})
    macros = {macro["code"]: macro["caritas"] for macro in made["macros"] if macro["caritas"] is not None}
    assert macros == ({"BIS.CAS": "CAS", "BIS.DEN": "DEN"} if name == "needs" else {})


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_words_fit_where_they_are_shown_and_no_two_chips_are_the_same(name: str) -> None:
    items = newest(name)["items"]
    assert [one["code"] for one in items if max(map(len, one["label"].values())) > LABEL_LETTERS] == []
    assert [one["code"] for one in items if max(map(len, one["chip"].values())) > CHIP_LETTERS] == []
    for language in LANGUAGES:
        chips = [one["chip"][language] for one in items]
        assert sorted(chip for chip in set(chips) if chips.count(chip) > 1) == []


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_every_item_and_every_area_can_be_found_by_what_people_say(name: str) -> None:
    made = newest(name)
    for one in (*made["macros"], *made["items"]):
        assert set(one["words"]) == SPOKEN, one["code"]
        for said in one["words"].values():
            assert said == list(dict.fromkeys(said)) != [], one["code"]
            assert all(phrase.strip() == phrase != "" for phrase in said), one["code"]


@pytest.mark.parametrize("version", [version for name, version in EVERY if name == "needs"])
def test_the_first_page_has_a_chip_and_a_place_for_each_quick_need(version: int) -> None:
    made = pack("needs", version)
    quick = [item for item in made["items"] if item["quick"]]
    assert 15 <= len(quick) <= 20
    assert {item["group"] for item in quick} == {group["code"] for group in made["groups"]}
    assert all(item["chip"] for item in quick)


def test_signs_that_must_not_wait_have_a_code_each_and_words_that_fit_a_chip() -> None:
    made = json.loads((FOLDER / "red-flags-1.json").read_text("utf-8"))
    signs = [sign for level in made["levels"] for sign in level["signs"]]
    assert len({sign["code"] for sign in signs}) == len(signs) > 20
    for sign in signs:
        assert re.fullmatch(r"SEG\.[A-Z]+", sign["code"])
        for words in (sign["label"], sign.get("chip", sign["label"])):
            assert set(words) == LANGUAGES
        # A chip does not wrap: at 200 % so many letters have room in a window of 1366 px.
        assert all(0 < len(text) <= 40 for text in sign.get("chip", sign["label"]).values())
