"""Cards that several computers join and part without having heard of each other: one person, the same everywhere."""

import random
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.casework import cases, joining, people, protection
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from tests.support.apart import Apart, computers, joins, looked, one_person
from tests.support.histories import EXAMPLES, PATIENCE_S, histories_of

pytestmark = pytest.mark.timeout(PATIENCE_S)
DESKS, CARDS = 3, 5
SOME = histories_of(EXAMPLES // 12)


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """Three computers for many examples, each with cards of its own."""
    with computers(tmp_path_factory.mktemp("apart"), DESKS) as made:
        yield made


def new_cards(apart: Apart, many: int = CARDS) -> list[RecordId]:
    """Cards that every computer has, the oldest first."""
    made = sorted(people.add(apart.desks[0], PersonForm(f"Ada {number}", "Conti"))[0] for number in range(many))
    apart.meet()
    return made


def groups(apart: Apart, at: int, cards: Sequence[RecordId]) -> set[frozenset[RecordId]]:
    """Which of the cards a computer takes for one person."""
    sees = looked(apart.desks[at])
    return {frozenset(sees.cards(sees.kept(card))) for card in cards}


def alike_everywhere(apart: Apart, cards: Sequence[RecordId]) -> None:
    """Every computer shows the same cards as one person, under the same card, and each of their pages opens."""
    first, *others = (looked(desk) for desk in apart.desks)
    whole = {card: first.cards(first.kept(card)) for card in cards}
    assert [{card: sees.cards(sees.kept(card)) for card in cards} for sees in others] == [whole] * len(others)
    stand = [one for one in joins(apart.desks[0]) if one.kept in cards]
    assert {frozenset(several) for several in whole.values()} == one_person(
        cards, [(one.kept, one.other) for one in stand]
    )
    beneath = {one.other for one in stand}
    for card, several in whole.items():
        kept = several[0]
        best = [one for one in several if one not in beneath] or several
        assert kept == min(best), "the oldest of those that nobody put beneath another"
        reader = apart.desks[0].reader()
        page = people.page(reader, card)
        assert (page.person.id, page.cards) == (kept, several)
        assert [row.id for row in cases.read(reader, card).joined] == list(several[1:])
        reader.close()


places = st.integers(0, CARDS - 1)
pairs = st.tuples(places, places).filter(lambda pair: pair[0] != pair[1])
at_desks = st.integers(0, DESKS - 1)
joined_only = st.lists(st.tuples(at_desks, pairs), min_size=1, max_size=7)
whatever = st.lists(
    st.one_of(
        st.tuples(st.just("join"), at_desks, pairs),
        st.tuples(st.just("undo"), at_desks, pairs),
        st.tuples(st.just("tell"), at_desks, at_desks),
    ),
    min_size=1,
    max_size=12,
)


@SOME
@given(joined_only, st.randoms(use_true_random=False))
def test_whoever_was_joined_by_anybody_is_one_person_everywhere(
    apart: Apart, said: list[tuple[int, tuple[int, int]]], by: random.Random
) -> None:
    cards = new_cards(apart)
    for at, (kept, other) in said:
        with suppress(Refused):  # this computer knows already that they are one
            joining.join(apart.desks[at], cards[kept], cards[other])
    apart.meet(by)
    alike_everywhere(apart, cards)
    assert groups(apart, 0, cards) == one_person(cards, [(cards[kept], cards[other]) for _, (kept, other) in said])


@SOME
@given(whatever, st.randoms(use_true_random=False))
def test_joins_partings_and_news_in_any_order_end_alike_and_a_parting_parts_just_these_two(
    apart: Apart, said: list[tuple[str, int, object]], by: random.Random
) -> None:
    cards = new_cards(apart)
    for act, at, what in said:
        if act == "tell":
            assert isinstance(what, int)
            apart.tell(at, what)
            continue
        assert isinstance(what, tuple)
        kept, other = (cards[place] for place in what)
        if act == "join":
            with suppress(Refused):
                joining.join(apart.desks[at], kept, other)
            assert any({kept, other} <= group for group in groups(apart, at, cards))
        else:
            before = groups(apart, at, cards)
            joining.undo(apart.desks[at], kept, other)
            parted_rightly(before, groups(apart, at, cards), kept, other)
    apart.meet(by)
    alike_everywhere(apart, cards)


def parted_rightly(
    before: set[frozenset[RecordId]], after: set[frozenset[RecordId]], kept: RecordId, other: RecordId
) -> None:
    """Only these two came apart: whoever was with them is with exactly one of them now."""
    (whole,) = (group for group in before if kept in group)
    if other not in whole:
        assert after == before
        return
    (mine,), (theirs,) = ([group for group in after if one in group] for one in (kept, other))
    assert (mine | theirs, mine & theirs) == (whole, frozenset())
    assert after - {mine, theirs} == before - {whole}


@SOME
@given(joined_only, at_desks, st.randoms(use_true_random=False))
def test_every_card_of_a_page_can_be_parted_from_it_until_all_are_alone(
    apart: Apart, said: list[tuple[int, tuple[int, int]]], at: int, by: random.Random
) -> None:
    cards = new_cards(apart)
    for desk, (kept, other) in said:
        with suppress(Refused):
            joining.join(apart.desks[desk], cards[kept], cards[other])
    apart.meet(by)
    for _ in range(CARDS):
        sees = looked(apart.desks[at])
        for one in (one for one in cards if one in sees.several):
            joining.undo(apart.desks[at], one, by.choice(sees.cards(one)[1:]))
    assert groups(apart, at, cards) == {frozenset({card}) for card in cards}
    apart.meet(by)
    alike_everywhere(apart, cards)


@pytest.mark.parametrize("kept_first", [True, False], ids=["beneath the others", "over the others"])
def test_a_card_that_two_computers_joined_to_two_others_makes_all_three_one(apart: Apart, kept_first: bool) -> None:
    a, b, c = new_cards(apart, 3)
    for at, other in enumerate((b, c)):
        joining.join(apart.desks[at], *((other, a) if kept_first else (a, other)))
    apart.meet()
    alike_everywhere(apart, [a, b, c])
    root = b if kept_first else a
    assert looked(apart.desks[2]).kept(c) == root
    joining.undo(apart.desks[2], root, c)
    apart.meet()
    assert groups(apart, 1, [a, b, c]) == {frozenset({a, b}), frozenset({c})}
    joining.undo(apart.desks[1], root, a if kept_first else b)
    apart.meet()
    assert groups(apart, 0, [a, b, c]) == {frozenset({a}), frozenset({b}), frozenset({c})}


def test_two_computers_that_kept_the_other_one_each_agree_and_it_can_be_undone(apart: Apart) -> None:
    a, b = new_cards(apart, 2)
    joining.join(apart.desks[0], a, b)
    joining.join(apart.desks[1], b, a)
    apart.meet()
    alike_everywhere(apart, [a, b])
    kept = looked(apart.desks[2]).kept(a)
    joining.undo(apart.desks[2], kept, a if kept == b else b)
    apart.meet()
    assert [groups(apart, at, [a, b]) for at in range(DESKS)] == [{frozenset({a}), frozenset({b})}] * DESKS


def test_a_circle_over_three_computers_is_one_person_and_each_card_leaves_it_alone(apart: Apart) -> None:
    a, b, c = new_cards(apart, 3)
    for at, (kept, other) in enumerate(((a, b), (b, c), (c, a))):
        joining.join(apart.desks[at], kept, other)
    apart.meet()
    alike_everywhere(apart, [a, b, c])
    assert looked(apart.desks[0]).cards(a) == (a, b, c)
    joining.undo(apart.desks[0], a, b)
    apart.meet()
    assert groups(apart, 1, [a, b, c]) == {frozenset({a, c}), frozenset({b})}


def test_a_chain_comes_apart_where_it_was_undone(apart: Apart) -> None:
    desk = apart.desks[0]
    for undone, stays in ((2, {(0, 1), (2,)}), (1, {(0,), (1, 2)})):
        cards = new_cards(apart, 3)
        joining.join(desk, cards[1], cards[2])
        joining.join(desk, cards[0], cards[1])
        reader = desk.reader()
        assert [row.id for row in cases.read(reader, cards[0]).joined] == cards[1:]
        assert cases.read(reader, cards[0]).going_along == {cards[1]: {cards[2]}, cards[2]: frozenset()}
        joining.undo(desk, cards[0], cards[undone])
        assert groups(apart, 0, cards) == {frozenset(cards[place] for place in some) for some in stays}
        assert not joining.undo(desk, cards[0], cards[undone]), "undone once more: nothing is written"
        reader.close()


def test_a_reserved_case_of_a_chain_stays_so_on_every_card(apart: Apart) -> None:
    desk = apart.desks[0]
    a, b, c = new_cards(apart, 3)
    joining.join(desk, b, c)
    joining.join(desk, a, b)
    protection.protect(apart.desks[1], c)
    apart.meet()
    joining.undo(apart.desks[2], a, b)
    apart.meet()
    for at in range(DESKS):
        assert looked(apart.desks[at]).protected >= {a, b, c}


def test_a_page_opens_while_the_card_that_is_kept_has_not_arrived(apart: Apart) -> None:
    (known,) = new_cards(apart, 1)
    late, _ = people.add(apart.desks[0], PersonForm("Ada", "Conti"))
    apart.tell(0, 1)
    joining.join(apart.desks[1], late, known)
    apart.tell(1, 2)
    reader = apart.desks[2].reader()
    assert people.page(reader, known).person.id == known
    apart.meet()
    assert people.page(reader, known).person.id == late
    reader.close()


def test_a_chain_of_hundreds_of_cards_is_one_person(apart: Apart) -> None:
    desk, cards = apart.desks[0], new_cards(apart, 200)
    with desk.unit() as unit:
        for kept, other in pairwise(cards):
            fields: dict[str, Value] = {"kept": kept, "other": other, "on": True}
            unit.journal.add("same_as", fields, author=desk.member.id, person=kept)
    assert looked(desk).cards(cards[0]) == tuple(cards)
    assert looked(desk).kept(cards[-1]) == cards[0]
