"""Days to come as people at a desk type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.gui.bridge.times import read_day_ahead

MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2020, 1, 1), date(2090, 12, 31))
NAMES = (
    ("lunedì", "lunedi", "Monday", "lun", "mon"),
    ("martedì", "Martedi", "tuesday", "mar", "tue"),
    ("mercoledì", "MERCOLEDI'", "wednesday", "mer", "wed"),
    ("giovedì", "giovedi", "thursday", "gio", "thu"),
    ("venerdì", "venerdi", "friday", "ven", "fri"),
    ("sabato", "sabato prossimo", "saturday", "sab", "sat"),
    ("domenica", "domenica prossima", "next sunday", "dom", "sun"),
)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("oggi", "2026-11-23"),
        ("domani", "2026-11-24"),
        (" Tomorrow ", "2026-11-24"),
        ("dopodomani", "2026-11-25"),
        ("the day after tomorrow", "2026-11-25"),
        ("lunedì", "2026-11-30"),
        ("martedi", "2026-11-24"),
        ("entro venerdì", "2026-11-27"),
        ("next friday", "2026-11-27"),
        ("tra una settimana", "2026-11-30"),
        ("fra due settimane", "2026-12-07"),
        ("la prossima settimana", "2026-11-30"),
        ("tra 10 giorni", "2026-12-03"),
        ("in 10 days", "2026-12-03"),
        ("in a week", "2026-11-30"),
        ("tra tre mesi", "2027-02-23"),
        ("+7", "2026-11-30"),
        ("+ 0", "2026-11-23"),
        ("+9 giorni", "2026-12-02"),
        ("30/11", "2026-11-30"),
        ("il 30.11", "2026-11-30"),
        ("23/11", "2026-11-23"),
        ("22/11", "2027-11-22"),
        ("7-1", "2027-01-07"),
        ("30 novembre", "2026-11-30"),
        ("1 mar", "2027-03-01"),
        ("3 giugno 2028", "2028-06-03"),
        ("30/11/26", "2026-11-30"),
        ("30/11/2028", "2028-11-30"),
        ("2026-11-30", "2026-11-30"),
        ("٣٠/١١", "2026-11-30"),
        ("ieri", "2026-11-22"),
        ("22/11/2026", "2026-11-22"),
    ],
)
def test_a_day_to_come_is_read_as_one_says_it(typed: str, day: str) -> None:
    assert read_day_ahead(typed, MONDAY) == day


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "presto",
        "31/2",
        "29/2",
        "tra molto",
        "tra venti giorni",
        "in 9999 months of rain",
        "tra 9999 mesi",
        "+9999",
        "-7",
        "7",
        "lu",
        "lunedix",
        "30 brumaio",
        "32 novembre",
        "30/13",
        "0/11",
        "30/11/2026/7",
    ],
)
def test_what_is_no_day_stays_as_it_was_typed(typed: str) -> None:
    assert read_day_ahead(typed, MONDAY) == typed


def test_the_last_day_of_a_month_stays_the_last() -> None:
    assert read_day_ahead("tra un mese", date(2027, 1, 31)) == "2027-02-28"
    assert read_day_ahead("29/2", date(2027, 10, 1)) == "2028-02-29"


@given(DAYS, st.integers(0, 6), st.integers(0, 4))
def test_a_weekday_is_the_next_such_day_and_never_today(today: date, weekday: int, spelt: int) -> None:
    read = date.fromisoformat(read_day_ahead(NAMES[weekday][spelt], today))
    assert read.weekday() == weekday
    assert 1 <= (read - today).days <= 7


@given(DAYS, st.integers(0, 364))
def test_a_day_without_its_year_is_the_next_one_to_come(today: date, days: int) -> None:
    wanted = today + timedelta(days)
    assert read_day_ahead(f"{wanted.day}/{wanted.month}", today) == wanted.isoformat()
    assert read_day_ahead(f"+{days}", today) == wanted.isoformat()


@given(st.text(max_size=30), DAYS)
def test_whatever_is_typed_is_a_day_or_stays(typed: str, today: date) -> None:
    read = read_day_ahead(typed, today)
    if read != typed:
        date.fromisoformat(read)
