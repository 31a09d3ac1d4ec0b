"""What happened to a case, and what is to be chosen between, in words. No widgets here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.casework.choices import Choice
from desk_app.casework.history import Happened
from desk_app.casework.people import PersonPage
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.entry import Value
from desk_app.domain.fold import WHOSE
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.entries import ChoiceCard, HistoryLine
from desk_app.gui.bridge.record_words import field_words, value_words
from desk_app.gui.bridge.times import day, hour, iso_day, moment

translate = QCoreApplication.translate
_APART = frozenset({"need", "attachment_part"})
"""Single needs stand with their interview, pieces of a document with it."""
_LATER = frozenset({"request", "red_flag"})
"""They stand with their interview too: told is only what became of them."""
_TOLD = frozenset({"said", "orientation", "together", "next_step"})
"""Long texts: what they say now stands on the page, so only what they said before is told."""
_SUMMARY: Mapping[str, tuple[str, ...]] = {
    "interview": ("held_on",),
    "request": ("code",),
    "red_flag": ("code",),
    "task": ("what", "due", "hour"),
    "tie": ("relation", "name", "other"),
    "phone": ("number", "whose"),
    "follower": ("who",),
    "paper": ("code", "name", "standing", "expires"),
    "consent": ("what", "given"),
    "attachment": ("name",),
    "insider": ("member", "stand"),
    "same_as": ("other",),
    "export": ("forms",),
}
"""kind -> by which of its fields a line is known."""
_SILENT: Mapping[str, frozenset[str]] = {
    "interview": frozenset({WHOSE}),
    "consent": frozenset({"notice", "language", "given", "day", "what"}),
    "insider": frozenset({"member", "stand"}),
    "same_as": frozenset({"kept", "other"}),
    "task": frozenset({"handed", "done_on"}),
    "request": frozenset({"outcome_on"}),
    "red_flag": frozenset({"dropped"}),
}
"""kind -> what is not told of a change: the summary says it, or it says nothing to anybody."""

Named = Callable[[bytes], str]


def history(page: PersonPage, most: int) -> tuple[HistoryLine, ...]:
    """What happened, the latest first, but for what stands with something else."""
    lines = (line for line in page.history if line.kind not in _APART and not (line.kind in _LATER and line.first))
    named = _named(page)
    return tuple(_happened(line, named) for line in list(lines)[:most])


def _named(page: PersonPage) -> Named:
    somebody = translate("person", "somebody else")
    return lambda value: page.names.get(RecordId(value), somebody)


def _happened(line: Happened, named: Named) -> HistoryLine:
    first, later = _kind_words(line.kind)
    if line.first:
        what = first
    elif later:
        what = later
    else:
        what = translate("person", "Changed: {fields}").format(
            fields=", ".join(field_words(line.kind, name) for name in _told(line)) or first
        )
    if line.fields == (WHOSE,):
        what = translate("person", "Known now whose interview it is")
    about = _summary(line, named)
    if about:
        what = f"{what}: {about}" if line.first or later else f"{what} ({about})"
    who = f"{line.author} · {day(moment(line.wall_ms).date())}, {hour(line.wall_ms)}"
    if line.clock_ahead:
        who += " · " + translate("person", "that computer's clock was wrong")
    changes = () if line.first else tuple(_change(line, name, named) for name in _told(line))
    return HistoryLine(what, who, tuple(filter(None, changes)))


def _summary(line: Happened, named: Named) -> str:
    told = [name for name in _SUMMARY.get(line.kind, ()) if line.whole.get(name) not in (None, "", [])]
    return " · ".join(value_words(line.kind, name, line.whole[name], named) for name in told)


def _told(line: Happened) -> tuple[str, ...]:
    """The fields whose change is told."""
    silent = _SILENT.get(line.kind, frozenset())
    changed = (name for name in line.fields if name not in silent and name != "interview")
    return tuple(name for name in changed if _said(line.before.get(name)) != _said(line.after.get(name)))


def _said(value: Value) -> Value:
    return None if value in ("", False) else value


def _change(line: Happened, name: str, named: Named) -> str:
    if name == "dropped":
        return translate("person", "taken away") if line.after[name] is True else translate("person", "brought back")
    field = field_words(line.kind, name)
    before, after = (value_words(line.kind, name, one.get(name), named) for one in (line.before, line.after))
    if _said(line.before.get(name)) is None:
        known = name in _TOLD or name in _SUMMARY.get(line.kind, ())
        return "" if known else translate("person", "{field}: {after}").format(field=field, after=after)
    if name in _TOLD:
        return translate("person", "{field}, before: {before}").format(field=field, before=before)
    both = translate("person", "{field}: now “{after}”, before “{before}”")
    return both.format(field=field, before=before, after=after)


def question(one: Choice, page: PersonPage) -> ChoiceCard:
    """Values that stand side by side, as a question."""
    if one.names:
        when = iso_day(one.day)
        asked = translate("person", "Who told what was told without a name on {day}?").format(day=when)
        why = translate("person", "Two computers gave it to different people. It stands with {name} until you choose.")
        return ChoiceCard(asked, why.format(name=one.names[0]), one.names)
    named = _named(page)
    asked = translate("person", "Which is right: {field}?").format(field=_asked(one, named))
    why = translate("person", "Two computers wrote it without having seen each other. Both are kept until you choose.")
    values = (value_words(one.kind, one.field, value, named) for value in (one.stands, *one.others))
    # Alone on its button, a value has nothing around it that it could turn around.
    return ChoiceCard(asked, why, tuple(value.replace("\u2068", "").replace("\u2069", "") for value in values))


def _asked(one: Choice, named: Named) -> str:
    field = field_words(one.kind, one.field)
    if one.kind in (persons.KIND, interviews.KIND):
        return field
    names = (name for name in _SUMMARY.get(one.kind, ()) if name != one.field)
    whole = one.whole or {}
    line = " · ".join(value_words(one.kind, name, whole[name], named) for name in names if whole.get(name))
    return f"{field} ({line})" if line else field


def _kind_words(kind: str) -> tuple[str, str]:
    """What it means that a record of a kind was written, and that it was changed (empty: its fields are told)."""
    return {
        "person": (translate("person", "Card opened"), ""),
        "interview": (translate("person", "Interview written"), ""),
        "request": ("", translate("person", "What became of a request")),
        "red_flag": ("", translate("person", "A danger taken off an interview")),
        "task": (translate("person", "Reminder written"), translate("person", "Reminder done or moved")),
        "tie": (translate("person", "Somebody of the household noted"), translate("person", "Household changed")),
        "phone": (translate("person", "Phone noted"), translate("person", "Phone taken away")),
        "follower": (
            translate("person", "Noted who follows them"),
            translate("person", "Changed who follows them"),
        ),
        "consent": (translate("person", "Consent answered"), translate("person", "Consent answered anew")),
        "paper": (translate("person", "Paper noted"), translate("person", "Paper noted anew")),
        "protection": (translate("person", "Case reserved"), translate("person", "Changed who sees the case")),
        "insider": (translate("person", "Changed who sees the case"), translate("person", "Changed who sees the case")),
        "same_as": (translate("person", "Two cards joined"), translate("person", "Joining of cards changed")),
        "attachment": (translate("person", "Document attached"), translate("person", "Document taken away")),
        "export": (translate("person", "Copy of the record made"), ""),
    }.get(kind, (kind, ""))
