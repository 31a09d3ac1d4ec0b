"""What must not wait, in the interface's words: level by level, and one marked sign. No widgets here."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.casework import red_flags
from desk_app.gui.bridge.areas import ChipArea
from desk_app.gui.bridge.labels import words_of

translate = QCoreApplication.translate
TONES = {"now": "danger", "today": "warn"}
"""Levels of which something has to be done before the person leaves; the others have no tone."""


@dataclass(frozen=True, slots=True)
class FlagLevel:
    """A level as it is marked in an interview; `do`: what to do and whom to call at once, empty where it can wait."""

    area: ChipArea
    tone: str
    do: tuple[str, ...]


def flag_levels() -> tuple[FlagLevel, ...]:
    """All levels, the most urgent first."""
    made = []
    for one in red_flags.levels():
        items = tuple((sign.code, words_of(dict(sign.chip))) for sign in one.signs)
        calls = " · ".join(f"{each.number} {words_of(dict(each.label))}" for each in one.numbers)
        do = (*(words_of(dict(words)) for words in one.do), calls) if one.code in TONES else ()
        made.append(FlagLevel(ChipArea(one.code, words_of(dict(one.label)), items), TONES.get(one.code, ""), do))
    return tuple(made)


def flag_words(code: str) -> tuple[str, str]:
    """A marked sign with how soon it is, and its tone; one of a newer list by its code."""
    found = red_flags.sign(code)
    if found is None:
        return code, "warn"
    level, sign = found
    said = translate("danger", "{level}: {sign}")
    words = said.format(level=words_of(dict(level.label)), sign=words_of(dict(sign.label)))
    return words, TONES.get(level.code, "info")
