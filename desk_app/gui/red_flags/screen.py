"""Joins the page of what must not wait with its words."""

from collections.abc import Callable

from desk_app.casework import red_flags
from desk_app.casework.people import Reader
from desk_app.domain.red_flag import Level
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.danger import TONES
from desk_app.gui.bridge.labels import words_of
from desk_app.gui.bridge.own_numbers import NumbersPresenter
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.red_flags.view import LevelCard, RedFlagsView


class RedFlagsScreen:
    """Segnali d'allarme. `back` leads to where one came from; with `join_numbers` the desk's own numbers stand too."""

    def __init__(self, back: Callable[[], None]) -> None:
        self.view = RedFlagsView()
        self.view.show_levels(tuple(_card(one) for one in red_flags.levels()))
        self.view.back_asked.connect(back)
        self.numbers: NumbersPresenter | None = None

    def join_numbers(self, reader: Reader, runner: Runner, bus: Bus) -> None:
        """They stand in the vault: without it only the public ones are there."""
        self.numbers = NumbersPresenter(self.view, red_flags.levels(), reader, runner, bus)
        self.numbers.setParent(self.view)

    def start(self) -> None:
        """Whenever one comes to the page: from its top, with the numbers as they are now."""
        self.view.scroller.verticalScrollBar().setValue(0)
        if self.numbers is not None:
            self.numbers.start()


def _card(one: Level) -> LevelCard:
    return LevelCard(
        code=one.code,
        tone=TONES.get(one.code, ""),
        title=words_of(dict(one.label)),
        when=words_of(dict(one.when)),
        do=tuple(words_of(dict(words)) for words in one.do),
        numbers=tuple((each.number, words_of(dict(each.label))) for each in one.numbers),
        signs=tuple(words_of(dict(each.label)) for each in one.signs),
    )
