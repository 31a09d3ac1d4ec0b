"""The privacy notice in nine languages, short and long, and three questions of consent: `resources/notices`.

What has to be said stands in the General Data Protection Regulation (EU) 2016/679: art. 13 (who, what for and on what
basis, who receives it, how long, rights, complaint, whether one must answer, automated decisions), art. 12 (plain, in
layers), art. 6 and 9 (bases; explicit consent for special data), art. 7 (asked apart, withdrawn as easily as given,
what was done before stays lawful), art. 15-18, 20, 21 (rights), art. 77 (complaint). How long things are kept is no
law's number but the network's own, until the controllers set theirs: see `docs/notices.md`.

A pack is never changed after it was shown to somebody: another text is another version, in a folder of its own, and a
consent names the version that was read. A file that is missing or wrong is our own fault and raises as it comes.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from desk_app.domain.text import one_line

PACK = 1
"""The version that is shown now."""
ITALIAN = "it"
LANGUAGES = ("it", "en", "ar", "es", "ro", "ur", "bn", "sq", "uk")
"""By ISO 639-1 code: what is spoken in front of these desks, the most frequent languages of each town."""
SECTIONS = ("who", "why", "what", "receivers", "where", "how_long", "rights", "must", "machines")
RECORD, REFERRAL, CONTACT = "record", "referral", "contact"
CONSENTS = (RECORD, REFERRAL, CONTACT)
"""That the desk writes down and keeps; that one case goes to the social services; that the desk may call or write."""

LRI, PDI = "\u2066", "\u2069"
"""Left-to-right isolate and its end: what stands between is not turned round in a right-to-left line."""
# A placeholder, or a run of Latin letters and digits with what holds it together (an address, a number, "2016/679").
_LATIN = re.compile(r"\{\w+\}|[A-Za-z0-9+@](?:[\w.@/+&-]*[A-Za-z0-9])?", re.ASCII)
_GAP_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the long notice: one of `SECTIONS`, its title, its paragraphs."""

    code: str
    title: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One consent (`what`: one of `CONSENTS`): what it is about, what is asked, and what a no means."""

    what: str
    title: str
    about: str
    question: str
    no: str


@dataclass(frozen=True, slots=True)
class Answers:
    """The words on the buttons; `later` is no answer yet."""

    yes: str
    no: str
    later: str


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice in one language. `name` is the language's own; `checked` by whom and when, None for by nobody yet.

    `unchecked` says the latter on paper, `edition` the version, `here` how to reach a desk of which nothing is known.
    """

    version: int
    language: str
    name: str
    rtl: bool
    checked: str | None
    unchecked: str
    edition: str
    title: str
    here: str
    short: tuple[str, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    answers: Answers

    def question(self, what: str) -> Question:
        """One of the three by its consent. Raises KeyError."""
        return {one.what: one for one in self.questions}[what]

    def every_text(self) -> tuple[str, ...]:
        """All that is shown or printed, for whoever must know whether a font has all its letters."""
        parts = [self.title, *self.short, self.unchecked, self.edition]
        parts += [self.answers.yes, self.answers.no, self.answers.later]
        for section in self.sections:
            parts += [section.title, *section.text]
        for one in self.questions:
            parts += [one.title, one.about, one.question, one.no]
        return tuple(parts)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who stands in the notice: the desk, the controller (art. 4 no. 7), and how to reach them, in one line each."""

    desk: str
    controller: str = ""
    contact: str = ""

    @property
    def complete(self) -> bool:
        """Whether the notice says all that art. 13(1)(a) wants; else the desk itself stands in for both."""
        return bool(self.desk.strip() and self.controller.strip() and self.contact.strip())


def _pack(language: str) -> dict[str, Any]:
    text = files("resources").joinpath("notices", str(PACK), f"{language}.json").read_text("utf-8")
    return dict(json.loads(text))


@cache
def load(language: str) -> Notice:
    """The notice with its placeholders, in one of `LANGUAGES`. Raises what a missing or wrong file raises."""
    pack = _pack(language)
    return Notice(
        version=int(pack["version"]),
        language=str(pack["language"]),
        name=str(pack["name"]),
        rtl={"rtl": True, "ltr": False}[pack["direction"]],
        checked=pack["checked"],
        unchecked=str(pack["unchecked"]),
        edition=str(pack["edition"]),
        title=str(pack["title"]),
        here=str(pack["here"]),
        short=tuple(pack["short"]),
        sections=tuple(Section(one["code"], one["title"], tuple(one["text"])) for one in pack["sections"]),
        questions=tuple(Question(**one) for one in pack["questions"]),
        answers=Answers(**pack["answers"]),
    )


def notice(language: str, keeper: Keeper) -> Notice:
    """The notice as this desk says it; what is not known of the keeper is said of the desk."""
    empty = load(language)
    values = {
        "desk": keeper.desk,
        "controller": keeper.controller.strip() or keeper.desk,
        "contact": keeper.contact.strip() or empty.here,
    }

    def said(text: str) -> str:
        return _filled(text, values, isolate=empty.rtl)

    return replace(
        empty,
        edition=said(empty.edition),
        short=tuple(said(text) for text in empty.short),
        sections=tuple(replace(one, text=tuple(said(text) for text in one.text)) for one in empty.sections),
        questions=tuple(
            replace(one, about=said(one.about), question=said(one.question), no=said(one.no)) for one in empty.questions
        ),
    )


def _filled(text: str, values: dict[str, str], *, isolate: bool) -> str:
    """Placeholders filled; in a right-to-left text all that is written in Latin letters or digits keeps its order."""

    def put(found: re.Match[str]) -> str:
        raw = found.group()
        known = values[raw[1:-1]] if raw.startswith("{") else raw
        value = _GAP_IN_NUMBER.sub("\u00a0", one_line(known))
        turned = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in value)
        return f"{LRI}{value}{PDI}" if isolate and not turned else value

    return _LATIN.sub(put, text) if isolate else re.sub(r"\{\w+\}", put, text)


_NAMES = {
    "it": "italiano italiana italian italien",
    "en": "inglese english ingles",
    "ar": "arabo araba arabic arabe egiziano egiziana marocchino marocchina tunisino tunisina siriano العربية عربي",
    "es": "spagnolo spagnola spanish espanol espanola castellano castigliano",
    "ro": "romeno romena rumeno rumena romanian romana moldavo moldava moldovan",
    "ur": "urdu اردو",
    "bn": "bengalese bengali bangla bangladese bengala বাংলা",
    "sq": "albanese albanian shqip",
    "uk": "ucraino ucraina ukrainian українська украінська ukrainska ukrainska",
}
"""Names of the languages as people write them down, and of those that are the same language under another flag."""
_CODE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?")


def _words(text: str) -> list[str]:
    """Words without case and accents; the vowel signs of Bengali are marks too and belong to their word."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = (one for one in spread if not unicodedata.combining(one))
    return "".join(one if unicodedata.category(one)[0] in "LM" else " " for one in bare).split()


_BY_NAME = {name: code for code, names in _NAMES.items() for name in _words(names)}


def language_for(spoken: str) -> str:
    """The notice's language for a person's language as somebody typed it; Italian where there is none.

    A code counts only when it stands alone ("ar", "ar-EG"): in a sentence "es." is no Spanish. Of several languages
    the first that is not Italian counts: whoever adds a second one says that Italian is not enough.
    """
    alone = _CODE.fullmatch(spoken.strip())
    if alone and alone[1].lower() in LANGUAGES:
        return alone[1].lower()
    known = [_BY_NAME[word] for word in _words(spoken) if word in _BY_NAME]
    return next((code for code in known if code != ITALIAN), ITALIAN)
