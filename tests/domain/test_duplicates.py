"""Names that may be one person's, however another hand wrote them."""

import pytest

from desk_app.domain.duplicates import sounds, starts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amal Hassan", "Hasan Amal"),
        ("Youssef", "Yusef"),
        ("Lucía Quispe", "lucia quispe"),
        ("Khaled", "Haled"),
        ("Jusuf", "Yusuf"),
        ("محمد", "محمد"),
    ],
)
def test_the_same_name_written_otherwise_sounds_the_same(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Maria Rossi", "Mario Rossi"), ("Amal Hassan", "Amal Hanna"), ("Ana", "Anna Maria"), ("", "A")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


def test_what_is_searched_for_is_how_both_begin() -> None:
    assert starts("Amal Hassan") == "ama has"
    assert starts("Youssef") == "y"
