"""The lists of a card, as other desks write them."""

import pytest

from desk_app.casework.import_about import about_code


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("civil_status", "Coniugata", "married"),
        ("education", "Licenza media", "lower_secondary"),
        ("work", "DISOCCUPATO", "unemployed"),
        ("permit", "Richiedente asilo", "asylum"),
        ("sent_by", "Altro", "other"),
        ("dwelling", "roulotte", "roulotte"),
        ("address", "via Roma 1", "via Roma 1"),
        ("sex", "", ""),
    ],
)
def test_a_word_becomes_its_code_and_anything_else_stays(name: str, text: str, code: str) -> None:
    assert about_code(name, text) == code
