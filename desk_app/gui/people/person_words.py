"""One person's page in words: their interviews, what is to be chosen between, and who wrote what. No widgets here."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from desk_app.casework import classification
from desk_app.casework.people import PersonPage
from desk_app.domain import about
from desk_app.domain.entry import Value
from desk_app.domain.interview import Interview
from desk_app.domain.person import Person
from desk_app.gui.bridge.about_words import about_field, about_value
from desk_app.gui.bridge.consent_words import not_to_call
from desk_app.gui.bridge.danger import flag_words
from desk_app.gui.bridge.entries import InterviewCard
from desk_app.gui.bridge.labels import born_words, care_words, language_words, place_words, words_of
from desk_app.gui.bridge.times import day, moment

translate = QCoreApplication.translate


def field_words(name: str) -> str:
    """A field's name in words."""
    return {
        "given_name": translate("person", "name"),
        "family_name": translate("person", "family name"),
        "birth_year": translate("person", "year of birth"),
        "born": translate("person", "date of birth"),
        "contact": translate("person", "how to reach them"),
        "paper_name": translate("person", "name on papers"),
        "citizenship": translate("person", "citizenship"),
        "tax_code": translate("person", "tax code"),
        "comune": translate("person", "where they live"),
        "language": translate("person", "language"),
        "phone": translate("person", "phone"),
        "said": translate("person", "what was said"),
        "next_step": translate("person", "next step"),
        "minutes": translate("person", "minutes"),
        "held_on": translate("person", "day"),
        "channel": translate("person", "how you met"),
        "orientation": translate("person", "what was explained"),
        "together": translate("person", "what was done together"),
        "reported_by": translate("person", "who told"),
        "reporter": translate("person", "who told"),
        "interpreter": translate("person", "interpreter"),
        "present": translate("person", "who else was there"),
        "joined_later": translate("person", "whose it is"),
    }.get(name) or (about_field(name) if name in about.FIELDS else name)


def channel_words(name: str) -> str:
    """A channel in words."""
    return {
        "in_person": translate("person", "in person"),
        "phone": translate("person", "by phone"),
        "home": translate("person", "at home"),
        "outreach": translate("person", "outside"),
    }.get(name, name)


def value_words(name: str, value: Value) -> str:
    """A field's value in words; a dash for none."""
    if value is None or value == "":
        return "—"
    text = str(value)
    said = {"comune": place_words, "language": language_words, "born": born_words, "channel": channel_words}
    return about_value(name, text) if name in about.FIELDS else said.get(name, str)(text)


def facts(one: Person) -> str:
    """What is known of somebody, on one line."""
    known = (born_words(one.born), place_words(one.comune), language_words(one.language), one.phone)
    return " · ".join(str(part) for part in known if part)


def care(one: Person, withdrawn: Collection[str]) -> str:
    """What is to be minded before one calls: that they asked not to be called, and how they are reached safely."""
    return " · ".join(filter(None, (not_to_call(withdrawn), care_words(one.contact))))


Facts = tuple[tuple[str, str], ...]
_ON_PAPERS = ("birthplace", "permit", "arrival")


def on_papers(page: PersonPage) -> Facts:
    """What stands on somebody's papers: (which, what), the tax codes they had before among it."""
    one = page.person
    first = [(field_words(name), str(getattr(one, name))) for name in ("paper_name", "citizenship", "tax_code")]
    before = translate("person", "tax code before, written on {day}")
    first += [(before.format(day=day(moment(was.wall_ms).date())), was.text) for was in page.tax_codes]
    return _said([*first, *_about(one, _ON_PAPERS)])


def about_them(page: PersonPage) -> Facts:
    """What else the card says: (which, what)."""
    return _said(_about(page.person, tuple(name for name in about.FIELDS if name not in _ON_PAPERS)))


def _about(one: Person, names: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(about_field(name), about_value(name, getattr(one, name))) for name in names]


def _said(facts: list[tuple[str, str]]) -> Facts:
    return tuple((name[:1].upper() + name[1:], text) for name, text in facts if text)


def met(count: int) -> str:
    """How often one has met; nothing for never."""
    if count == 0:
        return ""
    several = translate("person", "{n} interviews").format(n=count)
    return translate("person", "one interview") if count == 1 else several


def interview_card(held: Interview, page: PersonPage) -> InterviewCard:
    """An interview in words."""
    spent = translate("person", "{n} minutes").format(n=held.minutes) if held.minutes else ""
    by = page.authors.get(held.author, "")
    return InterviewCard(
        day=day(held.held_on),
        channel=channel_words(held.channel),
        by=" · ".join(part for part in (spent, by) if part),
        said=held.said,
        needs=tuple(_label("needs", code) for code in held.needs),
        requests=tuple(_label("requests", code) for code in held.requests),
        around=around_words(held),
        flags=tuple(map(flag_words, held.flags)),
        key=held.id,
        next_step=translate("person", "Agreed: {step}").format(step=held.next_step) if held.next_step else "",
    )


def _label(pack: str, code: str) -> str:
    item = classification.item(pack, code)
    return words_of(item.chip) if item else code


def reporter_words(reporter: str) -> str:
    """Who brought it up; nothing when it was the person."""
    return {
        "person": "",
        "family": translate("person", "told by a relative"),
        "neighbour": translate("person", "told by a neighbour"),
        "school": translate("person", "told by the school"),
        "desk": translate("person", "told by another desk"),
        "other": translate("person", "told by somebody else"),
    }.get(reporter, reporter)


def around_words(held: Interview) -> tuple[str, ...]:
    """Who told, who interpreted, who was there; what was explained and done: a line for each that there is."""
    told = " ".join(part for part in (reporter_words(held.reported_by), held.reporter) if part)
    lines = (
        (told[:1].upper() + told[1:], "{text}"),
        (language_words(held.language), translate("person", "Spoken in: {text}")),
        (held.interpreter, translate("person", "Interpreter: {text}")),
        (held.present, translate("person", "Also there: {text}")),
        (held.orientation, translate("person", "Explained: {text}")),
        (held.together, translate("person", "Done together: {text}")),
    )
    return tuple(words.format(text=text) for text, words in lines if text)
