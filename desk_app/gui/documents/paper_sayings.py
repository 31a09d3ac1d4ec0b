"""The checklist of papers in words: which paper, how long it still holds. No widgets here."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.paper import SOON_DAYS, Paper
from desk_app.gui.bridge.document_words import paper_words
from desk_app.gui.bridge.times import day, read_day
from desk_app.gui.documents.rows import PaperRow

translate = QCoreApplication.translate


def row(key: str, code: str, one: Paper | None, today: date) -> PaperRow:
    """A line of the checklist; None where nothing is marked."""
    if one is None:
        return PaperRow(key, paper_words(code))
    until, icon, tone = until_words(one.expires, today)
    typed = f"{one.expires:%d/%m/%Y}" if one.expires else ""
    return PaperRow(key, paper_words(one.code, one.name), one.standing, typed, until, icon, tone)


def until_words(expires: date | None, today: date) -> tuple[str, str, str]:
    """How long a paper still holds: words, icon, tone; nothing where no day is known."""
    if expires is None:
        return "", "", ""
    left = (expires - today).days
    if left < 0:
        return translate("papers", "expired on {day}").format(day=day(expires)), "alert-triangle", "danger"
    if left > SOON_DAYS:
        return translate("papers", "until {day}").format(day=day(expires)), "calendar", "quiet"
    several = translate("papers", "expires in {n} days").format(n=left)
    near = {0: translate("papers", "expires today"), 1: translate("papers", "expires tomorrow")}
    return near.get(left, several), "clock", "warn"


def expiry_day(text: str, today: date) -> str:
    """A day of expiry as typed, as ISO 8601: without a year the next to come; anything else as it is, to be refused."""
    found = read_day(text, today)
    try:
        read = date.fromisoformat(found)
    except ValueError:
        return found
    if read < today and len(re.findall(r"\d+", text)) == 2:
        # 28/02 typed in March is next year's. (29/02 may have none: it is asked again, with its year.)
        return f"{read.year + 1}-{read:%m-%d}"
    return found
