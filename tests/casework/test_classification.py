"""The lists as they are read: the newest decides, the older ones name; a made-up third that drops and renames."""

import json
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from desk_app.casework import classification
from desk_app.domain.finding import Finder

THIRD = "2028-01-01"
BEFORE, AFTER = date(2027, 12, 31), date(2028, 1, 1)


def shipped(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(
        files("resources").joinpath("classification", f"{name}.json").read_text("utf-8")
    )
    return loaded


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped needs and a made-up third version: debts dropped, the eviction renamed, one item new."""
    for name in ("needs-1", "needs-2"):
        (tmp_path / f"{name}.json").write_text(json.dumps(shipped(name)), "utf-8")
    third = shipped("needs-2") | {"version": 3, "valid_from": THIRD}
    third["items"] = [one for one in third["items"] if one["code"] != "BIS.POV.DEBITI"]
    for one in third["items"]:
        if one["code"] == "BIS.CAS.SFRATTO":
            one["label"] = one["chip"] = {"it": "Perdita dell'alloggio", "en": "Loss of the home"}
    third["items"].append({**third["items"][0], "code": "BIS.CAS.CANTIERE", "valid_from": THIRD, "words": {}})
    (tmp_path / "needs-3.json").write_text(json.dumps(third), "utf-8")
    (tmp_path / "needs-4.json.part").write_text("half of a", "utf-8")
    return tmp_path


def test_an_item_that_was_dropped_is_named_with_its_old_words_and_no_longer_offered(folder: Path) -> None:
    made = classification.load("needs", folder)
    old = made.item("BIS.POV.DEBITI")
    assert made.version == 3
    assert old is not None
    assert (old.label["it"], old.chip["en"]) == ("Indebitamento o cattiva gestione del reddito", "Debts")
    assert old.valid_to == BEFORE
    assert old in made.active(BEFORE)
    assert old not in made.active(AFTER)
    assert "BIS.POV.DEBITI" not in {one.code for area in made.everyday(AFTER) for one in area.items}
    finder = Finder(made.areas)
    assert "BIS.POV.DEBITI" in {one.code for one in finder.find("debiti", BEFORE)}
    assert "BIS.POV.DEBITI" not in {one.code for one in finder.find("debiti", AFTER)}


def test_an_item_that_was_renamed_shows_its_new_name_and_is_found_by_both(folder: Path) -> None:
    made = classification.load("needs", folder)
    one = made.item("BIS.CAS.SFRATTO")
    assert one is not None
    assert (one.label["it"], one.caritas) == ("Perdita dell'alloggio", "CAS04")
    finder = Finder(made.areas)
    for typed in ("perdita", "sfratto", "eviction", "ufficiale giudiziario"):
        assert "BIS.CAS.SFRATTO" in [found.code for found in finder.find(typed, AFTER)][:3]


def test_a_new_item_may_be_chosen_from_its_first_day_on(folder: Path) -> None:
    made = classification.load("needs", folder)
    new = made.item("BIS.CAS.CANTIERE")
    assert new is not None
    assert (new in made.active(BEFORE), new in made.active(AFTER)) == (False, True)


@pytest.mark.parametrize(
    "text", ['{"pack": "needs"}', "[]", '{"pack": "needs", "version": 1, "valid_from": "2026-13-01"}']
)
def test_a_file_that_is_no_pack_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "needs-1.json").write_text(text, "utf-8")
    with pytest.raises(ValueError):
        classification.load("needs", tmp_path)


def test_a_folder_without_a_list_is_said(tmp_path: Path) -> None:
    (tmp_path / "red-flags-1.json").write_text("{}", "utf-8")
    with pytest.raises(ValueError):
        classification.load("needs", tmp_path)


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_every_code_of_every_version_is_named_and_may_be_chosen_today(name: str) -> None:
    codes = {one["code"] for version in (1, 2) for one in shipped(f"{name}-{version}")["items"]}
    active = classification.active(name, date(2026, 11, 23))
    assert {one.code for one in active} == codes
    assert all(classification.item(name, code) for code in codes)
    assert classification.item(name, "BIS.NEW.FROM-A-NEWER-LIST") is None
    assert len(classification.active(name, date(2026, 11, 22))) == len(shipped(f"{name}-1")["items"])


def test_the_everyday_ones_are_those_of_the_first_page() -> None:
    groups = classification.everyday("needs", date(2026, 11, 23))
    assert [group.code for group in groups] == ["casa", "soldi", "lavoro", "famiglia", "salute", "documenti"]
    (only,) = classification.everyday("requests", date(2026, 11, 23))
    assert len(only.items) == 13
