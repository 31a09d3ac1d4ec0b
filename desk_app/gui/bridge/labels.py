"""The classification's words in the interface's language."""

from PySide6.QtCore import QLocale


def language() -> str:
    """The language of the interface: it or en."""
    return QLocale().name()[:2]


def words_of(of: dict[str, str]) -> str:
    """A label of the classification in the interface's language, Italian where there is no other."""
    return of.get(language()) or of.get("it") or next(iter(of.values()), "")
