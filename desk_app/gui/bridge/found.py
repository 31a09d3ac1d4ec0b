"""What a search in the classification found, as rows of a list. No widgets here."""

from datetime import date

from desk_app.casework import classification
from desk_app.domain.text import folded
from desk_app.gui.bridge.labels import language, words_of
from desk_app.gui.bridge.lines import Line

MOST = 10


def found(pack: str, typed: str, day: date | None = None) -> tuple[Line, ...]:
    """The ten best of a list, "needs" or "requests", that may be chosen on a day (today); the key is the code."""
    areas = {area.code: words_of(area.label) for area in classification.areas(pack)}
    words = tuple(folded(typed).split())
    return tuple(
        Line(one.code.encode(), words_of(one.label), areas[one.macro], "", "", words)
        for one in classification.search(pack, typed, language(), day)[:MOST]
    )
