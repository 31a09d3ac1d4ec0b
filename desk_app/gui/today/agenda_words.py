"""What waits, in words: names shortened, for others may see the screen. No widgets here."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desk_app.casework.agenda import LINES, QUIET_DAYS, Due, Expiring, Untouched
from desk_app.domain.agenda import Promise
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member
from desk_app.gui.bridge.case_lines import Act
from desk_app.gui.bridge.document_words import paper_words
from desk_app.gui.bridge.labels import care_words
from desk_app.gui.bridge.lines import initials
from desk_app.gui.bridge.times import day, long_day
from desk_app.gui.today.rows import AGAIN, DONE, LATER, OPEN, UNDO, Row

translate = QCoreApplication.translate
_FAR_DAYS = 300


def short(given: str, family: str) -> str:
    """First name and initial."""
    return " ".join(part for part in (given, f"{family[:1]}." if family else "") if part)


def joined(*parts: str) -> str:
    """Parts of a line, those that there are."""
    return " · ".join(part for part in parts if part)


def day_words(when: date, today: date) -> str:
    """A day to come as one says it."""
    if when == today:
        return translate("today", "today")
    if when == today + timedelta(1):
        return translate("today", "tomorrow")
    return day(when) if (when - today).days > _FAR_DAYS else long_day(when)


def title(one: Due) -> str:
    """Whom or what a line of the agenda is about."""
    what = one.task.what or {
        Promise.FOLLOW_UP.value: translate("today", "Speak again"),
        Promise.APPOINTMENT.value: translate("today", "Appointment"),
    }.get(one.task.promise, translate("today", "To do"))
    if one.task.person is None:
        return what
    return short(one.given_name, one.family_name) or translate("today", "Somebody without a name")


def due_row(one: Due, today: date, names: Mapping[RecordId, str], me: RecordId) -> Row:
    """Something that waits: about whom, what, when, of whom; by how much it is late."""
    task = one.task
    what = "" if task.person is None else task.what or translate("today", "Speak again")
    kind = translate("today", "Appointment") if task.promise == Promise.APPOINTMENT.value and task.what else ""
    anybody = translate("today", "for anybody at the desk")
    whose = anybody if task.whom is None else "" if task.whom == me else names.get(task.whom, "")
    state, tone = when_words(one, today)
    acts = [Act(DONE, translate("today", "Done"))]
    if task.person is not None:
        acts.insert(0, Act(OPEN, translate("today", "Open")))
    if task.whom in (None, me):
        acts.append(Act(LATER, translate("today", "Another day")))
    faces = initials(one.given_name, one.family_name) if task.person is not None else ""
    return Row(
        task.id, title(one), joined(kind, what, whose), state, tone, tuple(acts), faces, care=care_words(one.contact)
    )


def when_words(one: Due, today: date) -> tuple[str, str]:
    """When something is due, or by how much it is late, calmly; and the tone."""
    late = one.task.days_late(today)
    if late:
        several = translate("today", "{n} days late").format(n=late)
        return (translate("today", "one day late") if late == 1 else several), "warn"
    when = day_words(one.task.due, today)
    if one.task.hour:
        when = translate("today", "{day} at {hour}").format(day=when, hour=one.task.hour)
    return when, "info" if one.task.due == today else "quiet"


def done_row(one: Due, outcome: str) -> Row:
    """What was just done, with the way back."""
    text = translate("today", "Done: {what}").format(what=title(one))
    return Row(one.task.id, text, outcome.strip() or one.task.what, acts=(_undo(),), said=True)


def moved_row(one: Due, to: date, today: date) -> Row:
    """What was just put off, with the way back."""
    text = translate("today", "Moved to {day}: {what}").format(day=day_words(to, today), what=title(one))
    return Row(one.task.id, text, one.task.what, acts=(_undo(),), said=True)


def _undo() -> Act:
    return Act(UNDO, translate("today", "Undo"))


def paper_row(one: Expiring, today: date) -> Row:
    """A paper that expires soon, or has."""
    days = (one.expires - today).days
    soon = translate("today", "in {n} days").format(n=days)
    near = {-1: translate("today", "expired yesterday"), 0: day_words(today, today), 1: translate("today", "tomorrow")}
    state = near.get(days, translate("today", "expired") if days < 0 else soon)
    acts = (Act(OPEN, translate("today", "Open")),)
    below = joined(paper_words(one.code, one.name), day(one.expires))
    name = short(one.given_name, one.family_name) or translate("today", "Somebody without a name")
    tone = "warn" if days <= 0 else "quiet"
    return Row(paper_key(one), name, below, state, tone, acts, initials(one.given_name, one.family_name))


def paper_key(one: Expiring) -> bytes:
    """Somebody may have several papers."""
    return one.person + one.code.encode() + one.name.encode()


def quiet_row(one: Untouched) -> Row:
    """Whom nobody has met for a while."""
    acts = (Act(OPEN, translate("today", "Open")), Act(AGAIN, translate("today", "Call them tomorrow")))
    last = translate("today", "met last on {day}").format(day=day(one.last_on))
    name = short(one.given_name, one.family_name) or translate("today", "Somebody without a name")
    return Row(
        one.person,
        name,
        last,
        acts=acts,
        initials=initials(one.given_name, one.family_name),
        care=care_words(one.contact),
    )


def quiet_words(count: int) -> str:
    """How many nobody has met for a while, in one line."""
    if count == 1:
        return translate("today", "One person not met for more than {days} days").format(days=QUIET_DAYS)
    several = translate("today", "{n} people not met for more than {days} days")
    many = translate("today", "More than {n} people not met for more than {days} days")
    return (several if count < LINES else many).format(n=min(count, LINES - 1), days=QUIET_DAYS)


def trouble_words() -> str:
    """The agenda cannot be read."""
    return translate("today", "I cannot read what is to be done. People and interviews are there: search with Ctrl+K.")


def kept_words(when: date, today: date) -> str:
    """A reminder is kept."""
    return translate("today", "Kept: a reminder for {day}.").format(day=day_words(when, today))


def members(working: tuple[Member, ...], me: RecordId) -> tuple[tuple[str, str], ...]:
    """For whom a reminder may be: (id as hex, words), oneself first, then nobody in particular."""
    mine, anybody = (me.hex(), translate("today", "me")), ("", translate("today", "anybody at the desk"))
    return (mine, anybody, *((one.id.hex(), one.name) for one in working if one.id != me))
