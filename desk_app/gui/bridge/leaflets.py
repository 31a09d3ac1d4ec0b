"""What is shown to the person, in their language and in Italian beside it: frozen values, without any widget."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.gui.bridge.labels import language_words
from desk_app.papers import notices
from desk_app.papers.notices import ITALIAN, Answers, Keeper, Notice, Question

translate = QCoreApplication.translate

Letters = Callable[[Iterable[str], str], tuple[str, ...]]
"""The fonts that have all the letters of some texts in a language; none when the computer lacks one."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language is laid out: from right to left or not, and in which fonts."""

    language: str
    name: str
    rtl: bool
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, or a title, in the person's language and in Italian; `italian` is empty for an Italian page."""

    theirs: str
    italian: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The notice as it is shown or printed: no names, no codes.

    `lacking` says that the computer has no font for the language that was asked for, and that this is the Italian one.
    """

    version: int
    theirs: Speech
    italian: Speech
    rows: tuple[Row, ...]
    foot: Row
    lacking: str = ""

    @property
    def both(self) -> bool:
        """Whether there are two languages."""
        return self.theirs.language != self.italian.language


@dataclass(frozen=True, slots=True)
class Ask:
    """A consent as it is asked: what it is about, the question, what a no means, and the words on the buttons."""

    what: str
    version: int
    theirs: Speech
    italian: Speech
    rows: tuple[Row, ...]
    question: Row
    no: Row
    answers: Answers
    italian_answers: Answers
    lacking: str = ""

    @property
    def both(self) -> bool:
        """Whether there are two languages."""
        return self.theirs.language != self.italian.language


def leaflet(language: str, keeper: Keeper, letters: Letters, *, long: bool) -> Leaflet:
    """The notice of `PACK`; in Italian alone where the computer lacks the letters of the language."""
    theirs, spoken, italian, lacking = _both(language, keeper, letters)
    beside = notices.notice(ITALIAN, keeper)
    both = theirs.language != ITALIAN
    pairs = zip(_rows(theirs, long=long), _rows(beside, long=long), strict=True)
    rows = tuple(Row(one, italian_one if both else "", heading) for (one, heading), (italian_one, _) in pairs)
    return Leaflet(theirs.version, spoken, italian, rows, _foot(theirs, beside), lacking)


def ask(what: str, language: str, keeper: Keeper, letters: Letters) -> Ask:
    """One of the three questions, `what` of `notices.CONSENTS`; in Italian alone where letters are lacking."""
    theirs, spoken, italian, lacking = _both(language, keeper, letters)
    beside = notices.notice(ITALIAN, keeper)
    one, other = theirs.question(what), beside.question(what)

    def row(part: Callable[[Question], str], *, heading: bool = False) -> Row:
        return Row(part(one), part(other) if theirs.language != ITALIAN else "", heading)

    return Ask(
        what,
        theirs.version,
        spoken,
        italian,
        (row(lambda each: each.title, heading=True), row(lambda each: each.about)),
        row(lambda each: each.question, heading=True),
        row(lambda each: each.no),
        theirs.answers,
        beside.answers,
        lacking,
    )


def tongues(letters: Letters) -> tuple[tuple[Speech, str], ...]:
    """Every language of the pack, and the words to choose it by: its own, or the interface's where letters lack."""
    made = []
    for code in notices.LANGUAGES:
        one = notices.load(code)
        found = letters((one.name,), code)
        spoken = Speech(code, one.name, one.rtl, found or letters(("a",), ITALIAN))
        made.append((spoken, one.name if found else language_words(code)))
    return tuple(made)


def _both(language: str, keeper: Keeper, letters: Letters) -> tuple[Notice, Speech, Speech, str]:
    wanted, italian = notices.notice(language, keeper), notices.notice(ITALIAN, keeper)
    beside = Speech(ITALIAN, italian.name, False, letters(italian.every_text(), ITALIAN))
    found = letters(wanted.every_text(), language)
    if found:
        return wanted, Speech(language, wanted.name, wanted.rtl, found), beside, ""
    said = translate("notices", "This computer has no letters for this language ({language}): here is the Italian one.")
    return italian, beside, beside, said.format(language=language_words(language))


def _rows(one: Notice, *, long: bool) -> list[tuple[str, bool]]:
    made = [(one.title, True), *((text, False) for text in one.short)]
    if long:
        for section in one.sections:
            made += [(section.title, True), *((text, False) for text in section.text)]
    return made


def _foot(theirs: Notice, italian: Notice) -> Row:
    if theirs.language == ITALIAN:
        return Row(italian.edition, "")
    if theirs.checked is not None:
        return Row(theirs.edition, italian.edition)
    return Row(f"{theirs.edition}. {theirs.unchecked}", f"{italian.edition}. {italian.unchecked}")
