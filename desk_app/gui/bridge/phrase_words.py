"""Words on a new secret phrase while it is being typed: at least 8 letters, four words recommended. No widgets here."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SHORTEST = 8
WORDS = 4
LONG_ENOUGH = 16


def phrase_words(phrase: str, again: str = "") -> tuple[str, str]:
    """What is said of a phrase typed so far, and its tone (quiet, warn, info, ok)."""
    typed = " ".join(phrase.split())
    if not typed:
        return translate("phrase", "Four words that only you know: easy to remember, hard to guess."), "quiet"
    if len(typed) < SHORTEST:
        missing = translate("phrase", "%n more letter(s) at least", None, SHORTEST - len(typed))
        return missing, "warn"
    if again and not phrase.startswith(again):
        return translate("phrase", "The two are not the same."), "warn"
    if len(typed.split(" ")) < WORDS and len(typed) < LONG_ENOUGH:
        return translate("phrase", "It will do. With four words it is safer."), "info"
    return translate("phrase", "It is a good phrase."), "ok"
