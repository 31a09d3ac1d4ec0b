"""What waits, in words: names shortened, for others may see the screen. No widgets here."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.casework.agenda import Due, Expiring, Untouched
from desk_app.domain.agenda import Promise
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.case_lines import Act, CaseLine
from desk_app.gui.bridge.document_words import paper_words
from desk_app.gui.bridge.times import day

translate = QCoreApplication.translate


def short(given: str, family: str) -> str:
    """First name and initial."""
    return " ".join(part for part in (given, f"{family[:1]}." if family else "") if part)


def joined(*parts: str) -> str:
    """Parts of a line, those that there are."""
    return " · ".join(part for part in parts if part)


def due_line(one: Due, today: date, whose: str = "") -> CaseLine:
    """Something that waits: about whom, what, when; by how much it is late."""
    task = one.task
    what = task.what or {
        Promise.FOLLOW_UP.value: translate("today", "Speak again"),
        Promise.APPOINTMENT.value: translate("today", "Appointment"),
    }.get(task.promise, translate("today", "To do"))
    name = short(one.given_name, one.family_name)
    when = task.hour if task.due == today else joined(day(task.due), task.hour)
    state, tone = late_words(task.days_late(today))
    acts = [Act("done", translate("today", "Done")), Act("later", translate("today", "In a week"))]
    if task.person is not None:
        acts.insert(0, Act("open", translate("today", "Open")))
    text, below = (name, what) if name else (what, "")
    return CaseLine(task.id, text, joined(when, below, whose), state, tone, tuple(acts))


def late_words(days: int) -> tuple[str, str]:
    """By how much something is late, calmly."""
    if days == 0:
        return "", "quiet"
    several = translate("today", "{n} days late").format(n=days)
    return (translate("today", "one day late") if days == 1 else several), "warn"


def colleague_line(one: Due, today: date, names: Mapping[RecordId, str]) -> CaseLine:
    """What a colleague promised, and is late."""
    whose = names.get(one.task.whom, "") if one.task.whom is not None else ""
    return due_line(one, today, whose)


def paper_line(one: Expiring, today: date) -> CaseLine:
    """A paper that expires soon, or has."""
    days = (one.expires - today).days
    soon = translate("today", "in {n} days").format(n=days)
    state = translate("today", "expired") if days < 0 else translate("today", "today") if days == 0 else soon
    acts = (Act("open", translate("today", "Open")),)
    below = joined(paper_words(one.code, one.name), day(one.expires))
    return CaseLine(one.person, short(one.given_name, one.family_name), below, state, "warn", acts)


def quiet_line(one: Untouched) -> CaseLine:
    """Whom nobody has met for a while."""
    acts = (Act("open", translate("today", "Open")), Act("again", translate("today", "Call them tomorrow")))
    last = translate("today", "met last on {day}").format(day=day(one.last_on))
    return CaseLine(one.person, short(one.given_name, one.family_name), last, acts=acts)
