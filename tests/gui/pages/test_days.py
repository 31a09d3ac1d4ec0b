"""Days as people at a desk type them."""

from datetime import date

import pytest

from desk_app.gui.bridge.times import read_day

TODAY = date(2026, 1, 10)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("9/11/2025", "2025-11-09"),
        ("9.11.25", "2025-11-09"),
        (" 9-1 ", "2026-01-09"),
        ("28/12", "2025-12-28"),
        ("oggi", "2026-01-10"),
        ("Ieri", "2026-01-09"),
        ("2025-11-09", "2025-11-09"),
        ("٩/١١", "2025-11-09"),
    ],
)
def test_a_day_is_read_as_one_writes_it(typed: str, day: str) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "31/2", "29/2", "martedì", "9/11/2025/7", "1/13/2026"])
def test_what_is_no_day_stays_as_it_was_typed(typed: str) -> None:
    assert read_day(typed, TODAY) == typed
