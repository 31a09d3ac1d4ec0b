"""The classification's words in the interface's language."""

import contextlib
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desk_app.domain.birth import Birth, parse
from desk_app.domain.errors import Refused
from desk_app.domain.tax_code import Odd, normal, odd

translate = QCoreApplication.translate


def language() -> str:
    """The language of the interface: it or en."""
    return QLocale().name()[:2]


def words_of(of: dict[str, str]) -> str:
    """A label of the classification in the interface's language, Italian where there is no other."""
    return of.get(language()) or of.get("it") or next(iter(of.values()), "")


LANGUAGES = ("it", "ar", "ro", "es", "ur", "bn", "zh", "sq", "uk", "tl", "si", "fr", "en")
"""Languages that are spoken in front of these desks, by ISO 639-1 code."""


def language_words(code: str) -> str:
    """A language by its code, in words; whatever else was written, as it is."""
    return {
        "it": translate("labels", "Italian"),
        "ar": translate("labels", "Arabic"),
        "ro": translate("labels", "Romanian"),
        "es": translate("labels", "Spanish"),
        "ur": translate("labels", "Urdu"),
        "bn": translate("labels", "Bengali"),
        "zh": translate("labels", "Chinese"),
        "sq": translate("labels", "Albanian"),
        "uk": translate("labels", "Ukrainian"),
        "tl": translate("labels", "Filipino"),
        "si": translate("labels", "Sinhala"),
        "fr": translate("labels", "French"),
        "en": translate("labels", "English"),
    }.get(code, code)


def born_words(kept: str) -> str:
    """A date of birth as far as it is known, in words; whatever else was kept, as it is."""
    born = Birth.read(kept)
    if born is None:
        return kept
    parts = (f"{part:02}" for part in (born.day, born.month) if part is not None)
    text = "/".join((*parts, str(born.year)))
    return translate("labels", "about {when}").format(when=text) if born.rough else text


def care_words(contact: str) -> str:
    """What is to be minded before somebody is called, in words; empty where nothing was agreed."""
    return translate("labels", "To reach them safely: {how}").format(how=contact) if contact else ""


def tax_code_words(typed: str, born: str) -> str:
    """What is odd about a tax code as typed, beside a date of birth as typed; empty for nothing."""
    day = None
    with contextlib.suppress(Refused):
        day = parse(born, date.today())
    return {
        Odd.NOTHING: "",
        Odd.FORM: translate("labels", "This does not look like a tax code. It is kept as it is."),
        Odd.CHECK: translate("labels", "A letter or digit of it is not right. It is kept as it is."),
        Odd.BIRTH: translate("labels", "It says another date of birth. It is kept as it is."),
    }[odd(normal(typed), day)]


COMUNI = ("Pioltello", "Segrate", "Vimodrone", "Rodano", "Milano")
ELSEWHERE = "altro"


def place_words(comune: str) -> str:
    """Where somebody lives, in words."""
    return translate("labels", "elsewhere") if comune == ELSEWHERE else comune


def places() -> list[tuple[str, str]]:
    """The places to choose from: (what is kept, words)."""
    kept = ("", *COMUNI, ELSEWHERE)
    return [(one, place_words(one) or translate("labels", "not said")) for one in kept]


def languages() -> list[tuple[str, str]]:
    """The languages to choose from: (code, words)."""
    return [("", translate("labels", "not said")), *((code, language_words(code)) for code in LANGUAGES)]
