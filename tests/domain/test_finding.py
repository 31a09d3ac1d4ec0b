"""Finding a coded item: how good a word is, and which slips are forgiven."""

from datetime import date
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.classification import Area, Item
from desk_app.domain.finding import TYPO_FROM, Finder, one_slip

DAY = date(2026, 11, 23)
LETTERS = st.text("abcdefghi", min_size=TYPO_FROM, max_size=9)


def item(code: str, label: str, *spoken: str, until: date | None = None, english: str = "thing") -> Item:
    words = {"it": label, "en": english}
    return Item(f"X.{code}", "X", words, words, None, False, spoken={"it": spoken}, valid_to=until)


def finder(*items: Item, area: str = "Zona", around: tuple[str, ...] = ()) -> Finder:
    return Finder([Area("X", {"it": area, "en": area}, items, {"it": around})])


def codes(made: Finder, text: str, language: str = "it") -> str:
    return "".join(one.code[2:] for one in made.find(text, DAY, language))


def test_a_whole_word_comes_before_a_beginning_before_what_is_said_before_the_area() -> None:
    made = finder(
        item("A", "altro"), item("S", "uno", "una tazza"), item("B", "tazzame"), item("W", "La tazza"), area="Tazza"
    )
    assert codes(made, "tazza") == "WBSA"
    assert codes(made, "tazz") == "BWSA"


def test_a_slip_counts_only_where_a_word_fits_nowhere() -> None:
    made = finder(item("A", "porta"), item("B", "torta"))
    assert codes(made, "porta") == "A"
    assert codes(made, "lorta") == "AB"
    assert codes(finder(item("A", "orto")), "orzo") == ""


def test_every_word_has_to_fit_and_where_none_fits_all_those_stand_that_fit_the_most() -> None:
    made = finder(item("A", "casa piccola"), item("B", "casa grande"), item("C", "piccola spesa"))
    assert codes(made, "piccola casa") == "A"
    assert codes(made, "casa piccola vuota") == "A"
    assert codes(made, "casa vuota") == "AB"


def test_what_was_said_word_for_word_is_best_of_all() -> None:
    made = finder(item("A", "lavoro perso"), item("B", "altro", "perso lavoro"))
    assert codes(made, "perso lavoro") == "BA"


def test_a_word_that_stands_alone_comes_before_the_same_word_in_a_phrase() -> None:
    made = finder(item("A", "uno", "tazza per adulti"), item("B", "due", "tazza"), item("C", "tazza rotta"))
    assert codes(made, "tazza") == "CBA"


def test_an_ending_an_accent_and_an_apostrophe_do_not_matter() -> None:
    made = finder(item("A", "Morosità dell'affitto"), item("B", "Bollette"))
    assert codes(made, "l'AFFITTI") == "A"
    assert codes(made, "morosita") == "A"
    assert codes(made, "bolletta") == "B"


def test_of_two_that_fit_alike_the_one_in_the_readers_language_comes_first() -> None:
    made = finder(item("A", "uno", english="pension"), item("B", "pension", english="two"))
    assert (codes(made, "pension", "it"), codes(made, "pension", "en")) == ("BA", "AB")


def test_what_has_ended_is_not_found_and_does_not_hide_the_rest() -> None:
    made = finder(item("A", "casa rossa", until=date(2026, 11, 22)), item("B", "casa", until=DAY))
    assert codes(made, "casa rossa") == "B"


def _distance(a: str, b: str) -> int:
    """Edits from one word to the other, neighbours that changed places counted as one: the plain definition."""

    @cache
    def from_here(i: int, j: int) -> int:
        if not (i and j):
            return i + j
        best = min(from_here(i - 1, j) + 1, from_here(i, j - 1) + 1, from_here(i - 1, j - 1) + (a[i - 1] != b[j - 1]))
        if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
            best = min(best, from_here(i - 2, j - 2) + 1)
        return best

    return from_here(len(a), len(b))


@given(st.text("abc", min_size=1, max_size=6), st.text("abc", max_size=7))
def test_one_slip_is_what_the_definition_says(word: str, other: str) -> None:
    nearest = min(_distance(word, other[:end]) for end in range(len(other) + 1))
    assert one_slip(word, other) == (nearest <= 1)


@given(st.data(), st.lists(LETTERS, min_size=1, max_size=6, unique=True))
def test_every_word_is_found_with_any_one_slip(data: st.DataObject, words: list[str]) -> None:
    made = finder(*(item(str(n), word) for n, word in enumerate(words)), area="zzz")
    word = data.draw(st.sampled_from(words))
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("jklm"))
    slips = [word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]]
    slips += [word[:at] + word[at + 1 :], word[:at] + word[at : at + 2][::-1] + word[at + 2 :]]
    typed = data.draw(st.sampled_from([one for one in slips if len(one) >= TYPO_FROM]))
    near = [n for n, other in enumerate(words) if one_slip(typed, other)]
    answer = [int(one.code[2:]) for one in made.find(typed, DAY)]
    assert words.index(word) in near
    # A slip that makes another word of the list is that word.
    assert set(answer) <= set(near)
    assert words.index(word) in answer or any(words[n].startswith(typed[:-1]) for n in answer)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered(text: str) -> None:
    made = finder(item("A", "casa"), item("B", "lavoro", "senza tetto"))
    assert {one.code for one in made.find(text, DAY)} <= {"X.A", "X.B"}
