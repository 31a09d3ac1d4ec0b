"""Days and hours as one says them."""

import re
from calendar import monthrange
from contextlib import suppress
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desk_app.domain.text import folded

translate = QCoreApplication.translate
_TYPED_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?")


def locale() -> QLocale:
    """The locale of the interface's language."""
    return QLocale()


def moment(ms: int) -> datetime:
    """Milliseconds since 1970 as this desk's local time."""
    return datetime.fromtimestamp(ms / 1000)


def hour(ms: int) -> str:
    """The hour of a moment, as 9:42."""
    then = moment(ms)
    return f"{then.hour}:{then.minute:02d}"


def day(when: date) -> str:
    """A day, as 9 Nov 2026."""
    return locale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy")


def long_day(when: date) -> str:
    """A day with its name, as Monday 23 November."""
    return locale().toString(QDate(when.year, when.month, when.day), "dddd d MMMM")


def since(ms: int, now_ms: int) -> str:
    """A moment in the past, near ones by hour, others by day."""
    then, now = moment(ms), moment(now_ms)
    if then.date() == now.date():
        return translate("times", "today at {hour}").format(hour=hour(ms))
    if then.date() == now.date() - timedelta(days=1):
        return translate("times", "yesterday at {hour}").format(hour=hour(ms))
    return translate("times", "{day} at {hour}").format(day=day(then.date()), hour=hour(ms))


def iso_day(text: str) -> str:
    """A day as it stands in the store (ISO 8601), as one reads it; the text itself when it is none."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def read_day(text: str, today: date) -> str:
    """A day as one types it (20/11/2026, 20.11, yesterday) as ISO 8601; anything else as it is, to be refused."""
    typed = text.strip().casefold()
    if typed in {translate("times", "today"), "today", "oggi"}:
        return today.isoformat()
    if typed in {translate("times", "yesterday"), "yesterday", "ieri"}:
        return (today - timedelta(days=1)).isoformat()
    found = _TYPED_DAY.fullmatch(typed)
    if found is None:
        return text
    year = int(found[3]) if found[3] else today.year
    try:
        made = date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
        # 28/12 typed in January is last year's.
        return (made.replace(year=made.year - 1) if not found[3] and made > today else made).isoformat()
    except ValueError:
        return text


_NEAR = {
    "domani": 1,
    "tomorrow": 1,
    "dopodomani": 2,
    "dopo domani": 2,
    "day after tomorrow": 2,
    "settimana prossima": 7,
    "prossima settimana": 7,
    "next week": 7,
}
_WEEKDAYS = (
    ("lunedi", "monday"),
    ("martedi", "tuesday"),
    ("mercoledi", "wednesday"),
    ("giovedi", "thursday"),
    ("venerdi", "friday"),
    ("sabato", "saturday"),
    ("domenica", "sunday"),
)
_MONTHS = (
    ("gennaio", "january"),
    ("febbraio", "february"),
    ("marzo", "march"),
    ("aprile", "april"),
    ("maggio", "may"),
    ("giugno", "june"),
    ("luglio", "july"),
    ("agosto", "august"),
    ("settembre", "september"),
    ("ottobre", "october"),
    ("novembre", "november"),
    ("dicembre", "december"),
)
_NUMBERS = {"un": 1, "una": 1, "a": 1, "one": 1, "due": 2, "two": 2, "tre": 3, "three": 3, "quattro": 4, "four": 4}
_BESIDE = re.compile(
    r"^(?:entro |by |within )?(?:il |la |the |on |next |this |questo |questa |prossimo )?| prossim[oa]$"
)
_PLUS = re.compile(r"\+\s?(\d{1,3})")
_AFTER = re.compile(
    r"(?:tra |fra |in )?(\d{1,3}|[a-z]+) (?:(?P<day>giorn[oi]|days?)|(?P<week>settiman[ae]|weeks?)|mes[ei]|months?)"
)
_DAY_MONTH = re.compile(r"(\d{1,2}) (\d{1,2}|[a-z]{3,})(?: (\d{4}|\d{2}))?")


def read_day_ahead(text: str, today: date) -> str:
    """A day to come as one types it, as ISO 8601; anything else as it is, to be refused.

    30/11/2026; 30/11 and 30 novembre, the next one to come, today included; domani, dopodomani; lunedi, the next one
    after today; tra una settimana, in 10 days, +7. Italian and English are read whatever the interface speaks.
    """
    typed = folded(text)
    try:
        found = _soon(text, typed, today) or _of_calendar(_BESIDE.sub("", typed), today)
    except (OverflowError, ValueError):
        return text
    return found.isoformat() if found is not None else read_day(text, today)


def _soon(text: str, typed: str, today: date) -> date | None:
    """So many days, weeks or months from today."""
    near = {**_NEAR, translate("times", "tomorrow"): 1}
    days = near.get(typed, near.get(_BESIDE.sub("", typed)))
    plus, after = _PLUS.fullmatch(text.strip()), _AFTER.fullmatch(typed)
    if plus is not None or days is not None:
        return today + timedelta(days=int(plus[1]) if plus is not None else days or 0)
    count = (int(after[1]) if after[1].isdecimal() else _NUMBERS.get(after[1])) if after is not None else None
    if after is None or count is None:
        return None
    if after["day"] or after["week"]:
        return today + timedelta(days=count if after["day"] else 7 * count)
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _of_calendar(typed: str, today: date) -> date | None:
    """A weekday, or a day of a month, by name or number."""
    weekday = _placed(typed, _WEEKDAYS)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    found = _DAY_MONTH.fullmatch(typed)
    if found is None:
        return None
    named = _placed(found[2], _MONTHS)
    month = int(found[2]) if found[2].isdecimal() else 0 if named is None else named + 1
    if found[3]:
        return date(int(found[3]) + (2000 if len(found[3]) == 2 else 0), month, int(found[1]))
    for year in (today.year, today.year + 1):
        with suppress(ValueError):
            made = date(year, month, int(found[1]))
            if made >= today:
                return made
    return None


def _placed(typed: str, names: tuple[tuple[str, str], ...]) -> int | None:
    """The place of a name, of which three letters are enough."""
    return next((place for place, both in enumerate(names) if len(typed) > 2 and typed in _shortened(both)), None)


def _shortened(names: tuple[str, str]) -> set[str]:
    return {name[:letters] for name in names for letters in range(3, len(name) + 1)}
