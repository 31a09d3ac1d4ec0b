"""A card of the settings whose lines stand in the journal: what is typed in it stays, and is kept until it is written.

No widgets of its own.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.jotted import LONGEST_MS, QUIET_MS
from desk_app.gui.widgets.pause import Pause


class TypedCard(QObject):
    """The lines of a card beside what is written. `paused`: something was typed."""

    paused = Signal()

    def __init__(self, card: SectionCard) -> None:
        super().__init__(card)
        self._card = card
        self._written: dict[str, str] = {}
        pause = Pause(self, QUIET_MS, LONGEST_MS)
        pause.passed.connect(self.paused)
        for one in card.fields.values():
            one.edited.connect(pause.touch)

    def show_written(self, values: Mapping[str, str]) -> None:
        """What is written now; a line in which somebody typed something else stays as it is."""
        before, self._written = self._written, dict(values)
        for name, text in values.items():
            if self._card.fields[name].text() == before.get(name, ""):
                self._card.fields[name].set_text(text)
        self.paused.emit()

    def typed(self) -> dict[str, str]:
        """All lines, when one of them is not what is written; else nothing."""
        values = {name: one.text() for name, one in self._card.fields.items()}
        return values if any(text != self._written.get(name, "") for name, text in values.items()) else {}

    def take_up(self, values: Mapping[str, str]) -> None:
        """It was left half-way."""
        for name, text in values.items():
            if name in self._card.fields:
                self._card.fields[name].set_text(text)

    def rest(self) -> None:
        """The card is always open."""

    def say(self, text: str) -> None:
        """What is typed here cannot be kept."""
        self._card.show_problem("", text)
