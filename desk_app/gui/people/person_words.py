"""One person's page in words: their interviews, what is to be chosen between, and who wrote what. No widgets here."""

from PySide6.QtCore import QCoreApplication

from desk_app.casework import classification
from desk_app.casework.people import Choice, Happened, PersonPage
from desk_app.domain.entry import Value
from desk_app.domain.interview import Interview
from desk_app.domain.person import Person
from desk_app.gui.bridge.entries import ChoiceCard, InterviewCard
from desk_app.gui.bridge.labels import born_words, language_words, place_words, words_of
from desk_app.gui.bridge.times import day, hour, moment

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
    }.get(name, name)


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
    return said.get(name, str)(text)


def facts(one: Person) -> str:
    """What is known of somebody, on one line."""
    known = (born_words(one.born), place_words(one.comune), language_words(one.language), one.phone)
    return " · ".join(str(part) for part in known if part)


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
        next_step=translate("person", "Agreed: {step}").format(step=held.next_step) if held.next_step else "",
    )


def _label(pack: str, code: str) -> str:
    item = classification.item(pack, code)
    return words_of(item.chip) if item else code


def question(one: Choice) -> ChoiceCard:
    """Values that stand side by side, as a question."""
    asked = translate("person", "Which is right: {field}?").format(field=field_words(one.field))
    why = translate("person", "Two computers wrote it without having seen each other. Both are kept until you choose.")
    return ChoiceCard(asked, why, tuple(value_words(one.field, value) for value in (one.stands, *one.others)))


def history(page: PersonPage, most: int) -> tuple[tuple[str, str], ...]:
    """What happened, the latest first, without the lines of single needs: they stand with their interview."""
    lines = (line for line in page.history if line.kind in ("person", "interview"))
    return tuple(_happened(line) for line in lines)[:most]


def _happened(line: Happened) -> tuple[str, str]:
    if line.first:
        what = {
            "person": translate("person", "Card opened"),
            "interview": translate("person", "Interview written"),
        }[line.kind]
    else:
        names = ", ".join(field_words(name) for name in line.fields)
        what = translate("person", "Changed: {fields}").format(fields=names)
    who = f"{line.author} · {day(moment(line.wall_ms).date())}, {hour(line.wall_ms)}"
    if line.clock_ahead:
        who += " · " + translate("person", "that computer's clock was wrong")
    return what, who
