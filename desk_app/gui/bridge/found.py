"""What a search in the classification found, as rows of a list. No widgets here."""

from datetime import date

from desk_app.casework import classification
from desk_app.domain.classification import Item
from desk_app.domain.text import folded
from desk_app.gui.bridge.labels import language, words_of
from desk_app.gui.bridge.lines import Line

MOST = 10


def found(pack: str, typed: str, day: date | None = None) -> tuple[Line, ...]:
    """The ten best of a list, "needs" or "requests", that may be chosen on a day (today); the key is the code.

    Each by the words that it has everywhere once it is chosen; below, its area and the longer words of the list.
    """
    areas = {area.code: words_of(area.label) for area in classification.areas(pack)}
    words = tuple(folded(typed).split())
    return tuple(
        Line(one.code.encode(), words_of(one.chip), _below(areas[one.macro], one), "", "", words)
        for one in classification.search(pack, typed, language(), day)[:MOST]
    )


def _below(area: str, one: Item) -> str:
    longer = words_of(one.label)
    return area if longer == words_of(one.chip) else f"{area} · {longer}"
