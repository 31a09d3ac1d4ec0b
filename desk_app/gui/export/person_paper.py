"""One person's whole record as HTML to be painted, in the interface's language; what was typed is never HTML."""

from collections.abc import Iterable
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication

from desk_app.casework.export import PersonRecord
from desk_app.casework.kept import Given, Kept
from desk_app.domain.entry import Value
from desk_app.domain.ids import ID_BYTES
from desk_app.domain.interview import CODED
from desk_app.gui.bridge.printing import isolated
from desk_app.gui.bridge.record_words import field_words, kind_words, part_words, value_words
from desk_app.gui.bridge.times import day, hour, iso_day, moment
from desk_app.papers.export_format import computer_json
from desk_app.papers.person_record import Happened, Item, Line, Part, Sheet, sheet

translate = QCoreApplication.translate
_TEXTS = frozenset({"said", "orientation", "together", "next_step"})
"""Fields that are told rather than filled in: they stand as paragraphs of their own."""


def title(record: PersonRecord) -> str:
    """What the paper is called."""
    return translate("record", "What the desk has written down of {name}").format(name=isolated(_whose(record)))


def foot(record: PersonRecord, page: int, pages: int) -> str:
    """The words at the foot of a page."""
    said = translate("record", "{name} · {day} · page {page} of {pages}")
    return said.format(name=isolated(_whose(record)), day=_day(record.made.wall_ms), page=page, pages=pages)


def html(record: PersonRecord) -> str:
    """The whole paper."""
    whole = sheet(record)
    parts = [_heading(1, title(record)), *_about(record)]
    for part, items in whole.parts:
        parts.append(_heading(2, part_words(part)))
        parts += [text for item in items for text in _item(whole, part, item)]
    parts.append(_heading(2, translate("record", "Who wrote and changed what, and when")))
    parts += [_happened(whole, one) for one in whole.history]
    return f"<html><body>{''.join(parts)}</body></html>"


def _about(record: PersonRecord) -> Iterable[str]:
    made = record.made
    said = translate("record", "Copy of {day}, {hour}, made by {name} at {desk}.")
    desk = made.desk or translate("record", "the desk")
    told = said.format(
        day=_day(made.wall_ms), hour=hour(made.wall_ms), name=isolated(made.by.name), desk=isolated(desk)
    )
    yield _paragraph(told)
    rights = translate(
        "record", "You may ask the desk to correct what is wrong, and to delete it (GDPR art. 15 to 17)."
    )
    yield _paragraph(rights)
    if len(record.cards) > 1:
        cards = translate("record", "{n} cards of the same person are joined in it.").format(n=len(record.cards))
        yield _paragraph(cards)


def _item(whole: Sheet, part: Part, item: Item) -> Iterable[str]:
    one = item.record
    held = day_of(one, "held_on") if part is Part.INTERVIEWS else ""
    name = held or kind_words(one.kind)
    if one.dropped:
        name = translate("record", "{what} (taken away)").format(what=name)
    yield _heading(3, name)
    lines = [line for line in item.lines if not (held and line.name == "held_on" and not line.beside)]
    yield _table([_row(whole, one, line) for line in lines if line.name not in _TEXTS])
    yield from (_told(whole, one, line) for line in lines if line.name in _TEXTS)
    for kind in CODED:
        coded = [each for each in item.below if each.kind == kind]
        if coded:
            yield _paragraph(
                f"<b>{escape(_plural(kind))}</b>: " + "; ".join(_coded(whole, each) for each in coded), escaped=True
            )
    first = one.history[0]
    who = translate("record", "Written by {name} · {day}")
    by = isolated(_by(whole.record, first.author))
    yield _paragraph(who.format(name=by, day=_day(first.wall_ms)), small=True)


def _coded(whole: Sheet, one: Kept) -> str:
    """A need or a request in words, with what became of it."""
    code = one.fields.get("code")
    said = _value(whole.record, one, "code", code.value) if code else kind_words(one.kind)
    if one.dropped:
        said = translate("record", "{what} (taken away)").format(what=said)
    more = [f"{field_words(one.kind, name)}: {_value(whole.record, one, name, one.value(name))}" for name in _more(one)]
    return escape(isolated(" · ".join((said, *more))))


def _more(one: Kept) -> list[str]:
    known = ("interview", "code", "dropped")
    return [name for name in sorted(one.fields) if name not in known and one.value(name) not in (None, "")]


def _row(whole: Sheet, one: Kept, line: Line) -> tuple[str, str]:
    said = [_value(whole.record, one, line.name, line.given.value)]
    said += [_beside(whole, one, line.name, given) for given in line.beside]
    return field_words(one.kind, line.name), "\n".join(said)


