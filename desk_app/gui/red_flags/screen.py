"""Joins the page of what must not wait with its words."""

from collections.abc import Callable

from desk_app.casework import red_flags
from desk_app.domain.red_flag import Level
from desk_app.gui.bridge.labels import words_of
from desk_app.gui.red_flags.view import LevelCard, RedFlagsView

TONES = {"now": "danger", "today": "warn"}


class RedFlagsScreen:
    """Segnali d'allarme. `back` leads to where one came from."""

    def __init__(self, back: Callable[[], None]) -> None:
        self.view = RedFlagsView()
        self.view.show_levels(tuple(_card(one) for one in red_flags.levels()))
        self.view.back_asked.connect(back)


def _card(one: Level) -> LevelCard:
    return LevelCard(
        code=one.code,
        tone=TONES.get(one.code, ""),
        title=words_of(dict(one.label)),
        when=words_of(dict(one.when)),
        do=tuple(words_of(dict(words)) for words in one.do),
        numbers=tuple((each.number, words_of(dict(each.label))) for each in one.numbers),
        signs=tuple(words_of(dict(words)) for words in one.signs),
    )
