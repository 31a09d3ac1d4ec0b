"""The invented town: the same for one seed, varied, plausible, and nobody's real telephone."""

import json
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest

from desk_app.training import town


@pytest.fixture(scope="module")
def crowd() -> list[town.Invented]:
    return list(town.people(2_000, seed=7))


def codes(pack: str) -> set[str]:
    text = files("resources").joinpath("classification", f"{pack}-1.json").read_text("utf-8")
    return {item["code"] for item in json.loads(text)["items"]}


def test_one_seed_gives_one_town_and_another_seed_another(crowd: list[town.Invented]) -> None:
    assert list(town.people(50, seed=7)) == crowd[:50]
    assert list(town.people(50, seed=8)) != crowd[:50]


def test_everybody_lives_in_the_district_and_has_a_name(crowd: list[town.Invented]) -> None:
    assert {one.comune for one in crowd} == {"Pioltello", "Segrate", "Vimodrone", "Rodano"}
    assert all(one.given_name and one.family_name and one.languages for one in crowd)
    assert {"it", "ar", "ro", "ur", "es", "zh"} <= {language for one in crowd for language in one.languages}


def test_telephones_belong_to_nobody(crowd: list[town.Invented]) -> None:
    assert {one.phone[:8] for one in crowd if one.phone} == {"+39 555 "}


def test_there_are_namesakes_and_households(crowd: list[town.Invented]) -> None:
    names = Counter((one.given_name, one.family_name) for one in crowd)
    assert 20 < sum(times - 1 for times in names.values()) < 400
    assert 0.6 < len({one.household for one in crowd}) / len(crowd) < 0.9


def test_interviews_are_about_as_many_and_as_long_as_at_a_desk(crowd: list[town.Invented]) -> None:
    interviews = [one for person in crowd for one in person.interviews]
    assert 3.5 < len(interviews) / len(crowd) < 4.5
    sizes = sorted(len(one.said.encode()) for one in interviews)
    assert 450 < sizes[len(sizes) // 2] < 750
    assert len({one.said for one in interviews}) > 0.99 * len(interviews)
    assert not any("{" in one.said for one in interviews)


def test_visits_follow_each_other_on_open_days_and_never_after_the_last_day() -> None:
    until = date(2026, 3, 4)
    for person in town.people(300, seed=3, until=until):
        days = [one.held_on for one in person.interviews]
        assert days == sorted(days)
        assert all(day <= until and day.weekday() < 5 for day in days)


def test_the_codes_are_those_of_the_classification(crowd: list[town.Invented]) -> None:
    assert {code for one in crowd for visit in one.interviews for code in visit.needs} <= codes("needs")
    assert {code for one in crowd for visit in one.interviews for code in visit.requests} <= codes("requests")


def test_the_two_halves_of_the_phrase_book_share_no_sentence() -> None:
    first, second = town._phrases(0), town._phrases(1)
    assert not {*first.openings, *first.middles, *first.closings} & {
        *second.openings,
        *second.middles,
        *second.closings,
    }
