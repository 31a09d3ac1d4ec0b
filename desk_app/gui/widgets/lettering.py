"""Which installed fonts have all the letters of a text: it is shown in these, or it is said that there are none.

A font that the system falls back to is another one on every computer, and boxes where there is none: so every text in
another alphabet names its font. Arabic and Urdu come along (Noto Sans Arabic, OFL); Bengali and Cyrillic are the
system's. Fonts whose joined letters have codes of their own come first: only from these can a PDF be searched. Urdu
stands in Naskh, because the lines of Nastaliq run into each other in Qt's PDF.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

OWN = "Atkinson Hyperlegible Next"
_ARABIC = ("Segoe UI", "Tahoma", "Arial", "Geeza Pro", "DejaVu Sans", "Noto Sans Arabic")
WISHED = {
    "ar": _ARABIC,
    "ur": _ARABIC,
    "bn": ("Noto Sans Bengali", "Nirmala UI", "Kohinoor Bangla", "Bangla Sangam MN", "Lohit Bengali", "Vrinda"),
    "uk": ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial"),
}
"""Fonts by language, the best first; any other one that has the letters will do when none of these is there."""
_SYSTEMS = {
    "ar": QFontDatabase.WritingSystem.Arabic,
    "ur": QFontDatabase.WritingSystem.Arabic,
    "bn": QFontDatabase.WritingSystem.Bengali,
    "uk": QFontDatabase.WritingSystem.Cyrillic,
}
# Spaces, line ends, and what only directs or joins: no font has to draw them.
_UNDRAWN = ("Zs", "Cc", "Cf")


def families(texts: Iterable[str], language: str) -> tuple[str, ...]:
    """The fonts that have every letter of these texts, to be named in this order; none when the computer lacks one."""
    _bring_along()
    letters = {one for text in texts for one in text if unicodedata.category(one) not in _UNDRAWN}
    foreign = letters - _of(OWN, letters)
    if not foreign:
        return (OWN,)
    found = next((family for family in _candidates(language) if _of(family, foreign) == foreign), "")
    return (found, OWN) if found else ()


def _candidates(language: str) -> list[str]:
    here = QFontDatabase.families()
    system = _SYSTEMS.get(language, QFontDatabase.WritingSystem.Any)
    others = [one for one in QFontDatabase.families(system) if "Nastaliq" not in one and one != OWN]
    return [*(one for one in WISHED.get(language, ()) if one in here), *others]


def _of(family: str, letters: set[str]) -> set[str]:
    """Those of the letters that this very font draws."""
    font = QRawFont.fromFont(QFont(family))
    # A family that is not there is answered with another one.
    if font.familyName() != family:
        return set()
    return {one for one in letters if font.supportsCharacter(ord(one))}


@cache
def _bring_along() -> None:
    """Once, and not before a page asks: the locked face does without it."""
    data = files("resources").joinpath("fonts", "NotoSansArabic.ttf").read_bytes()
    QFontDatabase.addApplicationFontFromData(data)
