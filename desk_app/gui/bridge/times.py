"""Days and hours as one says them."""

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

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


def read_day_ahead(text: str, today: date) -> str:
    """A day to come as one types it (30/11/2026, 30/11, tomorrow) as ISO 8601; anything else as it is."""
    typed = text.strip().casefold()
    if typed in {translate("times", "tomorrow"), "tomorrow", "domani"}:
        return (today + timedelta(days=1)).isoformat()
    found = _TYPED_DAY.fullmatch(typed)
    if found is None or found[3]:
        return read_day(text, today)
    try:
        made = date(today.year, int(found[2]), int(found[1]))
        return (made.replace(year=made.year + 1) if made < today else made).isoformat()
    except ValueError:
        return text
