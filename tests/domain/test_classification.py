"""How a list grows: what a newer version drops or renames goes on having its words."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.classification import Area, Item, Pack, joined

BEGAN = date(2026, 1, 1)


def item(code: str, label: str, *, since: date = BEGAN, until: date | None = None, quick: bool = False) -> Item:
    words = {"it": label, "en": label}
    return Item(f"X.{code}", "X", words, words, None, quick, "g", {"it": (f"detto {label}",)}, since, until)


def pack(version: int, *items: Item, began: date | None = None) -> Pack:
    day = began or BEGAN + timedelta(days=365 * (version - 1))
    groups = (("g", {"it": "Gruppo"}),)
    return Pack("needs", version, day, (Area("X", {"it": "Area"}, items),), groups)


def test_the_days_of_an_item_both_belong_to_it() -> None:
    one = item("A", "a", since=date(2026, 3, 1), until=date(2026, 3, 31))
    assert [one.may_be_chosen(date(2026, month, day)) for month, day in ((2, 28), (3, 1), (3, 31), (4, 1))] == [
        False,
        True,
        True,
        False,
    ]


def test_what_was_dropped_keeps_its_words_and_may_no_longer_be_chosen() -> None:
    made = joined([pack(1, item("A", "vecchio"), item("B", "altro")), pack(2, item("B", "altro"))])
    old = made.item("X.A")
    assert old is not None
    assert (old.label["it"], old.valid_to) == ("vecchio", date(2026, 12, 31))
    assert [one.code for one in made.active(date(2026, 12, 31))] == ["X.B", "X.A"]
    assert [one.code for one in made.active(date(2027, 1, 1))] == ["X.B"]


def test_what_was_renamed_has_its_new_name_and_is_found_by_the_old_one() -> None:
    made = joined([pack(2, item("A", "nuovo")), pack(1, item("A", "vecchio"))])
    one = made.item("X.A")
    assert one is not None
    assert one.label["it"] == "nuovo"
    assert set(one.spoken["it"]) == {"vecchio", "detto vecchio", "detto nuovo"}
    assert one.valid_to is None


def test_an_end_that_an_older_version_had_set_stays_and_what_comes_back_is_there_again() -> None:
    first = pack(1, item("A", "a", until=date(2026, 5, 1)))
    made = joined([first, pack(2)])
    assert [one.valid_to for one in made.items()] == [date(2026, 5, 1)]
    again = joined([first, pack(2), pack(3, item("A", "a"))])
    assert [one.valid_to for one in again.items()] == [None]


def test_an_area_that_was_dropped_goes_on_holding_what_was_in_it() -> None:
    newer = Pack("needs", 2, date(2027, 1, 1), (Area("Y", {"it": "Y"}, ()),))
    made = joined([pack(1, item("A", "a")), newer])
    assert [(area.code, len(area.items)) for area in made.areas] == [("Y", 0), ("X", 1)]


def test_the_first_page_shows_only_what_may_be_chosen() -> None:
    made = joined(
        [pack(1, item("A", "a", quick=True), item("B", "b", quick=True)), pack(2, item("B", "b", quick=True))]
    )
    before, after = made.everyday(date(2026, 6, 1)), made.everyday(date(2027, 6, 1))
    assert [[one.code for one in group.items] for group in before] == [["X.B", "X.A"]]
    assert [[one.code for one in group.items] for group in after] == [["X.B"]]


CODES = st.sets(st.sampled_from("ABCDEF"))


@given(st.lists(CODES, min_size=1, max_size=5), st.randoms())
def test_no_version_ever_takes_a_code_away(versions: list[set[str]], order: object) -> None:
    packs = [
        pack(number, *(item(code, f"{code}{number}") for code in sorted(codes)))
        for number, codes in enumerate(versions, 1)
    ]
    made = joined(packs)
    assert made == joined(list(reversed(packs)))
    assert {one.code for one in made.items()} == {f"X.{code}" for codes in versions for code in codes}
    for one in made.items():
        last = max(number for number, codes in enumerate(versions, 1) if one.code[2:] in codes)
        assert one.label["it"] == f"{one.code[2:]}{last}"
    today = packs[-1].valid_from
    assert {one.code[2:] for one in made.active(today)} == versions[-1]