def _told(whole: Sheet, one: Kept, line: Line) -> str:
    name, said = _row(whole, one, line)
    return _paragraph(f"<b>{escape(name)}</b><br/>{_escaped(said)}", escaped=True)


def _beside(whole: Sheet, one: Kept, name: str, given: Given) -> str:
    said = translate("record", "or: {value} (written by {name} on another computer)")
    return said.format(
        value=_value(whole.record, one, name, given.value), name=isolated(_by(whole.record, given.author))
    )


def _happened(whole: Sheet, one: Happened) -> str:
    step = one.step
    when = f"{_day(step.wall_ms)}, {hour(step.wall_ms)}" if _has_day(step.wall_ms) else "?"
    who = " · ".join(
        part
        for part in (
            when,
            isolated(_by(whole.record, step.author)),
            translate("record", "computer {number}").format(number=computer_json(step.device)),
            translate("record", "that computer's clock was wrong") if step.clock_ahead else "",
        )
        if part
    )
    what = translate("record", "Written: {kind}") if one.first else translate("record", "Changed: {kind}")
    head = f"<b>{escape(what.format(kind=kind_words(one.record.kind)))}</b> · {_escaped(who)}"
    said = [_change(whole, one, name) for name in sorted(step.after)]
    return _paragraph("<br/>".join([head, *(_escaped(text) for text in said)]), escaped=True, small=True)


def _change(whole: Sheet, one: Happened, name: str) -> str:
    step = one.step
    field = field_words(one.record.kind, name)
    after = _value(whole.record, one.record, name, step.after[name])
    if name not in step.before:
        return f"{field}: {after}"
    before = _value(whole.record, one.record, name, step.before[name])
    said = translate("record", "{field}: from {before} to {after}")
    return said.format(field=field, before=before, after=after)


def _value(record: PersonRecord, one: Kept, name: str, value: Value) -> str:
    return value_words(one.kind, name, value, partial(_bytes, record))


def _bytes(record: PersonRecord, value: bytes) -> str:
    """An id as whoever it belongs to, or what it is the id of; other bytes by their number."""
    if len(value) != ID_BYTES:
        return translate("record", "{n} bytes").format(n=len(value))
    # Whose card it is stands on that card alone, which is not this person's to read (GDPR art. 15.4).
    somebody = translate("record", "somebody with a card of their own")
    named = {bytes(one.who): somebody for one in record.others if one.who is not None}
    named |= {bytes(member): name for member, name in record.made.members.items()}
    named |= {bytes(card): record.name for card in record.cards}
    known = {bytes(one.id): _short(one) for one in record.records if one.kind == "interview"}
    return named.get(value) or known.get(value) or value.hex()


def _short(one: Kept) -> str:
    return " ".join(part for part in (kind_words(one.kind), day_of(one, "held_on")) if part)


def day_of(one: Kept, name: str) -> str:
    """A day that stands in a field, as one reads it; empty for none."""
    value = one.value(name)
    return iso_day(value) if isinstance(value, str) else ""


def _plural(kind: str) -> str:
    return {
        "need": translate("record", "Needs"),
        "request": translate("record", "Requests"),
        "red_flag": translate("record", "What could not wait"),
    }[kind]


def _by(record: PersonRecord, member: bytes) -> str:
    return {bytes(one): name for one, name in record.made.members.items()}.get(member) or member.hex()[-8:]


def _whose(record: PersonRecord) -> str:
    return record.name or translate("record", "a person without a name")


def _has_day(ms: int) -> bool:
    # Past the year 9999, or before 1970 on some systems: no calendar has a word for it.
    return 0 <= ms < 253_402_214_400_000


def _day(ms: int) -> str:
    return day(moment(ms).date()) if _has_day(ms) else ""


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _heading(level: int, text: str) -> str:
    size = {1: "20pt", 2: "16pt", 3: "13pt"}[level]
    above = {1: 0, 2: 26, 3: 14}[level]
    return f'<p style="font-size:{size}; font-weight:600; margin-top:{above}px; margin-bottom:4px">{_escaped(text)}</p>'


def _paragraph(text: str, *, escaped: bool = False, small: bool = False) -> str:
    inside = text if escaped else _escaped(text)
    size = "10.5pt" if small else "12pt"
    return f'<p style="font-size:{size}; margin-top:4px; margin-bottom:4px">{inside}</p>'


def _table(rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    # Every cell says its own direction: that of one leaks into the next row otherwise.
    cells = "".join(
        f'<tr><td dir="ltr" width="32%" style="padding:2px 10px 2px 0"><p>{_escaped(name)}</p></td>'
        f'<td dir="ltr" style="padding:2px 0"><p>{_escaped(value)}</p></td></tr>'
        for name, value in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0">{cells}</table>'
