"""Names between Arabic letters and ours."""

import pytest

from desk_app.domain.arabic import asked, written

NAMES = [
    ("عائشة", "aisha aicha Aïsha aischa"),
    ("بن", "ben bin ibn"),
    ("علي", "ali aly"),
    ("محمد", "muhammad mohamed mohammed mehmed"),
    ("يوسف", "youssef yusuf yousef"),
    ("وليد", "walid oualid waleed"),
    ("خالد", "khaled khalid"),
    ("شريف", "sherif cherif charif"),
    ("قاسم", "qasim kacem kassem"),
    ("جمال", "jamal djamel gamal giamal"),
    ("عبد الرحمن", "abderrahmane abdurrahman abdulrahman"),
    ("عبد الله", "abdallah abdullah"),
    ("الحسن", "hassan alhassan elhassan"),
    ("فاطمة", "fatima fatimah fatma"),
    ("عمر", "omar umar"),
    ("رضا", "reda rida ridha"),
    ("ليلى", "leila layla laila"),
    ("نور", "nour nur noor"),
    ("نويد", "naveed navid"),
    ("زينب", "zineb zaynab zainab"),
]
PAIRS = [(arabic, ours) for arabic, several in NAMES for ours in several.split()]


@pytest.mark.parametrize(("arabic", "ours"), PAIRS)
def test_a_name_is_found_from_the_other_alphabet_both_ways(arabic: str, ours: str) -> None:
    assert set(asked(ours)) & set(written(arabic))
    assert set(written(ours)) & {one for word in (arabic, *arabic.split()) for one in asked(word)}


@pytest.mark.parametrize(
    ("arabic", "ours"),
    [("عائشة", "yasmin"), ("علي", "elena"), ("محمد", "maria"), ("بن", "bianca"), ("نور", "nora lira")],
)
def test_another_name_is_not(arabic: str, ours: str) -> None:
    found = set(written(arabic))
    assert not [one for word in ours.split()[-1:] for one in asked(word) if any(key.startswith(one) for key in found)]


def test_names_of_one_alphabet_are_not_found_this_way() -> None:
    assert not set(asked("aisha")) & set(written("Aicha"))
    assert not set(asked("عائشة")) & set(written("عائشة"))
    assert asked("1992") == asked("田中") == ()
