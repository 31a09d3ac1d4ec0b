"""The classification packs are whole: stable codes, both languages, Caritas codes only where they were verified."""

import json
import re
from typing import Any

import pytest

from tests.house import gates

VERIFIED = re.compile(r"CAS0[1-57]|CAS99|DEN0[1-7]")


def pack(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(
        (gates.ROOT / "resources" / "classification" / f"{name}-1.json").read_text("utf-8")
    )
    return loaded


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_every_item_has_one_code_a_known_area_and_both_languages(name: str) -> None:
    areas = {macro["code"] for macro in pack(name)["macros"]}
    codes = [item["code"] for item in pack(name)["items"]]
    assert len(codes) == len(set(codes))
    for item in pack(name)["items"]:
        assert item["macro"] in areas
        assert item["code"].startswith(f"{item['macro']}.")
        assert all(item["label"][language] for language in ("it", "en"))
        assert item["chip"] is None or all(item["chip"][language] for language in ("it", "en"))


def test_a_caritas_code_stands_only_where_it_was_verified() -> None:
    found = [item["caritas"] for name in ("needs", "requests") for item in pack(name)["items"] if item["caritas"]]
    assert len(found) == len(set(found)) == 14
    assert all(VERIFIED.fullmatch(code) for code in found)


def test_the_first_page_has_a_chip_and_a_place_for_each_quick_need() -> None:
    places = {group["code"] for group in pack("needs")["groups"]}
    quick = [item for item in pack("needs")["items"] if item["quick"]]
    assert 15 <= len(quick) <= 20
    assert {item["group"] for item in quick} == places
    assert all(item["chip"] for item in quick)
