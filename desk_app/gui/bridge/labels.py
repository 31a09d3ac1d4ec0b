"""The classification's words in the interface's language."""

from PySide6.QtCore import QCoreApplication, QLocale

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
