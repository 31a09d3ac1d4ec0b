"""What is recorded, in words: parts of the paper, kinds, fields and their codes; the unknown by its own name."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.casework import classification, red_flags
from desk_app.domain import about
from desk_app.domain.entry import Value
from desk_app.domain.interview import FLAG
from desk_app.gui.bridge.about_words import about_field, about_value
from desk_app.gui.bridge.labels import born_words, language_words, place_words, words_of
from desk_app.gui.bridge.printing import isolated
from desk_app.gui.bridge.times import iso_day
from desk_app.papers.export_format import PACKS
from desk_app.papers.person_record import Part

CONTEXT = "record"
Words = Mapping[str, object]

PARTS: Words = {
    Part.WHO: QT_TRANSLATE_NOOP("record", "Who it is"),
    Part.CONTACTS: QT_TRANSLATE_NOOP("record", "Phones, and who already follows them"),
    Part.HOUSEHOLD: QT_TRANSLATE_NOOP("record", "Household"),
    Part.INTERVIEWS: QT_TRANSLATE_NOOP("record", "Interviews"),
    Part.PROMISED: QT_TRANSLATE_NOOP("record", "What was promised"),
    Part.CONSENTS: QT_TRANSLATE_NOOP("record", "Consents"),
    Part.PAPERS: QT_TRANSLATE_NOOP("record", "Papers and documents"),
    Part.REST: QT_TRANSLATE_NOOP("record", "What else is recorded"),
}
KINDS: Words = {
    "person": QT_TRANSLATE_NOOP("record", "Card"),
    "interview": QT_TRANSLATE_NOOP("record", "Interview"),
    "need": QT_TRANSLATE_NOOP("record", "Need"),
    "request": QT_TRANSLATE_NOOP("record", "Request"),
    "red_flag": QT_TRANSLATE_NOOP("record", "Something that could not wait"),
    "task": QT_TRANSLATE_NOOP("record", "Promise"),
    "tie": QT_TRANSLATE_NOOP("record", "Somebody of the household"),
    "phone": QT_TRANSLATE_NOOP("record", "Phone"),
    "follower": QT_TRANSLATE_NOOP("record", "Who follows them"),
    "consent": QT_TRANSLATE_NOOP("record", "Consent"),
    "paper": QT_TRANSLATE_NOOP("record", "Paper"),
    "attachment": QT_TRANSLATE_NOOP("record", "Document"),
    "protection": QT_TRANSLATE_NOOP("record", "Reserved case"),
    "insider": QT_TRANSLATE_NOOP("record", "Who of the desk sees it"),
    "same_as": QT_TRANSLATE_NOOP("record", "Two cards joined"),
    "export": QT_TRANSLATE_NOOP("record", "Copy handed over"),
    "member": QT_TRANSLATE_NOOP("record", "Somebody of the desk"),
}
FIELDS: Words = {
    "given_name": QT_TRANSLATE_NOOP("record", "name"),
    "family_name": QT_TRANSLATE_NOOP("record", "family name"),
    "birth_year": QT_TRANSLATE_NOOP("record", "year of birth"),
    "born": QT_TRANSLATE_NOOP("record", "date of birth"),
    "contact": QT_TRANSLATE_NOOP("record", "how to reach them"),
    "paper_name": QT_TRANSLATE_NOOP("record", "name on papers"),
    "citizenship": QT_TRANSLATE_NOOP("record", "citizenship"),
    "tax_code": QT_TRANSLATE_NOOP("record", "tax code"),
    "comune": QT_TRANSLATE_NOOP("record", "where they live"),
    "language": QT_TRANSLATE_NOOP("record", "language"),
    "phone": QT_TRANSLATE_NOOP("record", "phone"),
    "said": QT_TRANSLATE_NOOP("record", "what was said"),
    "next_step": QT_TRANSLATE_NOOP("record", "agreed"),
    "minutes": QT_TRANSLATE_NOOP("record", "minutes"),
    "held_on": QT_TRANSLATE_NOOP("record", "day"),
    "channel": QT_TRANSLATE_NOOP("record", "how you met"),
    "reported_by": QT_TRANSLATE_NOOP("record", "who brought it up"),
    "reporter": QT_TRANSLATE_NOOP("record", "name of who brought it up"),
    "present": QT_TRANSLATE_NOOP("record", "who was there"),
    "interpreter": QT_TRANSLATE_NOOP("record", "interpreter"),
    "orientation": QT_TRANSLATE_NOOP("record", "what was explained"),
    "together": QT_TRANSLATE_NOOP("record", "done together"),
    "joined_later": QT_TRANSLATE_NOOP("record", "told without a name at first"),
    "code": QT_TRANSLATE_NOOP("record", "which one"),
    "outcome": QT_TRANSLATE_NOOP("record", "what became of it"),
    "outcome_on": QT_TRANSLATE_NOOP("record", "when"),
    "reason": QT_TRANSLATE_NOOP("record", "reason"),
    "remark": QT_TRANSLATE_NOOP("record", "remark"),
    "dropped": QT_TRANSLATE_NOOP("record", "taken away"),
    "interview": QT_TRANSLATE_NOOP("record", "interview"),
    "promise": QT_TRANSLATE_NOOP("record", "kind of promise"),
    "due": QT_TRANSLATE_NOOP("record", "by when"),
    "hour": QT_TRANSLATE_NOOP("record", "hour"),
    "whom": QT_TRANSLATE_NOOP("record", "who does it"),
    "done_on": QT_TRANSLATE_NOOP("record", "done on"),
    "handed": QT_TRANSLATE_NOOP("record", "handed over to a colleague"),
    "relation": QT_TRANSLATE_NOOP("record", "who they are to the person"),
    "name": QT_TRANSLATE_NOOP("record", "name"),
    "other": QT_TRANSLATE_NOOP("record", "other card"),
    "kept": QT_TRANSLATE_NOOP("record", "card that is kept"),
    "apart": QT_TRANSLATE_NOOP("record", "lives elsewhere"),
    "note": QT_TRANSLATE_NOOP("record", "remark"),
    "number": QT_TRANSLATE_NOOP("record", "number"),
    "whose": QT_TRANSLATE_NOOP("record", "whose it is"),
    "reach": QT_TRANSLATE_NOOP("record", "when and how to call"),
    "no_message": QT_TRANSLATE_NOOP("record", "leave no message"),
    "who": QT_TRANSLATE_NOOP("record", "who"),
    "what": QT_TRANSLATE_NOOP("record", "what"),
    "consent.what": QT_TRANSLATE_NOOP("record", "about what"),
    "given": QT_TRANSLATE_NOOP("record", "answer"),
    "day": QT_TRANSLATE_NOOP("record", "day"),
    "notice": QT_TRANSLATE_NOOP("record", "edition of the notice"),
    "standing": QT_TRANSLATE_NOOP("record", "how it stands"),
    "expires": QT_TRANSLATE_NOOP("record", "expires"),
    "media": QT_TRANSLATE_NOOP("record", "kind of file"),
    "size": QT_TRANSLATE_NOOP("record", "bytes"),
    "on": QT_TRANSLATE_NOOP("record", "now"),
    "why": QT_TRANSLATE_NOOP("record", "why"),
    "member": QT_TRANSLATE_NOOP("record", "of the desk"),
    "stand": QT_TRANSLATE_NOOP("record", "how they stand to the case"),
    "forms": QT_TRANSLATE_NOOP("record", "in which form"),
}
CODES: Mapping[tuple[str, str], Words] = {
    ("interview", "channel"): {
        "in_person": QT_TRANSLATE_NOOP("record", "in person"),
        "phone": QT_TRANSLATE_NOOP("record", "by phone"),
        "home": QT_TRANSLATE_NOOP("record", "at home"),
        "outreach": QT_TRANSLATE_NOOP("record", "outside"),
    },
    ("interview", "reported_by"): {
        "person": QT_TRANSLATE_NOOP("record", "the person"),
        "family": QT_TRANSLATE_NOOP("record", "the family"),
        "neighbour": QT_TRANSLATE_NOOP("record", "a neighbour"),
        "school": QT_TRANSLATE_NOOP("record", "the school"),
        "desk": QT_TRANSLATE_NOOP("record", "another desk"),
        "other": QT_TRANSLATE_NOOP("record", "somebody else"),
    },
    ("request", "outcome"): {
        "asked": QT_TRANSLATE_NOOP("record", "asked for"),
        "done": QT_TRANSLATE_NOOP("record", "done"),
        "sent_on": QT_TRANSLATE_NOOP("record", "sent on"),
        "not_possible": QT_TRANSLATE_NOOP("record", "not possible"),
    },
    ("request", "reason"): {
        "service_closed": QT_TRANSLATE_NOOP("record", "the service is closed"),
        "no_requirements": QT_TRANSLATE_NOOP("record", "the requirements are missing"),
        "no_room": QT_TRANSLATE_NOOP("record", "there is no room"),
        "refused_by_person": QT_TRANSLATE_NOOP("record", "they did not want it"),
        "other": QT_TRANSLATE_NOOP("record", "another reason"),
    },
    ("task", "promise"): {
        "follow_up": QT_TRANSLATE_NOOP("record", "to be in touch again"),
        "appointment": QT_TRANSLATE_NOOP("record", "appointment"),
        "task": QT_TRANSLATE_NOOP("record", "something to do"),
    },
    ("tie", "relation"): {
        "partner": QT_TRANSLATE_NOOP("record", "partner"),
        "child": QT_TRANSLATE_NOOP("record", "child"),
        "parent": QT_TRANSLATE_NOOP("record", "parent"),
        "sibling": QT_TRANSLATE_NOOP("record", "brother or sister"),
        "relative": QT_TRANSLATE_NOOP("record", "relative"),
        "other": QT_TRANSLATE_NOOP("record", "somebody else"),
    },
    ("consent", "what"): {
        "record": QT_TRANSLATE_NOOP("record", "keeping what is told"),
        "referral": QT_TRANSLATE_NOOP("record", "speaking with other offices"),
        "contact": QT_TRANSLATE_NOOP("record", "being contacted"),
    },
    ("paper", "code"): {
        "identity_card": QT_TRANSLATE_NOOP("record", "identity card"),
        "health_card": QT_TRANSLATE_NOOP("record", "health card"),
        "residence_permit": QT_TRANSLATE_NOOP("record", "residence permit"),
        "passport": QT_TRANSLATE_NOOP("record", "passport"),
        "isee": QT_TRANSLATE_NOOP("record", "ISEE"),
        "rent_contract": QT_TRANSLATE_NOOP("record", "rent contract"),
        "income": QT_TRANSLATE_NOOP("record", "proof of income"),
        "household_certificate": QT_TRANSLATE_NOOP("record", "household certificate"),
        "disability_report": QT_TRANSLATE_NOOP("record", "disability report"),
        "eviction_notice": QT_TRANSLATE_NOOP("record", "eviction notice"),
        "bills": QT_TRANSLATE_NOOP("record", "bills"),
        "school": QT_TRANSLATE_NOOP("record", "school papers"),
        "other": QT_TRANSLATE_NOOP("record", "another paper"),
    },
    ("paper", "standing"): {
        "seen": QT_TRANSLATE_NOOP("record", "seen"),
        "missing": QT_TRANSLATE_NOOP("record", "missing"),
        "asked": QT_TRANSLATE_NOOP("record", "asked for"),
    },
    ("insider", "stand"): {
        "named": QT_TRANSLATE_NOOP("record", "may see it"),
        "stepped_back": QT_TRANSLATE_NOOP("record", "stepped back"),
    },
    ("export", "what"): {
        "person": QT_TRANSLATE_NOOP("record", "one person's record"),
        "desk": QT_TRANSLATE_NOOP("record", "all data of the desk"),
    },
}
"""(kind, field): the words of its codes; needs and requests have theirs in the classification."""


def part_words(part: Part) -> str:
    """The title of a part of the paper."""
    return _said(PARTS, part)


def kind_words(kind: str) -> str:
    """A kind of record; one of a newer version by its own name."""
    return _said(KINDS, kind)


def field_words(kind: str, name: str) -> str:
    """A field of a kind; one of a newer version by its own name."""
    if kind == "person" and name in about.FIELDS:
        return about_field(name)
    return _said(FIELDS, f"{kind}.{name}") if f"{kind}.{name}" in FIELDS else _said(FIELDS, name)


def code_words(kind: str, name: str, code: str) -> str:
    """A code in words; whatever else was written, as it is."""
    if kind == "person" and name in about.FIELDS:
        return about_value(name, code)
    return _said(CODES.get((kind, name), {}), code)


def value_words(kind: str, name: str, value: Value, named: Callable[[bytes], str]) -> str:
    """A value in words; from right to left or not, it changes nothing around it. `named` tells whose an id is."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return QCoreApplication.translate("record", "yes") if value else QCoreApplication.translate("record", "no")
    if isinstance(value, bytes):
        return isolated(named(value))
    if isinstance(value, str):
        return isolated(_text(kind, name, value))
    if isinstance(value, list):
        return ", ".join(value_words(kind, name, each, named) for each in value)
    return isolated(str(value))


def _text(kind: str, name: str, value: str) -> str:
    if kind == FLAG and name == "code":
        sign = red_flags.sign(value)
        return words_of(dict(sign[1].label)) if sign else value
    if kind in PACKS and name == "code":
        item = classification.item(PACKS[kind], value)
        return words_of(item.chip) if item else value
    if name in ("held_on", "due", "done_on", "day", "expires", "outcome_on"):
        return iso_day(value)
    said = {"comune": place_words, "language": language_words, "born": born_words}.get(name)
    return said(value) if said else code_words(kind, name, value)


def _said(words: Words, name: str) -> str:
    return QCoreApplication.translate(CONTEXT, str(words[name])) if name in words else name
